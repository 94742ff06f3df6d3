from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OptimizationActionRequest(Model):
    """What to do."""

    action: str
    """What to do."""

    experiment_id: str | Unset = UNSET
    """The experiment it is about."""

    run_id: str | Unset = UNSET
    """The run it is about."""

    reason: str | Unset = UNSET
    """Why."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "experiment_id": "experiment_id",
        "run_id": "run_id",
        "reason": "reason",
    }

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        experiment_id = self.experiment_id

        run_id = self.run_id

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
            }
        )
        if experiment_id is not UNSET:
            field_dict["experiment_id"] = experiment_id
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        action = d.pop("action")

        experiment_id = d.pop("experiment_id", UNSET)
        if experiment_id is None:
            experiment_id = UNSET

        run_id = d.pop("run_id", UNSET)
        if run_id is None:
            run_id = UNSET

        reason = d.pop("reason", UNSET)
        if reason is None:
            reason = UNSET

        optimization_action_request = cls(
            action=action,
            experiment_id=experiment_id,
            run_id=run_id,
            reason=reason,
        )

        optimization_action_request.additional_properties = d
        return optimization_action_request
