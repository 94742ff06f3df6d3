from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationRunList(Model):
    """Runs of automations."""

    automation_id: str | Unset = UNSET
    """The automation, where one was asked for."""

    runs: list[AutomationRun]
    """The runs."""

    count: int | Unset = UNSET
    """How many are here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "automationID": "automation_id",
        "runs": "runs",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        runs = []
        for runs_item_data in self.runs:
            runs_item = runs_item_data.to_dict()
            runs.append(runs_item)

        automation_id = self.automation_id

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "runs": runs,
            }
        )
        if automation_id is not UNSET:
            field_dict["automationID"] = automation_id
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _runs = d.pop("runs")
        runs = []
        if not isinstance(_runs, list):
            raise TypeError("runs is not an array")
        for runs_item_data in _runs:
            runs_item = AutomationRun.from_dict(runs_item_data)

            runs.append(runs_item)

        automation_id = d.pop("automationID", UNSET)
        if automation_id is None:
            automation_id = UNSET

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        automation_run_list = cls(
            runs=runs,
            automation_id=automation_id,
            count=count,
        )

        automation_run_list.additional_properties = d
        return automation_run_list


from ..models.automation_run import AutomationRun  # noqa: E402
