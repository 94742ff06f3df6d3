from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class TemplateCost(Model):
    """What the sandboxes of a template cost."""

    template: str
    """The template."""

    hourly_cost: float | Unset = UNSET
    """US dollars for an hour."""

    count: int | Unset = UNSET
    """How many sandboxes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "template": "template",
        "hourly_cost": "hourly_cost",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        template = self.template

        hourly_cost = self.hourly_cost

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "template": template,
            }
        )
        if hourly_cost is not UNSET:
            field_dict["hourly_cost"] = hourly_cost
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        template = d.pop("template")

        hourly_cost = d.pop("hourly_cost", UNSET)
        if hourly_cost is None:
            hourly_cost = UNSET

        count = d.pop("count", UNSET)
        if count is None:
            count = UNSET

        template_cost = cls(
            template=template,
            hourly_cost=hourly_cost,
            count=count,
        )

        template_cost.additional_properties = d
        return template_cost
