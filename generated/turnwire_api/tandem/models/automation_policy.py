from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationPolicy(Model):
    """What an automation may do."""

    tool: AutomationToolPolicy | Unset = UNSET
    """Which tools an automation may use."""

    approval: AutomationApprovalPolicy | Unset = UNSET
    """Whether runs wait for approval."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "tool": "tool",
        "approval": "approval",
    }

    def to_dict(self) -> dict[str, Any]:
        tool: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tool, Unset):
            tool = self.tool.to_dict()

        approval: dict[str, Any] | Unset = UNSET
        if not isinstance(self.approval, Unset):
            approval = self.approval.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if tool is not UNSET:
            field_dict["tool"] = tool
        if approval is not UNSET:
            field_dict["approval"] = approval

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _tool = d.pop("tool", UNSET)
        tool: AutomationToolPolicy | Unset
        if _tool is None or _tool is UNSET:
            tool = UNSET
        else:
            tool = AutomationToolPolicy.from_dict(_tool)

        _approval = d.pop("approval", UNSET)
        approval: AutomationApprovalPolicy | Unset
        if _approval is None or _approval is UNSET:
            approval = UNSET
        else:
            approval = AutomationApprovalPolicy.from_dict(_approval)

        automation_policy = cls(
            tool=tool,
            approval=approval,
        )

        automation_policy.additional_properties = d
        return automation_policy


from ..models.automation_approval_policy import AutomationApprovalPolicy  # noqa: E402
from ..models.automation_tool_policy import AutomationToolPolicy  # noqa: E402
