from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryPromotion(Model):
    """What became of the entry."""

    promoted: bool
    """Whether it was promoted."""

    new_memory_id: None | str | Unset = UNSET
    """Identifier of the promoted entry."""

    to_tier: None | str | Unset = UNSET
    """How far it reaches."""

    scrub_report: Any | Unset = UNSET
    """What was taken out of it."""

    audit_id: None | str | Unset = UNSET
    """Identifier of the audit record."""

    policy_decision_id: None | str | Unset = UNSET
    """Identifier of the decision of the policy."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "promoted": "promoted",
        "new_memory_id": "new_memory_id",
        "to_tier": "to_tier",
        "scrub_report": "scrub_report",
        "audit_id": "audit_id",
        "policy_decision_id": "policy_decision_id",
    }

    def to_dict(self) -> dict[str, Any]:
        promoted = self.promoted

        new_memory_id: None | str | Unset = self.new_memory_id

        to_tier: None | str | Unset = self.to_tier

        scrub_report = self.scrub_report

        audit_id: None | str | Unset = self.audit_id

        policy_decision_id: None | str | Unset = self.policy_decision_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "promoted": promoted,
            }
        )
        if new_memory_id is not UNSET:
            field_dict["new_memory_id"] = new_memory_id
        if to_tier is not UNSET:
            field_dict["to_tier"] = to_tier
        if scrub_report is not UNSET:
            field_dict["scrub_report"] = scrub_report
        if audit_id is not UNSET:
            field_dict["audit_id"] = audit_id
        if policy_decision_id is not UNSET:
            field_dict["policy_decision_id"] = policy_decision_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        promoted = d.pop("promoted")

        new_memory_id = d.pop("new_memory_id", UNSET)

        to_tier = d.pop("to_tier", UNSET)

        scrub_report = d.pop("scrub_report", UNSET)

        audit_id = d.pop("audit_id", UNSET)

        policy_decision_id = d.pop("policy_decision_id", UNSET)

        memory_promotion = cls(
            promoted=promoted,
            new_memory_id=new_memory_id,
            to_tier=to_tier,
            scrub_report=scrub_report,
            audit_id=audit_id,
            policy_decision_id=policy_decision_id,
        )

        memory_promotion.additional_properties = d
        return memory_promotion
