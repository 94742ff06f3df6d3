from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class CapabilityDiscovery(Model):
    """The tools that can stand for capabilities."""

    tools: list[CapabilityTool]
    """The tools."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "tools": "tools",
    }

    def to_dict(self) -> dict[str, Any]:
        tools = []
        for tools_item_data in self.tools:
            tools_item = tools_item_data.to_dict()
            tools.append(tools_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tools": tools,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _tools = d.pop("tools")
        tools = []
        if not isinstance(_tools, list):
            raise TypeError("tools is not an array")
        for tools_item_data in _tools:
            tools_item = CapabilityTool.from_dict(tools_item_data)

            tools.append(tools_item)

        capability_discovery = cls(
            tools=tools,
        )

        capability_discovery.additional_properties = d
        return capability_discovery


from ..models.capability_tool import CapabilityTool  # noqa: E402
