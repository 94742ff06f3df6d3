from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ClaimTaskRequest(Model):
    """Who takes a task of the backlog."""

    agent_id: str | Unset = UNSET
    """The agent."""

    lease_ms: int | Unset = UNSET
    """For how long, milliseconds."""

    reason: str | Unset = UNSET
    """Why, for the record."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "agent_id": "agent_id",
        "lease_ms": "lease_ms",
        "reason": "reason",
    }

    def to_dict(self) -> dict[str, Any]:
        agent_id = self.agent_id

        lease_ms = self.lease_ms

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if agent_id is not UNSET:
            field_dict["agent_id"] = agent_id
        if lease_ms is not UNSET:
            field_dict["lease_ms"] = lease_ms
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        agent_id = d.pop("agent_id", UNSET)
        if agent_id is None:
            agent_id = UNSET

        lease_ms = d.pop("lease_ms", UNSET)
        if lease_ms is None:
            lease_ms = UNSET

        reason = d.pop("reason", UNSET)
        if reason is None:
            reason = UNSET

        claim_task_request = cls(
            agent_id=agent_id,
            lease_ms=lease_ms,
            reason=reason,
        )

        claim_task_request.additional_properties = d
        return claim_task_request
