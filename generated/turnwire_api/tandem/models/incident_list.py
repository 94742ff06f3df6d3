from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class IncidentList(Model):
    """The incidents."""

    incidents: list[Incident]
    """The incidents."""

    count: int | Unset = UNSET
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "incidents": "incidents",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        incidents = []
        for incidents_item_data in self.incidents:
            incidents_item = incidents_item_data.to_dict()
            incidents.append(incidents_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "incidents": incidents,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _incidents = d.pop("incidents")
        incidents = []
        if not isinstance(_incidents, list):
            raise TypeError("incidents is not an array")
        for incidents_item_data in _incidents:
            incidents_item = Incident.from_dict(incidents_item_data)

            incidents.append(incidents_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        incident_list = cls(
            incidents=incidents,
            count=count,
        )

        incident_list.additional_properties = d
        return incident_list


from ..models.incident import Incident  # noqa: E402
