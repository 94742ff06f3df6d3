"""One thread reads a turn, another one cancels it or takes a checkpoint."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from turn.waiting import soon
from turnwire.decisions import Allow
from turnwire.events import TextDelta
from turnwire.outcomes import Cancelled, NeedsInput
from turnwire.truefoundry import AgentClient

if TYPE_CHECKING:
    from turnwire.agents import ToolCall
    from turnwire.testing import EmbeddedEngine

KEY = "key-of-the-tests"


def cancels(engine: EmbeddedEngine[Any], since: int) -> list[Any]:
    return [each.body for each in engine.requests[since:] if each.path.endswith("/cancel")]


def kinds(events: list[Any]) -> list[str]:
    return [type(event).__name__ for event in events]


def test_while_it_waits_for_an_event(engine: EmbeddedEngine[Any]) -> None:
    before = len(engine.requests)
    with AgentClient(engine.base_url, KEY) as client:
        turn = client.conversation(model="m").send("wait for me")
        seen: list[Any] = []
        reader = threading.Thread(target=lambda: seen.extend(turn))
        reader.start()
        assert soon(lambda: turn.agents and turn.agents[0].text)
        turn.cancel()
        reader.join(5)
        assert not reader.is_alive()
        assert kinds(seen)[-1] == "TurnDone"
        assert isinstance(turn.outcome, Cancelled)
    assert len(cancels(engine, before)) == 1


def test_while_it_looks_at_an_event(engine: EmbeddedEngine[Any]) -> None:
    """Then it is the other one that reads on, and the reader waits for what it read."""
    looking, go_on = threading.Event(), threading.Event()
    seen: list[Any] = []
    with AgentClient(engine.base_url, KEY) as client:
        turn = client.conversation(model="m").send("wait for me")

        def read() -> None:
            for event in turn:
                seen.append(event)
                looking.set()
                assert go_on.wait(5)

        reader = threading.Thread(target=read)
        reader.start()
        assert looking.wait(5)
        turn.cancel()
        assert isinstance(turn.outcome, Cancelled)
        go_on.set()
        reader.join(5)
    assert kinds(seen)[0] == "TurnStarted"
    assert kinds(seen)[-1] == "TurnDone"
    assert "".join(each.text for each in seen if isinstance(each, TextDelta)) == "I am waiting"


@pytest.mark.parametrize("pause", [0.0, 0.001, 0.002, 0.004])
def test_both_at_once(engine: EmbeddedEngine[Any], pause: float) -> None:
    """Whoever gets the events: each comes once, and nobody waits for ever."""
    seen: list[Any] = []
    with AgentClient(engine.base_url, KEY) as client:
        turn = client.conversation(model="m").send("wait for me")
        work = (lambda: seen.extend(turn), turn.cancel, turn.cancel)
        threads = [threading.Thread(target=each) for each in work]
        for thread in threads:
            thread.start()
            time.sleep(pause)
        for thread in threads:
            thread.join(5)
            assert not thread.is_alive()
        seen.extend(turn)
    assert kinds(seen).count("TurnDone") == 1
    assert isinstance(turn.outcome, Cancelled)


def test_while_a_policy_is_asked(engine: EmbeddedEngine[Any]) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def policy(_call: ToolCall) -> Allow:
        asked.set()
        assert go_on.wait(5)
        return Allow()

    before = len(engine.requests)
    with AgentClient(engine.base_url, KEY) as client:
        turn = client.conversation(model="m").send("clean up", approve=policy)
        reader = threading.Thread(target=turn.result)
        reader.start()
        assert asked.wait(5)
        turn.cancel()
        assert isinstance(turn.outcome, NeedsInput)
        go_on.set()
        reader.join(5)
        assert turn.result() == turn.outcome
    assert len(engine.requests) == before + 1


def test_a_checkpoint_of_a_turn_that_is_being_read(engine: EmbeddedEngine[Any]) -> None:
    with AgentClient(engine.base_url, KEY) as client:
        turn = client.conversation(model="m").send("long story")
        reader = threading.Thread(target=turn.result)
        reader.start()
        sizes = [len(turn.checkpoint()) for _ in range(50)]
        reader.join(5)
    assert sizes == sorted(sizes)
