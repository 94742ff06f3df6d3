from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

import pytest

from compiler.workspace import PACKAGE, Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The project, compiled once. Not to be changed."""
    workspace = Workspace.make(tmp_path_factory.mktemp("compiled") / "project")
    assert workspace.compile() == 0
    return workspace


@pytest.fixture
def workspace(compiled: Workspace, tmp_path: Path) -> Workspace:
    """The compiled project in a folder of the test's own."""
    return compiled.copy(tmp_path / "project")


@pytest.fixture(scope="session")
def sample(compiled: Workspace) -> Iterator[Callable[[str], Any]]:
    """Import a module of the compiled package: ``sample("studio.models")``."""
    source = str(compiled.package.parent)
    sys.path.insert(0, source)

    def load(name: str) -> Any:
        return importlib.import_module(f"{PACKAGE}.{name}")

    yield load
    sys.path.remove(source)
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]
