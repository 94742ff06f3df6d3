"""The README's methods that start work and follow it, each called once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias

import pytest

from turnwire import errors

__all__ = ["METHODS"]

Method: TypeAlias = Callable[[Any], Awaitable[None]]

ROUTINE = {"name": "Daily digest", "schedule": "0 8 * * *", "prompt": "Say hello."}
AUTOMATION: dict[str, Any] = {
    "name": "Daily",
    "schedule": {"type": "manual", "timezone": "UTC", "misfire_policy": "run_once"},
    "agents": [
        {
            "agent_id": "a",
            "display_name": "A",
            "tool_policy": {"allowlist": ["read"], "denylist": []},
            "mcp_policy": {"allowed_servers": []},
        }
    ],
    "flow": {"nodes": [{"node_id": "n", "agent_id": "a", "objective": "Say hello."}]},
}


async def health(client: Any) -> None:
    answer = await client.health()
    assert (answer.healthy, answer.ready) == (True, True)


async def list_tool_ids(client: Any) -> None:
    assert "read" in await client.list_tool_ids()


async def stream(client: Any) -> None:
    session_id = await client.sessions.create()
    run = await client.sessions.prompt_async(session_id, "Say hello.")
    kinds = [event.type async for event in client.stream(session_id, run.run_id)]
    assert {"session.response", "session.run.finished"} <= set(kinds)


async def global_stream(client: Any) -> None:
    async with client.global_stream() as events:
        assert (await anext(events)).type == "server.connected"


async def sessions_create(client: Any) -> None:
    named = await client.sessions.create(
        "My agent", "/workspace/p", "openrouter", "some/model", workspace_root="/workspace"
    )
    session = await client.sessions.get(named)
    assert (session.title, session.directory) == ("My agent", "/workspace/p")
    assert session.model.model_id == "some/model"
    assert session.model.provider_id == "openrouter"


async def sessions_list(client: Any) -> None:
    session_id = await client.sessions.create("needle")
    found = await client.sessions.list("needle", 1, 5)
    assert [each.id for each in found] == [session_id]


async def sessions_get(client: Any) -> None:
    session_id = await client.sessions.create("My agent")
    assert (await client.sessions.get(session_id)).id == session_id


async def sessions_delete(client: Any) -> None:
    session_id = await client.sessions.create()
    assert (await client.sessions.delete(session_id)).deleted
    with pytest.raises(errors.NotFound):
        await client.sessions.get(session_id)


async def sessions_messages(client: Any) -> None:
    session_id = await client.sessions.create()
    await client.sessions.prompt_sync(session_id, "Nobody knows this.")
    roles = [each.info.role for each in await client.sessions.messages(session_id)]
    assert roles == ["user", "assistant"]


async def sessions_active_run(client: Any) -> None:
    session_id = await client.sessions.create()
    assert (await client.sessions.active_run(session_id)).active is None
    run = await client.sessions.prompt_async(session_id, "Wait for me.")
    assert (await client.sessions.active_run(session_id)).active.run_id == run.run_id


async def sessions_prompt_async(client: Any) -> None:
    session_id = await client.sessions.create()
    run = await client.sessions.prompt_async(
        session_id, "Hello", model={"provider_id": "local", "model_id": "echo-1"}
    )
    assert run.run_id


async def sessions_prompt_async_parts(client: Any) -> None:
    session_id = await client.sessions.create()
    parts = [
        {"type": "file", "mime": "image/png", "url": "/tmp/x.png"},  # noqa: S108 - a name.
        {"type": "text", "text": "Explain this."},
    ]
    assert (await client.sessions.prompt_async_parts(session_id, parts)).run_id


async def sessions_prompt_sync(client: Any) -> None:
    session_id = await client.sessions.create()
    reply = await client.sessions.prompt_sync(session_id, "Say hello.")
    assert reply.text == "Hello there, friend!"
    assert len(reply.messages) == 2


async def routines_create(client: Any) -> None:
    made = await client.routines.create({**ROUTINE, "allowed_tools": ["read"]})
    assert made.schedule.to_dict() == {"cron": {"expression": "0 8 * * *"}}
    assert (made.entrypoint, made.allowed_tools) == ("Say hello.", ["read"])
    legacy = await client.routines.create(
        {**ROUTINE, "misfire_policy": "skip", "allowed_tools": ["read"]}, "automations"
    )
    assert legacy.mission.objective == "Say hello."
    assert legacy.policy.tool.run_allowlist == ["read"]


async def routines_list(client: Any) -> None:
    made = await client.routines.create(ROUTINE)
    (routine,) = (await client.routines.list()).routines
    (automation,) = (await client.routines.list(family="automations")).automations
    assert routine.routine_id == automation.automation_id == made.routine_id
    with pytest.raises(errors.InvalidRequest, match="family"):
        await client.routines.list(family="other")


async def routines_delete(client: Any) -> None:
    for family in ("routines", "automations"):
        made = await client.routines.create(ROUTINE)
        await client.routines.delete(made.routine_id, family)
    assert (await client.routines.list()).routines == []


async def routines_run_now(client: Any) -> None:
    made = await client.routines.create(ROUTINE)
    started = await client.routines.run_now(made.routine_id, reason="now")
    # It waits for an approval: nobody said that it need not.
    assert started.status == "pending_approval"
    assert (await client.routines.approve_run(started.run_id)).run.status in {"queued", "running"}
    again = await client.routines.run_now(made.routine_id, "automations")
    assert again.run_id != started.run_id


async def routines_list_runs(client: Any) -> None:
    made = await client.routines.create(ROUTINE)
    started = await client.routines.run_now(made.routine_id)
    runs = await client.routines.list_runs(limit=1)
    older = await client.routines.list_runs("automations", routine_id=made.routine_id, limit=1)
    assert [each.run_id for each in runs.runs] == [started.run_id]
    assert [each.run_id for each in older.runs] == [started.run_id]


async def routines_list_artifacts(client: Any) -> None:
    made = await client.routines.create(ROUTINE)
    started = await client.routines.run_now(made.routine_id)
    await client.routines.add_artifact(started.run_id, {"uri": "file:///x", "kind": "text"})
    for family in ("routines", "automations"):
        (artifact,) = (await client.routines.list_artifacts(started.run_id, family)).artifacts
        assert artifact.uri == "file:///x"


async def automations_v2_create(client: Any) -> None:
    made = await client.automations_v2.create(AUTOMATION)
    assert made.schedule.misfire_policy.type == "run_once"
    changed = await client.automations_v2.update(
        made.automation_id, {"schedule": {**AUTOMATION["schedule"], "misfire_policy": "skip"}}
    )
    assert changed.schedule.misfire_policy.type == "skip"


async def automations_v2_run_now(client: Any) -> None:
    made = await client.automations_v2.create(AUTOMATION)
    run = await client.automations_v2.run_now(made.automation_id)
    assert run.automation_id == made.automation_id
    assert (await client.automations_v2.get_run(run.run_id)).run_id == run.run_id


async def workflow_plans_preview(client: Any) -> None:
    preview = await client.workflow_plans.preview(prompt="A checklist", plan_source="chat")
    assert preview.plan.plan_id


async def workflow_plans_chat_start(client: Any) -> None:
    started = await client.workflow_plans.chat_start(prompt="A checklist")
    assert (await client.workflow_plans.get(started.plan.plan_id)).plan.plan_id


async def workflow_plans_chat_message(client: Any) -> None:
    started = await client.workflow_plans.chat_start(prompt="A checklist")
    updated = await client.workflow_plans.chat_message(
        plan_id=started.plan.plan_id, message="Add a smoke test."
    )
    assert updated.change_summary == ["added step: Add a smoke test."]


async def workflow_plans_apply(client: Any) -> None:
    started = await client.workflow_plans.chat_start(prompt="A checklist")
    applied = await client.workflow_plans.apply(
        plan_id=started.plan.plan_id, creator_id="operator-1"
    )
    assert applied.ok
    assert applied.automation["automation_id"]


async def permissions_list(client: Any) -> None:
    request_id, session_id = await asked(client)
    (request,) = (await client.permissions.list()).requests
    assert (request.id, request.session_id) == (request_id, session_id)
    await client.permissions.reply(request_id, "once")
    assert (await client.permissions.list()).requests == []
    (decided,) = (await client.permissions.list(decided=True)).requests
    assert decided.status == "once"


async def permissions_reply(client: Any) -> None:
    request_id, _ = await asked(client)
    answer = await client.permissions.reply(request_id, "allow")
    assert (answer.ok, answer.persisted_rule) == (True, True)


async def asked(client: Any) -> tuple[str, str]:
    """Return the ids of a permission request that waits, and of its session."""
    session_id = await client.sessions.create()
    run = await client.sessions.prompt_async(session_id, "Read the file.")
    async with client.stream(session_id, run.run_id) as events:
        async for event in events:
            if event.type == "permission.request":
                return event.properties["requestID"], session_id
    raise AssertionError("nothing was asked")


METHODS: Mapping[str, Method] = {
    "health": health,
    "stream": stream,
    "global_stream": global_stream,
    "list_tool_ids": list_tool_ids,
    "sessions.create": sessions_create,
    "sessions.list": sessions_list,
    "sessions.get": sessions_get,
    "sessions.delete": sessions_delete,
    "sessions.messages": sessions_messages,
    "sessions.active_run": sessions_active_run,
    "sessions.prompt_async": sessions_prompt_async,
    "sessions.prompt_async_parts": sessions_prompt_async_parts,
    "sessions.prompt_sync": sessions_prompt_sync,
    "routines.list": routines_list,
    "routines.create": routines_create,
    "routines.delete": routines_delete,
    "routines.run_now": routines_run_now,
    "routines.list_runs": routines_list_runs,
    "routines.list_artifacts": routines_list_artifacts,
    "automations_v2.create": automations_v2_create,
    "automations_v2.run_now": automations_v2_run_now,
    "workflow_plans.preview": workflow_plans_preview,
    "workflow_plans.chat_start": workflow_plans_chat_start,
    "workflow_plans.chat_message": workflow_plans_chat_message,
    "workflow_plans.apply": workflow_plans_apply,
    "permissions.list": permissions_list,
    "permissions.reply": permissions_reply,
}
