"""Sandboxes: making them, their phases, and what ends them."""

import re

import pytest

from testing.agenttier.conftest import Boot
from testing.agenttier.support import Api, Json, create_body


def phases(api: Api, name: str, count: int) -> list[str]:
    return [api.get(f"/sandboxes/{name}").json()["status"] for _ in range(count)]


def test_the_way_to_running(boot: Boot) -> None:
    api = boot(pending=2, creating=1)
    made = api.post("/sandboxes", create_body("demo")).json()
    assert made == {
        "name": "demo",
        "namespace": "default",
        "sandboxId": "demo",
        "status": "Creating",
        "templateRef": "langgraph-agent",
    }
    assert phases(api, "demo", 5) == ["", "", "Creating", "Running", "Running"]


def test_what_is_unknown_is_empty_or_left_out(api: Api) -> None:
    api.post("/sandboxes", create_body("demo"))
    early = api.get("/sandboxes/demo").json()
    assert early["podName"] == early["pvcName"] == early["templateRef"] == early["message"] == ""
    assert "lastActivityAt" not in early
    assert early["mode"] == "agent"
    running = api.wait("demo", "Running")
    assert running["podName"] == "demo-pod"
    assert running["pvcName"] == "demo-workspace"
    assert running["templateRef"] == "langgraph-agent"
    for name in ("createdAt", "lastActivityAt"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0000 UTC", running[name])


def test_seconds_instead_of_polls(boot: Boot) -> None:
    api = boot(pending={"seconds": 0.05}, creating=0)
    api.post("/sandboxes", create_body("demo"))
    assert phases(api, "demo", 1) == [""]
    api.until(lambda: phases(api, "demo", 1) == ["Running"])


def test_lists(api: Api) -> None:
    assert api.get("/sandboxes").text == '{"sandboxes":null}\n'
    api.sandbox("one")
    api.post("/sandboxes", create_body("two", namespace="other"))

    def names(query: str = "") -> list[str]:
        found: list[Json] | None = api.get(f"/sandboxes{query}").json()["sandboxes"]
        return [each["name"] for each in found or ()]

    assert names("?status=Running") == ["one"]
    assert names() == ["one", "two"]
    assert names("?namespace=other") == ["two"]
    assert names("?status=running") == names("?status=Nonsense") == []


def test_a_name_in_two_namespaces(api: Api) -> None:
    for namespace in ("a", "b"):
        api.post("/sandboxes", create_body("twin", namespace=namespace))
    answer = api.get("/sandboxes/twin")
    assert answer.status_code == 404
    assert "?namespace=" in answer.json()["error"]
    api.post("/sandboxes", create_body("twin"))
    assert api.get("/sandboxes/twin").json()["namespace"] == "default"


def test_an_existing_name_is_500(api: Api) -> None:
    api.sandbox()
    answer = api.post("/sandboxes", create_body("demo"))
    told = 'failed to create sandbox: sandboxs.agenttier.io "demo" already exists'
    assert (answer.status_code, answer.json()) == (500, {"error": told})


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("timeout", "30", 'invalid duration "30": time: missing unit in duration "30"'),
        ("timeout", "1d", 'invalid duration "1d": time: unknown unit "d" in duration "1d"'),
        ("idleTimeout", "x", 'invalid duration "x": time: invalid duration "x"'),
        ("idleTimeout", "-5m", 'duration must be positive, got "-5m"'),
    ],
)
def test_durations(api: Api, field: str, value: str, told: str) -> None:
    answer = api.post("/sandboxes", create_body("demo", **{field: value}))
    assert (answer.status_code, answer.json()) == (400, {"error": f"invalid {field}: {told}"})


def test_stopping_takes_its_time(api: Api) -> None:
    path = api.sandbox()
    assert api.post(f"{path}/stop").json() == {"status": "stopping"}
    assert api.post(f"{path}/stop").status_code == 200
    resumed = api.post(f"{path}/resume")
    assert resumed.status_code == 409
    assert resumed.json() == {"error": "cannot resume sandbox in phase Running"}
    assert phases(api, "demo", 2) == ["Running", "Stopped"]
    stopped = api.get(path).json()
    assert stopped["message"] == "User requested stop"
    assert stopped["podName"] == ""
    assert stopped["pvcName"] == "demo-workspace"
    again = api.post(f"{path}/stop")
    assert (again.status_code, again.json()["error"]) == (
        409,
        "cannot stop sandbox in phase Stopped",
    )


def test_resuming_shows_at_once(api: Api) -> None:
    path = api.sandbox()
    api.engine.stop_sandbox("demo")
    api.until(lambda: phases(api, "demo", 1) == ["Stopped"])
    assert api.post(f"{path}/resume").json() == {"status": "resuming"}
    resuming = api.get(path).json()
    assert (resuming["status"], resuming["message"]) == ("Creating", "Resuming")
    api.wait("demo", "Running")


def test_deleting(boot: Boot) -> None:
    api = boot(deleting=1)
    path = api.sandbox()
    answer = api.delete(path)
    assert (answer.status_code, answer.content) == (204, b"")
    assert "content-type" not in answer.headers
    assert api.get(path).json()["status"] == "Running"
    gone = api.get(path)
    assert (gone.status_code, gone.json()) == (404, {"error": "sandbox demo not found"})
    assert api.post("/sandboxes", create_body("demo")).status_code == 201


def test_an_unknown_template_is_found_out_later(api: Api) -> None:
    assert api.post("/sandboxes", create_body("bad", "missing")).status_code == 201
    api.wait("bad", "Error")
    found = api.get("/sandboxes/bad").json()
    told = "Template resolution failed: ClusterSandboxTemplate missing not found"
    assert (found["message"], found["templateRef"], found["mode"]) == (told, "", "code")


def test_a_template_without_its_kind_is_looked_for_in_the_namespace(api: Api) -> None:
    body = {"name": "bad", "templateRef": {"name": "langgraph-agent"}}
    assert api.post("/sandboxes", body).status_code == 201
    found = api.wait("bad", "Error")
    told = "Template resolution failed: SandboxTemplate default/langgraph-agent not found"
    assert (found["message"], found["mode"]) == (told, "agent")


def test_an_image_that_cannot_be_pulled(api: Api) -> None:
    api.post("/sandboxes", create_body("image-pull-stuck"))
    assert phases(api, "image-pull-stuck", 20)[1:] == ["Creating"] * 19


def test_a_pod_that_fails(api: Api) -> None:
    api.post("/sandboxes", create_body("pod-failed"))
    assert api.wait("pod-failed", "Error")["message"].startswith("Pod failed")
    assert api.post("/sandboxes/pod-failed/resume").status_code == 200
    api.wait("pod-failed", "Running")


def test_infrastructure_that_fails_is_tried_again(api: Api) -> None:
    api.post("/sandboxes", create_body("infra-failure"))
    failed = api.wait("infra-failure", "Error")
    assert failed["message"].endswith("waiting 20s before restart attempt 1/5")
    assert phases(api, "infra-failure", 2) == ["Creating", "Running"]


def test_infrastructure_that_fails_for_good(api: Api) -> None:
    api.post("/sandboxes", create_body("infra-broken"))
    seen = [api.get("/sandboxes/infra-broken").json()["message"] for _ in range(30)]
    waits = [found[1] for text in seen if (found := re.search(r"waiting (\d+)s", text))]
    assert waits == ["20", "40", "80", "160"]
    assert "restart attempt" in seen[-1]
    assert seen[-1] == seen[-10]


def test_your_own_fates(boot: Boot) -> None:
    api = boot(fates={"doomed": {"error": "no luck"}}, creating=0)
    api.post("/sandboxes", create_body("doomed-1"))
    assert api.wait("doomed-1", "Error")["message"] == "no luck"
    api.sandbox("image-pull-stuck")


def test_the_longest_run(boot: Boot) -> None:
    api = boot(pending=0, creating=0)
    api.post("/sandboxes", create_body("short", timeout="50ms"))
    api.post("/sandboxes", create_body("idle", idleTimeout="50ms"))
    api.until(lambda: api.get("/sandboxes/short").json()["status"] == "Stopped")
    assert api.get("/sandboxes/short").json()["message"] == "Maximum runtime exceeded"
    api.until(lambda: api.get("/sandboxes/idle").json()["status"] == "Stopped")
    assert api.get("/sandboxes/idle").json()["message"] == "Idle timeout exceeded"


def test_what_a_patch_changes(api: Api) -> None:
    path = api.sandbox()
    resources = {"limits": {"cpu": "2"}}
    answer = api.call("PATCH", path, {"resources": resources, "annotations": {"a": "b"}}).json()
    assert answer["applied"] == {"annotations": "immediately", "resources": "on-restart"}
    assert answer["restartRequired"] is True
    assert "stopped and resumed" in answer["message"]
    assert api.call("PATCH", path, {"idleTimeout": "soon"}).status_code == 400
