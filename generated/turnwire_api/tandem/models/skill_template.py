from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SkillTemplate(Model):
    """A skill to begin with."""

    id: None | str | Unset = UNSET
    """Its identifier."""

    name: str
    """Its name."""

    description: None | str | Unset = UNSET
    """What it is for."""

    requires: list[str] | Unset = UNSET
    """What it needs."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "requires": "requires",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        id: None | str | Unset = self.id

        description: None | str | Unset = self.description

        requires: list[str] | Unset = UNSET
        if not isinstance(self.requires, Unset):
            requires = self.requires

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if description is not UNSET:
            field_dict["description"] = description
        if requires is not UNSET:
            field_dict["requires"] = requires

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        id = d.pop("id", UNSET)

        description = d.pop("description", UNSET)

        requires = d.pop("requires", UNSET)
        if requires is None:
            requires = UNSET

        skill_template = cls(
            name=name,
            id=id,
            description=description,
            requires=requires,
        )

        skill_template.additional_properties = d
        return skill_template
