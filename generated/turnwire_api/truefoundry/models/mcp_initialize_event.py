from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpInitializeEvent(Model):
    """Sessions with MCP servers have been opened."""

    type: Literal["mcp.initialize"] = "mcp.initialize"
    """Always `mcp.initialize`."""

    execution_id: str
    """One run of one agent, the root or a subagent. Opaque. The root's may differ from turn to
    turn."""

    content: list[McpSession]
    """The sessions."""

    sequence_id: int | Unset = UNSET
    """Number of the event in its response, from 1. Neither dense nor always rising: not to be
    sorted by, and no proof of a gap."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "execution_id": "execution_id",
        "content": "content",
        "sequence_id": "sequence_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        execution_id = self.execution_id

        content = []
        for content_item_data in self.content:
            content_item = content_item_data.to_dict()
            content.append(content_item)

        sequence_id = self.sequence_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "execution_id": execution_id,
                "content": content,
            }
        )
        if sequence_id is not UNSET:
            field_dict["sequence_id"] = sequence_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "mcp.initialize":
            raise ValueError(f"type must be 'mcp.initialize', got {type!r}")

        execution_id = d.pop("execution_id")

        _content = d.pop("content")
        content = []
        if not isinstance(_content, list):
            raise TypeError("content is not an array")
        for content_item_data in _content:
            content_item = McpSession.from_dict(content_item_data)

            content.append(content_item)

        sequence_id = d.pop("sequence_id", UNSET)
        if sequence_id is None:
            sequence_id = UNSET

        mcp_initialize_event = cls(
            type=type,
            execution_id=execution_id,
            content=content,
            sequence_id=sequence_id,
        )

        mcp_initialize_event.additional_properties = d
        return mcp_initialize_event


from ..models.mcp_session import McpSession  # noqa: E402
