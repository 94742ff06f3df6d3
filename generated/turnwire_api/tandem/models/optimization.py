from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Optimization(Model):
    """A search for better prompts of an automation."""

    optimization_id: str
    """Its identifier."""

    name: None | str | Unset = UNSET
    """Its name."""

    target_kind: None | str | Unset = UNSET
    """What is made better."""

    status: str
    """Its state."""

    source_workflow_id: None | str | Unset = UNSET
    """The automation."""

    source_workflow_name: None | str | Unset = UNSET
    """Its name."""

    execution_override: Any | Unset = UNSET
    """The model it is tried with."""

    artifacts: Any | Unset = UNSET
    """The files that say what is wanted."""

    baseline_metrics: Any | Unset = UNSET
    """How good the automation was."""

    pending_promotion_experiment_id: None | str | Unset = UNSET
    """The experiment that waits for a decision."""

    last_pause_reason: None | str | Unset = UNSET
    """Why it was paused."""

    created_at_ms: int | None | Unset = UNSET
    """When it was made, in milliseconds since 1970."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "optimization_id": "optimization_id",
        "name": "name",
        "target_kind": "target_kind",
        "status": "status",
        "source_workflow_id": "source_workflow_id",
        "source_workflow_name": "source_workflow_name",
        "execution_override": "execution_override",
        "artifacts": "artifacts",
        "baseline_metrics": "baseline_metrics",
        "pending_promotion_experiment_id": "pending_promotion_experiment_id",
        "last_pause_reason": "last_pause_reason",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        optimization_id = self.optimization_id

        status = self.status

        name: None | str | Unset = self.name

        target_kind: None | str | Unset = self.target_kind

        source_workflow_id: None | str | Unset = self.source_workflow_id

        source_workflow_name: None | str | Unset = self.source_workflow_name

        execution_override = self.execution_override

        artifacts = self.artifacts

        baseline_metrics = self.baseline_metrics

        pending_promotion_experiment_id: None | str | Unset = self.pending_promotion_experiment_id

        last_pause_reason: None | str | Unset = self.last_pause_reason

        created_at_ms: int | None | Unset = self.created_at_ms

        updated_at_ms: int | None | Unset = self.updated_at_ms

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "optimization_id": optimization_id,
                "status": status,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if target_kind is not UNSET:
            field_dict["target_kind"] = target_kind
        if source_workflow_id is not UNSET:
            field_dict["source_workflow_id"] = source_workflow_id
        if source_workflow_name is not UNSET:
            field_dict["source_workflow_name"] = source_workflow_name
        if execution_override is not UNSET:
            field_dict["execution_override"] = execution_override
        if artifacts is not UNSET:
            field_dict["artifacts"] = artifacts
        if baseline_metrics is not UNSET:
            field_dict["baseline_metrics"] = baseline_metrics
        if pending_promotion_experiment_id is not UNSET:
            field_dict["pending_promotion_experiment_id"] = pending_promotion_experiment_id
        if last_pause_reason is not UNSET:
            field_dict["last_pause_reason"] = last_pause_reason
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        optimization_id = d.pop("optimization_id")

        status = d.pop("status")

        name = d.pop("name", UNSET)

        target_kind = d.pop("target_kind", UNSET)

        source_workflow_id = d.pop("source_workflow_id", UNSET)

        source_workflow_name = d.pop("source_workflow_name", UNSET)

        execution_override = d.pop("execution_override", UNSET)

        artifacts = d.pop("artifacts", UNSET)

        baseline_metrics = d.pop("baseline_metrics", UNSET)

        pending_promotion_experiment_id = d.pop("pending_promotion_experiment_id", UNSET)

        last_pause_reason = d.pop("last_pause_reason", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        metadata = d.pop("metadata", UNSET)

        optimization = cls(
            optimization_id=optimization_id,
            status=status,
            name=name,
            target_kind=target_kind,
            source_workflow_id=source_workflow_id,
            source_workflow_name=source_workflow_name,
            execution_override=execution_override,
            artifacts=artifacts,
            baseline_metrics=baseline_metrics,
            pending_promotion_experiment_id=pending_promotion_experiment_id,
            last_pause_reason=last_pause_reason,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
            metadata=metadata,
        )

        optimization.additional_properties = d
        return optimization
