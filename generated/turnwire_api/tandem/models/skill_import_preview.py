from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class SkillImportPreview(Model):
    """What would become of a file."""

    items: list[SkillImportItem]
    """The skills in the file."""

    total: int
    """How many there are."""

    valid: int
    """How many can be imported."""

    invalid: int
    """How many cannot."""

    conflicts: int
    """How many have a name that is taken."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "items": "items",
        "total": "total",
        "valid": "valid",
        "invalid": "invalid",
        "conflicts": "conflicts",
    }

    def to_dict(self) -> dict[str, Any]:
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        total = self.total

        valid = self.valid

        invalid = self.invalid

        conflicts = self.conflicts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "items": items,
                "total": total,
                "valid": valid,
                "invalid": invalid,
                "conflicts": conflicts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _items = d.pop("items")
        items = []
        if not isinstance(_items, list):
            raise TypeError("items is not an array")
        for items_item_data in _items:
            items_item = SkillImportItem.from_dict(items_item_data)

            items.append(items_item)

        total = d.pop("total")

        valid = d.pop("valid")

        invalid = d.pop("invalid")

        conflicts = d.pop("conflicts")

        skill_import_preview = cls(
            items=items,
            total=total,
            valid=valid,
            invalid=invalid,
            conflicts=conflicts,
        )

        skill_import_preview.additional_properties = d
        return skill_import_preview


from ..models.skill_import_item import SkillImportItem  # noqa: E402
