from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class NodeList(Model):
    """Nodes."""

    nodes: list[Node] | None
    """The nodes."""

    summary: NodeSummary | Unset = UNSET
    """All nodes and how full they are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "nodes": "nodes",
        "summary": "summary",
    }

    def to_dict(self) -> dict[str, Any]:
        nodes: list[dict[str, Any]] | None = plain(self.nodes)

        summary: dict[str, Any] | Unset = UNSET
        if not isinstance(self.summary, Unset):
            summary = self.summary.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "nodes": nodes,
            }
        )
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}

        def _parse_nodes(data: object) -> list[Node] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _nodes_type_0 = data
                nodes_type_0 = []
                if not isinstance(_nodes_type_0, list):
                    raise TypeError("nodes_type_0 is not an array")
                for nodes_type_0_item_data in _nodes_type_0:
                    nodes_type_0_item = Node.from_dict(nodes_type_0_item_data)

                    nodes_type_0.append(nodes_type_0_item)

                return nodes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Node] | None, data)

        nodes = _parse_nodes(d.pop("nodes"))

        _summary = d.pop("summary", UNSET)
        summary: NodeSummary | Unset
        if _summary is None or _summary is UNSET:
            summary = UNSET
        else:
            summary = NodeSummary.from_dict(_summary)

        node_list = cls(
            nodes=nodes,
            summary=summary,
        )

        node_list.additional_properties = d
        return node_list


from ..models.node import Node  # noqa: E402
from ..models.node_summary import NodeSummary  # noqa: E402
