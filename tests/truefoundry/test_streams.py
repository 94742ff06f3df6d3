"""Event streams over real sockets; each test runs synchronously, on asyncio and on trio."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from truefoundry.support import KEY, collect, eventually, until_error, user
from turnwire import errors
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.truefoundry import scenario as script
from turnwire.truefoundry import UnknownEvent

if TYPE_CHECKING:
    from both import ClientMaker

pytestmark = pytest.mark.anyio


async def test_a_conversation_over_two_turns(open_client: ClientMaker) -> None:
    async with open_client() as client:
        first = client.responses.stream(**user("What is 1 + 2?"))
        events = await collect(first)
        assert [event.type for event in events] == [
            "response.created",
            "agent.message",
            "response.done",
        ]
        assert first.run_id == events[0].response_id
        second = await collect(
            client.responses.stream(
                **user("What was my previous question?"), previous_response_id=first.run_id
            )
        )
    assert second[1].content == "Your previous question was: What is 1 + 2?"


async def test_the_answer_is_at_hand(open_client: ClientMaker) -> None:
    async with open_client() as client, client.responses.stream(**user("hello")) as stream:
        assert stream.response.status == 200
        assert stream.response.headers["content-type"].startswith("text/event-stream")
        assert stream.response.request_id


async def test_the_answer_of_an_unopened_stream_is_an_error(open_client: ClientMaker) -> None:
    async with open_client() as client:
        stream = client.responses.stream(**user("hello"))
        with pytest.raises(errors.StreamError, match="not open yet"):
            _ = stream.response


async def test_nothing_is_sent_before_the_stream_is_read(
    open_client: ClientMaker, engine: EmbeddedEngine[Any]
) -> None:
    before = len(engine.requests)
    async with open_client() as client:
        client.responses.stream(**user("hello"))
    assert len(engine.requests) == before


async def test_a_closed_stream_is_not_read_on(open_client: ClientMaker) -> None:
    async with open_client() as client:
        stream = client.responses.stream(**user("long story"))
        async with stream:
            await anext(stream)
        assert stream.closed
        with pytest.raises(errors.StreamError, match="closed before its end"):
            await anext(stream)


async def test_a_finished_stream_stays_finished(open_client: ClientMaker) -> None:
    async with open_client() as client:
        stream = client.responses.stream(**user("hello"))
        await collect(stream)
        assert stream.closed
        assert await collect(stream) == []


class TestClosing:
    """The connection goes at once, however the stream is left."""

    async def test_break_without_with(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        async with open_client() as client:
            gc.disable()  # So that it is not the collector that closes.
            try:
                async for _event in client.responses.stream(**user("wait for me")):
                    break
                assert await eventually(lambda: engine.connections == 0)
            finally:
                gc.enable()

    async def test_leaving_the_with_block(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        async with open_client() as client:
            async with client.responses.stream(**user("wait for me")) as stream:
                await anext(stream)
                assert engine.connections == 1
            assert await eventually(lambda: engine.connections == 0)

    async def test_an_exception_in_the_loop(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        async with open_client() as client:
            with pytest.raises(KeyError, match="mine"):
                async for _event in client.responses.stream(**user("wait for me")):
                    raise KeyError("mine")
            assert await eventually(lambda: engine.connections == 0)

    # A thread cannot be cancelled.
    @pytest.mark.parametrize("flavour", ["asyncio", "trio"])
    async def test_cancellation(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        async with open_client() as client:
            stream = client.responses.stream(**user("wait for me"))
            with anyio.move_on_after(0.2) as scope:
                await collect(stream)
            assert scope.cancelled_caught
            assert stream.closed
            assert await eventually(lambda: engine.connections == 0)
            # The pool has its connection back: the client goes on.
            assert await collect(client.responses.stream(**user("hello")))

    async def test_closing_twice(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            stream = client.responses.stream(**user("long story"))
            await anext(stream)
            await stream.aclose()
            await stream.aclose()
            assert stream.closed

    async def test_closing_does_not_cancel_the_run(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        before = len(engine.engine.effects)
        async with (
            open_client() as client,
            client.responses.stream(**user("count to five")) as stream,
        ):
            await anext(stream)
        assert await eventually(lambda: len(engine.engine.effects) == before + 5)


class TestEndings:
    async def test_a_cut_stream_is_truncated(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        before = len(engine.requests)
        async with open_client() as client:
            seen, error = await until_error(client.responses.stream(**user("cut the line")))
        assert [event.get("content") for event in seen[1:3]] == ["This ", "will "]
        assert isinstance(error, errors.StreamTruncated)
        assert error.events == len(seen)
        assert error.run_id == seen[0].response_id
        assert error.request_id
        assert not error.retry_safe
        assert "bytes of an unfinished event" in str(error)
        # Never posted again: the run may be going on.
        assert len(engine.requests) == before + 1

    async def test_a_clean_end_without_a_terminal_event_is_truncated(
        self, open_client: ClientMaker
    ) -> None:
        async with open_client() as client:
            _, error = await until_error(client.responses.stream(**user("end early")))
        assert str(error).startswith("the stream ended after")

    @pytest.mark.parametrize("done", [True, False])
    async def test_a_pause_is_an_end(self, make_client: ClientMaker, *, done: bool) -> None:
        with serve("truefoundry", done_after_pause=done) as engine:
            async with make_client(base_url=engine.base_url, api_key=KEY) as client:
                stream = client.responses.stream(**user("clean up"))
                events = await collect(stream)
        assert stream.paused
        assert events[-1].type == ("response.done" if done else "tool.approval_required")

    async def test_cancel_ends_the_stream(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            stream = client.responses.stream(**user("wait for me"))
            events = [await anext(stream), await anext(stream)]
            await client.responses.cancel(stream.run_id)
            events += await collect(stream)
        assert events[-1].status == "cancelled"
        assert events[-1].cancellation_reason == "client-cancelled"

    async def test_an_error_ending_is_an_event(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            events = await collect(client.responses.stream(**user("fail")))
        assert (events[-1].type, events[-1].status) == ("response.done", "error")
        assert events[-1].message == "Request failed (500): upstream broke"

    async def test_silence_is_given_up(self, open_client: ClientMaker) -> None:
        async with open_client(idle_timeout=0.2) as client:
            seen, error = await until_error(client.responses.stream(**user("wait for me")))
        assert isinstance(error, errors.StreamIdle)
        assert "".join(event.get("content") or "" for event in seen) == "I am waiting"
        assert error.events == len(seen)

    async def test_heartbeats_keep_a_stream_alive(self, make_client: ClientMaker) -> None:
        quiet = script.Scenario(
            name="quiet",
            keywords=("quiet",),
            steps=(script.Wait(seconds=1.0), script.Message(text="done")),
        )
        with serve("truefoundry", heartbeat=0.1, scenarios=[quiet]) as engine:
            async with make_client(
                base_url=engine.base_url, api_key=KEY, idle_timeout=0.5
            ) as client:
                stream = client.responses.stream(**user("quiet"))
                events = await collect(stream)
        assert events[-1].type == "response.done"
        assert stream.heartbeats >= 5

    async def test_unknown_events_arrive(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            events = await collect(client.responses.stream(**user("unknown event")))
        unknown = [event for event in events if isinstance(event, UnknownEvent)]
        assert len(unknown) == 2
        assert events[-1].type == "response.done"

    async def test_broken_json_arrives_and_the_stream_goes_on(
        self, open_client: ClientMaker
    ) -> None:
        async with open_client() as client:
            events = await collect(client.responses.stream(**user("broken json")))
        broken = next(event for event in events if isinstance(event, UnknownEvent))
        assert "not JSON" in broken.reason
        assert events[-1].type == "response.done"

    async def test_the_done_marker_is_no_event(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            events = await collect(client.responses.stream(**user("done marker")))
        assert not any(isinstance(event, UnknownEvent) for event in events)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("chunk", [None, 1, 7])
async def test_any_framing(make_client: ClientMaker, newline: str, chunk: int | None) -> None:
    with serve("truefoundry", newline=newline, chunk=chunk, seed=1) as engine:
        async with make_client(base_url=engine.base_url, api_key=KEY) as client:
            events = await collect(client.responses.stream(**user("unicode")))
    text = "".join(event.get("content") or "" for event in events)
    assert "\u2028" in text
    assert events[-1].status == "done"
