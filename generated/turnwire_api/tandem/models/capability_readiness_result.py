from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class CapabilityReadinessResult(Model):
    """Whether a workflow can run."""

    readiness: CapabilityReadiness
    """Whether a workflow can run."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "readiness": "readiness",
    }

    def to_dict(self) -> dict[str, Any]:
        readiness = self.readiness.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "readiness": readiness,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        readiness = CapabilityReadiness.from_dict(d.pop("readiness"))

        capability_readiness_result = cls(
            readiness=readiness,
        )

        capability_readiness_result.additional_properties = d
        return capability_readiness_result


from ..models.capability_readiness import CapabilityReadiness  # noqa: E402
