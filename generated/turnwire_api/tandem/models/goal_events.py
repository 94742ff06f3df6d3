from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalEvents(Model):
    """Events of a goal."""

    goal_id: None | str | Unset = UNSET
    """The goal."""

    events: list[GoalEvent]
    """The events, oldest first."""

    count: int
    """How many are returned."""

    last_cursor: int | None | Unset = UNSET
    """Cursor of the last one, to read on from."""

    event_source: None | str | Unset = UNSET
    """Where they are kept."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal_id": "goal_id",
        "events": "events",
        "count": "count",
        "last_cursor": "last_cursor",
        "event_source": "event_source",
    }

    def to_dict(self) -> dict[str, Any]:
        events = []
        for events_item_data in self.events:
            events_item = events_item_data.to_dict()
            events.append(events_item)

        count = self.count

        goal_id: None | str | Unset = self.goal_id

        last_cursor: int | None | Unset = self.last_cursor

        event_source: None | str | Unset = self.event_source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "events": events,
                "count": count,
            }
        )
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id
        if last_cursor is not UNSET:
            field_dict["last_cursor"] = last_cursor
        if event_source is not UNSET:
            field_dict["event_source"] = event_source

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _events = d.pop("events")
        events = []
        if not isinstance(_events, list):
            raise TypeError("events is not an array")
        for events_item_data in _events:
            events_item = GoalEvent.from_dict(events_item_data)

            events.append(events_item)

        count = d.pop("count")

        goal_id = d.pop("goal_id", UNSET)

        last_cursor = d.pop("last_cursor", UNSET)

        event_source = d.pop("event_source", UNSET)

        goal_events = cls(
            events=events,
            count=count,
            goal_id=goal_id,
            last_cursor=last_cursor,
            event_source=event_source,
        )

        goal_events.additional_properties = d
        return goal_events


from ..models.goal_event import GoalEvent  # noqa: E402
