"""How a turn ends, event by event and answer by answer, without a socket."""

from __future__ import annotations

from typing import Any

import pytest

from trueforge.turn.talk import (
    APPROVAL,
    CANCELLED,
    DONE,
    WHOLE_CALL,
    Talk,
    called,
    done_state,
    names,
    page,
    turn,
)
from turnwire.errors import NotFound, ProtocolError, StreamTruncated
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput
from turnwire.protocol import Call
from turnwire_api.runtime.events import UnknownEvent
from turnwire_api.trueforge import resources as api
from turnwire_api.trueforge.models import EventPage


def events(*rows: Any, token: str | None = None) -> EventPage:
    return EventPage.from_dict(page(*rows, token=token))


class TestEndings:
    """How a turn ends."""

    @pytest.mark.parametrize(
        ("state", "outcome"),
        [
            (CANCELLED, Cancelled(reason="client-cancelled")),
            ({**CANCELLED, "reason": ""}, Cancelled(reason="no reason given")),
            ({"status": "error", "message": "boom", "completed_at": ""}, Failed(message="boom")),
        ],
    )
    def test_as_the_engine_says(self, state: Any, outcome: Any) -> None:
        talk = Talk()
        talk.begin()
        step = talk.done(state)
        assert names(step) == ["TurnDone"]
        assert step.error is None
        assert talk.protocol.outcome == outcome

    def test_done(self) -> None:
        talk = Talk()
        talk.begin()
        talk.delta(content="Hello", finish_reason="stop")
        assert names(talk.done({**DONE, "metrics": {"total_tokens": 3}})) == ["TurnDone"]
        metrics = {"metrics": {"total_tokens": 3}}
        assert talk.protocol.outcome == Completed(text="Hello", details=metrics)

    def test_done_and_paused(self) -> None:
        talk = Talk()
        talk.begin()
        talk.delta(tool_calls=[WHOLE_CALL], finish_reason="tool_calls")
        talk.done(done_state(None, APPROVAL))
        outcome = talk.protocol.outcome
        assert isinstance(outcome, NeedsInput)
        assert [call.id for call in outcome.pending.approvals] == ["c1"]
        assert outcome.pending.approvals[0].seen

    def test_the_end_says_what_is_pending_and_not_what_was_announced(self) -> None:
        talk = Talk()
        talk.begin()
        talk.delta("m0", tool_calls=[WHOLE_CALL], finish_reason="tool_calls")
        talk.hear("tool.approval_required", tool_calls=[{"id": "c1"}])
        talk.done(done_state())
        assert isinstance(talk.protocol.outcome, Completed)

    def test_a_message_in_parts(self) -> None:
        # The published client 0.4.2 has both forms; no server was seen to send this one.
        parts = [
            {"type": "text", "text": "Hel"},
            {"type": "refusal", "refusal": "No."},
            {"type": "text", "text": "lo"},
            {"type": "of a later release"},
        ]
        state = done_state()
        state["output"] |= {"content": parts}
        talk = Talk()
        talk.begin()
        talk.done(state)
        assert talk.protocol.outcome == Completed(text="Hello", details={})
        (message,) = talk.protocol.root.messages
        assert (message.text, message.refusal) == ("Hello", "No.")

    @pytest.mark.parametrize(
        "state",
        [
            {"status": "sleeping"},
            done_state(None, {"type": "of.a.later.release", "id": "x"}),
        ],
    )
    def test_an_end_that_is_not_understood_is_no_success(self, state: Any) -> None:
        talk = Talk()
        talk.begin()
        step = talk.done(state)
        assert isinstance(step.error, ProtocolError)
        assert isinstance(talk.protocol.outcome, Failed)

    def test_what_the_pieces_lacked_is_read_from_the_list(self) -> None:
        talk = Talk()
        talk.begin()
        talk.delta(content="Hel", finish_reason="stop")
        step = talk.done(DONE)
        assert called(step) == ["turns.events"]
        row = {**DONE["output"]}
        step = talk.protocol.answered(Call(api.TURNS_EVENTS, {}), events(row))
        assert names(step) == ["TurnDone"]
        assert talk.protocol.outcome == Completed(text="Hello", details={})

    def test_what_cannot_be_read_in_the_list_either_is_no_success(self) -> None:
        talk = Talk()
        talk.begin()
        talk.delta(content="Hello", finish_reason="stop")
        talk.number += 1
        talk.raw('{"type": "tool.response"')
        assert called(talk.done(DONE)) == ["turns.events"]
        unreadable = {"type": "tool.response", "id": "r1"}
        rows: Any = {"data": [talk_event(unreadable)], "pagination": {}}
        step = talk.protocol.answered(Call(api.TURNS_EVENTS, {}), rows)
        assert isinstance(step.error, ProtocolError)
        assert isinstance(talk.protocol.outcome, Failed)

    def test_a_list_that_is_refused_leaves_the_pause_and_an_error(self) -> None:
        talk = Talk()
        talk.begin()
        talk.protocol.ended(StreamTruncated("cut"))
        talk.protocol.answered(Call(api.TURNS_GET, {}), turn(done_state(None, APPROVAL)))
        error = NotFound("gone", status=404)
        step = talk.protocol.refused(Call(api.TURNS_EVENTS, {}), error)
        assert step.error is error
        assert isinstance(talk.protocol.outcome, NeedsInput)
        # The call was not seen, so no rule allows it.
        assert not talk.protocol.outcome.pending.allow_all().complete

    def test_a_list_of_several_pages_is_read_to_its_end(self) -> None:
        talk = Talk()
        talk.begin()
        talk.protocol.ended(StreamTruncated("cut"))
        talk.protocol.answered(Call(api.TURNS_GET, {}), turn(DONE))
        response = {**APPROVAL, "type": "tool.response", "tool_call_id": "c1", "content": "ok"}
        step = talk.protocol.answered(Call(api.TURNS_EVENTS, {}), events(response, token="t2"))
        assert called(step) == ["turns.events"]
        last = talk.protocol.answered(Call(api.TURNS_EVENTS, {}), events(DONE["output"]))
        assert names(last)[:2] == ["StreamResumed", "ToolResult"]
        assert talk.protocol.outcome == Completed(text="Hello", details={})


def talk_event(data: dict[str, Any]) -> Any:
    """Return a row that the document describes and that does not fit it."""
    return UnknownEvent.from_dict(data)
