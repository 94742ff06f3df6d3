from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ResourceDeleteRequest(Model):
    """How to delete."""

    if_match_rev: int | Unset = UNSET
    """Delete only if this is the revision now."""

    updated_by: str | Unset = UNSET
    """Who deletes it. The engine's default is `system`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "if_match_rev": "if_match_rev",
        "updated_by": "updated_by",
    }

    def to_dict(self) -> dict[str, Any]:
        if_match_rev = self.if_match_rev

        updated_by = self.updated_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if if_match_rev is not UNSET:
            field_dict["if_match_rev"] = if_match_rev
        if updated_by is not UNSET:
            field_dict["updated_by"] = updated_by

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        if_match_rev = d.pop("if_match_rev", UNSET)
        if if_match_rev is None:
            if_match_rev = UNSET

        updated_by = d.pop("updated_by", UNSET)
        if updated_by is None:
            updated_by = UNSET

        resource_delete_request = cls(
            if_match_rev=if_match_rev,
            updated_by=updated_by,
        )

        resource_delete_request.additional_properties = d
        return resource_delete_request
