"""Event streams over real sockets; each test runs synchronously, on asyncio and on trio."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from turnwire import errors
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.truefoundry import scenario as script
from turnwire.truefoundry import UnknownEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from both import ClientMaker

pytestmark = pytest.mark.anyio

KEY = "key-of-the-tests"


def user(text: str) -> dict[str, Any]:
    return {"model": "acme/scripted", "input": [{"role": "user", "content": text}]}


async def collect(stream: Any) -> list[Any]:
    return [event async for event in stream]


async def until_error(stream: Any) -> tuple[list[Any], errors.StreamError]:
    """Read a stream that must fail; return what came before, and the error."""
    seen: list[Any] = []
    try:
        async for event in stream:
            seen.append(event)  # noqa: PERF401 - what came before the error is the point.
    except errors.StreamError as error:
        return seen, error
    raise AssertionError(f"the stream ended without an error after {seen}")


async def eventually(condition: Callable[[], bool]) -> bool:
    """Wait for the server's side of something that has happened on ours."""
    deadline = time.monotonic() + 5
    while not condition():
        if time.monotonic() > deadline:
            return False
        await anyio.sleep(0.005)
    return True


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


class TestRefusals:
    async def test_wrong_key(self, open_client: ClientMaker) -> None:
        async with open_client(api_key="not-the-right-key") as client:
            with pytest.raises(errors.AuthenticationFailed) as caught:
                await collect(client.responses.stream(**user("hello")))
        assert caught.value.status == 401
        assert caught.value.request_id
        assert caught.value.retry_safe
        assert "not-the-right-key" not in repr(caught.value) + str(caught.value)

    async def test_unknown_previous_response(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            with pytest.raises(errors.NotFound) as caught:
                await collect(
                    client.responses.stream(**user("hello"), previous_response_id="acme.none")
                )
        assert caught.value.body["error"]["message"] in str(caught.value)

    async def test_an_incomplete_batch_consumes_nothing(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            stream = client.responses.stream(**user("clean up"))
            events = await collect(stream)
            pause = next(e for e in events if e.type == "tool.approval_required")
            decisions = [
                {
                    "type": "tool.approval",
                    "execution_id": pause.execution_id,
                    "tool_call_id": call.id,
                    "approval": {"status": "allow"},
                }
                for call in pause.tool_calls
            ]
            with pytest.raises(errors.Unprocessable) as caught:
                await collect(
                    client.responses.stream(
                        model="m", previous_response_id=stream.run_id, input=decisions[:1]
                    )
                )
            assert pause.tool_calls[1].id in str(caught.value)
            resumed = await collect(
                client.responses.stream(
                    model="m", previous_response_id=stream.run_id, input=decisions
                )
            )
        assert resumed[-1].status == "done"

    async def test_a_html_body_is_kept(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            with pytest.raises(errors.ServerError) as caught:
                await collect(client.responses.stream(**user("unavailable")))
        assert caught.value.status == 503
        assert caught.value.body == "<html>Service Unavailable</html>"
        assert not caught.value.retry_safe

    async def test_a_rate_limit_is_not_retried_behind_the_caller(
        self, make_client: ClientMaker
    ) -> None:
        with serve("truefoundry") as engine:
            async with make_client(base_url=engine.base_url, api_key=KEY) as client:
                with pytest.raises(errors.RateLimited) as caught:
                    await collect(client.responses.stream(**user("rate limit")))
                assert caught.value.retry_after == 0
                assert caught.value.retry_safe
                assert len(engine.requests) == 1
                events = await collect(client.responses.stream(**user("rate limit")))
        assert events[-1].status == "done"

    async def test_another_content_type_is_a_protocol_error(self, make_client: ClientMaker) -> None:
        odd = script.Scenario(
            name="json",
            keywords=("as json",),
            steps=(),
            http_error=script.HttpFault(status=200, body={"type": "response.done"}),
        )
        with serve("truefoundry", scenarios=[odd]) as engine:
            async with make_client(base_url=engine.base_url, api_key=KEY) as client:
                stream = client.responses.stream(**user("as json"))
                with pytest.raises(errors.ProtocolError, match="application/json"):
                    await collect(stream)
                assert stream.closed

    async def test_nobody_listens(self, make_client: ClientMaker, unused_url: str) -> None:
        async with make_client(base_url=unused_url, api_key=KEY, max_retries=0) as client:
            with pytest.raises(errors.ConnectionFailed) as caught:
                await collect(client.responses.stream(**user("hello")))
        assert not caught.value.sent
        assert caught.value.retry_safe

    async def test_both_or_neither_agent_is_refused_locally(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        before = len(engine.requests)
        async with open_client() as client:
            for names in ({}, {"model": "m", "agent_name": "a"}):
                with pytest.raises(errors.InvalidRequest, match="exactly one of"):
                    client.responses.stream(**names, input=[])
        assert len(engine.requests) == before


@pytest.fixture
def unused_url(unused_tcp_port: int) -> str:
    return f"http://127.0.0.1:{unused_tcp_port}/acme"


@pytest.fixture
def unused_tcp_port() -> int:
    import socket  # noqa: PLC0415 - only here.

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class TestKeysAndClients:
    async def test_a_function_gives_the_key_of_each_request(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        keys = iter(["the-wrong-key", KEY])
        async with open_client(api_key=lambda: next(keys)) as client:
            with pytest.raises(errors.AuthenticationFailed):
                await collect(client.responses.stream(**user("hello")))
            assert await collect(client.responses.stream(**user("hello")))

    async def test_what_the_function_raises_is_the_callers(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        before = len(engine.requests)

        def key() -> str:
            raise httpx.ConnectError("the token server is down")

        async with open_client(api_key=key) as client:
            with pytest.raises(httpx.ConnectError, match="token server"):
                await collect(client.responses.stream(**user("hello")))
        assert len(engine.requests) == before

    async def test_a_coroutine_function_gives_the_key(
        self, flavour: str, open_client: ClientMaker
    ) -> None:
        async def key() -> str:
            await anyio.lowlevel.checkpoint()
            return KEY

        async with open_client(api_key=key) as client:
            stream = client.responses.stream(**user("hello"))
            if flavour == "sync":
                with pytest.raises(errors.ConfigurationError, match="not coroutine"):
                    await collect(stream)
            else:
                assert await collect(stream)

    async def test_a_client_of_ones_own_is_used_and_not_closed(
        self, flavour: str, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        own: Any = (
            httpx.Client(headers={"x-mine": "yes"})
            if flavour == "sync"
            else httpx.AsyncClient(headers={"x-mine": "yes"})
        )
        async with open_client(http_client=own) as client:
            await collect(client.responses.stream(**user("hello")))
        assert engine.requests[-1].headers["x-mine"] == "yes"
        assert not own.is_closed
        if flavour == "sync":
            own.close()
        else:
            await own.aclose()

    async def test_a_closed_client_says_so(self, open_client: ClientMaker) -> None:
        client = open_client()
        await client.aclose()
        with pytest.raises(errors.InvalidRequest, match="client is closed"):
            await collect(client.responses.stream(**user("hello")))

    async def test_saved_agent(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            events = await collect(
                client.responses.stream(
                    agent_name="booking-agent", input=[{"role": "user", "content": "hello"}]
                )
            )
        assert events[-1].status == "done"

    async def test_the_key_shows_nowhere(
        self, open_client: ClientMaker, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level("DEBUG")
        async with open_client() as client:
            stream = client.responses.stream(
                **user("hello"), mcp_servers=[{"name": "s", "headers": {"x": "server-secret"}}]
            )
            await collect(stream)
            shown = [repr(client), repr(stream), repr(stream.response), caplog.text]
        assert KEY not in "".join(shown)
        assert "server-secret" not in "".join(shown)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("chunk", [None, 1, 7])
async def test_any_framing(make_client: ClientMaker, newline: str, chunk: int | None) -> None:
    with serve("truefoundry", newline=newline, chunk=chunk, seed=1) as engine:
        async with make_client(base_url=engine.base_url, api_key=KEY) as client:
            events = await collect(client.responses.stream(**user("unicode")))
    text = "".join(event.get("content") or "" for event in events)
    assert "\u2028" in text
    assert events[-1].status == "done"
