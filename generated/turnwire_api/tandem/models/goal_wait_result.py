from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalWaitResult(Model):
    """Something a goal waits for."""

    goal_id: None | str | Unset = UNSET
    """The goal."""

    wait: GoalWait
    """Something a run waits for."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal_id": "goal_id",
        "wait": "wait",
    }

    def to_dict(self) -> dict[str, Any]:
        wait = self.wait.to_dict()

        goal_id: None | str | Unset = self.goal_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "wait": wait,
            }
        )
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        wait = GoalWait.from_dict(d.pop("wait"))

        goal_id = d.pop("goal_id", UNSET)

        goal_wait_result = cls(
            wait=wait,
            goal_id=goal_id,
        )

        goal_wait_result.additional_properties = d
        return goal_wait_result


from ..models.goal_wait import GoalWait  # noqa: E402
