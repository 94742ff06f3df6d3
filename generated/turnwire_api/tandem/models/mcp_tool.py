from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpTool(Model):
    """A tool of an MCP server."""

    server_name: str
    """Name of the server."""

    tool_name: str
    """Its name on the server."""

    namespaced_name: str
    """Its name in the engine: `mcp.`, the server, a dot, the tool."""

    description: None | str | Unset = UNSET
    """What it does."""

    input_schema: Any | Unset = UNSET
    """JSON Schema of its arguments."""

    fetched_at_ms: int | None | Unset = UNSET
    """When it was listed, in milliseconds since 1970."""

    schema_hash: None | str | Unset = UNSET
    """Digest of the schema."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "server_name": "server_name",
        "tool_name": "tool_name",
        "namespaced_name": "namespaced_name",
        "description": "description",
        "input_schema": "input_schema",
        "fetched_at_ms": "fetched_at_ms",
        "schema_hash": "schema_hash",
    }

    def to_dict(self) -> dict[str, Any]:
        server_name = self.server_name

        tool_name = self.tool_name

        namespaced_name = self.namespaced_name

        description: None | str | Unset = self.description

        input_schema = self.input_schema

        fetched_at_ms: int | None | Unset = self.fetched_at_ms

        schema_hash: None | str | Unset = self.schema_hash

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "server_name": server_name,
                "tool_name": tool_name,
                "namespaced_name": namespaced_name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if input_schema is not UNSET:
            field_dict["input_schema"] = input_schema
        if fetched_at_ms is not UNSET:
            field_dict["fetched_at_ms"] = fetched_at_ms
        if schema_hash is not UNSET:
            field_dict["schema_hash"] = schema_hash

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        server_name = d.pop("server_name")

        tool_name = d.pop("tool_name")

        namespaced_name = d.pop("namespaced_name")

        description = d.pop("description", UNSET)

        input_schema = d.pop("input_schema", UNSET)

        fetched_at_ms = d.pop("fetched_at_ms", UNSET)

        schema_hash = d.pop("schema_hash", UNSET)

        mcp_tool = cls(
            server_name=server_name,
            tool_name=tool_name,
            namespaced_name=namespaced_name,
            description=description,
            input_schema=input_schema,
            fetched_at_ms=fetched_at_ms,
            schema_hash=schema_hash,
        )

        mcp_tool.additional_properties = d
        return mcp_tool
