from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WarmPoolStatus(Model):
    """Pods that wait for sandboxes. Empty when there are none."""

    pools: list[WarmPoolEntryStatus] | None | Unset = UNSET
    """By template."""

    desired_count: int | Unset = UNSET
    """How many there should be, in the old form."""

    ready_count: int | Unset = UNSET
    """How many are ready, in the old form."""

    pending_count: int | Unset = UNSET
    """How many are being made, in the old form."""

    template: str | Unset = UNSET
    """The template, in the old form."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "pools": "pools",
        "desiredCount": "desired_count",
        "readyCount": "ready_count",
        "pendingCount": "pending_count",
        "template": "template",
    }

    def to_dict(self) -> dict[str, Any]:
        pools: list[dict[str, Any]] | None | Unset = plain(self.pools)

        desired_count = self.desired_count

        ready_count = self.ready_count

        pending_count = self.pending_count

        template = self.template

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if pools is not UNSET:
            field_dict["pools"] = pools
        if desired_count is not UNSET:
            field_dict["desiredCount"] = desired_count
        if ready_count is not UNSET:
            field_dict["readyCount"] = ready_count
        if pending_count is not UNSET:
            field_dict["pendingCount"] = pending_count
        if template is not UNSET:
            field_dict["template"] = template

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}

        def _parse_pools(data: object) -> list[WarmPoolEntryStatus] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _pools_type_0 = data
                pools_type_0 = []
                if not isinstance(_pools_type_0, list):
                    raise TypeError("pools_type_0 is not an array")
                for pools_type_0_item_data in _pools_type_0:
                    pools_type_0_item = WarmPoolEntryStatus.from_dict(pools_type_0_item_data)

                    pools_type_0.append(pools_type_0_item)

                return pools_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[WarmPoolEntryStatus] | None | Unset, data)

        pools = _parse_pools(d.pop("pools", UNSET))

        desired_count = d.pop("desiredCount", UNSET)
        if desired_count is None:
            desired_count = UNSET

        ready_count = d.pop("readyCount", UNSET)
        if ready_count is None:
            ready_count = UNSET

        pending_count = d.pop("pendingCount", UNSET)
        if pending_count is None:
            pending_count = UNSET

        template = d.pop("template", UNSET)
        if template is None:
            template = UNSET

        warm_pool_status = cls(
            pools=pools,
            desired_count=desired_count,
            ready_count=ready_count,
            pending_count=pending_count,
            template=template,
        )

        warm_pool_status.additional_properties = d
        return warm_pool_status


from ..models.warm_pool_entry_status import WarmPoolEntryStatus  # noqa: E402
