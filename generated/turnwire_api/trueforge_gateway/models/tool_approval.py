from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ToolApproval(Model):
    """Allows or denies a tool call named by `tool.approval_required`."""

    type: Literal["user.tool_approval"] = "user.tool_approval"
    """Always `user.tool_approval`."""

    thread_id: str
    """The thread of the event that asked."""

    tool_call_id: str
    """The tool call decided on."""

    approval: AllowDecision | DenyDecision | Unknown
    """Allow or deny."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "thread_id": "thread_id",
        "tool_call_id": "tool_call_id",
        "approval": "approval",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        thread_id = self.thread_id

        tool_call_id = self.tool_call_id

        approval = self.approval.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "thread_id": thread_id,
                "tool_call_id": tool_call_id,
                "approval": approval,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "user.tool_approval":
            raise ValueError(f"type must be 'user.tool_approval', got {type!r}")

        thread_id = d.pop("thread_id")

        tool_call_id = d.pop("tool_call_id")

        approval = unions.APPROVAL_DECISION.read(d.pop("approval"))

        tool_approval = cls(
            type=type,
            thread_id=thread_id,
            tool_call_id=tool_call_id,
            approval=approval,
        )

        tool_approval.additional_properties = d
        return tool_approval


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.allow_decision import AllowDecision  # noqa: E402
from ..models.deny_decision import DenyDecision  # noqa: E402
