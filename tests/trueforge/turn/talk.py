"""A protocol that is told things one by one."""

from __future__ import annotations

import json
from typing import Any

from turnwire.protocol import Call, Open, Step
from turnwire.trueforge.memory import TrueForgeMemory
from turnwire.trueforge.protocol import TrueForgeProtocol
from turnwire_api.trueforge.events import decode
from turnwire_api.trueforge.models import Turn

__all__ = [
    "APPROVAL",
    "CALL",
    "CANCELLED",
    "DONE",
    "INFO",
    "NOW",
    "PARENT",
    "SESSION",
    "WHOLE_CALL",
    "Talk",
    "called",
    "done_state",
    "names",
    "opened",
    "page",
    "turn",
]

NOW = "2026-11-20T22:00:00.000Z"
_MCP = {"type": "mcp", "server_id": "notes", "server_name": "notes", "name": "delete_note"}
CALL = {"index": 0, "id": "c1", "type": "function", "tool_info": _MCP}
WHOLE_CALL = {**CALL, "function": {"name": "delete_note", "arguments": "{}"}}
APPROVAL = {
    "type": "tool.approval_required",
    "id": "a1",
    "created_at": "",
    "thread_id": "main",
    "tool_calls": [{"id": "c1"}],
}
PARENT = {"tool_call_id": "c1", "thread_id": "main"}
INFO = {"type": "dynamic", "name": "Reader", "input": "Read it."}
_AGENT = {"type": "reference", "id": "a1", "name": "a"}
SESSION = {"id": "s9", "agent": _AGENT, "created_at": "", "updated_at": ""}
CANCELLED = {"status": "cancelled", "reason": "client-cancelled", "completed_at": ""}


def _common(event_id: str, thread_id: str | None) -> dict[str, Any]:
    return {"id": event_id, "created_at": NOW, "thread_id": thread_id}


def done_state(output: str | None = "Hello", *actions: Any) -> dict[str, Any]:
    message = None if output is None else {**_common("m1", "main"), "type": "model.message"}
    if message is not None:
        message |= {"content": output, "finish_reason": "stop"}
    return {
        "status": "done",
        "output": message,
        "required_actions": list(actions),
        "completed_at": NOW,
    }


DONE = done_state()


def page(*rows: Any, token: str | None = None) -> dict[str, Any]:
    pagination = {"limit": 100, **({"next_page_token": token} if token else {})}
    return {"data": list(rows), "pagination": pagination}


def turn(state: dict[str, Any] | None = None, **members: Any) -> Turn:
    """Return a turn as the engine's answers have it."""
    whole = {"id": "t1", "session_id": "s1", "previous_turn_id": None, "created_at": NOW}
    return Turn.from_dict({**whole, "state": state or {"status": "running"}, **members})


def names(step: Step) -> list[str]:
    return [type(event).__name__ for event in step.events]


def called(step: Step) -> list[str]:
    """Return the names of the requests of a step."""
    return [it.operation.name for it in step.effects if isinstance(it, Call | Open)]


def opened(step: Step) -> Open:
    (effect,) = step.effects
    assert isinstance(effect, Open)
    return effect


class Talk:
    """One turn in a session that is known, and its events by number."""

    def __init__(self, message: Any = "hi", kind: type[TrueForgeMemory] = TrueForgeMemory) -> None:
        self.memory = kind({"session_id": "s1"})
        self.memory.branch.knows_last(None)
        self.protocol = self.memory.say(message)
        assert isinstance(self.protocol, TrueForgeProtocol)
        self.number = 0

    def begin(self) -> Step:
        """Send the turn and hear that it was created."""
        self.protocol.start()
        return self.created()

    def created(self) -> Step:
        event: Any = {**_common("e1", None), "turn_id": "t1", "previous_turn_id": None}
        return self.hear("turn.created", **event, state={"status": "running"})

    def hear(self, kind: str, number: int | None = None, **members: Any) -> Step:
        """Tell of an event; each has the next number."""
        self.number = self.number + 1 if number is None else number
        event = {**_common(f"e{self.number}", "main"), "type": kind, **members}
        return self.raw(json.dumps(event))

    def raw(self, text: str, event_id: str | None = None) -> Step:
        self.protocol.event_id = str(self.number) if event_id is None else event_id
        native = decode(text)
        assert native is not None
        return self.protocol.event(native)

    def shell(self, message_id: str = "m1", thread_id: str = "main") -> Step:
        return self.hear("model.message", id=message_id, thread_id=thread_id)

    def delta(self, message_id: str = "m1", thread_id: str = "main", **members: Any) -> Step:
        return self.hear("model.message.delta", id=message_id, thread_id=thread_id, **members)

    def done(self, state: dict[str, Any]) -> Step:
        return self.hear("turn.done", thread_id=None, state=state)
