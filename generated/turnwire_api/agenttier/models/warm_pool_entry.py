from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class WarmPoolEntry(Model):
    """How many pods are to wait for sandboxes of a template."""

    template: str
    """The template."""

    desired_count: int
    """How many, 0 to 10."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "template": "template",
        "desiredCount": "desired_count",
    }

    def to_dict(self) -> dict[str, Any]:
        template = self.template

        desired_count = self.desired_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "template": template,
                "desiredCount": desired_count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        template = d.pop("template")

        desired_count = d.pop("desiredCount")

        warm_pool_entry = cls(
            template=template,
            desired_count=desired_count,
        )

        warm_pool_entry.additional_properties = d
        return warm_pool_entry
