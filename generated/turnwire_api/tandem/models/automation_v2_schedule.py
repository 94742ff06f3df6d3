from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationV2Schedule(Model):
    """When an automation is due."""

    type: str
    """Kind of the schedule."""

    cron_expression: None | str | Unset = UNSET
    """The expression, for `cron`."""

    interval_seconds: int | None | Unset = UNSET
    """Seconds between two times, for `interval`."""

    timezone: str
    """Time zone of the schedule."""

    misfire_policy: MisfirePolicy
    """What happens when the engine was not running at the time."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "cron_expression": "cron_expression",
        "interval_seconds": "interval_seconds",
        "timezone": "timezone",
        "misfire_policy": "misfire_policy",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        timezone = self.timezone

        misfire_policy = self.misfire_policy.to_dict()

        cron_expression: None | str | Unset = self.cron_expression

        interval_seconds: int | None | Unset = self.interval_seconds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "timezone": timezone,
                "misfire_policy": misfire_policy,
            }
        )
        if cron_expression is not UNSET:
            field_dict["cron_expression"] = cron_expression
        if interval_seconds is not UNSET:
            field_dict["interval_seconds"] = interval_seconds

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")

        timezone = d.pop("timezone")

        misfire_policy = MisfirePolicy.from_dict(d.pop("misfire_policy"))

        cron_expression = d.pop("cron_expression", UNSET)

        interval_seconds = d.pop("interval_seconds", UNSET)

        automation_v2_schedule = cls(
            type=type,
            timezone=timezone,
            misfire_policy=misfire_policy,
            cron_expression=cron_expression,
            interval_seconds=interval_seconds,
        )

        automation_v2_schedule.additional_properties = d
        return automation_v2_schedule


from ..models.misfire_policy import MisfirePolicy  # noqa: E402
