"""The models of the API, each loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent_config import AgentConfig
    from .agent_info import AgentInfo
    from .agent_list import AgentList
    from .agent_result import AgentResult
    from .agent_spec import AgentSpec
    from .allow_decision import AllowDecision
    from .cancel_session_request import CancelSessionRequest
    from .cancel_session_result import CancelSessionResult
    from .context_management import ContextManagement
    from .create_agent_request import CreateAgentRequest
    from .create_mcp_server_request import CreateMcpServerRequest
    from .create_model_provider_request import CreateModelProviderRequest
    from .create_session_request import CreateSessionRequest
    from .create_turn_request import CreateTurnRequest
    from .delete_agent_result import DeleteAgentResult
    from .deny_decision import DenyDecision
    from .error_detail import ErrorDetail
    from .error_response import ErrorResponse
    from .event_page import EventPage
    from .file_part import FilePart
    from .inline_agent import InlineAgent
    from .inline_session_agent import InlineSessionAgent
    from .input_tokens_breakdown import InputTokensBreakdown
    from .json_object_response_format import JsonObjectResponseFormat
    from .json_schema_definition import JsonSchemaDefinition
    from .json_schema_definition_schema import JsonSchemaDefinitionSchema
    from .json_schema_response_format import JsonSchemaResponseFormat
    from .mcp_auth_required_event import McpAuthRequiredEvent
    from .mcp_auth_server import McpAuthServer
    from .mcp_auth_status import McpAuthStatus
    from .mcp_initialize_event import McpInitializeEvent
    from .mcp_server import McpServer
    from .mcp_server_manifest import McpServerManifest
    from .mcp_server_manifest_auth import McpServerManifestAuth
    from .mcp_server_settings import McpServerSettings
    from .mcp_server_settings_result import McpServerSettingsResult
    from .mcp_session import McpSession
    from .mcp_tool import McpTool
    from .mcp_tool_annotations import McpToolAnnotations
    from .mcp_tool_execution import McpToolExecution
    from .mcp_tool_info import McpToolInfo
    from .mcp_tool_input_schema import McpToolInputSchema
    from .mcp_tool_list import McpToolList
    from .model_message_delta_event import ModelMessageDeltaEvent
    from .model_message_event import ModelMessageEvent
    from .model_params import ModelParams
    from .model_properties import ModelProperties
    from .model_provider_auth import ModelProviderAuth
    from .model_provider_manifest import ModelProviderManifest
    from .model_provider_settings import ModelProviderSettings
    from .model_provider_settings_result import ModelProviderSettingsResult
    from .model_spec import ModelSpec
    from .opening_message import OpeningMessage
    from .pagination import Pagination
    from .provided_model import ProvidedModel
    from .sandbox_config import SandboxConfig
    from .sandbox_created_event import SandboxCreatedEvent
    from .saved_agent import SavedAgent
    from .saved_agent_record import SavedAgentRecord
    from .saved_session_agent import SavedSessionAgent
    from .secret_headers import SecretHeaders
    from .session import Session
    from .session_event import SessionEvent
    from .session_event_page import SessionEventPage
    from .session_page import SessionPage
    from .session_result import SessionResult
    from .skill_mount import SkillMount
    from .start_turn_request import StartTurnRequest
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
    from .update_session_request import UpdateSessionRequest
    from .usage import Usage
    from .user_message import UserMessage
    from .variables import Variables

_MODULES = {
    "AgentConfig": ".agent_config",
    "AgentInfo": ".agent_info",
    "AgentList": ".agent_list",
    "AgentResult": ".agent_result",
    "AgentSpec": ".agent_spec",
    "AllowDecision": ".allow_decision",
    "CancelSessionRequest": ".cancel_session_request",
    "CancelSessionResult": ".cancel_session_result",
    "ContextManagement": ".context_management",
    "CreateAgentRequest": ".create_agent_request",
    "CreateMcpServerRequest": ".create_mcp_server_request",
    "CreateModelProviderRequest": ".create_model_provider_request",
    "CreateSessionRequest": ".create_session_request",
    "CreateTurnRequest": ".create_turn_request",
    "DeleteAgentResult": ".delete_agent_result",
    "DenyDecision": ".deny_decision",
    "ErrorDetail": ".error_detail",
    "ErrorResponse": ".error_response",
    "EventPage": ".event_page",
    "FilePart": ".file_part",
    "InlineAgent": ".inline_agent",
    "InlineSessionAgent": ".inline_session_agent",
    "InputTokensBreakdown": ".input_tokens_breakdown",
    "JsonObjectResponseFormat": ".json_object_response_format",
    "JsonSchemaDefinition": ".json_schema_definition",
    "JsonSchemaDefinitionSchema": ".json_schema_definition_schema",
    "JsonSchemaResponseFormat": ".json_schema_response_format",
    "McpAuthRequiredEvent": ".mcp_auth_required_event",
    "McpAuthServer": ".mcp_auth_server",
    "McpAuthStatus": ".mcp_auth_status",
    "McpInitializeEvent": ".mcp_initialize_event",
    "McpServer": ".mcp_server",
    "McpServerManifest": ".mcp_server_manifest",
    "McpServerManifestAuth": ".mcp_server_manifest_auth",
    "McpServerSettings": ".mcp_server_settings",
    "McpServerSettingsResult": ".mcp_server_settings_result",
    "McpSession": ".mcp_session",
    "McpTool": ".mcp_tool",
    "McpToolAnnotations": ".mcp_tool_annotations",
    "McpToolExecution": ".mcp_tool_execution",
    "McpToolInfo": ".mcp_tool_info",
    "McpToolInputSchema": ".mcp_tool_input_schema",
    "McpToolList": ".mcp_tool_list",
    "ModelMessageDeltaEvent": ".model_message_delta_event",
    "ModelMessageEvent": ".model_message_event",
    "ModelParams": ".model_params",
    "ModelProperties": ".model_properties",
    "ModelProviderAuth": ".model_provider_auth",
    "ModelProviderManifest": ".model_provider_manifest",
    "ModelProviderSettings": ".model_provider_settings",
    "ModelProviderSettingsResult": ".model_provider_settings_result",
    "ModelSpec": ".model_spec",
    "OpeningMessage": ".opening_message",
    "Pagination": ".pagination",
    "ProvidedModel": ".provided_model",
    "SandboxConfig": ".sandbox_config",
    "SandboxCreatedEvent": ".sandbox_created_event",
    "SavedAgent": ".saved_agent",
    "SavedAgentRecord": ".saved_agent_record",
    "SavedSessionAgent": ".saved_session_agent",
    "SecretHeaders": ".secret_headers",
    "Session": ".session",
    "SessionEvent": ".session_event",
    "SessionEventPage": ".session_event_page",
    "SessionPage": ".session_page",
    "SessionResult": ".session_result",
    "SkillMount": ".skill_mount",
    "StartTurnRequest": ".start_turn_request",
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
    "UpdateSessionRequest": ".update_session_request",
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
    "AgentList",
    "AgentResult",
    "AgentSpec",
    "AllowDecision",
    "CancelSessionRequest",
    "CancelSessionResult",
    "ContextManagement",
    "CreateAgentRequest",
    "CreateMcpServerRequest",
    "CreateModelProviderRequest",
    "CreateSessionRequest",
    "CreateTurnRequest",
    "DeleteAgentResult",
    "DenyDecision",
    "ErrorDetail",
    "ErrorResponse",
    "EventPage",
    "FilePart",
    "InlineAgent",
    "InlineSessionAgent",
    "InputTokensBreakdown",
    "JsonObjectResponseFormat",
    "JsonSchemaDefinition",
    "JsonSchemaDefinitionSchema",
    "JsonSchemaResponseFormat",
    "McpAuthRequiredEvent",
    "McpAuthServer",
    "McpAuthStatus",
    "McpInitializeEvent",
    "McpServer",
    "McpServerManifest",
    "McpServerManifestAuth",
    "McpServerSettings",
    "McpServerSettingsResult",
    "McpSession",
    "McpTool",
    "McpToolAnnotations",
    "McpToolExecution",
    "McpToolInfo",
    "McpToolInputSchema",
    "McpToolList",
    "ModelMessageDeltaEvent",
    "ModelMessageEvent",
    "ModelParams",
    "ModelProperties",
    "ModelProviderAuth",
    "ModelProviderManifest",
    "ModelProviderSettings",
    "ModelProviderSettingsResult",
    "ModelSpec",
    "OpeningMessage",
    "Pagination",
    "ProvidedModel",
    "SandboxConfig",
    "SandboxCreatedEvent",
    "SavedAgent",
    "SavedAgentRecord",
    "SavedSessionAgent",
    "SecretHeaders",
    "Session",
    "SessionEvent",
    "SessionEventPage",
    "SessionPage",
    "SessionResult",
    "SkillMount",
    "StartTurnRequest",
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
    "UpdateSessionRequest",
    "Usage",
    "UserMessage",
    "Variables",
)
