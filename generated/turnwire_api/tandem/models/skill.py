from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Skill(Model):
    """A skill, without its text."""

    name: str
    """Its name."""

    description: None | str | Unset = UNSET
    """What it is for."""

    location: None | str | Unset = UNSET
    """Where it is kept."""

    path: None | str | Unset = UNSET
    """Where it is on the engine's host."""

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

    parse_error: None | str | Unset = UNSET
    """What is wrong with it, for people."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "location": "location",
        "path": "path",
        "version": "version",
        "author": "author",
        "tags": "tags",
        "requires": "requires",
        "compatibility": "compatibility",
        "triggers": "triggers",
        "parse_error": "parse_error",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description: None | str | Unset = self.description

        location: None | str | Unset = self.location

        path: None | str | Unset = self.path

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

        parse_error: None | str | Unset = self.parse_error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if location is not UNSET:
            field_dict["location"] = location
        if path is not UNSET:
            field_dict["path"] = path
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
        if parse_error is not UNSET:
            field_dict["parse_error"] = parse_error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        description = d.pop("description", UNSET)

        location = d.pop("location", UNSET)

        path = d.pop("path", UNSET)

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

        parse_error = d.pop("parse_error", UNSET)

        skill = cls(
            name=name,
            description=description,
            location=location,
            path=path,
            version=version,
            author=author,
            tags=tags,
            requires=requires,
            compatibility=compatibility,
            triggers=triggers,
            parse_error=parse_error,
        )

        skill.additional_properties = d
        return skill
