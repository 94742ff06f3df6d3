from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class ThreadParent(Model):
    """The tool call that made a subagent."""

    tool_call_id: str
    """The tool call."""

    thread_id: str
    """The thread that made the call."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "tool_call_id": "tool_call_id",
        "thread_id": "thread_id",
    }

    def to_dict(self) -> dict[str, Any]:
        tool_call_id = self.tool_call_id

        thread_id = self.thread_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tool_call_id": tool_call_id,
                "thread_id": thread_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        tool_call_id = d.pop("tool_call_id")

        thread_id = d.pop("thread_id")

        thread_parent = cls(
            tool_call_id=tool_call_id,
            thread_id=thread_id,
        )

        thread_parent.additional_properties = d
        return thread_parent
