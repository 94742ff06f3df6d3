from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationList(Model):
    """Automations."""

    automations: list[Automation]
    """The automations."""

    count: int | Unset = UNSET
    """How many are here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "automations": "automations",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        automations = []
        for automations_item_data in self.automations:
            automations_item = automations_item_data.to_dict()
            automations.append(automations_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "automations": automations,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _automations = d.pop("automations")
        automations = []
        if not isinstance(_automations, list):
            raise TypeError("automations is not an array")
        for automations_item_data in _automations:
            automations_item = Automation.from_dict(automations_item_data)

            automations.append(automations_item)

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        automation_list = cls(
            automations=automations,
            count=count,
        )

        automation_list.additional_properties = d
        return automation_list


from ..models.automation import Automation  # noqa: E402
