from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpPolicy(Model):
    """Which MCP servers may be used."""

    allowed_servers: list[str] | Unset = UNSET
    """The only servers that may be used."""

    allowed_tools: list[str] | None | Unset = UNSET
    """The only tools of these that may be used."""

    allowed_connections: list[str] | Unset = UNSET
    """The only connections that may be used."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "allowed_servers": "allowed_servers",
        "allowed_tools": "allowed_tools",
        "allowed_connections": "allowed_connections",
    }

    def to_dict(self) -> dict[str, Any]:
        allowed_servers: list[str] | Unset = UNSET
        if not isinstance(self.allowed_servers, Unset):
            allowed_servers = self.allowed_servers

        allowed_tools: list[str] | None | Unset = plain(self.allowed_tools)

        allowed_connections: list[str] | Unset = UNSET
        if not isinstance(self.allowed_connections, Unset):
            allowed_connections = self.allowed_connections

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if allowed_servers is not UNSET:
            field_dict["allowed_servers"] = allowed_servers
        if allowed_tools is not UNSET:
            field_dict["allowed_tools"] = allowed_tools
        if allowed_connections is not UNSET:
            field_dict["allowed_connections"] = allowed_connections

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        allowed_servers = d.pop("allowed_servers", UNSET)
        if allowed_servers is None:
            allowed_servers = UNSET

        def _parse_allowed_tools(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                allowed_tools_type_0: list[str] = data

                return allowed_tools_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        allowed_tools = _parse_allowed_tools(d.pop("allowed_tools", UNSET))

        allowed_connections = d.pop("allowed_connections", UNSET)
        if allowed_connections is None:
            allowed_connections = UNSET

        mcp_policy = cls(
            allowed_servers=allowed_servers,
            allowed_tools=allowed_tools,
            allowed_connections=allowed_connections,
        )

        mcp_policy.additional_properties = d
        return mcp_policy
