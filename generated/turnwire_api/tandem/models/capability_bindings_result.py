from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class CapabilityBindingsResult(Model):
    """The bindings."""

    bindings: CapabilityBindings
    """Which tools stand for which capabilities."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "bindings": "bindings",
    }

    def to_dict(self) -> dict[str, Any]:
        bindings = self.bindings.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bindings": bindings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        bindings = CapabilityBindings.from_dict(d.pop("bindings"))

        capability_bindings_result = cls(
            bindings=bindings,
        )

        capability_bindings_result.additional_properties = d
        return capability_bindings_result


from ..models.capability_bindings import CapabilityBindings  # noqa: E402
