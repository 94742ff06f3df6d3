from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class PackRemoved(Model):
    """What was removed."""

    removed: JsonObject
    """A JSON object whose members are not described."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "removed": "removed",
    }

    def to_dict(self) -> dict[str, Any]:
        removed = self.removed.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "removed": removed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        removed = JsonObject.from_dict(d.pop("removed"))

        pack_removed = cls(
            removed=removed,
        )

        pack_removed.additional_properties = d
        return pack_removed


from ..models.json_object import JsonObject  # noqa: E402
