"""The open unions of TrueFoundry Gateway Agent API: which class a tag stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime.unions import Choice
from . import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..runtime.model import Unknown
    from .models import (
        AllowDecision,
        DenyDecision,
        FilePart,
        JsonObjectResponseFormat,
        JsonSchemaResponseFormat,
        McpAuthRequiredEvent,
        McpInitializeEvent,
        McpToolInfo,
        ModelMessageDeltaEvent,
        ModelMessageEvent,
        SandboxCreatedEvent,
        SystemToolInfo,
        TextPart,
        TextResponseFormat,
        ThreadCreatedEvent,
        ThreadDoneEvent,
        ThreadDoneState,
        ThreadErrorState,
        ToolApproval,
        ToolApprovalRequiredEvent,
        ToolClientSideResponse,
        ToolResponseEvent,
        ToolResponseRequiredEvent,
        TurnCancelledState,
        TurnCreatedEvent,
        TurnDoneEvent,
        TurnDoneState,
        TurnErrorState,
        TurnRunningState,
        UserMessage,
    )

ResponseFormat: TypeAlias = (
    "TextResponseFormat | JsonObjectResponseFormat | JsonSchemaResponseFormat | Unknown"
)
"""The form of the agent's answer."""

RESPONSE_FORMAT: Choice[ResponseFormat] = Choice(
    _PACKAGE,
    "type",
    {
        "text": "TextResponseFormat",
        "json_object": "JsonObjectResponseFormat",
        "json_schema": "JsonSchemaResponseFormat",
    },
)
InputItem: TypeAlias = "UserMessage | ToolApproval | ToolClientSideResponse | Unknown"
"""A message or a decision."""

INPUT_ITEM: Choice[InputItem] = Choice(
    _PACKAGE,
    "type",
    {
        "user.message": "UserMessage",
        "user.tool_approval": "ToolApproval",
        "user.tool_response": "ToolClientSideResponse",
    },
)
InputPart: TypeAlias = "TextPart | FilePart | Unknown"
"""A part of a user message."""

INPUT_PART: Choice[InputPart] = Choice(
    _PACKAGE,
    "type",
    {
        "text": "TextPart",
        "file": "FilePart",
    },
)
ApprovalDecision: TypeAlias = "AllowDecision | DenyDecision | Unknown"
"""Allow or deny."""

APPROVAL_DECISION: Choice[ApprovalDecision] = Choice(
    _PACKAGE,
    "status",
    {
        "allow": "AllowDecision",
        "deny": "DenyDecision",
    },
)
TurnState: TypeAlias = (
    "TurnRunningState | TurnDoneState | TurnCancelledState | TurnErrorState | Unknown"
)
"""How a turn stands."""

TURN_STATE: Choice[TurnState] = Choice(
    _PACKAGE,
    "status",
    {
        "running": "TurnRunningState",
        "done": "TurnDoneState",
        "cancelled": "TurnCancelledState",
        "error": "TurnErrorState",
    },
)
TurnStreamEvent: TypeAlias = "TurnCreatedEvent | TurnDoneEvent | ModelMessageEvent | ModelMessageDeltaEvent | ToolResponseEvent | ToolApprovalRequiredEvent | ToolResponseRequiredEvent | ThreadCreatedEvent | ThreadDoneEvent | McpInitializeEvent | McpAuthRequiredEvent | SandboxCreatedEvent | Unknown"
"""One event of the stream of a turn. The events of parallel threads interleave: `thread_id`
tells them apart. More types may be added."""

TURN_STREAM_EVENT: Choice[TurnStreamEvent] = Choice(
    _PACKAGE,
    "type",
    {
        "turn.created": "TurnCreatedEvent",
        "turn.done": "TurnDoneEvent",
        "model.message": "ModelMessageEvent",
        "model.message.delta": "ModelMessageDeltaEvent",
        "tool.response": "ToolResponseEvent",
        "tool.approval_required": "ToolApprovalRequiredEvent",
        "tool.response_required": "ToolResponseRequiredEvent",
        "thread.created": "ThreadCreatedEvent",
        "thread.done": "ThreadDoneEvent",
        "mcp.initialize": "McpInitializeEvent",
        "mcp.auth_required": "McpAuthRequiredEvent",
        "sandbox.created": "SandboxCreatedEvent",
    },
)
StoredEvent: TypeAlias = "TurnCreatedEvent | TurnDoneEvent | ModelMessageEvent | ToolResponseEvent | ToolApprovalRequiredEvent | ToolResponseRequiredEvent | ThreadCreatedEvent | ThreadDoneEvent | McpInitializeEvent | McpAuthRequiredEvent | SandboxCreatedEvent | Unknown"
"""One event of a list: those of the stream, but for the pieces of messages."""

STORED_EVENT: Choice[StoredEvent] = Choice(
    _PACKAGE,
    "type",
    {
        "turn.created": "TurnCreatedEvent",
        "turn.done": "TurnDoneEvent",
        "model.message": "ModelMessageEvent",
        "tool.response": "ToolResponseEvent",
        "tool.approval_required": "ToolApprovalRequiredEvent",
        "tool.response_required": "ToolResponseRequiredEvent",
        "thread.created": "ThreadCreatedEvent",
        "thread.done": "ThreadDoneEvent",
        "mcp.initialize": "McpInitializeEvent",
        "mcp.auth_required": "McpAuthRequiredEvent",
        "sandbox.created": "SandboxCreatedEvent",
    },
)
ThreadState: TypeAlias = "ThreadDoneState | ThreadErrorState | Unknown"
"""How a thread has ended."""

THREAD_STATE: Choice[ThreadState] = Choice(
    _PACKAGE,
    "status",
    {
        "done": "ThreadDoneState",
        "error": "ThreadErrorState",
    },
)
ToolInfo: TypeAlias = "McpToolInfo | SystemToolInfo | Unknown"
"""Where a tool comes from."""

TOOL_INFO: Choice[ToolInfo] = Choice(
    _PACKAGE,
    "type",
    {
        "mcp": "McpToolInfo",
        "truefoundry-system": "SystemToolInfo",
    },
)
