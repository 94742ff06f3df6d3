"""/orchestrations: drafts with a lock, versions that never change."""

import pytest

from testing.tandem.conftest import Boot
from testing.tandem.orchestrated import AUTOMATION, draft, edge, publish
from testing.tandem.support import HUMAN, Api, Json


@pytest.fixture
def automation(api: Api) -> str:
    return str(api.human("/automations/v2", AUTOMATION)["automation"]["automation_id"])


def test_a_draft_is_published(api: Api, automation: str) -> None:
    made = api.post("/orchestrations", json=draft(automation))
    assert made.status_code == 201
    assert (made.json()["version"], made.json()["status"]) == (0, "draft")
    assert made.json()["orchestration"]["goal_policy"]["max_hops"] == 100
    assert api.json("GET", "/orchestrations/article")["latest_published"] is None
    published = api.post("/orchestrations/article/publish")
    assert (published.status_code, published.json()["version"]) == (201, 1)
    assert api.post("/orchestrations/article/publish", json={}).json()["version"] == 2
    versions = api.json("GET", "/orchestrations/article/versions")
    assert [each["version"] for each in versions["versions"]] == [1, 2]
    first = api.json("GET", "/orchestrations/article/versions/1")["orchestration"]
    assert first == published.json()["orchestration"]
    latest = api.json("GET", "/orchestrations/article")["latest_published"]
    assert latest["version"] == 2
    assert api.get("/orchestrations/article/versions/9").status_code == 404
    assert api.get("/orchestrations/article/versions/one").status_code == 400


def test_drafts_are_changed_as_they_were_read(api: Api, automation: str) -> None:
    body = draft(automation)
    first = api.post("/orchestrations", json=body).json()
    assert api.post("/orchestrations", json=body).status_code == 409
    unlocked = api.put("/orchestrations/article", json={**body, "name": "New"})
    assert (unlocked.status_code, unlocked.json()["error"]) == (409, "draft_concurrency_conflict")
    assert unlocked.json()["updated_at_ms"] == first["updated_at_ms"]
    locked = {**body, "name": "New", "expected_updated_at_ms": first["updated_at_ms"]}
    assert api.put("/orchestrations/article", json=locked).json()["orchestration"]["name"] == "New"
    assert api.put("/orchestrations/article", json=locked).status_code == 409
    late = {"expected_updated_at_ms": first["updated_at_ms"]}
    assert api.post("/orchestrations/article/publish", json=late).status_code == 409
    assert api.post("/orchestrations/article/archive").json()["status"] == "archived"
    refused = api.post("/orchestrations/article/publish")
    assert (refused.status_code, refused.json()["error"]) == (409, "orchestration_archived")
    fresh = {**body, "orchestration_id": "x", "expected_updated_at_ms": 1}
    assert api.post("/orchestrations", json=fresh).status_code == 400


def test_the_list(api: Api) -> None:
    publish(api.http)
    found = api.json("GET", "/orchestrations")
    assert (found["count"], found["orchestrations"][0]["latest_published_version"]) == (1, 1)
    counts = {
        status: api.json("GET", "/orchestrations", params={"status": status})["count"]
        for status in ("draft", "published", "archived")
    }
    assert counts == {"draft": 1, "published": 1, "archived": 0}


def test_a_draft_may_be_wrong_until_it_is_published(api: Api, automation: str) -> None:
    body = draft(automation)
    body["nodes"] = [*body["nodes"][1:], body["nodes"][1]]
    body["edges"].append(edge("nowhere", "review", "moon"))
    assert api.post("/orchestrations", json=body).status_code == 201
    report = api.json("POST", "/orchestrations/article/validate")["report"]
    codes = [each["code"] for each in report["issues"]]
    assert codes[:2] == ["root_node_missing", "duplicate_node_id"]
    assert set(codes[2:]) == {"edge_node_missing"}
    refused = api.post("/orchestrations/article/publish")
    assert (refused.status_code, refused.json()["error"]) == (422, "orchestration_invalid")
    assert refused.json()["report"] == report


def test_automations_that_changed_are_stale(api: Api, automation: str) -> None:
    api.post("/orchestrations", json=draft(automation))
    path = "/orchestrations/article"

    def states() -> set[str]:
        found = api.json("GET", f"{path}/stale-references")
        return {each["state"] for each in found["references"]}

    def refresh() -> list[str]:
        now = api.json("GET", path)["draft"]["updated_at_ms"]
        body = {"expected_updated_at_ms": now}
        refreshed = api.json("POST", f"{path}/refresh-references", json=body)
        names: list[str] = refreshed["refreshed_node_ids"]
        return names

    assert states() == {"unpinned"}
    assert refresh() == ["write", "review"]
    assert states() == {"fresh"}
    api.human(f"/automations/v2/{automation}", {"name": "Other"}, "PATCH")
    assert states() == {"stale"}
    assert api.post(f"{path}/publish").status_code == 422
    assert refresh() == ["write", "review"]
    assert api.post(f"{path}/publish").status_code == 201
    api.delete(f"/automations/v2/{automation}", headers=HUMAN)
    assert states() == {"missing"}


@pytest.mark.parametrize(
    ("way", "allowed", "code"),
    [
        ({"transition_key": "finish"}, True, None),
        ({"transition_key": "again", "artifact_type": "image"}, False, "artifact_type_mismatch"),
        ({"transition_key": "fly"}, False, "no_matching_edge"),
        ({"transition_key": "fly", "from_node_id": "x"}, False, "unknown_source_node"),
        ({"transition_key": "again", "artifact_type": "text", "version": 1}, True, None),
    ],
)
def test_dry_runs(api: Api, way: Json, code: str | None, *, allowed: bool) -> None:
    publish(api.http)
    body = {"from_node_id": "write", **way}
    found = api.json("POST", "/orchestrations/article/dry-run", json=body)
    assert found["allowed"] is allowed
    assert [each["code"] for each in found["issues"]] == ([] if code is None else [code])
    assert not any("message" in each for each in found["issues"])


def test_a_dry_run_shows_a_way_in_short(api: Api) -> None:
    publish(api.http)
    body = {"from_node_id": "write", "transition_key": "submit"}
    found = api.json("POST", "/orchestrations/article/dry-run", json=body)
    assert found["edge"] == {
        "edge_id": "submit",
        "transition_key": "submit",
        "artifact_contract": None,
        "approval_required": True,
    }
    target = found["target"]
    assert (target["node_id"], target["name"], target["kind"]["kind"]) == (
        *("review", "Review"),
        "workflow",
    )


def test_a_dry_run_knows_what_a_node_and_a_way_want(boot: Boot) -> None:
    api = boot()
    node = {"node_id": "a", "name": "A", "kind": "workflow", "automation_id": "x"}
    contract = {"artifact_type": "text", "required": True}
    body = {
        "orchestration_id": "o",
        "name": "n",
        "root_node_id": "a",
        "nodes": [{**node, "allowed_transition_keys": ["good"]}],
        "edges": [
            edge("good", "a", "a", artifact_contract=contract),
            edge("bad", "a", "a"),
        ],
    }
    assert api.post("/orchestrations", json=body).status_code == 201

    def issues(key: str) -> list[Json]:
        way = {"from_node_id": "a", "transition_key": key}
        found: list[Json] = api.json("POST", "/orchestrations/o/dry-run", json=way)["issues"]
        return found

    missing = {"code": "artifact_required", "edge_id": "good", "expected": "text"}
    assert issues("good") == [missing]
    refused = {"code": "transition_key_not_allowed", "node_id": "a", "transition_key": "bad"}
    assert issues("bad") == [refused]


def test_a_list_has_versions_in_short(api: Api) -> None:
    publish(api.http)
    (listed,) = api.json("GET", "/orchestrations")["orchestrations"]
    (version,) = listed["published_versions"]
    assert set(version) == {"version", "published_at_ms"}
    (whole,) = api.json("GET", "/orchestrations/article/versions")["versions"]
    assert set(whole) == {"version", "name", "published_at_ms", "metadata"}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", ""),
        ("GET", "/versions"),
        ("GET", "/stale-references"),
        ("POST", "/validate"),
        ("POST", "/publish"),
        ("POST", "/archive"),
    ],
)
def test_what_is_not_there(shared: Api, method: str, path: str) -> None:
    refused = shared.http.request(method, f"/orchestrations/none{path}")
    assert (refused.status_code, refused.json()) == (404, {"error": "orchestration_not_found"})


def test_a_node_of_no_kind_is_refused(boot: Boot) -> None:
    body = {"name": "n", "root_node_id": "a", "nodes": [{"node_id": "a", "name": "A", "kind": "x"}]}
    assert boot().post("/orchestrations", json=body).status_code == 422
