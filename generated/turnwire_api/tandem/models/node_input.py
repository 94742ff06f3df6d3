from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class NodeInput(Model):
    """The result of another node."""

    from_step_id: str
    """The other node."""

    alias: str
    """What it is called here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "from_step_id": "from_step_id",
        "alias": "alias",
    }

    def to_dict(self) -> dict[str, Any]:
        from_step_id = self.from_step_id

        alias = self.alias

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "from_step_id": from_step_id,
                "alias": alias,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        from_step_id = d.pop("from_step_id")

        alias = d.pop("alias")

        node_input = cls(
            from_step_id=from_step_id,
            alias=alias,
        )

        node_input.additional_properties = d
        return node_input
