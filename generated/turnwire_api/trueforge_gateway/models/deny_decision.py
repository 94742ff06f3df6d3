from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class DenyDecision(Model):
    """The tool is not run. The model is told so in a tool result, and the turn goes on."""

    status: Literal["deny"] = "deny"
    """Always `deny`."""

    reason: str | Unset = UNSET
    """Why, told to the model."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "reason": "reason",
    }

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status")
        if status != "deny":
            raise ValueError(f"status must be 'deny', got {status!r}")

        reason = d.pop("reason", UNSET)
        if reason is None:
            reason = UNSET

        deny_decision = cls(
            status=status,
            reason=reason,
        )

        deny_decision.additional_properties = d
        return deny_decision
