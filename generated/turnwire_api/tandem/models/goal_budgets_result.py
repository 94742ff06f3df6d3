from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalBudgetsResult(Model):
    """The budget of a goal."""

    goal_id: None | str | Unset = UNSET
    """The goal."""

    status: None | str | Unset = UNSET
    """Its state."""

    budgets: GoalBudgets
    """What a goal may use, has used and has left."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal_id": "goal_id",
        "status": "status",
        "budgets": "budgets",
    }

    def to_dict(self) -> dict[str, Any]:
        budgets = self.budgets.to_dict()

        goal_id: None | str | Unset = self.goal_id

        status: None | str | Unset = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "budgets": budgets,
            }
        )
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        budgets = GoalBudgets.from_dict(d.pop("budgets"))

        goal_id = d.pop("goal_id", UNSET)

        status = d.pop("status", UNSET)

        goal_budgets_result = cls(
            budgets=budgets,
            goal_id=goal_id,
            status=status,
        )

        goal_budgets_result.additional_properties = d
        return goal_budgets_result


from ..models.goal_budgets import GoalBudgets  # noqa: E402
