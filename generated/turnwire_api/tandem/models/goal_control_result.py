from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalControlResult(Model):
    """The goal afterwards."""

    goal: Goal
    """Something to be reached by automations that follow one another."""

    outcome: None | str | Unset = UNSET
    """What was done."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal": "goal",
        "outcome": "outcome",
    }

    def to_dict(self) -> dict[str, Any]:
        goal = self.goal.to_dict()

        outcome: None | str | Unset = self.outcome

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "goal": goal,
            }
        )
        if outcome is not UNSET:
            field_dict["outcome"] = outcome

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        goal = Goal.from_dict(d.pop("goal"))

        outcome = d.pop("outcome", UNSET)

        goal_control_result = cls(
            goal=goal,
            outcome=outcome,
        )

        goal_control_result.additional_properties = d
        return goal_control_result


from ..models.goal import Goal  # noqa: E402
