from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SkillImportItem(Model):
    """One skill in a file."""

    source: None | str | Unset = UNSET
    """Where in the file."""

    valid: bool
    """Whether it can be imported."""

    name: None | str | Unset = UNSET
    """Its name."""

    description: None | str | Unset = UNSET
    """What it is for."""

    conflict: bool | Unset = UNSET
    """Whether the name is taken."""

    action: None | str | Unset = UNSET
    """What is done with it."""

    target_path: None | str | Unset = UNSET
    """Where it goes."""

    error: None | str | Unset = UNSET
    """Why it cannot be imported."""

    version: None | str | Unset = UNSET
    """Its version."""

    author: None | str | Unset = UNSET
    """Who wrote it."""

    tags: list[str] | Unset = UNSET
    """Words to find it by."""

    requires: list[str] | Unset = UNSET
    """What it needs."""

    compatibility: None | str | Unset = UNSET
    """What it runs on."""

    triggers: list[str] | Unset = UNSET
    """What makes the engine use it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "source": "source",
        "valid": "valid",
        "name": "name",
        "description": "description",
        "conflict": "conflict",
        "action": "action",
        "target_path": "target_path",
        "error": "error",
        "version": "version",
        "author": "author",
        "tags": "tags",
        "requires": "requires",
        "compatibility": "compatibility",
        "triggers": "triggers",
    }

    def to_dict(self) -> dict[str, Any]:
        valid = self.valid

        source: None | str | Unset = self.source

        name: None | str | Unset = self.name

        description: None | str | Unset = self.description

        conflict = self.conflict

        action: None | str | Unset = self.action

        target_path: None | str | Unset = self.target_path

        error: None | str | Unset = self.error

        version: None | str | Unset = self.version

        author: None | str | Unset = self.author

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        requires: list[str] | Unset = UNSET
        if not isinstance(self.requires, Unset):
            requires = self.requires

        compatibility: None | str | Unset = self.compatibility

        triggers: list[str] | Unset = UNSET
        if not isinstance(self.triggers, Unset):
            triggers = self.triggers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "valid": valid,
            }
        )
        if source is not UNSET:
            field_dict["source"] = source
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if conflict is not UNSET:
            field_dict["conflict"] = conflict
        if action is not UNSET:
            field_dict["action"] = action
        if target_path is not UNSET:
            field_dict["target_path"] = target_path
        if error is not UNSET:
            field_dict["error"] = error
        if version is not UNSET:
            field_dict["version"] = version
        if author is not UNSET:
            field_dict["author"] = author
        if tags is not UNSET:
            field_dict["tags"] = tags
        if requires is not UNSET:
            field_dict["requires"] = requires
        if compatibility is not UNSET:
            field_dict["compatibility"] = compatibility
        if triggers is not UNSET:
            field_dict["triggers"] = triggers

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        valid = d.pop("valid")

        source = d.pop("source", UNSET)

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        conflict = d.pop("conflict", UNSET)
        if conflict is None:
            conflict = UNSET

        action = d.pop("action", UNSET)

        target_path = d.pop("target_path", UNSET)

        error = d.pop("error", UNSET)

        version = d.pop("version", UNSET)

        author = d.pop("author", UNSET)

        tags = d.pop("tags", UNSET)
        if tags is None:
            tags = UNSET

        requires = d.pop("requires", UNSET)
        if requires is None:
            requires = UNSET

        compatibility = d.pop("compatibility", UNSET)

        triggers = d.pop("triggers", UNSET)
        if triggers is None:
            triggers = UNSET

        skill_import_item = cls(
            valid=valid,
            source=source,
            name=name,
            description=description,
            conflict=conflict,
            action=action,
            target_path=target_path,
            error=error,
            version=version,
            author=author,
            tags=tags,
            requires=requires,
            compatibility=compatibility,
            triggers=triggers,
        )

        skill_import_item.additional_properties = d
        return skill_import_item
