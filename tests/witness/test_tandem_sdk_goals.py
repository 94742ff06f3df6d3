"""Webhook triggers, orchestrations and goals: both clients do the same with them.

Only the published client of 0.7.2 has them; it calls goals its stateful runtime. See
``test_tandem_sdk_harmless``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from testing.tandem.orchestrated import ARTIFACT, draft
from witness.tandem_sdks import STEP, assert_same, automation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from witness.tandem_sdks import Call, Wire

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def goals_of(client: Any) -> Any:
    """Return the namespace of goals."""
    return getattr(client, "stateful_runtime", None) or client.goals


async def published(client: Any) -> None:
    """Make an orchestration that goals can begin with."""
    made = await client.automations_v2.create(automation(STEP))
    await client.orchestrations.create(draft(made.automation_id))
    await client.orchestrations.publish("article")


async def started(client: Any, key: str = "k") -> Any:
    await published(client)
    return await goals_of(client).start(
        orchestration_id="article", objective="An article", idempotency_key=key
    )


async def webhooks(client: Any, wire: Wire) -> Any:
    automations = client.automations_v2
    automation_id = (await automations.create(automation(STEP))).automation_id
    made = await automations.create_webhook_trigger(automation_id, {"provider": "github"})
    trigger_id = made.trigger.trigger_id
    changed = await automations.update_webhook_trigger(automation_id, trigger_id, {"name": "Mine"})
    rotated = await automations.rotate_webhook_secret(automation_id, trigger_id)
    found = await automations.get_webhook_trigger(automation_id, trigger_id)
    # Here the trigger itself; there the answer around it.
    name = getattr(found, "trigger", found).name
    disabled = await automations.disable_webhook_trigger(automation_id, trigger_id)
    enabled = getattr(disabled, "trigger", disabled).enabled
    listed = await automations.list_webhook_triggers(automation_id)
    deliveries = await automations.list_webhook_deliveries(automation_id, trigger_id)
    deleted = await automations.delete_webhook_trigger(automation_id, trigger_id)
    secrets = bool(made.new_secret), rotated.new_secret != made.new_secret
    names = getattr(changed, "trigger", changed).name, name
    return secrets, names, enabled, listed.count, deliveries.count, deleted.deleted


async def orchestrations(client: Any, wire: Wire) -> Any:
    await published(client)
    found = await client.orchestrations.get("article")
    versions = await client.orchestrations.list_versions("article")
    report = await client.orchestrations.validate("article")
    stale = await client.orchestrations.stale_references("article")
    archived = await client.orchestrations.archive("article")
    kept = found.draft.name, found.latest_published.version, versions.count, report.report.valid
    return kept, stale.stale_count, archived.orchestration.status


async def goals(client: Any, wire: Wire) -> Any:
    begun = await started(client)
    namespace, goal_id = goals_of(client), begun.goal.goal_id
    paused = await namespace.pause(goal_id, reason="later")
    resumed = await namespace.resume(goal_id)
    found = await namespace.get(goal_id)
    graph = await namespace.graph(goal_id)
    runs = await namespace.runs(goal_id)
    listed = await namespace.list(orchestration_id="article")
    cancelled = await namespace.cancel(goal_id, reason="enough")
    outcomes = paused.outcome, resumed.outcome, cancelled.outcome
    return begun.replayed, outcomes, found.status, len(graph.nodes), runs.count, listed.count


async def handoffs(client: Any, wire: Wire) -> Any:
    namespace, begun = goals_of(client), await started(client)
    goal_id = begun.goal.goal_id
    await wire.until(
        f"/automations/v2/runs/{begun.root_run_id}",
        lambda answer: answer["run"]["status"] == "completed",
    )
    emitted = await namespace.emit_handoff(
        goal_id, transition_key="submit", artifact=dict(ARTIFACT), idempotency_key="k1"
    )
    (pending,) = (await namespace.handoffs(goal_id)).handoffs
    waits = await namespace.waits(goal_id)
    artifacts = await namespace.artifacts(goal_id)
    cancelled = await namespace.cancel(goal_id)
    counts = waits.count, artifacts.count
    return emitted.outcome, pending.status, counts, cancelled.goal.status


CALLS: Mapping[str, Call] = {
    "automations_v2.webhook_triggers": webhooks,
    "orchestrations": orchestrations,
    "goals": goals,
    "goals.handoffs": handoffs,
}


@pytest.mark.parametrize("name", CALLS)
async def test_both_come_to_the_same(name: str) -> None:
    await assert_same(CALLS[name], "0.7.2")
