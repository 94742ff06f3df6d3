from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model


@_attrs_define(kw_only=True, repr=False)
class McpAuthServer(Model):
    """An MCP server that wants the user to sign in."""

    id: str
    """The MCP server."""

    name: str
    """Name of the MCP server."""

    auth_url: str
    """Where the user signs in. New each time."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "auth_url": "auth_url",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        auth_url = self.auth_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "auth_url": auth_url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        name = d.pop("name")

        auth_url = d.pop("auth_url")

        mcp_auth_server = cls(
            id=id,
            name=name,
            auth_url=auth_url,
        )

        mcp_auth_server.additional_properties = d
        return mcp_auth_server
