from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowRun(Model):
    """One run of a workflow."""

    run_id: str
    """Identifier of the run."""

    workflow_id: None | str | Unset = UNSET
    """The workflow."""

    status: str
    """Its state."""

    actions: list[JsonObject] | Unset = UNSET
    """What it does, step by step."""

    awaiting_gate: Any | Unset = UNSET
    """The decision it waits for."""

    gate_history: list[Any] | Unset = UNSET
    """The decisions that were taken."""

    created_at_ms: int | None | Unset = UNSET
    """When it was made, in milliseconds since 1970."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    finished_at_ms: int | None | Unset = UNSET
    """When it ended, in milliseconds since 1970."""

    tenant_context: TenantContext | Unset = UNSET
    """For whom something is done. A local engine has one tenant, organisation and workspace
    `local`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "run_id": "run_id",
        "workflow_id": "workflow_id",
        "status": "status",
        "actions": "actions",
        "awaiting_gate": "awaiting_gate",
        "gate_history": "gate_history",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
        "finished_at_ms": "finished_at_ms",
        "tenant_context": "tenant_context",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        status = self.status

        workflow_id: None | str | Unset = self.workflow_id

        actions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.actions, Unset):
            actions = []
            for actions_item_data in self.actions:
                actions_item = actions_item_data.to_dict()
                actions.append(actions_item)

        awaiting_gate = self.awaiting_gate

        gate_history: list[Any] | Unset = UNSET
        if not isinstance(self.gate_history, Unset):
            gate_history = self.gate_history

        created_at_ms: int | None | Unset = self.created_at_ms

        updated_at_ms: int | None | Unset = self.updated_at_ms

        finished_at_ms: int | None | Unset = self.finished_at_ms

        tenant_context: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tenant_context, Unset):
            tenant_context = self.tenant_context.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run_id": run_id,
                "status": status,
            }
        )
        if workflow_id is not UNSET:
            field_dict["workflow_id"] = workflow_id
        if actions is not UNSET:
            field_dict["actions"] = actions
        if awaiting_gate is not UNSET:
            field_dict["awaiting_gate"] = awaiting_gate
        if gate_history is not UNSET:
            field_dict["gate_history"] = gate_history
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms
        if finished_at_ms is not UNSET:
            field_dict["finished_at_ms"] = finished_at_ms
        if tenant_context is not UNSET:
            field_dict["tenant_context"] = tenant_context

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("run_id")

        status = d.pop("status")

        workflow_id = d.pop("workflow_id", UNSET)

        _actions = d.pop("actions", UNSET)
        actions: list[JsonObject] | Unset = UNSET
        if _actions is not None and _actions is not UNSET:
            actions = []
            if not isinstance(_actions, list):
                raise TypeError("actions is not an array")
            for actions_item_data in _actions:
                actions_item = JsonObject.from_dict(actions_item_data)

                actions.append(actions_item)

        awaiting_gate = d.pop("awaiting_gate", UNSET)

        gate_history = d.pop("gate_history", UNSET)
        if gate_history is None:
            gate_history = UNSET

        created_at_ms = d.pop("created_at_ms", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        finished_at_ms = d.pop("finished_at_ms", UNSET)

        _tenant_context = d.pop("tenant_context", UNSET)
        tenant_context: TenantContext | Unset
        if _tenant_context is None or _tenant_context is UNSET:
            tenant_context = UNSET
        else:
            tenant_context = TenantContext.from_dict(_tenant_context)

        workflow_run = cls(
            run_id=run_id,
            status=status,
            workflow_id=workflow_id,
            actions=actions,
            awaiting_gate=awaiting_gate,
            gate_history=gate_history,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
            finished_at_ms=finished_at_ms,
            tenant_context=tenant_context,
        )

        workflow_run.additional_properties = d
        return workflow_run


from ..models.json_object import JsonObject  # noqa: E402
from ..models.tenant_context import TenantContext  # noqa: E402
