from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ChannelToolPreferencesInput(Model):
    """Which tools a channel shall offer."""

    enabled_tools: list[str] | Unset = UNSET
    """Tools to switch on."""

    disabled_tools: list[str] | Unset = UNSET
    """Tools to switch off."""

    enabled_mcp_servers: list[str] | Unset = UNSET
    """MCP servers to switch on."""

    enabled_mcp_tools: list[str] | Unset = UNSET
    """Tools of MCP servers to switch on."""

    reset: bool | Unset = UNSET
    """Whether everything is set back first."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "enabled_tools": "enabled_tools",
        "disabled_tools": "disabled_tools",
        "enabled_mcp_servers": "enabled_mcp_servers",
        "enabled_mcp_tools": "enabled_mcp_tools",
        "reset": "reset",
    }

    def to_dict(self) -> dict[str, Any]:
        enabled_tools: list[str] | Unset = UNSET
        if not isinstance(self.enabled_tools, Unset):
            enabled_tools = self.enabled_tools

        disabled_tools: list[str] | Unset = UNSET
        if not isinstance(self.disabled_tools, Unset):
            disabled_tools = self.disabled_tools

        enabled_mcp_servers: list[str] | Unset = UNSET
        if not isinstance(self.enabled_mcp_servers, Unset):
            enabled_mcp_servers = self.enabled_mcp_servers

        enabled_mcp_tools: list[str] | Unset = UNSET
        if not isinstance(self.enabled_mcp_tools, Unset):
            enabled_mcp_tools = self.enabled_mcp_tools

        reset = self.reset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enabled_tools is not UNSET:
            field_dict["enabled_tools"] = enabled_tools
        if disabled_tools is not UNSET:
            field_dict["disabled_tools"] = disabled_tools
        if enabled_mcp_servers is not UNSET:
            field_dict["enabled_mcp_servers"] = enabled_mcp_servers
        if enabled_mcp_tools is not UNSET:
            field_dict["enabled_mcp_tools"] = enabled_mcp_tools
        if reset is not UNSET:
            field_dict["reset"] = reset

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        enabled_tools = d.pop("enabled_tools", UNSET)
        if enabled_tools is None:
            enabled_tools = UNSET

        disabled_tools = d.pop("disabled_tools", UNSET)
        if disabled_tools is None:
            disabled_tools = UNSET

        enabled_mcp_servers = d.pop("enabled_mcp_servers", UNSET)
        if enabled_mcp_servers is None:
            enabled_mcp_servers = UNSET

        enabled_mcp_tools = d.pop("enabled_mcp_tools", UNSET)
        if enabled_mcp_tools is None:
            enabled_mcp_tools = UNSET

        reset = d.pop("reset", UNSET)
        if reset is None:
            reset = UNSET

        channel_tool_preferences_input = cls(
            enabled_tools=enabled_tools,
            disabled_tools=disabled_tools,
            enabled_mcp_servers=enabled_mcp_servers,
            enabled_mcp_tools=enabled_mcp_tools,
            reset=reset,
        )

        channel_tool_preferences_input.additional_properties = d
        return channel_tool_preferences_input
