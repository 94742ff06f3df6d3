from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OptimizationResult(Model):
    """An optimization."""

    optimization: Optimization
    """A search for better prompts of an automation."""

    experiment_count: int | None | Unset = UNSET
    """How many experiments it has."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "optimization": "optimization",
        "experimentCount": "experiment_count",
    }

    def to_dict(self) -> dict[str, Any]:
        optimization = self.optimization.to_dict()

        experiment_count: int | None | Unset = self.experiment_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "optimization": optimization,
            }
        )
        if experiment_count is not UNSET:
            field_dict["experimentCount"] = experiment_count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        optimization = Optimization.from_dict(d.pop("optimization"))

        experiment_count = d.pop("experimentCount", UNSET)

        optimization_result = cls(
            optimization=optimization,
            experiment_count=experiment_count,
        )

        optimization_result.additional_properties = d
        return optimization_result


from ..models.optimization import Optimization  # noqa: E402
