from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AgentMessageEvent(Model):
    """A piece of an assistant message. Pieces of one execution add up until one has a
    `finish_reason`; the next begins another message."""

    type: Literal["agent.message"] = "agent.message"
    """Always `agent.message`."""

    role: str | Unset = UNSET
    """Missing means `assistant`. Never `tool`, which is the other shape."""

    content: None | str | Unset = UNSET
    """Text to append. Null and empty add nothing."""

    refusal: None | str | Unset = UNSET
    """Text of a refusal to append. Null and empty add nothing."""

    reasoning_content: str | Unset = UNSET
    """Reasoning to show. Not part of the message; the thinking blocks are."""

    thinking_blocks: list[RedactedThinkingBlock | ThinkingTextBlock | Unknown] | Unset = UNSET
    """Pieces of thinking. Text is appended to the last block until that has a signature; the next
    text begins another block."""

    finish_reason: None | str | Unset = UNSET
    """Why the model stopped. A value closes the message."""

    tool_calls: list[ToolCallDelta] | Unset = UNSET
    """Pieces of tool calls."""

    function_call: FunctionCall | Unset = UNSET
    """A function call in the form that tool calls replaced."""

    execution_id: str
    """One run of one agent, the root or a subagent. Opaque. The root's may differ from turn to
    turn."""

    created_at: str | Unset = UNSET
    """When it was made, an ISO 8601 date and time in UTC."""

    sequence_id: int | Unset = UNSET
    """Number of the event in its response, from 1. Neither dense nor always rising: not to be
    sorted by, and no proof of a gap."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "role": "role",
        "content": "content",
        "refusal": "refusal",
        "reasoning_content": "reasoning_content",
        "thinking_blocks": "thinking_blocks",
        "finish_reason": "finish_reason",
        "tool_calls": "tool_calls",
        "function_call": "function_call",
        "execution_id": "execution_id",
        "created_at": "created_at",
        "sequence_id": "sequence_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        execution_id = self.execution_id

        role = self.role

        content: None | str | Unset = self.content

        refusal: None | str | Unset = self.refusal

        reasoning_content = self.reasoning_content

        thinking_blocks: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.thinking_blocks, Unset):
            thinking_blocks = []
            for thinking_blocks_item_data in self.thinking_blocks:
                thinking_blocks_item = thinking_blocks_item_data.to_dict()
                thinking_blocks.append(thinking_blocks_item)

        finish_reason: None | str | Unset = self.finish_reason

        tool_calls: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tool_calls, Unset):
            tool_calls = []
            for tool_calls_item_data in self.tool_calls:
                tool_calls_item = tool_calls_item_data.to_dict()
                tool_calls.append(tool_calls_item)

        function_call: dict[str, Any] | Unset = UNSET
        if not isinstance(self.function_call, Unset):
            function_call = self.function_call.to_dict()

        created_at = self.created_at

        sequence_id = self.sequence_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "execution_id": execution_id,
            }
        )
        if role is not UNSET:
            field_dict["role"] = role
        if content is not UNSET:
            field_dict["content"] = content
        if refusal is not UNSET:
            field_dict["refusal"] = refusal
        if reasoning_content is not UNSET:
            field_dict["reasoning_content"] = reasoning_content
        if thinking_blocks is not UNSET:
            field_dict["thinking_blocks"] = thinking_blocks
        if finish_reason is not UNSET:
            field_dict["finish_reason"] = finish_reason
        if tool_calls is not UNSET:
            field_dict["tool_calls"] = tool_calls
        if function_call is not UNSET:
            field_dict["function_call"] = function_call
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if sequence_id is not UNSET:
            field_dict["sequence_id"] = sequence_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "agent.message":
            raise ValueError(f"type must be 'agent.message', got {type!r}")

        execution_id = d.pop("execution_id")

        role = d.pop("role", UNSET)
        if role is None:
            role = UNSET

        content = d.pop("content", UNSET)

        refusal = d.pop("refusal", UNSET)

        reasoning_content = d.pop("reasoning_content", UNSET)
        if reasoning_content is None:
            reasoning_content = UNSET

        _thinking_blocks = d.pop("thinking_blocks", UNSET)
        thinking_blocks: list[RedactedThinkingBlock | ThinkingTextBlock | Unknown] | Unset = UNSET
        if _thinking_blocks is not None and _thinking_blocks is not UNSET:
            thinking_blocks = []
            if not isinstance(_thinking_blocks, list):
                raise TypeError("thinking_blocks is not an array")
            for thinking_blocks_item_data in _thinking_blocks:
                thinking_blocks_item = unions.THINKING_BLOCK.read(thinking_blocks_item_data)

                thinking_blocks.append(thinking_blocks_item)

        finish_reason = d.pop("finish_reason", UNSET)

        _tool_calls = d.pop("tool_calls", UNSET)
        tool_calls: list[ToolCallDelta] | Unset = UNSET
        if _tool_calls is not None and _tool_calls is not UNSET:
            tool_calls = []
            if not isinstance(_tool_calls, list):
                raise TypeError("tool_calls is not an array")
            for tool_calls_item_data in _tool_calls:
                tool_calls_item = ToolCallDelta.from_dict(tool_calls_item_data)

                tool_calls.append(tool_calls_item)

        _function_call = d.pop("function_call", UNSET)
        function_call: FunctionCall | Unset
        if _function_call is None or _function_call is UNSET:
            function_call = UNSET
        else:
            function_call = FunctionCall.from_dict(_function_call)

        created_at = d.pop("created_at", UNSET)
        if created_at is None:
            created_at = UNSET

        sequence_id = d.pop("sequence_id", UNSET)
        if sequence_id is None:
            sequence_id = UNSET

        agent_message_event = cls(
            type=type,
            execution_id=execution_id,
            role=role,
            content=content,
            refusal=refusal,
            reasoning_content=reasoning_content,
            thinking_blocks=thinking_blocks,
            finish_reason=finish_reason,
            tool_calls=tool_calls,
            function_call=function_call,
            created_at=created_at,
            sequence_id=sequence_id,
        )

        agent_message_event.additional_properties = d
        return agent_message_event


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.function_call import FunctionCall  # noqa: E402
from ..models.redacted_thinking_block import RedactedThinkingBlock  # noqa: E402
from ..models.thinking_text_block import ThinkingTextBlock  # noqa: E402
from ..models.tool_call_delta import ToolCallDelta  # noqa: E402
