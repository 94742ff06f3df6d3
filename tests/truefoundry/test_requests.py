"""Requests that are refused or fail, keys and HTTP clients; synchronously, on asyncio and trio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from truefoundry.support import KEY, collect, user
from turnwire import errors
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.truefoundry import scenario as script

if TYPE_CHECKING:
    from both import ClientMaker

pytestmark = pytest.mark.anyio


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
