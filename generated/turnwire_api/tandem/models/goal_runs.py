from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalRuns(Model):
    """The runs of a goal."""

    goal_id: None | str | Unset = UNSET
    """The goal."""

    active_run_id: None | str | Unset = UNSET
    """The run that works on it."""

    runs: list[GoalRun]
    """The runs."""

    count: int
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal_id": "goal_id",
        "active_run_id": "active_run_id",
        "runs": "runs",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        runs = []
        for runs_item_data in self.runs:
            runs_item = runs_item_data.to_dict()
            runs.append(runs_item)

        count = self.count

        goal_id: None | str | Unset = self.goal_id

        active_run_id: None | str | Unset = self.active_run_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "runs": runs,
                "count": count,
            }
        )
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id
        if active_run_id is not UNSET:
            field_dict["active_run_id"] = active_run_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _runs = d.pop("runs")
        runs = []
        if not isinstance(_runs, list):
            raise TypeError("runs is not an array")
        for runs_item_data in _runs:
            runs_item = GoalRun.from_dict(runs_item_data)

            runs.append(runs_item)

        count = d.pop("count")

        goal_id = d.pop("goal_id", UNSET)

        active_run_id = d.pop("active_run_id", UNSET)

        goal_runs = cls(
            runs=runs,
            count=count,
            goal_id=goal_id,
            active_run_id=active_run_id,
        )

        goal_runs.additional_properties = d
        return goal_runs


from ..models.goal_run import GoalRun  # noqa: E402
