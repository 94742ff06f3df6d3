"""A small client of its own for the embedded AgentTier Router: httpx and an SSE reader."""

import json
import ssl
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import httpx
from attrs import frozen

from turnwire.testing import EmbeddedEngine
from turnwire.testing.agenttier import Engine

Json = dict[str, Any]

# Made once, because it takes longer than a test.
_TLS = ssl.create_default_context()

API = "/api/v1"


@frozen
class Event:
    """One event of a stream; a comment has no name."""

    name: str
    data: Any


def read_frames(body: bytes) -> list[bytes]:
    """Cut a whole stream at its blank lines."""
    *frames, rest = body.split(b"\n\n")
    return frames if not rest else [*frames, rest]


def read_events(body: bytes) -> list[Event]:
    """Decode a stream whose frames are exactly as the Router writes them."""
    return [_event(frame) for frame in read_frames(body)]


def _event(frame: bytes) -> Event:
    if frame.startswith(b":"):
        return Event("", frame.decode())
    first, second = frame.split(b"\n")
    assert first.startswith(b"event: ")
    assert second.startswith(b"data: ")
    return Event(first[7:].decode(), json.loads(second[6:]))


def lines(events: list[Event], stream: str = "stdout") -> list[str]:
    """Return what was logged to a stream."""
    logs = (event.data for event in events if event.name == "log")
    return [data["data"] for data in logs if data["stream"] == stream]


def create_body(name: str, template: str = "langgraph-agent", **fields: Any) -> Json:
    reference = {"name": template, "kind": "ClusterSandboxTemplate"}
    return {"name": name, "templateRef": reference, **fields}


class Api:
    """Calls one engine."""

    def __init__(self, server: EmbeddedEngine[Engine], **headers: str) -> None:
        self.server = server
        self.engine = server.engine
        self.http = httpx.Client(base_url=server.base_url, headers=headers, timeout=10, verify=_TLS)

    def as_caller(self, **headers: str) -> "Api":
        """Return a client with other credentials."""
        return Api(self.server, **headers)

    def call(self, method: str, path: str, body: Any = None, **options: Any) -> httpx.Response:
        if body is not None:
            options["json"] = body
        return self.http.request(method, API + path, **options)

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.call("GET", path, **options)

    def post(self, path: str, body: Any = None, **options: Any) -> httpx.Response:
        return self.call("POST", path, body, **options)

    def put(self, path: str, body: Any = None, **options: Any) -> httpx.Response:
        return self.call("PUT", path, body, **options)

    def delete(self, path: str) -> httpx.Response:
        return self.call("DELETE", path)

    def sandbox(self, name: str = "demo", template: str = "langgraph-agent") -> str:
        """Make a sandbox and wait until it runs."""
        assert self.post("/sandboxes", create_body(name, template)).status_code == 201
        self.wait(name, "Running")
        return f"/sandboxes/{name}"

    def wait(self, name: str, phase: str) -> Json:
        for _ in range(50):
            found: Json = self.get(f"/sandboxes/{name}").json()
            if found["status"] == phase:
                return found
        raise AssertionError(f"never {phase}")

    def agent(self, name: str = "demo", entrypoint: list[str] | None = None) -> str:
        """Make a sandbox with an agent that is configured."""
        path = self.sandbox(name)
        body = {"entrypoint": entrypoint or ["agent"]}
        assert self.post(f"{path}/configure", body).status_code == 200
        return path

    def events(self, path: str, body: Any = None, **options: Any) -> list[Event]:
        """Send a request and read its whole stream."""
        answer = self.post(path, body, **options)
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"] == "text/event-stream"
        return read_events(answer.content)

    @contextmanager
    def open(self, path: str, **options: Any) -> Generator["Reading", None, None]:
        """Open a stream and read it piece by piece."""
        with self.http.stream("POST", API + path, **options) as answer:
            assert answer.status_code == 200
            yield Reading(answer)

    def until(self, is_so: Callable[[], object]) -> None:
        """Wait until something is so."""
        end = time.monotonic() + 5
        while not is_so():
            assert time.monotonic() < end, "it never was so"
            time.sleep(0.01)


class Reading:
    """A stream that is open."""

    def __init__(self, answer: httpx.Response) -> None:
        self._chunks = answer.iter_raw()
        self._buffer = b""

    def next(self) -> Event:
        while b"\n\n" not in self._buffer:
            self._buffer += next(self._chunks)
        frame, _, self._buffer = self._buffer.partition(b"\n\n")
        return _event(frame)

    def rest(self) -> list[Event]:
        return read_events(self._buffer + b"".join(self._chunks))
