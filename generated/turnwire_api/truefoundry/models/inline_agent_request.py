from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class InlineAgentRequest(Model):
    """One turn of an agent described in the request. The server does not remember the description:
    every turn of a chain repeats it."""

    model: str
    """Name of the model on the gateway, `provider/model`."""

    instruction: str | Unset = UNSET
    """System prompt. May hold `{{name}}` placeholders."""

    messages: list[OpeningMessage] | Unset = UNSET
    """Messages placed after the system prompt and before `input`."""

    input: list[ToolApproval | ToolClientSideResponse | Unknown] | list[UserMessage] | Unset = UNSET
    """The input of a turn: user messages, or decisions, never both in one array. Empty, like an
    omitted input, it continues a turn that stopped on `mcp.auth_required`."""

    previous_response_id: str | Unset = UNSET
    """The response to continue, from its `response.created` event. Omit it, rather than sending
    null, to start a conversation."""

    variables: Variables | Unset = UNSET
    """Values for the `{{name}}` placeholders in the instruction and the messages."""

    mcp_servers: list[McpServer] | Unset = UNSET
    """MCP servers whose tools the agent may call."""

    model_params: ModelParams | Unset = UNSET
    """Settings of the model. What is omitted is left to the provider."""

    response_format: (
        JsonObjectResponseFormat | JsonSchemaResponseFormat | TextResponseFormat | Unknown | Unset
    ) = UNSET
    """The form of the agent's answer."""

    iteration_limit: int | Unset = UNSET
    """Most calls of the model in this turn. The server has a limit of its own."""

    skills: list[SkillMount] | Unset = UNSET
    """Skills of the registry to mount."""

    sandbox: SandboxConfig | Unset = UNSET
    """The environment in which the agent runs code. A chain of responses keeps its sandbox,
    provided that every turn enables it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "instruction": "instruction",
        "messages": "messages",
        "input": "input",
        "previous_response_id": "previous_response_id",
        "variables": "variables",
        "mcp_servers": "mcp_servers",
        "model_params": "model_params",
        "response_format": "response_format",
        "iteration_limit": "iteration_limit",
        "skills": "skills",
        "sandbox": "sandbox",
    }

    def to_dict(self) -> dict[str, Any]:
        model = self.model

        instruction = self.instruction

        messages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.messages, Unset):
            messages = []
            for messages_item_data in self.messages:
                messages_item = messages_item_data.to_dict()
                messages.append(messages_item)

        input: list[dict[str, Any]] | Unset = plain(self.input)

        previous_response_id = self.previous_response_id

        variables: dict[str, Any] | Unset = UNSET
        if not isinstance(self.variables, Unset):
            variables = self.variables.to_dict()

        mcp_servers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.mcp_servers, Unset):
            mcp_servers = []
            for mcp_servers_item_data in self.mcp_servers:
                mcp_servers_item = mcp_servers_item_data.to_dict()
                mcp_servers.append(mcp_servers_item)

        model_params: dict[str, Any] | Unset = UNSET
        if not isinstance(self.model_params, Unset):
            model_params = self.model_params.to_dict()

        response_format: dict[str, Any] | Unset = UNSET
        if not isinstance(self.response_format, Unset):
            response_format = self.response_format.to_dict()

        iteration_limit = self.iteration_limit

        skills: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.skills, Unset):
            skills = []
            for skills_item_data in self.skills:
                skills_item = skills_item_data.to_dict()
                skills.append(skills_item)

        sandbox: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sandbox, Unset):
            sandbox = self.sandbox.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
            }
        )
        if instruction is not UNSET:
            field_dict["instruction"] = instruction
        if messages is not UNSET:
            field_dict["messages"] = messages
        if input is not UNSET:
            field_dict["input"] = input
        if previous_response_id is not UNSET:
            field_dict["previous_response_id"] = previous_response_id
        if variables is not UNSET:
            field_dict["variables"] = variables
        if mcp_servers is not UNSET:
            field_dict["mcp_servers"] = mcp_servers
        if model_params is not UNSET:
            field_dict["model_params"] = model_params
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        if iteration_limit is not UNSET:
            field_dict["iteration_limit"] = iteration_limit
        if skills is not UNSET:
            field_dict["skills"] = skills
        if sandbox is not UNSET:
            field_dict["sandbox"] = sandbox

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        model = d.pop("model")

        instruction = d.pop("instruction", UNSET)
        if instruction is None:
            instruction = UNSET

        _messages = d.pop("messages", UNSET)
        messages: list[OpeningMessage] | Unset = UNSET
        if _messages is not None and _messages is not UNSET:
            messages = []
            if not isinstance(_messages, list):
                raise TypeError("messages is not an array")
            for messages_item_data in _messages:
                messages_item = OpeningMessage.from_dict(messages_item_data)

                messages.append(messages_item)

        def _parse_input(
            data: object,
        ) -> list[ToolApproval | ToolClientSideResponse | Unknown] | list[UserMessage] | Unset:
            if isinstance(data, Unset):
                return data
            if data is None:
                return UNSET
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _componentsschemas_response_input_type_0 = data
                componentsschemas_response_input_type_0 = []
                if not isinstance(_componentsschemas_response_input_type_0, list):
                    raise TypeError("/components/schemas/ResponseInput_type_0 is not an array")
                for (
                    componentsschemas_response_input_type_0_item_data
                ) in _componentsschemas_response_input_type_0:
                    componentsschemas_response_input_type_0_item = UserMessage.from_dict(
                        componentsschemas_response_input_type_0_item_data
                    )

                    componentsschemas_response_input_type_0.append(
                        componentsschemas_response_input_type_0_item
                    )

                return componentsschemas_response_input_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError("input is of another kind")
            _componentsschemas_response_input_type_1 = data
            componentsschemas_response_input_type_1 = []
            if not isinstance(_componentsschemas_response_input_type_1, list):
                raise TypeError("/components/schemas/ResponseInput_type_1 is not an array")
            for (
                componentsschemas_response_input_type_1_item_data
            ) in _componentsschemas_response_input_type_1:
                componentsschemas_response_input_type_1_item = unions.DECISION_ITEM.read(
                    componentsschemas_response_input_type_1_item_data
                )

                componentsschemas_response_input_type_1.append(
                    componentsschemas_response_input_type_1_item
                )

            return componentsschemas_response_input_type_1

        input = _parse_input(d.pop("input", UNSET))

        previous_response_id = d.pop("previous_response_id", UNSET)
        if previous_response_id is None:
            previous_response_id = UNSET

        _variables = d.pop("variables", UNSET)
        variables: Variables | Unset
        if _variables is None or _variables is UNSET:
            variables = UNSET
        else:
            variables = Variables.from_dict(_variables)

        _mcp_servers = d.pop("mcp_servers", UNSET)
        mcp_servers: list[McpServer] | Unset = UNSET
        if _mcp_servers is not None and _mcp_servers is not UNSET:
            mcp_servers = []
            if not isinstance(_mcp_servers, list):
                raise TypeError("mcp_servers is not an array")
            for mcp_servers_item_data in _mcp_servers:
                mcp_servers_item = McpServer.from_dict(mcp_servers_item_data)

                mcp_servers.append(mcp_servers_item)

        _model_params = d.pop("model_params", UNSET)
        model_params: ModelParams | Unset
        if _model_params is None or _model_params is UNSET:
            model_params = UNSET
        else:
            model_params = ModelParams.from_dict(_model_params)

        _response_format = d.pop("response_format", UNSET)
        response_format: (
            JsonObjectResponseFormat
            | JsonSchemaResponseFormat
            | TextResponseFormat
            | Unknown
            | Unset
        )
        if _response_format is None or _response_format is UNSET:
            response_format = UNSET
        else:
            response_format = unions.RESPONSE_FORMAT.read(_response_format)

        iteration_limit = d.pop("iteration_limit", UNSET)
        if iteration_limit is None:
            iteration_limit = UNSET

        _skills = d.pop("skills", UNSET)
        skills: list[SkillMount] | Unset = UNSET
        if _skills is not None and _skills is not UNSET:
            skills = []
            if not isinstance(_skills, list):
                raise TypeError("skills is not an array")
            for skills_item_data in _skills:
                skills_item = SkillMount.from_dict(skills_item_data)

                skills.append(skills_item)

        _sandbox = d.pop("sandbox", UNSET)
        sandbox: SandboxConfig | Unset
        if _sandbox is None or _sandbox is UNSET:
            sandbox = UNSET
        else:
            sandbox = SandboxConfig.from_dict(_sandbox)

        inline_agent_request = cls(
            model=model,
            instruction=instruction,
            messages=messages,
            input=input,
            previous_response_id=previous_response_id,
            variables=variables,
            mcp_servers=mcp_servers,
            model_params=model_params,
            response_format=response_format,
            iteration_limit=iteration_limit,
            skills=skills,
            sandbox=sandbox,
        )

        inline_agent_request.additional_properties = d
        return inline_agent_request


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.json_object_response_format import JsonObjectResponseFormat  # noqa: E402
from ..models.json_schema_response_format import JsonSchemaResponseFormat  # noqa: E402
from ..models.mcp_server import McpServer  # noqa: E402
from ..models.model_params import ModelParams  # noqa: E402
from ..models.opening_message import OpeningMessage  # noqa: E402
from ..models.sandbox_config import SandboxConfig  # noqa: E402
from ..models.skill_mount import SkillMount  # noqa: E402
from ..models.text_response_format import TextResponseFormat  # noqa: E402
from ..models.tool_approval import ToolApproval  # noqa: E402
from ..models.tool_client_side_response import ToolClientSideResponse  # noqa: E402
from ..models.user_message import UserMessage  # noqa: E402
from ..models.variables import Variables  # noqa: E402
