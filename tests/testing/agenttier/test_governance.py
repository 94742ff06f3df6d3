"""Policies: what they refuse, in which order, and how they add up."""

from typing import Any

import pytest

from testing.agenttier.support import Api, Json, create_body

POLICY: Json = {
    "maxSandboxesPerUser": 1,
    "maxSandboxesTotal": 1,
    "maxStorage": "10Gi",
    "maxTimeout": "1h",
    "maxIdleTimeout": "10m",
    "allowedTemplates": ["general-coding"],
    "approvedRegistries": ["registry.example"],
    "maxAgentSandboxes": 1,
    "allowedAgentImages": ["registry.example/agents"],
}


def refused(api: Api, **fields: Any) -> list[Json]:
    answer = api.post("/sandboxes", create_body("new", **fields))
    assert answer.status_code == 403
    body = answer.json()
    assert body["error"] == "policy_violation"
    found: list[Json] = body["violations"]
    return found


def test_all_violations_come_in_order(api: Api) -> None:
    api.sandbox()
    api.put("/governance/policies/default", POLICY)
    asked = {"timeout": "8h", "idleTimeout": "90m", "storage": {"size": "20Gi"}}
    assert refused(api, **asked) == [
        {
            "code": "template_not_allowed",
            "message": 'template "langgraph-agent" is not permitted in this namespace '
            "(allowed: general-coding)",
        },
        {
            "code": "namespace_quota_exceeded",
            "message": "namespace already has 1 sandboxes (max 1)",
        },
        {
            "code": "user_quota_exceeded",
            "message": "user already owns 1 sandboxes in this namespace (max 1)",
        },
        {
            "code": "agent_sandbox_quota_exceeded",
            "message": "namespace already has 1 agent-mode sandboxes (max 1)",
        },
        {
            "code": "storage_limit_exceeded",
            "message": "storage size 20Gi exceeds governance cap 10Gi",
        },
        {"code": "timeout_exceeded", "message": "timeout 8h0m0s exceeds governance cap 1h"},
        {
            "code": "idle_timeout_exceeded",
            "message": "idleTimeout 1h30m0s exceeds governance cap 10m",
        },
    ]


def test_what_failed_does_not_count(api: Api) -> None:
    api.put("/governance/policies", {"maxSandboxesTotal": 1})
    api.post("/sandboxes", create_body("bad", "missing"))
    api.wait("bad", "Error")
    assert api.post("/sandboxes", create_body("good")).status_code == 201


def test_a_patch_breaks_limits_but_no_quotas(api: Api) -> None:
    path = api.sandbox()
    api.put("/governance/policies", {"maxSandboxesTotal": 1, "maxCpu": "500m", "maxMemory": "1Gi"})
    assert api.call("PATCH", path, {"idleTimeout": "1h"}).status_code == 200
    answer = api.call("PATCH", path, {"resources": {"limits": {"cpu": 2, "memory": "2Gi"}}})
    assert answer.status_code == 403
    assert [each["code"] for each in answer.json()["violations"]] == [
        "cpu_limit_exceeded",
        "memory_limit_exceeded",
    ]


def test_policies_are_written_without_what_is_zero(api: Api) -> None:
    text = api.put("/governance/policies/ns", {"maxTimeout": "1h", "maxSandboxesTotal": 0}).text
    assert text == '{"namespace":"ns","policy":{"maxTimeout":"1h"}}\n'
    assert api.get("/governance/policies/other").json() == {"namespace": "other", "policy": {}}


def test_a_namespace_goes_before_the_cluster(api: Api) -> None:
    cluster = api.put("/governance/policies", {"maxTimeout": "1h", "maxSandboxesTotal": 5})
    assert cluster.json()["scope"] == "cluster"
    api.put("/governance/policies/ns", {"maxTimeout": "2h"})
    assert api.get("/governance/effective?namespace=ns").json()["policy"] == {
        "maxSandboxesTotal": 5,
        "maxTimeout": "2h",
    }
    assert api.get("/governance/effective").json()["namespace"] == "default"
    listed = api.get("/governance/policies").json()
    assert listed["cluster"] == {"maxSandboxesTotal": 5, "maxTimeout": "1h"}
    assert api.delete("/governance/policies/ns").status_code == 204
    assert api.get("/governance/policies").json()["namespaces"] == []


def test_a_cap_that_nobody_can_read_stops_nothing(api: Api) -> None:
    api.put("/governance/policies", {"maxTimeout": "a while", "maxStorage": "plenty"})
    body = create_body("x", timeout="99h", storage={"size": "9Ti"})
    assert api.post("/sandboxes", body).status_code == 201


def test_a_batch_that_would_exceed_is_refused_whole(api: Api) -> None:
    api.put("/governance/policies", {"maxSandboxesTotal": 1, "maxAgentSandboxes": 1})
    items = [create_body("one"), create_body("two")]
    answer = api.post("/sandboxes/bulk", {"items": items})
    assert answer.status_code == 409
    body = answer.json()
    assert (body["error"], body["namespace"]) == ("quota_would_exceed", "default")
    assert [each["code"] for each in body["violations"]] == [
        "namespace_quota_exceeded",
        "agent_sandbox_quota_exceeded",
    ]
    assert api.get("/sandboxes").json() == {"sandboxes": None}


def test_one_of_a_batch_may_fail(api: Api) -> None:
    api.put("/governance/policies", {"allowedTemplates": ["general-coding"]})
    items = [create_body("one", "general-coding"), create_body("two"), {"name": "three"}]
    first, second, third = api.post("/sandboxes/bulk", {"items": items}).json()["results"]
    assert first == {"index": 0, "status": "created", "sandboxId": "one"}
    assert second["error"].startswith('policy_violation: template "langgraph-agent" is not')
    assert third == {"index": 2, "status": "error", "error": "templateRef.name is required"}


@pytest.mark.parametrize(
    ("path", "body", "told"),
    [
        ("/sandboxes/bulk", {}, "items must be a non-empty array"),
        ("/sandboxes/bulk-action", {"action": "stop"}, "ids must be a non-empty array"),
    ],
)
def test_empty_batches(api: Api, path: str, body: Json, told: str) -> None:
    answer = api.post(path, body)
    assert (answer.status_code, answer.json()) == (400, {"error": told})


def test_actions_on_many(api: Api) -> None:
    api.sandbox("one")
    body = {"action": "resume", "ids": ["one", "none"]}
    assert api.post("/sandboxes/bulk-action", body).json()["results"] == [
        {"id": "one", "status": "error", "error": "cannot resume sandbox in phase Running"},
        {"id": "none", "status": "error", "error": "sandbox none not found"},
    ]
    body = {"action": "delete", "ids": ["one"]}
    assert api.post("/sandboxes/bulk-action", body).json()["results"] == [
        {"id": "one", "status": "ok"}
    ]
    assert api.get("/sandboxes/one").status_code == 404
