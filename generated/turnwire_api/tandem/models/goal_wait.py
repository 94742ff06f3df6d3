from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class GoalWait(Model):
    """Something a run waits for."""

    wait_id: str
    """Its identifier."""

    run_id: None | str | Unset = UNSET
    """The run."""

    wait_kind: None | str | Unset = UNSET
    """What it waits for."""

    status: str
    """Its state."""

    scope: Any | Unset = UNSET
    """For whom."""

    phase_id: None | str | Unset = UNSET
    """What the run was doing."""

    reason: None | str | Unset = UNSET
    """Why it waits."""

    created_at_ms: int | None | Unset = UNSET
    """When it began, in milliseconds since 1970."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    wake_at_ms: int | None | Unset = UNSET
    """When it ends by itself, in milliseconds since 1970."""

    timeout_policy: Any | Unset = UNSET
    """What happens if it takes too long."""

    completed_at_ms: int | None | Unset = UNSET
    """When it ended, in milliseconds since 1970."""

    metadata: Any | Unset = UNSET
    """What else belongs to it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "wait_id": "wait_id",
        "run_id": "run_id",
        "wait_kind": "wait_kind",
        "status": "status",
        "scope": "scope",
        "phase_id": "phase_id",
        "reason": "reason",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
        "wake_at_ms": "wake_at_ms",
        "timeout_policy": "timeout_policy",
        "completed_at_ms": "completed_at_ms",
        "metadata": "metadata",
    }

    def to_dict(self) -> dict[str, Any]:
        wait_id = self.wait_id

        status = self.status

        run_id: None | str | Unset = self.run_id

        wait_kind: None | str | Unset = self.wait_kind

        scope = self.scope

        phase_id: None | str | Unset = self.phase_id

        reason: None | str | Unset = self.reason

        created_at_ms: int | None | Unset = self.created_at_ms

        updated_at_ms: int | None | Unset = self.updated_at_ms

        wake_at_ms: int | None | Unset = self.wake_at_ms

        timeout_policy = self.timeout_policy

        completed_at_ms: int | None | Unset = self.completed_at_ms

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "wait_id": wait_id,
                "status": status,
            }
        )
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if wait_kind is not UNSET:
            field_dict["wait_kind"] = wait_kind
        if scope is not UNSET:
            field_dict["scope"] = scope
        if phase_id is not UNSET:
            field_dict["phase_id"] = phase_id
        if reason is not UNSET:
            field_dict["reason"] = reason
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms
        if wake_at_ms is not UNSET:
            field_dict["wake_at_ms"] = wake_at_ms
        if timeout_policy is not UNSET:
            field_dict["timeout_policy"] = timeout_policy
        if completed_at_ms is not UNSET:
            field_dict["completed_at_ms"] = completed_at_ms
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        wait_id = d.pop("wait_id")

        status = d.pop("status")

        run_id = d.pop("run_id", UNSET)

        wait_kind = d.pop("wait_kind", UNSET)

        scope = d.pop("scope", UNSET)

        phase_id = d.pop("phase_id", UNSET)

        reason = d.pop("reason", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        wake_at_ms = d.pop("wake_at_ms", UNSET)

        timeout_policy = d.pop("timeout_policy", UNSET)

        completed_at_ms = d.pop("completed_at_ms", UNSET)

        metadata = d.pop("metadata", UNSET)

        goal_wait = cls(
            wait_id=wait_id,
            status=status,
            run_id=run_id,
            wait_kind=wait_kind,
            scope=scope,
            phase_id=phase_id,
            reason=reason,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
            wake_at_ms=wake_at_ms,
            timeout_policy=timeout_policy,
            completed_at_ms=completed_at_ms,
            metadata=metadata,
        )

        goal_wait.additional_properties = d
        return goal_wait
