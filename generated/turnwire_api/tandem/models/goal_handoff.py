from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalHandoff(Model):
    """Something that one run gives to the next."""

    handoff_id: str
    """Its identifier."""

    idempotency_key: None | str | Unset = UNSET
    """The key it was made with."""

    goal_id: None | str | Unset = UNSET
    """The goal."""

    orchestration_id: None | str | Unset = UNSET
    """The orchestration."""

    orchestration_version: int | None | Unset = UNSET
    """Its version."""

    edge_id: None | str | Unset = UNSET
    """The edge."""

    transition_key: None | str | Unset = UNSET
    """The way that is taken."""

    source_automation_id: None | str | Unset = UNSET
    """The automation that gives."""

    source_run_id: None | str | Unset = UNSET
    """The run that gives."""

    source_node_id: None | str | Unset = UNSET
    """The node that gives."""

    target_automation_id: None | str | Unset = UNSET
    """The automation that takes."""

    target_node_id: None | str | Unset = UNSET
    """The node that takes."""

    artifact: GoalArtifactRef | Unset = UNSET
    """Something that is handed over."""

    status: str
    """Its state."""

    created_at_ms: int | None | Unset = UNSET
    """When it was made, in milliseconds since 1970."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    consumed_by_run_id: None | str | Unset = UNSET
    """The run that took it."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "handoff_id": "handoff_id",
        "idempotency_key": "idempotency_key",
        "goal_id": "goal_id",
        "orchestration_id": "orchestration_id",
        "orchestration_version": "orchestration_version",
        "edge_id": "edge_id",
        "transition_key": "transition_key",
        "source_automation_id": "source_automation_id",
        "source_run_id": "source_run_id",
        "source_node_id": "source_node_id",
        "target_automation_id": "target_automation_id",
        "target_node_id": "target_node_id",
        "artifact": "artifact",
        "status": "status",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
        "consumed_by_run_id": "consumed_by_run_id",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        handoff_id = self.handoff_id

        status = self.status

        idempotency_key: None | str | Unset = self.idempotency_key

        goal_id: None | str | Unset = self.goal_id

        orchestration_id: None | str | Unset = self.orchestration_id

        orchestration_version: int | None | Unset = self.orchestration_version

        edge_id: None | str | Unset = self.edge_id

        transition_key: None | str | Unset = self.transition_key

        source_automation_id: None | str | Unset = self.source_automation_id

        source_run_id: None | str | Unset = self.source_run_id

        source_node_id: None | str | Unset = self.source_node_id

        target_automation_id: None | str | Unset = self.target_automation_id

        target_node_id: None | str | Unset = self.target_node_id

        artifact: dict[str, Any] | Unset = UNSET
        if not isinstance(self.artifact, Unset):
            artifact = self.artifact.to_dict()

        created_at_ms: int | None | Unset = self.created_at_ms

        updated_at_ms: int | None | Unset = self.updated_at_ms

        consumed_by_run_id: None | str | Unset = self.consumed_by_run_id

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "handoff_id": handoff_id,
                "status": status,
            }
        )
        if idempotency_key is not UNSET:
            field_dict["idempotency_key"] = idempotency_key
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id
        if orchestration_id is not UNSET:
            field_dict["orchestration_id"] = orchestration_id
        if orchestration_version is not UNSET:
            field_dict["orchestration_version"] = orchestration_version
        if edge_id is not UNSET:
            field_dict["edge_id"] = edge_id
        if transition_key is not UNSET:
            field_dict["transition_key"] = transition_key
        if source_automation_id is not UNSET:
            field_dict["source_automation_id"] = source_automation_id
        if source_run_id is not UNSET:
            field_dict["source_run_id"] = source_run_id
        if source_node_id is not UNSET:
            field_dict["source_node_id"] = source_node_id
        if target_automation_id is not UNSET:
            field_dict["target_automation_id"] = target_automation_id
        if target_node_id is not UNSET:
            field_dict["target_node_id"] = target_node_id
        if artifact is not UNSET:
            field_dict["artifact"] = artifact
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms
        if consumed_by_run_id is not UNSET:
            field_dict["consumed_by_run_id"] = consumed_by_run_id
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        handoff_id = d.pop("handoff_id")

        status = d.pop("status")

        idempotency_key = d.pop("idempotency_key", UNSET)

        goal_id = d.pop("goal_id", UNSET)

        orchestration_id = d.pop("orchestration_id", UNSET)

        orchestration_version = d.pop("orchestration_version", UNSET)

        edge_id = d.pop("edge_id", UNSET)

        transition_key = d.pop("transition_key", UNSET)

        source_automation_id = d.pop("source_automation_id", UNSET)

        source_run_id = d.pop("source_run_id", UNSET)

        source_node_id = d.pop("source_node_id", UNSET)

        target_automation_id = d.pop("target_automation_id", UNSET)

        target_node_id = d.pop("target_node_id", UNSET)

        _artifact = d.pop("artifact", UNSET)
        artifact: GoalArtifactRef | Unset
        if _artifact is None or _artifact is UNSET:
            artifact = UNSET
        else:
            artifact = GoalArtifactRef.from_dict(_artifact)

        created_at_ms = d.pop("created_at_ms", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        consumed_by_run_id = d.pop("consumed_by_run_id", UNSET)

        metadata = d.pop("metadata", UNSET)

        goal_handoff = cls(
            handoff_id=handoff_id,
            status=status,
            idempotency_key=idempotency_key,
            goal_id=goal_id,
            orchestration_id=orchestration_id,
            orchestration_version=orchestration_version,
            edge_id=edge_id,
            transition_key=transition_key,
            source_automation_id=source_automation_id,
            source_run_id=source_run_id,
            source_node_id=source_node_id,
            target_automation_id=target_automation_id,
            target_node_id=target_node_id,
            artifact=artifact,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
            consumed_by_run_id=consumed_by_run_id,
            metadata=metadata,
        )

        goal_handoff.additional_properties = d
        return goal_handoff


from ..models.goal_artifact_ref import GoalArtifactRef  # noqa: E402
