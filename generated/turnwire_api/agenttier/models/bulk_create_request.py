from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class BulkCreateRequest(Model):
    """Sandboxes to create."""

    items: list[CreateSandboxRequest]
    """The sandboxes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "items": "items",
    }

    def to_dict(self) -> dict[str, Any]:
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "items": items,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _items = d.pop("items")
        items = []
        if not isinstance(_items, list):
            raise TypeError("items is not an array")
        for items_item_data in _items:
            items_item = CreateSandboxRequest.from_dict(items_item_data)

            items.append(items_item)

        bulk_create_request = cls(
            items=items,
        )

        bulk_create_request.additional_properties = d
        return bulk_create_request


from ..models.create_sandbox_request import CreateSandboxRequest  # noqa: E402
