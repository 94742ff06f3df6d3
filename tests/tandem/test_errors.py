"""What refusals become: five shapes of bodies, empty ones, and ``ok: false`` in a 200."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias

import httpx
import pytest

from tandem.conftest import TOKEN
from tandem.flavours import maker
from turnwire import RequestOptions, errors
from turnwire.tandem import HumanRequired, NotDone, SessionBusy, SyncTandemClient
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.tandem import Fault

pytestmark = pytest.mark.anyio

SECRET = "assertion-of-a-tenant"  # noqa: S105 - of no tenant.


async def test_a_busy_session(open_client: Callable[..., Any], engine: EmbeddedEngine[Any]) -> None:
    async with open_client() as client:
        session_id = await client.sessions.create()
        first = await client.sessions.prompt_async(session_id, "Wait for me.")
        for prompt in (client.sessions.prompt_async, client.sessions.prompt_sync):
            with pytest.raises(SessionBusy) as caught:
                await prompt(session_id, "Say hello.")
            assert caught.value.run_id == first.run_id
            assert caught.value.retry_after == 0.5
            assert caught.value.retryable
            assert caught.value.attach_path == (
                f"/event?sessionID={session_id}&runID={first.run_id}"
            )
        roles = [each.info.role for each in await client.sessions.messages(session_id)]
    assert roles == ["user"], "the second prompt was not taken"
    assert isinstance(caught.value, errors.Conflict)


async def test_one_key_starts_one_run(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        session_id = await client.sessions.create()
        runs = [
            await client.sessions.prompt_async(session_id, "Say hello.", idempotency_key="k-1")
            for _ in range(2)
        ]
        with pytest.raises(SessionBusy) as caught:
            await client.sessions.prompt_async(session_id, "Think.", idempotency_key="k-1")
    assert runs[0].run_id == runs[1].run_id
    assert runs[1].idempotent_replay
    assert caught.value.run_id is None


async def test_each_call_has_a_key_of_its_own(
    open_client: Callable[..., Any], engine: EmbeddedEngine[Any]
) -> None:
    async with open_client() as client:
        for _ in range(2):
            session_id = await client.sessions.create()
            await client.sessions.prompt_async(session_id, "Say hello.")
    keys = [
        each.headers["idempotency-key"]
        for each in engine.requests
        if each.path.endswith("/prompt_async")
    ]
    assert len(set(keys)) == 2


async def test_a_prompt_is_sent_again_with_its_key(
    open_client: Callable[..., Any], engine: EmbeddedEngine[Any]
) -> None:
    async with open_client() as client:
        session_id = await client.sessions.create()
        engine.engine.fail_next(Fault(method="POST", path="/session/", status=502))
        assert (await client.sessions.prompt_async(session_id, "Say hello.")).run_id
    prompts = [each for each in engine.requests if each.path.endswith("/prompt_async")]
    assert [each.status for each in prompts] == [502, 202]
    assert len({each.headers["idempotency-key"] for each in prompts}) == 1


async def unknown_session(client: Any) -> Any:
    return await client.sessions.prompt_async("unknown", "x")


async def unknown_routine(client: Any) -> Any:
    return await client.routines.run_now("unknown")


async def unknown_template(client: Any) -> Any:
    return await client.agent_teams.update_template("unknown", {"role": "worker"})


async def no_session(client: Any) -> Any:
    return await client.sessions.get("unknown")


async def unknown_kind(client: Any) -> Any:
    return await client.memory.put("x", kind="other")


Refusal: TypeAlias = tuple[
    Callable[[Any], Awaitable[Any]], type[errors.StatusError], str | None, str
]

REFUSALS: Mapping[str, Refusal] = {
    "envelope": (unknown_session, errors.NotFound, "SESSION_NOT_FOUND", "ession"),
    "error and code": (unknown_routine, errors.NotFound, "ROUTINE_NOT_FOUND", "outine"),
    "ok: false": (unknown_template, errors.NotFound, "TEMPLATE_NOT_FOUND", "emplate"),
    "empty": (no_session, errors.NotFound, None, "404"),
    "plain text": (unknown_kind, errors.Unprocessable, None, "got 'other'"),
}


@pytest.mark.parametrize("shape", REFUSALS)
async def test_each_shape_of_a_refusal(shape: str, open_client: Callable[..., Any]) -> None:
    call, kind, code, said = REFUSALS[shape]
    async with open_client(request_source="control_panel") as client:
        with pytest.raises(kind) as caught:
            await call(client)
    assert caught.value.code == code
    assert said in str(caught.value)


async def test_a_key_that_was_not_stored(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        with pytest.raises(NotDone, match="token cannot be empty") as caught:
            await client.providers.set_api_key("openrouter", "")
    assert caught.value.status == 200


async def test_a_server_that_cannot_be_connected_to(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        await client.mcp.add("a", "https://unreachable.invalid/mcp")
        with pytest.raises(NotDone) as refused:
            await client.mcp.connect("a")
        with pytest.raises(NotDone, match="cannot reach") as caught:
            await client.mcp.refresh("a")
        with pytest.raises(NotDone, match="stdio"):
            await client.mcp.add("b", "stdio:program")
    assert refused.value.body["pendingAuth"] is False
    assert (caught.value.code, caught.value.retryable) == ("MCP_REFRESH_FAILED", True)


async def test_only_humans_may(open_client: Callable[..., Any]) -> None:
    routine = {"name": "n", "schedule": "0 8 * * *", "prompt": "Say hello."}
    automation: dict[str, Any] = {
        "name": "n",
        "schedule": {"type": "manual", "timezone": "UTC", "misfire_policy": "skip"},
        "flow": {"nodes": []},
    }
    async with open_client() as client:
        with pytest.raises(HumanRequired) as caught:
            await client.routines.create(routine)
        with pytest.raises(HumanRequired) as premium:
            await client.automations_v2.create(automation)
        human = RequestOptions(headers={"x-tandem-request-source": "control_panel"})
        assert (await client.routines.create(routine, options=human)).routine_id
    assert isinstance(caught.value, errors.PermissionDenied)
    assert (caught.value.status, premium.value.status) == (403, 501)


async def test_the_request_source_may_come_from_the_environment(
    open_client: Callable[..., Any],
    engine: EmbeddedEngine[Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TANDEM_REQUEST_SOURCE", "control_panel")
    async with open_client() as client:
        await client.list_tool_ids()
    async with open_client(request_source="other", headers={"x-mine": "1"}) as client:
        await client.list_tool_ids()
    sources = [each.headers["x-tandem-request-source"] for each in engine.requests]
    assert sources == ["control_panel", "other"]
    assert engine.requests[-1].headers["x-mine"] == "1"


async def test_address_and_token_may_come_from_the_environment(
    flavour: str, engine: EmbeddedEngine[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TANDEM_BASE_URL", engine.base_url)
    monkeypatch.setenv("TANDEM_TOKEN", TOKEN)
    async with maker(flavour)() as client:
        assert await client.list_tool_ids()


async def test_an_engine_may_need_no_token(flavour: str) -> None:
    with serve("tandem") as engine:
        async with maker(flavour)(engine.base_url) as client:
            assert await client.list_tool_ids()
        assert "authorization" not in engine.requests[-1].headers


async def test_rate_limits_are_waited_for(flavour: str) -> None:
    with serve("tandem", token=TOKEN, rate_limit=1) as engine:
        async with maker(flavour)(engine.base_url, TOKEN) as client:
            assert await client.list_tool_ids()
        assert [each.status for each in engine.requests] == [429, 200]


def test_no_error_shows_a_secret() -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        said = " ".join(request.headers.values())
        return httpx.Response(200, json={"ok": False, "error": said, "code": "ECHO"})

    http = httpx.Client(transport=httpx.MockTransport(echo))
    client = SyncTandemClient(
        "http://engine.invalid", TOKEN, tenant_assertion=SECRET, http_client=http
    )
    with pytest.raises(NotDone) as caught:
        client.list_tool_ids()
    for text in (str(caught.value), repr(caught.value.body), repr(client), repr(vars(client))):
        assert TOKEN not in text
        assert SECRET not in text
    assert "***" in str(caught.value)


def test_a_tenant_assertion_is_sent() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.headers["x-tandem-context-assertion"] == SECRET
        return httpx.Response(200, json=["read"])

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = SyncTandemClient("http://engine.invalid", tenant_assertion=SECRET, http_client=http)
    assert client.list_tool_ids() == ["read"]


@pytest.mark.parametrize("assertion", ["two\nlines", "späße"])
def test_an_assertion_that_no_header_can_carry(assertion: str) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        SyncTandemClient("http://engine.invalid", tenant_assertion=assertion)
    assert assertion not in str(caught.value)


def test_a_model_needs_its_provider() -> None:
    client = SyncTandemClient("http://engine.invalid")
    with pytest.raises(errors.InvalidRequest, match="provider="):
        client.sessions.create(model="some/model")
