"""Tandem's published client as an independent client of the embedded engine.

What it reads and sends is what the engine must speak: so the engine is no invention of ours. Each
release of the client is put before the engine of its own version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from turnwire.testing import EmbeddedEngine, serve
from witness.tandem_sdks import GATE, STEP, TEMPLATE, TOKEN, VERSIONS, Wire, automation, sdk_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from witness.tandem_sdks import Call

HELLO = ["Say hello.", "Hello there, friend!"]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module", params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def engine(version: str) -> Iterator[EmbeddedEngine[Any]]:
    # The published client has no way to say that a human is acting.
    with serve("tandem", token=TOKEN, version=version, require_human=False) as running:
        yield running


async def said(client: Any, session_id: str) -> list[str]:
    messages = await client.sessions.messages(session_id)
    return [part.text for each in messages for part in each.parts if part.type == "text"]


async def busy(client: Any) -> tuple[str, str]:
    """Start a run that does not end; return the ids of its session and of itself."""
    session_id = await client.sessions.create()
    run = await client.sessions.prompt_async(session_id, "Wait for me.")
    return session_id, run.run_id


async def health(client: Any, wire: Wire) -> Any:
    return (await client.health()).ready


async def list_tool_ids(client: Any, wire: Wire) -> Any:
    return {"read", "write"} <= set(await client.list_tool_ids())


async def list_tools(client: Any, wire: Wire) -> Any:
    tools = {each.name: each for each in await client.list_tools()}
    return tools["bash"].input_schema["required"]


async def execute_tool(client: Any, wire: Wire) -> Any:
    return (await client.execute_tool("read", {"path": "README.md"})).output.splitlines()[0]


async def create_session(client: Any, wire: Wire) -> Any:
    session_id = await client.sessions.create(title="Mine", provider="local", model="echo-1")
    return (await wire.send("GET", f"/session/{session_id}"))["model"]


async def list_sessions(client: Any, wire: Wire) -> Any:
    await client.sessions.create(title="Mine")
    found = await client.sessions.list()
    return found.count, [each.title for each in found.sessions]


async def get_session(client: Any, wire: Wire) -> Any:
    session = await client.sessions.get(await client.sessions.create(title="Mine"))
    return session.title, session.workspace_root


async def update_session(client: Any, wire: Wire) -> Any:
    session_id = await client.sessions.create(title="Mine")
    return (await client.sessions.update(session_id, title="Yours")).title


async def delete_session(client: Any, wire: Wire) -> Any:
    await client.sessions.delete(await client.sessions.create())
    return await wire.send("GET", "/session")


async def prompt_async(client: Any, wire: Wire) -> Any:
    session_id = await client.sessions.create()
    run = await client.sessions.prompt_async(session_id, "Say hello.")
    await wire.idle(session_id)
    return bool(run.run_id), await said(client, session_id)


async def prompt_async_parts(client: Any, wire: Wire) -> Any:
    session_id = await client.sessions.create()
    await client.sessions.prompt_async_parts(session_id, [{"type": "text", "text": "Say hello."}])
    await wire.idle(session_id)
    return await said(client, session_id)


async def active_run(client: Any, wire: Wire) -> Any:
    session_id, run_id = await busy(client)
    state = await client.sessions.active_run(session_id)
    return state.active.run_id == run_id


async def cancel_run(client: Any, wire: Wire) -> Any:
    answer = await client.sessions.cancel_run(*await busy(client))
    return answer["cancelled"]


async def abort(client: Any, wire: Wire) -> Any:
    session_id, _ = await busy(client)
    answer = await client.sessions.abort(session_id)
    await wire.idle(session_id)
    return answer["cancelled"]


async def todos(client: Any, wire: Wire) -> Any:
    session_id = await client.sessions.create()
    await client.sessions.prompt_async(session_id, "Make a plan.")
    await wire.idle(session_id)
    return [(each.content, each.status) for each in await client.sessions.todos(session_id)]


async def children(client: Any, wire: Wire) -> Any:
    session_id = await client.sessions.create(title="Mine")
    fork = await wire.send("POST", f"/session/{session_id}/fork")
    return [each.id == fork["session"]["id"] for each in await client.sessions.children(session_id)]


async def summarize(client: Any, wire: Wire) -> Any:
    session_id = await client.sessions.create()
    await client.sessions.prompt_async(session_id, "Say hello.")
    await wire.idle(session_id)
    return (await client.sessions.summarize(session_id))["summary"]


async def attach(client: Any, wire: Wire) -> Any:
    session_id = await client.sessions.create()
    return (await client.sessions.attach(session_id, "/elsewhere"))["workspaceRoot"]


async def permissions(client: Any, wire: Wire) -> Any:
    session_id = await client.sessions.create()
    await client.sessions.prompt_async(session_id, "Read the file.")
    request_id = await wire.asked()
    (pending,) = (await client.permissions.list()).requests
    answer = await client.permissions.reply(request_id, "once")
    await wire.idle(session_id)
    *_, last = await said(client, session_id)
    return pending.tool, pending.status, answer["status"], last


async def questions(client: Any, wire: Wire) -> Any:
    session_id = await client.sessions.create()
    await client.sessions.prompt_async(session_id, "Ask me.")
    question_id = await wire.question()
    found = (await client.questions.list()).questions
    answer = await client.questions.reject(question_id)
    return [each.id == question_id for each in found], answer["ok"]


async def catalog(client: Any, wire: Wire) -> Any:
    found = await client.providers.catalog()
    return found.default, {"anthropic", "openai"} <= {each.id for each in found.all}


async def set_defaults(client: Any, wire: Wire) -> Any:
    await client.providers.set_defaults("openai", "gpt-x")
    config = await client.providers.config()
    return config.default, config.providers["openai"].default_model


async def set_api_key(client: Any, wire: Wire) -> Any:
    await client.providers.set_api_key("openai", "secret")
    status = await client.providers.auth_status()
    return {name: each["has_key"] for name, each in status["providers"].items()}["openai"]


async def identity(client: Any, wire: Wire) -> Any:
    await client.identity.patch({"identity": {"bot": {"canonical_name": "Ada"}}})
    return (await client.identity.get()).identity.bot.canonical_name


async def channels(client: Any, wire: Wire) -> Any:
    await client.channels.put("telegram", {"bot_token": "bot:x", "allowed_users": ["ada"]})
    config, status = await client.channels.config(), await client.channels.status()
    deleted = await client.channels.delete("telegram")
    entry = config.telegram
    return entry.has_token, entry.allowed_users, status.telegram.enabled, deleted["ok"]


async def mcp(client: Any, wire: Wire) -> Any:
    await client.mcp.add("ops", "https://mcp.example/")
    servers = await client.mcp.list()
    await client.mcp.set_enabled("ops", enabled=False)
    disabled = (await client.mcp.list())["ops"]["enabled"]
    await client.mcp.delete("ops")
    return servers["ops"]["transport"], disabled, await client.mcp.list()


async def list_memory(client: Any, wire: Wire) -> Any:
    await wire.memory("Use WAL mode.")
    found = await client.memory.list()
    return found.count, [each.content for each in found.items]


async def delete_memory(client: Any, wire: Wire) -> Any:
    await client.memory.delete(await wire.memory("Use WAL mode."))
    return (await client.memory.list()).count


async def demote(client: Any, wire: Wire) -> Any:
    return (await client.memory.demote(await wire.memory("Use WAL mode."), run_id="r"))["ok"]


async def bindings(client: Any, wire: Wire) -> Any:
    return (await client.capabilities.get_bindings())["bindings"]["schema_version"]


async def discovery(client: Any, wire: Wire) -> Any:
    tools = (await client.capabilities.discovery())["tools"]
    return "bash" in {each["tool_name"] for each in tools}


async def packs(client: Any, wire: Wire) -> Any:
    installed = await client.packs.install(path="/workspace/x.zip")
    found = (await client.packs.list())["packs"]
    return installed["installed"]["name"], [each["name"] for each in found]


async def skill_templates(client: Any, wire: Wire) -> Any:
    found = await client.skills.templates()
    return found.count == len(found.templates) > 0


async def automations(client: Any, wire: Wire) -> Any:
    made = await client.automations_v2.create(automation(STEP))
    changed = await client.automations_v2.update(made.automation_id, {"name": "Other"})
    paused = await client.automations_v2.pause(made.automation_id)
    resumed = await client.automations_v2.resume(made.automation_id)
    listed = await client.automations_v2.list()
    deleted = await client.automations_v2.delete(made.automation_id)
    return changed.name, paused.status, resumed.status, listed.count, deleted["deleted"]


async def automation_run(client: Any, wire: Wire) -> Any:
    made = await client.automations_v2.create(automation(GATE))
    run = await client.automations_v2.run_now(made.automation_id)
    await wire.gated(run.run_id)
    return run.status, (await client.automations_v2.cancel_run(run.run_id)).status


async def routine_runs(client: Any, wire: Wire) -> Any:
    routine = await wire.routine(requires_approval=False)
    started = await client.routines.run_now(routine)
    runs = await client.routines.list_runs(routine_id=routine)
    same = await client.routines.get_runs_for_routine(routine)
    ids = [each["run_id"] == started.run_id for each in (*runs, *same)]
    return started.ok, started.status, ids


async def artifacts(client: Any, wire: Wire) -> Any:
    started = await wire.send("POST", f"/routines/{await wire.routine()}/run_now", {})
    run_id = started["runID"]
    await client.routines.add_artifact(run_id, {"uri": "file:///x", "kind": "report"})
    found = await client.routines.list_artifacts(run_id)
    return found.count, [(each.uri, each.kind) for each in found.artifacts]


async def approve_routine_run(client: Any, wire: Wire) -> Any:
    started = await wire.send("POST", f"/routines/{await wire.routine()}/run_now", {})
    approved = await client.routines.approve_run(started["runID"], "fine")
    return started["status"], approved["run"]["status"]


async def delete_routine(client: Any, wire: Wire) -> Any:
    await client.routines.delete(await wire.routine())
    return (await wire.send("GET", "/routines"))["count"]


async def plan(client: Any, wire: Wire) -> Any:
    made = await client.workflow_plans.preview(prompt="Summarize the news.")
    return made.plan.original_prompt


async def templates(client: Any, wire: Wire) -> Any:
    made = await client.agent_teams.create_template(dict(TEMPLATE))
    deleted = await client.agent_teams.delete_template("w")
    return made.ok, deleted.ok


async def missions(client: Any, wire: Wire) -> Any:
    await client.missions.create("Title", "Goal")
    found = await wire.send("GET", "/mission")
    return [each["spec"]["title"] for each in found["missions"]]


async def workflows(client: Any, wire: Wire) -> Any:
    found = await client.workflows.list()
    return found.count == len(found.workflows)


WORKING: Mapping[str, tuple[Call, Any]] = {
    "health": (health, True),
    "list_tool_ids": (list_tool_ids, True),
    "list_tools": (list_tools, ["command"]),
    "execute_tool": (execute_tool, "# Demo"),
    "sessions.create": (create_session, {"providerID": "local", "modelID": "echo-1"}),
    "sessions.list": (list_sessions, (1, ["Mine"])),
    "sessions.get": (get_session, ("Mine", "/workspace")),
    "sessions.update": (update_session, "Yours"),
    "sessions.delete": (delete_session, []),
    "sessions.prompt_async": (prompt_async, (True, HELLO)),
    "sessions.prompt_async_parts": (prompt_async_parts, HELLO),
    "sessions.active_run": (active_run, True),
    "sessions.cancel_run": (cancel_run, True),
    "sessions.abort": (abort, True),
    "sessions.todos": (todos, [("Look", "completed"), ("Leap", "pending")]),
    "sessions.children": (children, [True]),
    "sessions.summarize": (summarize, "user: Say hello.\nassistant: Hello there, friend!"),
    "sessions.attach": (attach, "/elsewhere"),
    "permissions": (
        permissions,
        ("read", "pending", "applied", "The file says: # Demo\n\nTODO: write more.\n"),
    ),
    "questions": (questions, ([True], True)),
    "providers.catalog": (catalog, ("local", True)),
    "providers.set_defaults": (set_defaults, ("openai", "gpt-x")),
    "providers.set_api_key": (set_api_key, True),
    "identity": (identity, "Ada"),
    "channels": (channels, (True, ["ada"], True, True)),
    "mcp": (mcp, ("https://mcp.example/", False, {})),
    "memory.list": (list_memory, (1, ["Use WAL mode."])),
    "memory.delete": (delete_memory, 0),
    "memory.demote": (demote, True),
    "capabilities.get_bindings": (bindings, "v1"),
    "capabilities.discovery": (discovery, True),
    "packs": (packs, ("x", ["x"])),
    "skills.templates": (skill_templates, True),
    "automations_v2": (automations, ("Other", "paused", "active", 1, True)),
    "automations_v2.run_now": (automation_run, ("queued", "cancelled")),
    "routines.run_now": (routine_runs, (True, "queued", [True, True])),
    "routines.artifacts": (artifacts, (1, [("file:///x", "report")])),
    "routines.approve_run": (approve_routine_run, ("pending_approval", "queued")),
    "routines.delete": (delete_routine, 0),
    "workflow_plans.preview": (plan, "Summarize the news."),
    "agent_teams.create_template": (templates, (True, True)),
    "missions.create": (missions, ["Title"]),
    "workflows.list": (workflows, True),
}
"""What the published client does at an engine of its version, and what comes of it."""


@pytest.mark.anyio
@pytest.mark.parametrize("name", WORKING)
async def test_a_call_works(name: str, version: str, engine: EmbeddedEngine[Any]) -> None:
    call, result = WORKING[name]
    async with sdk_of(version).TandemClient(engine.base_url, TOKEN, timeout=5.0) as client:
        assert await call(client, Wire(engine)) == result


@pytest.mark.anyio
async def test_the_unfiltered_stream_has_all_of_a_run(
    version: str, engine: EmbeddedEngine[Any]
) -> None:
    kinds: list[str] = []
    async with sdk_of(version).TandemClient(engine.base_url, TOKEN, timeout=5.0) as client:
        session_id = await client.sessions.create()
        stream = client.global_stream()
        assert (await anext(stream)).type == "server.connected"
        await client.sessions.prompt_async(session_id, "Say hello.")
        text = ""
        async for event in stream:
            kinds.append(event.type)
            # Only the echo of the prompt names an agent, and only deltas have a delta.
            if event.type == "message.part.updated" and "agent" not in event.properties:
                text += event.properties.get("delta", "")
            if event.type == "session.run.finished":
                break
        await stream.aclose()
    assert text == "Hello there, friend!"
    assert kinds.index("session.run.started") < kinds.index("message.part.updated")


def test_the_releases_are_what_they_are_called() -> None:
    first, last = (sdk_of(version).TandemClient("http://x", TOKEN) for version in VERSIONS)
    assert not hasattr(first, "orchestrations")
    assert hasattr(last, "orchestrations")
