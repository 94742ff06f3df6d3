"""The input of a turn: what a user says, and what was decided. No I/O."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from turnwire.decisions import Allow, Deny, Respond
from turnwire.errors import InvalidRequest
from turnwire.inputs import input_items
from turnwire_api.runtime.model import plain

if TYPE_CHECKING:
    from turnwire.decisions import Decision

__all__ = ["decision_item", "fingerprint", "user_input"]

_MESSAGE = "user.message"


def user_input(message: Any) -> list[Any]:
    """Return the input items of what a caller wants to say.

    What the engine would answer with 422 is refused here: its refusal cancels the turn that runs.

    Args:
        message: A text; a part or a list of parts; a user message or a list of them. Parts and
            messages may be models or mappings. An empty list is an empty input: it carries out
            decisions that the engine has recorded, and is else another call of the model.

    Raises:
        InvalidRequest: It is none of these, or a message is blank.

    Example:
        >>> user_input("hi")
        [{'type': 'user.message', 'content': 'hi'}]
        >>> user_input([])
        []
    """
    if isinstance(message, list) and not message:
        return []
    items = input_items(message, _is_message, _user_message)
    if any(_is_blank(item.get("content")) for item in items):
        raise InvalidRequest("a message must not be blank")
    return items


def _user_message(content: Any) -> dict[str, Any]:
    return {"type": _MESSAGE, "content": content}


def _is_message(item: Any) -> bool:
    return bool(item.get("type") == _MESSAGE)


def _is_blank(content: Any) -> bool:
    return not content or (isinstance(content, str) and not content.strip())


def decision_item(thread_id: str, call_id: str, decision: Decision) -> dict[str, Any]:
    """Return the input item of one decision.

    Args:
        thread_id: The thread that its pause named.
        call_id: The call.
        decision: The decision.

    Example:
        >>> decision_item("main", "c1", Deny("not today"))["approval"]
        {'status': 'deny', 'reason': 'not today'}
    """
    target = {"thread_id": thread_id, "tool_call_id": call_id}
    match decision:
        case Respond(content=content):
            return {"type": "user.tool_response", **target, "content": content}
        case Allow():
            approval = {"status": "allow"}
        case Deny(reason=str() as reason):
            approval = {"status": "deny", "reason": reason}
        case Deny():
            approval = {"status": "deny"}
    return {"type": "user.tool_approval", **target, "approval": approval}


def fingerprint(items: Any) -> str:
    """Return what tells an input from another: a checkpoint does not have to keep all of it.

    Args:
        items: The items, as they are sent or as the engine shows them; None for none.

    Example:
        >>> fingerprint([]) == fingerprint(None) != fingerprint(user_input("hi"))
        True
    """
    text = json.dumps(plain(items or []), sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
