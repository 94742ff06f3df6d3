from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Automation(Model):
    """A routine, seen as an automation: the same record."""

    automation_id: str
    """The automation, and the routine."""

    name: str | Unset = UNSET
    """Its name."""

    status: str | Unset = UNSET
    """Whether the schedule is followed."""

    schedule: RoutineSchedule | Unset = UNSET
    """When a routine is due. Exactly one of the two is given."""

    timezone: str | Unset = UNSET
    """Time zone of the schedule."""

    misfire_policy: MisfirePolicy | Unset = UNSET
    """What happens when the engine was not running at the time."""

    mode: None | str | Unset = UNSET
    """How it is run."""

    mission: AutomationMission | Unset = UNSET
    """What an automation is for."""

    policy: AutomationPolicy | Unset = UNSET
    """What an automation may do."""

    output_targets: list[str] | Unset = UNSET
    """Where results go."""

    model_policy: Any | Unset = UNSET
    """Which models it uses."""

    creator_type: str | Unset = UNSET
    """What made it."""

    creator_id: str | Unset = UNSET
    """Who made it."""

    next_fire_at_ms: int | None | Unset = UNSET
    """When it is due next, milliseconds since 1970."""

    last_fired_at_ms: int | None | Unset = UNSET
    """When it was last due, milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "automation_id": "automation_id",
        "name": "name",
        "status": "status",
        "schedule": "schedule",
        "timezone": "timezone",
        "misfire_policy": "misfire_policy",
        "mode": "mode",
        "mission": "mission",
        "policy": "policy",
        "output_targets": "output_targets",
        "model_policy": "model_policy",
        "creator_type": "creator_type",
        "creator_id": "creator_id",
        "next_fire_at_ms": "next_fire_at_ms",
        "last_fired_at_ms": "last_fired_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        automation_id = self.automation_id

        name = self.name

        status = self.status

        schedule: dict[str, Any] | Unset = UNSET
        if not isinstance(self.schedule, Unset):
            schedule = self.schedule.to_dict()

        timezone = self.timezone

        misfire_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.misfire_policy, Unset):
            misfire_policy = self.misfire_policy.to_dict()

        mode: None | str | Unset = self.mode

        mission: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mission, Unset):
            mission = self.mission.to_dict()

        policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.policy, Unset):
            policy = self.policy.to_dict()

        output_targets: list[str] | Unset = UNSET
        if not isinstance(self.output_targets, Unset):
            output_targets = self.output_targets

        model_policy = self.model_policy

        creator_type = self.creator_type

        creator_id = self.creator_id

        next_fire_at_ms: int | None | Unset = self.next_fire_at_ms

        last_fired_at_ms: int | None | Unset = self.last_fired_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "automation_id": automation_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if status is not UNSET:
            field_dict["status"] = status
        if schedule is not UNSET:
            field_dict["schedule"] = schedule
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if misfire_policy is not UNSET:
            field_dict["misfire_policy"] = misfire_policy
        if mode is not UNSET:
            field_dict["mode"] = mode
        if mission is not UNSET:
            field_dict["mission"] = mission
        if policy is not UNSET:
            field_dict["policy"] = policy
        if output_targets is not UNSET:
            field_dict["output_targets"] = output_targets
        if model_policy is not UNSET:
            field_dict["model_policy"] = model_policy
        if creator_type is not UNSET:
            field_dict["creator_type"] = creator_type
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if next_fire_at_ms is not UNSET:
            field_dict["next_fire_at_ms"] = next_fire_at_ms
        if last_fired_at_ms is not UNSET:
            field_dict["last_fired_at_ms"] = last_fired_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        automation_id = d.pop("automation_id")

        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        _schedule = d.pop("schedule", UNSET)
        schedule: RoutineSchedule | Unset
        if _schedule is None or _schedule is UNSET:
            schedule = UNSET
        else:
            schedule = RoutineSchedule.from_dict(_schedule)

        timezone = d.pop("timezone", UNSET)
        if timezone is None:
            timezone = UNSET

        _misfire_policy = d.pop("misfire_policy", UNSET)
        misfire_policy: MisfirePolicy | Unset
        if _misfire_policy is None or _misfire_policy is UNSET:
            misfire_policy = UNSET
        else:
            misfire_policy = MisfirePolicy.from_dict(_misfire_policy)

        mode = d.pop("mode", UNSET)

        _mission = d.pop("mission", UNSET)
        mission: AutomationMission | Unset
        if _mission is None or _mission is UNSET:
            mission = UNSET
        else:
            mission = AutomationMission.from_dict(_mission)

        _policy = d.pop("policy", UNSET)
        policy: AutomationPolicy | Unset
        if _policy is None or _policy is UNSET:
            policy = UNSET
        else:
            policy = AutomationPolicy.from_dict(_policy)

        output_targets = d.pop("output_targets", UNSET)
        if output_targets is None:
            output_targets = UNSET

        model_policy = d.pop("model_policy", UNSET)

        creator_type = d.pop("creator_type", UNSET)
        if creator_type is None:
            creator_type = UNSET

        creator_id = d.pop("creator_id", UNSET)
        if creator_id is None:
            creator_id = UNSET

        next_fire_at_ms = d.pop("next_fire_at_ms", UNSET)

        last_fired_at_ms = d.pop("last_fired_at_ms", UNSET)

        automation = cls(
            automation_id=automation_id,
            name=name,
            status=status,
            schedule=schedule,
            timezone=timezone,
            misfire_policy=misfire_policy,
            mode=mode,
            mission=mission,
            policy=policy,
            output_targets=output_targets,
            model_policy=model_policy,
            creator_type=creator_type,
            creator_id=creator_id,
            next_fire_at_ms=next_fire_at_ms,
            last_fired_at_ms=last_fired_at_ms,
        )

        automation.additional_properties = d
        return automation


from ..models.automation_mission import AutomationMission  # noqa: E402
from ..models.automation_policy import AutomationPolicy  # noqa: E402
from ..models.misfire_policy import MisfirePolicy  # noqa: E402
from ..models.routine_schedule import RoutineSchedule  # noqa: E402
