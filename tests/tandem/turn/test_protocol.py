"""The turn of Tandem as a state machine: what is asked, when, and what comes of it."""

from __future__ import annotations

from typing import Any

import pytest

from tandem.turn.script import (
    ACTIVE,
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
    own,
    refusal,
    text,
)
from tandem.turn.support import allow
from turnwire.errors import (
    Conflict,
    ConnectionFailed,
    NotFound,
    ServerError,
    StreamIdle,
    StreamTruncated,
)
from turnwire.events import (
    StreamResumed,
)
from turnwire.outcomes import Cancelled, Completed, Failed
from turnwire_api.tandem import resources as api

HELLO = [CONNECTED, READY, echo("hi", 3), text("Hel", 4), text("lo", 5), final("Hello", 6)]
DONE = Completed(text="Hello", details={})
BUSY = refusal(Conflict, 409, {"activeRun": {"runID": "r0"}, "retryAfterMs": 500})


class TestOrder:
    def test_listen_then_prompt(self) -> None:
        """The stream has no replay: the prompt has to wait until somebody listens."""
        turn = hand([*HELLO, finished(seq=7)]).run()
        assert turn.outcome == DONE
        assert turn.names() == ["sessions.prompt_async_parts"]
        (prompt,) = turn.asked(api.SESSIONS_PROMPT_ASYNC_PARTS)
        assert prompt["session_id"] == "s1"
        assert prompt["return_"] == "run"
        assert prompt["body"] == {"parts": [{"type": "text", "text": "hi"}]}
        assert len(prompt["idempotency_key"]) == 32
        assert turn.kinds[0] == "TurnStarted"
        assert turn.machine.protocol.run_id == "r1"

    def test_a_session_is_made_first(self) -> None:
        chat = memory(title="Notes", agent="plan", tool_allowlist=["read"])
        chat.session_id = None
        answers = {api.SESSIONS_CREATE: "s1"}
        turn = hand([*HELLO, finished(seq=7)], protocol=chat.say("hi"), answers=answers).run()
        assert turn.names() == ["sessions.create", "sessions.prompt_async_parts"]
        assert turn.asked(api.SESSIONS_CREATE) == [{"body": {"title": "Notes"}}]
        (prompt,) = turn.asked(api.SESSIONS_PROMPT_ASYNC_PARTS)
        assert prompt["body"]["agent"] == "plan"
        assert prompt["body"]["toolAllowlist"] == ["read"]
        assert chat.session_id == "s1"
        assert turn.machine.protocol.root.id == "s1"

    def test_the_next_prompt_has_another_key(self) -> None:
        chat = memory()
        keys = set[str]()
        for message in ("one", "two"):
            turn = hand([*HELLO, finished(seq=7)], protocol=chat.say(message)).run()
            keys.add(turn.asked(api.SESSIONS_PROMPT_ASYNC_PARTS)[0]["idempotency_key"])
        assert len(keys) == 2

    def test_the_events_of_others_are_not_the_runs(self) -> None:
        others = [
            native("message.part.updated", 4, sessionID="s2", runID="r2", delta="No", part={}),
            native("session.run.finished", 5, sessionID="s1", runID="r0", status="error"),
        ]
        events = [CONNECTED, echo("hi", 3), *others, text("Hello", 6), finished(seq=7)]
        turn = hand(events).run()
        assert turn.outcome == DONE
        assert turn.kinds.count("TextDelta") == 1

    def test_the_first_end_counts(self) -> None:
        """After a cancel the engine tells two: the route's, and that of the unwinding run."""
        ends = [finished("cancelled", 6), finished("completed", 7)]
        turn = hand([CONNECTED, text("Hel", 5), *ends]).run()
        assert turn.outcome == Cancelled(reason="cancelled")
        assert turn.kinds[-2:] == ["MessageCompleted", "TurnDone"]

    @pytest.mark.parametrize(
        ("about", "message"),
        [
            ({"status": "error", "error": "upstream broke"}, "error: upstream broke"),
            ({"status": "timeout", "error": None}, "timeout"),
            ({"status": "", "error": None}, "the engine gave no reason"),
        ],
    )
    def test_failures(self, about: dict[str, Any], message: str) -> None:
        assert hand([CONNECTED, finished(seq=4, **about)]).run().outcome == Failed(message=message)


class TestBusy:
    def test_the_conflict_is_raised_with_the_run_in_the_way(self) -> None:
        turn = hand([CONNECTED], answers={api.SESSIONS_PROMPT_ASYNC_PARTS: BUSY}).run()
        assert turn.error is BUSY
        assert turn.outcome == Failed(message=str(BUSY), error=BUSY)

    def test_wait(self) -> None:
        """The prompt goes out again when the other run is over, with the same key."""
        over = native("session.run.finished", 9, sessionID="s1", runID="r0", status="completed")
        other = native("session.run.finished", 8, sessionID="s1", runID="r9", status="completed")
        turn = hand(
            [CONNECTED, READY, other, over, echo("hi", 10), text("Hello", 11), finished(seq=12)],
            protocol=memory(busy="wait").say("hi"),
            answers={api.SESSIONS_PROMPT_ASYNC_PARTS: [BUSY, STARTED]},
        ).run()
        assert turn.outcome == DONE
        first, second = turn.asked(api.SESSIONS_PROMPT_ASYNC_PARTS)
        assert first == second

    def test_wait_over_a_cut(self) -> None:
        turn = hand(
            [CONNECTED, StreamTruncated("cut")],
            [CONNECTED, echo("hi", 10), text("Hello", 11), finished(seq=12)],
            protocol=memory(busy="wait").say("hi"),
            answers={api.SESSIONS_PROMPT_ASYNC_PARTS: [BUSY, STARTED]},
        ).run()
        assert turn.outcome == DONE

    def test_cancelled_while_it_waits(self) -> None:
        turn = hand(
            [CONNECTED, READY],
            protocol=memory(busy="wait").say("hi"),
            answers={api.SESSIONS_PROMPT_ASYNC_PARTS: BUSY},
        )
        for _ in range(3):
            task = turn.machine.next_item()
            assert isinstance(task, tuple)
            turn.perform(task)
        turn.cancel()
        turn.run()
        assert turn.outcome == Cancelled(reason="cancelled before it was sent")
        assert turn.names() == ["sessions.prompt_async_parts"]

    def test_attach(self) -> None:
        """The run in the way is followed from its beginning; the prompt is not sent."""
        r0 = {"runID": "r0"}
        page = Page(own("session.run.started", 3, **r0), text_of("r0", "Hel", 4))
        turn = hand(
            [CONNECTED, text_of("r0", "Hel", 4), text_of("r0", "lo", 5), end_of("r0", 6)],
            protocol=memory(busy="attach").say("hi"),
            answers={
                api.SESSIONS_PROMPT_ASYNC_PARTS: BUSY,
                api.SESSIONS_ACTIVE_RUN: {"active": {"runID": "r0", "startedAtMs": 1}},
                api.ENGINE_RUN_EVENTS: page,
            },
        ).run()
        assert turn.outcome == DONE
        assert turn.machine.protocol.run_id == "r0"
        assert turn.kinds[:2] == ["TurnStarted", "StreamResumed"]


def text_of(run_id: str, piece: str, seq: int) -> Any:
    about = {"id": f"p{seq}", "sessionID": "s1", "messageID": "m0", "type": "text", "text": piece}
    return own("message.part.updated", seq, runID=run_id, part=about, delta=piece)


def end_of(run_id: str, seq: int) -> Any:
    return own("session.run.finished", seq, runID=run_id, status="completed")


class TestCuts:
    @pytest.mark.parametrize("error", [StreamTruncated("cut"), StreamIdle("silent"), None])
    def test_the_state_is_asked_for_and_the_log_read(self, error: Any) -> None:
        missed = Page(text("lo", 5), final("Hello", 6))
        turn = hand(
            [*HELLO[:4], error] if error else HELLO[:4],
            [CONNECTED, READY, text("lo", 5), finished(seq=7)],
            answers={api.ENGINE_RUN_EVENTS: missed},
        ).run()
        assert turn.outcome == DONE
        assert turn.names() == [
            "sessions.prompt_async_parts",
            "sessions.active_run",
            "engine.run_events",
            "permissions.list",
            "questions.list",
        ]
        assert turn.asked(api.ENGINE_RUN_EVENTS)[0]["after_seq"] == 4
        assert turn.texts == ["Hel", "lo"]
        assert [each.gap for each in turn.events if isinstance(each, StreamResumed)] == [False]

    def test_a_long_log_has_pages(self) -> None:
        whole = "".join(str(n % 10) for n in range(1500))
        rows = [text(sign, n) for n, sign in enumerate(whole, 4)]
        pages = [Page(*rows[:1000]), Page(*rows[1000:], finished(seq=9000))]
        turn = hand(
            [CONNECTED, echo("hi", 3)], [CONNECTED], answers={api.ENGINE_RUN_EVENTS: pages}
        ).run()
        assert turn.outcome == Completed(text=whole, details={})
        assert [each["after_seq"] for each in turn.asked(api.ENGINE_RUN_EVENTS)] == [3, 1003]

    def test_without_a_log_the_gap_is_told(self) -> None:
        turn = hand(
            [CONNECTED, echo("hi"), text("Hel")],
            [CONNECTED, text("re"), final("Hello there"), finished()],
            answers={api.ENGINE_RUN_EVENTS: refusal(NotFound, 404)},
        ).run()
        assert turn.outcome == Completed(text="Hello there", details={})
        assert [each.gap for each in turn.events if isinstance(each, StreamResumed)] == [True]

    def test_an_end_that_was_missed_is_in_the_messages(self) -> None:
        stored = [
            {"info": {"role": "user"}, "parts": [{"type": "text", "text": "hi"}]},
            {"info": {"role": "assistant"}, "parts": [{"type": "text", "text": "Hello"}]},
        ]
        turn = hand(
            [CONNECTED, echo("hi"), text("Hel")],
            [CONNECTED],
            answers={
                api.ENGINE_RUN_EVENTS: refusal(NotFound, 404),
                api.SESSIONS_ACTIVE_RUN: IDLE,
                api.SESSIONS_MESSAGES: [stored],
            },
        ).run()
        assert turn.outcome == DONE

    def test_so_is_a_failure(self) -> None:
        said = "ENGINE_ERROR: RATE_LIMIT_EXCEEDED: slow down"
        stored = [{"info": {"role": "assistant"}, "parts": [{"type": "text", "text": said}]}]
        turn = hand(
            [CONNECTED, echo("hi", 3)],
            [CONNECTED],
            answers={api.SESSIONS_ACTIVE_RUN: IDLE, api.SESSIONS_MESSAGES: [stored]},
        ).run()
        assert turn.outcome == Failed(message="RATE_LIMIT_EXCEEDED: slow down")

    @pytest.mark.parametrize("messages", [[[]], refusal(ServerError, 500)])
    def test_an_end_that_nobody_knows(self, messages: Any) -> None:
        answers = {api.SESSIONS_ACTIVE_RUN: IDLE, api.SESSIONS_MESSAGES: messages}
        turn = hand([CONNECTED, echo("hi", 3)], [CONNECTED], answers=answers).run()
        assert isinstance(turn.error, StreamTruncated)
        assert turn.error.run_id == "r1"
        assert turn.outcome.error is turn.error

    def test_a_stream_that_ends_again_and_again(self) -> None:
        turn = hand([CONNECTED], *[[CONNECTED]] * 9).run()
        assert isinstance(turn.error, StreamTruncated)
        assert turn.names().count("sessions.active_run") == 5

    def test_a_stream_that_ends_before_the_prompt(self) -> None:
        turn = hand([], [StreamTruncated("cut")], [*HELLO, finished(seq=7)]).run()
        assert turn.outcome == DONE
        assert turn.names() == ["sessions.prompt_async_parts"]

    def test_the_state_cannot_be_asked_for_at_once(self) -> None:
        lost = ConnectionFailed("reset", retry_safe=True)
        turn = hand(
            [CONNECTED, echo("hi", 3), text("Hello", 4)],
            [CONNECTED],
            [CONNECTED, finished(seq=5)],
            answers={api.SESSIONS_ACTIVE_RUN: [lost, ACTIVE]},
        ).run()
        assert turn.outcome == DONE

    def test_a_permission_that_was_asked_meanwhile(self) -> None:
        request = {
            "id": "q1",
            "sessionID": "s1",
            "tool": "bash",
            "args": {"command": "ls"},
            "status": "pending",
            "requestedAtMs": 5,
        }
        others = [
            {**request, "id": "q2", "status": "once"},
            {**request, "id": "q3", "sessionID": "s2"},
            {**request, "id": "q4", "requestedAtMs": 0},
        ]
        turn = hand(
            [CONNECTED, echo("hi", 3)],
            [CONNECTED, asked("q1", "bash", {"command": "ls"}, 6), finished(seq=7)],
            approve=allow,
            answers={api.PERMISSIONS_LIST: {"requests": [*others, request]}},
        ).run()
        assert turn.asked(api.PERMISSIONS_REPLY) == [
            {"request_id": "q1", "body": {"reply": "once"}}
        ]
        assert turn.kinds.count("ApprovalRequired") == 1


class TestMissingNumbers:
    """On an unfiltered stream a missing number is an event that was lost."""

    def test_they_are_read_from_the_log_before_what_follows(self) -> None:
        page = Page(text("l", 5), text("l", 6))
        events = [CONNECTED, echo("hi", 3), text("He", 4), text("o", 7), finished(seq=8)]
        turn = hand(events, answers={api.ENGINE_RUN_EVENTS: page}).run()
        assert turn.outcome == DONE
        assert turn.texts == ["He", "l", "l", "o"]
        assert "StreamResumed" not in turn.kinds

    def test_a_log_that_never_has_them_is_not_asked_for_ever(self) -> None:
        """They may be another tenant's. The text is then looked up at the end."""
        stored = [{"info": {"role": "assistant"}, "parts": [{"type": "text", "text": "Hello"}]}]
        pieces = [text(sign, 10 * n) for n, sign in enumerate("Hello", 1)]
        turn = hand(
            [CONNECTED, echo("hi", 3), *pieces, finished(seq=90)],
            answers={api.SESSIONS_MESSAGES: [stored]},
        ).run()
        assert turn.outcome == DONE
        assert turn.names().count("engine.run_events") == 3
        assert turn.names()[-1] == "sessions.messages"

    def test_an_end_in_the_log(self) -> None:
        page = Page(text("Hello", 5), finished(seq=6))
        other = native("session.status", 8, sessionID="s2")
        turn = hand([CONNECTED, echo("hi", 3), other], answers={api.ENGINE_RUN_EVENTS: page}).run()
        assert turn.outcome == DONE
