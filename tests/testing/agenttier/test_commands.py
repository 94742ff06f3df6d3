"""exec and ports, scripted."""

import pytest

from testing.agenttier.conftest import Boot
from testing.agenttier.support import Api, Json

LONG = "git clone https://github.com/org/repo /workspace/r && cd /workspace/r && make test"


@pytest.fixture
def path(api: Api) -> str:
    return api.sandbox(template="general-coding")


def run(api: Api, path: str, command: str, **fields: object) -> Json:
    found: Json = api.post(f"{path}/exec", {"command": command, **fields}).json()
    return found


@pytest.mark.parametrize(
    ("command", "stdout"),
    [
        ("uname -a", "Linux demo 6.1.0 #1 SMP x86_64 GNU/Linux\n"),
        ("python -c 'print(2+2)'", "4\n"),
        ("claude -p 'Task: x'", "Done: claude -p 'Task: x'\n"),
        ("nohup python3 -m http.server 8080 > /tmp/srv.log 2>&1 &", ""),
        (f"{LONG} > /tmp/test.log 2>&1; echo $?", "0\n"),
        ("echo hello  'two  words'", "hello two  words\n"),
        ("whatever --else", "whatever --else\n"),
    ],
)
def test_what_commands_print(api: Api, path: str, command: str, stdout: str) -> None:
    assert run(api, path, command) == {"stdout": stdout, "stderr": "", "exitCode": 0}


def test_the_order_of_the_keys_is_that_of_the_struct(api: Api, path: str) -> None:
    text = api.post(f"{path}/exec", {"command": "both streams"}).text
    assert text == '{"stdout":"out\\n","stderr":"err\\n","exitCode":3}\n'


def test_a_log_that_a_command_wrote(api: Api, path: str) -> None:
    assert run(api, path, "cat /tmp/test.log")["exitCode"] == 1
    run(api, path, f"{LONG} > /tmp/test.log 2>&1; echo $?", timeout=300)
    assert run(api, path, "cat /tmp/test.log")["stdout"] == "collected 3 items\n3 passed\n"


@pytest.mark.parametrize("command", ["break the channel", "cannot start"])
def test_what_breaks_is_exit_code_1(api: Api, path: str, command: str) -> None:
    assert run(api, path, command)["exitCode"] == 1


def test_output_is_cut_at_one_mebibyte(boot: Boot) -> None:
    steps = [{"print": "x" * 2_000_000}, {"stderr": "short"}]
    api = boot(scenarios=[{"name": "n", "keywords": ["much"], "steps": steps}])
    found = run(api, api.sandbox(), "much")
    assert (len(found["stdout"]), found["stderr"]) == (1 << 20, "short")


def test_bytes_that_are_no_text(api: Api, path: str) -> None:
    api.put(f"{path}/files/tmp/b", content=b"a\xff\xfe\xe2\x82b")
    text = api.post(f"{path}/exec", {"command": "cat /tmp/b"}).text
    assert r'"stdout":"a\ufffd\ufffd\ufffd\ufffdb"' in text


@pytest.mark.parametrize(
    ("body", "told"),
    [({}, "command is required"), ({"command": ""}, "command is required")],
)
def test_what_is_wrong_with_an_exec(api: Api, path: str, body: Json, told: str) -> None:
    answer = api.post(f"{path}/exec", body)
    assert (answer.status_code, answer.json()) == (400, {"error": told})


def test_exec_before_it_runs(api: Api) -> None:
    api.post("/sandboxes", {"name": "early", "templateRef": {"name": "general-coding"}})
    answer = api.post("/sandboxes/early/exec", {"command": "true"})
    assert (answer.status_code, answer.json()) == (409, {"error": "sandbox is not running"})


def test_effects(api: Api, path: str) -> None:
    run(api, path, "uname -a")
    (effect,) = api.engine.effects
    assert (effect.kind, effect.sandbox) == ("exec", "demo")
    assert effect.argv == ("/bin/sh", "-c", "uname -a")


def test_your_own_scenarios_come_first(boot: Boot) -> None:
    steps = [{"print": "{{sandbox}}: {{command}}\n"}, {"exit": 4}]
    api = boot(scenarios=[{"name": "n", "keywords": ["uname"], "steps": steps, "kinds": ["exec"]}])
    found = run(api, api.sandbox("s1"), "uname -a")
    assert found == {"stdout": "s1: uname -a\n", "stderr": "", "exitCode": 4}


def test_ports(boot: Boot) -> None:
    api = boot(preview_domain="preview.example")
    path = api.sandbox()
    assert api.get(f"{path}/ports").text == '{"ports":[]}\n'
    forwarded = api.post(f"{path}/ports", {"port": 8080, "protocol": "https"})
    assert forwarded.status_code == 201
    assert forwarded.json() == {
        "port": 8080,
        "protocol": "https",
        "previewUrl": "https://sandbox-demo-8080.preview.example/",
        "internalUrl": "http://pf-demo-8080.default.svc.cluster.local:8080",
    }
    assert api.post(f"{path}/ports", {"port": 8080}).status_code == 201
    # The protocol is not kept.
    assert [each["protocol"] for each in api.get(f"{path}/ports").json()["ports"]] == ["http"]
    for _ in range(2):
        assert api.delete(f"{path}/ports/8080").status_code == 204
    assert api.get(f"{path}/ports").json() == {"ports": []}


def test_ports_work_in_any_phase_and_without_a_domain(api: Api) -> None:
    api.post("/sandboxes", {"name": "early", "templateRef": {"name": "general-coding"}})
    answer = api.post("/sandboxes/early/ports", {"port": 80})
    assert answer.status_code == 201
    assert "previewUrl" not in answer.json()


@pytest.mark.parametrize(
    ("port", "status", "told"),
    [
        (0, 400, "port must be > 0"),
        (-1, 400, "port must be > 0"),
        (70000, 500, "failed to create port forward: port must be 1-65535 (got 70000)"),
    ],
)
def test_wrong_ports(api: Api, path: str, port: int, status: int, told: str) -> None:
    answer = api.post(f"{path}/ports", {"port": port})
    assert (answer.status_code, answer.json()) == (status, {"error": told})


def test_removing_what_is_no_port(api: Api, path: str) -> None:
    answer = api.delete(f"{path}/ports/web")
    assert (answer.status_code, answer.json()) == (400, {"error": "invalid port: web"})


def test_previews_need_a_port_and_a_cluster(api: Api, path: str) -> None:
    unknown = api.get(f"{path}/preview/8080/")
    assert (unknown.status_code, unknown.json()) == (404, {"error": "port 8080 is not forwarded"})
    api.post(f"{path}/ports", {"port": 8080})
    answer = api.get(f"{path}/preview/8080/index.html")
    assert answer.status_code == 502
    assert answer.text.startswith("port forward upstream unreachable: ")
