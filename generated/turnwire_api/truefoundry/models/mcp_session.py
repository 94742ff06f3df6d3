from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpSession(Model):
    """A session with an MCP server."""

    mcp_server_id: str
    """The MCP server."""

    mcp_server_name: str
    """Name of the MCP server."""

    session_id: str | Unset = UNSET
    """The session."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "mcp_server_id": "mcp_server_id",
        "mcp_server_name": "mcp_server_name",
        "session_id": "session_id",
    }

    def to_dict(self) -> dict[str, Any]:
        mcp_server_id = self.mcp_server_id

        mcp_server_name = self.mcp_server_name

        session_id = self.session_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mcp_server_id": mcp_server_id,
                "mcp_server_name": mcp_server_name,
            }
        )
        if session_id is not UNSET:
            field_dict["session_id"] = session_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        mcp_server_id = d.pop("mcp_server_id")

        mcp_server_name = d.pop("mcp_server_name")

        session_id = d.pop("session_id", UNSET)
        if session_id is None:
            session_id = UNSET

        mcp_session = cls(
            mcp_server_id=mcp_server_id,
            mcp_server_name=mcp_server_name,
            session_id=session_id,
        )

        mcp_session.additional_properties = d
        return mcp_session
