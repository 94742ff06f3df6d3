"""The page's agents in parallel: their commands overlap, and none leaves a sandbox behind.

The commands really run: a program of the test's own stands for the agent. Each of the three waits
until all three have begun, so that one after the other they would never end.
"""

from __future__ import annotations

import stat
import sys
from typing import TYPE_CHECKING, Any

import pytest

from agenttier_client.snippets import run, source_of
from turnwire import errors
from turnwire.agenttier import AgentTierClient
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.agenttier import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TASKS = ["fix-auth-bug", "add-feature-x", "upgrade-deps"]
GATHER = "results = await asyncio.gather(*[run_agent(client, t) for t in TASKS])"
TASK_GROUP = """\
async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(run_agent(client, t)) for t in TASKS]
        results = [task.result() for task in tasks]"""
PROGRAM = """\
#!{python}
import sys, time
from pathlib import Path

folder = Path({folder!r})
task = sys.argv[2].split()[1].rstrip(".")
(folder / task).touch()
limit = time.monotonic() + 20
while len(list(folder.iterdir())) < 3:
    if time.monotonic() > limit:
        sys.exit("the others did not come")
    time.sleep(0.01)
print("worked on", task)
"""


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EmbeddedEngine[Any]]:
    """Return an engine that runs commands, among them the test's agent."""
    programs, begun = tmp_path / "bin", tmp_path / "begun"
    programs.mkdir()
    begun.mkdir()
    program = programs / "claude"
    program.write_text(PROGRAM.format(python=sys.executable, folder=str(begun)))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(programs), prepend=":")
    with serve("agenttier", allow_exec=True) as running:
        yield running


def left(engine: EmbeddedEngine[Any]) -> list[str]:
    with AgentTierClient(engine.base_url) as client:
        return [each.name for each in client.list_sandboxes()]


def test_their_commands_overlap(engine: EmbeddedEngine[Any]) -> None:
    printed, _ = run(source_of("parallel", engine))
    # Each has seen the others begin before it ended.
    assert printed == "".join(f"--- {task} ---\nworked on {task}\n…\n" for task in TASKS)
    assert sorted(effect.sandbox for effect in engine.engine.effects) == sorted(TASKS)
    assert left(engine) == []


@pytest.mark.parametrize("where", ["add-feature-x", "add-feature-x/exec"])
@pytest.mark.parametrize("waits_for_all", [False, True])
def test_one_that_fails_leaves_nothing_behind(
    waits_for_all: bool,  # noqa: FBT001 - a parameter of the test.
    where: str,
    engine: EmbeddedEngine[Any],
    tmp_path: Path,
) -> None:
    # The two others need not wait for the third.
    (tmp_path / "begun" / "add-feature-x").touch()
    path, method = f"/api/v1/sandboxes/{where}", "POST" if "/" in where else "GET"
    engine.engine.fail_next(Fault(status=400, path=path, method=method, body={"error": "no"}))
    source = source_of("parallel", engine)
    if waits_for_all:
        source = source.replace(GATHER, TASK_GROUP)
        assert TASK_GROUP in source
    with pytest.raises((errors.BadRequest, ExceptionGroup)) as caught:
        run(source)
    assert isinstance(caught.value, ExceptionGroup) is waits_for_all
    remaining = left(engine)
    assert "add-feature-x" not in remaining
    # gather() of the page leaves at the first error, and closes the client under the others.
    assert not waits_for_all or remaining == []
