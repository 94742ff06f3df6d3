from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationV2List(Model):
    """Automations."""

    automations: list[AutomationV2]
    """The automations."""

    count: int | Unset = UNSET
    """How many are here."""

    view: str | Unset = UNSET
    """The view that was asked for."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "automations": "automations",
        "count": "count",
        "view": "view",
    }

    def to_dict(self) -> dict[str, Any]:
        automations = []
        for automations_item_data in self.automations:
            automations_item = automations_item_data.to_dict()
            automations.append(automations_item)

        count = self.count

        view = self.view

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "automations": automations,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count
        if view is not UNSET:
            field_dict["view"] = view

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _automations = d.pop("automations")
        automations = []
        if not isinstance(_automations, list):
            raise TypeError("automations is not an array")
        for automations_item_data in _automations:
            automations_item = AutomationV2.from_dict(automations_item_data)

            automations.append(automations_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        view = d.pop("view", UNSET)
        if view is None:
            view = UNSET

        automation_v2_list = cls(
            automations=automations,
            count=count,
            view=view,
        )

        automation_v2_list.additional_properties = d
        return automation_v2_list


from ..models.automation_v2 import AutomationV2  # noqa: E402
