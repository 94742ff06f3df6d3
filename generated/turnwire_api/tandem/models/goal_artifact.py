from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalArtifact(Model):
    """Something that was handed over."""

    artifact: GoalArtifactRef
    """Something that is handed over."""

    handoff_id: None | str | Unset = UNSET
    """The handoff."""

    transition_key: None | str | Unset = UNSET
    """The way that was taken."""

    source_run_id: None | str | Unset = UNSET
    """The run that gave it."""

    consumed_by_run_id: None | str | Unset = UNSET
    """The run that took it."""

    created_at_ms: int | None | Unset = UNSET
    """When it was given, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "artifact": "artifact",
        "handoff_id": "handoff_id",
        "transition_key": "transition_key",
        "source_run_id": "source_run_id",
        "consumed_by_run_id": "consumed_by_run_id",
        "created_at_ms": "created_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        artifact = self.artifact.to_dict()

        handoff_id: None | str | Unset = self.handoff_id

        transition_key: None | str | Unset = self.transition_key

        source_run_id: None | str | Unset = self.source_run_id

        consumed_by_run_id: None | str | Unset = self.consumed_by_run_id

        created_at_ms: int | None | Unset = self.created_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "artifact": artifact,
            }
        )
        if handoff_id is not UNSET:
            field_dict["handoff_id"] = handoff_id
        if transition_key is not UNSET:
            field_dict["transition_key"] = transition_key
        if source_run_id is not UNSET:
            field_dict["source_run_id"] = source_run_id
        if consumed_by_run_id is not UNSET:
            field_dict["consumed_by_run_id"] = consumed_by_run_id
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        artifact = GoalArtifactRef.from_dict(d.pop("artifact"))

        handoff_id = d.pop("handoff_id", UNSET)

        transition_key = d.pop("transition_key", UNSET)

        source_run_id = d.pop("source_run_id", UNSET)

        consumed_by_run_id = d.pop("consumed_by_run_id", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        goal_artifact = cls(
            artifact=artifact,
            handoff_id=handoff_id,
            transition_key=transition_key,
            source_run_id=source_run_id,
            consumed_by_run_id=consumed_by_run_id,
            created_at_ms=created_at_ms,
        )

        goal_artifact.additional_properties = d
        return goal_artifact


from ..models.goal_artifact_ref import GoalArtifactRef  # noqa: E402
