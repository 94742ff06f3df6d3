from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OptimizationExperiment(Model):
    """One attempt."""

    experiment_id: str
    """Its identifier."""

    optimization_id: None | str | Unset = UNSET
    """The optimization."""

    status: None | str | Unset = UNSET
    """Its state."""

    metrics: Any | Unset = UNSET
    """How good it was."""

    created_at_ms: int | None | Unset = UNSET
    """When it was made, in milliseconds since 1970."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "experiment_id": "experiment_id",
        "optimization_id": "optimization_id",
        "status": "status",
        "metrics": "metrics",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        experiment_id = self.experiment_id

        optimization_id: None | str | Unset = self.optimization_id

        status: None | str | Unset = self.status

        metrics = self.metrics

        created_at_ms: int | None | Unset = self.created_at_ms

        updated_at_ms: int | None | Unset = self.updated_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "experiment_id": experiment_id,
            }
        )
        if optimization_id is not UNSET:
            field_dict["optimization_id"] = optimization_id
        if status is not UNSET:
            field_dict["status"] = status
        if metrics is not UNSET:
            field_dict["metrics"] = metrics
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        experiment_id = d.pop("experiment_id")

        optimization_id = d.pop("optimization_id", UNSET)

        status = d.pop("status", UNSET)

        metrics = d.pop("metrics", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        optimization_experiment = cls(
            experiment_id=experiment_id,
            optimization_id=optimization_id,
            status=status,
            metrics=metrics,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
        )

        optimization_experiment.additional_properties = d
        return optimization_experiment
