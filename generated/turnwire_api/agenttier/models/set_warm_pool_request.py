from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SetWarmPoolRequest(Model):
    """How many pods are to wait."""

    pools: list[WarmPoolEntry] | Unset = UNSET
    """By template."""

    desired_count: int | Unset = UNSET
    """How many, in the old form, for one template."""

    template: str | Unset = UNSET
    """The template, in the old form."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "pools": "pools",
        "desiredCount": "desired_count",
        "template": "template",
    }

    def to_dict(self) -> dict[str, Any]:
        pools: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.pools, Unset):
            pools = []
            for pools_item_data in self.pools:
                pools_item = pools_item_data.to_dict()
                pools.append(pools_item)

        desired_count = self.desired_count

        template = self.template

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if pools is not UNSET:
            field_dict["pools"] = pools
        if desired_count is not UNSET:
            field_dict["desiredCount"] = desired_count
        if template is not UNSET:
            field_dict["template"] = template

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _pools = d.pop("pools", UNSET)
        pools: list[WarmPoolEntry] | Unset = UNSET
        if _pools is not None and _pools is not UNSET:
            pools = []
            if not isinstance(_pools, list):
                raise TypeError("pools is not an array")
            for pools_item_data in _pools:
                pools_item = WarmPoolEntry.from_dict(pools_item_data)

                pools.append(pools_item)

        desired_count = d.pop("desiredCount", UNSET)
        if desired_count is None:
            desired_count = UNSET

        template = d.pop("template", UNSET)
        if template is None:
            template = UNSET

        set_warm_pool_request = cls(
            pools=pools,
            desired_count=desired_count,
            template=template,
        )

        set_warm_pool_request.additional_properties = d
        return set_warm_pool_request


from ..models.warm_pool_entry import WarmPoolEntry  # noqa: E402
