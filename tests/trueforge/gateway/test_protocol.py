"""What a turn asks of a gateway that it does not ask of a server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from trueforge.turn.talk import DONE, Talk, called, opened, page, turn
from turnwire.errors import Conflict, TurnwireError
from turnwire.outcomes import Completed, Failed
from turnwire.protocol import Call, Open
from turnwire.trueforge.gateway.memory import GatewayMemory
from turnwire_api.trueforge_gateway import resources as api
from turnwire_api.trueforge_gateway.models import EventPage, TurnPage

if TYPE_CHECKING:
    from turnwire.protocol import Step

SPEC = {"model": {"name": "m"}}
ME = {"subject_id": "u", "subject_type": "user", "subject_slug": "me@example.com"}
RUNNING = Conflict("the turn is running", status=409)


def talk() -> Talk:
    return Talk(kind=GatewayMemory)


def ask(step: Step) -> Call:
    """Return the one request of a step that is no stream."""
    (call,) = [effect for effect in step.effects if isinstance(effect, Call)]
    return call


@pytest.mark.parametrize(
    ("config", "operation", "body"),
    [
        ({"spec": SPEC}, api.DRAFT_SESSIONS_CREATE, {"agent_spec": SPEC}),
        ({"agent": "note-keeper"}, api.SESSIONS_CREATE, {"agent_name": "note-keeper"}),
    ],
)
def test_a_session_is_opened(config: Any, operation: Any, body: Any) -> None:
    call = ask(GatewayMemory(config).say("hi").start())
    assert call.operation is operation
    assert call.arguments == {"body": body}


@pytest.mark.parametrize(
    ("rows", "last"), [([], None), ([turn(id="t9", created_by_subject=ME)], "t9")]
)
def test_the_last_turn_of_a_session_may_be_running(rows: list[Any], last: str | None) -> None:
    # There is no list of its events then.
    memory = GatewayMemory({"session_id": "s1"})
    protocol = memory.say("hi")
    call = ask(protocol.start())
    assert call == Call(api.TURNS_LIST, {"session_id": "s1", "limit": 1})
    listed = TurnPage.from_dict(page(*(row.to_dict() for row in rows)))
    create = opened(protocol.answered(call, listed))
    assert create.operation is api.TURNS_STREAM
    assert memory.branch.session.last_turn_id == last


def test_a_stream_is_taken_up_with_a_post() -> None:
    it = talk()
    it.begin()
    it.delta(content="Hel")
    call = ask(it.protocol.ended(None))
    assert call.operation is api.TURNS_GET
    again = opened(it.protocol.answered(call, turn()))
    ids = {"session_id": "s1", "turn_id": "t1"}
    body = {"after_sequence_number": 2}
    assert again == Open(api.TURNS_SUBSCRIBE, {**ids, "body": body})
    assert again.operation.idempotent


def lacking() -> tuple[Talk, Step]:
    """Hear the end of a turn a piece of which is missing."""
    it = talk()
    it.begin()
    it.delta(content="Hel", finish_reason="stop")
    return it, it.done(DONE)


def test_a_list_that_is_not_there_yet_is_asked_for_again() -> None:
    it, step = lacking()
    assert called(step) == ["turns.events"]
    call = ask(step)
    assert call.arguments["limit"] == 25
    step = it.protocol.refused(call, RUNNING)
    assert called(step) == ["turns.get"]
    step = it.protocol.answered(ask(step), turn(DONE))
    assert called(step) == ["turns.events"]
    row = {**DONE["output"]}
    step = it.protocol.answered(ask(step), EventPage.from_dict(page(row)))
    assert step.error is None
    assert isinstance(it.protocol.outcome, Completed)
    assert it.protocol.outcome.text == "Hello"


def test_a_list_that_never_comes_is_an_error() -> None:
    it, step = lacking()
    error: TurnwireError | None = None
    asked = 0
    while error is None:
        asked += 1
        step = it.protocol.refused(ask(step), RUNNING)
        error = step.error
        if error is None:
            step = it.protocol.answered(ask(step), turn(DONE))
    assert asked == 6
    assert error is RUNNING
    assert isinstance(it.protocol.outcome, Failed)
