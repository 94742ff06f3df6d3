"""/incident-monitor: incidents, drafts, reports, and what agents may do."""

import pytest

from testing.tandem.conftest import Boot
from testing.tandem.orchestrated import AUTOMATION
from testing.tandem.support import Api, Json

BASE = "/incident-monitor"
CONFIG: Json = {
    "enabled": True,
    "repo": "acme/app",
    "destinations": [{"destination_id": "gh"}, {"destination_id": "chat"}],
    "routes": [{"route_id": "r1", "match": {"event_type": "x"}, "destination_ids": ["chat"]}],
    "default_destination_ids": ["gh"],
}


def configure(api: Api, **change: object) -> Json:
    body = {"incident_monitor": {**CONFIG, **change}}
    found: Json = api.json("PATCH", "/config/incident-monitor", json=body)["incident_monitor"]
    return found


def report(api: Api, title: str = "Boom") -> tuple[str, str]:
    """Report an incident; returns its id and its draft's."""
    found = api.json("POST", f"{BASE}/report", json={"report": {"title": title, "detail": "d"}})
    return found["incident"]["incident_id"], found["draft"]["draft_id"]


def test_the_configuration_and_the_state(api: Api) -> None:
    status = api.json("GET", f"{BASE}/status")["status"]
    assert status["readiness"]["missing"] == ["repo", "destinations"]
    assert configure(api)["repo"] == "acme/app"
    assert api.json("GET", "/config/incident-monitor")["incident_monitor"]["enabled"] is True
    assert api.json("POST", f"{BASE}/pause")["status"]["readiness"]["runtime_ready"] is False
    assert api.json("POST", f"{BASE}/resume")["incident_monitor"]["paused"] is False
    again = api.json("POST", f"{BASE}/status/recompute")["status"]
    assert again["readiness"]["publish_ready"] is True
    bad = api.patch("/config/incident-monitor", json={"incident_monitor": {"routes": 1}})
    assert (bad.status_code, bad.json()["code"]) == (400, "INCIDENT_MONITOR_CONFIG_INVALID")
    assert api.json("GET", f"{BASE}/debug")["counts"] == {"incidents": 0, "drafts": 0, "posts": 0}


def test_an_incident_becomes_a_report(api: Api) -> None:
    configure(api)
    with api.listen() as events:
        incident, draft = report(api)
        assert events.wait("incident_monitor.incident.detected")["draft_id"] == draft
    assert report(api) == (incident, draft)
    assert api.json("GET", f"{BASE}/incidents/{incident}")["incident"]["occurrence_count"] == 2
    path = f"{BASE}/drafts/{draft}"
    early = api.post(f"{path}/publish", json={})
    assert (early.status_code, early.json()["code"]) == (
        409,
        "INCIDENT_MONITOR_DRAFT_NOT_PUBLISHABLE",
    )
    approved = api.json("POST", f"{path}/approve", json={"reason": "real"})["draft"]
    assert (approved["status"], approved["decision_reason"]) == ("approved", "real")
    assert api.post(f"{path}/deny", json={}).status_code == 409
    assert api.json("POST", f"{path}/issue-draft")["draft"]["status"] == "issue_draft_ready"
    published = api.json("POST", f"{path}/publish")
    assert (published["draft"]["status"], published["post"]["destination_id"]) == (
        *("published", "gh"),
    )
    (post,) = api.json("GET", f"{BASE}/posts", params={"destination_id": "gh"})["posts"]
    assert (post["draft_id"], post["incident_id"]) == (draft, incident)
    assert api.json("GET", f"{BASE}/posts", params={"destination_id": "chat"})["count"] == 0
    assert api.json("POST", f"{path}/recheck-match")["draft"]["match"]["matched"] is True


def test_triage(api: Api) -> None:
    incident, draft = report(api)
    path = f"{BASE}/drafts/{draft}"
    early = api.post(f"{path}/triage-summary", json={"what": "x"})
    assert (early.status_code, early.json()["code"]) == (409, "INCIDENT_MONITOR_TRIAGE_RUN_MISSING")
    first, second = (api.json("POST", f"{path}/triage-run") for _ in range(2))
    assert (first["deduped"], second["deduped"]) == (False, True)
    assert second["run"]["run_id"] == first["run"]["run_id"]
    found = api.json("POST", f"{path}/triage-summary", json={"what": "x"})
    assert found["draft"]["triage_summary"] == {"what": "x"}
    replayed = api.json("POST", f"{BASE}/incidents/{incident}/replay")
    assert replayed["run"]["run_id"] != first["run"]["run_id"]


def test_without_approval_and_without_destinations(api: Api) -> None:
    configure(api, require_approval_for_new_issues=False, default_destination_ids=[])
    _, draft = report(api)
    path = f"{BASE}/drafts/{draft}/publish"
    nowhere = api.post(path, json={})
    assert (nowhere.status_code, nowhere.json()["code"]) == (409, "INCIDENT_MONITOR_NO_DESTINATION")
    found = api.json("POST", path, json={"destination_ids": ["gh", "chat"]})
    assert [post["destination_id"] for post in found["posts"]] == ["gh", "chat"]


@pytest.mark.parametrize(("kind", "where"), [("x", ["chat"]), ("y", ["gh"])])
def test_a_route_is_tried(api: Api, kind: str, where: list[str]) -> None:
    configure(api)
    found = api.json("POST", f"{BASE}/route-preview", json={"event_type": kind})
    assert found["effective_destination_ids"] == where
    assert [each["destination_id"] for each in found["destinations"]] == where
    assert found["blocked"] is False


def test_lists_have_the_newest_first(api: Api) -> None:
    ids = [report(api, title) for title in ("a", "b")]
    drafts = api.json("GET", f"{BASE}/drafts")["drafts"]
    assert [each["draft_id"] for each in drafts] == [ids[1][1], ids[0][1]]
    (newest,) = api.json("GET", f"{BASE}/incidents", params={"limit": "1"})["incidents"]
    assert newest["incident_id"] == ids[1][0]


@pytest.mark.parametrize("path", ["/drafts/none", "/incidents/none"])
def test_what_is_not_there(shared: Api, path: str) -> None:
    refused = shared.get(BASE + path)
    assert refused.status_code == 404
    assert refused.json()["code"].endswith("_NOT_FOUND")
    assert shared.post(f"{BASE}/report", json={}).status_code == 400


def test_security(api: Api) -> None:
    api.human("/automations/v2", AUTOMATION)
    security = f"{BASE}/security"
    inventory = api.json("GET", f"{security}/authority-inventory")
    assert [each["agent_id"] for each in inventory["inventory"]["agents"]] == ["writer"]
    found = api.json("GET", f"{security}/posture-checks")["findings"]
    assert {each["rule_id"] for each in found} == {"any_tool_allowed", "no_model_named"}
    high = api.json("GET", f"{security}/posture-checks", params={"min_severity": "high"})
    assert [each["rule_id"] for each in high["findings"]] == ["any_tool_allowed"]
    less = {"disabled_rules": "any_tool_allowed,no_model_named"}
    assert api.json("GET", f"{security}/posture-checks", params=less)["findings"] == []
    bad = api.get(f"{security}/posture-checks", params={"min_severity": "awful"})
    assert bad.status_code == 400
    probes = api.json("POST", f"{security}/assessment-probes", json={})["results"]
    assert {each["passed"] for each in probes} == {False}
    unknown = api.post(f"{security}/assessment-probes", json={"probes": ["none"]})
    assert unknown.status_code == 400
    report(api)
    made = api.json("POST", f"{security}/assessment-report", json={"include_probe_results": True})
    assert (len(made["sections"]["incidents"]), len(made["results"])) == (1, 2)
    asked = {"metadata": {"writer": {"owner": "me"}}, "include_markdown": True}
    cards = api.json("POST", f"{security}/deployment-cards", json=asked)
    assert cards["cards"][0]["owner"] == "me"
    assert cards["markdown_export"] == "## Writer\n"


def test_the_bug_monitor(boot: Boot) -> None:
    api = boot(version="0.4.6")
    found = api.json("PATCH", "/config/bug-monitor", json={"bug_monitor": {"repo": "a/b"}})
    assert found["bug_monitor"]["repo"] == "a/b"
    assert api.get("/incident-monitor/status").status_code == 404
