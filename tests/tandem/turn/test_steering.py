"""Answering, cancelling and suspending a turn of Tandem while its run goes on."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tandem.turn.script import (
    CONNECTED,
    IDLE,
    READY,
    STARTED,
    Page,
    asked,
    echo,
    final,
    finished,
    hand,
    memory,
    native,
    refusal,
    text,
    tool,
)
from tandem.turn.support import allow
from turnwire.decisions import Allow, Deny, Pending, Respond
from turnwire.errors import (
    Conflict,
    ConnectionFailed,
    InvalidRequest,
    NotFound,
    StreamTruncated,
)
from turnwire.events import (
    ApprovalRequired,
    ResponseRequired,
    TextDelta,
    TurnStarted,
)
from turnwire.outcomes import Cancelled, Completed
from turnwire_api.tandem import resources as api

HELLO = [CONNECTED, READY, echo("hi", 3), text("Hel", 4), text("lo", 5), final("Hello", 6)]
DONE = Completed(text="Hello", details={})
ASKED = asked("q1", "bash", {"command": "ls"}, 4)
WAITS = [CONNECTED, echo("hi", 3), ASKED]
RAN = tool("q1", "bash", "completed", 6, args={"command": "ls"}, result="ok")
REPLIED = native("permission.replied", 5, sessionID="s1", requestID="q1", reply="once")
QUESTION = native("question.asked", 4, id="n1", sessionID="s1", questions=[{"question": "Which?"}])


class TestAnswering:
    @pytest.mark.parametrize(("verdict", "word"), [(Allow(), "once"), (Deny("no"), "reject")])
    def test_by_a_policy(self, verdict: Any, word: str) -> None:
        turn = hand([*WAITS, REPLIED, RAN, finished(seq=7)], approve=lambda _: verdict).run()
        assert turn.asked(api.PERMISSIONS_REPLY) == [{"request_id": "q1", "body": {"reply": word}}]
        assert turn.outcome == Completed(text="", details={})

    def test_in_the_loop(self) -> None:
        turn = hand([*WAITS, REPLIED, RAN, finished(seq=7)]).run(until=ApprovalRequired)
        pending = turn.machine.protocol.waiting
        assert pending is not None
        turn.answer(pending.allow_all())
        assert turn.machine.protocol.waiting is None
        with pytest.raises(InvalidRequest, match="15 seconds"):
            turn.answer(pending.allow_all())
        turn.run()
        assert turn.names().count("permissions.reply") == 1

    def test_nothing_decided(self) -> None:
        turn = hand(WAITS).run(until=ApprovalRequired)
        with pytest.raises(InvalidRequest, match="nothing is decided"):
            turn.answer(turn.machine.protocol.waiting or Pending())

    def test_one_late_answer_among_others_sends_none(self) -> None:
        second = asked("q2", "read", {}, 5)
        timeout = native("permission.wait.timeout", 6, sessionID="s1", requestID="q1")
        turn = hand([*WAITS, second, timeout, text("On.", 7)])
        turn.run(until=ApprovalRequired).run(until=ApprovalRequired)
        pending = turn.machine.protocol.waiting
        assert pending is not None
        assert len(pending.approvals) == 2
        turn.machine.event(timeout)
        with pytest.raises(InvalidRequest, match="15 seconds"):
            turn.answer(pending.allow_all())
        assert turn.machine.protocol.waiting is not None
        assert turn.asked(api.PERMISSIONS_REPLY) == []

    @pytest.mark.parametrize("error", [refusal(Conflict, 409), refusal(NotFound, 404)])
    def test_an_answer_that_the_engine_finds_late(self, error: Any) -> None:
        turn = hand(WAITS, answers={api.PERMISSIONS_REPLY: error}).run(until=ApprovalRequired)
        pending = turn.machine.protocol.waiting
        assert pending is not None
        with pytest.raises(InvalidRequest, match="15 seconds") as caught:
            turn.answer(pending.allow_all())
        assert caught.value.__cause__ is error
        assert turn.machine.protocol.waiting is None

    def test_an_answer_that_was_lost_may_be_given_again(self) -> None:
        answers: dict[Any, Any] = {api.PERMISSIONS_REPLY: [ConnectionFailed("reset"), {}]}
        turn = hand(WAITS, answers=answers).run(until=ApprovalRequired)
        pending = turn.machine.protocol.waiting
        assert pending is not None
        with pytest.raises(ConnectionFailed):
            turn.answer(pending.allow_all())
        turn.answer(pending.allow_all())
        assert turn.names().count("permissions.reply") == 2

    def test_a_call_that_ended_is_not_open(self) -> None:
        """The event that said so may have been lost."""
        turn = hand(WAITS).run(until=ApprovalRequired)
        turn.machine.event(tool("q1", "bash", "failed", 5, error="timed out"))
        assert turn.machine.protocol.waiting is None

    def test_a_question_by_a_function(self) -> None:
        def question(questions: list[Any]) -> str:
            return "sqlite"

        replied = native("question.replied", 5, id="n1", ok=True, answer="sqlite")
        events = [CONNECTED, echo("hi", 3), QUESTION, replied, finished(seq=6)]
        turn = hand(events, tools=[question]).run()
        assert turn.outcome == Completed(text="", details={})
        assert turn.asked(api.QUESTIONS_ANSWER) == [
            {"session_id": "s1", "question_id": "n1", "body": {"answer": "sqlite"}}
        ]

    def test_a_question_that_somebody_else_answered(self) -> None:
        replied = native("question.replied", 5, id="n1", ok=True)
        turn = hand([CONNECTED, echo("hi", 3), QUESTION, replied, text("On.", 6)])
        turn.run(until=ResponseRequired)
        pending = turn.machine.protocol.waiting
        assert pending is not None
        assert pending.tool_calls[0].tool == "question"
        turn.machine.event(replied)
        assert turn.machine.protocol.waiting is None

    def test_a_wrong_kind_of_answer(self) -> None:
        turn = hand(WAITS).run(until=ApprovalRequired)
        protocol = turn.machine.protocol
        pending = protocol.waiting
        assert pending is not None
        with pytest.raises(InvalidRequest, match="a permission is not answered with"):
            protocol.reply(pending.approvals[0], Respond("yes"))
        assert protocol.waiting is not None


class TestCancelling:
    def test_a_run(self) -> None:
        turn = hand([CONNECTED, echo("hi", 3), text("Hel", 4), finished("cancelled", 5)])
        turn.run(until=TextDelta)
        turn.cancel()
        turn.run()
        assert turn.asked(api.SESSIONS_CANCEL_RUN) == [{"session_id": "s1", "run_id": "r1"}]
        assert turn.outcome == Cancelled(reason="cancelled")

    def test_before_anything_was_sent(self) -> None:
        turn = hand([CONNECTED])
        turn.cancel()
        assert turn.run().outcome == Cancelled(reason="cancelled before it was sent")
        assert turn.calls == []

    def test_before_the_prompt_was_sent(self) -> None:
        turn = hand([CONNECTED])
        task = turn.machine.next_item()
        assert isinstance(task, tuple)
        turn.perform(task)
        turn.cancel()
        assert turn.run().outcome == Cancelled(reason="cancelled before it was sent")
        assert turn.calls == []

    def test_while_the_prompt_is_sent(self) -> None:
        turn = hand([CONNECTED, echo("hi", 3), finished("cancelled", 4)])
        for _ in range(2):
            task = turn.machine.next_item()
            assert isinstance(task, tuple)
            turn.perform(task)
        turn.cancel()
        assert turn.run().outcome == Cancelled(reason="cancelled")
        assert turn.names() == ["sessions.prompt_async_parts", "sessions.cancel_run"]

    def test_a_turn_that_was_closed(self) -> None:
        turn = hand(WAITS).run(until=ApprovalRequired)
        turn.machine.close(StreamTruncated("closed"))
        turn.cancel()
        assert turn.names()[-1] == "sessions.cancel_run"

    def test_a_turn_that_is_over(self) -> None:
        turn = hand([*HELLO, finished(seq=7)]).run()
        turn.cancel()
        assert turn.names() == ["sessions.prompt_async_parts"]

    def test_while_the_stream_is_opened_again(self) -> None:
        """To listen starts nothing, so a stream that is not open yet is no unsent request."""
        turn = hand(
            [CONNECTED, echo("hi", 3)],
            [CONNECTED, finished("cancelled", 4)],
        )
        turn.run(until=TurnStarted)
        turn.machine.ended(StreamTruncated("cut"))
        turn.cancel()
        assert turn.names()[-1] == "sessions.cancel_run"
        assert turn.run().outcome == Cancelled(reason="cancelled")


class TestSuspending:
    def restored(self, turn: Any, *streams: list[Any], **options: Any) -> Any:
        state = json.loads(json.dumps(turn.machine.protocol.dump()))
        chat = memory()
        return hand(*streams, protocol=chat.restore(state), **options)

    def test_a_running_turn_is_taken_up(self) -> None:
        first = hand(WAITS).run(until=ApprovalRequired)
        second = self.restored(
            first,
            [CONNECTED, REPLIED, RAN, text("Hello", 8), finished(seq=9)],
            approve=allow,
        ).run()
        assert second.names()[:2] == ["sessions.active_run", "engine.run_events"]
        assert second.asked(api.ENGINE_RUN_EVENTS)[0]["after_seq"] == 4
        assert second.asked(api.PERMISSIONS_REPLY)[0]["request_id"] == "q1"
        assert second.outcome == DONE
        assert [call.result for call in second.machine.protocol.root.calls] == ["ok"]

    def test_an_unsent_prompt_is_sent_with_its_key(self) -> None:
        saved: list[str] = []
        first = hand([*HELLO, finished(seq=7)], save=saved.append)
        while not saved:
            item = first.machine.next_item()
            assert isinstance(item, tuple)
            first.perform(item)
        replay = {**STARTED, "idempotentReplay": True}
        page = Page(echo("hi", 3), text("Hello", 4), finished(seq=5))
        second = self.restored(
            first,
            [CONNECTED, finished(seq=5)],
            answers={
                api.SESSIONS_PROMPT_ASYNC_PARTS: replay,
                api.ENGINE_RUN_EVENTS: page,
                api.SESSIONS_ACTIVE_RUN: IDLE,
            },
        ).run()
        assert second.outcome == DONE
        first.run()
        keys = [
            turn.asked(api.SESSIONS_PROMPT_ASYNC_PARTS)[0]["idempotency_key"]
            for turn in (first, second)
        ]
        assert keys[0] == keys[1]

    def test_a_turn_that_is_over_is_over(self) -> None:
        first = hand([*HELLO, finished(seq=7)]).run()
        second = self.restored(first).run()
        assert second.outcome == DONE
        assert second.calls == []

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("phase", "asleep"),
            ("phase", "ready"),
            ("phase", "over"),
            ("run", {}),
            ("run_id", None),
            ("key", 7),
            ("prompt", ["hi"]),
            ("fold", []),
        ],
    )
    def test_damage_is_refused(self, name: str, value: Any) -> None:
        state = hand(WAITS).run(until=ApprovalRequired).machine.protocol.dump()
        with pytest.raises((ValueError, KeyError, TypeError)):
            memory().restore({**state, name: value})

    def test_what_a_tandem_turn_cannot(self) -> None:
        chat = memory()
        with pytest.raises(InvalidRequest, match="answer the running turn"):
            chat.answer(Pending())
        with pytest.raises(InvalidRequest, match=r"sessions\.fork"):
            chat.fork()
        with pytest.raises(InvalidRequest, match="answer the running turn"):
            chat.make("hi").decide(Pending())
