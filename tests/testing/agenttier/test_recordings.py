"""The recorded exchanges, sent again to the embedded Router.

Same request, same status, same content type, same body; but for ids, times and secrets.
"""

import json
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from testing.agenttier.conftest import Boot
from testing.agenttier.support import API, Api, Event, Json, lines, read_events, read_frames
from turnwire.testing.agenttier.templates import template

RECORDINGS = Path(__file__).parents[2] / "data" / "agenttier" / "recordings"
TEMPLATES = (
    template("general-coding"),
    template("langgraph-agent", "agent", harness={"agent": {"maxConcurrentInvokes": 2}}),
)
VARIABLE = (
    (r"inv-[0-9a-f]{24}", "inv-ID"),
    (r'"startedAt":\d+', '"startedAt":0'),
    (r'"durationMs":\d+', '"durationMs":0'),
    (r'"modifiedAt":\d+', '"modifiedAt":0'),
    (r'"avg_startup_ms":\d+', '"avg_startup_ms":0'),
    (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0000 UTC", "TIME"),
    (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "TIME"),
    (r"-(snap|backup)-\d{10}", r"-\1-TIME"),
    (r"agenttier-apikey-[0-9a-f]{40}", "agenttier-apikey-ID"),
    (r'"id":"[0-9a-f]{16}"', '"id":"ID"'),
    (r'"(key|token)":"[^"]*"', r'"\1":"SECRET"'),
)


class Recording:
    """One exchange."""

    def __init__(self, name: str) -> None:
        (path,) = RECORDINGS.glob(f"{name}*.json")
        found = json.loads(path.read_text("utf-8"))
        self.request: Json = found["request"]
        self.response: Json = found["response"]
        file = self.response.get("body_file")
        self.stream = (RECORDINGS / file).read_bytes() if file else b""

    def send(self, http: httpx.Client, **changes: Any) -> httpx.Response:
        """Send the request, with the body or the path changed."""
        path = changes.pop("path", self.request["path"])
        if "json" in self.request:
            changes.setdefault("json", self.request["json"])
        elif "body" in self.request:
            changes.setdefault("content", self.request["body"])
        return http.request(self.request["method"], path, **changes)

    def check(self, answer: httpx.Response) -> None:
        headers = self.response["headers"]
        assert answer.status_code == self.response["status"]
        assert answer.headers.get("content-type") == headers.get("content-type")
        assert ("x-request-id" in answer.headers) == ("x-request-id" in headers)
        for name in ("cache-control", "x-accel-buffering", "retry-after", "x-content-type-options"):
            assert answer.headers.get(name) == headers.get(name)
        if self.stream:
            assert shape(answer.content) == shape(self.stream)
        else:
            assert plain(answer.text) == plain(self.response["body"])


def plain(text: str) -> str:
    for pattern, instead in VARIABLE:
        text = re.sub(pattern, instead, text)
    return text


def shape(body: bytes) -> list[list[str]]:
    """Return frames that are comparable: nothing orders the two streams of a program.

    Nor does anything say how many comments a program leaves time for; test_invoke.py counts them.
    """
    frames = [plain(frame.decode()) for frame in read_frames(body) if not frame.startswith(b":")]
    assert body.endswith(b"\n\n")
    errors = [frame for frame in frames if '"stream":"stderr"}' in frame]
    return [[frame for frame in frames if frame not in errors], errors]


@pytest.fixture
def replay(boot: Boot) -> Callable[..., Api]:
    """Start a Router like the recorded one."""
    return partial(
        boot,
        allow_exec=True,
        templates=TEMPLATES,
        preview_domain="preview.example",
        creating=0,
        stopping=0,
        keep_alive=0.25,
    )


def run(api: Api, first: int, last: int) -> None:
    for number in range(first, last + 1):
        recording = Recording(f"{number:02}-")
        recording.check(recording.send(api.http))


def test_life_of_an_agent(replay: Callable[..., Api]) -> None:
    api = replay()
    run(api, 1, 28)
    tick_until_cancelled(api)
    tick_until_time_is_up(api)
    third_invoke(api)
    run(api, 34, 43)
    assert api.get("/sandboxes/bad").json()["status"] == ""
    run(api, 44, 44)


def tick_until_cancelled(api: Api) -> None:
    recorded = Recording("30-")
    cancelling, again = Recording("29-"), Recording("31-")
    with api.open("/sandboxes/demo/invoke") as stream:
        start = stream.next()
        events = [start, *(stream.next() for _ in range(3))]
        body = {"json": {"invokeId": start.data["invokeId"]}}
        cancelling.check(cancelling.send(api.http, **body))
        events += stream.rest()
    again.check(again.send(api.http, **body))
    check_ticks(events, read_events(recorded.stream), "canceled")


def tick_until_time_is_up(api: Api) -> None:
    recorded = Recording("32-")
    answer = recorded.send(api.http)
    check_ticks(read_events(answer.content), read_events(recorded.stream), "timeout")


def check_ticks(ours: list[Event], recorded: list[Event], reason: str) -> None:
    """Compare streams of which each was ended at another tick."""
    for events in (ours, recorded):
        told = [event for event in events if event.name]
        ticks = [f"tick {n}" for n in range(len(told) - 2)]
        assert ticks
        assert [event.name for event in told] == ["start", *("log" for _ in ticks), "exit"]
        assert lines(told) == ticks
        assert told[-1].data["exitCode"] == -1
        assert told[-1].data["reason"] == reason
        assert list(told[-1].data) == ["invokeId", "exitCode", "durationMs", "reason"]


def third_invoke(api: Api) -> None:
    recorded = Recording("33-")
    with api.open("/sandboxes/demo/invoke") as one, api.open("/sandboxes/demo/invoke") as two:
        assert one.next().name == two.next().name == "start"
        recorded.check(recorded.send(api.http))
    api.until(lambda: api.engine.running == 0)


def test_everything_else(replay: Callable[..., Api]) -> None:
    # Nobody looked after the sandboxes that were made last.
    api = replay(pending=3)
    # The recorded sandbox had two files on its disk.
    files = {
        "agent.py": Recording("28-").request["json"]["files"][0]["content"],
        "data.bin": "0123456789abcdef",
    }
    run(api, 45, 45)
    api.wait("ext", "Running")
    for name, content in files.items():
        api.put(f"/sandboxes/ext/files/workspace/{name}", content=content)
    writing = Recording("46-")
    writing.check(writing.send(api.http, content="hello\n"))
    run(api, 47, 63)
    revoke(api)
    run(api, 65, 75)
    audit(api)
    run(api, 77, 86)
    silence(api)
    run(api, 88, 88)


def revoke(api: Api) -> None:
    recorded = Recording("64-")
    (key,) = api.get("/user/api-keys").json()["keys"]
    recorded.check(recorded.send(api.http, path=f"{API}/user/api-keys/{key['id']}"))


def audit(api: Api) -> None:
    recorded = Recording("76-")
    answer = recorded.send(api.http)
    assert answer.status_code == 200

    def events(text: str) -> list[str]:
        # The Router's order is that of the cluster's names for them, which are random.
        return sorted(json.dumps(event) for event in json.loads(plain(text))["events"])

    assert events(answer.text) == events(recorded.response["body"])


def silence(api: Api) -> None:
    """Replay half a minute of silence in less than a second."""
    body = json.loads(
        json.dumps(Recording("86-").request["json"]).replace("sleep(33)", "sleep(.6)")
    )
    assert api.post("/sandboxes/ext/configure", body).status_code == 200
    recorded = Recording("87-")
    recorded.check(recorded.send(api.http))


def test_every_recording_is_replayed() -> None:
    numbers = {int(path.name[:2]) for path in RECORDINGS.glob("*.json")}
    assert numbers == set(range(1, 89))
