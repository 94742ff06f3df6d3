from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WebhookTriggerList(Model):
    """Triggers of an automation."""

    triggers: list[WebhookTrigger]
    """The triggers."""

    count: int | Unset = UNSET
    """How many are here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "triggers": "triggers",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        triggers = []
        for triggers_item_data in self.triggers:
            triggers_item = triggers_item_data.to_dict()
            triggers.append(triggers_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "triggers": triggers,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _triggers = d.pop("triggers")
        triggers = []
        if not isinstance(_triggers, list):
            raise TypeError("triggers is not an array")
        for triggers_item_data in _triggers:
            triggers_item = WebhookTrigger.from_dict(triggers_item_data)

            triggers.append(triggers_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        webhook_trigger_list = cls(
            triggers=triggers,
            count=count,
        )

        webhook_trigger_list.additional_properties = d
        return webhook_trigger_list


from ..models.webhook_trigger import WebhookTrigger  # noqa: E402
