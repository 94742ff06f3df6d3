"""The models of the API, each loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent_created_event import AgentCreatedEvent
    from .agent_done_event import AgentDoneEvent
    from .agent_error_event import AgentErrorEvent
    from .agent_info import AgentInfo
    from .agent_message_event import AgentMessageEvent
    from .agent_parent import AgentParent
    from .allow_decision import AllowDecision
    from .assistant_message import AssistantMessage
    from .audio_reference import AudioReference
    from .cancel_response_request import CancelResponseRequest
    from .cancel_response_result import CancelResponseResult
    from .deny_decision import DenyDecision
    from .error_detail import ErrorDetail
    from .error_response import ErrorResponse
    from .file_part import FilePart
    from .function_call import FunctionCall
    from .inline_agent_request import InlineAgentRequest
    from .json_object_response_format import JsonObjectResponseFormat
    from .json_schema_definition import JsonSchemaDefinition
    from .json_schema_definition_schema import JsonSchemaDefinitionSchema
    from .json_schema_response_format import JsonSchemaResponseFormat
    from .mcp_auth_required_event import McpAuthRequiredEvent
    from .mcp_auth_server import McpAuthServer
    from .mcp_initialize_event import McpInitializeEvent
    from .mcp_server import McpServer
    from .mcp_server_headers import McpServerHeaders
    from .mcp_session import McpSession
    from .mcp_tool import McpTool
    from .model_params import ModelParams
    from .opening_message import OpeningMessage
    from .redacted_thinking_block import RedactedThinkingBlock
    from .refusal_part import RefusalPart
    from .response_cancelled_event import ResponseCancelledEvent
    from .response_created_event import ResponseCreatedEvent
    from .response_done_event import ResponseDoneEvent
    from .response_error_event import ResponseErrorEvent
    from .sandbox_config import SandboxConfig
    from .sandbox_created_event import SandboxCreatedEvent
    from .saved_agent_request import SavedAgentRequest
    from .skill_mount import SkillMount
    from .text_part import TextPart
    from .text_response_format import TextResponseFormat
    from .thinking_text_block import ThinkingTextBlock
    from .tool_approval import ToolApproval
    from .tool_approval_required_event import ToolApprovalRequiredEvent
    from .tool_call import ToolCall
    from .tool_call_delta import ToolCallDelta
    from .tool_call_delta_provider_specific_fields import ToolCallDeltaProviderSpecificFields
    from .tool_call_function import ToolCallFunction
    from .tool_call_function_delta import ToolCallFunctionDelta
    from .tool_call_provider_specific_fields import ToolCallProviderSpecificFields
    from .tool_call_ref import ToolCallRef
    from .tool_client_side_response import ToolClientSideResponse
    from .tool_info import ToolInfo
    from .tool_message_event import ToolMessageEvent
    from .tool_response_required_event import ToolResponseRequiredEvent
    from .uploaded_file import UploadedFile
    from .user_message import UserMessage
    from .variables import Variables

_MODULES = {
    "AgentCreatedEvent": ".agent_created_event",
    "AgentDoneEvent": ".agent_done_event",
    "AgentErrorEvent": ".agent_error_event",
    "AgentInfo": ".agent_info",
    "AgentMessageEvent": ".agent_message_event",
    "AgentParent": ".agent_parent",
    "AllowDecision": ".allow_decision",
    "AssistantMessage": ".assistant_message",
    "AudioReference": ".audio_reference",
    "CancelResponseRequest": ".cancel_response_request",
    "CancelResponseResult": ".cancel_response_result",
    "DenyDecision": ".deny_decision",
    "ErrorDetail": ".error_detail",
    "ErrorResponse": ".error_response",
    "FilePart": ".file_part",
    "FunctionCall": ".function_call",
    "InlineAgentRequest": ".inline_agent_request",
    "JsonObjectResponseFormat": ".json_object_response_format",
    "JsonSchemaDefinition": ".json_schema_definition",
    "JsonSchemaDefinitionSchema": ".json_schema_definition_schema",
    "JsonSchemaResponseFormat": ".json_schema_response_format",
    "McpAuthRequiredEvent": ".mcp_auth_required_event",
    "McpAuthServer": ".mcp_auth_server",
    "McpInitializeEvent": ".mcp_initialize_event",
    "McpServer": ".mcp_server",
    "McpServerHeaders": ".mcp_server_headers",
    "McpSession": ".mcp_session",
    "McpTool": ".mcp_tool",
    "ModelParams": ".model_params",
    "OpeningMessage": ".opening_message",
    "RedactedThinkingBlock": ".redacted_thinking_block",
    "RefusalPart": ".refusal_part",
    "ResponseCancelledEvent": ".response_cancelled_event",
    "ResponseCreatedEvent": ".response_created_event",
    "ResponseDoneEvent": ".response_done_event",
    "ResponseErrorEvent": ".response_error_event",
    "SandboxConfig": ".sandbox_config",
    "SandboxCreatedEvent": ".sandbox_created_event",
    "SavedAgentRequest": ".saved_agent_request",
    "SkillMount": ".skill_mount",
    "TextPart": ".text_part",
    "TextResponseFormat": ".text_response_format",
    "ThinkingTextBlock": ".thinking_text_block",
    "ToolApproval": ".tool_approval",
    "ToolApprovalRequiredEvent": ".tool_approval_required_event",
    "ToolCall": ".tool_call",
    "ToolCallDelta": ".tool_call_delta",
    "ToolCallDeltaProviderSpecificFields": ".tool_call_delta_provider_specific_fields",
    "ToolCallFunction": ".tool_call_function",
    "ToolCallFunctionDelta": ".tool_call_function_delta",
    "ToolCallProviderSpecificFields": ".tool_call_provider_specific_fields",
    "ToolCallRef": ".tool_call_ref",
    "ToolClientSideResponse": ".tool_client_side_response",
    "ToolInfo": ".tool_info",
    "ToolMessageEvent": ".tool_message_event",
    "ToolResponseRequiredEvent": ".tool_response_required_event",
    "UploadedFile": ".uploaded_file",
    "UserMessage": ".user_message",
    "Variables": ".variables",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = (
    "AgentCreatedEvent",
    "AgentDoneEvent",
    "AgentErrorEvent",
    "AgentInfo",
    "AgentMessageEvent",
    "AgentParent",
    "AllowDecision",
    "AssistantMessage",
    "AudioReference",
    "CancelResponseRequest",
    "CancelResponseResult",
    "DenyDecision",
    "ErrorDetail",
    "ErrorResponse",
    "FilePart",
    "FunctionCall",
    "InlineAgentRequest",
    "JsonObjectResponseFormat",
    "JsonSchemaDefinition",
    "JsonSchemaDefinitionSchema",
    "JsonSchemaResponseFormat",
    "McpAuthRequiredEvent",
    "McpAuthServer",
    "McpInitializeEvent",
    "McpServer",
    "McpServerHeaders",
    "McpSession",
    "McpTool",
    "ModelParams",
    "OpeningMessage",
    "RedactedThinkingBlock",
    "RefusalPart",
    "ResponseCancelledEvent",
    "ResponseCreatedEvent",
    "ResponseDoneEvent",
    "ResponseErrorEvent",
    "SandboxConfig",
    "SandboxCreatedEvent",
    "SavedAgentRequest",
    "SkillMount",
    "TextPart",
    "TextResponseFormat",
    "ThinkingTextBlock",
    "ToolApproval",
    "ToolApprovalRequiredEvent",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallDeltaProviderSpecificFields",
    "ToolCallFunction",
    "ToolCallFunctionDelta",
    "ToolCallProviderSpecificFields",
    "ToolCallRef",
    "ToolClientSideResponse",
    "ToolInfo",
    "ToolMessageEvent",
    "ToolResponseRequiredEvent",
    "UploadedFile",
    "UserMessage",
    "Variables",
)
