"""What changed on Tandem's engine under its published client of 0.4.6, and what turnwire says.

Each change is shown on both sides of the release that made it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from turnwire import errors
from turnwire.tandem import HumanRequired, NotDone, TandemClient
from witness.tandem_sdks import ROUTINE, STEP, TOKEN, Both, automation, both

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from contextlib import AbstractContextManager

pytestmark = pytest.mark.anyio

SDK = "0.4.6"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def without_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TANDEM_REQUEST_SOURCE", raising=False)


def human(pair: Both) -> TandemClient:
    return TandemClient(pair.engine.base_url, TOKEN, request_source="control_panel")


def refused() -> AbstractContextManager[pytest.ExceptionInfo[httpx.HTTPStatusError]]:
    return pytest.raises(httpx.HTTPStatusError)


@pytest.mark.parametrize("version", ["0.4.38", "0.4.39", "0.7.2"])
async def test_automations_are_for_humans_since_0_4_39(version: str) -> None:
    spec = automation(STEP)
    async with both(SDK, version=version, require_human=True) as pair:
        if version == "0.4.38":
            assert (await pair.theirs.automations_v2.create(spec)).name == "Nightly"
            assert (await pair.ours.automations_v2.create(spec)).name == "Nightly"
            return
        with refused() as caught:
            await pair.theirs.automations_v2.create(spec)
        answer = caught.value.response
        assert (answer.status_code, answer.json()["code"]) == (501, "PREMIUM_FEATURE_REQUIRED")
        with pytest.raises(HumanRequired) as ours:
            await pair.ours.automations_v2.create(spec)
        assert (ours.value.status, ours.value.code) == (501, "PREMIUM_FEATURE_REQUIRED")
        async with human(pair) as client:
            assert (await client.automations_v2.create(spec)).name == "Nightly"


@pytest.mark.parametrize("version", ["0.5.13", "0.6.0", "0.7.2"])
async def test_routines_are_for_humans_since_0_6_0(version: str) -> None:
    async with both(SDK, version=version, require_human=True) as pair:
        if version == "0.5.13":
            routine = await pair.ours.routines.create(dict(ROUTINE))
            assert (await pair.ours.routines.run_now(routine.routine_id)).run_id
            return
        async with human(pair) as client:
            routine_id = (await client.routines.create(dict(ROUTINE))).routine_id
            started = await client.routines.run_now(routine_id)
        for call in (
            pair.theirs.routines.create(dict(ROUTINE)),
            pair.theirs.routines.run_now(routine_id),
            pair.theirs.routines.approve_run(started.run_id),
        ):
            with refused() as caught:
                await call
            answer = caught.value.response
            assert (answer.status_code, answer.json()["code"]) == (403, "ROUTINE_REQUIRES_HUMAN")
        for call in (
            pair.ours.routines.create(dict(ROUTINE)),
            pair.ours.routines.run_now(routine_id),
            pair.ours.routines.approve_run(str(started.run_id)),
        ):
            with pytest.raises(HumanRequired) as ours:
                await call
            assert (ours.value.status, ours.value.code) == (403, "ROUTINE_REQUIRES_HUMAN")


@pytest.mark.parametrize(
    ("version", "code"),
    [
        ("0.5.13", "permission_request_not_found"),
        ("0.6.0", "APPROVAL_REQUEST_NOT_FOUND"),
    ],
)
async def test_error_codes_are_capitals_since_0_6_0(version: str, code: str) -> None:
    async with both(SDK, version=version) as pair:
        with refused() as caught:
            await pair.theirs.permissions.reply("unknown", "once")
        # The published client shows the status only; the body has to be looked for.
        assert code not in str(caught.value)
        with pytest.raises(errors.NotFound) as ours:
            await pair.ours.permissions.reply("unknown", "once")
        assert ours.value.code == caught.value.response.json()["code"] == code


@pytest.mark.parametrize("version", ["0.5.13", "0.6.0"])
async def test_events_have_an_envelope_since_0_6_0(version: str) -> None:
    async with both(SDK, version=version, latency=0.3) as pair:
        session_id = await pair.ours.sessions.create()
        theirs = pair.theirs.global_stream()
        await anext(theirs)
        run = await pair.ours.sessions.prompt_async(session_id, "Say hello.")
        async with pair.ours.stream(session_id, run.run_id) as stream:
            last = [event async for event in stream][-1]
        async for event in theirs:
            if event.type == "session.run.finished":
                # Neither of them is a field of theirs, with or without an envelope.
                assert (event.session_id, event.run_id) == (None, None)
                break
        await theirs.aclose()
    assert (last.session_id, last.run_id) == (session_id, run.run_id)
    assert (last.event_id is None, last.seq is None) == (version < "0.6.0", version < "0.6.0")


@pytest.mark.parametrize("version", ["0.6.4", "0.6.5", "0.7.2"])
async def test_the_bug_monitor_is_gone_since_0_6_5(version: str) -> None:
    """The embedded engine has neither it nor its successor: only what is not there is shown."""
    async with both(SDK, version=version) as pair:
        if version > "0.6.4":
            with refused() as caught:
                await pair.theirs.bug_monitor.get_status()
            assert caught.value.response.status_code == 404
        # Who has such a program learns it when it is written, or at once when it runs.
        assert not hasattr(pair.ours, "bug_monitor")
        assert hasattr(pair.ours, "incident_monitor")


@pytest.mark.parametrize("version", ["0.6.9", "0.7.0"])
async def test_a_prompt_may_have_a_key_since_0_7_0(version: str) -> None:
    async with both("0.7.2", version=version) as pair:
        session_id = await pair.theirs.sessions.create()
        theirs = await pair.theirs.sessions.prompt_async(session_id, "Wait for me.")
        assert "idempotency-key" not in pair.engine.requests[-1].headers
        await pair.theirs.sessions.cancel_run(session_id, theirs.run_id)
        await pair.wire.idle(session_id)
        first = await pair.ours.sessions.prompt_async(session_id, "Hello.", idempotency_key="k")
        await pair.wire.idle(session_id)
        again = await pair.ours.sessions.prompt_async(session_id, "Hello.", idempotency_key="k")
        await pair.wire.idle(session_id)
    assert (again.run_id == first.run_id) == (version == "0.7.0")


def of_the_host(client: Any) -> list[Coroutine[Any, Any, Any]]:
    """Return calls that reach what only the engine's own machine may."""
    return [
        client.providers.set_defaults("openai", "gpt-x"),
        client.providers.set_api_key("openai", "secret"),
        client.channels.status(),
        client.packs.install(path="/workspace/x.zip"),
    ]


async def test_the_host_was_for_everybody_before_0_7_2() -> None:
    async with both(SDK, version="0.7.1", local_admin=False) as pair:
        for call in (*of_the_host(pair.theirs), *of_the_host(pair.ours)):
            await call


async def test_the_host_is_for_its_own_machine_since_0_7_2() -> None:
    async with both(SDK, version="0.7.2", local_admin=False) as pair:
        for theirs in of_the_host(pair.theirs):
            with refused() as caught:
                await theirs
            answer = caught.value.response
            assert (answer.status_code, answer.content) == (403, b"")
        for ours in of_the_host(pair.ours):
            with pytest.raises(errors.PermissionDenied) as denied:
                await ours
            assert not isinstance(denied.value, HumanRequired)
            assert (denied.value.body, denied.value.code) == ("", None)


@pytest.mark.parametrize(("version", "status"), [("0.7.1", 404), ("0.7.2", 409)])
async def test_a_decided_request_is_a_conflict_since_0_7_2(version: str, status: int) -> None:
    async with both(SDK, version=version) as pair:
        session_id = await pair.theirs.sessions.create()
        await pair.theirs.sessions.prompt_async(session_id, "Read the file.")
        request_id = await pair.wire.asked()
        await pair.theirs.permissions.reply(request_id, "once")
        with refused() as caught:
            await pair.theirs.permissions.reply(request_id, "once")
        assert caught.value.response.status_code == status
        with pytest.raises(errors.NotFound if status == 404 else errors.Conflict):
            await pair.ours.permissions.reply(request_id, "once")
        snapshot = await pair.ours.permissions.list(decided=True)
        decisions: list[Any] = snapshot.get("decisions") or []
        assert [each["requestID"] for each in decisions] == (
            [request_id] if version == "0.7.2" else []
        )


@pytest.mark.parametrize(
    ("version", "error"), [("0.7.1", httpx.ReadTimeout), ("0.7.2", httpx.HTTPStatusError)]
)
async def test_an_unknown_run_has_no_stream_since_0_7_2(
    version: str, error: type[Exception]
) -> None:
    async with both(SDK, version=version) as pair:
        with pytest.raises(error):
            await pair.theirs.run_events("unknown")
        # The log says that there is nothing in it, and nobody waits.
        page = await pair.ours.run_events("unknown")
        assert (page.count, page.events) == (0, [])


@pytest.mark.parametrize("version", ["0.5.13", "0.6.0"])
async def test_runs_have_a_log_since_0_6_0(version: str) -> None:
    async with both(SDK, version=version) as pair:
        if version == "0.6.0":
            assert (await pair.ours.run_events("unknown")).count == 0
            return
        with pytest.raises(errors.NotFound):
            await pair.ours.run_events("unknown")


@pytest.mark.parametrize("version", ["0.7.1", "0.7.2"])
async def test_programs_are_no_mcp_servers_since_0_7_2(version: str) -> None:
    async with both(SDK, version=version) as pair:
        theirs: Any = await pair.theirs.mcp.add("tool", "stdio:program")
        assert theirs["ok"] == (version == "0.7.1")
        if version == "0.7.1":
            assert (await pair.ours.mcp.add("tool", "stdio:program")).ok
            return
        # Nothing is raised there, and the server is not in the list.
        assert "tool" not in await pair.theirs.mcp.list()
        with pytest.raises(NotDone, match="stdio") as ours:
            await pair.ours.mcp.add("tool", "stdio:program")
        assert ours.value.code == "MCP_STDIO_TRANSPORT_DENIED"
