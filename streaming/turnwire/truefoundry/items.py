"""The input items of a request: what a user says, and what was decided. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.decisions import Allow, Deny, Respond
from turnwire.inputs import input_items

if TYPE_CHECKING:
    from turnwire.decisions import Decision

__all__ = ["decision_item", "user_input"]


def user_input(message: Any) -> list[Any]:
    """Return the input items of what a caller wants to say.

    Args:
        message: A text; a part or a list of parts; a user message or a list of them. Parts and
            messages may be models or mappings.

    Raises:
        InvalidRequest: It is none of these.

    Example:
        >>> user_input("hi")
        [{'role': 'user', 'content': 'hi'}]
    """
    return input_items(message, lambda item: "role" in item, _user_message)


def _user_message(content: Any) -> dict[str, Any]:
    return {"role": "user", "content": content}


def decision_item(execution_id: str, call_id: str, decision: Decision) -> dict[str, Any]:
    """Return the input item of one decision.

    Args:
        execution_id: The engine's id of the execution that its pause named.
        call_id: The call.
        decision: The decision.

    Example:
        >>> decision_item("e1", "c1", Deny("not today"))["approval"]
        {'status': 'deny', 'reason': 'not today'}
    """
    target = {"execution_id": execution_id, "tool_call_id": call_id}
    match decision:
        case Respond(content=content):
            return {"type": "tool.client_side_response", **target, "content": content}
        case Allow():
            approval = {"status": "allow"}
        case Deny(reason=str() as reason):
            approval = {"status": "deny", "reason": reason}
        case Deny():
            approval = {"status": "deny"}
    return {"type": "tool.approval", **target, "approval": approval}
