"""From a project's documents and overlays to its generated package, all or nothing."""

from __future__ import annotations

import shutil
import tempfile
from importlib.metadata import version
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from turnwire_compiler import documents, drift, overlays
from turnwire_compiler.api import read_api
from turnwire_compiler.errors import CompileError
from turnwire_compiler.generator import check_version, generate, tidy
from turnwire_compiler.validate import validate

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Project", "build", "check", "compile_into"]

_HERE = Path(__file__).parent
_RUNTIME = _HERE / "runtime"
_MARK = '"""Typed requests, responses and events. Written by turnwire-compile; do not edit."""\n'


@frozen
class Project:
    """Where a project keeps its inputs and its generated package.

    Args:
        root: The project's folder; names in errors and hashes are relative to it.
        documents: Folder of ``<engine>.yaml``.
        overlays: Folder of ``<engine>/*.overlay.yaml`` and ``compile/*.overlay.yaml``; the
            latter are for the generator only.
        output: Source root that holds the generated package.
        package: Name of the generated package.
        extra_overlays: Applied after the project's own, in the order given.
    """

    root: Path
    documents: Path
    overlays: Path
    output: Path
    package: str = "turnwire_api"
    extra_overlays: tuple[Path, ...] = field(default=(), converter=tuple[Path, ...])

    def engines(self) -> list[str]:
        """Return the engines that have a document, sorted."""
        return sorted(path.stem for path in self.documents.glob("*.yaml"))

    def overlay_files(self, folder: str) -> list[Path]:
        """Return the overlays of an engine, or of ``compile``, in the order of their names."""
        return sorted((self.overlays / folder).glob("*.overlay.yaml"))

    def name(self, path: Path) -> str:
        """Return how a file is named in messages and hashes."""
        try:
            return path.resolve().relative_to(self.root.resolve()).as_posix()
        except ValueError:
            return path.name

    @property
    def target(self) -> Path:
        """The folder of the generated package."""
        return self.output / self.package


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
    _check_engines(project, engines)
    package = folder / project.package
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(_MARK, encoding="utf-8")
    (package / "py.typed").touch()
    shutil.copytree(_RUNTIME, package / "runtime", ignore=_no_caches)
    for engine in engines or project.engines():
        _compile_engine(project, engine, package / engine)
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


def _check_engines(project: Project, engines: Sequence[str]) -> None:
    known = project.engines()
    source = project.name(project.documents)
    if not known:
        raise CompileError("there are no documents", source=source)
    for engine in engines or known:
        if engine not in known:
            raise CompileError(f"there is no document {engine}.yaml", source=source)
        if not _is_name(engine) or engine == "runtime":
            message = "the name of a document becomes a package's; this one cannot"
            raise CompileError(message, source=source, where=f"{engine}.yaml")
    if not _is_name(project.package):
        raise CompileError(f"{project.package!r} cannot be the name of a package")


def _is_name(name: str) -> bool:
    return name.isidentifier() and not iskeyword(name)


def _compile_engine(project: Project, engine: str, output: Path) -> None:
    path = project.documents / f"{engine}.yaml"
    source = project.name(path)
    applied = [*project.overlay_files(engine), *project.extra_overlays]
    downgrades = project.overlay_files("compile")
    document = documents.load(path)
    for overlay in applied:
        document = overlays.apply(document, overlay)
    validate(document, source)
    api = read_api(document, source)
    downgraded = document
    for overlay in downgrades:
        downgraded = overlays.apply(downgraded, overlay)
    inputs = {
        project.name(file): documents.digest(file.read_bytes())
        for file in (path, *applied, *downgrades)
    }
    contract = {
        "title": api.title,
        "version": api.version,
        "generator": f"openapi-python-client {version('openapi-python-client')}",
        "formatter": f"ruff {version('ruff')}",
        "inputs": {**inputs, "compiler": _compiler_digest()},
    }
    generate(downgraded, api, source=source, output=output, contract=contract)


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
