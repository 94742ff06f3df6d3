"""Commands that really run."""

import socket
import time
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from testing.agenttier.conftest import Boot
from testing.agenttier.support import Api, Json, create_body, lines
from testing.agenttier.websocket import Terminal
from turnwire.testing import OptionError, serve

SLEEPER = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
STUBBORN = f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); {SLEEPER}"


@pytest.fixture
def api(boot: Boot) -> Api:
    return boot(allow_exec=True)


@pytest.fixture
def path(api: Api) -> str:
    return api.sandbox()


def run(api: Api, path: str, command: str) -> Json:
    found: Json = api.post(f"{path}/exec", {"command": command}).json()
    return found


def is_alive(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/status").read_text("utf-8")
    except (FileNotFoundError, ProcessLookupError):
        # It may end between the opening of the file and its reading.
        return False
    # Whoever nobody waited for is there, but does not run.
    return "\nState:\tZ" not in status


def test_both_streams_and_the_code(api: Api, path: str) -> None:
    found = run(api, path, "echo out; echo err >&2; exit 3")
    assert found == {"stdout": "out\n", "stderr": "err\n", "exitCode": 3}


def test_python_is_there(api: Api, path: str) -> None:
    assert run(api, path, "python -c 'print(2+2)'")["stdout"] == "4\n"


def test_absolute_paths_are_in_a_folder_of_its_own(api: Api, path: str) -> None:
    run(api, path, "echo one > /workspace/a; echo two > /tmp/test.log; mkdir /workspace/r")
    assert run(api, path, "cd /workspace/r && cat ../a")["stdout"] == "one\n"
    assert run(api, path, "cat /tmp/test.log")["stdout"] == "two\n"
    assert run(api, path, "cat a; ls $TMPDIR; cd; cat a")["stdout"] == "one\ntest.log\none\n"
    assert api.get(f"{path}/files/tmp/test.log").content == b"two\n"
    other = api.sandbox("other")
    assert run(api, other, "cat /workspace/a || cat /tmp/test.log")["exitCode"] == 1


def test_paths_that_only_look_alike_stay(api: Api, path: str) -> None:
    command = "echo /workspaces https://x.example/workspace a/tmp /tmp2 /workspace.old"
    assert run(api, path, command)["stdout"] == f"{command.removeprefix('echo ')}\n"


def test_secrets_of_this_process_stay_here(
    api: Api, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENTTIER_API_KEY", "atk_secret")
    assert "atk_secret" not in run(api, path, "env")["stdout"]


def test_a_signal_has_the_exit_code_of_a_shell(api: Api, path: str) -> None:
    assert run(api, path, "kill -9 $$")["exitCode"] == 137


def test_what_is_left_in_the_background(api: Api, path: str) -> None:
    began = time.monotonic()
    found = run(api, path, "sleep 60 & echo $!")
    assert time.monotonic() - began < 10
    pid = int(found["stdout"])
    assert is_alive(pid)
    api.delete(path)
    api.until(lambda: api.get(path).status_code == 404 and not is_alive(pid))


def test_the_preview_of_a_real_server(api: Api, path: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    api.put(f"{path}/files/workspace/page.html", content=b"<h1>hello</h1>")
    server = f"nohup python3 -m http.server {port} --bind 127.0.0.1 > /tmp/srv.log 2>&1 &"
    run(api, path, server)
    api.post(f"{path}/ports", {"port": port})

    def preview() -> httpx.Response:
        return api.get(f"{path}/preview/{port}/page.html?x=1")

    api.until(lambda: preview().status_code == 200)
    assert preview().text == "<h1>hello</h1>"
    assert preview().headers["content-type"] == "text/html"
    assert api.get(f"{path}/preview/{port}/none").status_code == 404


def test_an_agent_reads_and_prints(api: Api, path: str) -> None:
    code = "import sys; print(sys.argv[1:], sys.stdin.read()); print('é', file=sys.stderr)"
    files = [{"path": "/workspace/agent.py", "content": code}]
    body = {"files": files, "entrypoint": ["python", "/workspace/agent.py"]}
    api.events(f"{path}/configure", body)
    events = api.events(f"{path}/invoke?prompt=it's%20me")
    assert lines(events) == ["""["--prompt=it's me"] it's me"""]
    assert lines(events, "stderr") == ["é"]


def test_an_agent_need_not_read(api: Api) -> None:
    path = api.agent(entrypoint=["true"])
    events = api.events(f"{path}/invoke", content=b"x" * 1_000_000)
    assert events[-1].data["exitCode"] == 0


def test_what_cannot_be_found(api: Api, path: str) -> None:
    last = api.events(f"{path}/configure", {"installCommand": ["no-such-program"]})[-1]
    told = 'exec: "no-such-program": No such file or directory'
    assert last.data == {"message": told, "phase": "install"}
    api.events(f"{path}/configure", {"entrypoint": ["no-such-program"]})
    events = api.events(f"{path}/invoke")
    assert events[-1].data["exitCode"] == 127
    assert "not found" in lines(events, "stderr")[0]


@pytest.mark.parametrize("code", [SLEEPER, STUBBORN], ids=["obedient", "stubborn"])
@pytest.mark.parametrize("how", ["cancel", "leave", "stop", "time"])
def test_whatever_ends_a_run_ends_its_processes(api: Api, code: str, how: str) -> None:
    path = api.agent(entrypoint=["python", "-c", code])
    query = "?timeout=500ms" if how == "time" else ""
    with api.open(f"{path}/invoke{query}") as stream:
        body = {"invokeId": stream.next().data["invokeId"]}
        pid = int(stream.next().data["data"])
        assert is_alive(pid)
        if how == "cancel":
            assert api.post(f"{path}/invoke/cancel", body).status_code == 204
        if how == "stop":
            api.engine.stop_sandbox("demo")
        if how != "leave":
            assert stream.rest()[-1].data["exitCode"] == -1
    api.until(lambda: not is_alive(pid))


def test_closing_the_engine_leaves_nothing() -> None:
    with serve("agenttier", allow_exec=True) as server:
        api = Api(server)
        with api.http:
            path = api.sandbox()
            pid = int(run(api, path, "sleep 60 > /dev/null 2>&1 & echo $!")["stdout"])
            folder = Path(run(api, path, "pwd")["stdout"].strip())
            assert folder.is_dir()
    api.until(lambda: not is_alive(pid))
    assert not folder.exists()


def test_only_for_this_machine() -> None:
    with pytest.raises(OptionError, match="not a loopback address"):
        serve("agenttier", host="0.0.0.0", allow_exec=True)  # noqa: S104 - it is refused.


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Host": "evil.example:80"}]
)
def test_web_pages_run_nothing(api: Api, headers: dict[str, str]) -> None:
    answer = api.post("/sandboxes", create_body("x"), headers=headers)
    assert answer.status_code == 403
    assert api.post("/sandboxes", create_body("x"), headers={"Origin": "null"}).status_code == 201


def test_closing_the_engine_ends_agents_and_terminals() -> None:
    with ExitStack() as stack:
        server = stack.enter_context(serve("agenttier", allow_exec=True))
        api = Api(server)
        stack.callback(api.http.close)
        path = api.agent(entrypoint=["python", "-c", STUBBORN])
        terminal = stack.enter_context(Terminal(server.url, "/ws/terminal/demo"))
        terminal.until("$ ")
        terminal.type("echo $$\n")
        terminal.until("echo $$\r\n")
        shell = int(terminal.until("\r\n"))
        stream = stack.enter_context(api.open(f"{path}/invoke"))
        stream.next()
        pid = int(stream.next().data["data"])
        assert is_alive(pid)
        assert is_alive(shell)
        began = time.monotonic()
        server.close()
        assert time.monotonic() - began < 5
        assert terminal.until_type("close")["reason"] == "error"
        api.until(lambda: not is_alive(pid) and not is_alive(shell))
