"""Automations (V2), the gates of their runs, and the plans they are made from."""

from typing import Any

import pytest

from testing.tandem.conftest import Boot
from testing.tandem.support import HUMAN, Api, Json, until

AGENT: Json = {
    "agent_id": "worker",
    "display_name": "Worker",
    "tool_policy": {"allowlist": ["read"], "denylist": []},
    "mcp_policy": {"allowed_servers": []},
}


def node(name: str, objective: str = "say hello", after: str | None = None, **more: Any) -> Json:
    depends = [] if after is None else [after]
    base = {"node_id": name, "agent_id": "worker", "objective": objective}
    return {**base, "depends_on": depends, **more}


def spec(*nodes: Json, **fields: Any) -> Json:
    policy = {"type": "run_once"}
    return {
        "name": "Marketing",
        "status": "active",
        "schedule": {
            "type": "interval",
            "interval_seconds": 86_400,
            "timezone": "UTC",
            "misfire_policy": policy,
        },
        "agents": [AGENT],
        "flow": {"nodes": list(nodes)},
        **fields,
    }


def create(api: Api, *nodes: Json, **fields: Any) -> str:
    made = api.human("/automations/v2", spec(*nodes, **fields))["automation"]
    return str(made["automation_id"])


def start(api: Api, automation: str) -> str:
    return str(api.human(f"/automations/v2/{automation}/run_now")["run"]["run_id"])


def run_at(api: Api, run: str, *statuses: str) -> Json:
    def arrived() -> Json | None:
        found: Json = api.json("GET", f"/automations/v2/runs/{run}")["run"]
        return found if found["status"] in statuses else None

    found: Json = until(arrived)
    return found


GATED = (
    node("draft"),
    node("review", "Good?", "draft", stage_kind="approval"),
    node("send", "say hello", "review"),
)


def test_crud(api: Api) -> None:
    automation = create(api, node("a"))
    found = api.json("GET", f"/automations/v2/{automation}")["automation"]
    assert found["flow"]["nodes"][0]["input_refs"] == []
    assert api.json("GET", "/automations/v2")["automations"] == [found]
    summary = api.json("GET", "/automations/v2", params={"view": "summary"})
    assert summary["view"] == "summary"
    assert summary["automations"][0]["node_count"] == 1
    assert "flow" not in summary["automations"][0]
    changed = api.human(f"/automations/v2/{automation}", {"name": "Other"}, "PATCH")
    assert changed["automation"]["name"] == "Other"
    paused = api.human(f"/automations/v2/{automation}/pause", {"reason": "x"})
    assert paused["automation"]["status"] == "paused"
    resumed = api.post(f"/automations/v2/{automation}/resume", headers=HUMAN).json()
    assert resumed["automation"]["status"] == "active"
    gone = api.human(f"/automations/v2/{automation}", method="DELETE")
    assert gone == {"ok": True, "deleted": True, "automationID": automation}
    missing = api.get(f"/automations/v2/{automation}")
    assert missing.status_code == 404
    assert missing.json()["code"] == "AUTOMATION_V2_NOT_FOUND"
    assert missing.json()["automationID"] == automation


def test_who_is_not_human_needs_a_licence(api: Api) -> None:
    refused = api.post("/automations/v2", json=spec(node("a")))
    assert (refused.status_code, refused.json()["code"]) == (501, "PREMIUM_FEATURE_REQUIRED")
    automation = create(api, node("a"))
    for path in ("run_now", "pause", "resume"):
        answer = api.post(f"/automations/v2/{automation}/{path}", json={})
        assert answer.status_code == 501


def test_the_oldest_release_asks_nobody(boot: Boot) -> None:
    api = boot(version="0.4.6")
    assert api.post("/automations/v2", json=spec(node("a"))).status_code == 200


@pytest.mark.parametrize(
    ("body", "status", "told"),
    [
        (
            spec(schedule={"type": "manual", "timezone": "UTC", "misfire_policy": "run_once"}),
            422,
            "schedule.misfire_policy: expected an object",
        ),
        (spec(schedule={"type": "manual", "timezone": "UTC"}), 422, "misfire_policy: is required"),
        ({"name": "x", "schedule": spec()["schedule"]}, 422, "flow: is required"),
        (spec(agents=[{"agent_id": "a"}]), 422, "agents[0].tool_policy: is required"),
        (spec(node("a"), node("a")), 400, "node ids must be unique"),
        (spec(node("a", after="z")), 400, "depends on unknown `z`"),
        (spec(node("a", stage_kind="party")), 422, "stage_kind: must be one of"),
    ],
)
def test_bad_automations(shared: Api, body: Json, status: int, told: str) -> None:
    refused = shared.post("/automations/v2", json=body, headers=HUMAN)
    assert refused.status_code == status
    assert told in refused.text


def test_an_empty_allowlist_becomes_read(api: Api) -> None:
    agent: Json = {**AGENT, "tool_policy": {"allowlist": [], "denylist": []}}
    automation = create(api, node("a"), agents=[agent])
    found = api.json("GET", f"/automations/v2/{automation}")["automation"]
    assert found["agents"][0]["tool_policy"]["allowlist"] == ["read"]


def test_a_run_goes_through_its_nodes(api: Api) -> None:
    automation = create(api, node("b", "read the file", "a"), node("a"))
    with api.listen("/automations/v2/events", automation_id=automation) as events:
        run = start(api, automation)
        done = run_at(api, run, "completed")
        assert events.wait("automation.v2.run.created")["run"]["run_id"] == run
    checkpoint = done["checkpoint"]
    assert checkpoint["completed_nodes"] == ["a", "b"]
    assert checkpoint["pending_nodes"] == []
    assert checkpoint["node_outputs"]["a"]["summary"] == "Hello there, friend!"
    assert done["blockedNodeIDs"] == []
    assert [effect.tool for effect in api.engine.effects] == ["read"]
    # Nothing else is ever published under the name of this stream.
    assert events.types == ["", "automation.v2.run.created"]
    listed = api.json("GET", f"/automations/v2/{automation}/runs")
    assert (listed["automationID"], listed["count"]) == (automation, 1)
    assert api.json("GET", "/automations/v2/runs")["count"] == 1


def test_a_dry_run_does_nothing(api: Api) -> None:
    automation = create(api, node("a", "read the file"))
    answer = api.human(f"/automations/v2/{automation}/run_now", {"dry_run": True})
    assert (answer["dry_run"], answer["run"]["status"]) == (True, "completed")
    assert api.engine.effects == ()


def test_a_gate_waits_for_a_person(api: Api) -> None:
    run = start(api, create(api, *GATED))
    waiting = run_at(api, run, "awaiting_approval")
    assert waiting["checkpoint"]["awaiting_gate"]["node_id"] == "review"
    pending = api.json("GET", "/approvals/pending", params={"source": "automation_v2"})
    assert pending["count"] == 1
    assert pending["approvals"][0]["run_id"] == run
    assert api.json("GET", "/approvals/pending", params={"source": "coder"})["count"] == 0
    gate = f"/automations/v2/runs/{run}/gate"
    refused = api.post(gate, json={"decision": "approve"})
    assert (refused.status_code, refused.json()["code"]) == (
        403,
        "AUTOMATION_V2_GATE_REQUIRES_HUMAN",
    )
    bad = api.post(gate, json={"decision": "maybe"}, headers=HUMAN)
    assert (bad.status_code, bad.json()["code"]) == (400, "AUTOMATION_V2_GATE_INVALID_DECISION")
    assert api.post(gate, json={}, headers=HUMAN).status_code == 422
    assert api.human(gate, {"decision": "approve", "reason": "ok"})["run"]["status"] == "queued"
    done = run_at(api, run, "completed")
    assert done["checkpoint"]["completed_nodes"] == ["draft", "review", "send"]
    assert done["checkpoint"]["gate_history"][0]["decision"] == "approve"
    late = api.post(gate, json={"decision": "approve"}, headers=HUMAN)
    assert late.status_code == 409


def test_rework_and_cancel_at_a_gate(api: Api) -> None:
    run = start(api, create(api, *GATED))
    run_at(api, run, "awaiting_approval")
    gate = f"/automations/v2/runs/{run}/gate"
    reworked = api.human(gate, {"decision": "rework"})["run"]
    assert reworked["checkpoint"]["pending_nodes"] == ["draft", "review", "send"]
    run_at(api, run, "awaiting_approval")
    assert api.human(gate, {"decision": "cancel"})["run"]["status"] == "cancelled"


def test_pause_resume_cancel(api: Api) -> None:
    run = start(api, create(api, node("a", "wait for me")))
    run_at(api, run, "running")
    path = f"/automations/v2/runs/{run}"
    paused = api.json("POST", f"{path}/pause", json={"reason": "lunch"})["run"]
    assert (paused["status"], paused["pause_reason"]) == ("paused", "lunch")
    again = api.post(f"{path}/pause", json={})
    assert (again.status_code, again.json()["code"]) == (409, "AUTOMATION_V2_RUN_NOT_PAUSABLE")
    assert api.json("POST", f"{path}/resume", json={})["run"]["status"] == "queued"
    run_at(api, run, "running")
    refused = api.post(f"{path}/resume", json={})
    assert refused.json()["code"] == "AUTOMATION_V2_RUN_NOT_PAUSED"
    assert api.json("POST", f"{path}/cancel", json={})["run"]["status"] == "cancelled"
    assert api.json("POST", f"{path}/cancel", json={})["alreadyTerminal"] is True
    assert api.post(f"{path}/cancel").status_code == 415
    until(lambda: not api.engine.runs.active)


def test_a_paused_gate_waits_again(api: Api) -> None:
    run = start(api, create(api, *GATED))
    run_at(api, run, "awaiting_approval")
    path = f"/automations/v2/runs/{run}"
    api.json("POST", f"{path}/pause", json={})
    resumed = api.json("POST", f"{path}/resume", json={})
    assert resumed["run"]["status"] == "awaiting_approval"


def test_failed_and_blocked_runs_can_be_repaired(api: Api) -> None:
    failed = start(api, create(api, node("a", "fail now")))
    assert run_at(api, failed, "failed")["detail"] == "node `a` failed"
    blocked = start(api, create(api, node("a"), node("b", after="a"), agents=[]))
    assert run_at(api, blocked, "blocked")["blockedNodeIDs"] == ["a"]
    path = f"/automations/v2/runs/{failed}"
    assert api.json("POST", f"{path}/recover", json={})["run"]["status"] == "queued"
    run_at(api, failed, "failed")
    assert api.json("POST", f"{path}/repair", json={"node_id": "a"})["ok"] is True
    run_at(api, failed, "failed")
    assert api.json("POST", f"{path}/tasks/a/retry", json={})["ok"] is True
    assert api.json("GET", f"{path}/tasks/a/reset_preview")["reset_nodes"] == ["a"]
    assert api.post(f"{path}/tasks/z/requeue", json={}).status_code == 404
    run_at(api, failed, "failed")
    done = start(api, create(api, node("a")))
    run_at(api, done, "completed")
    assert api.post(f"/automations/v2/runs/{done}/recover", json={}).status_code == 409
    assert api.get("/automations/v2/runs/none").json()["code"] == "AUTOMATION_V2_RUN_NOT_FOUND"


def test_a_restart_pauses_what_was_running(api: Api) -> None:
    run = start(api, create(api, node("a", "wait for me")))
    run_at(api, run, "running")
    api.engine.restart()
    assert run_at(api, run, "paused")["pause_reason"] == "engine restarted"


def test_a_plan_becomes_an_automation(api: Api) -> None:
    started = api.json(
        "POST", "/workflow-plans/chat/start", json={"prompt": "Read the file. Say hello"}
    )
    plan = started["plan"]["plan_id"]
    assert [each["objective"] for each in started["plan"]["steps"]] == [
        "Read the file",
        "Say hello",
    ]
    assert started["assistant_message"]["text"] == "I planned 2 steps."
    message = {"plan_id": plan, "message": "Add a smoke test"}
    told = api.json("POST", "/workflow-plans/chat/message", json=message)
    assert told["change_summary"] == ["added step: Add a smoke test"]
    assert told["plan"]["steps"][2]["depends_on"] == ["step-2"]
    kept = api.json("GET", f"/workflow-plans/{plan}")
    assert [each["role"] for each in kept["conversation"]["messages"]] == [
        "assistant",
        "user",
        "assistant",
    ]
    reset = api.json("POST", "/workflow-plans/chat/reset", json={"plan_id": plan})
    assert len(reset["plan"]["steps"]) == 2
    applied = api.json("POST", "/workflow-plans/apply", json={"plan_id": plan})
    automation = applied["automation"]["automation_id"]
    run_at(api, start(api, automation), "completed")
    assert [effect.tool for effect in api.engine.effects] == ["read"]


def test_applying_twice(api: Api) -> None:
    def plan(prompt: str) -> str:
        made = api.json("POST", "/workflow-plans/preview", json={"prompt": prompt})
        assert made["assistant_message"] is None
        return str(made["plan"]["plan_id"])

    def apply(**body: Any) -> Any:
        return api.post("/workflow-plans/apply", json=body)

    first, other = plan("Do it"), plan("Another")
    once = apply(plan_id=first, idempotency_key="k").json()
    assert apply(plan_id=first, idempotency_key="k").json() == once
    clash = apply(plan_id=other, idempotency_key="k")
    assert (clash.status_code, clash.json()["code"]) == (
        409,
        "WORKFLOW_PLAN_IDEMPOTENCY_CONFLICT",
    )
    overlap = apply(plan_id=plan("Do it"))
    assert overlap.json()["code"] == "WORKFLOW_PLAN_OVERLAP_CONFIRMATION_REQUIRED"
    decided = apply(plan_id=first, overlap_decision="fork", materialize_as_draft=True)
    assert decided.json()["automation"]["status"] == "draft"
    inline = apply(plan={"original_prompt": "Inline", "title": "Inline"})
    assert inline.json()["automation"]["name"] == "Inline"
    assert apply(plan_id="none").json()["code"] == "WORKFLOW_PLAN_NOT_FOUND"
    assert apply().status_code == 422
    assert apply(plan_id=first, idempotency_key="k" * 300).status_code == 400
    assert len(api.json("GET", "/automations/v2")["automations"]) == 3


def test_plans_that_cannot_be_made(shared: Api) -> None:
    bad = shared.post("/workflow-plans/preview", json={"prompt": " "})
    assert (bad.status_code, bad.json()["code"]) == (400, "WORKFLOW_PLAN_INVALID")
    assert shared.post("/workflow-plans/preview", json={}).status_code == 422
    assert shared.get("/workflow-plans/none").status_code == 404
    bundle = {"bundle": {"title": "From afar"}}
    assert shared.json("POST", "/workflow-plans/import/preview", json=bundle)["ok"] is True
    assert (
        shared.json("POST", "/workflow-plans/import", json=bundle)["plan"]["title"] == "From afar"
    )
