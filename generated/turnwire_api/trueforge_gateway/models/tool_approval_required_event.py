from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ToolApprovalRequiredEvent(Model):
    """Tool calls wait for approval. The turn pauses once every thread has stopped. Several such
    events may come, one per thread: collect until the turn is done, then answer all in one
    request."""

    type: Literal["tool.approval_required"] = "tool.approval_required"
    """Always `tool.approval_required`."""

    id: str
    """The event; the same in the stream and in the lists. A ULID in lower case, so ids sort by
    time."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    thread_id: str
    """One agent in the session. `main` is the root; a subagent has an opaque id."""

    tool_calls: list[ToolCallRef]
    """The tool calls, by id only. The messages before it have the rest."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "created_at": "created_at",
        "thread_id": "thread_id",
        "tool_calls": "tool_calls",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        created_at = self.created_at

        thread_id = self.thread_id

        tool_calls = []
        for tool_calls_item_data in self.tool_calls:
            tool_calls_item = tool_calls_item_data.to_dict()
            tool_calls.append(tool_calls_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "id": id,
                "created_at": created_at,
                "thread_id": thread_id,
                "tool_calls": tool_calls,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "tool.approval_required":
            raise ValueError(f"type must be 'tool.approval_required', got {type!r}")

        id = d.pop("id")

        created_at = d.pop("created_at")

        thread_id = d.pop("thread_id")

        _tool_calls = d.pop("tool_calls")
        tool_calls = []
        if not isinstance(_tool_calls, list):
            raise TypeError("tool_calls is not an array")
        for tool_calls_item_data in _tool_calls:
            tool_calls_item = ToolCallRef.from_dict(tool_calls_item_data)

            tool_calls.append(tool_calls_item)

        tool_approval_required_event = cls(
            type=type,
            id=id,
            created_at=created_at,
            thread_id=thread_id,
            tool_calls=tool_calls,
        )

        tool_approval_required_event.additional_properties = d
        return tool_approval_required_event


from ..models.tool_call_ref import ToolCallRef  # noqa: E402
