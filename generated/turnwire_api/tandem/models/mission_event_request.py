from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class MissionEventRequest(Model):
    """What happened."""

    event: MissionEvent
    """Something that happened in a mission. Further members differ by type."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "event": "event",
    }

    def to_dict(self) -> dict[str, Any]:
        event = self.event.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "event": event,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        event = MissionEvent.from_dict(d.pop("event"))

        mission_event_request = cls(
            event=event,
        )

        mission_event_request.additional_properties = d
        return mission_event_request


from ..models.mission_event import MissionEvent  # noqa: E402
