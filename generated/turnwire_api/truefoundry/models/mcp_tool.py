from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpTool(Model):
    """One tool of an MCP server."""

    name: str
    """Name of the tool on its server."""

    eager: bool | Unset = UNSET
    """Loads the schema of this tool at once although the server is deferred. The only value is
    true; omit it otherwise."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "eager": "eager",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        eager = self.eager

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if eager is not UNSET:
            field_dict["eager"] = eager

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        eager = d.pop("eager", UNSET)
        if eager is None:
            eager = UNSET

        mcp_tool = cls(
            name=name,
            eager=eager,
        )

        mcp_tool.additional_properties = d
        return mcp_tool
