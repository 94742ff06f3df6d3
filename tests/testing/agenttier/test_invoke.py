"""invoke: what agents print, how they end, and what can go wrong with the stream."""

import re
import time

import httpx
import pytest

from testing.agenttier.conftest import Boot
from testing.agenttier.support import Api, Event, Json, lines, read_events
from turnwire.testing.agenttier import StreamFault


@pytest.fixture
def path(api: Api) -> str:
    return api.agent()


def invoke(api: Api, path: str, prompt: str, query: str = "") -> list[Event]:
    return api.events(f"{path}/invoke{query}", content=prompt)


def exit_of(events: list[Event]) -> tuple[int, str]:
    assert events[0].name == "start"
    assert events[-1].name == "exit"
    assert events[-1].data["invokeId"] == events[0].data["invokeId"]
    return events[-1].data["exitCode"], events[-1].data["reason"]


def test_the_first_and_the_last_event(api: Api, path: str) -> None:
    before = int(time.time() * 1000)
    events = invoke(api, path, "Hello")
    start, log, end = events
    assert re.fullmatch("inv-[0-9a-f]{24}", start.data["invokeId"])
    assert before - 1000 <= start.data["startedAt"] <= int(time.time() * 1000)
    assert (log.name, log.data) == ("log", {"data": "Hello", "stream": "stdout"})
    assert list(end.data) == ["invokeId", "exitCode", "durationMs", "reason"]
    assert exit_of(events) == (0, "completed")


def test_what_the_agent_gets(api: Api, path: str) -> None:
    invoke(api, path, "from the body")
    invoke(api, path, "from the body", "?prompt=from%20the%20query")
    invoke(api, path, "", "?prompt=only")
    invoke(api, path, "", "?prompt=")
    seen = [(effect.argv, effect.stdin) for effect in api.engine.effects]
    assert seen == [
        (("agent",), b"from the body"),
        (("agent", "--prompt=from the query"), b"from the body"),
        (("agent", "--prompt=only"), b"only"),
        (("agent",), b""),
    ]


def test_escapes_on_the_wire(api: Api, path: str) -> None:
    raw = api.post(f"{path}/invoke", content="step by step").content
    assert rb'{"data":"step 0 \u003cok\u003e \u0026 caf' in raw
    assert lines(read_events(raw)) == [
        "prompt step by step",
        *(f"step {n} <ok> & café" for n in range(3)),
    ]
    assert lines(read_events(raw), "stderr") == ["warning: slow"]


def test_line_ends(api: Api, path: str) -> None:
    raw = api.post(f"{path}/invoke", content="odd lines").content
    assert lines(read_events(raw)) == ["", "carriage\r", "ends\u0085nel", "line\u2028separator"]
    assert b"ends\xc2\x85nel" in raw
    assert rb"carriage\r" in raw
    assert rb"line\u2028separator" in raw
    assert b"lost tail" not in raw


def test_bytes_that_are_no_text(api: Api, path: str) -> None:
    assert (
        rb'{"data":"\ufffd\ufffd is no text"'
        in api.post(f"{path}/invoke", content="raw bytes").content
    )


@pytest.mark.parametrize(
    ("prompt", "code", "reason"),
    [
        ("fail now", 1, "completed"),
        ("say nothing", 0, "completed"),
        ("break the channel", -1, "completed"),
        ("cannot start", -1, "error"),
    ],
)
def test_how_it_ends(api: Api, path: str, prompt: str, code: int, reason: str) -> None:
    assert exit_of(invoke(api, path, prompt)) == (code, reason)


def test_time_is_up(api: Api, path: str) -> None:
    events = invoke(api, path, "wait for me", "?timeout=50ms")
    assert exit_of(events) == (-1, "timeout")
    assert lines(events) == ["I am waiting"]
    assert 40 <= events[-1].data["durationMs"] < 2000


@pytest.mark.parametrize("timeout", ["banana", "-1s", "0", "24h", "1d", ""])
def test_what_is_no_lower_limit_is_ignored(boot: Boot, timeout: str) -> None:
    api = boot(invoke_timeout=0.05)
    events = invoke(api, api.agent(), "wait for me", f"?timeout={timeout}")
    assert exit_of(events) == (-1, "timeout")


def test_the_template_limits_the_time(boot: Boot) -> None:
    spec = {"mode": "agent", "harness": {"agent": {"defaultInvokeTimeout": "50ms"}}}
    api = boot(templates=[{"name": "langgraph-agent", "spec": spec}])
    assert exit_of(invoke(api, api.agent(), "wait for me", "?timeout=1h")) == (-1, "timeout")


def test_cancelling(api: Api, path: str) -> None:
    with api.open(f"{path}/invoke", content="wait for me") as stream:
        body = {"invokeId": stream.next().data["invokeId"]}
        cancelled = api.post(f"{path}/invoke/cancel", body)
        assert (cancelled.status_code, cancelled.content) == (204, b"")
        end = stream.rest()[-1]
    assert (end.data["exitCode"], end.data["reason"]) == (-1, "canceled")
    again = api.post(f"{path}/invoke/cancel", body)
    told = f"invoke {body['invokeId']} not in flight"
    assert (again.status_code, again.json()) == (404, {"error": told})


@pytest.mark.parametrize("body", ["", "{", "{}", '{"invokeId":""}', '{"invokeId":5}', "[]"])
def test_cancelling_nothing(api: Api, path: str, body: str) -> None:
    answer = api.post(f"{path}/invoke/cancel", content=body)
    told = "invokeId is required in request body"
    assert (answer.status_code, answer.json()) == (400, {"error": told})


def test_whose_run_it_is(boot: Boot) -> None:
    api = boot(
        admin_token="adm",
        users=[
            {"sub": "ada", "email": "ada@example.com", "token": "a"},
            {"sub": "bob", "token": "b", "groups": ["agenttier-admins"]},
        ],
    )
    ada, bob = api.as_caller(Authorization="Bearer a"), api.as_caller(Authorization="Bearer b")
    with ada.http, bob.http:
        path, other = ada.agent("hers"), ada.agent("other")
        with bob.open(f"{path}/invoke", content="wait for me") as stream:
            body = {"invokeId": stream.next().data["invokeId"]}
            strange = ada.post(f"{path}/invoke/cancel", body)
            told = {"error": "you do not own this invoke"}
            assert (strange.status_code, strange.json()) == (403, told)
            elsewhere = ada.post(f"{other}/invoke/cancel", body)
            told = {"error": "invoke does not belong to this sandbox"}
            assert (elsewhere.status_code, elsewhere.json()) == (404, told)
            assert bob.post(f"{path}/invoke/cancel", body).status_code == 204
            stream.rest()


def test_too_many_at_once(api: Api, path: str) -> None:
    with (
        api.open(f"{path}/invoke", content="wait for me") as one,
        api.open(f"{path}/invoke", content="wait for me") as two,
    ):
        assert one.next().name == two.next().name == "start"
        answer = api.post(f"{path}/invoke", content="x")
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "5")
        assert answer.json() == {
            "error": "concurrency_exceeded",
            "inflight": 2,
            "limit": 2,
            "message": "sandbox demo already has 2 concurrent invokes (max 2)",
        }
    # Who leaves frees the slot.
    api.until(lambda: api.engine.running == 0)
    assert exit_of(invoke(api, path, "x")) == (0, "completed")


def test_the_last_event_finds_a_free_slot(boot: Boot) -> None:
    spec = {"mode": "agent", "harness": {"agent": {"maxConcurrentInvokes": 1}}}
    api = boot(templates=[{"name": "langgraph-agent", "spec": spec}])
    path = api.agent()
    for _ in range(30):
        invoke(api, path, "say nothing")


def test_a_policy_limits_how_many(api: Api) -> None:
    api.put("/governance/policies", {"maxConcurrentInvokesPerSandbox": 1})
    path = api.agent()
    with api.open(f"{path}/invoke", content="wait for me") as stream:
        stream.next()
        assert api.post(f"{path}/invoke").json()["limit"] == 1


def test_a_large_body(api: Api, path: str) -> None:
    answer = api.post(f"{path}/invoke", content=b"x" * (16 * 1024 * 1024 + 1))
    told = "request body exceeds 16777216 bytes"
    assert (answer.status_code, answer.json()) == (413, {"error": told})


def test_the_order_of_the_checks(api: Api) -> None:
    code = api.sandbox("code", "general-coding")
    assert api.post("/sandboxes/none/invoke").status_code == 404
    assert api.post(f"{code}/invoke").status_code == 400
    assert api.post(f"{code}/invoke/cancel").json() == {"error": "sandbox is not in mode: agent"}
    path = api.agent("demo")
    api.engine.stop_sandbox("demo")
    api.until(lambda: api.get(path).json()["status"] == "Stopped")
    stopped = api.post(f"{path}/invoke")
    told = 'sandbox is in phase "Stopped" \u2014 must be Running to invoke'
    assert (stopped.status_code, stopped.json()) == (409, {"error": told})


def test_keep_alive_keeps_its_time(boot: Boot) -> None:
    api = boot(keep_alive=0.3)
    events = invoke(api, api.agent(), "be quiet")
    assert [event.name for event in events] == ["start", "log", "", "", "", "log", "exit"]
    assert events[2].data == ": keepalive"


def test_the_client_leaves(api: Api, path: str) -> None:
    with api.open(f"{path}/invoke", content="wait for me") as stream:
        stream.next()
        assert (api.engine.running, api.server.connections) == (1, 1)
    api.until(lambda: (api.engine.running, api.server.connections) == (0, 0))


def test_a_sandbox_that_stops_breaks_the_channel(api: Api, path: str) -> None:
    with api.open(f"{path}/invoke", content="wait for me") as stream:
        stream.next()
        assert stream.next().data["data"] == "I am waiting"
        api.engine.stop_sandbox("demo")
        end = stream.rest()[-1]
    assert (end.data["exitCode"], end.data["reason"]) == (-1, "completed")


def test_an_error_event(api: Api, path: str) -> None:
    events = invoke(api, path, "error event")
    assert [event.name for event in events] == ["start", "log", "error"]
    assert events[-1].data == {"message": "the router gave up"}


def test_an_unknown_event(api: Api, path: str) -> None:
    events = invoke(api, path, "unknown event")
    assert [event.name for event in events] == ["start", "weather", "log", "exit"]


def test_an_end_without_an_exit(api: Api, path: str) -> None:
    assert [event.name for event in invoke(api, path, "end early")] == ["start", "log"]


def test_broken_json(api: Api, path: str) -> None:
    raw = api.post(f"{path}/invoke", content="broken json").content
    assert b'event: log\ndata: {"data":\n\nevent: log\ndata: {"data":"and on"' in raw


def test_a_dropped_connection(api: Api, path: str) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        api.post(f"{path}/invoke", content="cut the line")


@pytest.mark.parametrize("at", [0, 1, 89, 90, 91, 130])
def test_a_cut_at_any_byte(api: Api, path: str, at: int) -> None:
    api.engine.break_next(StreamFault(on="invoke", cut_at=at))
    received = b""
    sending = api.http.stream("POST", f"/api/v1{path}/invoke", content="x")
    with pytest.raises(httpx.RemoteProtocolError), sending as answer:
        for chunk in answer.iter_raw():
            received += chunk
    assert len(received) == at
    assert exit_of(invoke(api, path, "x")) == (0, "completed")


def test_other_faults_of_streams(boot: Boot) -> None:
    insert = b"event: galaxy\ndata: {}\n\n"
    faults: list[Json] = [{"on": "invoke", "insert": insert, "times": 2}]
    api = boot(stream_faults=faults)
    path = api.agent()
    names = [[event.name for event in invoke(api, path, "say nothing")] for _ in range(3)]
    assert names == [["start", "galaxy", "exit"], ["start", "galaxy", "exit"], ["start", "exit"]]


def test_small_chunks(boot: Boot) -> None:
    api = boot(chunk=7)
    assert exit_of(invoke(api, api.agent(), "many lines")) == (0, "completed")
