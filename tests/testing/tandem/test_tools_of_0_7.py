"""Storage, worktrees, imports, optimizations, projects: what came with the last releases."""

import pytest

from testing.tandem.conftest import Boot
from testing.tandem.orchestrated import AUTOMATION
from testing.tandem.support import Api, Json, texts

REPO: Json = {"workspace_id": "w", "workspace_root": "/w", "repo_slug": "acme/app"}
REFS: Json = dict.fromkeys(
    ("objective_ref", "eval_ref", "mutation_policy_ref", "scope_ref", "budget_ref"), "README.md"
)


class TestStorage:
    def test_each_session_has_a_file(self, api: Api) -> None:
        session = api.session(title="Notes")
        found = api.json("GET", "/global/storage/files", params={"path": "sessions"})
        (file,) = found["files"]
        assert file["relative_to_base"] == f"{session}.json"
        assert (found["count"], file["size_bytes"] > 100) == (1, True)
        assert api.json("GET", "/global/storage/files", params={"path": "logs"})["files"] == []
        outside = api.get("/global/storage/files", params={"path": "../etc"})
        assert (outside.status_code, outside.content) == (400, b"")

    def test_repairs_are_done_once(self, api: Api) -> None:
        path = "/global/storage/repair"
        done = [api.json("POST", path, json={"force": force}) for force in (False, False, True)]
        assert [each["marker_updated"] for each in done] == [True, False, True]

    def test_worktrees(self, api: Api) -> None:
        found = api.json("POST", "/worktree/cleanup", json={"repo_root": "/repo", "dry_run": True})
        assert (found["ok"], found["dry_run"], found["cleaned_worktrees"]) == (True, True, [])
        assert found["managed_root"].startswith("/repo/")
        assert api.post("/worktree/cleanup", json={"repo_root": "repo"}).status_code == 400

    def test_only_from_this_machine(self, boot: Boot) -> None:
        api = boot(local_admin=False)
        assert api.get("/global/storage/files").status_code == 403
        assert api.post("/worktree/cleanup").status_code == 403


class TestMemory:
    def test_files_become_notes(self, api: Api) -> None:
        api.engine.workspace.files["docs/a.md"] = "Use WAL"
        body = {"source": {"kind": "path", "path": "docs"}, "project_id": "p"}
        found = api.json("POST", "/memory/import", json=body)
        assert (found["ok"], found["tier"], found["indexed_files"]) == (True, "project", 1)
        listed = api.json("GET", "/memory", params={"project_id": "p"})
        assert texts([{"parts": [{"text": each["content"]}]} for each in listed["items"]]) == [
            "Use WAL",
        ]

    @pytest.mark.parametrize(
        ("change", "status"),
        [
            ({"project_id": None}, 400),
            ({"tier": "session"}, 400),
            ({"source": {"kind": "path", "path": "none"}}, 400),
            ({"source": {"kind": "url"}}, 422),
            ({"format": "zip"}, 422),
        ],
    )
    def test_bad_imports(self, shared: Api, change: Json, status: int) -> None:
        body = {"source": {"kind": "path", "path": "README.md"}, "project_id": "p", **change}
        assert shared.post("/memory/import", json=body).status_code == status

    def test_a_conversation_becomes_a_tree(self, api: Api) -> None:
        said = {"session_id": "s", "conversation": ["The port is 80.", "The port is 80.", " "]}
        (fact,) = api.json("POST", "/memory/context/distill", json=said)["facts"]
        tree = api.json("GET", "/memory/context/tree", params={"uri": "tandem://memory"})
        folder, node = tree["tree"]
        assert (folder["uri"], node["content"]) == ("tandem://memory/session", fact["text"])
        short = {"uri": "tandem://memory", "max_depth": "1"}
        assert api.json("GET", "/memory/context/tree", params=short)["tree"] == [folder]
        layers = {"node_id": node["id"]}
        made = api.json("POST", "/memory/context/layers/generate", json=layers)["layers"]
        asked = {"uri": node["uri"]}
        found = api.json("POST", "/memory/context/resolve", json=asked)["node"]
        assert (found["id"], found["layers"]) == (fact["id"], made)
        for path, body in (("resolve", {"uri": "x"}), ("layers/generate", {"node_id": "x"})):
            assert api.post(f"/memory/context/{path}", json=body).status_code == 404
        assert api.get("/memory/context/tree").status_code == 400


class TestOptimizations:
    @pytest.fixture
    def source(self, api: Api) -> str:
        body = {**AUTOMATION, "workspace_root": "/workspace"}
        return str(api.human("/automations/v2", body)["automation"]["automation_id"])

    def test_a_winner_changes_the_automation(self, api: Api, source: str) -> None:
        body = {"source_workflow_id": source, "artifacts": REFS, "optimization_id": "o1"}
        made = api.json("POST", "/optimizations", json=body)
        assert (made["optimization"]["status"], made["experimentCount"]) == ("draft", 0)
        act = "/optimizations/o1/actions"
        started = api.json("POST", act, json={"action": "start"})["optimization"]
        winner = started["pending_promotion_experiment_id"]
        path = f"/optimizations/o1/experiments/{winner}"
        early = api.post(path)
        assert (early.status_code, early.json()["code"]) == (409, "OPTIMIZATION_CONFLICT")
        api.json("POST", act, json={"action": "approve_winner", "experiment_id": winner})
        applied = api.json("POST", path)
        assert applied["experiment"]["status"] == "applied"
        node = api.json("GET", f"/automations/v2/{source}")["automation"]["flow"]["nodes"][0]
        assert node["objective"] == "Say hello. Be precise."
        assert api.json("GET", path)["experiment"] == applied["experiment"]
        assert api.json("GET", "/optimizations/o1/experiments")["count"] == 1
        assert api.json("GET", "/optimizations")["count"] == 1
        assert api.post("/optimizations", json=body).status_code == 409

    def test_pauses(self, api: Api, source: str) -> None:
        body = {"source_workflow_id": source, "artifacts": REFS, "optimization_id": "o1"}
        api.json("POST", "/optimizations", json=body)
        act = "/optimizations/o1/actions"
        assert api.post(act, json={"action": "pause"}).status_code == 409
        states = [
            api.json("POST", act, json={"action": each})["optimization"]["status"]
            for each in ("start", "pause", "resume", "queue_baseline_replay")
        ]
        assert states == ["running", "paused_manual", "running", "running"]
        assert api.json("GET", "/optimizations/o1")["experimentCount"] == 2
        unknown = api.post(act, json={"action": "fly"})
        code = "OPTIMIZATION_VALIDATION_FAILED"
        assert (unknown.status_code, unknown.json()["code"]) == (400, code)

    @pytest.mark.parametrize(
        ("artifacts", "code"),
        [({**REFS, "eval_ref": "none"}, 400), ({"eval_ref": "README.md"}, 422)],
    )
    def test_bad_ones(self, api: Api, source: str, artifacts: Json, code: int) -> None:
        body = {"source_workflow_id": source, "artifacts": artifacts}
        assert api.post("/optimizations", json=body).status_code == code
        missing = api.post("/optimizations", json={"source_workflow_id": "x", "artifacts": REFS})
        assert (missing.status_code, missing.json()["retryable"]) == (404, False)
        assert api.get("/optimizations/none").json()["code"] == "OPTIMIZATION_NOT_FOUND"


class TestProjects:
    def test_work_begins_at_a_board(self, api: Api) -> None:
        path = "/coder/projects/p1"
        assert api.json("GET", f"{path}/bindings")["binding"] is None
        unbound = api.get(f"{path}/github-project/inbox")
        assert (unbound.status_code, unbound.json()["code"]) == (
            409,
            "CODER_PROJECT_GITHUB_PROJECT_NOT_BOUND",
        )
        board = {"owner": "acme", "project_number": 7}
        for body in ({"repo_binding": REPO}, {"github_project_binding": board}):
            binding = api.json("PUT", f"{path}/bindings", json=body)["binding"]
        assert binding["repo_binding"]["repo_slug"] == "acme/app"
        (item,) = api.json("GET", f"{path}/github-project/inbox")["items"]
        asked = {"project_item_id": item["project_item_id"]}
        first, second = (
            api.json("POST", f"{path}/github-project/intake", json=asked) for _ in range(2)
        )
        assert (first["deduped"], second["deduped"]) == (False, True)
        assert second["coder_run"] == first["coder_run"]
        assert first["coder_run"]["github_ref"] == {"kind": "issue", "number": 1}
        run = f"/coder/runs/{first['coder_run']['coder_run_id']}"
        assert api.json("GET", run)["coder_run"]["workflow_mode"] == "issue_triage"
        unknown = {"project_item_id": "none"}
        assert api.post(f"{path}/github-project/intake", json=unknown).status_code == 409
        assert api.put(f"{path}/bindings", json={}).status_code == 400


def test_capability_bindings_of_the_engine(api: Api) -> None:
    bindings = api.json("GET", "/capabilities/bindings")["bindings"]
    own = {"capability_id": "x", "provider": "me", "tool_name": "t"}
    changed = {**bindings, "bindings": [own]}
    assert api.json("PUT", "/capabilities/bindings", json=changed)["ok"]
    refreshed = api.json("POST", "/capabilities/bindings/refresh-builtins")
    assert refreshed["summary"] == {"added": 2, "total": 3}
    api.json("POST", "/capabilities/bindings/reset-to-builtins")
    found = api.json("GET", "/capabilities/bindings")["bindings"]["bindings"]
    assert found == bindings["bindings"]
