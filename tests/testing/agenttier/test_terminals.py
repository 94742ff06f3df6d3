"""Terminals over WebSockets."""

import signal
from collections.abc import Iterator

import pytest

from testing.agenttier.conftest import Boot
from testing.agenttier.support import Api, create_body
from testing.agenttier.websocket import Terminal

UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


def open_terminal(api: Api, name: str = "demo", query: str = "", **headers: str) -> Terminal:
    return Terminal(api.server.url, f"/ws/terminal/{name}{query}", **headers)


@pytest.fixture
def local(boot: Boot) -> Api:
    api = boot(allow_exec=True)
    api.sandbox()
    return api


@pytest.fixture
def scripted(boot: Boot) -> Api:
    api = boot()
    api.sandbox()
    return api


def test_a_scripted_terminal_echoes(scripted: Api) -> None:
    with open_terminal(scripted) as terminal:
        terminal.until("$ ")
        terminal.type("uname -a\n")
        assert terminal.until("$ ") == ("uname -a\r\nLinux demo 6.1.0 #1 SMP x86_64 GNU/Linux\r\n")


def test_the_shape_of_messages(scripted: Api) -> None:
    with open_terminal(scripted) as terminal:
        assert terminal.next() == {"type": "output", "data": "$ ", "stream": "stdout"}
        terminal.tell(type="ping")
        assert terminal.next() == {"type": "pong"}


def test_what_is_malformed_is_skipped(scripted: Api) -> None:
    with open_terminal(scripted) as terminal:
        for text in ("{", "[]", "5", '{"type":"dance"}', '{"type":"resize","cols":"wide"}'):
            terminal.tell_raw(text)
        terminal.tell(type="ping")
        assert terminal.until_type("pong")


def test_heartbeats(boot: Boot) -> None:
    api = boot(heartbeat=0.05)
    api.sandbox()
    with open_terminal(api) as terminal:
        first, second = terminal.until_type("heartbeat"), terminal.until_type("heartbeat")
        assert second["ts"] > first["ts"]


def test_a_real_shell(local: Api) -> None:
    with open_terminal(local) as terminal:
        terminal.until("$ ")
        terminal.type("echo $((2+2))é\n")
        terminal.until("\r\n4é\r\n")
        terminal.until("$ ")
        terminal.type("echo here > $HOME/a; cat $HOME/a\n")
        terminal.until("\r\nhere\r\n")
    assert local.get("/sandboxes/demo/files/workspace/a").content == b"here\n"


def test_the_size_of_the_window(local: Api) -> None:
    with open_terminal(local) as terminal:
        terminal.until("$ ")
        terminal.type("stty size\n")
        terminal.until("40 120\r\n")
        terminal.tell(type="resize", cols=99, rows=11)
        terminal.type("stty size\n")
        terminal.until("11 99\r\n")


def test_control_characters_reach_the_program(local: Api) -> None:
    with open_terminal(local) as terminal:
        terminal.until("$ ")
        # A signal between a shell's fork and its child's exec is lost: many sleeps, not one.
        program = "trap 'echo caught; exit' INT; echo ready; while :; do sleep 0.1; done"
        terminal.type(f'sh -c "{program}"\n')
        terminal.until("\r\nready\r\n")
        terminal.type("\x03")
        terminal.until("caught\r\n")


@pytest.fixture
def no_signals() -> Iterator[None]:
    """Ignore what nohup and a shell's ``&`` make a process ignore."""
    ignored = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)
    before = [signal.signal(each, signal.SIG_IGN) for each in ignored]
    yield
    for each, handler in zip(ignored, before, strict=True):
        signal.signal(each, handler)


@pytest.mark.usefixtures("no_signals")
def test_a_shell_ignores_nothing(local: Api) -> None:
    with open_terminal(local) as terminal:
        terminal.until("$ ")
        terminal.type("sh -c 'grep SigIgn /proc/self/status'\n")
        terminal.until("SigIgn:\t")
        # The C library has the signals from 32 on for itself.
        assert int(terminal.until("\r\n"), 16) & 0x7FFF_FFFF == 0


@pytest.mark.parametrize("engine", ["local", "scripted"])
def test_who_comes_back_finds_it_as_it_was(engine: str, request: pytest.FixtureRequest) -> None:
    api: Api = request.getfixturevalue(engine)
    with open_terminal(api) as terminal:
        terminal.until("$ ")
        terminal.type("echo first\n")
        terminal.until("\r\nfirst\r\n")
        terminal.until("$ ")
        terminal.type("echo sec")
        terminal.until("echo sec")
    with open_terminal(api) as terminal:
        terminal.until("\r\nfirst\r\n")
        terminal.until("echo sec")
        terminal.type("ond\n")
        terminal.until("\r\nsecond\r\n")


def test_two_look_at_the_same(scripted: Api) -> None:
    with open_terminal(scripted) as one, open_terminal(scripted) as two:
        one.until("$ ")
        two.until("$ ")
        one.type("echo both\n")
        one.until("\r\nboth\r\n")
        two.until("\r\nboth\r\n")


@pytest.mark.parametrize("engine", ["local", "scripted"])
def test_a_sandbox_that_stops_says_so(engine: str, request: pytest.FixtureRequest) -> None:
    api: Api = request.getfixturevalue(engine)
    with open_terminal(api) as terminal:
        terminal.until("$ ")
        api.post("/sandboxes/demo/stop")
        api.wait("demo", "Stopped")
        assert terminal.until_type("close")["reason"] == "sandbox_stopped"
        assert terminal.next() is None


def test_other_reasons(scripted: Api) -> None:
    for reason in ("access_revoked", "session_expired", "error"):
        with open_terminal(scripted) as terminal:
            terminal.until("$ ")
            scripted.engine.send_away("demo", reason)
            assert terminal.until_type("close")["reason"] == reason
    with open_terminal(scripted) as terminal:
        terminal.until("$ ")
        scripted.delete("/sandboxes/demo")
        scripted.get("/sandboxes/demo")
        assert terminal.until_type("close")["reason"] == "sandbox_deleted"


def test_a_shell_that_ends(local: Api) -> None:
    with open_terminal(local) as terminal:
        terminal.until("$ ")
        terminal.type("exit\n")
        while terminal.next() is not None:
            pass
    with open_terminal(local) as terminal:
        terminal.until("$ ")


@pytest.mark.parametrize(
    ("path", "headers", "status", "text"),
    [
        ("demo", {}, 401, "missing authentication"),
        ("demo", {"X-API-Key": "wrong"}, 401, "invalid API key"),
        ("demo?token=x", {}, 401, "invalid token: no such token"),
        ("demo", {"Authorization": "Bearer x"}, 401, "invalid token: no such token"),
        ("demo", {"Authorization": "Bearer b"}, 403, "access denied"),
        ("none?token=a", {}, 404, "sandbox not found"),
        ("demo?token=a&namespace=other", {}, 404, "sandbox not found"),
        ("early?token=a", {}, 409, "sandbox is not running"),
    ],
)
def test_refusals_before_the_upgrade(
    boot: Boot, path: str, headers: dict[str, str], status: int, text: str
) -> None:
    users = [{"sub": "ada", "token": "a", "api_key": "ka"}, {"sub": "bob", "token": "b"}]
    api = boot(users=users, token_problem="no such token")
    ada = api.as_caller(Authorization="Bearer a")
    with ada.http:
        ada.sandbox()
        ada.post("/sandboxes", create_body("early"))
        answer = api.http.get(f"/ws/terminal/{path}", headers={**UPGRADE, **headers})
        assert (answer.status_code, answer.text) == (status, f"{text}\n")
        assert answer.headers["content-type"] == "text/plain; charset=utf-8"
        for query, more in (("?token=a&namespace=default", {}), ("", {"X-API-Key": "ka"})):
            with open_terminal(api, query=query, **more) as terminal:
                terminal.until("$ ")


def test_web_pages_get_no_shell(local: Api) -> None:
    headers = {**UPGRADE, "Origin": "https://evil.example"}
    assert local.http.get("/ws/terminal/demo", headers=headers).status_code == 403


def test_without_the_package(boot: Boot, monkeypatch: pytest.MonkeyPatch) -> None:
    def find_nothing(_: str) -> None:
        return None

    monkeypatch.setattr("turnwire.testing.server.find_spec", find_nothing)
    api = boot()
    api.sandbox()
    answer = api.http.get("/ws/terminal/demo", headers=UPGRADE)
    assert answer.status_code == 501
    assert "pip install 'turnwire[testing]'" in answer.text
