from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ResourceWriteRequest(Model):
    """The value to write."""

    value: Any
    """The value, any JSON."""

    if_match_rev: int | Unset = UNSET
    """Write only if this is the revision now."""

    updated_by: str | Unset = UNSET
    """Who writes it. The engine's default is `system`."""

    ttl_ms: int | Unset = UNSET
    """How long it is kept, in milliseconds."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "value": "value",
        "if_match_rev": "if_match_rev",
        "updated_by": "updated_by",
        "ttl_ms": "ttl_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        value = self.value

        if_match_rev = self.if_match_rev

        updated_by = self.updated_by

        ttl_ms = self.ttl_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "value": value,
            }
        )
        if if_match_rev is not UNSET:
            field_dict["if_match_rev"] = if_match_rev
        if updated_by is not UNSET:
            field_dict["updated_by"] = updated_by
        if ttl_ms is not UNSET:
            field_dict["ttl_ms"] = ttl_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        value = d.pop("value")

        if_match_rev = d.pop("if_match_rev", UNSET)
        if if_match_rev is None:
            if_match_rev = UNSET

        updated_by = d.pop("updated_by", UNSET)
        if updated_by is None:
            updated_by = UNSET

        ttl_ms = d.pop("ttl_ms", UNSET)
        if ttl_ms is None:
            ttl_ms = UNSET

        resource_write_request = cls(
            value=value,
            if_match_rev=if_match_rev,
            updated_by=updated_by,
            ttl_ms=ttl_ms,
        )

        resource_write_request.additional_properties = d
        return resource_write_request
