from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalDetails(Model):
    """A goal and what is left of its budget."""

    goal: Goal
    """Something to be reached by automations that follow one another."""

    goal_id: None | str | Unset = UNSET
    """Its identifier."""

    status: None | str | Unset = UNSET
    """Its state."""

    budgets: GoalBudgets | Unset = UNSET
    """What a goal may use, has used and has left."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal": "goal",
        "goal_id": "goal_id",
        "status": "status",
        "budgets": "budgets",
    }

    def to_dict(self) -> dict[str, Any]:
        goal = self.goal.to_dict()

        goal_id: None | str | Unset = self.goal_id

        status: None | str | Unset = self.status

        budgets: dict[str, Any] | Unset = UNSET
        if not isinstance(self.budgets, Unset):
            budgets = self.budgets.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "goal": goal,
            }
        )
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id
        if status is not UNSET:
            field_dict["status"] = status
        if budgets is not UNSET:
            field_dict["budgets"] = budgets

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        goal = Goal.from_dict(d.pop("goal"))

        goal_id = d.pop("goal_id", UNSET)

        status = d.pop("status", UNSET)

        _budgets = d.pop("budgets", UNSET)
        budgets: GoalBudgets | Unset
        if _budgets is None or _budgets is UNSET:
            budgets = UNSET
        else:
            budgets = GoalBudgets.from_dict(_budgets)

        goal_details = cls(
            goal=goal,
            goal_id=goal_id,
            status=status,
            budgets=budgets,
        )

        goal_details.additional_properties = d
        return goal_details


from ..models.goal import Goal  # noqa: E402
from ..models.goal_budgets import GoalBudgets  # noqa: E402
