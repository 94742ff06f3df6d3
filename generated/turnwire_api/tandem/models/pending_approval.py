from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PendingApproval(Model):
    """A gate that a run waits at."""

    request_id: str
    """The gate. A gate that waits again, after a rework, has the same identifier."""

    source: str
    """What the run is of."""

    tenant: Any | Unset = UNSET
    """For whom it runs."""

    run_id: str
    """The run."""

    node_id: None | str | Unset = UNSET
    """The node that is the gate."""

    workflow_name: None | str | Unset = UNSET
    """Name of what runs."""

    action_kind: None | str | Unset = UNSET
    """What the node is for."""

    action_preview_markdown: None | str | Unset = UNSET
    """What the nodes before the gate made, for reading."""

    surface_payload: Any | Unset = UNSET
    """Where the decision goes. That of an automation has its `automation_id`, among others."""

    requested_at_ms: int | Unset = UNSET
    """Since when it waits, milliseconds since 1970."""

    expires_at_ms: int | None | Unset = UNSET
    """Until when it waits, milliseconds since 1970."""

    decisions: list[str] | Unset = UNSET
    """What can be decided."""

    rework_targets: list[str] | Unset = UNSET
    """The nodes that are done again."""

    instructions: None | str | Unset = UNSET
    """What to look at."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "request_id": "request_id",
        "source": "source",
        "tenant": "tenant",
        "run_id": "run_id",
        "node_id": "node_id",
        "workflow_name": "workflow_name",
        "action_kind": "action_kind",
        "action_preview_markdown": "action_preview_markdown",
        "surface_payload": "surface_payload",
        "requested_at_ms": "requested_at_ms",
        "expires_at_ms": "expires_at_ms",
        "decisions": "decisions",
        "rework_targets": "rework_targets",
        "instructions": "instructions",
    }

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        source = self.source

        run_id = self.run_id

        tenant = self.tenant

        node_id: None | str | Unset = self.node_id

        workflow_name: None | str | Unset = self.workflow_name

        action_kind: None | str | Unset = self.action_kind

        action_preview_markdown: None | str | Unset = self.action_preview_markdown

        surface_payload = self.surface_payload

        requested_at_ms = self.requested_at_ms

        expires_at_ms: int | None | Unset = self.expires_at_ms

        decisions: list[str] | Unset = UNSET
        if not isinstance(self.decisions, Unset):
            decisions = self.decisions

        rework_targets: list[str] | Unset = UNSET
        if not isinstance(self.rework_targets, Unset):
            rework_targets = self.rework_targets

        instructions: None | str | Unset = self.instructions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "request_id": request_id,
                "source": source,
                "run_id": run_id,
            }
        )
        if tenant is not UNSET:
            field_dict["tenant"] = tenant
        if node_id is not UNSET:
            field_dict["node_id"] = node_id
        if workflow_name is not UNSET:
            field_dict["workflow_name"] = workflow_name
        if action_kind is not UNSET:
            field_dict["action_kind"] = action_kind
        if action_preview_markdown is not UNSET:
            field_dict["action_preview_markdown"] = action_preview_markdown
        if surface_payload is not UNSET:
            field_dict["surface_payload"] = surface_payload
        if requested_at_ms is not UNSET:
            field_dict["requested_at_ms"] = requested_at_ms
        if expires_at_ms is not UNSET:
            field_dict["expires_at_ms"] = expires_at_ms
        if decisions is not UNSET:
            field_dict["decisions"] = decisions
        if rework_targets is not UNSET:
            field_dict["rework_targets"] = rework_targets
        if instructions is not UNSET:
            field_dict["instructions"] = instructions

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        request_id = d.pop("request_id")

        source = d.pop("source")

        run_id = d.pop("run_id")

        tenant = d.pop("tenant", UNSET)

        node_id = d.pop("node_id", UNSET)

        workflow_name = d.pop("workflow_name", UNSET)

        action_kind = d.pop("action_kind", UNSET)

        action_preview_markdown = d.pop("action_preview_markdown", UNSET)

        surface_payload = d.pop("surface_payload", UNSET)

        requested_at_ms = d.pop("requested_at_ms", UNSET)
        if requested_at_ms is None:
            requested_at_ms = UNSET

        expires_at_ms = d.pop("expires_at_ms", UNSET)

        decisions = d.pop("decisions", UNSET)
        if decisions is None:
            decisions = UNSET

        rework_targets = d.pop("rework_targets", UNSET)
        if rework_targets is None:
            rework_targets = UNSET

        instructions = d.pop("instructions", UNSET)

        pending_approval = cls(
            request_id=request_id,
            source=source,
            run_id=run_id,
            tenant=tenant,
            node_id=node_id,
            workflow_name=workflow_name,
            action_kind=action_kind,
            action_preview_markdown=action_preview_markdown,
            surface_payload=surface_payload,
            requested_at_ms=requested_at_ms,
            expires_at_ms=expires_at_ms,
            decisions=decisions,
            rework_targets=rework_targets,
            instructions=instructions,
        )

        pending_approval.additional_properties = d
        return pending_approval
