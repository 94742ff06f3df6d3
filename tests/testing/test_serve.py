"""The life of an embedded engine, and what it shows of its requests and connections."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

import turnwire.testing
from testing.support import Json, Start
from turnwire.testing import OptionError, serve
from turnwire.testing.registry import NAMES


def until(condition: Callable[[], bool]) -> None:
    """Wait for something that another thread does."""
    deadline = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < deadline, "it did not happen within 5 seconds"
        time.sleep(0.005)


def waiting() -> Json:
    return {"model": "acme/m", "input": [{"role": "user", "content": "Wait for me."}]}


def test_it_listens_at_once_and_stops_at_the_end() -> None:
    before = set(threading.enumerate())
    with serve("truefoundry") as server:
        assert server.base_url == server.url + "/acme"
        assert httpx.get(server.url).status_code == 404
        assert len(set(threading.enumerate()) - before) == 1
        assert server.base_url in repr(server)
    assert set(threading.enumerate()) == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(server.url)


def test_close_may_be_called_again() -> None:
    server = serve("truefoundry")
    server.close()
    server.close()
    assert server.connections == 0


def test_several_engines_run_side_by_side() -> None:
    with serve("truefoundry", tenant="one") as one, serve("truefoundry", tenant="") as other:
        assert one.url != other.url
        assert one.base_url.endswith("/one")
        assert other.base_url == other.url
        with httpx.Client() as client:
            client.get(one.url)
        assert (len(one.requests), len(other.requests)) == (1, 0)


def test_a_port_can_be_chosen_and_is_free_again_afterwards() -> None:
    with serve("truefoundry") as server:
        port = int(server.url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            serve("truefoundry", port=port)
    with serve("truefoundry", port=port) as again:
        assert again.url == server.url


def test_ipv6() -> None:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        pytest.skip("no IPv6 loopback here")
    with serve("truefoundry", host="::1") as server:
        assert server.url.startswith("http://[::1]:")
        assert httpx.get(server.url).status_code == 404


@pytest.mark.parametrize(
    ("engine", "options", "told"),
    [
        ("nonesuch", {}, "unknown engine 'nonesuch'; known are: " + ", ".join(NAMES)),
        ("truefoundry", {"colour": "red"}, "colour"),
        ("truefoundry", {"agents": {"a": {}}}, "agents.a.model: is required"),
        ("truefoundry", {"scenarios": [{"name": "n"}]}, "at least one keyword"),
        ("truefoundry", {"iteration_limit": 0}, "iteration_limit"),
    ],
)
def test_wrong_options(engine: str, options: dict[str, Any], told: str) -> None:
    before = set(threading.enumerate())
    with pytest.raises(OptionError, match=told):
        serve(engine, **options)
    assert set(threading.enumerate()) == before


def test_requests_are_recorded(start: Start) -> None:
    server, caller = start(token="sesame", client_token="sesame")
    caller.say("Say hello.")
    caller.http.get("/nothing?x=1", headers={"cookie": "secret", "x-plain": "seen"})
    caller.http.post("/agent/responses", content=b"{", headers={"content-type": "text/plain"})
    created, got, broken = server.requests
    assert (created.method, created.path, created.status) == ("POST", "/acme/agent/responses", 200)
    assert created.body["input"][0]["content"] == "Say hello."
    assert (got.method, got.query, got.body, got.status) == ("GET", "x=1", None, 404)
    assert (got.headers["cookie"], got.headers["x-plain"]) == ("[redacted]", "seen")
    assert (broken.body, broken.status) == ("{", 400)


def test_an_answered_request_is_in_the_log_when_its_stream_begins(start: Start) -> None:
    server, caller = start()
    with caller.http.stream("POST", "/agent/responses", json=waiting()):
        assert [request.status for request in server.requests] == [200]


def test_connections_follow_the_streams(start: Start) -> None:
    server, caller = start()
    assert server.connections == 0
    with caller.http.stream("POST", "/agent/responses", json=waiting()):
        with httpx.stream("POST", server.base_url + "/agent/responses", json=waiting()):
            assert server.connections == 2
        until(lambda: server.connections == 1)
    until(lambda: server.connections == 0)
    caller.say("Say hello.")
    assert server.connections == 0


def test_close_drops_open_streams_quickly(start: Start) -> None:
    server, caller = start()
    with caller.http.stream("POST", "/agent/responses", json=waiting()) as response:
        begin = time.monotonic()
        server.close()
        assert time.monotonic() - begin < 3
        assert server.connections == 0
        with pytest.raises(httpx.RemoteProtocolError):
            response.read()


def test_close_does_not_wait_for_a_reader_that_stalls() -> None:
    scenario: Json = {
        "name": "flood",
        "keywords": ["flood"],
        "steps": [{"message": {"text": "x" * 20_000_000}}, {"wait_for_cancel": {}}],
    }
    with serve("truefoundry", scenarios=[scenario]) as server, httpx.Client() as client:
        body = {"model": "m", "input": [{"role": "user", "content": "flood"}]}
        url = server.base_url + "/agent/responses"
        with client.stream("POST", url, json=body):
            assert server.connections == 1
            begin = time.monotonic()
            server.close()
            assert time.monotonic() - begin < 5


@pytest.mark.anyio
async def test_many_streams_at_once(start: Start) -> None:
    server, _ = start(pace=0.001)
    hello = {"model": "m", "input": [{"role": "user", "content": "A long story."}]}
    sizes: list[int] = []

    async def read(client: httpx.AsyncClient) -> None:
        response = await client.post(server.base_url + "/agent/responses", json=hello)
        sizes.append(response.text.count("data: "))

    async with httpx.AsyncClient(timeout=30) as client, anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(read, client)
    assert len(sizes) == 20
    assert len(set(sizes)) == 1


def python(code: str) -> str:
    """Run code in a fresh interpreter and return what it prints."""
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_importing_it_is_cheap() -> None:
    loaded = python("import sys, turnwire.testing; print('uvicorn' in sys.modules)")
    assert loaded == "False"


@pytest.mark.parametrize("missing", ["uvicorn", "starlette"])
def test_a_missing_extra_is_named(missing: str) -> None:
    code = f"""
import sys
sys.modules[{missing!r}] = None
import turnwire.testing
try:
    turnwire.testing.serve
except ModuleNotFoundError as error:
    print(error)
"""
    assert python(code) == f"turnwire.testing needs {missing}: pip install 'turnwire[testing]'"


def test_unknown_names_are_attribute_errors() -> None:
    assert dir(turnwire.testing) == ["EmbeddedEngine", "OptionError", "ReceivedRequest", "serve"]
    with pytest.raises(AttributeError, match="nonesuch"):
        _ = turnwire.testing.nonesuch
