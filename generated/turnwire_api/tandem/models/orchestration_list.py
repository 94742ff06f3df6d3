from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class OrchestrationList(Model):
    """The orchestrations."""

    orchestrations: list[OrchestrationSummary]
    """The orchestrations."""

    count: int
    """How many are returned."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "orchestrations": "orchestrations",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        orchestrations = []
        for orchestrations_item_data in self.orchestrations:
            orchestrations_item = orchestrations_item_data.to_dict()
            orchestrations.append(orchestrations_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "orchestrations": orchestrations,
                "count": count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _orchestrations = d.pop("orchestrations")
        orchestrations = []
        if not isinstance(_orchestrations, list):
            raise TypeError("orchestrations is not an array")
        for orchestrations_item_data in _orchestrations:
            orchestrations_item = OrchestrationSummary.from_dict(orchestrations_item_data)

            orchestrations.append(orchestrations_item)

        count = d.pop("count")

        orchestration_list = cls(
            orchestrations=orchestrations,
            count=count,
        )

        orchestration_list.additional_properties = d
        return orchestration_list


from ..models.orchestration_summary import OrchestrationSummary  # noqa: E402
