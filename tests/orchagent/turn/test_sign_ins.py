"""Sign-ins in a turn of Orchagent: asked once, answered once, also over a server that hangs up."""

from __future__ import annotations

from typing import Any

import pytest

from orchagent.turn.script import (
    DONE,
    SAID,
    URL,
    Hand,
    asked,
    hand,
    memory,
)
from turnwire.errors import (
    Conflict,
    ConnectionFailed,
    InvalidRequest,
    PermissionDenied,
    StreamIdle,
    StreamTruncated,
)
from turnwire.events import OtherEvent, SignInRequired, StreamResumed
from turnwire.outcomes import Completed, Failed, NeedsInput
from turnwire_api.orchagent.resources import (
    RUNS_RESUME,
)

CUT = StreamTruncated("cut")
IDLE = StreamIdle("idle")
WHOLE = Completed(text="Done.", details={"tokens": 1})
LOST = ConnectionFailed("lost", sent=True)
UNSENT = ConnectionFailed("no connection", sent=False, retry_safe=True)


def gaps(turn: Hand) -> list[bool]:
    return [event.gap for event in turn.events if isinstance(event, StreamResumed)]


class TestSignIns:
    def test_while_the_stream_is_open(self) -> None:
        turn = hand([asked(), SAID, DONE]).run(SignInRequired)
        event = turn.events[-1]
        assert isinstance(event, SignInRequired)
        (sign_in,) = event.sign_ins
        assert (sign_in.url, sign_in.instruction) == (URL, "Sign in.")
        assert (sign_in.server, sign_in.name) == ("auth.example", "auth.example")
        turn.sign_in()
        assert turn.protocol.waiting is None
        assert turn.run().outcome == WHOLE
        assert turn.names() == ["runs.send_message", "runs.resume"]
        assert turn.calls[1].arguments == {"run_id": "r1", "body": {}}

    def test_answered_once(self) -> None:
        turn = hand([asked(), asked(2), DONE]).run(SignInRequired)
        first = turn.protocol.waiting
        assert first is not None
        turn.answer(first.signed_in())
        with pytest.raises(InvalidRequest, match="not open any more"):
            turn.answer(first.signed_in())
        turn.run(SignInRequired)
        with pytest.raises(InvalidRequest, match="not open any more"):
            turn.answer(first.signed_in())
        turn.sign_in()
        assert turn.names().count("runs.resume") == 2

    def test_not_asked_twice_after_a_cut(self) -> None:
        turn = hand([asked(), CUT], [asked(), asked(2), CUT], [asked(), asked(2), DONE])
        turn.run(SignInRequired).sign_in()
        turn.run(SignInRequired).sign_in()
        assert turn.run().outcome == WHOLE
        assert turn.kinds.count("SignInRequired") == 2
        assert turn.names().count("runs.resume") == 2

    def test_not_asked_twice_where_timestamps_change(self) -> None:
        turn = hand([asked(1), CUT], [asked(9), DONE]).run(SignInRequired)
        turn.sign_in()
        assert turn.run().kinds.count("SignInRequired") == 1
        assert gaps(turn) == [True]

    def test_undecided(self) -> None:
        turn = hand([asked()]).run(SignInRequired)
        with pytest.raises(InvalidRequest, match="nothing is decided"):
            turn.answer(turn.protocol.waiting)

    def test_two_at_once(self) -> None:
        """One request for each; what was not sent after a refusal waits still."""
        refusal = PermissionDenied("no", status=403, retry_safe=True)
        answers: dict[Any, Any] = {RUNS_RESUME: [refusal, {}]}
        turn = hand([asked(1), asked(2), DONE], answers=answers).run(SignInRequired)
        turn.run(SignInRequired)
        with pytest.raises(PermissionDenied):
            turn.sign_in()
        assert turn.protocol.waiting is not None
        assert len(turn.protocol.waiting.sign_ins) == 2
        turn.sign_in()
        assert turn.names().count("runs.resume") == 3
        assert turn.run().outcome == WHOLE

    def test_somebody_else_told_the_server(self) -> None:
        answers = {RUNS_RESUME: Conflict("no", status=409, retry_safe=True)}
        turn = hand([asked(), DONE], answers=answers).run(SignInRequired)
        with pytest.raises(Conflict):
            turn.sign_in()
        assert turn.protocol.waiting is None
        assert turn.run().outcome == WHOLE

    def test_it_may_have_arrived(self) -> None:
        turn = hand([asked(), SAID, DONE], answers={RUNS_RESUME: LOST}).run(SignInRequired)
        with pytest.raises(ConnectionFailed):
            turn.sign_in()
        assert turn.protocol.waiting is None
        assert turn.protocol.unconfirmed is not None
        turn.run(OtherEvent)
        assert turn.protocol.unconfirmed is None

    def test_silence_while_the_user_signs_in(self) -> None:
        turn = hand([asked(), IDLE], *[[asked(), IDLE]] * 20, [asked(), DONE])
        turn.run(SignInRequired)
        while len(turn.openings) < 15:
            turn.run(StreamResumed)
        assert turn.outcome is None
        turn.sign_in()
        assert turn.names().count("runs.resume") == 1


class TestAServerThatHangsUp:
    def stopped(self, **answers: Any) -> tuple[Hand, Any]:
        memo = memory()
        turn = hand([SAID, asked(), CUT], [SAID, asked(), CUT], protocol=memo.say("hi"), **answers)
        return turn.run(), memo

    def test_the_turn_stops(self) -> None:
        turn, memo = self.stopped()
        assert isinstance(turn.outcome, NeedsInput)
        assert turn.error is None
        assert len(turn.openings) == 2
        assert memo.pending.sign_ins[0].url == URL
        with pytest.raises(InvalidRequest, match="waits for an answer"):
            memo.say("more")
        with pytest.raises(InvalidRequest, match="over"):
            turn.answer(memo.pending.signed_in())
        with pytest.raises(InvalidRequest, match="not decided yet"):
            memo.answer(memo.pending)

    def test_the_conversation_is_answered(self) -> None:
        _, memo = self.stopped()
        turn = hand([SAID, asked(), DONE], protocol=memo.answer(memo.pending.signed_in())).run()
        assert turn.names() == ["runs.resume"]
        assert turn.kinds == ["StreamResumed", "TurnDone"]
        assert turn.outcome == WHOLE
        with pytest.raises(InvalidRequest, match="nothing is pending"):
            memo.answer(turn.protocol.waiting)

    def test_answered_in_the_loop(self) -> None:
        turn = hand([asked(), CUT], [asked(), CUT], [asked(), DONE]).run(SignInRequired)
        turn.sign_in()
        assert turn.run().outcome == WHOLE

    @pytest.mark.parametrize("error", [UNSENT, PermissionDenied("", status=403, retry_safe=True)])
    def test_refused_it_waits_still(self, error: Any) -> None:
        _, memo = self.stopped()
        protocol = memo.answer(memo.pending.signed_in())
        turn = hand(protocol=protocol, answers={RUNS_RESUME: error}).run()
        assert turn.error is error
        again = hand([DONE], protocol=memo.answer(memo.pending.signed_in())).run()
        assert again.names() == ["runs.resume"]

    def test_lost_it_is_not_sent_again(self) -> None:
        _, memo = self.stopped()
        protocol = memo.answer(memo.pending.signed_in())
        turn = hand(protocol=protocol, answers={RUNS_RESUME: LOST}).run()
        assert isinstance(turn.outcome, Failed)
        assert turn.protocol.unconfirmed is not None
        assert memo.pending is None

    def test_told_already_it_reads_on(self) -> None:
        _, memo = self.stopped()
        protocol = memo.answer(memo.pending.signed_in())
        answers = {RUNS_RESUME: Conflict("no", status=409, retry_safe=True)}
        assert (
            hand([SAID, asked(), DONE], protocol=protocol, answers=answers).run().outcome == WHOLE
        )

    def test_closed_before_it_was_sent(self) -> None:
        _, memo = self.stopped()
        turn = hand(protocol=memo.answer(memo.pending.signed_in()))
        turn.machine.close(CUT)
        assert memo.pending is not None
