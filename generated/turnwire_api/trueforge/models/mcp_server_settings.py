from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpServerSettings(Model):
    """An MCP server that agents may use."""

    name: str
    """Name of the server."""

    manifest: McpServerManifest
    """Where an MCP server is and how to sign in."""

    auth_status: McpAuthStatus | Unset = UNSET
    """Whether the caller is signed in at the MCP server."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "manifest": "manifest",
        "auth_status": "auth_status",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        manifest = self.manifest.to_dict()

        auth_status: dict[str, Any] | Unset = UNSET
        if not isinstance(self.auth_status, Unset):
            auth_status = self.auth_status.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "manifest": manifest,
            }
        )
        if auth_status is not UNSET:
            field_dict["auth_status"] = auth_status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        manifest = McpServerManifest.from_dict(d.pop("manifest"))

        _auth_status = d.pop("auth_status", UNSET)
        auth_status: McpAuthStatus | Unset
        if _auth_status is None or _auth_status is UNSET:
            auth_status = UNSET
        else:
            auth_status = McpAuthStatus.from_dict(_auth_status)

        mcp_server_settings = cls(
            name=name,
            manifest=manifest,
            auth_status=auth_status,
        )

        mcp_server_settings.additional_properties = d
        return mcp_server_settings


from ..models.mcp_auth_status import McpAuthStatus  # noqa: E402
from ..models.mcp_server_manifest import McpServerManifest  # noqa: E402
