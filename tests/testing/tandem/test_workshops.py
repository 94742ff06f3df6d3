"""Workflows, the coder, the browser: what works beside sessions."""

import pytest

from testing.tandem.support import Api, Json, until


def test_a_workflow_runs_through(api: Api) -> None:
    with api.listen("/workflows/events", workflow_id="build-report") as events:
        run = api.json("POST", "/workflows/build-report/run", json={})["run"]["run_id"]
        done = until(
            lambda: (
                (found := api.json("GET", f"/workflows/runs/{run}")["run"])["status"] == "completed"
                and found
            )
        )
        events.wait("workflow.run.completed")
        assert events.types[1:] == [
            "workflow.run.started",
            *["workflow.action.started", "workflow.action.completed"] * 2,
            "workflow.run.completed",
        ]
    assert [action["status"] for action in done["actions"]] == ["completed", "completed"]
    assert [effect.tool for effect in api.engine.effects] == ["tool:collect", "tool:summarize"]
    assert api.json("GET", "/workflows/runs", params={"workflow_id": "x"})["count"] == 0
    assert api.json("GET", "/workflows/runs")["count"] == 1


@pytest.mark.parametrize(
    ("decision", "status"), [("approve", "completed"), ("cancel", "cancelled")]
)
def test_a_workflow_with_a_gate(api: Api, decision: str, status: str) -> None:
    run = api.json("POST", "/workflows/guarded-release/run")["run"]["run_id"]
    path = f"/workflows/runs/{run}"
    until(lambda: api.json("GET", path)["run"]["status"] == "awaiting_approval")
    assert api.post(f"{path}/gate", json={"decision": "maybe"}).status_code == 400
    assert api.json("POST", f"{path}/gate", json={"decision": decision})["run"]["status"] == status
    assert api.post(f"{path}/gate", json={"decision": decision}).status_code == 409


def test_workflows_and_hooks(api: Api) -> None:
    listed = api.json("GET", "/workflows")
    assert (listed["count"], listed["workflows"][0]["workflow_id"]) == (2, "build-report")
    found = api.json("GET", "/workflows/build-report")
    hook = found["hooks"][0]["binding_id"]
    event = {"event_type": "issue.opened"}
    planned = api.json("POST", "/workflows/simulate", json=event)["simulation"]
    assert len(planned["planned_actions"]) == 2
    changed = api.json("PATCH", f"/workflow-hooks/{hook}", json={"enabled": False})["hook"]
    assert changed["enabled"] is False
    again = api.json("POST", "/workflows/simulate", json=event)["simulation"]
    assert again["planned_actions"] == []
    assert api.json("GET", "/workflow-hooks", params={"workflow_id": "build-report"})["count"] == 1
    assert api.json("POST", "/workflows/validate", json={})["messages"] == []
    assert api.patch("/workflow-hooks/none", json={"enabled": True}).status_code == 404
    for path in ("/workflows/none", "/workflows/runs/none"):
        missing = api.get(path)
        assert (missing.status_code, missing.content) == (404, b"")


CODER: Json = {"workflow_mode": "issue_fix", "repo_binding": {"repo_slug": "a/b"}}


def test_the_coder_from_triage_to_approval(api: Api) -> None:
    made = api.json("POST", "/coder/runs", json=CODER)["coder_run"]
    path = f"/coder/runs/{made['coder_run_id']}"
    assert (made["status"], made["phase"]) == ("planning", "bootstrapping")
    step = api.json("POST", f"{path}/execute-next", json={})
    assert (step["dispatched"], step["coder_run"]["phase"]) == (True, "repo_inspection")
    early = api.post(f"{path}/approve", json={})
    assert (early.status_code, early.json()["code"]) == (409, "CODER_RUN_NOT_AWAITING_APPROVAL")
    rest = api.json("POST", f"{path}/execute-all", json={})
    assert (rest["executed_steps"], rest["coder_run"]["status"]) == (2, "awaiting_approval")
    assert api.json("POST", f"{path}/execute-next", json={})["dispatched"] is False
    approved = api.json("POST", f"{path}/approve", json={"reason": "ok"})
    assert approved["coder_run"]["status"] == "completed"
    assert api.post(f"{path}/cancel", json={}).status_code == 409


def test_reports_and_pull_requests_of_the_coder(api: Api) -> None:
    run = api.json("POST", "/coder/runs", json=CODER)["coder_run"]["coder_run_id"]
    path = f"/coder/runs/{run}"
    assert api.post(f"{path}/pr-submit", json={}).json()["code"] == "CODER_PR_DRAFT_REQUIRED"
    report = api.json("POST", f"{path}/issue-fix-summary", json={"summary": "s"})["artifact"]
    assert report["artifact_type"] == "coder_issue_fix_summary"
    api.json("POST", f"{path}/pr-draft", json={})
    assert api.json("GET", f"{path}/artifacts")["count"] == 2
    assert api.json("POST", f"{path}/pr-submit", json={})["submitted"] is False
    assert api.json("POST", f"{path}/pr-submit", json={"dry_run": False})["submitted"] is True
    body = {"kind": "fix", "payload": {"text": "use WAL"}}
    candidate = api.json("POST", f"{path}/memory-candidates", json=body)["candidate_id"]
    assert api.json("GET", f"{path}/memory-candidates")["count"] == 1
    assert api.json("GET", f"{path}/memory-hits", params={"q": "wal"})["count"] == 1
    promoted = api.json("POST", f"{path}/memory-candidates/{candidate}/promote", json={})
    assert promoted["promoted"] is True
    assert api.post(f"{path}/memory-candidates/none/promote", json={}).status_code == 404
    follow_on = {"workflow_mode": "merge_recommendation"}
    follow = api.json("POST", f"{path}/follow-on-run", json=follow_on)["coder_run"]
    assert follow["parent_coder_run_id"] == run
    assert follow["repo_binding"] == {"repo_slug": "a/b"}
    assert api.json("POST", f"{path}/cancel", json={})["coder_run"]["status"] == "cancelled"
    assert api.json("GET", "/coder/runs", params={"workflow_mode": "issue_fix"})["count"] == 1
    assert api.json("GET", path)["coder_run"]["status"] == "cancelled"
    assert api.post("/coder/runs", json={"workflow_mode": "issue_fix"}).status_code == 422
    missing = api.get("/coder/runs/none")
    assert (missing.status_code, missing.json()["code"]) == (404, "CODER_RUN_NOT_FOUND")


def test_the_browser(api: Api) -> None:
    assert api.json("GET", "/browser/status")["runnable"] is False
    failed = api.post("/browser/smoke-test")
    assert failed.status_code == 500
    assert failed.json()["code"] == "browser_smoke_test_failed"
    assert failed.json()["ok"] is False
    assert api.json("POST", "/browser/install")["ok"] is True
    assert api.json("GET", "/browser/status")["blocking_issues"] == []
    tested = api.json("POST", "/browser/smoke-test", json={"url": "https://x.example"})
    assert tested["final_url"] == "https://x.example"
