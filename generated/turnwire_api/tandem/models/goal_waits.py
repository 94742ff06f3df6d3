from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalWaits(Model):
    """What a goal waits for."""

    goal_id: None | str | Unset = UNSET
    """The goal."""

    waits: list[GoalWait]
    """What it waits for."""

    count: int
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal_id": "goal_id",
        "waits": "waits",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        waits = []
        for waits_item_data in self.waits:
            waits_item = waits_item_data.to_dict()
            waits.append(waits_item)

        count = self.count

        goal_id: None | str | Unset = self.goal_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "waits": waits,
                "count": count,
            }
        )
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _waits = d.pop("waits")
        waits = []
        if not isinstance(_waits, list):
            raise TypeError("waits is not an array")
        for waits_item_data in _waits:
            waits_item = GoalWait.from_dict(waits_item_data)

            waits.append(waits_item)

        count = d.pop("count")

        goal_id = d.pop("goal_id", UNSET)

        goal_waits = cls(
            waits=waits,
            count=count,
            goal_id=goal_id,
        )

        goal_waits.additional_properties = d
        return goal_waits


from ..models.goal_wait import GoalWait  # noqa: E402
