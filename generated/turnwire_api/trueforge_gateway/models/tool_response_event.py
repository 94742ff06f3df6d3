from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ToolResponseEvent(Model):
    """The result of a tool call. Results of parallel calls come in any order. A failed or denied
    tool gives a result too, with the error as its text; a call that made a subagent gives an
    empty one. The caller's own answers give none."""

    type: Literal["tool.response"] = "tool.response"
    """Always `tool.response`."""

    id: str
    """The event; the same in the stream and in the lists. A ULID in lower case, so ids sort by
    time."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    thread_id: str
    """One agent in the session. `main` is the root; a subagent has an opaque id."""

    tool_call_id: str
    """The tool call this is the result of."""

    content: str
    """The result, as text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "created_at": "created_at",
        "thread_id": "thread_id",
        "tool_call_id": "tool_call_id",
        "content": "content",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        created_at = self.created_at

        thread_id = self.thread_id

        tool_call_id = self.tool_call_id

        content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "id": id,
                "created_at": created_at,
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
        if type != "tool.response":
            raise ValueError(f"type must be 'tool.response', got {type!r}")

        id = d.pop("id")

        created_at = d.pop("created_at")

        thread_id = d.pop("thread_id")

        tool_call_id = d.pop("tool_call_id")

        content = d.pop("content")

        tool_response_event = cls(
            type=type,
            id=id,
            created_at=created_at,
            thread_id=thread_id,
            tool_call_id=tool_call_id,
            content=content,
        )

        tool_response_event.additional_properties = d
        return tool_response_event
