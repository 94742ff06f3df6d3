from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryAuditEvent(Model):
    """One record."""

    audit_id: None | str | Unset = UNSET
    """Identifier of the record."""

    action: None | str | Unset = UNSET
    """What was done."""

    run_id: None | str | Unset = UNSET
    """The run that did it."""

    memory_id: None | str | Unset = UNSET
    """Identifier of the entry."""

    status: None | str | Unset = UNSET
    """How it ended."""

    detail: None | str | Unset = UNSET
    """What else there is to know."""

    created_at_ms: int | None | Unset = UNSET
    """When it was done, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "audit_id": "audit_id",
        "action": "action",
        "run_id": "run_id",
        "memory_id": "memory_id",
        "status": "status",
        "detail": "detail",
        "created_at_ms": "created_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        audit_id: None | str | Unset = self.audit_id

        action: None | str | Unset = self.action

        run_id: None | str | Unset = self.run_id

        memory_id: None | str | Unset = self.memory_id

        status: None | str | Unset = self.status

        detail: None | str | Unset = self.detail

        created_at_ms: int | None | Unset = self.created_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if audit_id is not UNSET:
            field_dict["audit_id"] = audit_id
        if action is not UNSET:
            field_dict["action"] = action
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if memory_id is not UNSET:
            field_dict["memory_id"] = memory_id
        if status is not UNSET:
            field_dict["status"] = status
        if detail is not UNSET:
            field_dict["detail"] = detail
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        audit_id = d.pop("audit_id", UNSET)

        action = d.pop("action", UNSET)

        run_id = d.pop("run_id", UNSET)

        memory_id = d.pop("memory_id", UNSET)

        status = d.pop("status", UNSET)

        detail = d.pop("detail", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        memory_audit_event = cls(
            audit_id=audit_id,
            action=action,
            run_id=run_id,
            memory_id=memory_id,
            status=status,
            detail=detail,
            created_at_ms=created_at_ms,
        )

        memory_audit_event.additional_properties = d
        return memory_audit_event
