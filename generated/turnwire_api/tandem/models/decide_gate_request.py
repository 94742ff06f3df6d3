from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class DecideGateRequest(Model):
    """The decision at a gate."""

    decision: str
    """Go on, do something again, or stop."""

    reason: str | Unset = UNSET
    """Why, for the record."""

    approval_request_id: str | Unset = UNSET
    """The request that is decided."""

    transition_id: str | Unset = UNSET
    """The transition that is decided."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "decision": "decision",
        "reason": "reason",
        "approval_request_id": "approval_request_id",
        "transition_id": "transition_id",
    }

    def to_dict(self) -> dict[str, Any]:
        decision = self.decision

        reason = self.reason

        approval_request_id = self.approval_request_id

        transition_id = self.transition_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "decision": decision,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason
        if approval_request_id is not UNSET:
            field_dict["approval_request_id"] = approval_request_id
        if transition_id is not UNSET:
            field_dict["transition_id"] = transition_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        decision = d.pop("decision")

        reason = d.pop("reason", UNSET)
        if reason is None:
            reason = UNSET

        approval_request_id = d.pop("approval_request_id", UNSET)
        if approval_request_id is None:
            approval_request_id = UNSET

        transition_id = d.pop("transition_id", UNSET)
        if transition_id is None:
            transition_id = UNSET

        decide_gate_request = cls(
            decision=decision,
            reason=reason,
            approval_request_id=approval_request_id,
            transition_id=transition_id,
        )

        decide_gate_request.additional_properties = d
        return decide_gate_request
