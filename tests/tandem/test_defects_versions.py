"""What engines of other releases say, and what nobody has heard of yet: it is read all the same.

``tests/witness/test_tandem_sdk_versions.py`` shows what the published client makes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx
import pytest

from tandem.conftest import TOKEN
from tandem.flavours import maker
from turnwire import errors
from turnwire.tandem import HumanRequired, SyncTandemClient
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.tandem import Fault

if TYPE_CHECKING:
    from turnwire.tandem import EngineEvent

Call: TypeAlias = Callable[[SyncTandemClient], Any]


def client_of(
    answer: Any, seen: list[httpx.Request] | None = None, status: int = 200
) -> SyncTandemClient:
    """Return a client of a server that has one answer, and notes what it is asked."""

    def reply(request: httpx.Request) -> httpx.Response:
        if seen is not None:
            seen.append(request)
        return httpx.Response(status, json=answer)

    http = httpx.Client(transport=httpx.MockTransport(reply))
    return SyncTandemClient("http://engine.invalid", http_client=http, max_retries=0)


@pytest.mark.anyio
async def test_health_shows_what_an_engine_says(flavour: str, version: str) -> None:
    with serve("tandem", version=version) as engine:
        async with maker(flavour)(engine.base_url) as client:
            health = await client.health()
    assert (health.healthy, health.ready) == (True, True)
    details = {} if version == "0.7.2" else {"phase": "ready", "version": version}
    assert {name: health.get(name) for name in ("phase", "version")} == {
        "phase": details.get("phase"),
        "version": details.get("version"),
    }


@pytest.mark.anyio
async def test_codes_are_as_the_engine_spells_them(flavour: str, version: str) -> None:
    with serve("tandem", token=TOKEN, version=version) as engine:
        async with maker(flavour)(engine.base_url, TOKEN) as client:
            with pytest.raises(errors.BadRequest) as invalid:
                await client.permissions.reply("unknown", "perhaps")
            with pytest.raises(errors.NotFound) as unknown:
                await client.permissions.reply("unknown", "once")
    old = version == "0.4.6"
    assert invalid.value.code == ("invalid_permission_reply" if old else "APPROVAL_REPLY_INVALID")
    assert unknown.value.code == (
        "permission_request_not_found" if old else "APPROVAL_REQUEST_NOT_FOUND"
    )


def test_an_envelope_without_retryable_says_nothing_of_it() -> None:
    body = {"error": "Permission request not found", "code": "permission_request_not_found"}
    with pytest.raises(errors.NotFound, match="not found") as caught:
        client_of(body, status=404).permissions.reply("p", "once")
    assert caught.value.retryable is None


REFUSALS: Mapping[str, tuple[int, dict[str, Any], type[errors.StatusError]]] = {
    "another reviewer is needed": (
        403,
        {"error": "no", "code": "TENANT_CONTEXT_DENIED", "retryable": False},
        errors.PermissionDenied,
    ),
    "it is decided": (
        409,
        {"error": "no", "code": "APPROVAL_REPLY_INVALID", "retryable": False},
        errors.Conflict,
    ),
    "it was not stored": (
        500,
        {"error": "no", "code": "APPROVAL_PERSISTENCE_FAILED", "retryable": True},
        errors.ServerError,
    ),
}


@pytest.mark.anyio
@pytest.mark.parametrize("reason", REFUSALS)
async def test_refused_decisions_since_0_7_2(
    reason: str, open_client: Callable[..., Any], engine: EmbeddedEngine[Any]
) -> None:
    status, body, kind = REFUSALS[reason]
    engine.engine.fail_next(Fault(method="POST", path="/permission/", status=status, body=body))
    async with open_client() as client:
        with pytest.raises(kind) as caught:
            await client.permissions.reply("p", "once")
    assert type(caught.value) is kind
    assert (caught.value.code, caught.value.retryable) == (body["code"], body["retryable"])
    sent = [each for each in engine.requests if each.path == "/permission/p/reply"]
    assert len(sent) == 1, "a decision is not sent twice"


@pytest.mark.parametrize("code", ["ROUTINE_REQUIRES_HUMAN", "AUTOMATION_V2_GATE_REQUIRES_HUMAN"])
def test_who_is_no_human_may_say_so(code: str) -> None:
    with pytest.raises(HumanRequired) as caught:
        client_of({"error": "humans only", "code": code}, status=403).routines.run_now("r")
    assert caught.value.code == code


@pytest.mark.anyio
@pytest.mark.parametrize("version", ["0.4.6"], indirect=True)
async def test_events_without_an_envelope(flavour: str, version: str) -> None:
    with serve("tandem", token=TOKEN, version=version, latency=0.3) as engine:
        async with maker(flavour)(engine.base_url, TOKEN) as client:
            session_id = await client.sessions.create()
            run = await client.sessions.prompt_async(session_id, "Say hello.")
            events: list[EngineEvent] = [
                event async for event in client.stream(session_id, run.run_id)
            ]
    assert {(each.event_id, each.seq) for each in events} == {(None, None)}
    assert {each.session_id for each in events} == {session_id, None}
    assert events[-1].run_id == run.run_id


NEW = "something new"
READ: Mapping[str, tuple[Call, Any, Callable[[Any], Any]]] = {
    "permissions": (
        lambda client: client.permissions.list(decided=True),
        {
            "requests": [{"id": "p", "permission": "read", "pattern": "read", "status": NEW}],
            "rules": [],
        },
        lambda snapshot: snapshot.requests[0].status,
    ),
    "routines.get_run": (
        lambda client: client.routines.get_run("r"),
        {"run": {"run_id": "r", "status": NEW}},
        lambda run: run.status,
    ),
    "automations_v2.get_run": (
        lambda client: client.automations_v2.get_run("r"),
        {"run": {"run_id": "r", "automation_id": "a", "status": NEW}},
        lambda run: run.status,
    ),
    "automations_v2.list_runs": (
        lambda client: client.automations_v2.list_runs("a"),
        {"automationID": "a", "runs": [{"run_id": "r", "automation_id": "a", "status": NEW}]},
        lambda runs: runs.runs[0].status,
    ),
    "skills": (
        lambda client: client.skills.list(),
        [{"name": "writer", "location": NEW}],
        lambda skills: skills[0].location,
    ),
    "agent_teams": (
        lambda client: client.agent_teams.list_templates(),
        {"templates": [{"templateID": "w", "role": NEW}], "count": 1},
        lambda templates: templates.templates[0].role,
    ),
}


@pytest.mark.parametrize("name", READ)
def test_values_that_nobody_has_heard_of_are_kept(name: str) -> None:
    call, answer, found = READ[name]
    assert found(call(client_of(answer))) == NEW


def test_members_that_nobody_has_heard_of_are_kept() -> None:
    assert client_of({"snapshots": 2}).sessions.diff("s").to_dict() == {"snapshots": 2}
    config = client_of({"telegram": {"has_token": True, "mood": "good"}}).channels.config()
    assert config.telegram["mood"] == "good"


@pytest.mark.parametrize("telegram", [{}, {"has_token": None, "allowed_users": None}])
def test_a_channel_may_be_half_configured(telegram: dict[str, Any]) -> None:
    config = client_of({"telegram": telegram}).channels.config()
    assert not config.telegram.has_token
    assert not config.telegram.allowed_users
    assert not config.slack.has_token


@pytest.mark.parametrize("answer", [{"ready": True}, [], "text", None])
def test_what_is_no_answer_is_an_error_of_this_library(answer: Any) -> None:
    with pytest.raises(errors.ProtocolError, match=r"engine\.health"):
        client_of(answer).health()


LONG: Mapping[str, tuple[Call, float]] = {
    "prompt_sync": (lambda client: client.sessions.prompt_sync("s", "Say hello."), 630.0),
    "preview": (lambda client: client.workflow_plans.preview(prompt="Plan it."), 300.0),
    "apply": (lambda client: client.workflow_plans.apply(plan_id="p"), 300.0),
    "list": (lambda client: client.packs.list(), 20.0),
}


@pytest.mark.parametrize("name", LONG)
def test_what_takes_long_may(name: str) -> None:
    call, seconds = LONG[name]
    seen: list[httpx.Request] = []
    with pytest.raises(errors.ServerError):
        call(client_of({}, seen, status=500))
    assert seen[0].extensions["timeout"]["read"] == seconds
