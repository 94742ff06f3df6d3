from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ToolCallRef(Model):
    """Names a tool call of an earlier message."""

    id: str
    """The tool call."""

    source_event_id: str | Unset = UNSET
    """The `id` of the message that has the call."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "source_event_id": "source_event_id",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        source_event_id = self.source_event_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if source_event_id is not UNSET:
            field_dict["source_event_id"] = source_event_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        source_event_id = d.pop("source_event_id", UNSET)
        if source_event_id is None:
            source_event_id = UNSET

        tool_call_ref = cls(
            id=id,
            source_event_id=source_event_id,
        )

        tool_call_ref.additional_properties = d
        return tool_call_ref
