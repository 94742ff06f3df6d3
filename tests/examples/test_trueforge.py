"""The programs examples/trueforge_*.py: what they print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from examples.processes import KEY, run
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.trueforge import StreamFault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[EmbeddedEngine[Any]]:
    with serve("trueforge", time_scale=0.1) as running:
        monkeypatch.setenv("TRUEFORGE_BASE_URL", running.base_url)
        monkeypatch.delenv("TRUEFORGE_API_KEY", raising=False)
        yield running


def test_stream(engine: EmbeddedEngine[Any]) -> None:
    assert run(engine, "trueforge_stream.py") == "Hello!\nCompleted\n"
    engine.engine.damage_next(StreamFault(cut_after=4))
    told = run(engine, "trueforge_stream.py", "[read] please")
    assert told.replace("[resumed]\n", "").splitlines() == [
        "Looking it up.",
        "lookup_note {'note_id': 'n1'}",
        "-> note n1: remember the milk",
        "Finished after 1 tool result(s): note n1: remember the milk.",
        "Completed",
    ]
    assert "[resumed]" in told


def test_approvals(engine: EmbeddedEngine[Any]) -> None:
    *asked, outcome = run(engine, "trueforge_approvals.py").splitlines()
    assert asked == ["root: delete_note n1", "root: delete_note n2"]
    assert outcome.startswith("Completed(")
    # The session, the message, and one batch of decisions.
    _, _, batch = (it.body for it in engine.requests if it.method == "POST")
    assert [item["approval"] for item in batch["input"]] == [
        {"status": "allow"},
        {"status": "deny", "reason": "this note is kept"},
    ]
    assert [effect.arguments for effect in engine.engine.effects] == [{"note_id": "n1"}]
    both = run(engine, "trueforge_approvals.py", "[both]").splitlines()
    assert [line.partition(":")[0] for line in both[:2]] == ["root", "root asks"]


def test_resume(engine: EmbeddedEngine[Any], tmp_path: Path) -> None:
    checkpoint = tmp_path / "turn.json"
    assert run(engine, "trueforge_resume.py", checkpoint, "[slow]") == "w00 \n"
    whole = run(engine, "trueforge_resume.py", checkpoint)
    assert whole.split() == [f"w{number:02}" for number in range(100)]
    created = [it for it in engine.requests if it.method == "POST" and it.path.endswith("/turns")]
    assert len(created) == 1


def test_gateway_by_policy() -> None:
    with serve("trueforge", gateway=True, tokens={KEY: "me"}) as gateway:
        *told, outcome = run(gateway, "gateway_by_policy.py").splitlines()
        assert told[0] == "delete_note: deleted n1"
        assert "this note is kept" in told[1]
        assert outcome == "Completed"
        assert [effect.arguments for effect in gateway.engine.effects] == [{"note_id": "n1"}]
        # The session, the message, and one batch of decisions.
        assert [it.path.rpartition("/")[2] for it in gateway.requests if it.method == "POST"] == [
            *("sessions", "turns", "turns"),
        ]
