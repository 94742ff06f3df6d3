"""Routines, and the legacy automations that are the same records."""

from typing import Any

import pytest

from testing.tandem.conftest import Boot
from testing.tandem.support import HUMAN, Api, Json, until

ROUTINE: Json = {
    "name": "Daily digest",
    "schedule": {"cron": {"expression": "0 8 * * *"}},
    "entrypoint": "say hello",
    "requires_approval": False,
}


def create(api: Api, **fields: Any) -> str:
    made = api.human("/routines", {**ROUTINE, **fields})["routine"]
    return str(made["routine_id"])


def run_now(api: Api, routine: str, **fields: Any) -> str:
    return str(api.human(f"/routines/{routine}/run_now", fields)["runID"])


def finished(api: Api, run: str) -> Json:
    def done() -> Json | None:
        found: Json = api.json("GET", f"/routines/runs/{run}")["run"]
        return found if found["finished_at_ms"] else None

    found: Json = until(done)
    return found


def test_a_new_routine(api: Api) -> None:
    body = {key: ROUTINE[key] for key in ("name", "schedule", "entrypoint")}
    made = api.human("/routines", body)["routine"]
    assert made["status"] == "active"
    assert made["requires_approval"] is True
    assert made["timezone"] == "UTC"
    assert made["misfire_policy"] == {"type": "run_once"}
    assert made["schedule"] == ROUTINE["schedule"]
    assert "id" not in made
    assert api.json("GET", "/routines") == {"routines": [made], "count": 1}


def test_a_human_is_needed(api: Api) -> None:
    refused = api.post("/routines", json=ROUTINE)
    assert (refused.status_code, refused.json()["code"]) == (403, "ROUTINE_REQUIRES_HUMAN")
    assert "retryable" not in refused.json()
    agent = {**HUMAN, "x-tandem-agent-id": "a1"}
    assert api.post("/routines", json=ROUTINE, headers=agent).status_code == 403
    routine = create(api, requires_approval=True)
    assert api.post(f"/routines/{routine}/run_now", json={}).status_code == 403
    run = run_now(api, routine)
    assert api.post(f"/routines/runs/{run}/approve", json={}).status_code == 403


@pytest.mark.parametrize("options", [{"require_human": False}, {"version": "0.4.6"}])
def test_unless_nobody_asks_for_one(boot: Boot, options: Json) -> None:
    assert boot(**options).post("/routines", json=ROUTINE).status_code == 200


@pytest.mark.parametrize(
    ("change", "status", "told"),
    [
        ({"schedule": "0 8 * * *"}, 422, "schedule: expected an object"),
        ({"schedule": {}}, 422, "schedule.cron: is required"),
        ({"schedule": {"cron": {"expression": "daily"}}}, 400, "INVALID_ROUTINE_SCHEDULE"),
        ({"schedule": {"interval_seconds": {"seconds": 0}}}, 400, "INVALID_ROUTINE_SCHEDULE"),
        ({"routine_id": "a b"}, 400, "INVALID_ROUTINE_ID"),
        ({"name": None}, 422, "name: is required"),
        ({"misfire_policy": {"type": "never"}}, 422, "misfire_policy.type: must be one of"),
        ({"misfire_policy": {"type": "catch_up"}}, 422, "misfire_policy.max_runs: is required"),
    ],
)
def test_bad_routines(shared: Api, change: Json, status: int, told: str) -> None:
    refused = shared.post("/routines", json={**ROUTINE, **change}, headers=HUMAN)
    assert refused.status_code == status
    assert told in refused.text


def test_changes_and_deletion(api: Api) -> None:
    routine = create(api, misfire_policy={"type": "catch_up", "max_runs": 3})
    changes = {"status": "paused", "schedule": {"interval_seconds": {"seconds": 60}}}
    changed = api.json("PATCH", f"/routines/{routine}", json=changes)["routine"]
    assert changed["status"] == "paused"
    assert changed["schedule"] == {"interval_seconds": {"seconds": 60}}
    assert api.json("DELETE", f"/routines/{routine}") == {"deleted": True, "routineID": routine}
    missing = api.delete(f"/routines/{routine}")
    assert (missing.status_code, missing.json()["code"]) == (404, "ROUTINE_NOT_FOUND")


def test_a_run_does_the_work(api: Api) -> None:
    routine = create(api)
    with api.listen("/routines/events", routine_id=routine) as events, api.listen() as all_events:
        assert events.events[0]["stream"] == "routines"
        assert "type" not in events.events[0]
        answer = api.human(f"/routines/{routine}/run_now", {"run_count": 2})
        assert (answer["status"], answer["runCount"]) == ("queued", 2)
        run = finished(api, answer["runID"])
        assert run["status"] == "completed"
        assert run["detail"] == "Hello there, friend!"
        assert run["total_tokens"] == 15
        assert run["contextRunID"] == run["linked_context_run_id"]
        events.wait("routine.run.completed")
        # It holds only the record, so the filter drops it.
        assert "routine.run.created" not in events.types
        assert all_events.wait("routine.run.created")["run"]["run_id"] == answer["runID"]
    assert api.json("GET", "/routines/runs")["count"] == 1
    assert api.json("GET", f"/routines/{routine}/runs")["runs"][0]["run_id"] == run["run_id"]
    session = api.json("GET", f"/session/{run['latest_session_id']}/message")
    assert session[0]["parts"][0]["text"] == "say hello"


def test_tools_of_a_routine_ask_nobody(api: Api) -> None:
    run = finished(api, run_now(api, create(api, entrypoint="read the file")))
    assert run["status"] == "completed"
    assert [effect.tool for effect in api.engine.effects] == ["read"]
    limited = create(api, entrypoint="read the file", allowed_tools=["write"])
    finished(api, run_now(api, limited))
    assert len(api.engine.effects) == 1


def test_a_run_that_fails(api: Api) -> None:
    with api.listen("/automations/events") as events:
        run = finished(api, run_now(api, create(api, entrypoint="fail now")))
        assert run["status"] == "failed"
        assert events.wait("run.failed")["automationID"] == run["routine_id"]
        assert events.wait("run.step")["phase"] == "do"
        assert events.types[1] == "run.started"
        assert all("envelope" not in each for each in events.events)


def test_approval(api: Api) -> None:
    routine = create(api, requires_approval=True)
    run = run_now(api, routine)
    assert api.json("GET", f"/routines/runs/{run}")["run"]["status"] == "pending_approval"
    approved = api.human(f"/routines/runs/{run}/approve", {"reason": "fine"})
    assert approved["run"]["approval_reason"] == "fine"
    assert finished(api, run)["status"] == "completed"
    late = api.post(f"/routines/runs/{run}/approve", json={}, headers=HUMAN)
    assert late.json()["code"] == "ROUTINE_RUN_NOT_PENDING_APPROVAL"
    assert late.status_code == 409
    other = run_now(api, routine)
    denied = api.human(f"/routines/runs/{other}/deny", {"reason": "no"})["run"]
    assert (denied["status"], denied["denial_reason"]) == ("denied", "no")
    history = api.json("GET", f"/routines/{routine}/history")
    assert [event["status"] for event in history["events"]] == ["pending_approval"] * 2


def test_pause_and_resume(api: Api) -> None:
    run = run_now(api, create(api, entrypoint="wait for me"))
    until(lambda: api.json("GET", f"/routines/runs/{run}")["run"]["status"] == "running")
    paused = api.human(f"/routines/runs/{run}/pause", {"reason": "lunch"})
    assert paused["run"]["status"] == "paused"
    assert paused["cancelledSessionIDs"] == [paused["run"]["latest_session_id"]]
    again = api.post(f"/routines/runs/{run}/pause", json={}, headers=HUMAN)
    assert again.json()["code"] == "ROUTINE_RUN_NOT_PAUSABLE"
    assert api.human(f"/routines/runs/{run}/resume")["run"]["status"] == "queued"
    until(lambda: api.json("GET", f"/routines/runs/{run}")["run"]["status"] == "running")
    refused = api.post(f"/routines/runs/{run}/resume", json={}, headers=HUMAN)
    assert refused.json()["code"] == "ROUTINE_RUN_NOT_PAUSED"


def test_a_policy_blocks_integrations(api: Api) -> None:
    routine = create(api, entrypoint="connector.email")
    refused = api.post(f"/routines/{routine}/run_now", json={}, headers=HUMAN)
    assert (refused.status_code, refused.json()["code"]) == (403, "ROUTINE_POLICY_BLOCKED")
    history = api.json("GET", f"/routines/{routine}/history")["events"]
    assert history[0]["status"] == "blocked_policy"


def test_artifacts(api: Api) -> None:
    run = run_now(api, create(api))
    path = f"/routines/runs/{run}/artifacts"
    assert api.json("GET", path)["count"] == 0
    made = api.json("POST", path, json={"uri": "file://x", "kind": "report", "label": "R"})
    assert made["artifact"]["label"] == "R"
    assert api.json("GET", path)["artifacts"] == [made["artifact"]]
    bad = api.post(path, json={"uri": " ", "kind": "report"})
    assert (bad.status_code, bad.json()["code"]) == (400, "ROUTINE_ARTIFACT_INVALID")
    missing = api.get("/routines/runs/none/artifacts")
    assert (missing.status_code, missing.json()["code"]) == (404, "ROUTINE_RUN_NOT_FOUND")


def test_run_now_wants_a_body(api: Api) -> None:
    routine = create(api)
    assert api.post(f"/routines/{routine}/run_now", headers=HUMAN).status_code == 415


def test_a_restart_fails_what_was_running(api: Api) -> None:
    run = run_now(api, create(api, entrypoint="wait for me"))
    until(lambda: api.json("GET", f"/routines/runs/{run}")["run"]["status"] == "running")
    api.engine.restart()
    until(lambda: api.json("GET", f"/routines/runs/{run}")["run"]["status"] == "failed")


AUTOMATION: Json = {
    "name": "Weekly",
    "schedule": {"interval_seconds": {"seconds": 60}},
    "mission": {"objective": "say hello", "success_criteria": ["polite"]},
    "policy": {"tool": {"run_allowlist": ["read"]}, "approval": {"requires_approval": True}},
}


def test_legacy_automations_are_routines(api: Api) -> None:
    made = api.human("/automations", AUTOMATION)["automation"]
    automation = made["automation_id"]
    assert made["mission"]["success_criteria"] == ["polite"]
    assert made["policy"]["tool"]["run_allowlist"] == ["read"]
    assert api.json("GET", "/automations")["count"] == 1
    assert api.json("GET", "/routines")["routines"][0]["routine_id"] == automation
    changes = {"mission": {"objective": "think"}, "status": "paused"}
    changed = api.json("PATCH", f"/automations/{automation}", json=changes)["automation"]
    assert (changed["mission"]["objective"], changed["status"]) == ("think", "paused")
    assert api.post("/automations", json={"name": "x"}, headers=HUMAN).status_code == 422
    gone = api.json("DELETE", f"/automations/{automation}")
    assert (gone["ok"], gone["automation"]["automation_id"]) == (True, automation)
    missing = api.delete(f"/automations/{automation}")
    assert (missing.status_code, missing.json()["code"]) == (404, "AUTOMATION_NOT_FOUND")


def test_runs_of_legacy_automations(api: Api) -> None:
    automation = api.human("/automations", AUTOMATION)["automation"]["automation_id"]
    started = api.human(f"/automations/{automation}/run_now")
    run = started["run"]["run_id"]
    assert started["status"] == "pending_approval"
    assert started["run"]["automation_id"] == automation
    assert started["run"]["attach_event_stream"] is None
    path = f"/automations/runs/{run}"
    assert api.human(f"{path}/approve")["ok"] is True
    done = until(lambda: (found := api.json("GET", path)["run"])["status"] == "completed" and found)
    assert done["mission_snapshot"]["objective"] == "say hello"
    session = done["latest_session_id"]
    assert done["attach_event_stream"] == f"/event?sessionID={session}&runID={run}"
    again = api.post(f"{path}/approve", json={}, headers=HUMAN)
    assert again.json()["code"] == "AUTOMATION_RUN_NOT_PENDING_APPROVAL"
    assert api.post(f"{path}/pause", json={}, headers=HUMAN).status_code == 409
    assert api.post(f"{path}/resume", json={}, headers=HUMAN).status_code == 409
    api.json("POST", f"{path}/artifacts", json={"uri": "u", "kind": "k"})
    assert api.json("GET", f"{path}/artifacts")["count"] == 1
    assert api.json("GET", "/automations/runs")["count"] == 1
    assert api.json("GET", f"/automations/{automation}/runs")["count"] == 1
    assert api.json("GET", f"/automations/{automation}/history")["count"] == 1
    other = api.human(f"/automations/{automation}/run_now")["run"]["run_id"]
    assert api.human(f"/automations/runs/{other}/pause")["run"]["status"] == "paused"
    assert api.human(f"/automations/runs/{other}/resume")["run"]["status"] == "queued"
    assert api.get("/automations/runs/none").status_code == 404
