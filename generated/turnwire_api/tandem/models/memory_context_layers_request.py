from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class MemoryContextLayersRequest(Model):
    """The node to summarise."""

    node_id: str
    """Identifier of the node."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
    }

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "node_id": node_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        node_id = d.pop("node_id")

        memory_context_layers_request = cls(
            node_id=node_id,
        )

        memory_context_layers_request.additional_properties = d
        return memory_context_layers_request
