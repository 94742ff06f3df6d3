from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ToolClientSideResponse(Model):
    """Answers a tool call named by `tool.response_required`."""

    type: Literal["user.tool_response"] = "user.tool_response"
    """Always `user.tool_response`."""

    thread_id: str
    """The thread of the event that asked."""

    tool_call_id: str
    """The tool call answered."""

    content: str
    """The answer, as plain text, not empty."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "thread_id": "thread_id",
        "tool_call_id": "tool_call_id",
        "content": "content",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        thread_id = self.thread_id

        tool_call_id = self.tool_call_id

        content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "thread_id": thread_id,
                "tool_call_id": tool_call_id,
                "content": content,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "user.tool_response":
            raise ValueError(f"type must be 'user.tool_response', got {type!r}")

        thread_id = d.pop("thread_id")

        tool_call_id = d.pop("tool_call_id")

        content = d.pop("content")

        tool_client_side_response = cls(
            type=type,
            thread_id=thread_id,
            tool_call_id=tool_call_id,
            content=content,
        )

        tool_client_side_response.additional_properties = d
        return tool_client_side_response
