"""Templates, spawned agents, approvals."""

from testing.tandem.conftest import Boot
from testing.tandem.support import Api, Json, until

SPAWN: Json = {"role": "worker", "justification": "say hello", "missionID": "m1"}


def test_templates(api: Api) -> None:
    template = {"templateID": "writer", "role": "worker", "system_prompt": "Write."}
    made = api.json("POST", "/agent-team/templates", json={"template": template})["template"]
    assert (made["templateID"], made["skills"]) == ("writer", [])
    listed = api.json("GET", "/agent-team/templates", params={"workspaceRoot": "/x"})
    assert listed == {"templates": [made], "count": 1}
    changed = api.json("PATCH", "/agent-team/templates/writer", json={"role": "reviewer"})
    assert changed["template"]["role"] == "reviewer"
    assert api.post("/agent-team/templates", json=template).status_code == 422
    blank = {"template": {"templateID": " ", "role": "worker"}}
    bad = api.post("/agent-team/templates", json=blank)
    assert bad.json()["code"] == "INVALID_TEMPLATE_ID"
    gone = api.json("DELETE", "/agent-team/templates/writer")
    assert gone == {"ok": True, "deleted": True, "templateID": "writer"}
    missing = api.delete("/agent-team/templates/writer")
    assert (missing.status_code, missing.json()["ok"]) == (404, False)
    assert missing.json()["code"] == "TEMPLATE_NOT_FOUND"


def test_without_a_policy_a_spawn_is_denied(api: Api) -> None:
    with api.listen() as events:
        refused = api.post("/agent-team/spawn", json=SPAWN)
        assert refused.status_code == 403
        assert refused.json()["ok"] is False
        assert refused.json()["requiresUserApproval"] is False
        assert events.wait("agent_team.spawn.denied")["missionID"] == "m1"
    assert api.post("/agent-team/spawn", json={"role": "worker"}).status_code == 422


def test_spawned_agents_work(boot: Boot) -> None:
    api = boot(spawn="allowed")
    made = api.json("POST", "/agent-team/spawn", json=SPAWN)
    assert made["ok"] is True
    assert made["missionID"] == "m1"

    def instances(**query: str) -> list[Json]:
        found: list[Json] = api.json("GET", "/agent-team/instances", params=query)["instances"]
        return found

    until(lambda: instances(status="completed"))
    assert instances(missionID="m1")[0]["instanceID"] == made["instanceID"]
    assert instances(parentInstanceID="none") == []
    assert api.get("/agent-team/instances?status=lost").status_code == 400
    missions = api.json("GET", "/agent-team/missions")
    assert missions["missions"] == [{"missionID": "m1", "instanceCount": 1}]
    waiting = {**SPAWN, "justification": "wait for me"}
    instance = api.json("POST", "/agent-team/spawn", json=waiting)["instanceID"]
    assert api.json("POST", f"/agent-team/instance/{instance}/cancel")["cancelled"] is True
    assert instances(status="cancelled")[0]["instanceID"] == instance
    assert api.post("/agent-team/instance/none/cancel").status_code == 404


def test_spawns_that_need_an_approval(boot: Boot) -> None:
    api = boot(spawn="approval")
    for _ in range(2):
        refused = api.post("/agent-team/spawn", json=SPAWN)
        assert refused.json()["requiresUserApproval"] is True
    first, second = api.json("GET", "/agent-team/approvals")["spawnApprovals"]
    path = f"/agent-team/approvals/spawn/{first['approvalID']}"
    approved = api.json("POST", f"{path}/approve", json={"reason": "ok"})
    assert (approved["decision"], approved["role"]) == ("approved", "worker")
    denied = f"/agent-team/approvals/spawn/{second['approvalID']}/deny"
    assert api.json("POST", denied, json={})["decision"] == "denied"
    again = api.post(f"{path}/approve", json={})
    assert (again.status_code, again.json()["code"]) == (404, "APPROVAL_NOT_FOUND")
    assert api.json("GET", "/agent-team/approvals")["count"] == 0
