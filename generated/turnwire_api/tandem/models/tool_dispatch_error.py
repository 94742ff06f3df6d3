from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolDispatchError(Model):
    """Why a tool was not run, or failed."""

    code: str | Unset = UNSET
    """Code of the error."""

    error: str | Unset = UNSET
    """What went wrong, for people."""

    outcome: Any | Unset = UNSET
    """What a policy decided."""

    reason: None | str | Unset = UNSET
    """Why it decided so."""

    policy_decision_id: None | str | Unset = UNSET
    """The decision."""

    approval_requirement: Any | Unset = UNSET
    """What approval would be needed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "error": "error",
        "outcome": "outcome",
        "reason": "reason",
        "policy_decision_id": "policy_decision_id",
        "approval_requirement": "approval_requirement",
    }

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        error = self.error

        outcome = self.outcome

        reason: None | str | Unset = self.reason

        policy_decision_id: None | str | Unset = self.policy_decision_id

        approval_requirement = self.approval_requirement

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if code is not UNSET:
            field_dict["code"] = code
        if error is not UNSET:
            field_dict["error"] = error
        if outcome is not UNSET:
            field_dict["outcome"] = outcome
        if reason is not UNSET:
            field_dict["reason"] = reason
        if policy_decision_id is not UNSET:
            field_dict["policy_decision_id"] = policy_decision_id
        if approval_requirement is not UNSET:
            field_dict["approval_requirement"] = approval_requirement

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        code = d.pop("code", UNSET)
        if code is None:
            code = UNSET

        error = d.pop("error", UNSET)
        if error is None:
            error = UNSET

        outcome = d.pop("outcome", UNSET)

        reason = d.pop("reason", UNSET)

        policy_decision_id = d.pop("policy_decision_id", UNSET)

        approval_requirement = d.pop("approval_requirement", UNSET)

        tool_dispatch_error = cls(
            code=code,
            error=error,
            outcome=outcome,
            reason=reason,
            policy_decision_id=policy_decision_id,
            approval_requirement=approval_requirement,
        )

        tool_dispatch_error.additional_properties = d
        return tool_dispatch_error
