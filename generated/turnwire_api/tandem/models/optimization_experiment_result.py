from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OptimizationExperimentResult(Model):
    """An experiment."""

    optimization: Optimization | Unset = UNSET
    """A search for better prompts of an automation."""

    experiment: OptimizationExperiment
    """One attempt."""

    automation: Any | Unset = UNSET
    """The automation after the experiment was applied."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "optimization": "optimization",
        "experiment": "experiment",
        "automation": "automation",
    }

    def to_dict(self) -> dict[str, Any]:
        experiment = self.experiment.to_dict()

        optimization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.optimization, Unset):
            optimization = self.optimization.to_dict()

        automation = self.automation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "experiment": experiment,
            }
        )
        if optimization is not UNSET:
            field_dict["optimization"] = optimization
        if automation is not UNSET:
            field_dict["automation"] = automation

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        experiment = OptimizationExperiment.from_dict(d.pop("experiment"))

        _optimization = d.pop("optimization", UNSET)
        optimization: Optimization | Unset
        if _optimization is None or _optimization is UNSET:
            optimization = UNSET
        else:
            optimization = Optimization.from_dict(_optimization)

        automation = d.pop("automation", UNSET)

        optimization_experiment_result = cls(
            experiment=experiment,
            optimization=optimization,
            automation=automation,
        )

        optimization_experiment_result.additional_properties = d
        return optimization_experiment_result


from ..models.optimization import Optimization  # noqa: E402
from ..models.optimization_experiment import OptimizationExperiment  # noqa: E402
