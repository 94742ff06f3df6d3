from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SkillImport(Model):
    """What became of a file, or the skill that was made of a text. Which members it has depends on
    which of the two was given."""

    imported: list[Skill] | Unset = UNSET
    """The skills that were imported. For a file."""

    skipped: list[str] | Unset = UNSET
    """The skills that were left out. For a file."""

    errors: list[str] | Unset = UNSET
    """What went wrong. For a file."""

    name: None | str | Unset = UNSET
    """Name of the skill. For a text."""

    description: None | str | Unset = UNSET
    """What the skill is for. For a text."""

    location: None | str | Unset = UNSET
    """Where the skill is kept. For a text."""

    path: None | str | Unset = UNSET
    """Where the skill is on the engine's host. For a text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "imported": "imported",
        "skipped": "skipped",
        "errors": "errors",
        "name": "name",
        "description": "description",
        "location": "location",
        "path": "path",
    }

    def to_dict(self) -> dict[str, Any]:
        imported: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.imported, Unset):
            imported = []
            for imported_item_data in self.imported:
                imported_item = imported_item_data.to_dict()
                imported.append(imported_item)

        skipped: list[str] | Unset = UNSET
        if not isinstance(self.skipped, Unset):
            skipped = self.skipped

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        name: None | str | Unset = self.name

        description: None | str | Unset = self.description

        location: None | str | Unset = self.location

        path: None | str | Unset = self.path

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if imported is not UNSET:
            field_dict["imported"] = imported
        if skipped is not UNSET:
            field_dict["skipped"] = skipped
        if errors is not UNSET:
            field_dict["errors"] = errors
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if location is not UNSET:
            field_dict["location"] = location
        if path is not UNSET:
            field_dict["path"] = path

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _imported = d.pop("imported", UNSET)
        imported: list[Skill] | Unset = UNSET
        if _imported is not None and _imported is not UNSET:
            imported = []
            if not isinstance(_imported, list):
                raise TypeError("imported is not an array")
            for imported_item_data in _imported:
                imported_item = Skill.from_dict(imported_item_data)

                imported.append(imported_item)

        skipped = d.pop("skipped", UNSET)
        if skipped is None:
            skipped = UNSET

        errors = d.pop("errors", UNSET)
        if errors is None:
            errors = UNSET

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        location = d.pop("location", UNSET)

        path = d.pop("path", UNSET)

        skill_import = cls(
            imported=imported,
            skipped=skipped,
            errors=errors,
            name=name,
            description=description,
            location=location,
            path=path,
        )

        skill_import.additional_properties = d
        return skill_import


from ..models.skill import Skill  # noqa: E402
