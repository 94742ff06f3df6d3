from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class UpdateRoutineRequest(Model):
    """What to change of a routine."""

    name: str | Unset = UNSET
    """Its name."""

    status: str | Unset = UNSET
    """Whether the schedule is followed."""

    schedule: RoutineSchedule | Unset = UNSET
    """When a routine is due. Exactly one of the two is given."""

    entrypoint: str | Unset = UNSET
    """The prompt."""

    timezone: str | Unset = UNSET
    """Time zone of the schedule."""

    misfire_policy: MisfirePolicy | Unset = UNSET
    """What happens when the engine was not running at the time."""

    args: JsonObject | Unset = UNSET
    """A JSON object whose members are not described."""

    allowed_tools: list[str] | Unset = UNSET
    """The only tools that may be used."""

    output_targets: list[str] | Unset = UNSET
    """Where results go."""

    requires_approval: bool | Unset = UNSET
    """Whether each run waits for approval."""

    external_integrations_allowed: bool | Unset = UNSET
    """Whether it may use services outside the host."""

    next_fire_at_ms: int | Unset = UNSET
    """When it is due next, milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "status": "status",
        "schedule": "schedule",
        "entrypoint": "entrypoint",
        "timezone": "timezone",
        "misfire_policy": "misfire_policy",
        "args": "args",
        "allowed_tools": "allowed_tools",
        "output_targets": "output_targets",
        "requires_approval": "requires_approval",
        "external_integrations_allowed": "external_integrations_allowed",
        "next_fire_at_ms": "next_fire_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        status = self.status

        schedule: dict[str, Any] | Unset = UNSET
        if not isinstance(self.schedule, Unset):
            schedule = self.schedule.to_dict()

        entrypoint = self.entrypoint

        timezone = self.timezone

        misfire_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.misfire_policy, Unset):
            misfire_policy = self.misfire_policy.to_dict()

        args: dict[str, Any] | Unset = UNSET
        if not isinstance(self.args, Unset):
            args = self.args.to_dict()

        allowed_tools: list[str] | Unset = UNSET
        if not isinstance(self.allowed_tools, Unset):
            allowed_tools = self.allowed_tools

        output_targets: list[str] | Unset = UNSET
        if not isinstance(self.output_targets, Unset):
            output_targets = self.output_targets

        requires_approval = self.requires_approval

        external_integrations_allowed = self.external_integrations_allowed

        next_fire_at_ms = self.next_fire_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if status is not UNSET:
            field_dict["status"] = status
        if schedule is not UNSET:
            field_dict["schedule"] = schedule
        if entrypoint is not UNSET:
            field_dict["entrypoint"] = entrypoint
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if misfire_policy is not UNSET:
            field_dict["misfire_policy"] = misfire_policy
        if args is not UNSET:
            field_dict["args"] = args
        if allowed_tools is not UNSET:
            field_dict["allowed_tools"] = allowed_tools
        if output_targets is not UNSET:
            field_dict["output_targets"] = output_targets
        if requires_approval is not UNSET:
            field_dict["requires_approval"] = requires_approval
        if external_integrations_allowed is not UNSET:
            field_dict["external_integrations_allowed"] = external_integrations_allowed
        if next_fire_at_ms is not UNSET:
            field_dict["next_fire_at_ms"] = next_fire_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
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

        entrypoint = d.pop("entrypoint", UNSET)
        if entrypoint is None:
            entrypoint = UNSET

        timezone = d.pop("timezone", UNSET)
        if timezone is None:
            timezone = UNSET

        _misfire_policy = d.pop("misfire_policy", UNSET)
        misfire_policy: MisfirePolicy | Unset
        if _misfire_policy is None or _misfire_policy is UNSET:
            misfire_policy = UNSET
        else:
            misfire_policy = MisfirePolicy.from_dict(_misfire_policy)

        _args = d.pop("args", UNSET)
        args: JsonObject | Unset
        if _args is None or _args is UNSET:
            args = UNSET
        else:
            args = JsonObject.from_dict(_args)

        allowed_tools = d.pop("allowed_tools", UNSET)
        if allowed_tools is None:
            allowed_tools = UNSET

        output_targets = d.pop("output_targets", UNSET)
        if output_targets is None:
            output_targets = UNSET

        requires_approval = d.pop("requires_approval", UNSET)
        if requires_approval is None:
            requires_approval = UNSET

        external_integrations_allowed = d.pop("external_integrations_allowed", UNSET)
        if external_integrations_allowed is None:
            external_integrations_allowed = UNSET

        next_fire_at_ms = d.pop("next_fire_at_ms", UNSET)
        if next_fire_at_ms is None:
            next_fire_at_ms = UNSET

        update_routine_request = cls(
            name=name,
            status=status,
            schedule=schedule,
            entrypoint=entrypoint,
            timezone=timezone,
            misfire_policy=misfire_policy,
            args=args,
            allowed_tools=allowed_tools,
            output_targets=output_targets,
            requires_approval=requires_approval,
            external_integrations_allowed=external_integrations_allowed,
            next_fire_at_ms=next_fire_at_ms,
        )

        update_routine_request.additional_properties = d
        return update_routine_request


from ..models.json_object import JsonObject  # noqa: E402
from ..models.misfire_policy import MisfirePolicy  # noqa: E402
from ..models.routine_schedule import RoutineSchedule  # noqa: E402
