"""Calls whose arguments the server spells otherwise: one line, both clients, the same result.

See ``test_tandem_sdk_harmless``. What a call sends is compared where the answers have other models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from testing.tandem.orchestrated import ARTIFACT, draft
from witness.tandem_sdks import STEP, assert_same, automation, both

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from witness.tandem_sdks import Call, Wire

pytestmark = pytest.mark.anyio

WAY = {"from_node_id": "write", "transition_key": "submit"}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def published(client: Any) -> None:
    """Publish an orchestration that goals can begin with."""
    made = await client.automations_v2.create(automation(STEP))
    await client.orchestrations.create(draft(made.automation_id))
    await client.orchestrations.publish("article")


async def orchestrations(client: Any, wire: Wire) -> Any:
    await published(client)
    tried = [
        await client.orchestrations.dry_run("article", WAY),
        await client.orchestrations.dry_run("article", **WAY, version=1),
        await client.orchestrations.transition_preview("article", {**WAY, "transition_key": "fly"}),
    ]
    listed = (await client.orchestrations.list()).orchestrations[0].published_versions
    seen = (await client.orchestrations.get("article")).draft.updated_at_ms
    changed = await client.orchestrations.update(
        "article", {"name": "New", "root_node_id": "write"}, expected_updated_at_ms=seen
    )
    deleted = await client.orchestrations.delete("article")
    ways = [(way.allowed, [issue.code for issue in way.issues]) for way in tried]
    target = tried[0].target.node_id, tried[0].edge.approval_required
    names = changed.orchestration.name, deleted.orchestration.status
    return ways, target, [each.version for each in listed], names


async def goals(client: Any, wire: Wire) -> Any:
    await published(client)
    runtime = client.stateful_runtime
    goal = {"orchestration_id": "article", "objective": "An article", "idempotency_key": "k"}
    goal_id = (await runtime.start_goal(goal)).goal.goal_id
    again = (await runtime.start(dict(goal), idempotency_key="k2")).replayed
    settled = await runtime.settle_goal_completion(goal_id, {"transition_key": "finish"})
    events = await runtime.list_goal_events(goal_id, cursor=0, limit=1)
    budgets = await runtime.get_goal_budgets(goal_id)
    return again, settled.outcome, len(events.events), budgets.goal_id == goal_id


async def handoffs(client: Any, wire: Wire) -> Any:
    await published(client)
    runtime = client.stateful_runtime
    begun = await runtime.start_goal(
        orchestration_id="article", objective="An article", idempotency_key="k"
    )
    goal_id, run_id = begun.goal.goal_id, begun.root_run_id
    await wire.until(
        f"/automations/v2/runs/{run_id}", lambda answer: answer["run"]["status"] == "completed"
    )
    await runtime.emit_goal_handoff(
        goal_id, transition_key="submit", artifact=dict(ARTIFACT), idempotency_key="k1"
    )
    (pending,) = (await runtime.list_goal_handoffs(goal_id)).handoffs
    decided = await runtime.decide_goal_handoff(
        goal_id, pending.handoff_id, approve=False, reason="no"
    )
    return pending.status, decided.handoff.status


async def incident_monitor(client: Any, wire: Wire) -> Any:
    monitor = client.incident_monitor
    for name in ("one", "two"):
        await monitor.upsert_destination(
            {"destination_id": name, "name": name, "kind": "github_issue"}
        )
    for name, ids in (("a", ["one", "two"]), ("b", ["one"])):
        await monitor.upsert_route({"route_id": name, "name": name, "destination_ids": ids})
    await monitor.remove_destination("one")
    config = (await wire.send("GET", "/config/incident-monitor"))["incident_monitor"]
    routes = [(each["route_id"], each["destination_ids"]) for each in config["routes"]]
    await monitor.remove_route("a")
    counts = len(await monitor.list_destinations()), len(await monitor.list_routes())
    return [each["destination_id"] for each in config["destinations"]], routes, counts


CALLS: Mapping[str, Call] = {
    "orchestrations": orchestrations,
    "goals": goals,
    "goals.handoffs": handoffs,
    "incident_monitor": incident_monitor,
}


@pytest.mark.parametrize("name", CALLS)
async def test_both_come_to_the_same(name: str) -> None:
    await assert_same(CALLS[name], "0.7.2")


SENT: Mapping[str, Callable[[Any], Awaitable[Any]]] = {
    "mcp.patch": lambda client: client.mcp.patch("a", purpose="x", allowed_tools=["y"]),
    "mcp.auth": lambda client: client.mcp.auth("a", {"x": 1}),
    "mcp.authenticate": lambda client: client.mcp.authenticate("a", {"x": 1}),
    "workflows.validate": lambda client: client.workflows.validate({"reload": False}),
    "missions.create": lambda client: client.missions.create("T", "G", [{"title": "One"}]),
    "memory.import_path": lambda client: client.memory.import_path(
        path="README.md",
        project_id="p",
        session_id="s",
        source_binding_id="b",
        format="directory",
        tier="project",
        sync_deletes=False,
    ),
    "channels.verify": lambda client: client.channels.verify("discord", {"bot_token": "x"}),
    "incident_monitor.list_drafts": lambda client: client.incident_monitor.list_drafts(3),
    "incident_monitor.list_posts": lambda client: client.incident_monitor.list_posts(3, "d"),
}


@pytest.mark.parametrize("name", SENT)
async def test_both_send_the_same(name: str) -> None:
    async with both("0.7.2") as pair:
        await pair.wire.send("POST", "/mcp", {"name": "a", "transport": "https://mcp.invalid/mcp"})
        sent: list[Any] = []
        for client in (pair.theirs, pair.ours):
            await SENT[name](client)
            last = pair.engine.requests[-1]
            sent.append((last.method, last.path, last.query, last.body))
    assert sent[1] == sent[0]
