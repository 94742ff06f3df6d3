from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PersonalityPreset(Model):
    """A personality to choose."""

    id: str
    """Its identifier."""

    label: str | Unset = UNSET
    """Its name, for people."""

    description: None | str | Unset = UNSET
    """What it is like."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "label": "label",
        "description": "description",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        label = self.label

        description: None | str | Unset = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if label is not UNSET:
            field_dict["label"] = label
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        label = d.pop("label", UNSET)
        if label is None:
            label = UNSET

        description = d.pop("description", UNSET)

        personality_preset = cls(
            id=id,
            label=label,
            description=description,
        )

        personality_preset.additional_properties = d
        return personality_preset
