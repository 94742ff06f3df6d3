"""The open unions of TrueFoundry Agent API: which class a tag stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime.unions import Choice
from . import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..runtime.model import Unknown
    from .models import (
        AgentCreatedEvent,
        AgentDoneEvent,
        AgentErrorEvent,
        AgentMessageEvent,
        AllowDecision,
        DenyDecision,
        FilePart,
        JsonObjectResponseFormat,
        JsonSchemaResponseFormat,
        McpAuthRequiredEvent,
        McpInitializeEvent,
        RedactedThinkingBlock,
        RefusalPart,
        ResponseCancelledEvent,
        ResponseCreatedEvent,
        ResponseDoneEvent,
        ResponseErrorEvent,
        SandboxCreatedEvent,
        TextPart,
        TextResponseFormat,
        ThinkingTextBlock,
        ToolApproval,
        ToolApprovalRequiredEvent,
        ToolClientSideResponse,
        ToolMessageEvent,
        ToolResponseRequiredEvent,
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
InputPart: TypeAlias = "TextPart | FilePart | Unknown"
"""A part of a user message."""

INPUT_PART: Choice[InputPart] = Choice(
    _PACKAGE,
    "type",
    {
        "text": "TextPart",
        "file_upload": "FilePart",
    },
)
DecisionItem: TypeAlias = "ToolApproval | ToolClientSideResponse | Unknown"
"""The answer to one pending tool call."""

DECISION_ITEM: Choice[DecisionItem] = Choice(
    _PACKAGE,
    "type",
    {
        "tool.approval": "ToolApproval",
        "tool.client_side_response": "ToolClientSideResponse",
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
AgentMessageVariant: TypeAlias = "ToolMessageEvent | AgentMessageEvent | Unknown"
"""The two shapes of `agent.message`: the result of a tool, which always has the role `tool`,
and a piece of the agent's own message, which often has no role at all."""

AGENT_MESSAGE_VARIANT: Choice[AgentMessageVariant] = Choice(
    _PACKAGE,
    "role",
    {
        "tool": "ToolMessageEvent",
        "assistant": "AgentMessageEvent",
    },
    default="AgentMessageEvent",
)
ResponseEndVariant: TypeAlias = (
    "ResponseDoneEvent | ResponseCancelledEvent | ResponseErrorEvent | Unknown"
)
"""The ways in which a turn ends. Each is the last event of its stream."""

RESPONSE_END_VARIANT: Choice[ResponseEndVariant] = Choice(
    _PACKAGE,
    "status",
    {
        "done": "ResponseDoneEvent",
        "cancelled": "ResponseCancelledEvent",
        "error": "ResponseErrorEvent",
    },
)
ResponseStreamEvent: TypeAlias = "ResponseCreatedEvent | ToolMessageEvent | AgentMessageEvent | AgentCreatedEvent | AgentDoneEvent | AgentErrorEvent | McpInitializeEvent | McpAuthRequiredEvent | SandboxCreatedEvent | ToolApprovalRequiredEvent | ToolResponseRequiredEvent | ResponseDoneEvent | ResponseCancelledEvent | ResponseErrorEvent | Unknown"
"""One event of a turn. The events of parallel agents interleave: `execution_id` tells them
apart, and the order of arrival is the only order. More types may be added."""

RESPONSE_STREAM_EVENT: Choice[ResponseStreamEvent] = Choice(
    _PACKAGE,
    "type",
    {
        "response.created": "ResponseCreatedEvent",
        "agent.message": AGENT_MESSAGE_VARIANT,
        "agent.created": "AgentCreatedEvent",
        "agent.done": "AgentDoneEvent",
        "agent.error": "AgentErrorEvent",
        "mcp.initialize": "McpInitializeEvent",
        "mcp.auth_required": "McpAuthRequiredEvent",
        "sandbox.created": "SandboxCreatedEvent",
        "tool.approval_required": "ToolApprovalRequiredEvent",
        "tool.response_required": "ToolResponseRequiredEvent",
        "response.done": RESPONSE_END_VARIANT,
    },
)
ThinkingBlock: TypeAlias = "ThinkingTextBlock | RedactedThinkingBlock | Unknown"
"""Thinking of the model."""

THINKING_BLOCK: Choice[ThinkingBlock] = Choice(
    _PACKAGE,
    "type",
    {
        "thinking": "ThinkingTextBlock",
        "redacted_thinking": "RedactedThinkingBlock",
    },
)
AssistantPart: TypeAlias = "TextPart | RefusalPart | Unknown"
"""A part of a complete message."""

ASSISTANT_PART: Choice[AssistantPart] = Choice(
    _PACKAGE,
    "type",
    {
        "text": "TextPart",
        "refusal": "RefusalPart",
    },
)
