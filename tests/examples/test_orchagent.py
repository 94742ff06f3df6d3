"""The programs examples/orchagent_*.py: what they print."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from examples.processes import KEY, run
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def point_at(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Any], None]:
    """Return what makes the environment that of a user who has logged in."""

    def point(engine: EmbeddedEngine[Any]) -> None:
        file = tmp_path / "token.json"
        file.write_text(json.dumps({"access_token": KEY, "base_url": engine.base_url}))
        monkeypatch.setenv("ORCHAGENT_BASE_URL", engine.base_url)
        monkeypatch.setenv("ORCHAGENT_TOKEN_FILE", str(file))

    return point


def test_chat(point_at: Callable[[Any], None]) -> None:
    with serve("orchagent", token=KEY) as engine:
        point_at(engine)
        printed = run(engine, "orchagent_chat.py", "Say hello.", "In one word.", "Please fail now.")
        assert printed.splitlines() == [
            "> Say hello.",
            "agent.message: Hello!",
            "[completed]",
            "> In one word.",
            "[completed] Yes.",
            "> Please fail now.",
            "agent.message: I will try.",
            "[failed] upstream broke",
        ]
        assert len(engine.engine.threads) == 1


@pytest.mark.parametrize("survives_pauses", [True, False])
def test_sign_in(point_at: Callable[[Any], None], *, survives_pauses: bool) -> None:
    with serve("orchagent", token=KEY, survives_pauses=survives_pauses) as engine:
        point_at(engine)
        printed = run(engine, "orchagent_sign_in.py", typed="\n")
        assert printed.startswith("Connect your calendar. Open https://auth.example/authorize?")
        assert printed.endswith("done. Completed\n")
        assert printed.count("Press Enter") == 1


def test_approvals(point_at: Callable[[Any], None]) -> None:
    with serve("orchagent", token=KEY) as engine:
        point_at(engine)
        assert run(engine, "orchagent_approvals.py").splitlines() == [
            "tool.waiting: send_mail",
            "tool.called: send_mail",
            "agent.message: It is sent.",
            "Completed",
        ]
        assert [effect.tool for effect in engine.engine.effects] == ["send_mail"]
        assert engine.engine.grants == ()
