from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderMemoryPromoteRequest(Model):
    """How to keep it."""

    to_tier: str | Unset = UNSET
    """How far it shall reach."""

    reviewer_id: str | Unset = UNSET
    """Who has looked at it."""

    approval_id: str | Unset = UNSET
    """Identifier of the approval."""

    reason: str | Unset = UNSET
    """Why."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "to_tier": "to_tier",
        "reviewer_id": "reviewer_id",
        "approval_id": "approval_id",
        "reason": "reason",
    }

    def to_dict(self) -> dict[str, Any]:
        to_tier = self.to_tier

        reviewer_id = self.reviewer_id

        approval_id = self.approval_id

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if to_tier is not UNSET:
            field_dict["to_tier"] = to_tier
        if reviewer_id is not UNSET:
            field_dict["reviewer_id"] = reviewer_id
        if approval_id is not UNSET:
            field_dict["approval_id"] = approval_id
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to_tier = d.pop("to_tier", UNSET)
        if to_tier is None:
            to_tier = UNSET

        reviewer_id = d.pop("reviewer_id", UNSET)
        if reviewer_id is None:
            reviewer_id = UNSET

        approval_id = d.pop("approval_id", UNSET)
        if approval_id is None:
            approval_id = UNSET

        reason = d.pop("reason", UNSET)
        if reason is None:
            reason = UNSET

        coder_memory_promote_request = cls(
            to_tier=to_tier,
            reviewer_id=reviewer_id,
            approval_id=approval_id,
            reason=reason,
        )

        coder_memory_promote_request.additional_properties = d
        return coder_memory_promote_request
