from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CapabilityBindings(Model):
    """Which tools stand for which capabilities."""

    schema_version: str
    """Version of the format."""

    generated_at: None | str | Unset = UNSET
    """When the file was made."""

    builtin_version: None | str | Unset = UNSET
    """Version of the engine's own bindings."""

    last_merged_at_ms: int | None | Unset = UNSET
    """When the engine's own bindings were merged in, in milliseconds since 1970."""

    bindings: list[CapabilityBinding]
    """The bindings."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "schema_version": "schema_version",
        "generated_at": "generated_at",
        "builtin_version": "builtin_version",
        "last_merged_at_ms": "last_merged_at_ms",
        "bindings": "bindings",
    }

    def to_dict(self) -> dict[str, Any]:
        schema_version = self.schema_version

        bindings = []
        for bindings_item_data in self.bindings:
            bindings_item = bindings_item_data.to_dict()
            bindings.append(bindings_item)

        generated_at: None | str | Unset = self.generated_at

        builtin_version: None | str | Unset = self.builtin_version

        last_merged_at_ms: int | None | Unset = self.last_merged_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "schema_version": schema_version,
                "bindings": bindings,
            }
        )
        if generated_at is not UNSET:
            field_dict["generated_at"] = generated_at
        if builtin_version is not UNSET:
            field_dict["builtin_version"] = builtin_version
        if last_merged_at_ms is not UNSET:
            field_dict["last_merged_at_ms"] = last_merged_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        schema_version = d.pop("schema_version")

        _bindings = d.pop("bindings")
        bindings = []
        if not isinstance(_bindings, list):
            raise TypeError("bindings is not an array")
        for bindings_item_data in _bindings:
            bindings_item = CapabilityBinding.from_dict(bindings_item_data)

            bindings.append(bindings_item)

        generated_at = d.pop("generated_at", UNSET)

        builtin_version = d.pop("builtin_version", UNSET)

        last_merged_at_ms = d.pop("last_merged_at_ms", UNSET)

        capability_bindings = cls(
            schema_version=schema_version,
            bindings=bindings,
            generated_at=generated_at,
            builtin_version=builtin_version,
            last_merged_at_ms=last_merged_at_ms,
        )

        capability_bindings.additional_properties = d
        return capability_bindings


from ..models.capability_binding import CapabilityBinding  # noqa: E402
