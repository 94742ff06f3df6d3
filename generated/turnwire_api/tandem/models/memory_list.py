from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryList(Model):
    """Entries of the memory."""

    items: list[MemoryEntry]
    """The entries."""

    count: int
    """How many there are in all."""

    offset: int | None | Unset = UNSET
    """How many were left out at the beginning."""

    limit: int | None | Unset = UNSET
    """How many are returned at most."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "items": "items",
        "count": "count",
        "offset": "offset",
        "limit": "limit",
    }

    def to_dict(self) -> dict[str, Any]:
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        count = self.count

        offset: int | None | Unset = self.offset

        limit: int | None | Unset = self.limit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "items": items,
                "count": count,
            }
        )
        if offset is not UNSET:
            field_dict["offset"] = offset
        if limit is not UNSET:
            field_dict["limit"] = limit

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _items = d.pop("items")
        items = []
        if not isinstance(_items, list):
            raise TypeError("items is not an array")
        for items_item_data in _items:
            items_item = MemoryEntry.from_dict(items_item_data)

            items.append(items_item)

        count = d.pop("count")

        offset = d.pop("offset", UNSET)

        limit = d.pop("limit", UNSET)

        memory_list = cls(
            items=items,
            count=count,
            offset=offset,
            limit=limit,
        )

        memory_list.additional_properties = d
        return memory_list


from ..models.memory_entry import MemoryEntry  # noqa: E402
