from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WarmPoolResult(Model):
    """How many pods are to wait."""

    status: str
    """What was done."""

    pools: list[WarmPoolEntry] | None | Unset = UNSET
    """By template."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "pools": "pools",
    }

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        pools: list[dict[str, Any]] | None | Unset = plain(self.pools)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if pools is not UNSET:
            field_dict["pools"] = pools

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status")

        def _parse_pools(data: object) -> list[WarmPoolEntry] | None | Unset:
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
                    pools_type_0_item = WarmPoolEntry.from_dict(pools_type_0_item_data)

                    pools_type_0.append(pools_type_0_item)

                return pools_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[WarmPoolEntry] | None | Unset, data)

        pools = _parse_pools(d.pop("pools", UNSET))

        warm_pool_result = cls(
            status=status,
            pools=pools,
        )

        warm_pool_result.additional_properties = d
        return warm_pool_result


from ..models.warm_pool_entry import WarmPoolEntry  # noqa: E402
