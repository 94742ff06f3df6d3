"""Turns of AgentTier over sockets, with the synchronous and the asynchronous client."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from agenttier_client.flavours import maker
from agenttier_client.support import TOKEN, agent_of, requests_to, serving
from turnwire.agenttier import BearerTokenAuth, NotConfigured, TooManyInvokes
from turnwire.errors import InvalidRequest, StreamIdle, StreamTruncated
from turnwire.events import OtherEvent, OutputLine, TurnDone, TurnStarted
from turnwire.outcomes import Cancelled, Completed, Failed, TurnCancelled, TurnFailed
from turnwire.state import InvalidCheckpoint
from turnwire.testing import serve
from turnwire.testing.agenttier import StreamFault

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from turnwire.testing import EmbeddedEngine

pytestmark = pytest.mark.anyio

# Offsets into the stream of "step by step": in the first event, between events, in a line.
CUTS = (0, 1, 30, 95, 120, 200, 333)


@asynccontextmanager
async def ready(
    flavour: str, **options: Any
) -> AsyncGenerator[tuple[EmbeddedEngine[Any], Callable[..., Any]]]:
    """Serve a sandbox whose agent is configured, and what makes conversations with it."""
    async with serving(flavour, **options) as (engine, client):
        await agent_of(client)

        def chat(**more: Any) -> Any:
            return client.conversation(sandbox_id="demo", **more)

        yield engine, chat


async def collect(turn: Any) -> list[Any]:
    return [event async for event in turn]


async def read_to(turn: Any, kind: type[Any]) -> Any:
    async for event in turn:
        if isinstance(event, kind):
            return event
    raise AssertionError(f"no {kind.__name__} came")


def lines(events: list[Any]) -> list[tuple[str, str]]:
    return [(event.stream, event.text) for event in events if isinstance(event, OutputLine)]


class TestText:
    async def test_a_program_that_succeeds(self, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            turn = chat().send("step by step")
            events = await collect(turn)
            (request,) = requests_to(engine, "/invoke")
        assert isinstance(events[0], TurnStarted)
        assert isinstance(events[-1], TurnDone)
        said = ["prompt step by step", *(f"step {n} <ok> & café" for n in range(3))]
        assert [text for stream, text in lines(events) if stream == "stdout"] == said
        assert ("stderr", "warning: slow") in lines(events)
        outcome = turn.outcome
        assert isinstance(outcome, Completed)
        assert outcome.text == "\n".join(said)
        assert outcome.details["invoke_id"] == turn.run_id == events[0].run_id
        assert (outcome.details["exit_code"], outcome.details["reason"]) == (0, "completed")
        assert request.query == "prompt=step+by+step"

    async def test_turns_one_after_the_other(self, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            conversation = chat(invoke_timeout="5m")
            assert (await conversation.send("one").result()).text == "one"
            assert json.loads((await conversation.send({"n": 2}).result()).text) == {"n": 2}
            assert (await conversation.send(b"three").result()).text == "three"
            effects = engine.engine.effects
            assert all("timeout=5m" in each.query for each in requests_to(engine, "/invoke"))
        assert [effect.stdin for effect in effects] == [b"one", b'{"n":2}', b"three"]

    async def test_events_that_nobody_knows(self, flavour: str) -> None:
        async with ready(flavour) as (_, chat):
            turn = chat().send("unknown event")
            events = await collect(turn)
        (other,) = [event for event in events if isinstance(event, OtherEvent)]
        assert other.native.type == "weather"
        assert turn.outcome.text == "and on"


class TestFailures:
    @pytest.mark.parametrize(
        ("prompt", "code", "reason", "says"),
        [
            ("fail now", 1, "completed", "exit code 1"),
            ("both streams", 3, "completed", "exit code 3"),
            ("break the channel", -1, "completed", "exit code -1"),
            ("cannot start", -1, "error", "could not be started"),
        ],
    )
    async def test_exits(
        self, prompt: str, code: int, reason: str, says: str, flavour: str
    ) -> None:
        async with ready(flavour) as (engine, chat):
            turn = chat().send(prompt)
            with pytest.raises(TurnFailed, match=says):
                await turn.result()
            assert len(requests_to(engine, "/invoke")) == 1
        assert isinstance(turn.outcome, Failed)
        assert turn.outcome.details["exit_code"] == code
        assert turn.outcome.details["reason"] == reason

    async def test_a_time_limit(self, flavour: str) -> None:
        async with ready(flavour) as (_, chat):
            turn = chat(invoke_timeout="50ms").send("wait for me")
            with pytest.raises(TurnFailed, match="time limit"):
                await turn.result()
        assert turn.outcome.details["reason"] == "timeout"

    async def test_an_error_event(self, flavour: str) -> None:
        async with ready(flavour) as (_, chat):
            with pytest.raises(TurnFailed, match="the router gave up"):
                await chat().send("error event").result()

    async def test_no_entrypoint(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            await client.create_sandbox("langgraph-agent", "demo")
            turn = client.conversation(sandbox_id="demo").send("hi")
            with pytest.raises(NotConfigured):
                await turn.result()
            assert len(requests_to(engine, "/invoke")) == 1

    async def test_as_many_as_may(self, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            one, two = chat().send("wait for me"), chat().send("wait for me")
            await read_to(one, OutputLine)
            await read_to(two, OutputLine)
            with pytest.raises(TooManyInvokes):
                await chat().send("hi").result()
            assert len(engine.engine.effects) == 2
            for turn in (one, two):
                await turn.cancel()
                assert turn.outcome == Cancelled(reason="canceled")


class TestCancelling:
    async def test_it_is_read_to_its_exit(self, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            turn = chat().send("wait for me")
            await read_to(turn, OutputLine)
            await turn.cancel()
            assert turn.outcome == Cancelled(reason="canceled")
            rest = await collect(turn)
            assert [type(event) for event in rest] == [TurnDone]
            with pytest.raises(TurnCancelled):
                await turn.result()
            assert len(requests_to(engine, "/invoke/cancel")) == 1
            assert engine.engine.running == 0

    async def test_as_soon_as_it_has_begun(self, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            turn = chat().send("wait for me")
            await read_to(turn, TurnStarted)
            await turn.cancel()
            assert isinstance(turn.outcome, Cancelled)
            assert len(requests_to(engine, "/invoke")) == 1

    async def test_before_it_is_sent(self, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            turn = chat().send("hi")
            await turn.cancel()
            assert isinstance(turn.outcome, Cancelled)
            assert requests_to(engine, "/invoke") == []

    async def test_one_that_is_over(self, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            turn = chat().send("hi")
            await turn.result()
            await turn.cancel()
            assert isinstance(turn.outcome, Completed)
            assert requests_to(engine, "/invoke/cancel") == []

    async def test_closing_ends_the_program(self, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            turn = chat().send("wait for me")
            await read_to(turn, OutputLine)
            await turn.aclose()
            with anyio.fail_after(5):
                while engine.engine.running:  # noqa: ASYNC110 - in another thread.
                    await anyio.sleep(0.01)
        assert isinstance(turn.outcome, Failed)


class TestCuts:
    @pytest.mark.parametrize("offset", CUTS)
    async def test_anywhere(self, offset: int, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            engine.engine.break_next(StreamFault(on="invoke", cut_at=offset))
            conversation = chat()
            turn = conversation.send("step by step")
            with pytest.raises(StreamTruncated):
                await turn.result()
            assert isinstance(turn.outcome, Failed)
            assert len(requests_to(engine, "/invoke")) == 1
            assert len(engine.engine.effects) == 1
            # The conversation goes on, and says nothing twice.
            assert (await conversation.send("hi").result()).text == "hi"
            assert len(engine.engine.effects) == 2

    async def test_an_end_without_an_exit(self, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            turn = chat().send("end early")
            with pytest.raises(StreamTruncated) as caught:
                await turn.result()
            assert len(requests_to(engine, "/invoke")) == 1
        assert caught.value.run_id == turn.run_id

    async def test_an_exit_that_cannot_be_read(self, flavour: str) -> None:
        fault = StreamFault(on="invoke", insert=b"event: exit\ndata: {\n\n")
        async with ready(flavour, stream_faults=[fault]) as (engine, chat):
            with pytest.raises(StreamTruncated):
                await chat().send("hi").result()
            assert len(engine.engine.effects) == 1

    async def test_silence(self, flavour: str) -> None:
        with serve("agenttier", pending=0, creating=0) as engine:
            async with maker(flavour)(engine.base_url, idle_timeout=0.2) as client:
                await agent_of(client)
                turn = client.conversation(sandbox_id="demo").send("wait for me")
                with pytest.raises(StreamIdle):
                    await turn.result()
                assert len(requests_to(engine, "/invoke")) == 1
                # It may still run: a turn that was cut can be cancelled.
                await turn.cancel()
                assert len(requests_to(engine, "/invoke/cancel")) == 1


class TestCheckpoints:
    async def test_one_that_is_over(self, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            first = chat().send("hi")
            await first.result()
            second = chat().resume(first.checkpoint())
            assert (await second.result()).text == "hi"
            assert second.outcome == first.outcome
            assert len(requests_to(engine, "/invoke")) == 1

    async def test_one_that_was_running_is_not_run_again(self, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            first = chat().send("wait for me")
            await read_to(first, OutputLine)
            checkpoint = first.checkpoint()
            await first.aclose()
            second = chat().resume(checkpoint)
            with pytest.raises(StreamTruncated, match="ends with its connection") as caught:
                await second.result()
            assert len(requests_to(engine, "/invoke")) == 1
        assert caught.value.run_id == first.run_id

    async def test_one_that_was_not_sent(self, flavour: str) -> None:
        async with ready(flavour) as (engine, chat):
            checkpoint = chat().send({"n": 1}).checkpoint()
            turn = chat().resume(checkpoint)
            assert json.loads((await turn.result()).text) == {"n": 1}
            assert len(requests_to(engine, "/invoke")) == 1

    async def test_what_is_saved_before_it_is_sent(self, flavour: str) -> None:
        saved: list[str] = []
        async with ready(flavour) as (engine, chat):
            await chat(save=saved.append).send("hi").result()
            with pytest.raises(StreamTruncated):
                # Whoever crashed right after the first save may have sent it.
                await chat().resume(saved[0]).result()
            assert (await chat().resume(saved[-1]).result()).text == "hi"
            assert len(requests_to(engine, "/invoke")) == 1

    async def test_it_is_sealed_and_has_no_secret(self, flavour: str) -> None:
        with serve("agenttier", token=TOKEN, pending=0, creating=0) as engine:
            async with maker(flavour)(engine.base_url, BearerTokenAuth(TOKEN)) as client:
                await agent_of(client)
                turn = client.conversation(sandbox_id="demo").send("hi")
                await turn.result()
                checkpoint = turn.checkpoint()
                assert TOKEN not in checkpoint
                with pytest.raises(InvalidCheckpoint):
                    other = client.conversation(sandbox_id="demo")
                    other.resume(checkpoint.replace('"hi"', '"ho"'))


async def test_what_cannot_be_said(flavour: str) -> None:
    async with ready(flavour) as (engine, chat):
        with pytest.raises(InvalidRequest, match="str, a dict or bytes"):
            chat().send(3)
        with pytest.raises(InvalidRequest, match="invoke_timeout"):
            chat(invoke_timeout="soon").send("hi")
        assert requests_to(engine, "/invoke") == []
