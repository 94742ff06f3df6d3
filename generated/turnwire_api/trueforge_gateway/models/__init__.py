"""The models of the API, each loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent_config import AgentConfig
    from .agent_info import AgentInfo
    from .agent_spec import AgentSpec
    from .allow_decision import AllowDecision
    from .auth_injection import AuthInjection
    from .cache_control import CacheControl
    from .cancel_session_request import CancelSessionRequest
    from .cancel_session_result import CancelSessionResult
    from .compaction import Compaction
    from .context_management import ContextManagement
    from .create_draft_session_request import CreateDraftSessionRequest
    from .create_session_request import CreateSessionRequest
    from .create_turn_request import CreateTurnRequest
    from .deny_decision import DenyDecision
    from .draft_session import DraftSession
    from .draft_session_page import DraftSessionPage
    from .draft_session_result import DraftSessionResult
    from .error_detail import ErrorDetail
    from .error_response import ErrorResponse
    from .event_page import EventPage
    from .file_part import FilePart
    from .host_match import HostMatch
    from .injected_auth import InjectedAuth
    from .input_tokens_breakdown import InputTokensBreakdown
    from .json_object_response_format import JsonObjectResponseFormat
    from .json_schema_definition import JsonSchemaDefinition
    from .json_schema_definition_schema import JsonSchemaDefinitionSchema
    from .json_schema_response_format import JsonSchemaResponseFormat
    from .mcp_auth_required_event import McpAuthRequiredEvent
    from .mcp_auth_server import McpAuthServer
    from .mcp_initialize_event import McpInitializeEvent
    from .mcp_server import McpServer
    from .mcp_session import McpSession
    from .mcp_tool_info import McpToolInfo
    from .model_message_delta_event import ModelMessageDeltaEvent
    from .model_message_event import ModelMessageEvent
    from .model_params import ModelParams
    from .model_spec import ModelSpec
    from .opening_message import OpeningMessage
    from .pagination import Pagination
    from .sandbox_config import SandboxConfig
    from .sandbox_created_event import SandboxCreatedEvent
    from .sandbox_network_policy import SandboxNetworkPolicy
    from .secret_headers import SecretHeaders
    from .session import Session
    from .session_event import SessionEvent
    from .session_event_page import SessionEventPage
    from .session_page import SessionPage
    from .session_result import SessionResult
    from .skill_mount import SkillMount
    from .start_turn_request import StartTurnRequest
    from .subject import Subject
    from .subscribe_turn_request import SubscribeTurnRequest
    from .switch import Switch
    from .system_tool_info import SystemToolInfo
    from .text_part import TextPart
    from .text_response_format import TextResponseFormat
    from .thread_created_event import ThreadCreatedEvent
    from .thread_done_event import ThreadDoneEvent
    from .thread_done_state import ThreadDoneState
    from .thread_error_state import ThreadErrorState
    from .thread_parent import ThreadParent
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
    from .tool_response_event import ToolResponseEvent
    from .tool_response_required_event import ToolResponseRequiredEvent
    from .turn import Turn
    from .turn_cancelled_state import TurnCancelledState
    from .turn_created_event import TurnCreatedEvent
    from .turn_done_event import TurnDoneEvent
    from .turn_done_state import TurnDoneState
    from .turn_error_state import TurnErrorState
    from .turn_metrics import TurnMetrics
    from .turn_page import TurnPage
    from .turn_result import TurnResult
    from .turn_running_state import TurnRunningState
    from .turn_stream_message import TurnStreamMessage
    from .update_draft_session_request import UpdateDraftSessionRequest
    from .usage import Usage
    from .user_message import UserMessage
    from .variables import Variables

_MODULES = {
    "AgentConfig": ".agent_config",
    "AgentInfo": ".agent_info",
    "AgentSpec": ".agent_spec",
    "AllowDecision": ".allow_decision",
    "AuthInjection": ".auth_injection",
    "CacheControl": ".cache_control",
    "CancelSessionRequest": ".cancel_session_request",
    "CancelSessionResult": ".cancel_session_result",
    "Compaction": ".compaction",
    "ContextManagement": ".context_management",
    "CreateDraftSessionRequest": ".create_draft_session_request",
    "CreateSessionRequest": ".create_session_request",
    "CreateTurnRequest": ".create_turn_request",
    "DenyDecision": ".deny_decision",
    "DraftSession": ".draft_session",
    "DraftSessionPage": ".draft_session_page",
    "DraftSessionResult": ".draft_session_result",
    "ErrorDetail": ".error_detail",
    "ErrorResponse": ".error_response",
    "EventPage": ".event_page",
    "FilePart": ".file_part",
    "HostMatch": ".host_match",
    "InjectedAuth": ".injected_auth",
    "InputTokensBreakdown": ".input_tokens_breakdown",
    "JsonObjectResponseFormat": ".json_object_response_format",
    "JsonSchemaDefinition": ".json_schema_definition",
    "JsonSchemaDefinitionSchema": ".json_schema_definition_schema",
    "JsonSchemaResponseFormat": ".json_schema_response_format",
    "McpAuthRequiredEvent": ".mcp_auth_required_event",
    "McpAuthServer": ".mcp_auth_server",
    "McpInitializeEvent": ".mcp_initialize_event",
    "McpServer": ".mcp_server",
    "McpSession": ".mcp_session",
    "McpToolInfo": ".mcp_tool_info",
    "ModelMessageDeltaEvent": ".model_message_delta_event",
    "ModelMessageEvent": ".model_message_event",
    "ModelParams": ".model_params",
    "ModelSpec": ".model_spec",
    "OpeningMessage": ".opening_message",
    "Pagination": ".pagination",
    "SandboxConfig": ".sandbox_config",
    "SandboxCreatedEvent": ".sandbox_created_event",
    "SandboxNetworkPolicy": ".sandbox_network_policy",
    "SecretHeaders": ".secret_headers",
    "Session": ".session",
    "SessionEvent": ".session_event",
    "SessionEventPage": ".session_event_page",
    "SessionPage": ".session_page",
    "SessionResult": ".session_result",
    "SkillMount": ".skill_mount",
    "StartTurnRequest": ".start_turn_request",
    "Subject": ".subject",
    "SubscribeTurnRequest": ".subscribe_turn_request",
    "Switch": ".switch",
    "SystemToolInfo": ".system_tool_info",
    "TextPart": ".text_part",
    "TextResponseFormat": ".text_response_format",
    "ThreadCreatedEvent": ".thread_created_event",
    "ThreadDoneEvent": ".thread_done_event",
    "ThreadDoneState": ".thread_done_state",
    "ThreadErrorState": ".thread_error_state",
    "ThreadParent": ".thread_parent",
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
    "ToolResponseEvent": ".tool_response_event",
    "ToolResponseRequiredEvent": ".tool_response_required_event",
    "Turn": ".turn",
    "TurnCancelledState": ".turn_cancelled_state",
    "TurnCreatedEvent": ".turn_created_event",
    "TurnDoneEvent": ".turn_done_event",
    "TurnDoneState": ".turn_done_state",
    "TurnErrorState": ".turn_error_state",
    "TurnMetrics": ".turn_metrics",
    "TurnPage": ".turn_page",
    "TurnResult": ".turn_result",
    "TurnRunningState": ".turn_running_state",
    "TurnStreamMessage": ".turn_stream_message",
    "UpdateDraftSessionRequest": ".update_draft_session_request",
    "Usage": ".usage",
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
    "AgentConfig",
    "AgentInfo",
    "AgentSpec",
    "AllowDecision",
    "AuthInjection",
    "CacheControl",
    "CancelSessionRequest",
    "CancelSessionResult",
    "Compaction",
    "ContextManagement",
    "CreateDraftSessionRequest",
    "CreateSessionRequest",
    "CreateTurnRequest",
    "DenyDecision",
    "DraftSession",
    "DraftSessionPage",
    "DraftSessionResult",
    "ErrorDetail",
    "ErrorResponse",
    "EventPage",
    "FilePart",
    "HostMatch",
    "InjectedAuth",
    "InputTokensBreakdown",
    "JsonObjectResponseFormat",
    "JsonSchemaDefinition",
    "JsonSchemaDefinitionSchema",
    "JsonSchemaResponseFormat",
    "McpAuthRequiredEvent",
    "McpAuthServer",
    "McpInitializeEvent",
    "McpServer",
    "McpSession",
    "McpToolInfo",
    "ModelMessageDeltaEvent",
    "ModelMessageEvent",
    "ModelParams",
    "ModelSpec",
    "OpeningMessage",
    "Pagination",
    "SandboxConfig",
    "SandboxCreatedEvent",
    "SandboxNetworkPolicy",
    "SecretHeaders",
    "Session",
    "SessionEvent",
    "SessionEventPage",
    "SessionPage",
    "SessionResult",
    "SkillMount",
    "StartTurnRequest",
    "Subject",
    "SubscribeTurnRequest",
    "Switch",
    "SystemToolInfo",
    "TextPart",
    "TextResponseFormat",
    "ThreadCreatedEvent",
    "ThreadDoneEvent",
    "ThreadDoneState",
    "ThreadErrorState",
    "ThreadParent",
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
    "ToolResponseEvent",
    "ToolResponseRequiredEvent",
    "Turn",
    "TurnCancelledState",
    "TurnCreatedEvent",
    "TurnDoneEvent",
    "TurnDoneState",
    "TurnErrorState",
    "TurnMetrics",
    "TurnPage",
    "TurnResult",
    "TurnRunningState",
    "TurnStreamMessage",
    "UpdateDraftSessionRequest",
    "Usage",
    "UserMessage",
    "Variables",
)
