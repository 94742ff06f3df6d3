"""Run openapi-python-client, and render the tables it does not have, into one engine package."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from .adapt import adapt, constant, default_of, in_document_order, secret_properties
from .api import Api
from .errors import CompileError
from .resources import imports_of, namespaces

TEMPLATES = Path(__file__).parent / "templates"
_OWN_MODULES = ("unions", "events", "resources", "contract")


def generate(
    document: dict[str, Any],
    api: Api,
    *,
    source: str,
    output: Path,
    contract: Mapping[str, Any],
) -> None:
    """Write the package of one engine.

    Args:
        document: The document for the generator, event streams downgraded.
        api: What the templates need beyond OpenAPI, read before the downgrade.
        source: What to name in errors.
        output: The package's folder; it must not exist yet.
        contract: The values of ``contract.py``.

    Raises:
        CompileError: The generator refused the document or warned about it.
    """
    config = _config(output)
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise CompileError(_words(data), source=source, where="generator")
    adapt(data, api)
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES / "generator")
    secrets = {
        model.class_info.name: secret_properties(document, model.data) for model in data.models
    }
    project.env.globals.update(
        constant=constant,
        default_of=default_of,
        in_document_order=in_document_order,
        secrets_of=lambda model: secrets[model.class_info.name],
    )
    with contextlib.redirect_stdout(io.StringIO()):
        problems = project.build()
    if problems:
        raise CompileError("; ".join(map(_words, problems)), source=source, where="generator")
    models = {str(model.class_info.name) for model in data.models}
    _check_members(api, models, source)
    environment = project.env.overlay()
    environment.loader = _loader()
    for module in _OWN_MODULES:
        if module == "events" and api.stream is None:
            continue
        text = environment.get_template(f"{module}.py.jinja").render(
            api=api,
            contract=contract,
            imports_of=imports_of,
            namespaces=partial(namespaces, api, data, source),
        )
        (output / f"{module}.py").write_text(text, encoding="utf-8")


def tidy(folder: Path) -> None:
    """Drop unused imports, sort the rest and format, the same way on every machine.

    Raises:
        CompileError: ruff failed, which means that generated code is not Python.
    """
    for command in (
        ["check", "--isolated", "--no-cache", "--quiet", "--fix-only", "--select", "F401,F541,I"],
        ["format", "--isolated", "--no-cache", "--quiet"],
    ):
        settings = ["--line-length", "100", "--target-version", "py311"]
        if command[0] == "check":
            settings = ["--target-version", "py311", "--config", "line-length=100"]
        result = subprocess.run(  # noqa: S603  # Our own arguments.
            [sys.executable, "-m", "ruff", *command, *settings, str(folder)],
            capture_output=True,
            text=True,
            check=False,
        )
        if result.returncode != 0:
            raise CompileError(
                " ".join((result.stderr or result.stdout).split()), source="ruff", where=command[0]
            )


def _loader() -> Any:
    from jinja2 import FileSystemLoader  # noqa: PLC0415  # The generator's own dependency.

    return FileSystemLoader(str(TEMPLATES / "turnwire"))


def _config(output: Path) -> Config:
    return Config.from_sources(
        # literal_enums: two values that differ in punctuation must not become one.
        ConfigFile(literal_enums=True, docstrings_on_attributes=True, post_hooks=[]),
        meta_type=MetaType.NONE,
        document_source=output,
        file_encoding="utf-8",
        overwrite=False,
        output_path=output,
    )


def _check_members(api: Api, models: set[str], source: str) -> None:
    for union in api.unions:
        for member in api.members(union):
            if member not in models:
                raise CompileError(
                    f"{member} is no object schema, so no class was made",
                    source=source,
                    where=f"union {union}",
                )


def _words(problem: GeneratorError) -> str:
    header = " ".join(problem.header.split())
    detail = " ".join((problem.detail or "").split())
    return f"{header} {detail}".strip()
