from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RoutineHistoryEntry(Model):
    """One time a routine was due."""

    routine_id: str | Unset = UNSET
    """The routine."""

    trigger_type: str | Unset = UNSET
    """What started it."""

    run_count: int | Unset = UNSET
    """How many runs."""

    fired_at_ms: int | Unset = UNSET
    """When, milliseconds since 1970."""

    status: str | Unset = UNSET
    """What became of it."""

    detail: None | str | Unset = UNSET
    """More about it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "routine_id": "routine_id",
        "trigger_type": "trigger_type",
        "run_count": "run_count",
        "fired_at_ms": "fired_at_ms",
        "status": "status",
        "detail": "detail",
    }

    def to_dict(self) -> dict[str, Any]:
        routine_id = self.routine_id

        trigger_type = self.trigger_type

        run_count = self.run_count

        fired_at_ms = self.fired_at_ms

        status = self.status

        detail: None | str | Unset = self.detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if routine_id is not UNSET:
            field_dict["routine_id"] = routine_id
        if trigger_type is not UNSET:
            field_dict["trigger_type"] = trigger_type
        if run_count is not UNSET:
            field_dict["run_count"] = run_count
        if fired_at_ms is not UNSET:
            field_dict["fired_at_ms"] = fired_at_ms
        if status is not UNSET:
            field_dict["status"] = status
        if detail is not UNSET:
            field_dict["detail"] = detail

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        routine_id = d.pop("routine_id", UNSET)
        if routine_id is None:
            routine_id = UNSET

        trigger_type = d.pop("trigger_type", UNSET)
        if trigger_type is None:
            trigger_type = UNSET

        run_count = d.pop("run_count", UNSET)
        if run_count is None:
            run_count = UNSET

        fired_at_ms = d.pop("fired_at_ms", UNSET)
        if fired_at_ms is None:
            fired_at_ms = UNSET

        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        detail = d.pop("detail", UNSET)

        routine_history_entry = cls(
            routine_id=routine_id,
            trigger_type=trigger_type,
            run_count=run_count,
            fired_at_ms=fired_at_ms,
            status=status,
            detail=detail,
        )

        routine_history_entry.additional_properties = d
        return routine_history_entry
