from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentSpec(Model):
    """What an agent is. In an answer the settings that were left out have their values; members
    that are not described here are dropped."""

    model: ModelSpec
    """The model of an agent."""

    instructions: str | Unset = UNSET
    """System prompt."""

    messages: list[OpeningMessage] | Unset = UNSET
    """Messages placed after the system prompt and before the first turn."""

    variables: Variables | Unset = UNSET
    """Values for the `{{name}}` placeholders in the instructions and the messages."""

    mcp_servers: list[McpServer] | Unset = UNSET
    """MCP servers whose tools the agent may call."""

    response_format: (
        JsonObjectResponseFormat | JsonSchemaResponseFormat | TextResponseFormat | Unknown | Unset
    ) = UNSET
    """The form of the agent's answer."""

    skills: list[SkillMount] | Unset = UNSET
    """Skills to mount."""

    config: AgentConfig | Unset = UNSET
    """How the agent runs."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "instructions": "instructions",
        "messages": "messages",
        "variables": "variables",
        "mcp_servers": "mcp_servers",
        "response_format": "response_format",
        "skills": "skills",
        "config": "config",
    }

    def to_dict(self) -> dict[str, Any]:
        model = self.model.to_dict()

        instructions = self.instructions

        messages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.messages, Unset):
            messages = []
            for messages_item_data in self.messages:
                messages_item = messages_item_data.to_dict()
                messages.append(messages_item)

        variables: dict[str, Any] | Unset = UNSET
        if not isinstance(self.variables, Unset):
            variables = self.variables.to_dict()

        mcp_servers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.mcp_servers, Unset):
            mcp_servers = []
            for mcp_servers_item_data in self.mcp_servers:
                mcp_servers_item = mcp_servers_item_data.to_dict()
                mcp_servers.append(mcp_servers_item)

        response_format: dict[str, Any] | Unset = UNSET
        if not isinstance(self.response_format, Unset):
            response_format = self.response_format.to_dict()

        skills: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.skills, Unset):
            skills = []
            for skills_item_data in self.skills:
                skills_item = skills_item_data.to_dict()
                skills.append(skills_item)

        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
            }
        )
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if messages is not UNSET:
            field_dict["messages"] = messages
        if variables is not UNSET:
            field_dict["variables"] = variables
        if mcp_servers is not UNSET:
            field_dict["mcp_servers"] = mcp_servers
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        if skills is not UNSET:
            field_dict["skills"] = skills
        if config is not UNSET:
            field_dict["config"] = config

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        model = ModelSpec.from_dict(d.pop("model"))

        instructions = d.pop("instructions", UNSET)
        if instructions is None:
            instructions = UNSET

        _messages = d.pop("messages", UNSET)
        messages: list[OpeningMessage] | Unset = UNSET
        if _messages is not None and _messages is not UNSET:
            messages = []
            if not isinstance(_messages, list):
                raise TypeError("messages is not an array")
            for messages_item_data in _messages:
                messages_item = OpeningMessage.from_dict(messages_item_data)

                messages.append(messages_item)

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

        _skills = d.pop("skills", UNSET)
        skills: list[SkillMount] | Unset = UNSET
        if _skills is not None and _skills is not UNSET:
            skills = []
            if not isinstance(_skills, list):
                raise TypeError("skills is not an array")
            for skills_item_data in _skills:
                skills_item = SkillMount.from_dict(skills_item_data)

                skills.append(skills_item)

        _config = d.pop("config", UNSET)
        config: AgentConfig | Unset
        if _config is None or _config is UNSET:
            config = UNSET
        else:
            config = AgentConfig.from_dict(_config)

        agent_spec = cls(
            model=model,
            instructions=instructions,
            messages=messages,
            variables=variables,
            mcp_servers=mcp_servers,
            response_format=response_format,
            skills=skills,
            config=config,
        )

        agent_spec.additional_properties = d
        return agent_spec


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.agent_config import AgentConfig  # noqa: E402
from ..models.json_object_response_format import JsonObjectResponseFormat  # noqa: E402
from ..models.json_schema_response_format import JsonSchemaResponseFormat  # noqa: E402
from ..models.mcp_server import McpServer  # noqa: E402
from ..models.model_spec import ModelSpec  # noqa: E402
from ..models.opening_message import OpeningMessage  # noqa: E402
from ..models.skill_mount import SkillMount  # noqa: E402
from ..models.text_response_format import TextResponseFormat  # noqa: E402
from ..models.variables import Variables  # noqa: E402
