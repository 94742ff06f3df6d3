from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ModelMessageDeltaEvent(Model):
    """A piece of a message: what to append to the message with the same `id`. In streams only. The
    last piece has the `finish_reason`."""

    type: Literal["model.message.delta"] = "model.message.delta"
    """Always `model.message.delta`."""

    id: str
    """The message, not this event: the `id` of its `model.message`."""

    created_at: str | Unset = UNSET
    """When the message was begun. On its first piece only."""

    thread_id: str
    """One agent in the session. `main` is the root; a subagent has an opaque id."""

    content: None | str | Unset = UNSET
    """Text to append. Null and empty add nothing."""

    refusal: None | str | Unset = UNSET
    """Text of a refusal to append."""

    reasoning_content: None | str | Unset = UNSET
    """Reasoning to append."""

    tool_calls: list[ToolCallDelta] | Unset = UNSET
    """Pieces of tool calls."""

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
        "refusal": "refusal",
        "reasoning_content": "reasoning_content",
        "tool_calls": "tool_calls",
        "finish_reason": "finish_reason",
        "usage": "usage",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        thread_id = self.thread_id

        created_at = self.created_at

        content: None | str | Unset = self.content

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
                "thread_id": thread_id,
            }
        )
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if content is not UNSET:
            field_dict["content"] = content
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
        if type != "model.message.delta":
            raise ValueError(f"type must be 'model.message.delta', got {type!r}")

        id = d.pop("id")

        thread_id = d.pop("thread_id")

        created_at = d.pop("created_at", UNSET)
        if created_at is None:
            created_at = UNSET

        content = d.pop("content", UNSET)

        refusal = d.pop("refusal", UNSET)

        reasoning_content = d.pop("reasoning_content", UNSET)

        _tool_calls = d.pop("tool_calls", UNSET)
        tool_calls: list[ToolCallDelta] | Unset = UNSET
        if _tool_calls is not None and _tool_calls is not UNSET:
            tool_calls = []
            if not isinstance(_tool_calls, list):
                raise TypeError("tool_calls is not an array")
            for tool_calls_item_data in _tool_calls:
                tool_calls_item = ToolCallDelta.from_dict(tool_calls_item_data)

                tool_calls.append(tool_calls_item)

        finish_reason = d.pop("finish_reason", UNSET)

        _usage = d.pop("usage", UNSET)
        usage: Usage | Unset
        if _usage is None or _usage is UNSET:
            usage = UNSET
        else:
            usage = Usage.from_dict(_usage)

        model_message_delta_event = cls(
            type=type,
            id=id,
            thread_id=thread_id,
            created_at=created_at,
            content=content,
            refusal=refusal,
            reasoning_content=reasoning_content,
            tool_calls=tool_calls,
            finish_reason=finish_reason,
            usage=usage,
        )

        model_message_delta_event.additional_properties = d
        return model_message_delta_event


from ..models.tool_call_delta import ToolCallDelta  # noqa: E402
from ..models.usage import Usage  # noqa: E402
