from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class OrchestrationNode(Model):
    """One node. Further members differ by kind."""

    node_id: str
    """Its identifier."""

    name: str
    """Its name."""

    kind: str
    """What it is."""

    position: CanvasPosition | Unset = UNSET
    """Where a node is drawn."""

    automation_id: str | Unset = UNSET
    """The automation it runs. For `workflow` only."""

    pinned_definition_hash: None | str | Unset = UNSET
    """Digest the automation had when it was chosen. For `workflow` only."""

    allowed_transition_keys: list[str] | Unset = UNSET
    """Ways on from here. For `workflow` only."""

    accepts_artifact_types: list[str] | Unset = UNSET
    """What it takes. For `workflow` only."""

    emits_artifact_types: list[str] | Unset = UNSET
    """What it gives. For `workflow` only."""

    wait: Any | Unset = UNSET
    """What it waits for. For `wait` only."""

    outcome: None | str | Unset = UNSET
    """How the goal ends. For `terminal` only."""

    final_artifact_type: None | str | Unset = UNSET
    """What the goal ends with. For `terminal` only."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "name": "name",
        "kind": "kind",
        "position": "position",
        "automation_id": "automation_id",
        "pinned_definition_hash": "pinned_definition_hash",
        "allowed_transition_keys": "allowed_transition_keys",
        "accepts_artifact_types": "accepts_artifact_types",
        "emits_artifact_types": "emits_artifact_types",
        "wait": "wait",
        "outcome": "outcome",
        "final_artifact_type": "final_artifact_type",
    }

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        name = self.name

        kind = self.kind

        position: dict[str, Any] | Unset = UNSET
        if not isinstance(self.position, Unset):
            position = self.position.to_dict()

        automation_id = self.automation_id

        pinned_definition_hash: None | str | Unset = self.pinned_definition_hash

        allowed_transition_keys: list[str] | Unset = UNSET
        if not isinstance(self.allowed_transition_keys, Unset):
            allowed_transition_keys = self.allowed_transition_keys

        accepts_artifact_types: list[str] | Unset = UNSET
        if not isinstance(self.accepts_artifact_types, Unset):
            accepts_artifact_types = self.accepts_artifact_types

        emits_artifact_types: list[str] | Unset = UNSET
        if not isinstance(self.emits_artifact_types, Unset):
            emits_artifact_types = self.emits_artifact_types

        wait = self.wait

        outcome: None | str | Unset = self.outcome

        final_artifact_type: None | str | Unset = self.final_artifact_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "node_id": node_id,
                "name": name,
                "kind": kind,
            }
        )
        if position is not UNSET:
            field_dict["position"] = position
        if automation_id is not UNSET:
            field_dict["automation_id"] = automation_id
        if pinned_definition_hash is not UNSET:
            field_dict["pinned_definition_hash"] = pinned_definition_hash
        if allowed_transition_keys is not UNSET:
            field_dict["allowed_transition_keys"] = allowed_transition_keys
        if accepts_artifact_types is not UNSET:
            field_dict["accepts_artifact_types"] = accepts_artifact_types
        if emits_artifact_types is not UNSET:
            field_dict["emits_artifact_types"] = emits_artifact_types
        if wait is not UNSET:
            field_dict["wait"] = wait
        if outcome is not UNSET:
            field_dict["outcome"] = outcome
        if final_artifact_type is not UNSET:
            field_dict["final_artifact_type"] = final_artifact_type

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        node_id = d.pop("node_id")

        name = d.pop("name")

        kind = d.pop("kind")

        _position = d.pop("position", UNSET)
        position: CanvasPosition | Unset
        if _position is None or _position is UNSET:
            position = UNSET
        else:
            position = CanvasPosition.from_dict(_position)

        automation_id = d.pop("automation_id", UNSET)
        if automation_id is None:
            automation_id = UNSET

        pinned_definition_hash = d.pop("pinned_definition_hash", UNSET)

        allowed_transition_keys = d.pop("allowed_transition_keys", UNSET)
        if allowed_transition_keys is None:
            allowed_transition_keys = UNSET

        accepts_artifact_types = d.pop("accepts_artifact_types", UNSET)
        if accepts_artifact_types is None:
            accepts_artifact_types = UNSET

        emits_artifact_types = d.pop("emits_artifact_types", UNSET)
        if emits_artifact_types is None:
            emits_artifact_types = UNSET

        wait = d.pop("wait", UNSET)

        outcome = d.pop("outcome", UNSET)

        final_artifact_type = d.pop("final_artifact_type", UNSET)

        orchestration_node = cls(
            node_id=node_id,
            name=name,
            kind=kind,
            position=position,
            automation_id=automation_id,
            pinned_definition_hash=pinned_definition_hash,
            allowed_transition_keys=allowed_transition_keys,
            accepts_artifact_types=accepts_artifact_types,
            emits_artifact_types=emits_artifact_types,
            wait=wait,
            outcome=outcome,
            final_artifact_type=final_artifact_type,
        )

        orchestration_node.additional_properties = d
        return orchestration_node


from ..models.canvas_position import CanvasPosition  # noqa: E402
