"""A stream that is alive and silent: the engine may have lost what would have ended the turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tandem.turn.script import (
    CONNECTED,
    IDLE,
    Page,
    asked,
    echo,
    final,
    finished,
    hand,
    memory,
    refusal,
    text,
)
from tandem.turn.support import TOKEN, Chats, allow
from turnwire.errors import Conflict, ConnectionFailed, StreamTruncated
from turnwire.events import ApprovalRequired, StreamResumed
from turnwire.outcomes import Completed, Failed
from turnwire.reader import QUIET
from turnwire.testing import serve
from turnwire.testing.tandem.feeds import Feed
from turnwire_api.tandem import resources as api

if TYPE_CHECKING:
    from turnwire.testing.tandem.happenings import Happening

HELLO = [CONNECTED, echo("hi", 3), text("Hel", 4), text("lo", 5), final("Hello", 6)]
DONE = Completed(text="Hello", details={})
STORED = [{"info": {"role": "assistant"}, "parts": [{"type": "text", "text": "Hello"}]}]


class TestWithoutSockets:
    def test_the_run_goes_on(self) -> None:
        turn = hand([*HELLO[:3], QUIET, *HELLO[3:], finished(seq=7)]).run()
        assert (turn.outcome, turn.texts) == (DONE, ["Hel", "lo"])
        assert turn.names().count("sessions.active_run") == 1

    def test_its_end_is_in_the_log(self) -> None:
        answers = {api.SESSIONS_ACTIVE_RUN: IDLE, api.ENGINE_RUN_EVENTS: Page(finished(seq=7))}
        turn = hand([*HELLO, QUIET], answers=answers).run()
        assert (turn.outcome, turn.error) == (DONE, None)
        assert not any(isinstance(event, StreamResumed) for event in turn.events)

    def test_its_end_is_nowhere(self) -> None:
        answers = {api.SESSIONS_ACTIVE_RUN: IDLE, api.SESSIONS_MESSAGES: [STORED]}
        assert hand([*HELLO, QUIET], answers=answers).run().outcome == DONE

    def test_nobody_knows_how_it_ended(self) -> None:
        turn = hand([CONNECTED, QUIET], answers={api.SESSIONS_ACTIVE_RUN: IDLE}).run()
        assert isinstance(turn.outcome, Failed)
        assert isinstance(turn.error, StreamTruncated)

    def test_a_lost_question_is_found(self) -> None:
        lost = asked("q1", "read", {}, 4)
        answers = {api.ENGINE_RUN_EVENTS: [Page(lost), Page()]}
        turn = hand([*HELLO[:2], QUIET, finished(seq=7)], answers=answers, approve=allow).run()
        assert any(isinstance(event, ApprovalRequired) for event in turn.events)
        assert turn.names().count("permissions.reply") == 1

    def test_the_run_in_the_way_ended_unheard(self) -> None:
        busy = refusal(Conflict, 409, {"activeRun": {"runID": "r0"}})
        answers = {api.SESSIONS_PROMPT_ASYNC_PARTS: [busy, busy, {"runID": "r1"}]}
        protocol = memory(busy="wait").say("hi")
        natives = [CONNECTED, QUIET, QUIET, *HELLO[1:], finished(seq=7)]
        turn = hand(natives, protocol=protocol, answers=answers).run()
        assert turn.outcome == DONE
        keys = [args["idempotency_key"] for args in turn.asked(api.SESSIONS_PROMPT_ASYNC_PARTS)]
        assert len(keys) == 3
        assert len(set(keys)) == 1

    def test_the_question_fails_and_the_stream_is_opened_again(self) -> None:
        lost = ConnectionFailed("no connection", retry_safe=True)
        answers = {api.SESSIONS_ACTIVE_RUN: [lost, {"active": {"runID": "r1", "startedAtMs": 1}}]}
        streams = [*HELLO, QUIET], [CONNECTED, finished(seq=7)]
        turn = hand(*streams, answers=answers).run()
        assert (turn.outcome, turn.error) == (DONE, None)
        assert any(isinstance(event, StreamResumed) for event in turn.events)


@pytest.mark.anyio
class TestOverSockets:
    @pytest.mark.parametrize("prompt", ["say hello", "read the file"])
    async def test_the_end_is_lost(
        self, prompt: str, flavour: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        offer = Feed.offer

        def lossy(feed: Feed, happening: Happening) -> None:
            # The context run's event after it would tell of the one that is missing.
            entry = happening.properties.get("payload", {}).get("type")
            if "session.run.finished" not in {happening.kind, str(entry).replace("_", ".")}:
                offer(feed, happening)

        monkeypatch.setattr(Feed, "offer", lossy)
        with serve("tandem", token=TOKEN, keep_alive=0.02) as engine:
            chats = Chats(flavour, engine.base_url)
            try:
                turn = chats().send(prompt, approve=allow)
                outcome = await turn.result()
            finally:
                await chats.aclose()
        assert isinstance(outcome, Completed)
        assert outcome.text
        paths = [request.path for request in engine.requests]
        assert any(path.endswith("/run") for path in paths)
        assert sum("prompt_async" in path for path in paths) == 1
