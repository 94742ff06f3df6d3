from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationApprovalPolicy(Model):
    """Whether runs wait for approval."""

    requires_approval: bool | Unset = UNSET
    """Whether each run waits for approval."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "requires_approval": "requires_approval",
    }

    def to_dict(self) -> dict[str, Any]:
        requires_approval = self.requires_approval

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if requires_approval is not UNSET:
            field_dict["requires_approval"] = requires_approval

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        requires_approval = d.pop("requires_approval", UNSET)
        if requires_approval is None:
            requires_approval = UNSET

        automation_approval_policy = cls(
            requires_approval=requires_approval,
        )

        automation_approval_policy.additional_properties = d
        return automation_approval_policy
