"""What the engine's published client gets wrong on answers of the server; turnwire reads them.

``tests/witness/test_tandem_sdk_defects.py`` shows the other side, with the published client itself.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from tandem.conftest import TOKEN
from turnwire import errors
from turnwire.tandem import SyncTandemClient
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Callable

ROUTINE = {"name": "Daily", "schedule": "0 8 * * *", "prompt": "Say hello."}


@pytest.fixture
def human(open_client: Callable[..., Any]) -> Callable[..., Any]:
    """Return what makes a client that says that a human is acting."""
    return lambda: open_client(request_source="control_panel")


async def asked(client: Any, prompt: str, kind: str) -> dict[str, Any]:
    """Return the properties of the first event of a kind, while its run waits."""
    session_id = await client.sessions.create()
    run = await client.sessions.prompt_async(session_id, prompt)
    async with client.stream(session_id, run.run_id) as stream:
        async for event in stream:
            if event.type == kind:
                return dict(event.properties)
    raise AssertionError(f"there was no {kind}")


@pytest.mark.anyio
async def test_prompt_sync_is_answered_with_all_messages(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        session_id = await client.sessions.create()
        reply = await client.sessions.prompt_sync(session_id, "Say hello.")
    assert str(reply) == reply.text == "Hello there, friend!"
    assert [each.info.role for each in reply.messages] == ["user", "assistant"]


@pytest.mark.anyio
async def test_fork_is_wrapped(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        session_id = await client.sessions.create("My agent")
        fork = await client.sessions.fork(session_id)
        (child,) = await client.sessions.children(session_id)
    assert fork.id == child.id != session_id


@pytest.mark.anyio
async def test_decided_permissions_have_the_reply_as_status(
    open_client: Callable[..., Any],
) -> None:
    async with open_client() as client:
        properties = await asked(client, "Read the file.", "permission.request")
        await client.permissions.reply(properties["requestID"], "reject")
        snapshot = await client.permissions.list(decided=True)
    assert [each.status for each in snapshot.requests] == ["reject"]
    assert [each.action for each in snapshot.rules] == ["deny"]


@pytest.mark.anyio
async def test_routines_and_their_runs_are_read(human: Callable[..., Any]) -> None:
    async with human() as client:
        made = await client.routines.create(ROUTINE)
        changed = await client.routines.update(made.routine_id, {"name": "Other"})
        started = await client.routines.run_now(made.routine_id)
        run = await client.routines.get_run(started.run_id)
        history = await client.routines.history(made.routine_id)
        (automation,) = (await client.automations.list()).automations
    assert changed.name == "Other"
    assert (run.run_id, run.status) == (started.run_id, "pending_approval")
    assert history.count == len(history.events) > 0
    assert automation.automation_id == made.routine_id


@pytest.mark.anyio
async def test_a_gate_of_an_automation_can_be_decided(human: Callable[..., Any]) -> None:
    node = {
        "node_id": "ok",
        "agent_id": "a",
        "objective": "May it go on?",
        "stage_kind": "approval",
        "output_contract": {"kind": "approval_gate"},
        "gate": {"required": True, "decisions": ["approve", "cancel"], "rework_targets": []},
    }
    agent: dict[str, Any] = {
        "agent_id": "a",
        "display_name": "A",
        "tool_policy": {"allowlist": ["read"], "denylist": []},
        "mcp_policy": {"allowed_servers": []},
    }
    schedule = {"type": "manual", "timezone": "UTC", "misfire_policy": "run_once"}
    spec: dict[str, Any] = {
        "name": "Gated",
        "schedule": schedule,
        "agents": [agent],
        "flow": {"nodes": [node]},
    }
    async with human() as client:
        automation = await client.automations_v2.create(spec)
        run_id = (await client.automations_v2.run_now(automation.automation_id)).run_id
        await until(client, run_id, "awaiting_approval")
        runs = await client.automations_v2.list_runs(automation.automation_id)
        assert [each.status for each in runs.runs] == ["awaiting_approval"]
        await client.automations_v2.decide_gate(run_id, "approve")
        await until(client, run_id, "completed")


async def until(client: Any, run_id: str, status: str) -> None:
    end = time.monotonic() + 5
    while (run := await client.automations_v2.get_run(run_id)).status != status:
        assert time.monotonic() < end, run.status


@pytest.mark.anyio
async def test_lists_have_their_own_names(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        await client.memory.put("Use WAL mode.")
        audit = await client.memory.audit()
        await client.resources.put_key("project/x", {"a": 1})
        resources = await client.resources.list()
    assert audit.count == len(audit.events) == 1
    assert [each.key for each in resources.resources] == ["project/x"]


@pytest.mark.anyio
async def test_templates_have_a_templateid(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        await client.agent_teams.create_template({"templateID": "w", "role": "worker"})
        (template,) = (await client.agent_teams.list_templates()).templates
    assert template.template_id == "w"


@pytest.mark.anyio
async def test_resources_can_be_read_written_and_deleted(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        written = await client.resources.write("project/a/b", {"n": 1})
        assert (await client.resources.get("project/a/b")).value == {"n": 1}
        with pytest.raises(errors.Conflict) as caught:
            await client.resources.put_key("project/a/b", 2, if_match_rev=written.rev + 1)
        assert (await client.resources.delete("project/a/b")).deleted
        await client.resources.put_key("project/c", "x")
        assert (await client.resources.delete_key("project/c")).deleted
    assert caught.value.code == "RESOURCE_REVISION_CONFLICT"


@pytest.mark.anyio
async def test_skills_are_project_or_global(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        skills = await client.skills.list()
    assert {each.location for each in skills} <= {"project", "global"}
    assert skills


@pytest.mark.anyio
async def test_missions_are_nested(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        made = await client.missions.create("Title", "Goal")
        mission = await client.missions.get(made.mission_id)
    assert (mission.spec.title, mission.spec.goal) == ("Title", "Goal")


@pytest.mark.anyio
async def test_run_events_are_the_log_and_no_stream(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        session_id = await client.sessions.create()
        run = await client.sessions.prompt_async(session_id, "Say hello.")
        async for _ in client.stream(session_id, run.run_id):
            pass
        page = await client.run_events(run.run_id)
        rest = await client.run_events(run.run_id, since_seq=page.events[0].seq)
        last = await client.run_events(run.run_id, tail=1)
    assert page.events[-1].event_type == "session.run.finished"
    assert [each.seq for each in rest.events] == [each.seq for each in page.events[1:]]
    assert [each.seq for each in last.events] == [page.events[-1].seq]


@pytest.mark.anyio
async def test_an_answer_to_a_question_arrives(open_client: Callable[..., Any]) -> None:
    seen: dict[str, dict[str, Any]] = {}
    async with open_client() as client:
        session_id = await client.sessions.create()
        async with client.stream(session_id) as stream:
            await anext(stream)
            await client.sessions.prompt_async(session_id, "Ask me.")
            async for event in stream:
                seen[event.type] = event.properties
                if event.type == "question.asked":
                    await client.questions.reply(event.properties["id"], "Blue")
                if event.type == "question.replied":
                    break
        with pytest.raises(errors.NotFound):
            await client.questions.reply(seen["question.asked"]["id"], "Too late")
    assert seen["question.replied"]["answer"] == "Blue"


@pytest.mark.anyio
async def test_a_second_call_works_too(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        for _ in range(3):
            assert (await client.health()).ready


def test_health_of_an_older_engine() -> None:
    with serve("tandem", version="0.4.6") as engine, SyncTandemClient(engine.base_url) as client:
        health = client.health()
    assert (health.ready, health["version"]) == (True, "0.4.6")


def test_without_the_log_events_are_not_there() -> None:
    with (
        serve("tandem", version="0.4.6") as engine,
        SyncTandemClient(engine.base_url) as client,
        pytest.raises(errors.NotFound),
    ):
        client.run_events("any")


def test_who_is_not_on_the_engines_machine_may_not_configure_it(
    engine: EmbeddedEngine[Any],
) -> None:
    headers = {"x-forwarded-for": "203.0.113.1"}
    with (
        SyncTandemClient(engine.base_url, TOKEN, headers=headers) as client,
        pytest.raises(errors.PermissionDenied) as caught,
    ):
        client.channels.status()
    assert caught.value.body == ""
