from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class McpAuthServer(Model):
    """An MCP server that wants the user to sign in."""

    mcp_server_id: str
    """The MCP server."""

    mcp_server_name: str
    """Name of the MCP server."""

    auth_url: str
    """Where the user signs in. May be new each time."""

    execution_ids: list[str]
    """The executions that wait for it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "mcp_server_id": "mcp_server_id",
        "mcp_server_name": "mcp_server_name",
        "auth_url": "auth_url",
        "execution_ids": "execution_ids",
    }

    def to_dict(self) -> dict[str, Any]:
        mcp_server_id = self.mcp_server_id

        mcp_server_name = self.mcp_server_name

        auth_url = self.auth_url

        execution_ids = self.execution_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mcp_server_id": mcp_server_id,
                "mcp_server_name": mcp_server_name,
                "auth_url": auth_url,
                "execution_ids": execution_ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        mcp_server_id = d.pop("mcp_server_id")

        mcp_server_name = d.pop("mcp_server_name")

        auth_url = d.pop("auth_url")

        execution_ids: list[str] = d.pop("execution_ids")

        mcp_auth_server = cls(
            mcp_server_id=mcp_server_id,
            mcp_server_name=mcp_server_name,
            auth_url=auth_url,
            execution_ids=execution_ids,
        )

        mcp_auth_server.additional_properties = d
        return mcp_auth_server
