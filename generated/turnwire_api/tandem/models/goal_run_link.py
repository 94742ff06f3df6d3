from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalRunLink(Model):
    """What a run is to a goal."""

    goal_id: None | str | Unset = UNSET
    """The goal."""

    run_id: str
    """The run."""

    orchestration_node_id: None | str | Unset = UNSET
    """The node it belongs to."""

    orchestration_version: int | None | Unset = UNSET
    """Version of the orchestration."""

    hop_index: int | None | Unset = UNSET
    """How many ways were taken before."""

    parent_run_id: None | str | Unset = UNSET
    """The run before."""

    triggering_handoff_id: None | str | Unset = UNSET
    """The handoff that started it."""

    created_at_ms: int | None | Unset = UNSET
    """When it was made, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "goal_id": "goal_id",
        "run_id": "run_id",
        "orchestration_node_id": "orchestration_node_id",
        "orchestration_version": "orchestration_version",
        "hop_index": "hop_index",
        "parent_run_id": "parent_run_id",
        "triggering_handoff_id": "triggering_handoff_id",
        "created_at_ms": "created_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        goal_id: None | str | Unset = self.goal_id

        orchestration_node_id: None | str | Unset = self.orchestration_node_id

        orchestration_version: int | None | Unset = self.orchestration_version

        hop_index: int | None | Unset = self.hop_index

        parent_run_id: None | str | Unset = self.parent_run_id

        triggering_handoff_id: None | str | Unset = self.triggering_handoff_id

        created_at_ms: int | None | Unset = self.created_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run_id": run_id,
            }
        )
        if goal_id is not UNSET:
            field_dict["goal_id"] = goal_id
        if orchestration_node_id is not UNSET:
            field_dict["orchestration_node_id"] = orchestration_node_id
        if orchestration_version is not UNSET:
            field_dict["orchestration_version"] = orchestration_version
        if hop_index is not UNSET:
            field_dict["hop_index"] = hop_index
        if parent_run_id is not UNSET:
            field_dict["parent_run_id"] = parent_run_id
        if triggering_handoff_id is not UNSET:
            field_dict["triggering_handoff_id"] = triggering_handoff_id
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("run_id")

        goal_id = d.pop("goal_id", UNSET)

        orchestration_node_id = d.pop("orchestration_node_id", UNSET)

        orchestration_version = d.pop("orchestration_version", UNSET)

        hop_index = d.pop("hop_index", UNSET)

        parent_run_id = d.pop("parent_run_id", UNSET)

        triggering_handoff_id = d.pop("triggering_handoff_id", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        goal_run_link = cls(
            run_id=run_id,
            goal_id=goal_id,
            orchestration_node_id=orchestration_node_id,
            orchestration_version=orchestration_version,
            hop_index=hop_index,
            parent_run_id=parent_run_id,
            triggering_handoff_id=triggering_handoff_id,
            created_at_ms=created_at_ms,
        )

        goal_run_link.additional_properties = d
        return goal_run_link
