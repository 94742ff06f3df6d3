from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WebhookDeliveryList(Model):
    """Requests that arrived at a trigger."""

    deliveries: list[WebhookDelivery]
    """The requests."""

    count: int | Unset = UNSET
    """How many are here."""

    limit: int | Unset = UNSET
    """The most that were to be here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "deliveries": "deliveries",
        "count": "count",
        "limit": "limit",
    }

    def to_dict(self) -> dict[str, Any]:
        deliveries = []
        for deliveries_item_data in self.deliveries:
            deliveries_item = deliveries_item_data.to_dict()
            deliveries.append(deliveries_item)

        count = self.count

        limit = self.limit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "deliveries": deliveries,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count
        if limit is not UNSET:
            field_dict["limit"] = limit

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _deliveries = d.pop("deliveries")
        deliveries = []
        if not isinstance(_deliveries, list):
            raise TypeError("deliveries is not an array")
        for deliveries_item_data in _deliveries:
            deliveries_item = WebhookDelivery.from_dict(deliveries_item_data)

            deliveries.append(deliveries_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        limit = d.pop("limit", UNSET)
        if limit is None:
            limit = UNSET

        webhook_delivery_list = cls(
            deliveries=deliveries,
            count=count,
            limit=limit,
        )

        webhook_delivery_list.additional_properties = d
        return webhook_delivery_list


from ..models.webhook_delivery import WebhookDelivery  # noqa: E402
