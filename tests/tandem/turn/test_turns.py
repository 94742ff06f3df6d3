"""Turns of Tandem over sockets, with the synchronous and the asynchronous client."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest

from tandem.turn.support import TOKEN, Chats, allow, deny, kinds
from turnwire.errors import Conflict, InvalidRequest, StreamTruncated
from turnwire.events import (
    ApprovalRequired,
    ReasoningDelta,
    ResponseRequired,
    StreamResumed,
    TextDelta,
    ToolResult,
)
from turnwire.outcomes import Cancelled, Completed, Failed, TurnCancelled, TurnFailed
from turnwire.tandem.errors import SessionBusy
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.tandem.scenarios.streams import LONG

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

pytestmark = pytest.mark.anyio

README = "The file says: # Demo\n\nTODO: write more.\n"


@pytest.fixture(autouse=True)
async def closed(chats: Chats) -> AsyncIterator[None]:
    yield
    await chats.aclose()


@asynccontextmanager
async def serving(flavour: str, **options: Any) -> AsyncGenerator[tuple[Any, Chats]]:
    """Serve an engine of its own to one test."""
    with serve("tandem", token=TOKEN, **options) as engine:
        chats = Chats(flavour, engine.base_url)
        try:
            yield engine, chats
        finally:
            await chats.aclose()


async def collect(turn: Any) -> list[Any]:
    return [event async for event in turn]


def ran(engine: EmbeddedEngine[Any], turn: Any) -> list[str]:
    """Return the tools that a turn's run has called."""
    effects = engine.engine.effects
    return [effect.tool for effect in effects if effect.run_id == turn.run_id]


async def read_to(turn: Any, kind: type[Any]) -> Any:
    async for event in turn:
        if isinstance(event, kind):
            return event
    raise AssertionError(f"no {kind.__name__} came")


class TestText:
    async def test_the_echo_of_the_prompt_is_not_text(self, chats: Chats) -> None:
        turn = chats().send("hello")
        assert [piece async for piece in turn.text()] == ["Echo: user: hello"]
        assert turn.outcome == Completed(text="Echo: user: hello", details={})
        assert turn.root.messages[-1].finish_reason == "stop"

    async def test_turns_of_one_session(self, chats: Chats, engine: EmbeddedEngine[Any]) -> None:
        chat = chats()
        first, second = chat.send("one"), None
        await first.result()
        second = chat.send("two")
        assert await second.result() == Completed(text="Echo: user: two", details={})
        runs = engine.engine.runs.by_id
        assert runs[first.run_id].session is runs[second.run_id].session
        assert first.run_id != second.run_id

    async def test_two_conversations_at_once(self, chats: Chats) -> None:
        one, two = chats().send("slow tool", approve=allow), chats().send("say hello")
        await read_to(one, ApprovalRequired)
        assert await two.result() == Completed(text="Hello there, friend!", details={})
        assert await one.result() == Completed(text="The search says: found", details={})
        assert not any("Hello" in message.text for message in one.root.messages)

    async def test_reasoning(self, chats: Chats) -> None:
        events = await collect(chats().send("think"))
        thought = [event.text for event in events if isinstance(event, ReasoningDelta)]
        assert thought == ["The user wants a number."]

    @pytest.mark.parametrize("prompt", ["long story", "one large delta"])
    async def test_texts_beyond_the_engines_limits(self, prompt: str, chats: Chats) -> None:
        text = LONG if prompt == "long story" else LONG[:6000]
        assert await chats().send(prompt).result() == Completed(text=text, details={})

    async def test_strange_frames_are_survived(self, chats: Chats) -> None:
        assert (await chats().send("broken json").result()).text == "After the broken one."
        assert (await chats().send("unknown event").result()).text.startswith("An unknown event")

    async def test_an_existing_session(self, chats: Chats, engine: EmbeddedEngine[Any]) -> None:
        session = engine.engine.sessions.create(
            title="Old", directory=None, workspace=None, fields={}
        )
        turn = chats({"session_id": session.id}).send("hello")
        await turn.result()
        assert engine.engine.runs.by_id[turn.run_id].session is session

    async def test_rules_of_a_session_are_not_asked_for(
        self, chats: Chats, engine: EmbeddedEngine[Any]
    ) -> None:
        rule = {"permission": "read", "pattern": "*", "action": "allow"}
        turn = chats({"permission": [rule], "title": "Rules"}).send("read the file")
        assert "ApprovalRequired" not in kinds(await collect(turn))
        assert ran(engine, turn) == ["read"]


class TestPermissions:
    async def test_a_policy_allows(self, chats: Chats, engine: EmbeddedEngine[Any]) -> None:
        turn = chats(approve=allow).send("read the file")
        events = await collect(turn)
        assert turn.outcome == Completed(text=README, details={})
        assert ran(engine, turn) == ["read"]
        call = turn.root.calls[0]
        assert (call.tool, call.arguments) == ("read", {"path": "README.md"})
        assert kinds(events).count("ToolCallDelta") > 1
        assert [event.content for event in events if isinstance(event, ToolResult)] == [call.result]

    async def test_it_allows_once(self, chats: Chats, engine: EmbeddedEngine[Any]) -> None:
        """A standing permission is more than what was asked for."""
        turn = chats().send("read twice", approve=allow)
        assert kinds(await collect(turn)).count("ApprovalRequired") == 2
        session = engine.engine.runs.by_id[turn.run_id].session
        rules = engine.engine.permissions.rules
        assert [rule for rule in rules if rule["sessionID"] == session.id] == []

    async def test_a_policy_denies(self, chats: Chats, engine: EmbeddedEngine[Any]) -> None:
        turn = chats().send("restart the billing service", approve=deny)
        assert await turn.result() == Completed(
            text="I left the billing service alone.", details={}
        )
        assert ran(engine, turn) == []
        assert json.loads(turn.root.calls[0].result) == {"error": "Permission denied by user"}

    async def test_in_the_loop(self, chats: Chats, engine: EmbeddedEngine[Any]) -> None:
        turn = chats().send("write and read")
        async for event in turn:
            if isinstance(event, ApprovalRequired):
                pending: Any = turn.pending
                assert pending.approvals == event.calls
                await turn.answer(pending.allow_all())
                assert turn.pending is None
        assert ran(engine, turn) == ["write", "read"]
        assert turn.outcome == Completed(text="Written and read: Use WAL", details={})

    async def test_left_alone(self, chats: Chats, engine: EmbeddedEngine[Any]) -> None:
        """The engine goes on as if it had been denied, and an answer is then too late."""
        turn = chats().send("restart the billing service")
        await read_to(turn, ApprovalRequired)
        pending = turn.pending
        await read_to(turn, ToolResult)
        assert turn.pending is None
        with pytest.raises(InvalidRequest, match="15 seconds"):
            await turn.answer(pending.allow_all())
        await collect(turn)
        assert turn.outcome.text == "I left the billing service alone."
        assert ran(engine, turn) == []

    async def test_a_call_that_fails(self, chats: Chats) -> None:
        turn = chats().send("failing tool", approve=allow)
        await collect(turn)
        assert json.loads(turn.root.calls[0].result) == {"error": "the network is down"}
        assert turn.outcome.text == "It failed: the network is down"


class TestQuestions:
    async def test_a_function_answers(self, chats: Chats, engine: EmbeddedEngine[Any]) -> None:
        given: list[Any] = []
        before = len(engine.requests)

        def question(questions: list[Any]) -> str:
            given.extend(questions)
            return "postgres"

        turn = chats(tools=[question]).send("ask me")
        await collect(turn)
        assert given[0]["question"] == "Which database?"
        (answer,) = [each for each in engine.requests[before:] if each.path.endswith("/answer")]
        assert answer.body == {"answer": "postgres"}
        assert engine.engine.questions.open == {}

    async def test_in_the_loop(self, chats: Chats, engine: EmbeddedEngine[Any]) -> None:
        turn = chats().send("ask me")
        await read_to(turn, ResponseRequired)
        await turn.answer(turn.pending.respond("postgres"))
        await collect(turn)
        assert turn.outcome.text == "I asked, and went on with sqlite."
        assert engine.engine.questions.open == {}


class TestEnds:
    async def test_a_cancelled_turn(self, chats: Chats, engine: EmbeddedEngine[Any]) -> None:
        """The engine tells two ends; the next turn is not confused by the second."""
        chat = chats()
        turn = chat.send("wait for me")
        await read_to(turn, TextDelta)
        await turn.cancel()
        assert turn.outcome == Cancelled(reason="cancelled")
        with pytest.raises(TurnCancelled):
            await turn.result()
        assert await chat.send("hello").result() == Completed(text="Echo: user: hello", details={})
        assert engine.engine.runs.by_id[turn.run_id].outcome == "cancelled"

    async def test_a_failed_turn(self, chats: Chats) -> None:
        chat = chats()
        turn = chat.send("fail now")
        with pytest.raises(TurnFailed, match="upstream broke"):
            await turn.result()
        assert turn.outcome == Failed(message="error: upstream broke")
        assert (await chat.send("hello").result()).text == "Echo: user: hello"

    async def test_a_closed_turn_leaves_no_stream(
        self, chats: Chats, engine: EmbeddedEngine[Any]
    ) -> None:
        turn = chats().send("wait for me")
        async with turn:
            await read_to(turn, TextDelta)
        assert isinstance(turn.outcome, Failed)
        await turn.cancel()
        assert engine.engine.runs.by_id[turn.run_id].outcome == "cancelled"

    @pytest.mark.parametrize("prompt", ["cut the line", "end early"])
    async def test_streams_that_end_too_early(
        self, prompt: str, chats: Chats, engine: EmbeddedEngine[Any]
    ) -> None:
        turn = chats().send(prompt, approve=allow)
        events = await collect(turn)
        assert [event.gap for event in events if isinstance(event, StreamResumed)] == [False]
        assert turn.outcome.text in {"Nobody had to see this: worked", "And on."}
        assert ran(engine, turn) == (["websearch"] if prompt == "cut the line" else [])

    async def test_an_engine_that_is_restarted(self, flavour: str) -> None:
        async with serving(flavour) as (_, chats):
            turn = chats().send("restart the engine")
            with pytest.raises(StreamTruncated, match="nobody listened"):
                await turn.result()


class TestBusySessions:
    async def test_the_conflict_names_the_run(
        self, chats: Chats, engine: EmbeddedEngine[Any]
    ) -> None:
        first = chats().send("wait for me")
        await read_to(first, TextDelta)
        session = engine.engine.runs.by_id[first.run_id].session
        second = chats({"session_id": session.id}).send("hello")
        with pytest.raises(SessionBusy) as caught:
            await second.result()
        assert isinstance(caught.value, Conflict)
        assert caught.value.run_id == first.run_id
        assert caught.value.retry_after == 0.5
        await first.cancel()
        assert first.outcome == Cancelled(reason="cancelled")
        assert [message.text for message in session.messages] == ["wait for me"]

    async def test_wait(self, chats: Chats, engine: EmbeddedEngine[Any]) -> None:
        first = chats().send("slow tool", approve=allow)
        await read_to(first, ApprovalRequired)
        session = engine.engine.runs.by_id[first.run_id].session
        engine.engine.permissions.add_rules(session.id, [{"permission": "*", "action": "allow"}])
        second = chats({"session_id": session.id, "busy": "wait"}).send("hello")
        assert await second.result() == Completed(text="Echo: user: hello", details={})
        assert (await first.result()).text.startswith("The search says")

    async def test_attach(self, chats: Chats, engine: EmbeddedEngine[Any]) -> None:
        first = chats().send("wait for me")
        await read_to(first, TextDelta)
        session = engine.engine.runs.by_id[first.run_id].session
        second = chats({"session_id": session.id, "busy": "attach"}).send("hello")
        resumed = await read_to(second, StreamResumed)
        assert not resumed.gap
        assert second.run_id == first.run_id
        await second.cancel()
        await collect(first)
        assert first.outcome == second.outcome == Cancelled(reason="cancelled")
        assert second.root.messages[0].text == "I am waiting"


class TestVersions:
    @pytest.mark.parametrize("version", ["0.7.2", "0.7.1", "0.6.0", "0.4.6"])
    async def test_text_and_tools(self, version: str, flavour: str) -> None:
        async with serving(flavour, version=version) as (engine, chats):
            chat = chats(approve=allow)
            assert (await chat.send("say hello").result()).text == "Hello there, friend!"
            turn = chat.send("read the file")
            assert await turn.result() == Completed(text=README, details={})
            assert ran(engine, turn) == ["read"]
            events = await collect(chats(approve=allow).send("end early"))
            gaps = [event.gap for event in events if isinstance(event, StreamResumed)]
            assert gaps == [version != "0.7.2"]
            assert events[-1].outcome == Completed(text="And on.", details={})


class TestCheckpoints:
    async def test_a_running_turn_goes_on_elsewhere(
        self, chats: Chats, engine: EmbeddedEngine[Any]
    ) -> None:
        first = chats().send("read the file")
        await read_to(first, ApprovalRequired)
        checkpoint = first.checkpoint()
        await first.aclose()
        second = chats(approve=allow).resume(checkpoint)
        assert await second.result() == Completed(text=README, details={})
        assert second.run_id == first.run_id
        assert ran(engine, second) == ["read"]
        assert second.root.messages[0].text == "Let me look."
        assert TOKEN not in checkpoint

    async def test_a_turn_whose_prompt_may_have_been_sent(
        self, chats: Chats, engine: EmbeddedEngine[Any]
    ) -> None:
        """Whoever resumes sends it again with its key, and gets the run that it started."""
        saved: list[str] = []
        first = chats(save=saved.append).send("say hello")
        await read_to(first, TextDelta)
        await first.aclose()
        second = chats().resume(saved[0])
        events = await collect(second)
        assert second.outcome == Completed(text="Hello there, friend!", details={})
        assert second.run_id == first.run_id
        texts = [event.text for event in events if isinstance(event, TextDelta)]
        assert "".join(texts) == "Hello there, friend!"
        session = engine.engine.runs.by_id[second.run_id].session
        runs = engine.engine.runs.by_id.values()
        assert sum(run.session is session for run in runs) == 1

    async def test_a_turn_that_is_over(self, chats: Chats) -> None:
        first = chats().send("hello")
        await first.result()
        second = chats().resume(first.checkpoint())
        assert await second.result() == Completed(text="Echo: user: hello", details={})
