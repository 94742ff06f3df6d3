from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class McpToolInfo(Model):
    """A tool of an MCP server. A tool that there is not has the server `unknown`."""

    type: Literal["mcp"] = "mcp"
    """Always `mcp`."""

    server_id: str
    """The MCP server."""

    server_name: str
    """Name of the MCP server."""

    name: str
    """Name of the tool on its server, the one to show."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "server_id": "server_id",
        "server_name": "server_name",
        "name": "name",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        server_id = self.server_id

        server_name = self.server_name

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "server_id": server_id,
                "server_name": server_name,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "mcp":
            raise ValueError(f"type must be 'mcp', got {type!r}")

        server_id = d.pop("server_id")

        server_name = d.pop("server_name")

        name = d.pop("name")

        mcp_tool_info = cls(
            type=type,
            server_id=server_id,
            server_name=server_name,
            name=name,
        )

        mcp_tool_info.additional_properties = d
        return mcp_tool_info
