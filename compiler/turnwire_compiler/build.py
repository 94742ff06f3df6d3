"""From a project's documents and overlays to its generated package, all or nothing."""

from __future__ import annotations

import shutil
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from turnwire_compiler import documents, drift, overlays
from turnwire_compiler.api import read_api
from turnwire_compiler.errors import CompileError
from turnwire_compiler.generator import check_version, generate, tidy
from turnwire_compiler.validate import validate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from turnwire_compiler.project import Project, Source

__all__ = ["build", "check", "compile_into"]

_HERE = Path(__file__).parent
_RUNTIME = _HERE / "runtime"
_MARK = '"""Typed requests, responses and events. Written by turnwire-compile; do not edit."""\n'


def build(project: Project, engines: Sequence[str] = ()) -> None:
    """Compile and put the result in place of the old package.

    Nothing is touched unless everything compiled.

    Args:
        project: The project.
        engines: The engines to compile; the others keep their packages. Empty: all.

    Raises:
        CompileError: An input is broken; ``output`` is as it was.
    """
    _check_target(project)
    with tempfile.TemporaryDirectory(prefix="turnwire-compile-") as folder:
        fresh = compile_into(project, Path(folder), engines)
        for kept in sorted(project.target.glob("*/contract.py")) if engines else ():
            if not (fresh / kept.parent.name).exists():
                shutil.copytree(kept.parent, fresh / kept.parent.name, ignore=_no_caches)
        _install(fresh, project.target)


def check(project: Project, engines: Sequence[str] = ()) -> list[str]:
    """Compile aside and compare with what is there.

    Args:
        project: The project.
        engines: The engines to look at. Empty: all.

    Returns:
        One line for each difference, with its cause; empty when there is none.

    Raises:
        CompileError: An input is broken.
    """
    with tempfile.TemporaryDirectory(prefix="turnwire-check-") as folder:
        fresh = compile_into(project, Path(folder), engines)
        name = project.name(project.target)
        return list(drift.differences(project.target, fresh, name=name, engines=engines))


def compile_into(project: Project, folder: Path, engines: Sequence[str] = ()) -> Path:
    """Compile into an empty folder and return the package's folder in it.

    Args:
        project: The project.
        folder: Where to make the package.
        engines: The engines to compile. Empty: all.

    Raises:
        CompileError: An input is broken, or an engine has no document.
    """
    check_version()
    sources = project.sources(engines)
    package = folder / project.package
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(_MARK, encoding="utf-8")
    (package / "py.typed").touch()
    shutil.copytree(_RUNTIME, package / "runtime", ignore=_no_caches)
    for engine, source in sources.items():
        _compile_engine(project, source, package / engine)
    tidy(package)
    return package


def _check_target(project: Project) -> None:
    """Refuse to replace a folder that the compiler did not write."""
    mark = project.target / "__init__.py"
    if not project.target.exists():
        return
    if not mark.is_file() or mark.read_text(encoding="utf-8", errors="replace") != _MARK:
        message = "is not a generated package; it is not replaced"
        raise CompileError(message, source=project.name(project.target))


def _compile_engine(project: Project, source: Source, output: Path) -> None:
    name = project.name(source.document)
    downgrades = project.overlay_files("compile")
    document = documents.load(source.document)
    for overlay in source.overlays:
        document = overlays.apply(document, overlay)
    validate(document, name)
    api = read_api(document, name)
    downgraded = document
    for overlay in downgrades:
        downgraded = overlays.apply(downgraded, overlay)
    inputs = {
        project.name(file): documents.digest(file.read_bytes())
        for file in (source.document, *source.overlays, *downgrades)
    }
    contract = {
        "title": api.title,
        "version": api.version,
        "generator": f"openapi-python-client {version('openapi-python-client')}",
        "formatter": f"ruff {version('ruff')}",
        "inputs": {**inputs, "compiler": _compiler_digest()},
    }
    generate(downgraded, api, source=name, output=output, contract=contract)


def _compiler_digest() -> str:
    """Hash the compiler itself, so that a changed template is seen as a changed input."""
    files = sorted(path for path in _HERE.rglob("*") if path.suffix in {".py", ".jinja"})
    listing = "".join(
        f"{path.relative_to(_HERE).as_posix()} {documents.digest(path.read_bytes())}\n"
        for path in files
    )
    return documents.digest(listing.encode())


def _install(fresh: Path, target: Path) -> None:
    """Put a package in the place of another, by renaming within one file system."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".compile-") as folder:
        staged, old = Path(folder) / "new", Path(folder) / "old"
        shutil.copytree(fresh, staged)
        if target.exists():
            target.rename(old)
        try:
            staged.rename(target)
        except OSError:
            if old.exists():
                old.rename(target)
            raise


def _no_caches(_folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name == "__pycache__"]
