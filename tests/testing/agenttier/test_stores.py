"""Templates, backups, clones, webhooks, preferences, reports, the cluster."""

import re

import pytest

from testing.agenttier.conftest import Boot
from testing.agenttier.support import Api, Json, create_body

HOOK: Json = {"url": "https://hooks.example/x", "eventTypes": ["sandbox.running"]}


def test_no_templates_is_null(boot: Boot) -> None:
    assert boot(templates=[]).get("/templates").text == '{"templates":null}\n'


def test_changing_templates(api: Api) -> None:
    spec = {"image": {"repository": "r/x", "tag": "1"}, "description": "d", "mode": "code"}
    made = api.post("/templates", {"name": "mine", "spec": spec})
    assert made.status_code == 201
    assert made.json()["spec"] == {
        "mode": "code",
        "description": "d",
        "image": {"repository": "r/x"},
    }
    assert api.post("/templates", {"name": "mine"}).status_code == 500
    assert api.post("/templates", {}).json() == {"error": "name is required"}
    changed = api.put("/templates/mine", {"spec": {"mode": "agent"}}).json()
    assert (changed["resourceVersion"], changed["image"]) == ("2", "")
    api.sandbox("user", "mine")
    used = api.delete("/templates/mine")
    told = {"error": 'cannot delete template: sandbox "user" is still using it'}
    assert (used.status_code, used.json()) == (409, told)
    api.delete("/sandboxes/user")
    assert api.delete("/templates/mine").status_code == 204
    for method in ("GET", "PUT", "DELETE"):
        answer = api.call(method, "/templates/mine", {})
        assert (answer.status_code, answer.json()) == (404, {"error": "template not found"})


@pytest.mark.parametrize("local", [False, True])
def test_a_clone_has_the_files(boot: Boot, *, local: bool) -> None:
    api = boot(allow_exec=local)
    path = api.sandbox()
    api.put(f"{path}/files/workspace/sub/a.txt", content=b"hello")
    cloned = api.post(f"{path}/clone")
    assert cloned.status_code == 202
    answer = cloned.json()
    assert answer["phase"] == "Pending"
    assert re.fullmatch(r"demo-clone-\d+", answer["name"])
    api.wait(answer["name"], "Running")
    copied = api.get(f"/sandboxes/{answer['name']}/files/workspace/sub/a.txt")
    assert copied.content == b"hello"


def test_clones_that_cannot_be(api: Api) -> None:
    api.post("/sandboxes", create_body("early"))
    answer = api.post("/sandboxes/early/clone")
    told = {"error": "sandbox early has no PVC to clone (phase=)"}
    assert (answer.status_code, answer.json()) == (400, told)
    bad = api.post(f"{api.sandbox()}/clone", {"name": "Not Good"})
    assert bad.status_code == 400
    assert bad.json()["error"].startswith("name must match RFC 1123 label rules")


def test_backups(api: Api) -> None:
    path = api.sandbox()
    assert api.get(f"{path}/backups").text == '{"backups":[]}\n'
    name = api.post(f"{path}/backups").json()["name"]
    assert re.fullmatch(r"demo-workspace-backup-\d{10}", name)
    restored = api.post(f"{path}/backups/{name}/restore", {"name": "again"})
    assert restored.status_code == 202
    assert (restored.json()["restoredFrom"], restored.json()["snapshot"]) == ("demo", name)
    api.wait("again", "Running")
    elsewhere = api.delete(f"/sandboxes/again/backups/{name}")
    assert (elsewhere.status_code, elsewhere.json()) == (404, {"error": "snapshot not found"})
    assert api.delete(f"{path}/backups/{name}").json() == {"name": name, "status": "deleted"}
    gone = api.post(f"{path}/backups/{name}/restore")
    assert gone.json() == {"error": "snapshot not found (it may have been pruned)"}
    kinds = [event["eventType"] for event in api.get("/audit/events").json()["events"]]
    assert kinds == ["BackupPruned", "BackupCreated"]


def test_a_restore_obeys_policies(api: Api) -> None:
    path = api.sandbox()
    name = api.post(f"{path}/backups").json()["name"]
    api.put("/governance/policies", {"maxSandboxesTotal": 1})
    assert api.post(f"{path}/backups/{name}/restore").status_code == 403


def test_webhooks(api: Api) -> None:
    made = api.post("/webhooks", HOOK).json()
    assert made["createdAt"] == "0001-01-01T00:00:00Z"
    assert re.fullmatch(r"[\w-]{43}", made["secret"])
    (listed,) = api.get("/webhooks").json()["webhooks"]
    assert "secret" not in listed
    assert listed["disabled"] is False
    deliveries = api.get(f"/webhooks/{made['id']}/deliveries")
    assert deliveries.text == '{"deliveries":[]}\n'
    assert api.delete(f"/webhooks/{made['id']}").status_code == 204
    assert api.delete(f"/webhooks/{made['id']}").status_code == 404


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"url": ""}, "url is required"),
        ({"eventTypes": ["sandbox.danced"]}, 'unknown event type "sandbox.danced"'),
        ({"url": "http://hooks.example"}, "invalid url: url must use https://"),
        ({"url": "https:///x"}, "invalid url: url must have a host"),
        (
            {"url": "https://169.254.169.254/"},
            'invalid url: host "169.254.169.254" resolves to a disallowed address range '
            "(169.254.169.254)",
        ),
        ({"sandboxId": "none"}, "sandbox not found"),
    ],
)
def test_wrong_webhooks(api: Api, change: Json, told: str) -> None:
    assert api.post("/webhooks", {**HOOK, **change}).json() == {"error": told}


def test_webhooks_of_users(boot: Boot) -> None:
    api = boot(token="t")
    user = api.as_caller(Authorization="Bearer t")
    with user.http:
        refused = user.post("/webhooks", HOOK)
        told = {"error": "sandboxId is required for non-admin subscriptions"}
        assert (refused.status_code, refused.json()) == (403, told)
        user.sandbox()
        body = {**HOOK, "sandboxId": "demo", "namespace": "default"}
        assert user.post("/webhooks", body).json()["sandboxId"] == "demo"


def test_preferences(api: Api) -> None:
    api.put("/user/preferences", {"b": 1, "a": [None]})
    assert api.get("/user/preferences").json() == {"a": [None], "b": 1}


def test_reports_on_nothing(api: Api) -> None:
    assert api.get("/audit/events").text == '{"events":null}\n'
    assert api.get("/analytics/usage").json()["avg_startup_ms"] == 0
    costs = api.get("/analytics/costs").text
    assert '"per_template":null' in costs
    assert '"total_hourly_compute":0,' in costs


def test_headroom_and_warm_pool(api: Api) -> None:
    for body, status in (({"replicas": 51}, 400), ({"cpu": "x"}, 400), ({"replicas": 1}, 500)):
        assert api.put("/cluster/headroom", body).status_code == status
    assert api.put("/warmpool/config", {}).text == '{"pools":null,"status":"updated"}\n'
    pools = [{"template": "general-coding", "desiredCount": 2}]
    assert api.put("/warmpool/config", {"pools": pools}).json()["pools"] == pools
    assert api.get("/warmpool/status").json() == {"pools": pools}
    wrong = api.put("/warmpool/config", {"pools": [{"template": "x", "desiredCount": 11}]})
    assert wrong.json() == {"error": "pools[0].desiredCount must be 0-10"}
    nameless = api.put("/warmpool/config", {"pools": [{}]})
    assert nameless.json() == {"error": "pools[0].template is required"}
