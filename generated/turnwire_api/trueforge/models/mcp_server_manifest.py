from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpServerManifest(Model):
    """Where an MCP server is and how to sign in."""

    type: str
    """Kind of the server."""

    name: str
    """Name of the server."""

    url: str
    """URL of its endpoint."""

    description: str | Unset = UNSET
    """What it is for."""

    auth: McpServerManifestAuth | Unset = UNSET
    """How to sign in; its `type` is the way, `dcr` for OAuth with a client that registers itself."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "url": "url",
        "description": "description",
        "auth": "auth",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["auth"])

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        name = self.name

        url = self.url

        description = self.description

        auth: dict[str, Any] | Unset = UNSET
        if not isinstance(self.auth, Unset):
            auth = self.auth.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "name": name,
                "url": url,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if auth is not UNSET:
            field_dict["auth"] = auth

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")

        name = d.pop("name")

        url = d.pop("url")

        description = d.pop("description", UNSET)
        if description is None:
            description = UNSET

        _auth = d.pop("auth", UNSET)
        auth: McpServerManifestAuth | Unset
        if _auth is None or _auth is UNSET:
            auth = UNSET
        else:
            auth = McpServerManifestAuth.from_dict(_auth)

        mcp_server_manifest = cls(
            type=type,
            name=name,
            url=url,
            description=description,
            auth=auth,
        )

        mcp_server_manifest.additional_properties = d
        return mcp_server_manifest


from ..models.mcp_server_manifest_auth import McpServerManifestAuth  # noqa: E402
