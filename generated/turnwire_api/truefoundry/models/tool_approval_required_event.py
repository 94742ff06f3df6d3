from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolApprovalRequiredEvent(Model):
    """Tool calls wait for approval. The turn pauses. Several such events may come, one per
    execution: collect until the stream ends, then answer all in one request."""

    type: Literal["tool.approval_required"] = "tool.approval_required"
    """Always `tool.approval_required`."""

    execution_id: str
    """One run of one agent, the root or a subagent. Opaque. The root's may differ from turn to
    turn."""

    tool_calls: list[ToolCallRef]
    """The tool calls, by id only. The messages before it have the rest."""

    sequence_id: int | Unset = UNSET
    """Number of the event in its response, from 1. Neither dense nor always rising: not to be
    sorted by, and no proof of a gap."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "execution_id": "execution_id",
        "tool_calls": "tool_calls",
        "sequence_id": "sequence_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        execution_id = self.execution_id

        tool_calls = []
        for tool_calls_item_data in self.tool_calls:
            tool_calls_item = tool_calls_item_data.to_dict()
            tool_calls.append(tool_calls_item)

        sequence_id = self.sequence_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "execution_id": execution_id,
                "tool_calls": tool_calls,
            }
        )
        if sequence_id is not UNSET:
            field_dict["sequence_id"] = sequence_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "tool.approval_required":
            raise ValueError(f"type must be 'tool.approval_required', got {type!r}")

        execution_id = d.pop("execution_id")

        _tool_calls = d.pop("tool_calls")
        tool_calls = []
        if not isinstance(_tool_calls, list):
            raise TypeError("tool_calls is not an array")
        for tool_calls_item_data in _tool_calls:
            tool_calls_item = ToolCallRef.from_dict(tool_calls_item_data)

            tool_calls.append(tool_calls_item)

        sequence_id = d.pop("sequence_id", UNSET)
        if sequence_id is None:
            sequence_id = UNSET

        tool_approval_required_event = cls(
            type=type,
            execution_id=execution_id,
            tool_calls=tool_calls,
            sequence_id=sequence_id,
        )

        tool_approval_required_event.additional_properties = d
        return tool_approval_required_event


from ..models.tool_call_ref import ToolCallRef  # noqa: E402
