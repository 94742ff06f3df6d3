from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SharedResource(Model):
    """A value that agents share, by a key."""

    key: str
    """Its key."""

    value: Any
    """Its value, any JSON."""

    rev: int
    """Goes up by one each time it is written."""

    updated_at_ms: int | None | Unset = UNSET
    """When it was written, in milliseconds since 1970."""

    updated_by: None | str | Unset = UNSET
    """Who wrote it."""

    ttl_ms: int | None | Unset = UNSET
    """How long it is kept, in milliseconds."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
        "rev": "rev",
        "updated_at_ms": "updated_at_ms",
        "updated_by": "updated_by",
        "ttl_ms": "ttl_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        value = self.value

        rev = self.rev

        updated_at_ms: int | None | Unset = self.updated_at_ms

        updated_by: None | str | Unset = self.updated_by

        ttl_ms: int | None | Unset = self.ttl_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
                "value": value,
                "rev": rev,
            }
        )
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms
        if updated_by is not UNSET:
            field_dict["updated_by"] = updated_by
        if ttl_ms is not UNSET:
            field_dict["ttl_ms"] = ttl_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        key = d.pop("key")

        value = d.pop("value")

        rev = d.pop("rev")

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        updated_by = d.pop("updated_by", UNSET)

        ttl_ms = d.pop("ttl_ms", UNSET)

        shared_resource = cls(
            key=key,
            value=value,
            rev=rev,
            updated_at_ms=updated_at_ms,
            updated_by=updated_by,
            ttl_ms=ttl_ms,
        )

        shared_resource.additional_properties = d
        return shared_resource
