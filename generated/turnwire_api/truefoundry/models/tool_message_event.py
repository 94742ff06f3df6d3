from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolMessageEvent(Model):
    """The result of a tool call. Results of parallel calls come in any order. A failed or denied
    tool gives a result too, with the error as its text."""

    type: Literal["agent.message"] = "agent.message"
    """Always `agent.message`."""

    role: Literal["tool"] = "tool"
    """Always `tool`."""

    tool_call_id: str
    """The tool call this is the result of."""

    content: str
    """The result, as text."""

    execution_id: str
    """One run of one agent, the root or a subagent. Opaque. The root's may differ from turn to
    turn."""

    created_at: float | str | Unset = UNSET
    """When it was made. Declared a number by the server; read a string too."""

    sequence_id: int | Unset = UNSET
    """Number of the event in its response, from 1. Neither dense nor always rising: not to be
    sorted by, and no proof of a gap."""

    tool_calls: list[ToolCallDelta] | Unset = UNSET
    """Never sent with the role `tool`. Declared so that every `agent.message` can be asked for it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "role": "role",
        "tool_call_id": "tool_call_id",
        "content": "content",
        "execution_id": "execution_id",
        "created_at": "created_at",
        "sequence_id": "sequence_id",
        "tool_calls": "tool_calls",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        role = self.role

        tool_call_id = self.tool_call_id

        content = self.content

        execution_id = self.execution_id

        created_at: float | str | Unset = self.created_at

        sequence_id = self.sequence_id

        tool_calls: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tool_calls, Unset):
            tool_calls = []
            for tool_calls_item_data in self.tool_calls:
                tool_calls_item = tool_calls_item_data.to_dict()
                tool_calls.append(tool_calls_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "role": role,
                "tool_call_id": tool_call_id,
                "content": content,
                "execution_id": execution_id,
            }
        )
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if sequence_id is not UNSET:
            field_dict["sequence_id"] = sequence_id
        if tool_calls is not UNSET:
            field_dict["tool_calls"] = tool_calls

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "agent.message":
            raise ValueError(f"type must be 'agent.message', got {type!r}")

        role = d.pop("role")
        if role != "tool":
            raise ValueError(f"role must be 'tool', got {role!r}")

        tool_call_id = d.pop("tool_call_id")

        content = d.pop("content")

        execution_id = d.pop("execution_id")

        created_at = d.pop("created_at", UNSET)
        if created_at is None:
            created_at = UNSET

        sequence_id = d.pop("sequence_id", UNSET)
        if sequence_id is None:
            sequence_id = UNSET

        _tool_calls = d.pop("tool_calls", UNSET)
        tool_calls: list[ToolCallDelta] | Unset = UNSET
        if _tool_calls is not None and _tool_calls is not UNSET:
            tool_calls = []
            if not isinstance(_tool_calls, list):
                raise TypeError("tool_calls is not an array")
            for tool_calls_item_data in _tool_calls:
                tool_calls_item = ToolCallDelta.from_dict(tool_calls_item_data)

                tool_calls.append(tool_calls_item)

        tool_message_event = cls(
            type=type,
            role=role,
            tool_call_id=tool_call_id,
            content=content,
            execution_id=execution_id,
            created_at=created_at,
            sequence_id=sequence_id,
            tool_calls=tool_calls,
        )

        tool_message_event.additional_properties = d
        return tool_message_event


from ..models.tool_call_delta import ToolCallDelta  # noqa: E402
