from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalReadyFrame(Model):
    """The stream is open."""

    type: ClassVar[Literal["ready"]] = "ready"
    """Type of the event. The wire says it outside the object."""

    goal_id: str | Unset = UNSET
    """The goal."""

    cursor: int | Unset = UNSET
    """Where the stream begins."""

    timestamp_ms: int | Unset = UNSET
    """When, milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal_id": "goal_id",
        "cursor": "cursor",
        "timestamp_ms": "timestamp_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        goal_id = self.goal_id

        cursor = self.cursor

        timestamp_ms = self.timestamp_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id
        if cursor is not UNSET:
            field_dict["cursor"] = cursor
        if timestamp_ms is not UNSET:
            field_dict["timestamp_ms"] = timestamp_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        goal_id = d.pop("goal_id", UNSET)
        if goal_id is None:
            goal_id = UNSET

        cursor = d.pop("cursor", UNSET)
        if cursor is None:
            cursor = UNSET

        timestamp_ms = d.pop("timestamp_ms", UNSET)
        if timestamp_ms is None:
            timestamp_ms = UNSET

        goal_ready_frame = cls(
            goal_id=goal_id,
            cursor=cursor,
            timestamp_ms=timestamp_ms,
        )

        goal_ready_frame.additional_properties = d
        return goal_ready_frame
