from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationRun(Model):
    """A run of a routine, seen as a run of an automation."""

    run_id: str
    """The run."""

    automation_id: str | Unset = UNSET
    """The automation."""

    status: str | Unset = UNSET
    """How far it is."""

    mission_snapshot: Any | Unset = UNSET
    """The mission, as it was when the run was made."""

    policy_snapshot: Any | Unset = UNSET
    """The policy, as it was when the run was made."""

    correlation_id: None | str | Unset = UNSET
    """What ties it to the request that started it."""

    attach_event_stream: None | str | Unset = UNSET
    """Path and query of the run's event stream."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "run_id": "run_id",
        "automation_id": "automation_id",
        "status": "status",
        "mission_snapshot": "mission_snapshot",
        "policy_snapshot": "policy_snapshot",
        "correlation_id": "correlation_id",
        "attach_event_stream": "attach_event_stream",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        automation_id = self.automation_id

        status = self.status

        mission_snapshot = self.mission_snapshot

        policy_snapshot = self.policy_snapshot

        correlation_id: None | str | Unset = self.correlation_id

        attach_event_stream: None | str | Unset = self.attach_event_stream

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run_id": run_id,
            }
        )
        if automation_id is not UNSET:
            field_dict["automation_id"] = automation_id
        if status is not UNSET:
            field_dict["status"] = status
        if mission_snapshot is not UNSET:
            field_dict["mission_snapshot"] = mission_snapshot
        if policy_snapshot is not UNSET:
            field_dict["policy_snapshot"] = policy_snapshot
        if correlation_id is not UNSET:
            field_dict["correlation_id"] = correlation_id
        if attach_event_stream is not UNSET:
            field_dict["attach_event_stream"] = attach_event_stream

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("run_id")

        automation_id = d.pop("automation_id", UNSET)
        if automation_id is None:
            automation_id = UNSET

        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        mission_snapshot = d.pop("mission_snapshot", UNSET)

        policy_snapshot = d.pop("policy_snapshot", UNSET)

        correlation_id = d.pop("correlation_id", UNSET)

        attach_event_stream = d.pop("attach_event_stream", UNSET)

        automation_run = cls(
            run_id=run_id,
            automation_id=automation_id,
            status=status,
            mission_snapshot=mission_snapshot,
            policy_snapshot=policy_snapshot,
            correlation_id=correlation_id,
            attach_event_stream=attach_event_stream,
        )

        automation_run.additional_properties = d
        return automation_run
