"""The programs examples/agenttier_*.py: what they print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from examples.processes import KEY, run
from turnwire.agenttier import AgentTierClient
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TASKS = ["fix-auth-bug", "add-feature-x", "upgrade-deps"]
URL = "http://pf-preview-8080.default.svc.cluster.local:8080"


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[EmbeddedEngine[Any]]:
    with serve("agenttier", api_key=KEY) as running:
        monkeypatch.setenv("AGENTTIER_API_URL", running.base_url)
        monkeypatch.setenv("AGENTTIER_API_KEY", KEY)
        yield running


def left(engine: EmbeddedEngine[Any]) -> list[str]:
    """Return the sandboxes that are still there."""
    with AgentTierClient(engine.base_url) as client:
        return [each.name for each in client.list_sandboxes()]


def test_tests(engine: EmbeddedEngine[Any], tmp_path: Path) -> None:
    log = tmp_path / "test.log"
    assert run(engine, "agenttier_tests.py", log).splitlines() == [
        "tests finished, exit: 0",
        "test.log: 27 bytes",
    ]
    assert log.read_text() == "collected 3 items\n3 passed\n"
    assert left(engine) == []


def test_parallel(engine: EmbeddedEngine[Any]) -> None:
    said = "Done: claude -p 'Task: {0}. Work in /workspace, commit when done.'\n\n"
    expected = "".join(f"--- {task} ---\n{said.format(task)}" for task in TASKS)
    assert run(engine, "agenttier_parallel.py") == expected
    assert sorted(effect.sandbox for effect in engine.engine.effects) == sorted(TASKS)
    assert left(engine) == []


def test_preview(engine: EmbeddedEngine[Any]) -> None:
    assert run(engine, "agenttier_preview.py").splitlines() == [
        f"Internal URL: {URL}",
        "Preview URL: (the Router has no preview domain)",
    ]
    assert left(engine) == ["preview"]


def test_preview_with_a_domain(monkeypatch: pytest.MonkeyPatch) -> None:
    with serve("agenttier", preview_domain="preview.test") as engine:
        monkeypatch.setenv("AGENTTIER_API_URL", engine.base_url)
        printed = run(engine, "agenttier_preview.py")
    assert printed.endswith("Preview URL: https://sandbox-preview-8080.preview.test/\n")
