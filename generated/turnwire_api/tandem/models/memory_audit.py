from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class MemoryAudit(Model):
    """What was done with the memory."""

    events: list[MemoryAuditEvent]
    """The records."""

    count: int
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "events": "events",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        events = []
        for events_item_data in self.events:
            events_item = events_item_data.to_dict()
            events.append(events_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "events": events,
                "count": count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _events = d.pop("events")
        events = []
        if not isinstance(_events, list):
            raise TypeError("events is not an array")
        for events_item_data in _events:
            events_item = MemoryAuditEvent.from_dict(events_item_data)

            events.append(events_item)

        count = d.pop("count")

        memory_audit = cls(
            events=events,
            count=count,
        )

        memory_audit.additional_properties = d
        return memory_audit


from ..models.memory_audit_event import MemoryAuditEvent  # noqa: E402
