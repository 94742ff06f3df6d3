from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AssistantMessage(Model):
    """A complete message of an agent. It repeats what the stream has already given in pieces: not
    to be added to them."""

    role: str
    """Who speaks."""

    name: str | Unset = UNSET
    """Name of the speaker."""

    content: list[RefusalPart | TextPart | Unknown] | None | str | Unset = UNSET
    """Text, parts, or nothing."""

    refusal: None | str | Unset = UNSET
    """Text of a refusal."""

    thinking_blocks: list[RedactedThinkingBlock | ThinkingTextBlock | Unknown] | Unset = UNSET
    """Thinking, in order."""

    tool_calls: list[ToolCall] | Unset = UNSET
    """Tool calls, in order."""

    function_call: FunctionCall | Unset = UNSET
    """A function call in the form that tool calls replaced."""

    audio: AudioReference | Unset = UNSET
    """Audio that the model made."""

    type: str
    """Kind of the message."""

    execution_id: str
    """One run of one agent, the root or a subagent. Opaque. The root's may differ from turn to
    turn."""

    finish_reason: str | Unset = UNSET
    """Why the model stopped."""

    created_at: float | str | Unset = UNSET
    """When it was made. Declared a number by the server; read a string too."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "name": "name",
        "content": "content",
        "refusal": "refusal",
        "thinking_blocks": "thinking_blocks",
        "tool_calls": "tool_calls",
        "function_call": "function_call",
        "audio": "audio",
        "type": "type",
        "execution_id": "execution_id",
        "finish_reason": "finish_reason",
        "created_at": "created_at",
    }

    def to_dict(self) -> dict[str, Any]:
        role = self.role

        type = self.type

        execution_id = self.execution_id

        name = self.name

        content: list[dict[str, Any]] | None | str | Unset = plain(self.content)

        refusal: None | str | Unset = self.refusal

        thinking_blocks: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.thinking_blocks, Unset):
            thinking_blocks = []
            for thinking_blocks_item_data in self.thinking_blocks:
                thinking_blocks_item = thinking_blocks_item_data.to_dict()
                thinking_blocks.append(thinking_blocks_item)

        tool_calls: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tool_calls, Unset):
            tool_calls = []
            for tool_calls_item_data in self.tool_calls:
                tool_calls_item = tool_calls_item_data.to_dict()
                tool_calls.append(tool_calls_item)

        function_call: dict[str, Any] | Unset = UNSET
        if not isinstance(self.function_call, Unset):
            function_call = self.function_call.to_dict()

        audio: dict[str, Any] | Unset = UNSET
        if not isinstance(self.audio, Unset):
            audio = self.audio.to_dict()

        finish_reason = self.finish_reason

        created_at: float | str | Unset = self.created_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "role": role,
                "type": type,
                "execution_id": execution_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if content is not UNSET:
            field_dict["content"] = content
        if refusal is not UNSET:
            field_dict["refusal"] = refusal
        if thinking_blocks is not UNSET:
            field_dict["thinking_blocks"] = thinking_blocks
        if tool_calls is not UNSET:
            field_dict["tool_calls"] = tool_calls
        if function_call is not UNSET:
            field_dict["function_call"] = function_call
        if audio is not UNSET:
            field_dict["audio"] = audio
        if finish_reason is not UNSET:
            field_dict["finish_reason"] = finish_reason
        if created_at is not UNSET:
            field_dict["created_at"] = created_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        role = d.pop("role")

        type = d.pop("type")

        execution_id = d.pop("execution_id")

        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        def _parse_content(
            data: object,
        ) -> list[RefusalPart | TextPart | Unknown] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _content_type_1 = data
                content_type_1 = []
                if not isinstance(_content_type_1, list):
                    raise TypeError("content_type_1 is not an array")
                for content_type_1_item_data in _content_type_1:
                    content_type_1_item = unions.ASSISTANT_PART.read(content_type_1_item_data)

                    content_type_1.append(content_type_1_item)

                return content_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[RefusalPart | TextPart | Unknown] | None | str | Unset, data)

        content = _parse_content(d.pop("content", UNSET))

        refusal = d.pop("refusal", UNSET)

        _thinking_blocks = d.pop("thinking_blocks", UNSET)
        thinking_blocks: list[RedactedThinkingBlock | ThinkingTextBlock | Unknown] | Unset = UNSET
        if _thinking_blocks is not None and _thinking_blocks is not UNSET:
            thinking_blocks = []
            if not isinstance(_thinking_blocks, list):
                raise TypeError("thinking_blocks is not an array")
            for thinking_blocks_item_data in _thinking_blocks:
                thinking_blocks_item = unions.THINKING_BLOCK.read(thinking_blocks_item_data)

                thinking_blocks.append(thinking_blocks_item)

        _tool_calls = d.pop("tool_calls", UNSET)
        tool_calls: list[ToolCall] | Unset = UNSET
        if _tool_calls is not None and _tool_calls is not UNSET:
            tool_calls = []
            if not isinstance(_tool_calls, list):
                raise TypeError("tool_calls is not an array")
            for tool_calls_item_data in _tool_calls:
                tool_calls_item = ToolCall.from_dict(tool_calls_item_data)

                tool_calls.append(tool_calls_item)

        _function_call = d.pop("function_call", UNSET)
        function_call: FunctionCall | Unset
        if _function_call is None or _function_call is UNSET:
            function_call = UNSET
        else:
            function_call = FunctionCall.from_dict(_function_call)

        _audio = d.pop("audio", UNSET)
        audio: AudioReference | Unset
        if _audio is None or _audio is UNSET:
            audio = UNSET
        else:
            audio = AudioReference.from_dict(_audio)

        finish_reason = d.pop("finish_reason", UNSET)
        if finish_reason is None:
            finish_reason = UNSET

        created_at = d.pop("created_at", UNSET)
        if created_at is None:
            created_at = UNSET

        assistant_message = cls(
            role=role,
            type=type,
            execution_id=execution_id,
            name=name,
            content=content,
            refusal=refusal,
            thinking_blocks=thinking_blocks,
            tool_calls=tool_calls,
            function_call=function_call,
            audio=audio,
            finish_reason=finish_reason,
            created_at=created_at,
        )

        assistant_message.additional_properties = d
        return assistant_message


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.audio_reference import AudioReference  # noqa: E402
from ..models.function_call import FunctionCall  # noqa: E402
from ..models.redacted_thinking_block import RedactedThinkingBlock  # noqa: E402
from ..models.refusal_part import RefusalPart  # noqa: E402
from ..models.text_part import TextPart  # noqa: E402
from ..models.thinking_text_block import ThinkingTextBlock  # noqa: E402
from ..models.tool_call import ToolCall  # noqa: E402
