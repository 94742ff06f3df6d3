from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class OptimizationList(Model):
    """The optimizations."""

    optimizations: list[Optimization]
    """The optimizations."""

    count: int
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "optimizations": "optimizations",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        optimizations = []
        for optimizations_item_data in self.optimizations:
            optimizations_item = optimizations_item_data.to_dict()
            optimizations.append(optimizations_item)

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "optimizations": optimizations,
                "count": count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _optimizations = d.pop("optimizations")
        optimizations = []
        if not isinstance(_optimizations, list):
            raise TypeError("optimizations is not an array")
        for optimizations_item_data in _optimizations:
            optimizations_item = Optimization.from_dict(optimizations_item_data)

            optimizations.append(optimizations_item)

        count = d.pop("count")

        optimization_list = cls(
            optimizations=optimizations,
            count=count,
        )

        optimization_list.additional_properties = d
        return optimization_list


from ..models.optimization import Optimization  # noqa: E402
