from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RoutineSchedule(Model):
    """When a routine is due. Exactly one of the two is given."""

    interval_seconds: IntervalSchedule | Unset = UNSET
    """Due again and again."""

    cron: CronSchedule | Unset = UNSET
    """Due by a cron expression."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "interval_seconds": "interval_seconds",
        "cron": "cron",
    }

    def to_dict(self) -> dict[str, Any]:
        interval_seconds: dict[str, Any] | Unset = UNSET
        if not isinstance(self.interval_seconds, Unset):
            interval_seconds = self.interval_seconds.to_dict()

        cron: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cron, Unset):
            cron = self.cron.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if interval_seconds is not UNSET:
            field_dict["interval_seconds"] = interval_seconds
        if cron is not UNSET:
            field_dict["cron"] = cron

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _interval_seconds = d.pop("interval_seconds", UNSET)
        interval_seconds: IntervalSchedule | Unset
        if _interval_seconds is None or _interval_seconds is UNSET:
            interval_seconds = UNSET
        else:
            interval_seconds = IntervalSchedule.from_dict(_interval_seconds)

        _cron = d.pop("cron", UNSET)
        cron: CronSchedule | Unset
        if _cron is None or _cron is UNSET:
            cron = UNSET
        else:
            cron = CronSchedule.from_dict(_cron)

        routine_schedule = cls(
            interval_seconds=interval_seconds,
            cron=cron,
        )

        routine_schedule.additional_properties = d
        return routine_schedule


from ..models.cron_schedule import CronSchedule  # noqa: E402
from ..models.interval_schedule import IntervalSchedule  # noqa: E402
