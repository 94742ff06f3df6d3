from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationV2Run(Model):
    """A run of an automation."""

    run_id: str
    """The run."""

    automation_id: str | Unset = UNSET
    """The automation."""

    tenant_context: None | TenantContext | Unset = UNSET
    """For whom it runs."""

    trigger_type: str | Unset = UNSET
    """What started it."""

    status: str
    """How far it is."""

    created_at_ms: int | Unset = UNSET
    """When it was made, milliseconds since 1970."""

    updated_at_ms: int | Unset = UNSET
    """When it last changed, milliseconds since 1970."""

    started_at_ms: int | None | Unset = UNSET
    """When it was started, milliseconds since 1970."""

    finished_at_ms: int | None | Unset = UNSET
    """When it ended, milliseconds since 1970."""

    active_session_ids: list[str] | Unset = UNSET
    """The sessions it runs in."""

    latest_session_id: None | str | Unset = UNSET
    """The session it ran in last."""

    active_instance_ids: list[str] | Unset = UNSET
    """The agents at work."""

    checkpoint: AutomationV2Checkpoint | Unset = UNSET
    """Where a run stands."""

    automation_snapshot: Any | Unset = UNSET
    """The automation, as it was when the run was made."""

    pause_reason: None | str | Unset = UNSET
    """Why it was paused."""

    detail: None | str | Unset = UNSET
    """More about its status."""

    context_run_id: None | str | Unset = UNSET
    """The run's context."""

    linked_context_run_id: None | str | Unset = UNSET
    """The run's context, again."""

    blocked_node_i_ds: list[str] | Unset = UNSET
    """The nodes that cannot go on."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "run_id": "run_id",
        "automation_id": "automation_id",
        "tenant_context": "tenant_context",
        "trigger_type": "trigger_type",
        "status": "status",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
        "started_at_ms": "started_at_ms",
        "finished_at_ms": "finished_at_ms",
        "active_session_ids": "active_session_ids",
        "latest_session_id": "latest_session_id",
        "active_instance_ids": "active_instance_ids",
        "checkpoint": "checkpoint",
        "automation_snapshot": "automation_snapshot",
        "pause_reason": "pause_reason",
        "detail": "detail",
        "contextRunID": "context_run_id",
        "linked_context_run_id": "linked_context_run_id",
        "blockedNodeIDs": "blocked_node_i_ds",
    }

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        status = self.status

        automation_id = self.automation_id

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        trigger_type = self.trigger_type

        created_at_ms = self.created_at_ms

        updated_at_ms = self.updated_at_ms

        started_at_ms: int | None | Unset = self.started_at_ms

        finished_at_ms: int | None | Unset = self.finished_at_ms

        active_session_ids: list[str] | Unset = UNSET
        if not isinstance(self.active_session_ids, Unset):
            active_session_ids = self.active_session_ids

        latest_session_id: None | str | Unset = self.latest_session_id

        active_instance_ids: list[str] | Unset = UNSET
        if not isinstance(self.active_instance_ids, Unset):
            active_instance_ids = self.active_instance_ids

        checkpoint: dict[str, Any] | Unset = UNSET
        if not isinstance(self.checkpoint, Unset):
            checkpoint = self.checkpoint.to_dict()

        automation_snapshot = self.automation_snapshot

        pause_reason: None | str | Unset = self.pause_reason

        detail: None | str | Unset = self.detail

        context_run_id: None | str | Unset = self.context_run_id

        linked_context_run_id: None | str | Unset = self.linked_context_run_id

        blocked_node_i_ds: list[str] | Unset = UNSET
        if not isinstance(self.blocked_node_i_ds, Unset):
            blocked_node_i_ds = self.blocked_node_i_ds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run_id": run_id,
                "status": status,
            }
        )
        if automation_id is not UNSET:
            field_dict["automation_id"] = automation_id
        if tenant_context is not UNSET:
            field_dict["tenant_context"] = tenant_context
        if trigger_type is not UNSET:
            field_dict["trigger_type"] = trigger_type
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms
        if started_at_ms is not UNSET:
            field_dict["started_at_ms"] = started_at_ms
        if finished_at_ms is not UNSET:
            field_dict["finished_at_ms"] = finished_at_ms
        if active_session_ids is not UNSET:
            field_dict["active_session_ids"] = active_session_ids
        if latest_session_id is not UNSET:
            field_dict["latest_session_id"] = latest_session_id
        if active_instance_ids is not UNSET:
            field_dict["active_instance_ids"] = active_instance_ids
        if checkpoint is not UNSET:
            field_dict["checkpoint"] = checkpoint
        if automation_snapshot is not UNSET:
            field_dict["automation_snapshot"] = automation_snapshot
        if pause_reason is not UNSET:
            field_dict["pause_reason"] = pause_reason
        if detail is not UNSET:
            field_dict["detail"] = detail
        if context_run_id is not UNSET:
            field_dict["contextRunID"] = context_run_id
        if linked_context_run_id is not UNSET:
            field_dict["linked_context_run_id"] = linked_context_run_id
        if blocked_node_i_ds is not UNSET:
            field_dict["blockedNodeIDs"] = blocked_node_i_ds

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        run_id = d.pop("run_id")

        status = d.pop("status")

        automation_id = d.pop("automation_id", UNSET)
        if automation_id is None:
            automation_id = UNSET

        def _parse_tenant_context(data: object) -> None | TenantContext | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tenant_context_type_0 = TenantContext.from_dict(data)

                return tenant_context_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TenantContext | Unset, data)

        tenant_context = _parse_tenant_context(d.pop("tenant_context", UNSET))

        trigger_type = d.pop("trigger_type", UNSET)
        if trigger_type is None:
            trigger_type = UNSET

        created_at_ms = d.pop("created_at_ms", UNSET)
        if created_at_ms is None:
            created_at_ms = UNSET

        updated_at_ms = d.pop("updated_at_ms", UNSET)
        if updated_at_ms is None:
            updated_at_ms = UNSET

        started_at_ms = d.pop("started_at_ms", UNSET)

        finished_at_ms = d.pop("finished_at_ms", UNSET)

        active_session_ids = d.pop("active_session_ids", UNSET)
        if active_session_ids is None:
            active_session_ids = UNSET

        latest_session_id = d.pop("latest_session_id", UNSET)

        active_instance_ids = d.pop("active_instance_ids", UNSET)
        if active_instance_ids is None:
            active_instance_ids = UNSET

        _checkpoint = d.pop("checkpoint", UNSET)
        checkpoint: AutomationV2Checkpoint | Unset
        if _checkpoint is None or _checkpoint is UNSET:
            checkpoint = UNSET
        else:
            checkpoint = AutomationV2Checkpoint.from_dict(_checkpoint)

        automation_snapshot = d.pop("automation_snapshot", UNSET)

        pause_reason = d.pop("pause_reason", UNSET)

        detail = d.pop("detail", UNSET)

        context_run_id = d.pop("contextRunID", UNSET)

        linked_context_run_id = d.pop("linked_context_run_id", UNSET)

        blocked_node_i_ds = d.pop("blockedNodeIDs", UNSET)
        if blocked_node_i_ds is None:
            blocked_node_i_ds = UNSET

        automation_v2_run = cls(
            run_id=run_id,
            status=status,
            automation_id=automation_id,
            tenant_context=tenant_context,
            trigger_type=trigger_type,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
            started_at_ms=started_at_ms,
            finished_at_ms=finished_at_ms,
            active_session_ids=active_session_ids,
            latest_session_id=latest_session_id,
            active_instance_ids=active_instance_ids,
            checkpoint=checkpoint,
            automation_snapshot=automation_snapshot,
            pause_reason=pause_reason,
            detail=detail,
            context_run_id=context_run_id,
            linked_context_run_id=linked_context_run_id,
            blocked_node_i_ds=blocked_node_i_ds,
        )

        automation_v2_run.additional_properties = d
        return automation_v2_run


from ..models.automation_v2_checkpoint import AutomationV2Checkpoint  # noqa: E402
from ..models.tenant_context import TenantContext  # noqa: E402
