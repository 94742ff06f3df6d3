"""What is sent again, and what never is: counted at the engine."""

from __future__ import annotations

import socket
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import httpx
import pytest

from agenttier_client.flavours import handle, maker
from agenttier_client.support import running, serving
from agenttier_client.wire import RawServer
from turnwire import errors
from turnwire.testing.agenttier import Fault

pytestmark = pytest.mark.anyio

Call: TypeAlias = Callable[[Any, Any], Awaitable[Any]]
"""Something done with a client and a sandbox."""


async def invoke_stream(_client: Any, sandbox: Any) -> None:
    async for event in sandbox.agent.invoke_stream(prompt="hi"):
        assert event


REPEATED: dict[str, tuple[str, Call]] = {
    # The one POST that does the same when it comes twice.
    "forward_port": ("POST", lambda _, sandbox: sandbox.forward_port(80)),
    "list_sandboxes": ("GET", lambda client, _: client.list_sandboxes()),
    "get_sandbox": ("GET", lambda client, _: client.get_sandbox("demo")),
    "status": ("GET", lambda _, sandbox: sandbox.status()),
    "wait": ("GET", lambda _, sandbox: sandbox.wait_until_running()),
    "list_ports": ("GET", lambda _, sandbox: sandbox.list_ports()),
    "remove_port": ("DELETE", lambda _, sandbox: sandbox.remove_port(80)),
    "terminate": ("DELETE", lambda _, sandbox: sandbox.terminate()),
    "files.list": ("GET", lambda _, sandbox: sandbox.files.list()),
    "files.write": ("PUT", lambda _, sandbox: sandbox.files.write("/workspace/a", b"x")),
    "current_user": ("GET", lambda client, _: client.current_user()),
    "list_templates": ("GET", lambda client, _: client.list_templates()),
    "audit_events": ("GET", lambda client, _: client.audit_events()),
}

ONCE: dict[str, tuple[str, Call]] = {
    "create": ("POST", lambda client, _: client.create_sandbox("general-coding", "other")),
    "stop": ("POST", lambda _, sandbox: sandbox.stop()),
    "resume": ("POST", lambda _, sandbox: sandbox.resume()),
    "clone": ("POST", lambda _, sandbox: sandbox.clone(name="copy")),
    "exec": ("POST", lambda _, sandbox: sandbox.exec("true")),
    "configure": ("POST", lambda _, sandbox: sandbox.agent.configure(entrypoint=["run"])),
    "invoke": ("POST", lambda _, sandbox: sandbox.agent.invoke(prompt="hi")),
    "invoke_stream": ("POST", invoke_stream),
    "invoke_cancel": ("POST", lambda _, sandbox: sandbox.agent.invoke_cancel("inv-1")),
    "update": ("PATCH", lambda client, _: client.sandboxes.update("demo", idle_timeout="5m")),
}


def fault_of(method: str, status: int) -> Fault:
    body = {"error": "no"}
    return Fault(status=status, method=method, body=body, headers={"retry-after": "0"})


@pytest.mark.parametrize("name", REPEATED)
async def test_what_may_be_repeated_is(name: str, flavour: str) -> None:
    method, call = REPEATED[name]
    async with serving(flavour) as (engine, client):
        sandbox = await running(client)
        engine.engine.fail_next(fault_of(method, 429))
        engine.engine.fail_next(fault_of(method, 503))
        before = len(engine.requests)
        await call(client, sandbox)
        statuses = [request.status for request in engine.requests[before:]]
    assert statuses[:2] == [429, 503]
    assert len(statuses) == 3
    assert statuses[2] < 300


@pytest.mark.parametrize("name", ONCE)
async def test_what_acts_is_not(name: str, flavour: str) -> None:
    method, call = ONCE[name]
    async with serving(flavour) as (engine, client):
        sandbox = await running(client, template="langgraph-agent")
        for status in (408, 429, 500, 502, 503, 504):
            engine.engine.fail_next(fault_of(method, status))
            before = len(engine.requests)
            with pytest.raises(errors.StatusError) as caught:
                await call(client, sandbox)
            assert [request.status for request in engine.requests[before:]] == [status]
            assert caught.value.status == status
            # A refusal has done nothing. Of a failure nobody knows.
            assert caught.value.retry_safe is (status < 500)
        assert engine.engine.effects == ()


@pytest.mark.parametrize("name", ONCE)
async def test_nor_when_the_answer_is_lost(name: str, flavour: str) -> None:
    _, call = ONCE[name]
    with RawServer([]) as server:
        async with maker(flavour)(server.base_url, max_retries=5) as client:
            with pytest.raises(errors.ConnectionFailed) as caught:
                await call(client, handle(client))
        assert len(server.requests) == 1
    assert caught.value.sent
    assert not caught.value.retry_safe


@pytest.mark.parametrize("name", ["create", "exec", "invoke"])
async def test_a_router_that_is_not_there_may_be_asked_again(name: str, flavour: str) -> None:
    """Nothing was sent, so even what acts can be sent again; here it stays in vain."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        base_url = f"http://127.0.0.1:{closed.getsockname()[1]}"
    async with maker(flavour)(base_url, max_retries=0) as client:
        with pytest.raises(errors.ConnectionFailed) as caught:
            await ONCE[name][1](client, handle(client))
    assert not caught.value.sent
    assert caught.value.retry_safe


async def test_what_found_no_connection_is_sent(flavour: str) -> None:
    tries: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        tries.append(request.method)
        if len(tries) == 1:
            raise httpx.ConnectError("refused", request=request)
        return httpx.Response(200, json={"stdout": "", "stderr": "", "exitCode": 0})

    http: Any = httpx.Client if flavour == "sync" else httpx.AsyncClient
    own = http(transport=httpx.MockTransport(answer))
    async with maker(flavour)("http://router.test", http_client=own) as client:
        assert (await handle(client).exec("true")).exit_code == 0
    assert tries == ["POST", "POST"]


async def test_a_callers_limit(flavour: str) -> None:
    async with serving(flavour) as (engine, helper):
        async with maker(flavour)(engine.base_url, max_retries=0) as client:
            engine.engine.fail_next(fault_of("GET", 503))
            with pytest.raises(errors.ServerError):
                await client.list_sandboxes()
            assert len(engine.requests) == 1
        assert await helper.list_sandboxes() == []
