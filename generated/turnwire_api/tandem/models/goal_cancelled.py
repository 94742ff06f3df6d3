from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalCancelled(Model):
    """The goal afterwards."""

    goal: Goal
    """Something to be reached by automations that follow one another."""

    outcome: None | str | Unset = UNSET
    """What was done."""

    cancelled_run_id: None | str | Unset = UNSET
    """The run that was stopped."""

    cancelled_wait_ids: list[str] | Unset = UNSET
    """What is not waited for any more."""

    dead_lettered_handoff_ids: list[str] | Unset = UNSET
    """What is not handed over any more."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal": "goal",
        "outcome": "outcome",
        "cancelled_run_id": "cancelled_run_id",
        "cancelled_wait_ids": "cancelled_wait_ids",
        "dead_lettered_handoff_ids": "dead_lettered_handoff_ids",
    }

    def to_dict(self) -> dict[str, Any]:
        goal = self.goal.to_dict()

        outcome: None | str | Unset = self.outcome

        cancelled_run_id: None | str | Unset = self.cancelled_run_id

        cancelled_wait_ids: list[str] | Unset = UNSET
        if not isinstance(self.cancelled_wait_ids, Unset):
            cancelled_wait_ids = self.cancelled_wait_ids

        dead_lettered_handoff_ids: list[str] | Unset = UNSET
        if not isinstance(self.dead_lettered_handoff_ids, Unset):
            dead_lettered_handoff_ids = self.dead_lettered_handoff_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "goal": goal,
            }
        )
        if outcome is not UNSET:
            field_dict["outcome"] = outcome
        if cancelled_run_id is not UNSET:
            field_dict["cancelled_run_id"] = cancelled_run_id
        if cancelled_wait_ids is not UNSET:
            field_dict["cancelled_wait_ids"] = cancelled_wait_ids
        if dead_lettered_handoff_ids is not UNSET:
            field_dict["dead_lettered_handoff_ids"] = dead_lettered_handoff_ids

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        goal = Goal.from_dict(d.pop("goal"))

        outcome = d.pop("outcome", UNSET)

        cancelled_run_id = d.pop("cancelled_run_id", UNSET)

        cancelled_wait_ids = d.pop("cancelled_wait_ids", UNSET)
        if cancelled_wait_ids is None:
            cancelled_wait_ids = UNSET

        dead_lettered_handoff_ids = d.pop("dead_lettered_handoff_ids", UNSET)
        if dead_lettered_handoff_ids is None:
            dead_lettered_handoff_ids = UNSET

        goal_cancelled = cls(
            goal=goal,
            outcome=outcome,
            cancelled_run_id=cancelled_run_id,
            cancelled_wait_ids=cancelled_wait_ids,
            dead_lettered_handoff_ids=dead_lettered_handoff_ids,
        )

        goal_cancelled.additional_properties = d
        return goal_cancelled


from ..models.goal import Goal  # noqa: E402
