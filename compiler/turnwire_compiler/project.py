"""A project's files: which package is compiled from which document and overlays."""

from __future__ import annotations

from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from turnwire_compiler import documents
from turnwire_compiler.errors import CompileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Project", "Source"]


@frozen
class Source:
    """What the package of an engine is compiled from.

    Attributes:
        document: The OpenAPI document.
        overlays: The overlays, in the order in which they are applied.
    """

    document: Path
    overlays: tuple[Path, ...]


@frozen
class Project:
    """Where a project keeps its inputs and its generated package.

    An engine has a document, or is another form of one that has: its overlays then say so with
    ``extends`` (OpenAPI Overlay 1.0.0, section 4.4.1), and follow those of that document.

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

    def sources(self, engines: Sequence[str] = ()) -> dict[str, Source]:
        """Return what to compile, by engine.

        Args:
            engines: The engines to compile. Empty: all, sorted.

        Raises:
            CompileError: There is none, or there is no such engine, or its name cannot be that of
                a package.
        """
        files = {path.stem: path for path in sorted(self.documents.glob("*.yaml"))}
        known = dict(sorted((files | dict(self._extensions(files))).items()))
        source = self.name(self.documents)
        if not known:
            raise CompileError("there are no documents", source=source)
        for engine in engines or known:
            if engine not in known:
                raise CompileError(f"there is no document {engine}.yaml", source=source)
            if not _is_name(engine) or engine == "runtime":
                message = "the name of a document becomes a package's; this one cannot"
                raise CompileError(message, source=source, where=f"{engine}.yaml")
        if not _is_name(self.package):
            raise CompileError(f"{self.package!r} cannot be the name of a package")
        return {engine: self._source(engine, known[engine]) for engine in engines or known}

    def overlay_files(self, folder: str) -> list[Path]:
        """Return the overlays in a folder of the project's, in the order of their names."""
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

    def _source(self, engine: str, document: Path) -> Source:
        # Of an engine with a document of its own, both are the same.
        folders = dict.fromkeys((document.stem, engine))
        own = [file for folder in folders for file in self.overlay_files(folder)]
        return Source(document, (*own, *self.extra_overlays))

    def _extensions(self, known: dict[str, Path]) -> Iterator[tuple[str, Path]]:
        """Find the folders of overlays that make another form of a document."""
        for folder in sorted(path for path in self.overlays.glob("*") if path.is_dir()):
            if folder.name in known:
                continue
            for file in self.overlay_files(folder.name):
                extends = documents.load(file).get("extends")
                if isinstance(extends, str):
                    yield folder.name, self._extended(file, extends, known)

    def _extended(self, file: Path, extends: str, known: dict[str, Path]) -> Path:
        target = (file.parent / extends).resolve()
        for document in known.values():
            if document.resolve() == target:
                return document
        message = f"{extends!r} is no document of this project"
        raise CompileError(message, source=self.name(file), where="extends")


def _is_name(name: str) -> bool:
    return name.isidentifier() and not iskeyword(name)
