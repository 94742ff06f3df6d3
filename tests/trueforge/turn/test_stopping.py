"""What comes in the place of an answer, and stopping at any time; without a socket."""

from __future__ import annotations

from typing import Any

import pytest

from trueforge.turn.talk import (
    APPROVAL,
    CANCELLED,
    Talk,
    called,
    done_state,
    names,
    opened,
    page,
    turn,
)
from turnwire.decisions import Pending
from turnwire.errors import (
    BadRequest,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    EventTooLarge,
    InvalidRequest,
    NotFound,
    PreconditionFailed,
    ProtocolError,
    ServerError,
    StreamTruncated,
    TurnwireError,
    Unprocessable,
)
from turnwire.outcomes import Failed
from turnwire.protocol import Call
from turnwire_api.trueforge import resources as api
from turnwire_api.trueforge.models import TurnPage

REFUSALS: list[tuple[TurnwireError, bool]] = [
    (BadRequest("", status=400, retry_safe=True), True),
    (NotFound("", status=404, retry_safe=True), True),
    (Conflict("", status=409, retry_safe=True), True),
    (Unprocessable("", status=422, retry_safe=True), True),
    (ConnectionFailed("", sent=False, retry_safe=True), True),
    (ConfigurationError(""), True),
    (ConnectionFailed("", sent=True), False),
    (ServerError("", status=502), False),
    (ProtocolError("no event stream"), False),
]


class TestRefusals:
    """What comes in the place of an answer."""

    @pytest.mark.parametrize(("error", "certain"), REFUSALS, ids=repr)
    def test_a_turn_that_was_not_created(self, error: TurnwireError, certain: bool) -> None:  # noqa: FBT001 - a table.
        talk = Talk()
        effect = opened(talk.protocol.start())
        step = talk.protocol.refused(effect, error)
        assert called(step) == ([] if certain else ["turns.list"])
        assert (talk.protocol.outcome is not None) == certain

    def test_one_that_was_created_is_followed_from_its_start(self) -> None:
        talk = Talk()
        effect = opened(talk.protocol.start())
        (call,) = talk.protocol.refused(effect, ConnectionFailed("cut")).effects
        assert isinstance(call, Call)
        said = [{"type": "user.message", "content": "hi"}]
        listed = page(plain_turn("t0", []), plain_turn("t1", said))
        step = talk.protocol.answered(call, TurnPage.from_dict(listed))
        assert names(step) == ["TurnStarted"]
        assert talk.protocol.run_id == "t1"
        assert opened(step).arguments == {
            "session_id": "s1",
            "turn_id": "t1",
            "after_sequence_number": 0,
        }
        assert talk.protocol.opening_acts is False
        assert names(talk.created()) == ["StreamResumed"]

    @pytest.mark.parametrize(
        ("error", "final"),
        [
            (NotFound("", status=404), True),
            (ServerError("", status=503), False),
            (ConnectionFailed(""), False),
            (PreconditionFailed("", status=412), False),
        ],
        ids=repr,
    )
    def test_a_stream_that_cannot_be_taken_up(self, error: TurnwireError, final: bool) -> None:  # noqa: FBT001 - a table.
        talk = Talk()
        talk.begin()
        talk.protocol.ended(StreamTruncated("cut"))
        effect = opened(talk.protocol.answered(Call(api.TURNS_GET, {}), turn()))
        step = talk.protocol.refused(effect, error)
        assert called(step) == ([] if final else ["turns.get"])
        assert (step.error is error) == final

    def test_an_engine_that_does_not_answer_is_asked_five_times_more(self) -> None:
        talk = Talk()
        talk.begin()
        step = talk.protocol.ended(StreamTruncated("cut"))
        asked = 0
        while step.error is None:
            asked += 1
            (call,) = step.effects
            assert isinstance(call, Call)
            step = talk.protocol.refused(call, ConnectionFailed("down"))
        assert asked == 6
        assert isinstance(talk.protocol.outcome, Failed)

    def test_an_event_that_is_too_large_would_come_again(self) -> None:
        talk = Talk()
        talk.begin()
        error = EventTooLarge("too large")
        assert talk.protocol.ended(error).error is error

    def test_a_cancel_that_is_refused_is_told_and_changes_nothing(self) -> None:
        talk = Talk()
        talk.begin()
        (call,) = talk.protocol.cancel().effects
        assert isinstance(call, Call)
        error = ServerError("", status=500)
        assert talk.protocol.refused(call, error).error is error
        assert talk.protocol.outcome is None


def plain_turn(turn_id: str, said: list[Any]) -> dict[str, Any]:
    state = {"state": {"status": "running"}, "created_at": "", "previous_turn_id": None}
    return {"id": turn_id, "session_id": "s1", "input": said, **state}


class TestStopping:
    """Cancelling and closing, at any time."""

    def test_cancel_before_it_is_sent(self) -> None:
        talk = Talk()
        assert names(talk.protocol.cancel()) == ["TurnDone"]

    def test_cancel_before_the_engine_has_it_is_remembered(self) -> None:
        talk = Talk()
        talk.protocol.start()
        assert talk.protocol.cancel().effects == []
        assert called(talk.created()) == ["turns.cancel"]

    def test_cancel_while_it_runs(self) -> None:
        talk = Talk()
        talk.begin()
        (call,) = talk.protocol.cancel().effects
        assert call == Call(api.TURNS_CANCEL, {"session_id": "s1", "body": {}})
        assert names(talk.done(CANCELLED)) == ["TurnDone"]

    def test_cancel_after_it_was_closed(self) -> None:
        talk = Talk()
        talk.begin()
        talk.protocol.close(StreamTruncated("closed"))
        assert called(talk.protocol.cancel()) == ["turns.cancel"]

    def test_cancel_after_the_end(self) -> None:
        talk = Talk()
        talk.begin()
        talk.done(CANCELLED)
        assert talk.protocol.cancel().effects == []

    def test_closed_before_it_is_sent(self) -> None:
        talk = Talk()
        talk.protocol.close(StreamTruncated("closed"))
        assert isinstance(talk.protocol.outcome, Failed)
        assert talk.protocol.cancel().effects == []

    def test_decisions_whose_answer_nobody_waited_for_are_unconfirmed(self) -> None:
        talk = Talk()
        talk.begin()
        talk.done(done_state(None, APPROVAL))
        assert talk.memory.pending is not None
        decided = talk.memory.pending.deny_all("no")
        protocol = talk.memory.answer(decided)
        protocol.start()
        protocol.close(StreamTruncated("closed"))
        assert protocol.unconfirmed is decided
        assert "decisions were sent" in str(protocol.outcome)

    def test_decisions_that_were_not_sent_are_pending_still(self) -> None:
        talk = Talk()
        talk.begin()
        talk.done(done_state(None, APPROVAL))
        assert talk.memory.pending is not None
        decided = talk.memory.pending.deny_all("no")
        talk.memory.answer(decided).close(StreamTruncated("closed"))
        assert talk.memory.pending is decided

    def test_what_comes_after_the_end_is_not_heard(self) -> None:
        talk = Talk()
        talk.begin()
        talk.done(CANCELLED)
        assert talk.protocol.ended(None) == ([], [], None)
        with pytest.raises(InvalidRequest, match="nothing is pending"):
            talk.memory.answer(Pending())
