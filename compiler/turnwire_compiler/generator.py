"""Run openapi-python-client, and render the tables it does not have, into one engine package."""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jinja2 import FileSystemLoader
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from turnwire_compiler.adapt import adapt, constant, default_of, in_document_order, null_is_absent
from turnwire_compiler.annotations import outside
from turnwire_compiler.binary import media_overrides
from turnwire_compiler.errors import CompileError
from turnwire_compiler.resources import docstring, namespaces, text
from turnwire_compiler.secrecy import Secrets, secrets_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi_python_client.parser.properties import ModelProperty

    from turnwire_compiler.api import Api

__all__ = ["GENERATOR_VERSION", "TEMPLATES", "check_version", "generate", "tidy"]

# The templates below are forks of this version's; tests/compiler/test_forks.py says which.
GENERATOR_VERSION: Final = "0.29.1"
TEMPLATES: Final = Path(__file__).parent / "templates"
_TIDY = (
    ("check", "--fix-only", "--select", "F401,F541,I", "--config", "line-length=100"),
    ("format", "--line-length", "100"),
)


def check_version() -> None:
    """Refuse another version of the generator than the templates are for.

    Raises:
        CompileError: Says which is installed and which is needed.
    """
    installed = version("openapi-python-client")
    if installed != GENERATOR_VERSION:
        raise CompileError(
            f"{GENERATOR_VERSION} is needed, not {installed}", source="openapi-python-client"
        )


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
    config = _config(output, document)
    data = _parse(document, config, source)
    adapt(data, api, source)
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES / "generator")
    _add_globals(project.env, document, data, api)
    # It says on stdout what it does.
    with contextlib.redirect_stdout(io.StringIO()):
        problems = project.build()
    if problems:
        raise CompileError("; ".join(map(_words, problems)), source=source, where="generator")
    _check_members(api, data, source)
    spaces = namespaces(api, data, source)
    environment = project.env.overlay()
    environment.loader = FileSystemLoader(TEMPLATES / "turnwire")
    values = {"api": api, "contract": contract, "spaces": spaces}

    def write(name: str, template: str, **more: Any) -> None:
        text = environment.get_template(f"{template}.py.jinja").render(**values, **more)
        (output / f"{name}.py").write_text(text, encoding="utf-8")

    write("contract", "contract")
    write("unions", "unions")
    if api.streams:
        write("events", "events")
    (output / "resources").mkdir()
    write("resources/__init__", "resources")
    for space in spaces:
        write(f"resources/{space.name}", "namespace", space=space, imports=space.imports)


def tidy(folder: Path) -> None:
    """Drop unused imports, sort the rest and format, the same way on every machine.

    Raises:
        CompileError: ruff failed, which means that generated code is not Python.
    """
    for command in _TIDY:
        settings = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311"]
        result = subprocess.run(  # noqa: S603  # Our own arguments.
            [sys.executable, "-m", "ruff", *command, *settings, str(folder)],
            capture_output=True,
            text=True,
            check=False,
        )
        if result.returncode != 0:
            message = " ".join((result.stderr or result.stdout).split())
            raise CompileError(message, source="ruff", where=command[0])


def _parse(document: dict[str, Any], config: Config, source: str) -> GeneratorData:
    try:
        data = GeneratorData.from_dict(document, config=config)
    except Exception as error:  # It trips over some documents in its own ways.
        message = f"{type(error).__name__}: {' '.join(str(error).split())}"
        raise CompileError(message, source=source, where="generator") from error
    if isinstance(data, GeneratorError):
        raise CompileError(_words(data), source=source, where="generator")
    return data


def _add_globals(
    # jinja2 types its tables by what they hold at first.
    environment: Any,
    document: dict[str, Any],
    data: GeneratorData,
    api: Api,
) -> None:
    secrets = {str(m.class_info.name): secrets_of(document, m.data) for m in data.models}

    def secrets_of_model(model: ModelProperty) -> Secrets:
        return secrets[model.class_info.name]

    event_types = api.event_types()

    def event_type_of(model: ModelProperty) -> str | None:
        return event_types.get(model.class_info.name)

    open_classes = api.open_event_classes() - event_types.keys()

    def event_type_is_open(model: ModelProperty) -> bool:
        return model.class_info.name in open_classes

    environment.globals.update(
        constant=constant,
        default_of=default_of,
        event_type_is_open=event_type_is_open,
        event_type_of=event_type_of,
        in_document_order=in_document_order,
        null_is_absent=null_is_absent,
        outside=outside,
        secrets_of=secrets_of_model,
    )
    environment.filters.update(docstring=docstring, one_line=text)


def _config(output: Path, document: dict[str, Any]) -> Config:
    return Config.from_sources(
        # literal_enums: two values that differ in punctuation must not become one.
        ConfigFile(
            literal_enums=True,
            docstrings_on_attributes=True,
            post_hooks=[],
            content_type_overrides=media_overrides(document),
        ),
        meta_type=MetaType.NONE,
        document_source=output,
        file_encoding="utf-8",
        overwrite=False,
        output_path=output,
    )


def _check_members(api: Api, data: GeneratorData, source: str) -> None:
    models = {model.class_info.name for model in data.models}
    for union in api.unions:
        for member in api.members(union):
            if member not in models:
                message = f"{member} is no object schema, so no class was made"
                raise CompileError(message, source=source, where=f"union {union}")


def _words(problem: GeneratorError) -> str:
    text = " ".join(f"{problem.header} {problem.detail or ''}".split())
    # 0.29.1 prints where some of the document's words lie in memory instead of the words.
    return re.sub(r" <[\w.]+ object at 0x\w+>", "", text)
