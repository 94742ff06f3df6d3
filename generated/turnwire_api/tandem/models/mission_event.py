from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class MissionEvent(Model):
    """Something that happened in a mission. Further members differ by type."""

    type: str
    """What happened."""

    mission_id: str
    """The mission."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "mission_id": "mission_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        mission_id = self.mission_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "mission_id": mission_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")

        mission_id = d.pop("mission_id")

        mission_event = cls(
            type=type,
            mission_id=mission_id,
        )

        mission_event.additional_properties = d
        return mission_event
