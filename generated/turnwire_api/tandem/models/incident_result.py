from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class IncidentResult(Model):
    """An incident."""

    incident: Incident
    """Something that went wrong."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "incident": "incident",
    }

    def to_dict(self) -> dict[str, Any]:
        incident = self.incident.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "incident": incident,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        incident = Incident.from_dict(d.pop("incident"))

        incident_result = cls(
            incident=incident,
        )

        incident_result.additional_properties = d
        return incident_result


from ..models.incident import Incident  # noqa: E402
