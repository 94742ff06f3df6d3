from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class GoalEvent(Model):
    """One event of a goal, and where to read on."""

    type: str = _attrs_field(init=False, default="")
    """Type of the event: the name of its message."""

    cursor: int
    """Its place in the log."""

    event: GoalEventRecord
    """Something that happened to a goal."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "cursor": "cursor",
        "event": "event",
    }

    def to_dict(self) -> dict[str, Any]:
        cursor = self.cursor

        event = self.event.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cursor": cursor,
                "event": event,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        cursor = d.pop("cursor")

        event = GoalEventRecord.from_dict(d.pop("event"))

        goal_event = cls(
            cursor=cursor,
            event=event,
        )

        goal_event.additional_properties = d
        return goal_event


from ..models.goal_event_record import GoalEventRecord  # noqa: E402
