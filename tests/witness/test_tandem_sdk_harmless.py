"""What Tandem's published client does right, turnwire does with the same arguments.

Each call is made by both clients, each at an engine of its own, and must come to the same. See
``test_tandem_sdk`` for the rest of what works there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from witness.tandem_sdks import GATE, STEP, VERSIONS, assert_same, automation, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from witness.tandem_sdks import Call, Wire

pytestmark = pytest.mark.anyio

PACK = "/workspace/x.zip"
MISSING = {"workflow_id": "w", "required_capabilities": ["nobody.has.it"]}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def sessions(client: Any, wire: Wire) -> Any:
    session_id = await client.sessions.create(title="Mine")
    session = await client.sessions.get(session_id)
    idle = (await client.sessions.active_run(session_id)).active
    run = await client.sessions.prompt_async(session_id, "Wait for me.")
    busy = (await client.sessions.active_run(session_id)).active
    listed = await client.sessions.list()
    titles = [each.title for each in getattr(listed, "sessions", listed)]
    return session.title, session.directory, idle, busy.run_id == run.run_id, titles


async def messages(client: Any, wire: Wire) -> Any:
    session_id = await client.sessions.create()
    await client.sessions.prompt_async(session_id, "Say hello.")
    await wire.idle(session_id)
    said = await client.sessions.messages(session_id)
    return [(each.info["role"], [part.text for part in each.parts]) for each in said]


async def providers(client: Any, wire: Wire) -> Any:
    catalog = await client.providers.catalog()
    await client.providers.set_defaults("openai", "gpt-x")
    await client.providers.set_api_key("openai", "secret")
    config = await client.providers.config()
    status = (await client.providers.auth_status())["providers"]["openai"]
    model = config.providers["openai"].default_model
    return catalog.default, config.default, model, status["has_key"], status["source"]


async def channels(client: Any, wire: Wire) -> Any:
    await client.channels.put("telegram", {"bot_token": "bot:x", "allowed_users": ["ada"]})
    config, status = await client.channels.config(), await client.channels.status()
    deleted = await client.channels.delete("telegram")
    entry = config.telegram
    shown = entry.has_token, entry.allowed_users, status.telegram.connected
    # Nobody has to look whether a channel that is not set up is there.
    return shown, bool(status.slack.connected), deleted["ok"]


async def mcp(client: Any, wire: Wire) -> Any:
    await client.mcp.add("ops", "https://mcp.example/")
    connected = await client.mcp.connect("ops")
    refreshed = await client.mcp.refresh("ops")
    servers = await client.mcp.list()
    tools = [each["namespaced_name"] for each in await client.mcp.list_tools()]
    resources = [each["server"] for each in await client.mcp.list_resources()]
    signed_in = (await client.mcp.auth("ops"))["ok"], (await client.mcp.delete_auth("ops"))["ok"]
    disabled = await client.mcp.set_enabled("ops", enabled=False)
    deleted = await client.mcp.delete("ops")
    facts = servers["ops"]["transport"], connected["ok"], refreshed["count"], disabled["ok"]
    return facts, tools, resources, signed_in, deleted["ok"]


async def disconnect(client: Any, wire: Wire) -> Any:
    await client.mcp.add("ops", "https://mcp.example/")
    before = (await client.mcp.disconnect("ops"))["ok"]
    await client.mcp.connect("ops")
    return before, (await client.mcp.disconnect("ops"))["ok"]


async def packs(client: Any, wire: Wire) -> Any:
    detected = (await client.packs.detect(path=PACK))["is_pack"]
    installed = plain(await client.packs.install(path=PACK), "installed")
    seen = plain(await client.packs.inspect("x"), "pack")["manifest"]["name"]
    exported = plain(await client.packs.export(name="x", output_path="/x.zip"), "exported")
    updates = (await client.packs.updates("x"))["updates"]
    updated = (await client.packs.update("x", target_version="2"))["reason"]
    await client.packs.uninstall(name="x")
    left = (await client.packs.list())["packs"]
    return detected, installed["version"], seen, exported["path"], updates, updated, left


async def attachment(client: Any, wire: Wire) -> Any:
    await client.packs.install_from_attachment(attachment_id="a", path=PACK, connector="slack")
    return [each["name"] for each in (await client.packs.list())["packs"]]


async def capabilities(client: Any, wire: Wire) -> Any:
    bindings = plain(await client.capabilities.get_bindings(), "bindings")
    (first, *_) = bindings["bindings"]
    stored = await client.capabilities.set_bindings({**bindings, "bindings": [first]})
    needed = {"workflow_id": "w", "required_capabilities": [first["capability_id"]]}
    resolution = plain(await client.capabilities.resolve(needed), "resolution")
    tools = (await client.capabilities.discovery())["tools"]
    return stored["ok"], resolution["resolved"], [each["tool_name"] for each in tools]


async def missing(client: Any, wire: Wire) -> Any:
    # An httpx.HTTPStatusError there, a Conflict here.
    with pytest.raises(Exception, match="409"):
        await client.capabilities.resolve(MISSING)


async def plans(client: Any, wire: Wire) -> Any:
    preview = await client.workflow_plans.preview(prompt="Summarize the news.")
    started = await client.workflow_plans.chat_start(prompt="Summarize the news.")
    plan_id = started.plan.plan_id
    asked = await client.workflow_plans.chat_message(plan_id=plan_id, message="Send a mail.")
    found = await client.workflow_plans.get(plan_id)
    reset = await client.workflow_plans.chat_reset(plan_id=plan_id)
    applied = await client.workflow_plans.apply(plan_id=plan_id)
    steps = [len(each.plan.steps) for each in (preview, started, asked, found, reset, applied)]
    said = [each.role for each in asked.conversation.messages]
    return steps, said, asked.change_summary, applied.ok


async def automations(client: Any, wire: Wire) -> Any:
    made = await client.automations_v2.create(automation(STEP))
    run = await client.automations_v2.run_now(made.automation_id)
    listed = await client.automations_v2.list()
    return made.name, made.status, run.status, run.automation_id == made.automation_id, listed.count


async def gated(client: Any, wire: Wire) -> Any:
    made = await client.automations_v2.create(automation(GATE))
    run = await client.automations_v2.run_now(made.automation_id)
    await wire.gated(run.run_id)
    return (await client.automations_v2.cancel_run(run.run_id)).status


CALLS: Mapping[str, Call] = {
    "sessions": sessions,
    "sessions.messages": messages,
    "providers": providers,
    "channels": channels,
    "mcp": mcp,
    "mcp.disconnect": disconnect,
    "packs": packs,
    "packs.install_from_attachment": attachment,
    "capabilities": capabilities,
    "capabilities.resolve": missing,
    "workflow_plans": plans,
    "automations_v2": automations,
    "automations_v2.cancel_run": gated,
}


@pytest.mark.parametrize("sdk", VERSIONS)
@pytest.mark.parametrize("name", CALLS)
async def test_both_come_to_the_same(name: str, sdk: str) -> None:
    await assert_same(CALLS[name], sdk)
