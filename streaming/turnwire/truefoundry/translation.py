"""What the events of a response add to the fold. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.fold import CallPiece
from turnwire_api.runtime.model import is_object

if TYPE_CHECKING:
    from turnwire.events import TurnEvent
    from turnwire.fold import Fold
    from turnwire_api.truefoundry import models

__all__ = ["message_events", "subagent_event"]


def message_events(fold: Fold, native: Any) -> list[TurnEvent]:
    """Fold an ``agent.message``: a piece of an assistant message, or a tool's result."""
    agent = fold.agent(native.execution_id)
    if native.role == "tool":
        return [fold.tool_result(agent, native.tool_call_id, native.content, native)]
    events: list[TurnEvent] = []
    if native.reasoning_content:
        events += fold.reasoning(agent, native.reasoning_content, native)
    if native.content:
        events += fold.text(agent, native.content, native)
    if native.refusal:
        fold.refusal(agent, native.refusal)
    for block in native.thinking_blocks:
        # The union is open: a block may be anything.
        if is_object(fields := block.to_dict()):
            fold.thinking(agent, fields)
    for position, call in enumerate(native.tool_calls):
        events += fold.call_piece(agent, position, _piece(call), native)
    if native.finish_reason:
        events += fold.close(agent, native.finish_reason, native)
    return events


def subagent_event(fold: Fold, native: Any) -> TurnEvent:
    """Fold an ``agent.created``, ``agent.done`` or ``agent.error``."""
    if native.type == "agent.created":
        return fold.start_agent(
            native.execution_id,
            name=native.agent_info.name,
            task=native.agent_info.input,
            parent_id=native.parent.execution_id,
            parent_call=native.parent.tool_call_id,
            native=native,
        )
    result = _plain_text(native.output) if native.output else None
    if native.type == "agent.done":
        return fold.finish_agent(native.execution_id, result=result, native=native)
    return fold.fail_agent(
        native.execution_id, message=native.message, result=result, native=native
    )


def _piece(call: models.ToolCallDelta) -> CallPiece:
    info = call.tool_info
    index = call.index
    return CallPiece(
        index=index if isinstance(index, int) else None,
        id=call.id or "",
        name=call.function.name or "",
        arguments=call.function.arguments or "",
        own_name=info.original_tool_name or "",
        server=info.mcp_server_id or "",
        needs_approval=bool(info.is_approval_required),
        client_side=bool(info.is_client_side),
    )


def _plain_text(message: Any) -> str:
    """Return the text of a complete message, whose content may be a text or parts."""
    content = message.content
    if isinstance(content, str):
        return content
    texts = (part.get("text") for part in content or ())
    return "".join(text for text in texts if isinstance(text, str))
