"""The README's methods that set an engine up, each called once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias

import pytest

from turnwire import errors

__all__ = ["METHODS"]

Method: TypeAlias = Callable[[Any], Awaitable[None]]


async def agent_teams_create_template(client: Any) -> None:
    made = await client.agent_teams.create_template({"templateID": "writer", "role": "worker"})
    assert made.template.template_id == "writer"


async def agent_teams_update_template(client: Any) -> None:
    await client.agent_teams.create_template({"templateID": "writer", "role": "worker"})
    changed = await client.agent_teams.update_template("writer", {"system_prompt": "Be brief."})
    assert changed.template.system_prompt == "Be brief."


async def agent_teams_delete_template(client: Any) -> None:
    await client.agent_teams.create_template({"templateID": "writer", "role": "worker"})
    assert (await client.agent_teams.delete_template("writer")).deleted


async def mcp_add(client: Any) -> None:
    assert (await client.mcp.add("a", "https://mcp.invalid/mcp", headers={"x": "y"})).ok


async def mcp_list(client: Any) -> None:
    await client.mcp.add("a", "https://mcp.invalid/mcp")
    assert (await client.mcp.list())["a"].transport == "https://mcp.invalid/mcp"


async def mcp_connect(client: Any) -> None:
    await client.mcp.add("a", "https://mcp.invalid/mcp")
    assert (await client.mcp.connect("a")).ok


async def mcp_list_tools(client: Any) -> None:
    await client.mcp.add("a", "https://mcp.invalid/mcp")
    await client.mcp.connect("a")
    assert {each.server_name for each in await client.mcp.list_tools()} == {"a"}


async def mcp_disconnect(client: Any) -> None:
    await client.mcp.add("a", "https://mcp.invalid/mcp")
    await client.mcp.connect("a")
    assert (await client.mcp.disconnect("a")).ok


async def mcp_refresh(client: Any) -> None:
    await client.mcp.add("a", "https://mcp.invalid/mcp")
    assert (await client.mcp.refresh("a")).count == 2


async def mcp_set_enabled(client: Any) -> None:
    await client.mcp.add("a", "https://mcp.invalid/mcp")
    await client.mcp.set_enabled("a", enabled=False)
    assert (await client.mcp.list())["a"].enabled is False
    # A second time there is nothing to change, which is no failure.
    assert (await client.mcp.set_enabled("a", enabled=False)).ok is False


async def channels_put(client: Any) -> None:
    await client.channels.put("telegram", {"token": "bot:xxx", "allowed_users": ["@you"]})
    config = await client.channels.config()
    assert (config.telegram.has_token, config.telegram.allowed_users) == (True, ["@you"])


async def channels_status(client: Any) -> None:
    await client.channels.put("telegram", {"bot_token": "bot:xxx"})
    status = await client.channels.status()
    assert status.telegram.connected
    assert not status.slack.connected


async def packs_list(client: Any) -> None:
    assert (await client.packs.list()).packs == []


async def packs_detect(client: Any) -> None:
    detected = await client.packs.detect(path="/packs/my-pack.zip")
    assert detected.get("is_pack")


async def packs_install(client: Any) -> None:
    made = await client.packs.install(path="/packs/my-pack.zip", source={"kind": "local"})
    assert made.installed.name == "my-pack"


async def capabilities_get_bindings(client: Any) -> None:
    bindings = (await client.capabilities.get_bindings()).bindings
    assert "github.create_pull_request" in {each.capability_id for each in bindings}


async def capabilities_discovery(client: Any) -> None:
    tools = (await client.capabilities.discovery()).tools
    assert "read" in {each.tool_name for each in tools}


async def capabilities_resolve(client: Any) -> None:
    wanted = {"workflow_id": "w", "required_capabilities": ["files.read"]}
    (resolved,) = (await client.capabilities.resolve(wanted)).resolved
    assert resolved.tool_name == "read"
    missing = {"workflow_id": "w", "required_capabilities": ["nobody.has.it"]}
    with pytest.raises(errors.Conflict) as caught:
        await client.capabilities.resolve(missing)
    assert caught.value.code == "missing_capability"


async def memory_put(client: Any) -> None:
    put = await client.memory.put("Use WAL mode for sqlite.", run_id="run-123")
    assert put.stored
    assert put.partition_key == "local/local/default/session"
    with pytest.raises(errors.PermissionDenied):
        await client.memory.put("Shared", partition={"tier": "team"})


async def memory_search(client: Any) -> None:
    await client.memory.put("Use WAL mode for sqlite.")
    (found,) = (await client.memory.search("sqlite wal", limit=5)).results
    assert found.content == "Use WAL mode for sqlite."


async def memory_list(client: Any) -> None:
    put = await client.memory.put("Use WAL mode for sqlite.")
    listing = await client.memory.list(user_id="local", q="sqlite")
    assert (listing.items[0].id, listing.count) == (put.id, 1)


async def memory_promote(client: Any) -> None:
    put = await client.memory.put("Use WAL mode for sqlite.")
    promoted = await client.memory.promote(put.id)
    assert (promoted.promoted, promoted.to_tier) == (True, "project")
    reviewed = await client.memory.promote(put.id, review={"required": True})
    assert reviewed.promoted is False


async def memory_demote(client: Any) -> None:
    put = await client.memory.put("Use WAL mode for sqlite.")
    assert (await client.memory.demote(put.id, run_id="run-123")).ok
    assert (await client.memory.demote(put.id)).ok


async def memory_delete(client: Any) -> None:
    put = await client.memory.put("Use WAL mode for sqlite.")
    assert (await client.memory.delete(put.id)).ok
    assert (await client.memory.list()).items == []


async def providers_catalog(client: Any) -> None:
    catalog = await client.providers.catalog()
    assert catalog.default
    assert catalog.connected


async def providers_set_defaults(client: Any) -> None:
    await client.providers.set_defaults("openrouter", "some/model")
    config = await client.providers.config()
    assert config.default == "openrouter"
    assert config.providers["openrouter"].default_model == "some/model"


async def providers_set_api_key(client: Any) -> None:
    assert (await client.providers.set_api_key("openrouter", "sk-or-1234567")).ok


METHODS: Mapping[str, Method] = {
    "agent_teams.create_template": agent_teams_create_template,
    "agent_teams.update_template": agent_teams_update_template,
    "agent_teams.delete_template": agent_teams_delete_template,
    "mcp.list": mcp_list,
    "mcp.list_tools": mcp_list_tools,
    "mcp.add": mcp_add,
    "mcp.connect": mcp_connect,
    "mcp.disconnect": mcp_disconnect,
    "mcp.refresh": mcp_refresh,
    "mcp.set_enabled": mcp_set_enabled,
    "channels.put": channels_put,
    "channels.status": channels_status,
    "packs.list": packs_list,
    "packs.detect": packs_detect,
    "packs.install": packs_install,
    "capabilities.get_bindings": capabilities_get_bindings,
    "capabilities.discovery": capabilities_discovery,
    "capabilities.resolve": capabilities_resolve,
    "memory.put": memory_put,
    "memory.search": memory_search,
    "memory.list": memory_list,
    "memory.promote": memory_promote,
    "memory.demote": memory_demote,
    "memory.delete": memory_delete,
    "providers.catalog": providers_catalog,
    "providers.set_defaults": providers_set_defaults,
    "providers.set_api_key": providers_set_api_key,
}
