from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalHandoffs(Model):
    """The handoffs of a goal."""

    goal_id: None | str | Unset = UNSET
    """The goal."""

    handoffs: list[GoalHandoff]
    """The handoffs."""

    count: int
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal_id": "goal_id",
        "handoffs": "handoffs",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        handoffs = []
        for handoffs_item_data in self.handoffs:
            handoffs_item = handoffs_item_data.to_dict()
            handoffs.append(handoffs_item)

        count = self.count

        goal_id: None | str | Unset = self.goal_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "handoffs": handoffs,
                "count": count,
            }
        )
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _handoffs = d.pop("handoffs")
        handoffs = []
        if not isinstance(_handoffs, list):
            raise TypeError("handoffs is not an array")
        for handoffs_item_data in _handoffs:
            handoffs_item = GoalHandoff.from_dict(handoffs_item_data)

            handoffs.append(handoffs_item)

        count = d.pop("count")

        goal_id = d.pop("goal_id", UNSET)

        goal_handoffs = cls(
            handoffs=handoffs,
            count=count,
            goal_id=goal_id,
        )

        goal_handoffs.additional_properties = d
        return goal_handoffs


from ..models.goal_handoff import GoalHandoff  # noqa: E402
