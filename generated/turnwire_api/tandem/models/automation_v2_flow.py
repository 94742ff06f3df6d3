from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class AutomationV2Flow(Model):
    """The plan of an automation. Not in the summary."""

    nodes: list[AutomationV2Node]
    """The steps."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "nodes": "nodes",
    }

    def to_dict(self) -> dict[str, Any]:
        nodes = []
        for nodes_item_data in self.nodes:
            nodes_item = nodes_item_data.to_dict()
            nodes.append(nodes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "nodes": nodes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _nodes = d.pop("nodes")
        nodes = []
        if not isinstance(_nodes, list):
            raise TypeError("nodes is not an array")
        for nodes_item_data in _nodes:
            nodes_item = AutomationV2Node.from_dict(nodes_item_data)

            nodes.append(nodes_item)

        automation_v2_flow = cls(
            nodes=nodes,
        )

        automation_v2_flow.additional_properties = d
        return automation_v2_flow


from ..models.automation_v2_node import AutomationV2Node  # noqa: E402
