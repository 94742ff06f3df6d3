"""What the embedded engines may import: nothing of the clients, and no I/O in the cores."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import turnwire.testing

ROOT = Path(turnwire.testing.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))

SHELLS = {
    "__main__.py",
    "agenttier/app.py",
    "agenttier/local_terminal.py",
    "agenttier/processes.py",
    "agenttier/proxy.py",
    "agenttier/running.py",
    "agenttier/terminals.py",
    "orchagent/app.py",
    "orchagent/driving.py",
    "playback.py",
    "recording.py",
    "server.py",
    "streaming.py",
    "tandem/app.py",
    "tandem/driving.py",
    "trueforge/app.py",
    "trueforge/driving.py",
    "truefoundry/app.py",
}
IO = {"asyncio", "anyio", "httpx", "socket", "starlette", "threading", "uvicorn"}


def imports(module: Path) -> Iterator[str]:
    """Yield the names of the modules that a module imports."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            yield node.module or ""


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_an_engine_is_an_independent_witness(module: Path) -> None:
    ours = {name for name in imports(module) if name.split(".")[0].startswith("turnwire")}
    assert {name for name in ours if not name.startswith("turnwire.testing")} == set()


@pytest.mark.parametrize(
    "module",
    [each for each in MODULES if each.relative_to(ROOT).as_posix() not in SHELLS],
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_only_the_shells_do_io(module: Path) -> None:
    assert {name.split(".")[0] for name in imports(module)} & IO == set()
