from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class CapabilityResolutionResult(Model):
    """The tools for a workflow."""

    resolution: CapabilityResolution
    """The tools for a workflow."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "resolution": "resolution",
    }

    def to_dict(self) -> dict[str, Any]:
        resolution = self.resolution.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resolution": resolution,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        resolution = CapabilityResolution.from_dict(d.pop("resolution"))

        capability_resolution_result = cls(
            resolution=resolution,
        )

        capability_resolution_result.additional_properties = d
        return capability_resolution_result


from ..models.capability_resolution import CapabilityResolution  # noqa: E402
