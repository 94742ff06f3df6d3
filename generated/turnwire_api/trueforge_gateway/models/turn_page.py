from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class TurnPage(Model):
    """A page of turns."""

    data: list[Turn]
    """The turns."""

    pagination: Pagination
    """Where the pages beside this one are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        pagination = self.pagination.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
                "pagination": pagination,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _data = d.pop("data")
        data = []
        if not isinstance(_data, list):
            raise TypeError("data is not an array")
        for data_item_data in _data:
            data_item = Turn.from_dict(data_item_data)

            data.append(data_item)

        pagination = Pagination.from_dict(d.pop("pagination"))

        turn_page = cls(
            data=data,
            pagination=pagination,
        )

        turn_page.additional_properties = d
        return turn_page


from ..models.pagination import Pagination  # noqa: E402
from ..models.turn import Turn  # noqa: E402
