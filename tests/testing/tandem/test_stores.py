"""Memory, resources, packs, capabilities, missions, skills: what the engine keeps."""

from typing import Any

import pytest

from testing.tandem.support import Api, Json

PARTITION = {"org_id": "local", "workspace_id": "local", "project_id": "p", "tier": "session"}
FACT: Json = {
    "run_id": "r-1",
    "partition": PARTITION,
    "kind": "fact",
    "content": "Use WAL mode for sqlite",
    "classification": "internal",
}


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("put", {"text": "Use WAL"}),
        ("search", {"query": "sqlite wal", "limit": 5}),
        ("promote", {"id": "m1"}),
        ("demote", {"id": "m1"}),
        ("put", {**FACT, "kind": "rumour"}),
    ],
)
def test_what_the_sdk_sends_is_not_enough_for_memory(shared: Api, path: str, body: Json) -> None:
    assert shared.post(f"/memory/{path}", json=body).status_code == 422


def test_memory(api: Api) -> None:
    with api.listen() as events:
        made = api.json("POST", "/memory/put", json=FACT)
        assert (made["stored"], made["tier"]) == (True, "session")
        assert made["partition_key"] == "local/local/p/session"
        assert events.wait("memory.put")["auditID"] == made["audit_id"]
    search = {"run_id": "r-1", "query": "sqlite wal", "partition": PARTITION}
    found = api.json("POST", "/memory/search", json=search)
    assert [each["id"] for each in found["results"]] == [made["id"]]
    assert found["results"][0]["score"] == 1.0
    assert (found["scopes_used"], found["blocked_scopes"]) == (["session"], [])
    wider = {**search, "read_scopes": ["session", "team"]}
    assert api.json("POST", "/memory/search", json=wider)["blocked_scopes"] == ["team"]
    listed = api.json("GET", "/memory", params={"q": "wal", "project_id": "p"})
    assert (listed["count"], listed["items"][0]["content"]) == (1, FACT["content"])
    assert api.json("GET", "/memory", params={"user_id": "x"})["count"] == 0
    page = api.json("GET", "/memory", params={"offset": "1", "limit": "1"})
    assert (page["items"], page["count"], page["offset"]) == ([], 1, 1)
    audit = api.json("GET", "/memory/audit", params={"run_id": "r-1"})
    assert audit["events"][0]["action"] == "memory_put"
    demoted = api.json("POST", "/memory/demote", json={"id": made["id"], "run_id": "r-1"})
    assert demoted["ok"] is True
    assert api.json("DELETE", f"/memory/{made['id']}")["ok"] is True
    missing = api.delete(f"/memory/{made['id']}")
    assert (missing.status_code, missing.content) == (404, b"")


def test_memory_tiers_are_guarded(api: Api) -> None:
    team = {**FACT, "partition": {**PARTITION, "tier": "team"}}
    refused = api.post("/memory/put", json=team)
    assert (refused.status_code, refused.content) == (403, b"")
    capability = {"memory": {"write_tiers": ["team"]}}
    assert api.json("POST", "/memory/put", json={**team, "capability": capability})["stored"]


def test_promotion(api: Api) -> None:
    made = api.json("POST", "/memory/put", json=FACT)
    body: Json = {
        "run_id": "r-1",
        "source_memory_id": made["id"],
        "from_tier": "session",
        "to_tier": "project",
        "partition": {**PARTITION, "tier": "project"},
        "reason": "good",
        "review": {"required": True},
    }
    assert api.json("POST", "/memory/promote", json=body)["promoted"] is False
    reviewed = {**body, "review": {"required": True, "approval_id": "a"}}
    promoted = api.json("POST", "/memory/promote", json=reviewed)
    assert (promoted["promoted"], promoted["to_tier"]) == (True, "project")
    assert promoted["new_memory_id"] != made["id"]
    unknown = {**reviewed, "source_memory_id": "none"}
    assert api.post("/memory/promote", json=unknown).status_code == 404


def test_resources(api: Api) -> None:
    key = "/resource/project/p1/state"
    with api.listen("/resource/events", prefix="project/") as events:
        made = api.json("PUT", key, json={"value": {"a": 1}, "updated_by": "me"})["resource"]
        assert (made["key"], made["rev"]) == ("project/p1/state", 1)
        assert events.wait("resource.updated")["updatedBy"] == "me"
        changed = api.json("PATCH", key, json={"value": {"b": 2}, "if_match_rev": 1})["resource"]
        assert (changed["value"], changed["rev"]) == ({"a": 1, "b": 2}, 2)
        conflict = api.put(key, json={"value": 0, "if_match_rev": 1})
        assert conflict.status_code == 409
        assert conflict.json()["code"] == "RESOURCE_REVISION_CONFLICT"
        assert (conflict.json()["expected_rev"], conflict.json()["current_rev"]) == (1, 2)
        assert api.json("GET", key)["resource"] == changed
        api.json("PUT", "/resource/team/x", json={"value": 1})
        assert api.json("GET", "/resource", params={"prefix": "team/"})["count"] == 1
        assert api.json("GET", "/resource", params={"limit": "1"})["count"] == 1
        assert api.delete(key).status_code == 415
        assert api.json("DELETE", key, json={})["deleted"] is True
        events.wait("resource.deleted")
        assert {each["key"] for each in events.of("resource.updated")} == {"project/p1/state"}
    assert api.get(key).status_code == 404
    assert api.put("/resource", json={"key": "run/x", "value": 1}).status_code == 405


@pytest.mark.parametrize("key", ["home/x", "run/", "swarm"])
def test_bad_resource_keys(shared: Api, key: str) -> None:
    refused = shared.put(f"/resource/{key}", json={"value": 1})
    assert (refused.status_code, refused.json()["code"]) == (400, "INVALID_RESOURCE_KEY")


def test_one_plain_resource_key_is_allowed(api: Api) -> None:
    assert api.json("PUT", "/resource/swarm.active_tasks", json={"value": []})["resource"]


def test_packs(api: Api) -> None:
    assert api.json("GET", "/packs") == {"packs": []}
    assert api.json("POST", "/packs/detect", json={"path": "/a/p.zip"}) == {
        "is_pack": True,
        "marker": "tandempack.yaml",
    }
    assert api.json("POST", "/packs/detect", json={"path": "/a"})["is_pack"] is False
    with api.listen() as events:
        bad = api.post("/packs/install", json={"path": "/a/p.txt"})
        assert (bad.status_code, bad.content) == (400, b"")
        assert events.wait("pack.install.failed")["code"] == "not_a_pack"
        wrong = {"url": "https://x/p.zip", "sha256": "0" * 64}
        assert api.post("/packs/install", json=wrong).status_code == 400
        assert events.wait("pack.install.failed", 2)["code"] == "sha256_mismatch"
    pack = api.json("POST", "/packs/install", json={"path": "/a/p.zip", "source": {"k": 1}})
    installed = pack["installed"]
    assert (installed["name"], installed["source"]) == ("p", {"k": 1})
    assert api.json("GET", "/packs") == {"packs": [installed]}
    for selector in ("p", installed["pack_id"]):
        assert api.json("GET", f"/packs/{selector}")["pack"]["installed"] == installed
    assert api.json("GET", "/packs/p/updates")["updates"] == []
    update = api.json("POST", "/packs/p/update", json={})
    assert (update["updated"], update["reason"]) == (False, "updates_not_implemented")
    assert api.json("POST", "/packs/export", json={"name": "p"})["exported"]["bytes"] > 0
    assert api.post("/packs/uninstall", json={"name": "p", "version": "9"}).status_code == 400
    removed = api.json("POST", "/packs/uninstall", json={"pack_id": installed["pack_id"]})
    assert removed == {"removed": installed}
    assert api.get("/packs/p").status_code == 404
    attached = {"attachment_id": "a1", "path": "/q.zip"}
    made = api.json("POST", "/packs/install_from_attachment", json=attached)
    assert made["installed"]["name"] == "q"


def test_capabilities(api: Api) -> None:
    wanted: Json = {
        "workflow_id": "wf",
        "required_capabilities": ["github.create_pull_request"],
        "optional_capabilities": ["x.y"],
    }
    resolution = api.json("POST", "/capabilities/resolve", json=wanted)["resolution"]
    assert resolution["resolved"][0]["tool_name"] == "mcp.arcade.create_pr"
    assert (resolution["missing_required"], resolution["missing_optional"]) == ([], ["x.y"])
    missing = {"workflow_id": "wf", "required_capabilities": ["x.y"]}
    refused = api.post("/capabilities/resolve", json=missing)
    assert refused.status_code == 409
    assert refused.json()["code"] == "missing_capability"
    assert refused.json()["missing_capabilities"] == ["x.y"]
    assert api.post("/capabilities/readiness", json=missing).status_code == 409
    ready = api.json("POST", "/capabilities/readiness", json={**missing, "allow_unbound": True})
    assert ready["readiness"]["runnable"] is True
    bindings: Any = api.json("GET", "/capabilities/bindings")["bindings"]
    added = {"capability_id": "x.y", "provider": "z", "tool_name": "t"}
    bindings["bindings"].append(added)
    assert api.json("PUT", "/capabilities/bindings", json=bindings) == {"ok": True}
    assert api.json("POST", "/capabilities/resolve", json=missing)["resolution"]["resolved"]
    broken = {"schema_version": "v1", "bindings": [{"provider": "z"}]}
    bad = api.put("/capabilities/bindings", json=broken)
    assert (bad.status_code, bad.content) == (400, b"")
    tools = api.json("GET", "/capabilities/discovery")["tools"]
    assert set(tools[0]) == {"provider", "tool_name", "schema"}


def test_missions(api: Api) -> None:
    item = {"work_item_id": "w1", "title": "Write"}
    body = {"title": "T", "goal": "G", "work_items": [item, {"title": "B", "depends_on": ["w1"]}]}
    mission = api.json("POST", "/mission", json=body)["mission"]
    assert (mission["spec"]["title"], mission["status"], mission["revision"]) == ("T", "draft", 1)
    path = f"/mission/{mission['mission_id']}"
    event = {"event": {"type": "mission_started", "mission_id": mission["mission_id"]}}
    moved = api.json("POST", f"{path}/event", json=event)
    assert (moved["mission"]["status"], moved["mission"]["revision"]) == ("running", 2)
    assert moved["commands"] == [{"type": "start_run", "work_item_id": "w1"}]
    assert api.json("GET", path)["mission"] == moved["mission"]
    assert api.json("GET", "/mission")["count"] == 1
    missing = api.get("/mission/none")
    assert (missing.status_code, missing.json()["code"]) == (404, "MISSION_NOT_FOUND")


def test_skills(api: Api) -> None:
    (first,) = api.json("GET", "/skills")
    assert (first["name"], first["location"]) == ("release-notes", "global")
    assert api.json("GET", "/skills", params={"location": "project"}) == []
    assert api.get("/skills?location=builtin").status_code == 400
    body = {"location": "project", "content": "name: triage\n\nSort issues."}
    assert api.post("/skills/import/preview", json=body).status_code == 400
    path = {"location": "project", "file_or_path": "/skills/triage.zip"}
    preview = api.json("POST", "/skills/import/preview", json=path)
    assert preview["items"][0] == {"name": "imported-skill", "valid": True, "conflict": False}
    assert (preview["total"], preview["conflicts"]) == (1, 0)
    assert api.json("POST", "/skills/import", json=body)["imported"][0]["name"] == "triage"
    assert api.json("POST", "/skills/import", json=body)["skipped"] == ["triage"]
    renamed = {**body, "conflict_policy": "rename"}
    assert api.json("POST", "/skills/import", json=renamed)["imported"][0]["name"] == "triage-2"
    assert api.json("GET", "/skills/triage")["content"] == body["content"]
    assert api.json("GET", "/skills/templates")[0]["name"] == "code-review"
    assert api.json("DELETE", "/skills/triage") == {"deleted": True}
    missing = api.get("/skills/triage")
    assert (missing.status_code, missing.json()["code"]) == (404, "SKILLS_ERROR")
    empty = api.post("/skills/import", json={"location": "project"})
    assert (empty.status_code, empty.json()["code"]) == (400, "SKILLS_ERROR")
