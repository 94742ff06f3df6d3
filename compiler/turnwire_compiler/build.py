"""From a project's documents and overlays to its generated package, all or nothing."""

from __future__ import annotations

import ast
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from attrs import field, frozen

from . import documents, overlays
from .api import read_api
from .errors import CompileError
from .generator import generate, tidy
from .validate import validate

_HERE = Path(__file__).parent
_RUNTIME = _HERE / "runtime"


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
    extra_overlays: tuple[Path, ...] = field(default=(), converter=tuple)

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


def build(project: Project, engines: Sequence[str] = ()) -> None:
    """Compile and put the result in place of the old package.

    Nothing is touched unless everything compiled.

    Args:
        project: The project.
        engines: The engines to compile; the others keep their packages. Empty: all.

    Raises:
        CompileError: An input is broken; ``output`` is as it was.
    """
    project.output.mkdir(parents=True, exist_ok=True)
    target = project.output / project.package
    # Beside the target, so that the last step is a rename within one file system.
    with tempfile.TemporaryDirectory(dir=project.output, prefix=".compile-") as folder:
        staged = compile_into(project, Path(folder), engines)
        for kept in sorted(target.glob("*/contract.py")) if engines else ():
            if not (staged / kept.parent.name).exists():
                shutil.copytree(
                    kept.parent, staged / kept.parent.name, ignore=_no_caches
                )
        if target.exists():
            os.rename(target, Path(folder) / "old")
        os.rename(staged, target)


def check(project: Project, engines: Sequence[str] = ()) -> list[str]:
    """Compile aside and compare with what is there.

    Returns:
        One line for each difference, with its cause; empty when there is none.

    Raises:
        CompileError: An input is broken.
    """
    with tempfile.TemporaryDirectory(prefix="turnwire-check-") as folder:
        staged = compile_into(project, Path(folder), engines)
        return list(_differences(project, staged, engines))


def compile_into(project: Project, folder: Path, engines: Sequence[str] = ()) -> Path:
    """Compile into an empty folder and return the package's folder in it.

    Raises:
        CompileError: An input is broken, or an engine has no document.
    """
    known = project.engines()
    for engine in engines:
        if engine not in known:
            raise CompileError(
                f"there is no document {engine}.yaml", source=project.name(project.documents)
            )
    package = folder / project.package
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(
        '"""Typed requests, responses and events. Written by turnwire-compile; do not edit."""\n',
        encoding="utf-8",
    )
    (package / "py.typed").touch()
    shutil.copytree(_RUNTIME, package / "runtime", ignore=_no_caches)
    for engine in engines or known:
        _compile_engine(project, engine, package / engine)
    tidy(package)
    return package


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
    inputs = {project.name(p): documents.digest(p.read_bytes()) for p in [path, *applied, *downgrades]}
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
    files = sorted(
        path
        for path in _HERE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    )
    listing = "".join(
        f"{path.relative_to(_HERE).as_posix()} {documents.digest(path.read_bytes())}\n"
        for path in files
    )
    return documents.digest(listing.encode())


def _differences(project: Project, staged: Path, engines: Sequence[str]) -> Iterator[str]:
    current = project.output / project.package
    old, new = _tree(current), _tree(staged)
    if engines:
        kept = (*engines, "runtime")
        old = {name: text for name, text in old.items() if name.split("/")[0] in kept}
        new = {name: text for name, text in new.items() if name.split("/")[0] in kept}
    causes: dict[str, list[str]] = {}
    for name in sorted(old.keys() | new.keys()):
        if old.get(name) == new.get(name):
            continue
        engine = name.split("/")[0]
        if engine not in causes:
            causes[engine] = list(_changed_inputs(current / engine, staged / engine))
            for cause in causes[engine]:
                yield f"{cause} changed since {project.package}/{engine} was generated"
        place = f"{project.name(project.output)}/{project.package}/{name}"
        if name not in new:
            yield f"{place}: the compiler does not write this file"
        elif name not in old:
            yield f"{place}: missing"
        elif causes[engine]:
            yield f"{place}: out of date"
        else:
            yield f"{place}:{_first_difference(old[name], new[name])}: was edited by hand"


def _tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def _changed_inputs(old: Path, new: Path) -> Iterator[str]:
    before, after = _inputs(old / "contract.py"), _inputs(new / "contract.py")
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            yield name


def _inputs(contract: Path) -> dict[str, Any]:
    """Read INPUTS and the tools' versions without importing generated code."""
    found: dict[str, Any] = {}
    try:
        module = ast.parse(contract.read_text(encoding="utf-8"))
    except (OSError, SyntaxError):
        return found
    for statement in module.body:
        if not isinstance(statement, ast.AnnAssign) or statement.value is None:
            continue
        if not isinstance(statement.target, ast.Name):
            continue
        try:
            value = ast.literal_eval(statement.value)
        except ValueError:
            continue
        if statement.target.id == "INPUTS" and isinstance(value, dict):
            found.update(value)
        elif statement.target.id in {"GENERATOR", "FORMATTER"}:
            found[statement.target.id.lower()] = value
    return found


def _first_difference(old: bytes, new: bytes) -> int:
    before, after = old.splitlines(), new.splitlines()
    for number, (left, right) in enumerate(zip(before, after, strict=False), start=1):
        if left != right:
            return number
    return min(len(before), len(after)) + 1


def _no_caches(_folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name == "__pycache__"]
