"""Gates as decisions, against the engine: what is sent, and what is known when it fails."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from tandem.flavours import maker
from tandem.methods_of_runs import AUTOMATION, ROUTINE
from turnwire import errors
from turnwire.decisions import Allow, Deny, Pending
from turnwire.errors import InvalidRequest
from turnwire.tandem import HumanRequired, gates
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.tandem import Fault

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

pytestmark = pytest.mark.anyio


async def started(client: Any, *entrypoints: str) -> list[str]:
    """Make a routine for each entrypoint, run it, and return the runs' ids."""
    found: list[str] = []
    for entrypoint in entrypoints:
        made = await client.routines.create({**ROUTINE, "name": "R", "prompt": entrypoint})
        found.append((await client.routines.run_now(made.routine_id)).run_id)
    return found


async def gated(client: Any, *nodes: str, runs: int = 1, **gate: Any) -> list[str]:
    """Make an automation of which these nodes are gates, run it, and wait for the first gate."""
    flow = [
        {
            "node_id": name,
            "agent_id": "a",
            "objective": "Is it good?",
            "stage_kind": "approval",
            "gate": {"required": True, "instructions": "Check the names.", **gate},
            "depends_on": ["n", *nodes[:place]],
        }
        for place, name in enumerate(nodes)
    ]
    spec = {**AUTOMATION, "flow": {"nodes": [*AUTOMATION["flow"]["nodes"], *flow]}}
    made = await client.automations_v2.create(spec)
    ids = [(await client.automations_v2.run_now(made.automation_id)).run_id for _ in range(runs)]
    for run_id in ids:
        await until(client, run_id, "awaiting_approval")
    return ids


async def until(client: Any, run_id: str, status: str) -> Any:
    end = time.monotonic() + 5
    while (run := await client.automations_v2.get_run(run_id)).status != status:
        assert time.monotonic() < end, run.status
    return run


def posts(engine: EmbeddedEngine[Any], *ends: str) -> list[tuple[str, int]]:
    """Return the run and the status of each decision that came to the engine."""
    return [
        (each.path.split("/")[-2], each.status)
        for each in engine.requests
        if each.method == "POST" and each.path.endswith(ends)
    ]


@pytest.fixture
async def client(open_client: Callable[..., Any]) -> AsyncIterator[Any]:
    async with open_client(request_source="control_panel") as opened:
        yield opened


async def test_a_policy_decides_about_routines(client: Any, engine: EmbeddedEngine[Any]) -> None:
    digest, cleanup = await started(client, "Say hello.", "delete.backups")
    pending = await client.routines.pending()
    assert [call.id for call in pending.approvals] == [cleanup, digest], "the newest first"
    assert {call.agent.label for call in pending.approvals} == {"R"}
    assert pending.approvals[0].arguments["detail"].startswith("manual approval required")
    decided = pending.allow_all(except_={"delete*": Deny("no")})
    denied, approved = await client.routines.answer(decided)
    assert (denied.run_id, denied.status, denied.denial_reason) == (cleanup, "denied", "no")
    assert (approved.run_id, approved.status) == (digest, "queued")
    assert posts(engine, "/approve", "/deny") == [(cleanup, 200), (digest, 200)]
    assert not await client.routines.pending()


async def test_what_is_not_decided_goes_on_waiting(
    client: Any, engine: EmbeddedEngine[Any]
) -> None:
    first, second = await started(client, "Say hello.", "Say hello.")
    pending = (await client.routines.pending()).decide(first, Allow())
    (run,) = await client.routines.answer(pending)
    assert run.run_id == first
    assert [call.id for call in (await client.routines.pending()).approvals] == [second]
    with pytest.raises(errors.Conflict) as caught:
        await client.routines.answer(pending)
    assert caught.value.code == "ROUTINE_RUN_NOT_PENDING_APPROVAL"
    assert posts(engine, "/approve") == [(first, 200), (first, 409)]


async def test_runs_of_one_routine(client: Any) -> None:
    first, _ = await started(client, "Say hello.", "Say hello.")
    routine_id = (await client.routines.get_run(first)).routine_id
    await client.routines.delete(routine_id)
    (call,) = (await client.routines.pending(routine_id)).approvals
    assert (call.run_id, call.agent.label) == (first, routine_id), "its name is gone"


async def test_automations_of_the_older_family_are_routines(client: Any) -> None:
    made = await client.routines.create(ROUTINE, "automations")
    await client.routines.run_now(made.automation_id, "automations")
    pending = await client.routines.pending()
    assert [call.agent.label for call in pending.approvals] == [made.name]
    (run,) = await client.routines.answer(pending.deny_all("no"))
    assert (await client.automations.get_run(run.run_id)).status == run.status == "denied"


async def test_nothing_is_sent_if_nothing_is_decided(
    client: Any, engine: EmbeddedEngine[Any]
) -> None:
    await started(client, "Say hello.")
    await gated(client, "review")
    routines = await client.routines.pending()
    automations = await client.automations_v2.pending()
    before = len(engine.requests)
    for namespace, refused in (
        (client.routines, [routines, Pending(), automations.allow_all()]),
        (client.automations_v2, [automations, Pending(), routines.allow_all()]),
    ):
        for pending in refused:
            with pytest.raises(InvalidRequest):
                await namespace.answer(pending)
    assert len(engine.requests) == before


async def test_a_run_that_was_decided_meanwhile(client: Any, engine: EmbeddedEngine[Any]) -> None:
    last, middle, first = await started(client, *["Say hello."] * 3)
    decided = (await client.routines.pending()).allow_all()
    await client.routines.deny_run(middle, reason="somebody else")
    with pytest.raises(errors.Conflict, match="those before it are done") as caught:
        await client.routines.answer(decided)
    assert caught.value.run_id == middle
    assert posts(engine, "/approve") == [(first, 200), (middle, 409)]
    assert [call.id for call in (await client.routines.pending()).approvals] == [last]


async def test_a_failure_is_not_repeated(client: Any, engine: EmbeddedEngine[Any]) -> None:
    _, first = await started(client, "Say hello.", "Say hello.")
    decided = (await client.routines.pending()).allow_all()
    engine.engine.fail_next(Fault(method="POST", path="/routines/runs", status=500))
    with pytest.raises(errors.ServerError, match="decision 1 of 2") as caught:
        await client.routines.answer(decided)
    assert (caught.value.run_id, caught.value.retry_safe) == (first, False)
    assert posts(engine, "/approve") == [(first, 500)]


async def test_only_humans_decide(client: Any, open_client: Callable[..., Any]) -> None:
    await started(client, "Say hello.")
    (run_id,) = await gated(client, "review")
    async with open_client() as other:
        for namespace, code in (
            (other.routines, "ROUTINE_REQUIRES_HUMAN"),
            (other.automations_v2, "AUTOMATION_V2_GATE_REQUIRES_HUMAN"),
        ):
            pending = await namespace.pending()
            with pytest.raises(HumanRequired) as caught:
                await namespace.answer(pending.allow_all())
            assert caught.value.code == code
            assert await namespace.pending(), "it waits still"
    assert caught.value.run_id == run_id


async def test_an_engine_that_asks_for_no_human(flavour: str) -> None:
    with serve("tandem", version="0.4.6") as engine:
        async with maker(flavour)(engine.base_url) as client:
            await started(client, "Say hello.")
            (run_id,) = await gated(client, "review")
            for namespace in (client.routines, client.automations_v2):
                await namespace.answer((await namespace.pending()).allow_all())
            await until(client, run_id, "completed")


async def test_each_answer_at_a_gate(client: Any, engine: EmbeddedEngine[Any]) -> None:
    allowed, denied, again = await gated(client, "review", runs=3)
    pending = await client.automations_v2.pending()
    by_run = {call.run_id: call for call in pending.approvals}
    assert {call.agent.label for call in pending.approvals} == {"Daily"}
    assert by_run[allowed].arguments["instructions"] == "Check the names."
    decided = pending.decide(by_run[allowed], Allow()).decide(by_run[denied], Deny("too long"))
    rework = {by_run[again].id: "Shorter."}
    runs = await client.automations_v2.answer(decided, rework=rework)
    assert [run.run_id for run in runs] == [call.run_id for call in pending.approvals]
    done = await until(client, allowed, "completed")
    assert done.checkpoint.completed_nodes == ["n", "review"]
    assert (await until(client, denied, "cancelled")).detail == "too long"
    run = await until(client, again, "awaiting_approval")
    assert run.checkpoint.gate_history[0]["decision"] == "rework"
    assert run.checkpoint.gate_history[0]["reason"] == "Shorter."
    (call,) = (await client.automations_v2.pending()).approvals
    assert call.id == by_run[again].id, "the engine has one id for both times"
    assert len(posts(engine, "/gate")) == 3


async def test_gates_of_one_automation(client: Any) -> None:
    (first,) = await gated(client, "review")
    await gated(client, "delete-all")
    automation_id = (await client.automations_v2.get_run(first)).automation_id
    (call,) = (await client.automations_v2.pending(automation_id)).approvals
    assert (call.agent.id, call.run_id) == (automation_id, first)
    assert not await client.automations_v2.pending("other")
    pending = (await client.automations_v2.pending()).allow_all(except_=["delete*"])
    assert [call.name for call in pending.missing if isinstance(call, gates.Gate)] == ["delete-all"]
    (run,) = await client.automations_v2.answer(pending)
    assert run.run_id == first


async def test_a_gate_that_was_decided_meanwhile(client: Any) -> None:
    (run_id,) = await gated(client, "review")
    decided = (await client.automations_v2.pending()).allow_all()
    await client.automations_v2.decide_gate(run_id, "cancel", reason="somebody else")
    with pytest.raises(errors.Conflict) as caught:
        await client.automations_v2.answer(decided)
    assert caught.value.run_id == run_id
    assert caught.value.code == "AUTOMATION_V2_RUN_NOT_AWAITING_APPROVAL"
    assert caught.value.body["currentStatus"] == "cancelled"
    assert caught.value.body["winningDecision"]["reason"] == "somebody else"


async def test_a_decision_is_for_its_own_gate(client: Any) -> None:
    (run_id,) = await gated(client, "review", "publish")
    decided = (await client.automations_v2.pending()).allow_all()
    await client.automations_v2.answer(decided)
    await until(client, run_id, "awaiting_approval")
    with pytest.raises(errors.Conflict) as caught:
        await client.automations_v2.answer(decided)
    assert caught.value.code == "AUTOMATION_V2_GATE_TRANSITION_GUARD_DENIED"
    (call,) = (await client.automations_v2.pending()).approvals
    assert call.name == "publish", "nobody has approved that"


async def test_a_gate_that_has_expired(client: Any) -> None:
    policy = {"expires_after_ms": 50}
    (run_id,) = await gated(client, "review", expiry_policy=policy)
    run = await until(client, run_id, "cancelled")
    assert run.checkpoint.gate_history[0]["decision"] == "expired"
    with pytest.raises(errors.Conflict) as caught:
        await client.automations_v2.decide_gate(run_id, "approve")
    assert caught.value.body["winningDecision"]["decision"] == "expired"


async def test_an_expired_gate_that_nobody_has_cleared_away(
    client: Any, engine: EmbeddedEngine[Any]
) -> None:
    await gated(client, "review", expiry_policy={"expires_after_ms": 500})
    decided = (await client.automations_v2.pending()).allow_all()
    deadline = decided.approvals[0].arguments["expires_at_ms"] / 1000
    engine.engine.restart()  # And with it what waits for the time to be over.
    await anyio.sleep(max(0.0, deadline - time.time()) + 0.01)
    with pytest.raises(errors.Conflict) as caught:
        await client.automations_v2.answer(decided)
    assert caught.value.code == "AUTOMATION_V2_GATE_EXPIRED"


async def test_a_gate_that_only_reminds(client: Any) -> None:
    policy = {"expires_after_ms": 1, "on_expiry": "remind"}
    (run_id,) = await gated(client, "review", expiry_policy=policy)
    pending = await client.automations_v2.pending()
    assert "expires_at_ms" in pending.approvals[0].arguments
    await client.automations_v2.answer(pending.allow_all())
    await until(client, run_id, "completed")


async def test_a_decision_that_the_engine_does_not_know(client: Any) -> None:
    (run_id,) = await gated(client, "review")
    with pytest.raises(errors.BadRequest) as caught:
        await client.automations_v2.decide_gate(run_id, "maybe")
    assert caught.value.code == "AUTOMATION_V2_GATE_INVALID_DECISION"
    assert await client.automations_v2.pending()


async def test_the_list_of_what_waits(client: Any) -> None:
    runs = await gated(client, "review", runs=3, decisions=["approve", "deny"])
    whole = (await client.approvals.list_pending()).approvals
    assert {each.run_id for each in whole} == set(runs)
    assert whole[0].decisions == ["approve", "cancel"]
    assert whole[0].request_id == f"automation_v2:{whole[0].run_id}:review"
    week = 7 * 24 * 60 * 60 * 1000
    assert whole[0].expires_at_ms == whole[0].requested_at_ms + week
    times = [each.requested_at_ms for each in whole]
    assert times == sorted(times, reverse=True)
    limited = await client.approvals.list_pending(source="automation_v2", limit=2)
    assert (limited.count, limited.approvals) == (2, whole[:2])
    for source in ("coder", "workflow"):
        assert (await client.approvals.list_pending(source=source)).approvals == []
    with pytest.raises(errors.BadRequest):
        await client.approvals.list_pending(source="routines")
