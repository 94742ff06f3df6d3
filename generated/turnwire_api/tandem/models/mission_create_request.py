from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MissionCreateRequest(Model):
    """The mission to begin."""

    title: str
    """Its title."""

    goal: str
    """Its goal."""

    work_items: list[NewWorkItem] | Unset = UNSET
    """The work."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "goal": "goal",
        "work_items": "work_items",
    }

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        goal = self.goal

        work_items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.work_items, Unset):
            work_items = []
            for work_items_item_data in self.work_items:
                work_items_item = work_items_item_data.to_dict()
                work_items.append(work_items_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
                "goal": goal,
            }
        )
        if work_items is not UNSET:
            field_dict["work_items"] = work_items

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        title = d.pop("title")

        goal = d.pop("goal")

        _work_items = d.pop("work_items", UNSET)
        work_items: list[NewWorkItem] | Unset = UNSET
        if _work_items is not None and _work_items is not UNSET:
            work_items = []
            if not isinstance(_work_items, list):
                raise TypeError("work_items is not an array")
            for work_items_item_data in _work_items:
                work_items_item = NewWorkItem.from_dict(work_items_item_data)

                work_items.append(work_items_item)

        mission_create_request = cls(
            title=title,
            goal=goal,
            work_items=work_items,
        )

        mission_create_request.additional_properties = d
        return mission_create_request


from ..models.new_work_item import NewWorkItem  # noqa: E402
