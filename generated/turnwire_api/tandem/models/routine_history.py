from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RoutineHistory(Model):
    """When a routine was due."""

    routine_id: str | Unset = UNSET
    """The routine."""

    events: list[RoutineHistoryEntry]
    """The times."""

    count: int | Unset = UNSET
    """How many are here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "routineID": "routine_id",
        "events": "events",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        events = []
        for events_item_data in self.events:
            events_item = events_item_data.to_dict()
            events.append(events_item)

        routine_id = self.routine_id

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "events": events,
            }
        )
        if routine_id is not UNSET:
            field_dict["routineID"] = routine_id
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _events = d.pop("events")
        events = []
        if not isinstance(_events, list):
            raise TypeError("events is not an array")
        for events_item_data in _events:
            events_item = RoutineHistoryEntry.from_dict(events_item_data)

            events.append(events_item)

        routine_id = d.pop("routineID", UNSET)
        if routine_id is None:
            routine_id = UNSET

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        routine_history = cls(
            events=events,
            routine_id=routine_id,
            count=count,
        )

        routine_history.additional_properties = d
        return routine_history


from ..models.routine_history_entry import RoutineHistoryEntry  # noqa: E402
