from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ResourceDeleted(Model):
    """What was deleted."""

    deleted: bool
    """Whether it was deleted."""

    key: str | Unset = UNSET
    """Its key."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "deleted": "deleted",
        "key": "key",
    }

    def to_dict(self) -> dict[str, Any]:
        deleted = self.deleted

        key = self.key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "deleted": deleted,
            }
        )
        if key is not UNSET:
            field_dict["key"] = key

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        deleted = d.pop("deleted")

        key = d.pop("key", UNSET)
        if key is None:
            key = UNSET

        resource_deleted = cls(
            deleted=deleted,
            key=key,
        )

        resource_deleted.additional_properties = d
        return resource_deleted
