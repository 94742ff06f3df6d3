from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OptimizationExperiments(Model):
    """The experiments of an optimization."""

    optimization: Optimization | Unset = UNSET
    """A search for better prompts of an automation."""

    experiments: list[OptimizationExperiment]
    """The experiments."""

    count: int
    """How many there are."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "optimization": "optimization",
        "experiments": "experiments",
        "count": "count",
    }

    def to_dict(self) -> dict[str, Any]:
        experiments = []
        for experiments_item_data in self.experiments:
            experiments_item = experiments_item_data.to_dict()
            experiments.append(experiments_item)

        count = self.count

        optimization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.optimization, Unset):
            optimization = self.optimization.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "experiments": experiments,
                "count": count,
            }
        )
        if optimization is not UNSET:
            field_dict["optimization"] = optimization

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _experiments = d.pop("experiments")
        experiments = []
        if not isinstance(_experiments, list):
            raise TypeError("experiments is not an array")
        for experiments_item_data in _experiments:
            experiments_item = OptimizationExperiment.from_dict(experiments_item_data)

            experiments.append(experiments_item)

        count = d.pop("count")

        _optimization = d.pop("optimization", UNSET)
        optimization: Optimization | Unset
        if _optimization is None or _optimization is UNSET:
            optimization = UNSET
        else:
            optimization = Optimization.from_dict(_optimization)

        optimization_experiments = cls(
            experiments=experiments,
            count=count,
            optimization=optimization,
        )

        optimization_experiments.additional_properties = d
        return optimization_experiments


from ..models.optimization import Optimization  # noqa: E402
from ..models.optimization_experiment import OptimizationExperiment  # noqa: E402
