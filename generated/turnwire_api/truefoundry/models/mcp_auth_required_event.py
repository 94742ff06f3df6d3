from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpAuthRequiredEvent(Model):
    """MCP servers want the user to sign in. The turn pauses; it is continued without input once
    the user has visited every URL. Concerns the whole turn, so there is no `execution_id` here."""

    type: Literal["mcp.auth_required"] = "mcp.auth_required"
    """Always `mcp.auth_required`."""

    servers: list[McpAuthServer]
    """The servers."""

    sequence_id: int | Unset = UNSET
    """Number of the event in its response, from 1. Neither dense nor always rising: not to be
    sorted by, and no proof of a gap."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "servers": "servers",
        "sequence_id": "sequence_id",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        servers = []
        for servers_item_data in self.servers:
            servers_item = servers_item_data.to_dict()
            servers.append(servers_item)

        sequence_id = self.sequence_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "servers": servers,
            }
        )
        if sequence_id is not UNSET:
            field_dict["sequence_id"] = sequence_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "mcp.auth_required":
            raise ValueError(f"type must be 'mcp.auth_required', got {type!r}")

        _servers = d.pop("servers")
        servers = []
        if not isinstance(_servers, list):
            raise TypeError("servers is not an array")
        for servers_item_data in _servers:
            servers_item = McpAuthServer.from_dict(servers_item_data)

            servers.append(servers_item)

        sequence_id = d.pop("sequence_id", UNSET)
        if sequence_id is None:
            sequence_id = UNSET

        mcp_auth_required_event = cls(
            type=type,
            servers=servers,
            sequence_id=sequence_id,
        )

        mcp_auth_required_event.additional_properties = d
        return mcp_auth_required_event


from ..models.mcp_auth_server import McpAuthServer  # noqa: E402
