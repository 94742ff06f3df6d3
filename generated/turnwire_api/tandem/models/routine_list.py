from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class RoutineList(Model):
    """Routines."""

    routines: list[Routine]
    """The routines."""

    count: int | Unset = UNSET
    """How many are here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "routines": "routines",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        routines = []
        for routines_item_data in self.routines:
            routines_item = routines_item_data.to_dict()
            routines.append(routines_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "routines": routines,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _routines = d.pop("routines")
        routines = []
        if not isinstance(_routines, list):
            raise TypeError("routines is not an array")
        for routines_item_data in _routines:
            routines_item = Routine.from_dict(routines_item_data)

            routines.append(routines_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        routine_list = cls(
            routines=routines,
            count=count,
        )

        routine_list.additional_properties = d
        return routine_list


from ..models.routine import Routine  # noqa: E402
