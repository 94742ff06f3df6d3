"""``client.responses`` of TrueFoundry Agent API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ...runtime.model import Unknown
    from ..models.cancel_response_result import CancelResponseResult
    from ..models.json_object_response_format import JsonObjectResponseFormat
    from ..models.json_schema_response_format import JsonSchemaResponseFormat
    from ..models.mcp_server import McpServer
    from ..models.model_params import ModelParams
    from ..models.opening_message import OpeningMessage
    from ..models.sandbox_config import SandboxConfig
    from ..models.skill_mount import SkillMount
    from ..models.text_response_format import TextResponseFormat
    from ..models.tool_approval import ToolApproval
    from ..models.tool_client_side_response import ToolClientSideResponse
    from ..models.user_message import UserMessage
    from ..models.variables import Variables

StreamT = TypeVar("StreamT")

RESPONSES_STREAM: Operation[Any] = Operation(
    _PACKAGE,
    name="responses.stream",
    method="POST",
    path="/agent/responses",
    endpoint="api.responses.create_response",
    bodies=(("model", "InlineAgentRequest"), ("agent_name", "SavedAgentRequest")),
    stream="createResponse",
)
RESPONSES_CANCEL: Operation[CancelResponseResult] = Operation(
    _PACKAGE,
    name="responses.cancel",
    method="POST",
    path="/agent/responses/cancel",
    endpoint="api.responses.cancel_response",
    bodies=(("", "CancelResponseRequest"),),
)


class Responses(Generic[StreamT]):
    """``client.responses``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def stream(
        self,
        *,
        model: str | None = None,
        instruction: str | None = None,
        messages: Sequence[OpeningMessage | Mapping[str, Any]] | None = None,
        input: Sequence[UserMessage | Mapping[str, Any]]
        | Sequence[ToolApproval | Mapping[str, Any] | ToolClientSideResponse | Unknown]
        | None = None,
        previous_response_id: str | None = None,
        variables: Variables | Mapping[str, Any] | None = None,
        mcp_servers: Sequence[McpServer | Mapping[str, Any]] | None = None,
        model_params: ModelParams | Mapping[str, Any] | None = None,
        response_format: TextResponseFormat
        | Mapping[str, Any]
        | JsonObjectResponseFormat
        | JsonSchemaResponseFormat
        | Unknown
        | None = None,
        iteration_limit: int | None = None,
        skills: Sequence[SkillMount | Mapping[str, Any]] | None = None,
        sandbox: SandboxConfig | Mapping[str, Any] | None = None,
        agent_name: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Run one turn and stream its events.

        Starts a conversation, or continues one when `previous_response_id` is given. A turn
        that stopped on a question is continued with one request that answers everything it
        asked: every pending approval and every pending client-side tool call of every paused
        agent. A rejected request (any 4xx) consumes nothing: what was pending is pending still.
        Not idempotent: a repeated request runs the tools again.

        Args:
            model: Name of the model on the gateway, `provider/model`.
            instruction: System prompt. May hold `{{name}}` placeholders.
            messages: Messages placed after the system prompt and before `input`.
            input: The input of a turn: user messages, or decisions, never both in one
                array. Empty, like an omitted input, it continues a turn that stopped on
                `mcp.auth_required`.
            previous_response_id: The response to continue, from its `response.created`
                event. Omit it, rather than sending null, to start a conversation.
            variables: Values for the `{{name}}` placeholders in the instruction and the
                messages.
            mcp_servers: MCP servers whose tools the agent may call.
            model_params: Settings of the model. What is omitted is left to the provider.
            response_format: The form of the agent's answer.
            iteration_limit: Most calls of the model in this turn. The server has a limit of
                its own.
            skills: Skills of the registry to mount.
            sandbox: The environment in which the agent runs code. A chain of responses
                keeps its sandbox, provided that every turn enables it.
            agent_name: Name of the agent in the registry.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            RESPONSES_STREAM,
            {
                "body": {
                    "model": model,
                    "instruction": instruction,
                    "messages": messages,
                    "input": input,
                    "previous_response_id": previous_response_id,
                    "variables": variables,
                    "mcp_servers": mcp_servers,
                    "model_params": model_params,
                    "response_format": response_format,
                    "iteration_limit": iteration_limit,
                    "skills": skills,
                    "sandbox": sandbox,
                    "agent_name": agent_name,
                },
            },
            options,
        )

    def cancel(
        self, response_id: str, *, options: RequestOptions | None = None
    ) -> CancelResponseResult:
        """Cancel a running turn.

        Asks the server to stop the turn. The stream of the turn then ends with `response.done`,
        status `cancelled`, reason `client-cancelled`; keep reading it until then. Whether a
        finished or unknown response is accepted is not known.

        Args:
            response_id: The response to cancel, from its `response.created` event.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            RESPONSES_CANCEL,
            {
                "body": {
                    "response_id": response_id,
                },
            },
            options,
        )


class AsyncResponses(Generic[StreamT]):
    """``client.responses``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    def stream(
        self,
        *,
        model: str | None = None,
        instruction: str | None = None,
        messages: Sequence[OpeningMessage | Mapping[str, Any]] | None = None,
        input: Sequence[UserMessage | Mapping[str, Any]]
        | Sequence[ToolApproval | Mapping[str, Any] | ToolClientSideResponse | Unknown]
        | None = None,
        previous_response_id: str | None = None,
        variables: Variables | Mapping[str, Any] | None = None,
        mcp_servers: Sequence[McpServer | Mapping[str, Any]] | None = None,
        model_params: ModelParams | Mapping[str, Any] | None = None,
        response_format: TextResponseFormat
        | Mapping[str, Any]
        | JsonObjectResponseFormat
        | JsonSchemaResponseFormat
        | Unknown
        | None = None,
        iteration_limit: int | None = None,
        skills: Sequence[SkillMount | Mapping[str, Any]] | None = None,
        sandbox: SandboxConfig | Mapping[str, Any] | None = None,
        agent_name: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Run one turn and stream its events.

        Starts a conversation, or continues one when `previous_response_id` is given. A turn
        that stopped on a question is continued with one request that answers everything it
        asked: every pending approval and every pending client-side tool call of every paused
        agent. A rejected request (any 4xx) consumes nothing: what was pending is pending still.
        Not idempotent: a repeated request runs the tools again.

        Args:
            model: Name of the model on the gateway, `provider/model`.
            instruction: System prompt. May hold `{{name}}` placeholders.
            messages: Messages placed after the system prompt and before `input`.
            input: The input of a turn: user messages, or decisions, never both in one
                array. Empty, like an omitted input, it continues a turn that stopped on
                `mcp.auth_required`.
            previous_response_id: The response to continue, from its `response.created`
                event. Omit it, rather than sending null, to start a conversation.
            variables: Values for the `{{name}}` placeholders in the instruction and the
                messages.
            mcp_servers: MCP servers whose tools the agent may call.
            model_params: Settings of the model. What is omitted is left to the provider.
            response_format: The form of the agent's answer.
            iteration_limit: Most calls of the model in this turn. The server has a limit of
                its own.
            skills: Skills of the registry to mount.
            sandbox: The environment in which the agent runs code. A chain of responses
                keeps its sandbox, provided that every turn enables it.
            agent_name: Name of the agent in the registry.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            RESPONSES_STREAM,
            {
                "body": {
                    "model": model,
                    "instruction": instruction,
                    "messages": messages,
                    "input": input,
                    "previous_response_id": previous_response_id,
                    "variables": variables,
                    "mcp_servers": mcp_servers,
                    "model_params": model_params,
                    "response_format": response_format,
                    "iteration_limit": iteration_limit,
                    "skills": skills,
                    "sandbox": sandbox,
                    "agent_name": agent_name,
                },
            },
            options,
        )

    async def cancel(
        self, response_id: str, *, options: RequestOptions | None = None
    ) -> CancelResponseResult:
        """Cancel a running turn.

        Asks the server to stop the turn. The stream of the turn then ends with `response.done`,
        status `cancelled`, reason `client-cancelled`; keep reading it until then. Whether a
        finished or unknown response is accepted is not known.

        Args:
            response_id: The response to cancel, from its `response.created` event.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            RESPONSES_CANCEL,
            {
                "body": {
                    "response_id": response_id,
                },
            },
            options,
        )
