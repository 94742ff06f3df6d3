from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ModelMessageEvent(Model):
    """A message of an agent. In a stream it is the empty shell of a message, which
    `model.message.delta` with the same `id` fills; everywhere else it is complete. A shell may
    stay unfinished when the turn ends."""

    type: Literal["model.message"] = "model.message"
    """Always `model.message`."""

    id: str
    """The event; the same in the stream and in the lists. A ULID in lower case, so ids sort by
    time."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    thread_id: str
    """One agent in the session. `main` is the root; a subagent has an opaque id."""

    content: None | str | Unset = UNSET
    """The text. Missing in a message that only calls tools."""

    name: str | Unset = UNSET
    """Name of the speaker."""

    refusal: None | str | Unset = UNSET
    """Text of a refusal."""

    reasoning_content: None | str | Unset = UNSET
    """Reasoning. In no list: only streams have it."""

    tool_calls: list[ToolCall] | Unset = UNSET
    """Tool calls, in order."""

    finish_reason: None | str | Unset = UNSET
    """Why the model stopped. A value closes the message; `length` fails the turn."""

    usage: Usage | Unset = UNSET
    """What one message used."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "created_at": "created_at",
        "thread_id": "thread_id",
        "content": "content",
        "name": "name",
        "refusal": "refusal",
        "reasoning_content": "reasoning_content",
        "tool_calls": "tool_calls",
        "finish_reason": "finish_reason",
        "usage": "usage",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        created_at = self.created_at

        thread_id = self.thread_id

        content: None | str | Unset = self.content

        name = self.name

        refusal: None | str | Unset = self.refusal

        reasoning_content: None | str | Unset = self.reasoning_content

        tool_calls: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tool_calls, Unset):
            tool_calls = []
            for tool_calls_item_data in self.tool_calls:
                tool_calls_item = tool_calls_item_data.to_dict()
                tool_calls.append(tool_calls_item)

        finish_reason: None | str | Unset = self.finish_reason

        usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "id": id,
                "created_at": created_at,
                "thread_id": thread_id,
            }
        )
        if content is not UNSET:
            field_dict["content"] = content
        if name is not UNSET:
            field_dict["name"] = name
        if refusal is not UNSET:
            field_dict["refusal"] = refusal
        if reasoning_content is not UNSET:
            field_dict["reasoning_content"] = reasoning_content
        if tool_calls is not UNSET:
            field_dict["tool_calls"] = tool_calls
        if finish_reason is not UNSET:
            field_dict["finish_reason"] = finish_reason
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "model.message":
            raise ValueError(f"type must be 'model.message', got {type!r}")

        id = d.pop("id")

        created_at = d.pop("created_at")

        thread_id = d.pop("thread_id")

        content = d.pop("content", UNSET)

        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        refusal = d.pop("refusal", UNSET)

        reasoning_content = d.pop("reasoning_content", UNSET)

        _tool_calls = d.pop("tool_calls", UNSET)
        tool_calls: list[ToolCall] | Unset = UNSET
        if _tool_calls is not None and _tool_calls is not UNSET:
            tool_calls = []
            if not isinstance(_tool_calls, list):
                raise TypeError("tool_calls is not an array")
            for tool_calls_item_data in _tool_calls:
                tool_calls_item = ToolCall.from_dict(tool_calls_item_data)

                tool_calls.append(tool_calls_item)

        finish_reason = d.pop("finish_reason", UNSET)

        _usage = d.pop("usage", UNSET)
        usage: Usage | Unset
        if _usage is None or _usage is UNSET:
            usage = UNSET
        else:
            usage = Usage.from_dict(_usage)

        model_message_event = cls(
            type=type,
            id=id,
            created_at=created_at,
            thread_id=thread_id,
            content=content,
            name=name,
            refusal=refusal,
            reasoning_content=reasoning_content,
            tool_calls=tool_calls,
            finish_reason=finish_reason,
            usage=usage,
        )

        model_message_event.additional_properties = d
        return model_message_event


from ..models.tool_call import ToolCall  # noqa: E402
from ..models.usage import Usage  # noqa: E402
