"""A small client of its own for the embedded engine: httpx, an SSE reader and a fold."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import httpx
from attrs import field, frozen

from turnwire.testing import EmbeddedEngine
from turnwire.testing.truefoundry import Engine

Json = dict[str, Any]


def read_events(body: str) -> list[Json]:
    """Decode the events of a whole body."""
    return [json.loads(data) for data in read_data(body)]


def read_data(body: str) -> Iterator[str]:
    """Yield the data of each message that a blank line ends."""
    lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    data: list[str] = []
    for line in lines[:-1]:
        if not line:
            if data:
                yield "\n".join(data)
            data = []
        elif line.startswith("data:"):
            data.append(line.removeprefix("data:").removeprefix(" "))


@frozen
class Reply:
    """An answer of the engine."""

    response: httpx.Response
    events: list[Json] = field(factory=list[Json])

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def id(self) -> str:
        assert self.events[0]["type"] == "response.created"
        response_id = self.events[0]["response_id"]
        assert isinstance(response_id, str)
        return response_id

    @property
    def types(self) -> list[str]:
        return [event.get("type", "") for event in self.events]

    @property
    def done(self) -> Json:
        assert self.types.count("response.done") == 1
        assert self.types[-1] == "response.done"
        return self.events[-1]

    @property
    def error(self) -> Json:
        detail: Json = self.response.json()["error"]
        return detail

    def of(self, kind: str) -> list[Json]:
        return [event for event in self.events if event.get("type") == kind]

    @property
    def messages(self) -> list[Json]:
        """The folded messages, tool results among them, in the order in which they closed."""
        return fold(self.events)

    @property
    def text(self) -> str:
        """The text of the root's last message."""
        said = [message for message in self.messages if message["role"] == "assistant"]
        return str(said[-1].get("content", ""))


class Caller:
    """Calls one engine."""

    def __init__(self, base_url: str, token: str | None = None) -> None:
        headers = {} if token is None else {"authorization": f"Bearer {token}"}
        self.http = httpx.Client(base_url=base_url, headers=headers, timeout=10)

    def post(self, body: Any, path: str = "/agent/responses") -> Reply:
        response = self.http.post(path, json=body)
        is_stream = response.headers["content-type"].startswith("text/event-stream")
        return Reply(response, read_events(response.text) if is_stream else [])

    def say(self, text: str, **fields: Any) -> Reply:
        message = {"role": "user", "content": text}
        return self.post({"model": "acme/m", "input": [message], **fields})

    def go_on(self, previous: Reply, *items: Json, **fields: Any) -> Reply:
        body = {"model": "acme/m", "previous_response_id": previous.id, "input": items, **fields}
        return self.post(body)

    def cancel(self, response_id: str) -> httpx.Response:
        return self.http.post("/agent/responses/cancel", json={"response_id": response_id})


Start = Callable[..., tuple[EmbeddedEngine[Engine], Caller]]
"""Starts an engine with options of its own; returns it and a client for it."""


def allow(execution_id: str, call_id: str) -> Json:
    return _approval(execution_id, call_id, {"status": "allow"})


def deny(execution_id: str, call_id: str, reason: str | None = None) -> Json:
    approval = {"status": "deny"} if reason is None else {"status": "deny", "reason": reason}
    return _approval(execution_id, call_id, approval)


def answer(execution_id: str, call_id: str, content: str) -> Json:
    return {
        "type": "tool.client_side_response",
        "execution_id": execution_id,
        "tool_call_id": call_id,
        "content": content,
    }


def _approval(execution_id: str, call_id: str, approval: Json) -> Json:
    return {
        "type": "tool.approval",
        "execution_id": execution_id,
        "tool_call_id": call_id,
        "approval": approval,
    }


def pending(reply: Reply) -> list[tuple[str, str, str]]:
    """Return (kind, execution id, call id) of everything a reply waits for."""
    kinds = {"tool.approval_required": "approval", "tool.response_required": "answer"}
    return [
        (kinds[event["type"]], event["execution_id"], call["id"])
        for event in reply.events
        if event["type"] in kinds
        for call in event["tool_calls"]
    ]


def decide_all(reply: Reply, content: str = "yes") -> list[Json]:
    """Allow and answer everything a reply waits for."""
    return [
        allow(execution, call) if kind == "approval" else answer(execution, call, content)
        for kind, execution, call in pending(reply)
    ]


def fold(events: Iterable[Json]) -> list[Json]:
    """Fold the deltas of a stream into complete messages."""
    closed: list[Json] = []
    open_messages: dict[str, Json] = {}
    for event in events:
        if event.get("type") != "agent.message":
            continue
        execution = event["execution_id"]
        if event.get("role") == "tool":
            closed.append({key: event[key] for key in event if key != "sequence_id"})
            continue
        message = open_messages.setdefault(
            execution, {"type": "agent.message", "role": "assistant", "execution_id": execution}
        )
        add_delta(message, event)
        if event.get("finish_reason"):
            closed.append(open_messages.pop(execution))
    return closed


def add_delta(message: Json, delta: Json) -> None:
    """Add one delta to a message in place."""
    for key in ("content", "refusal"):
        if delta.get(key):
            message[key] = message.get(key, "") + delta[key]
    for block in delta.get("thinking_blocks", ()):
        _add_block(message.setdefault("thinking_blocks", []), block)
    for position, call in enumerate(delta.get("tool_calls", ())):
        _add_call(message.setdefault("tool_calls", []), call.get("index", position), call)
    if delta.get("finish_reason"):
        message["finish_reason"] = delta["finish_reason"]


def _add_block(blocks: list[Json], block: Json) -> None:
    is_text = block["type"] == "thinking"
    if is_text and blocks and blocks[-1]["type"] == "thinking" and "signature" not in blocks[-1]:
        blocks[-1]["thinking"] += block["thinking"]
        blocks[-1].update({key: block[key] for key in ("signature",) if key in block})
    else:
        blocks.append(dict(block))


def _add_call(calls: list[Json], index: int, call: Json) -> None:
    while len(calls) <= index:
        calls.append({"type": "function", "function": {"name": "", "arguments": ""}})
    slot = calls[index]
    function = call.get("function", {})
    slot["id"] = call.get("id") or slot["id"]
    slot["function"]["name"] = function.get("name") or slot["function"]["name"]
    slot["function"]["arguments"] += function.get("arguments", "")
    if "tool_info" in call:
        slot.setdefault("tool_info", call["tool_info"])
