from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CapabilityResolution(Model):
    """The tools for a workflow."""

    resolved: list[ResolvedCapability]
    """The tools that were found."""

    missing_required: list[str] | Unset = UNSET
    """Required capabilities without a tool."""

    missing_optional: list[str] | Unset = UNSET
    """Optional capabilities without a tool."""

    considered_bindings: int | None | Unset = UNSET
    """How many bindings were looked at."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "resolved": "resolved",
        "missing_required": "missing_required",
        "missing_optional": "missing_optional",
        "considered_bindings": "considered_bindings",
    }

    def to_dict(self) -> dict[str, Any]:
        resolved = []
        for resolved_item_data in self.resolved:
            resolved_item = resolved_item_data.to_dict()
            resolved.append(resolved_item)

        missing_required: list[str] | Unset = UNSET
        if not isinstance(self.missing_required, Unset):
            missing_required = self.missing_required

        missing_optional: list[str] | Unset = UNSET
        if not isinstance(self.missing_optional, Unset):
            missing_optional = self.missing_optional

        considered_bindings: int | None | Unset = self.considered_bindings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resolved": resolved,
            }
        )
        if missing_required is not UNSET:
            field_dict["missing_required"] = missing_required
        if missing_optional is not UNSET:
            field_dict["missing_optional"] = missing_optional
        if considered_bindings is not UNSET:
            field_dict["considered_bindings"] = considered_bindings

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _resolved = d.pop("resolved")
        resolved = []
        if not isinstance(_resolved, list):
            raise TypeError("resolved is not an array")
        for resolved_item_data in _resolved:
            resolved_item = ResolvedCapability.from_dict(resolved_item_data)

            resolved.append(resolved_item)

        missing_required = d.pop("missing_required", UNSET)
        if missing_required is None:
            missing_required = UNSET

        missing_optional = d.pop("missing_optional", UNSET)
        if missing_optional is None:
            missing_optional = UNSET

        considered_bindings = d.pop("considered_bindings", UNSET)

        capability_resolution = cls(
            resolved=resolved,
            missing_required=missing_required,
            missing_optional=missing_optional,
            considered_bindings=considered_bindings,
        )

        capability_resolution.additional_properties = d
        return capability_resolution


from ..models.resolved_capability import ResolvedCapability  # noqa: E402
