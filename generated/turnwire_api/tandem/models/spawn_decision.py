from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SpawnDecision(Model):
    """A decision about an agent that wants to be started."""

    ok: bool
    """Whether the decision was taken."""

    approval_id: None | str | Unset = UNSET
    """Identifier for the decision."""

    decision: None | str | Unset = UNSET
    """The decision."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "approvalID": "approval_id",
        "decision": "decision",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        approval_id: None | str | Unset = self.approval_id

        decision: None | str | Unset = self.decision

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if approval_id is not UNSET:
            field_dict["approvalID"] = approval_id
        if decision is not UNSET:
            field_dict["decision"] = decision

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        approval_id = d.pop("approvalID", UNSET)

        decision = d.pop("decision", UNSET)

        spawn_decision = cls(
            ok=ok,
            approval_id=approval_id,
            decision=decision,
        )

        spawn_decision.additional_properties = d
        return spawn_decision
