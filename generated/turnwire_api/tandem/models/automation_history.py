from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationHistory(Model):
    """When an automation was due."""

    automation_id: str | Unset = UNSET
    """The automation."""

    events: list[Any] | Unset = UNSET
    """The times."""

    count: int | Unset = UNSET
    """How many are here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "automationID": "automation_id",
        "events": "events",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        automation_id = self.automation_id

        events: list[Any] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = self.events

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if automation_id is not UNSET:
            field_dict["automationID"] = automation_id
        if events is not UNSET:
            field_dict["events"] = events
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        automation_id = d.pop("automationID", UNSET)
        if automation_id is None:
            automation_id = UNSET

        events = d.pop("events", UNSET)
        if events is None:
            events = UNSET

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        automation_history = cls(
            automation_id=automation_id,
            events=events,
            count=count,
        )

        automation_history.additional_properties = d
        return automation_history
