from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolApproval(Model):
    """A call of a tool that wants to be made."""

    approval_id: str
    """Identifier for the decision."""

    session_id: None | str | Unset = UNSET
    """The session."""

    tool_call_id: None | str | Unset = UNSET
    """Identifier of the call."""

    tool: None | str | Unset = UNSET
    """Name of the tool."""

    args: Any | Unset = UNSET
    """Arguments of the call."""

    status: None | str | Unset = UNSET
    """State of the decision."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "approvalID": "approval_id",
        "sessionID": "session_id",
        "toolCallID": "tool_call_id",
        "tool": "tool",
        "args": "args",
        "status": "status",
    }

    def to_dict(self) -> dict[str, Any]:
        approval_id = self.approval_id

        session_id: None | str | Unset = self.session_id

        tool_call_id: None | str | Unset = self.tool_call_id

        tool: None | str | Unset = self.tool

        args = self.args

        status: None | str | Unset = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "approvalID": approval_id,
            }
        )
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if tool_call_id is not UNSET:
            field_dict["toolCallID"] = tool_call_id
        if tool is not UNSET:
            field_dict["tool"] = tool
        if args is not UNSET:
            field_dict["args"] = args
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        approval_id = d.pop("approvalID")

        session_id = d.pop("sessionID", UNSET)

        tool_call_id = d.pop("toolCallID", UNSET)

        tool = d.pop("tool", UNSET)

        args = d.pop("args", UNSET)

        status = d.pop("status", UNSET)

        tool_approval = cls(
            approval_id=approval_id,
            session_id=session_id,
            tool_call_id=tool_call_id,
            tool=tool,
            args=args,
            status=status,
        )

        tool_approval.additional_properties = d
        return tool_approval
