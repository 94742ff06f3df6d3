from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WebhookDeliveryResult(Model):
    """A request that arrived at a trigger."""

    delivery: WebhookDelivery | Unset = UNSET
    """A request that arrived at a trigger."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "delivery": "delivery",
    }

    def to_dict(self) -> dict[str, Any]:
        delivery: dict[str, Any] | Unset = UNSET
        if not isinstance(self.delivery, Unset):
            delivery = self.delivery.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if delivery is not UNSET:
            field_dict["delivery"] = delivery

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _delivery = d.pop("delivery", UNSET)
        delivery: WebhookDelivery | Unset
        if _delivery is None or _delivery is UNSET:
            delivery = UNSET
        else:
            delivery = WebhookDelivery.from_dict(_delivery)

        webhook_delivery_result = cls(
            delivery=delivery,
        )

        webhook_delivery_result.additional_properties = d
        return webhook_delivery_result


from ..models.webhook_delivery import WebhookDelivery  # noqa: E402
