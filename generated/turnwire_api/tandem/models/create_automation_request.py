from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CreateAutomationRequest(Model):
    """A new automation."""

    name: str
    """Its name."""

    schedule: RoutineSchedule
    """When a routine is due. Exactly one of the two is given."""

    mission: AutomationMission
    """What an automation is for."""

    mode: str | Unset = UNSET
    """How it is run."""

    policy: AutomationPolicy | Unset = UNSET
    """What an automation may do."""

    output_targets: list[str] | Unset = UNSET
    """Where results go."""

    model_policy: Any | Unset = UNSET
    """Which models it uses. Any JSON."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "schedule": "schedule",
        "mission": "mission",
        "mode": "mode",
        "policy": "policy",
        "output_targets": "output_targets",
        "model_policy": "model_policy",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        schedule = self.schedule.to_dict()

        mission = self.mission.to_dict()

        mode = self.mode

        policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.policy, Unset):
            policy = self.policy.to_dict()

        output_targets: list[str] | Unset = UNSET
        if not isinstance(self.output_targets, Unset):
            output_targets = self.output_targets

        model_policy = self.model_policy

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "schedule": schedule,
                "mission": mission,
            }
        )
        if mode is not UNSET:
            field_dict["mode"] = mode
        if policy is not UNSET:
            field_dict["policy"] = policy
        if output_targets is not UNSET:
            field_dict["output_targets"] = output_targets
        if model_policy is not UNSET:
            field_dict["model_policy"] = model_policy

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        schedule = RoutineSchedule.from_dict(d.pop("schedule"))

        mission = AutomationMission.from_dict(d.pop("mission"))

        mode = d.pop("mode", UNSET)
        if mode is None:
            mode = UNSET

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

        create_automation_request = cls(
            name=name,
            schedule=schedule,
            mission=mission,
            mode=mode,
            policy=policy,
            output_targets=output_targets,
            model_policy=model_policy,
        )

        create_automation_request.additional_properties = d
        return create_automation_request


from ..models.automation_mission import AutomationMission  # noqa: E402
from ..models.automation_policy import AutomationPolicy  # noqa: E402
from ..models.routine_schedule import RoutineSchedule  # noqa: E402
