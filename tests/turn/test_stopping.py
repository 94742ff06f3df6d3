"""A turn that is stopped: cancelled at the engine, or closed here."""

from __future__ import annotations

from typing import Any

import pytest

from turn.script import (
    GATED,
    created,
    done,
    goes_on_from,
    hand,
    memory,
    paused,
    play,
    refusal,
    says,
)
from turnwire.errors import StreamTruncated, Unprocessable
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput

CUT = StreamTruncated("the connection failed")


class TestCancel:
    def test_before_it_is_sent(self) -> None:
        chat = memory()
        turn = hand(chat.say("go"))
        assert turn.cancel() is None
        assert turn.run().outcome == Cancelled(reason="cancelled before it was sent")
        assert (turn.bodies, turn.called, turn.kinds) == ([], [], ["TurnDone"])
        chat.say("on")

    def test_an_answer_before_it_is_sent(self) -> None:
        chat = paused()
        decided = chat.pending.allow_all()
        turn = hand(chat.answer(decided))
        turn.cancel()
        assert turn.run().outcome == NeedsInput(pending=decided)
        assert chat.pending is decided

    def test_before_the_id_is_known(self) -> None:
        turn = hand(memory().say("go"), [created(), says("So"), done("cancelled")])
        turn.step()
        turn.cancel()
        assert turn.called == []
        assert turn.run().called == [{"response_id": "r1"}]
        assert turn.outcome == Cancelled(reason="no reason given")

    def test_while_it_runs(self) -> None:
        turn = hand(memory().say("go"), [created(), says("So"), done("cancelled")])
        turn.step()
        turn.machine.event(created())
        turn.cancel()
        turn.cancel()
        assert turn.called == [{"response_id": "r1"}]
        assert isinstance(turn.run().outcome, Cancelled)
        assert turn.called == [{"response_id": "r1"}]

    def test_too_late(self) -> None:
        turn = play(memory().say("go"), [created(), says("So"), done()])
        turn.cancel()
        assert turn.called == []
        assert turn.outcome == Completed(text="So", details={})

    def test_refused_it_can_be_asked_again(self) -> None:
        error = refusal(Unprocessable, 424)
        turn = hand(memory().say("go"), [created(), says("So"), done()], refusals=[error])
        turn.step()
        turn.machine.event(created())
        assert turn.cancel() is error
        assert turn.cancel() is None
        assert len(turn.called) == 2
        assert turn.run().outcome == Completed(text="So", details={})

    @pytest.mark.parametrize("end", [[CUT], []])
    def test_a_run_that_was_lost(self, end: list[Any]) -> None:
        turn = play(memory().say("go"), [created(), says("So"), *end])
        turn.cancel()
        assert turn.called == [{"response_id": "r1"}]
        assert isinstance(turn.outcome, Failed)

    def test_a_run_that_was_lost_before_its_id_was_known(self) -> None:
        turn = play(memory().say("go"), [CUT])
        turn.cancel()
        assert turn.called == []


class TestClose:
    """Closed is over: the conversation can go on."""

    ERROR = StreamTruncated("closed")

    def test_before_it_is_sent(self) -> None:
        chat = memory()
        turn = hand(chat.say("go"))
        turn.machine.close(self.ERROR)
        assert turn.run().outcome == Failed(message="closed", error=self.ERROR)
        assert turn.bodies == []
        assert goes_on_from(chat) is None

    def test_while_it_runs(self) -> None:
        chat = memory()
        turn = hand(chat.say("go"), [])
        turn.step()
        turn.machine.event(created())
        turn.machine.close(self.ERROR)
        assert turn.run().events == []
        assert turn.error is self.ERROR
        assert turn.machine.take_error() is self.ERROR
        turn.machine.event(says("late"))
        turn.machine.ended(None)
        assert turn.run().outcome == Failed(message="closed", error=self.ERROR)
        assert goes_on_from(chat) == "r1"

    def test_an_answer_before_it_is_sent(self) -> None:
        chat = paused()
        turn = hand(chat.answer(chat.pending.allow_all()))
        turn.machine.close(self.ERROR)
        assert chat.pending is not None
        play(chat.answer(chat.pending), [created("r2"), done()])

    def test_an_answer_that_was_sent(self) -> None:
        chat = paused()
        turn = hand(chat.answer(chat.pending.allow_all()), [])
        turn.step()
        turn.machine.close(self.ERROR)
        assert chat.pending is None
        assert turn.machine.protocol.unconfirmed is not None

    def test_after_a_pause_was_announced(self) -> None:
        """More may have been announced: what is pending is not known."""
        chat = memory()
        turn = hand(chat.say("go"), [])
        turn.step()
        for event in (created(), *GATED[:-1]):
            turn.machine.event(event)
        turn.machine.close(self.ERROR)
        assert isinstance(turn.outcome, Failed)
        assert chat.pending is None

    def test_afterwards_nothing_changes(self) -> None:
        turn = play(memory().say("go"), [created(), says("So"), done()])
        turn.machine.close(self.ERROR)
        assert turn.outcome == Completed(text="So", details={})
        assert turn.run().error is None
