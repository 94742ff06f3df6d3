"""A project to compile: the documents in tests/data/compiler, in a folder of their own."""

from __future__ import annotations

import shutil
from pathlib import Path

from turnwire_compiler.cli import main

ROOT = Path(__file__).parents[2]
PACKAGE = "sample_api"


class Workspace:
    """The project in one folder, and the command run on it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.package = root / "generated" / PACKAGE

    @classmethod
    def make(cls, root: Path) -> Workspace:
        """Make a project that has not been compiled."""
        shutil.copytree(ROOT / "tests" / "data" / "compiler", root)
        shutil.copytree(ROOT / "overlays" / "compile", root / "overlays" / "compile")
        return cls(root)

    def copy(self, root: Path) -> Workspace:
        shutil.copytree(self.root, root)
        return Workspace(root)

    def compile(self, *arguments: str) -> int:
        return main(["--root", str(self.root), "--package", PACKAGE, *arguments])

    def document(self, engine: str) -> Path:
        return self.root / "openapi" / f"{engine}.yaml"

    def edit(self, path: Path, old: str, new: str) -> None:
        """Replace a text that stands in a file once."""
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path.name}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def tree(self) -> dict[str, bytes]:
        """Return everything below generated/, by its path there."""
        folder = self.root / "generated"
        return {
            path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else b""
            for path in folder.rglob("*")
            if "__pycache__" not in path.parts
        }
