from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class GoalCompletion(Model):
    """What came of it."""

    outcome: str
    """Whether the goal waits or has ended."""

    goal: Goal
    """Something to be reached by automations that follow one another."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "outcome": "outcome",
        "goal": "goal",
    }

    def to_dict(self) -> dict[str, Any]:
        outcome = self.outcome

        goal = self.goal.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "outcome": outcome,
                "goal": goal,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        outcome = d.pop("outcome")

        goal = Goal.from_dict(d.pop("goal"))

        goal_completion = cls(
            outcome=outcome,
            goal=goal,
        )

        goal_completion.additional_properties = d
        return goal_completion


from ..models.goal import Goal  # noqa: E402
