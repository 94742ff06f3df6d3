from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class StoredTime(Model):
    """When a session was made and last changed."""

    created: str | Unset = UNSET
    """An RFC 3339 date and time."""

    updated: str | Unset = UNSET
    """An RFC 3339 date and time."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "updated": "updated",
    }

    def to_dict(self) -> dict[str, Any]:
        created = self.created

        updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        created = d.pop("created", UNSET)
        if created is None:
            created = UNSET

        updated = d.pop("updated", UNSET)
        if updated is None:
            updated = UNSET

        stored_time = cls(
            created=created,
            updated=updated,
        )

        stored_time.additional_properties = d
        return stored_time
