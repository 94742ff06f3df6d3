from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class McpInitializeEvent(Model):
    """Sessions with MCP servers have been opened. Only when they are new."""

    type: Literal["mcp.initialize"] = "mcp.initialize"
    """Always `mcp.initialize`."""

    id: str
    """The event; the same in the stream and in the lists. A ULID in lower case, so ids sort by
    time."""

    created_at: str
    """When it was made, an ISO 8601 date and time in UTC."""

    thread_id: str
    """One agent in the session. `main` is the root; a subagent has an opaque id."""

    mcp_servers: list[McpSession]
    """The sessions."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "created_at": "created_at",
        "thread_id": "thread_id",
        "mcp_servers": "mcp_servers",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        id = self.id

        created_at = self.created_at

        thread_id = self.thread_id

        mcp_servers = []
        for mcp_servers_item_data in self.mcp_servers:
            mcp_servers_item = mcp_servers_item_data.to_dict()
            mcp_servers.append(mcp_servers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "id": id,
                "created_at": created_at,
                "thread_id": thread_id,
                "mcp_servers": mcp_servers,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "mcp.initialize":
            raise ValueError(f"type must be 'mcp.initialize', got {type!r}")

        id = d.pop("id")

        created_at = d.pop("created_at")

        thread_id = d.pop("thread_id")

        _mcp_servers = d.pop("mcp_servers")
        mcp_servers = []
        if not isinstance(_mcp_servers, list):
            raise TypeError("mcp_servers is not an array")
        for mcp_servers_item_data in _mcp_servers:
            mcp_servers_item = McpSession.from_dict(mcp_servers_item_data)

            mcp_servers.append(mcp_servers_item)

        mcp_initialize_event = cls(
            type=type,
            id=id,
            created_at=created_at,
            thread_id=thread_id,
            mcp_servers=mcp_servers,
        )

        mcp_initialize_event.additional_properties = d
        return mcp_initialize_event


from ..models.mcp_session import McpSession  # noqa: E402
