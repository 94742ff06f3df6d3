from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CapabilityTool(Model):
    """A tool that can stand for a capability."""

    provider: str
    """Who offers it."""

    tool_name: str
    """Its name."""

    schema: Any | Unset = UNSET
    """JSON Schema of its arguments."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "provider": "provider",
        "tool_name": "tool_name",
        "schema": "schema",
    }

    def to_dict(self) -> dict[str, Any]:
        provider = self.provider

        tool_name = self.tool_name

        schema = self.schema

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "provider": provider,
                "tool_name": tool_name,
            }
        )
        if schema is not UNSET:
            field_dict["schema"] = schema

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        provider = d.pop("provider")

        tool_name = d.pop("tool_name")

        schema = d.pop("schema", UNSET)

        capability_tool = cls(
            provider=provider,
            tool_name=tool_name,
            schema=schema,
        )

        capability_tool.additional_properties = d
        return capability_tool
