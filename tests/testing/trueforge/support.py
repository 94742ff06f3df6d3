"""A small client of its own for the embedded TrueForge engine: plain httpx."""

import json
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, NamedTuple

import httpx

from turnwire.testing import EmbeddedEngine
from turnwire.testing.trueforge import Engine, Scenario
from turnwire.testing.trueforge.scenario import Step

Json = dict[str, Any]

API = "/api/v1"
NOTES: Json = {
    "model": {"name": "stub/stub-1"},
    "instructions": "You are a test agent.",
    "mcp_servers": [{"name": "notes", "preload": True}],
}
SANDBOX: Json = {**NOTES, "config": {"sandbox": {"enabled": True}}}

SAVED = "note-keeper"
"""The saved agent that a gateway has from the start."""

ME = {"subject_id": "me", "subject_type": "user", "subject_slug": "me"}


def until(condition: Callable[[], Any]) -> Any:
    """Wait for something that another thread does; returns the first true value."""
    deadline = time.monotonic() + 5
    while not (value := condition()):
        assert time.monotonic() < deadline, "it did not happen within 5 seconds"
        time.sleep(0.005)
    return value


class Message(NamedTuple):
    """One message of a stream."""

    number: int
    data: Json


def read_messages(body: bytes) -> list[Message]:
    """Read a stream that is framed exactly as this server frames it."""
    found: list[Message] = []
    assert b"\r" not in body
    blocks = body.split(b"\n\n")
    assert blocks.pop() == b"", "the stream ends in the middle of a message"
    for block in blocks:
        data, number = block.split(b"\n")
        assert data.startswith(b"data: "), block
        assert number.startswith(b"id: "), block
        found.append(Message(int(number[4:]), json.loads(data[6:])))
    return found


def user(text: str) -> list[Json]:
    return [{"type": "user.message", "content": text}]


def allow(call: str, thread: str = "main") -> Json:
    return _decision(call, thread, {"status": "allow"})


def deny(call: str, reason: str | None = None, thread: str = "main") -> Json:
    why = {} if reason is None else {"reason": reason}
    return _decision(call, thread, {"status": "deny", **why})


def respond(call: str, content: str) -> Json:
    return {
        "type": "user.tool_response",
        "thread_id": "main",
        "tool_call_id": call,
        "content": content,
    }


def _decision(call: str, thread: str, approval: Json) -> Json:
    return {
        "type": "user.tool_approval",
        "thread_id": thread,
        "tool_call_id": call,
        "approval": approval,
    }


class Opened:
    """A stream that is read a few messages at a time."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self.body = b""
        self._chunks = response.iter_raw()

    def read(self, count: int) -> list[Message]:
        """Read until so many messages are there; returns all of them."""
        while self.body.count(b"\n\n") < count:
            self.body += next(self._chunks)
        return read_messages(self.body[: self.body.rindex(b"\n\n") + 2])

    def rest(self) -> list[Message]:
        """Read to the end; returns all messages."""
        self.body += b"".join(self._chunks)
        return read_messages(self.body)


class Api:
    """One client of one engine."""

    prefix = API

    def __init__(self, server: EmbeddedEngine[Engine], token: str | None = None) -> None:
        self.server = server
        self.engine = server.engine
        headers = {} if token is None else {"authorization": f"Bearer {token}"}
        self.http = httpx.Client(base_url=server.base_url + self.prefix, headers=headers, timeout=5)

    def close(self) -> None:
        self.http.close()

    def json(self, method: str, path: str, **options: Any) -> Json:
        response = self.http.request(method, path, **options)
        assert response.is_success, response.text
        found: Json = response.json()
        return found

    def session(self, spec: Json | None = None) -> str:
        body = {"agent": {"spec": spec or NOTES}}
        return str(self.json("POST", "/sessions", json=body)["data"]["id"])

    def post(self, session: str, input: list[Json] | None = None, **fields: Any) -> httpx.Response:
        """Create a turn and read its answer to the end."""
        given = {} if input is None else {"input": input}
        return self.http.post(f"/sessions/{session}/turns", json={**given, **fields})

    def turn(self, session: str, input: list[Json] | None = None, **fields: Any) -> list[Json]:
        """Create a turn; returns its events."""
        response = self.post(session, input, **fields)
        assert response.status_code == 200, response.text
        return [message.data for message in read_messages(response.content)]

    def say(self, session: str, text: str, **fields: Any) -> list[Json]:
        return self.turn(session, user(text), **fields)

    def begin(self, session: str, text: str, **fields: Any) -> str:
        """Create a turn without reading its stream; returns its id."""
        response = self.post(session, user(text), stream=False, **fields)
        assert response.status_code == 200, response.text
        return str(response.json()["data"]["id"])

    def state(self, session: str, turn: str) -> Json:
        found: Json = self.json("GET", f"/sessions/{session}/turns/{turn}")["data"]["state"]
        return found

    def settled(self, session: str, turn: str) -> Json:
        """Return the state of a turn once it does not run any more."""
        until(lambda: self.state(session, turn)["status"] != "running")
        return self.state(session, turn)

    def events(self, session: str, turn: str, **params: Any) -> list[Json]:
        path = f"/sessions/{session}/turns/{turn}/events"
        found: list[Json] = self.json("GET", path, params=params)["data"]
        return found

    def cancel(self, session: str) -> Json:
        return self.json("POST", f"/sessions/{session}/cancel", json={})

    @contextmanager
    def open(self, method: str, path: str, **options: Any) -> Generator[Opened, None, None]:
        with self.http.stream(method, path, **options) as response:
            assert response.status_code == 200, response.read()
            yield Opened(response)

    @contextmanager
    def open_turn(self, session: str, text: str, **fields: Any) -> Generator[Opened, None, None]:
        body = {"input": user(text), **fields}
        with self.open("POST", f"/sessions/{session}/turns", json=body) as opened:
            yield opened

    @contextmanager
    def subscribe(
        self, session: str, turn: str, after: int | None = None, **headers: str
    ) -> Generator[Opened, None, None]:
        params = {} if after is None else {"after_sequence_number": after}
        path = f"/sessions/{session}/turns/{turn}/subscribe"
        with self.open("GET", path, params=params, headers=headers) as opened:
            yield opened


class GatewayApi(Api):
    """One client of one engine that is a gateway; its sessions are drafts."""

    prefix = "/v1/agents"

    def session(self, spec: Json | None = None, **fields: Any) -> str:
        body = {"agent_spec": spec or NOTES, **fields}
        return str(self.json("POST", "/draft-sessions", json=body)["data"]["id"])

    def named(self, agent_name: str) -> str:
        """Open a session with a saved agent; returns its id."""
        made = self.json("POST", "/sessions", json={"agent_name": agent_name})
        return str(made["data"]["id"])

    @contextmanager
    def subscribe(
        self, session: str, turn: str, after: int | None = None, **headers: str
    ) -> Generator[Opened, None, None]:
        body = {} if after is None else {"after_sequence_number": after}
        path = f"/sessions/{session}/turns/{turn}/subscribe"
        with self.open("POST", path, json=body, headers=headers) as opened:
            yield opened


def types(events: list[Json]) -> list[str]:
    """Return the types of events, runs of deltas as one."""
    found: list[str] = []
    for event in events:
        if event["type"] != "model.message.delta" or found[-1:] != ["model.message.delta"]:
            found.append(event["type"])
    return found


def text(events: list[Json]) -> str:
    """Return what the main thread said."""
    return "".join(each.get("content", "") for each in events if each["type"].endswith(".delta"))


def pending(events: list[Json]) -> list[str]:
    """Return the calls that wait, by id."""
    actions = events[-1]["state"]["required_actions"]
    return [call["id"] for action in actions for call in action["tool_calls"]]


def scripted(word: str, *steps: Step) -> Scenario:
    return Scenario(name=word, keywords=(word,), steps=steps)


def told(response: httpx.Response) -> tuple[int, str]:
    """Return the status of a refusal, and what it says."""
    return response.status_code, response.json()["error"]["message"]


def pages(api: Api, path: str, **params: Any) -> list[list[Any]]:
    """Read a list to its end; returns what is on each page."""
    found: list[list[Any]] = []
    while True:
        answer = api.json("GET", path, params=params)
        found.append(answer["data"])
        if "next_page_token" not in answer["pagination"]:
            return found
        params["page_token"] = answer["pagination"]["next_page_token"]
