from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalStarted(Model):
    """The goal that was begun."""

    goal: Goal
    """Something to be reached by automations that follow one another."""

    root_run_id: None | str | Unset = UNSET
    """The first run."""

    replayed: bool | Unset = UNSET
    """Whether the key had been used before."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal": "goal",
        "root_run_id": "root_run_id",
        "replayed": "replayed",
    }

    def to_dict(self) -> dict[str, Any]:
        goal = self.goal.to_dict()

        root_run_id: None | str | Unset = self.root_run_id

        replayed = self.replayed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "goal": goal,
            }
        )
        if root_run_id is not UNSET:
            field_dict["root_run_id"] = root_run_id
        if replayed is not UNSET:
            field_dict["replayed"] = replayed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        goal = Goal.from_dict(d.pop("goal"))

        root_run_id = d.pop("root_run_id", UNSET)

        replayed = d.pop("replayed", UNSET)
        if replayed is None:
            replayed = UNSET

        goal_started = cls(
            goal=goal,
            root_run_id=root_run_id,
            replayed=replayed,
        )

        goal_started.additional_properties = d
        return goal_started


from ..models.goal import Goal  # noqa: E402
