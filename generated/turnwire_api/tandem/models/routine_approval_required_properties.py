from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RoutineApprovalRequiredProperties(Model):
    """What `routine.approval_required` carries."""

    routine_id: str | Unset = UNSET
    """The routine."""

    run_id: str
    """The run."""

    run_count: int | Unset = UNSET
    """How many runs it stands for."""

    trigger_type: str | Unset = UNSET
    """What started it."""

    reason: None | str | Unset = UNSET
    """Why it needs approval."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "routineID": "routine_id",
        "runID": "run_id",
        "runCount": "run_count",
        "triggerType": "trigger_type",
        "reason": "reason",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        routine_id = self.routine_id

        run_count = self.run_count

        trigger_type = self.trigger_type

        reason: None | str | Unset = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "runID": run_id,
            }
        )
        if routine_id is not UNSET:
            field_dict["routineID"] = routine_id
        if run_count is not UNSET:
            field_dict["runCount"] = run_count
        if trigger_type is not UNSET:
            field_dict["triggerType"] = trigger_type
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("runID")

        routine_id = d.pop("routineID", UNSET)
        if routine_id is None:
            routine_id = UNSET

        run_count = d.pop("runCount", UNSET)
        if run_count is None:
            run_count = UNSET

        trigger_type = d.pop("triggerType", UNSET)
        if trigger_type is None:
            trigger_type = UNSET

        reason = d.pop("reason", UNSET)

        routine_approval_required_properties = cls(
            run_id=run_id,
            routine_id=routine_id,
            run_count=run_count,
            trigger_type=trigger_type,
            reason=reason,
        )

        routine_approval_required_properties.additional_properties = d
        return routine_approval_required_properties
