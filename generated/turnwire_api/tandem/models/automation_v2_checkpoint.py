from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationV2Checkpoint(Model):
    """Where a run stands."""

    pending_nodes: list[str] | Unset = UNSET
    """The nodes to be done."""

    completed_nodes: list[str] | Unset = UNSET
    """The nodes that are done."""

    blocked_nodes: list[str] | Unset = UNSET
    """The nodes that cannot go on."""

    node_outputs: Any | Unset = UNSET
    """Results by node."""

    gate_history: list[Any] | Unset = UNSET
    """What was decided at gates."""

    lifecycle_history: list[Any] | Unset = UNSET
    """How the status changed."""

    awaiting_gate: Any | Unset = UNSET
    """The gate the run waits at."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "pending_nodes": "pending_nodes",
        "completed_nodes": "completed_nodes",
        "blocked_nodes": "blocked_nodes",
        "node_outputs": "node_outputs",
        "gate_history": "gate_history",
        "lifecycle_history": "lifecycle_history",
        "awaiting_gate": "awaiting_gate",
    }

    def to_dict(self) -> dict[str, Any]:
        pending_nodes: list[str] | Unset = UNSET
        if not isinstance(self.pending_nodes, Unset):
            pending_nodes = self.pending_nodes

        completed_nodes: list[str] | Unset = UNSET
        if not isinstance(self.completed_nodes, Unset):
            completed_nodes = self.completed_nodes

        blocked_nodes: list[str] | Unset = UNSET
        if not isinstance(self.blocked_nodes, Unset):
            blocked_nodes = self.blocked_nodes

        node_outputs = self.node_outputs

        gate_history: list[Any] | Unset = UNSET
        if not isinstance(self.gate_history, Unset):
            gate_history = self.gate_history

        lifecycle_history: list[Any] | Unset = UNSET
        if not isinstance(self.lifecycle_history, Unset):
            lifecycle_history = self.lifecycle_history

        awaiting_gate = self.awaiting_gate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if pending_nodes is not UNSET:
            field_dict["pending_nodes"] = pending_nodes
        if completed_nodes is not UNSET:
            field_dict["completed_nodes"] = completed_nodes
        if blocked_nodes is not UNSET:
            field_dict["blocked_nodes"] = blocked_nodes
        if node_outputs is not UNSET:
            field_dict["node_outputs"] = node_outputs
        if gate_history is not UNSET:
            field_dict["gate_history"] = gate_history
        if lifecycle_history is not UNSET:
            field_dict["lifecycle_history"] = lifecycle_history
        if awaiting_gate is not UNSET:
            field_dict["awaiting_gate"] = awaiting_gate

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        pending_nodes = d.pop("pending_nodes", UNSET)
        if pending_nodes is None:
            pending_nodes = UNSET

        completed_nodes = d.pop("completed_nodes", UNSET)
        if completed_nodes is None:
            completed_nodes = UNSET

        blocked_nodes = d.pop("blocked_nodes", UNSET)
        if blocked_nodes is None:
            blocked_nodes = UNSET

        node_outputs = d.pop("node_outputs", UNSET)

        gate_history = d.pop("gate_history", UNSET)
        if gate_history is None:
            gate_history = UNSET

        lifecycle_history = d.pop("lifecycle_history", UNSET)
        if lifecycle_history is None:
            lifecycle_history = UNSET

        awaiting_gate = d.pop("awaiting_gate", UNSET)

        automation_v2_checkpoint = cls(
            pending_nodes=pending_nodes,
            completed_nodes=completed_nodes,
            blocked_nodes=blocked_nodes,
            node_outputs=node_outputs,
            gate_history=gate_history,
            lifecycle_history=lifecycle_history,
            awaiting_gate=awaiting_gate,
        )

        automation_v2_checkpoint.additional_properties = d
        return automation_v2_checkpoint
