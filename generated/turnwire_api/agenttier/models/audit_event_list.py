from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain


@_attrs_define(kw_only=True, repr=False)
class AuditEventList(Model):
    """What happened."""

    events: list[AuditEvent] | None
    """The events; null when there are none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "events": "events",
    }

    def to_dict(self) -> dict[str, Any]:
        events: list[dict[str, Any]] | None = plain(self.events)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "events": events,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}

        def _parse_events(data: object) -> list[AuditEvent] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _events_type_0 = data
                events_type_0 = []
                if not isinstance(_events_type_0, list):
                    raise TypeError("events_type_0 is not an array")
                for events_type_0_item_data in _events_type_0:
                    events_type_0_item = AuditEvent.from_dict(events_type_0_item_data)

                    events_type_0.append(events_type_0_item)

                return events_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AuditEvent] | None, data)

        events = _parse_events(d.pop("events"))

        audit_event_list = cls(
            events=events,
        )

        audit_event_list.additional_properties = d
        return audit_event_list


from ..models.audit_event import AuditEvent  # noqa: E402
