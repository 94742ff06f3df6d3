from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class StorageFile(Model):
    """A file of the engine."""

    path: str
    """Its path."""

    relative_to_base: None | str | Unset = UNSET
    """Its path within the folder that was listed."""

    size_bytes: int | None | Unset = UNSET
    """Its size in bytes."""

    modified_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "relative_to_base": "relative_to_base",
        "size_bytes": "size_bytes",
        "modified_at_ms": "modified_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        path = self.path

        relative_to_base: None | str | Unset = self.relative_to_base

        size_bytes: int | None | Unset = self.size_bytes

        modified_at_ms: int | None | Unset = self.modified_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "path": path,
            }
        )
        if relative_to_base is not UNSET:
            field_dict["relative_to_base"] = relative_to_base
        if size_bytes is not UNSET:
            field_dict["size_bytes"] = size_bytes
        if modified_at_ms is not UNSET:
            field_dict["modified_at_ms"] = modified_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        path = d.pop("path")

        relative_to_base = d.pop("relative_to_base", UNSET)

        size_bytes = d.pop("size_bytes", UNSET)

        modified_at_ms = d.pop("modified_at_ms", UNSET)

        storage_file = cls(
            path=path,
            relative_to_base=relative_to_base,
            size_bytes=size_bytes,
            modified_at_ms=modified_at_ms,
        )

        storage_file.additional_properties = d
        return storage_file
