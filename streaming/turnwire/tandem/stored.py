"""What the engine keeps beside its events: for what was missed. No I/O."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from turnwire.agents_json import Record
from turnwire.outcomes import Failed
from turnwire_api.tandem.events import decode

if TYPE_CHECKING:
    from turnwire.errors import Conflict
    from turnwire.tandem.parts import Parts

__all__ = [
    "active_run",
    "last_answer",
    "missed_permissions",
    "missed_questions",
    "stored_failure",
]

_ERROR = "ENGINE_ERROR: "


def last_answer(messages: Any) -> str:
    """Return the text of a session's last message; "" if that is not the agent's.

    Example:
        >>> info, part = {"role": "assistant"}, {"type": "text", "text": "Hello"}
        >>> last_answer([{"info": info, "parts": [part]}])
        'Hello'
    """
    last: Any = _plain(messages[-1]) if messages else {}
    if last.get("info", {}).get("role") != "assistant":
        return ""
    return "".join(part["text"] for part in last["parts"] if part.get("type") == "text")


def stored_failure(answer: str) -> Failed | None:
    """Return how a run failed, if that is what the engine has stored as its answer.

    Example:
        >>> failure = stored_failure("ENGINE_ERROR: the model is gone")
        >>> failure and failure.message
        'the model is gone'
        >>> stored_failure("Hello")
    """
    if not answer.startswith(_ERROR):
        return None
    return Failed(message=answer.removeprefix(_ERROR))


def missed_permissions(snapshot: Any, active: Any, parts: Parts) -> list[Any]:
    """Return the open requests of a run that nobody was told of, as the events they were.

    The list has decided requests too, and those of earlier runs that nobody answered.

    Args:
        snapshot: The answer of /permission.
        active: The run, as its session points to it: times are the engine's.
        parts: Knows what was told.
    """
    began = active.get("startedAtMs", None) or 0
    return [
        _event("permission.asked", {**request, "requestID": request["id"]})
        for request in map(_plain, snapshot.get("requests", None) or [])
        if request.get("sessionID") == parts.agent.id
        and request.get("status") == "pending"
        and request.get("requestedAtMs", 0) >= began
        and not _is_over(parts, request["id"])
    ]


def missed_questions(questions: Any, parts: Parts) -> list[Any]:
    """Return the open questions of a run that nobody was told of, as the events they were."""
    return [
        _event("question.asked", question)
        for question in map(_plain, questions)
        if question.get("sessionID") == parts.agent.id and _message_of(question) == parts.message_id
    ]


def active_run(error: Conflict) -> str | None:
    """Return the run that is in the way; None: it is the key that is in use."""
    if error.run_id is not None:
        return error.run_id
    try:
        active = Record(Record(error.body, "the refusal").data["activeRun"], "the active run")
        return active.string("runID")
    except (ValueError, KeyError):
        return None


def _message_of(question: Any) -> Any:
    tool: Any = question.get("tool") or {}
    return tool.get("messageID")


def _is_over(parts: Parts, request_id: str) -> bool:
    """A request that timed out is pending in the list, but its call has a result."""
    call = parts.call(request_id)
    return call is not None and call.result is not None


def _event(kind: str, properties: dict[str, Any]) -> Any:
    return decode(json.dumps({"type": kind, "properties": properties}))


def _plain(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value
