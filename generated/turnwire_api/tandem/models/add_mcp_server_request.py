from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AddMcpServerRequest(Model):
    """The server to add, or to replace."""

    name: str
    """Its name. The engine's default is `default`."""

    transport: str
    """Its URL. `stdio:` transports are refused."""

    auth_kind: str | Unset = UNSET
    """How the engine proves who it is."""

    headers: AddMcpServerRequestHeaders | Unset = UNSET
    """HTTP headers to send to it."""

    secret_headers: AddMcpServerRequestSecretHeaders | Unset = UNSET
    """HTTP headers whose values are kept elsewhere: references to secrets, by header."""

    enabled: bool | Unset = UNSET
    """Whether it may be used. The engine's default is true."""

    allowed_tools: list[str] | Unset = UNSET
    """The tools that may be used. All when it is omitted."""

    purpose: str | Unset = UNSET
    """What it is for."""

    grounding_required: bool | Unset = UNSET
    """Whether answers must rest on what it returns."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "transport": "transport",
        "auth_kind": "auth_kind",
        "headers": "headers",
        "secret_headers": "secret_headers",
        "enabled": "enabled",
        "allowed_tools": "allowed_tools",
        "purpose": "purpose",
        "grounding_required": "grounding_required",
    }
    secret_names: ClassVar[frozenset[str]] = frozenset(["headers", "secret_headers"])

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        transport = self.transport

        auth_kind = self.auth_kind

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers.to_dict()

        secret_headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.secret_headers, Unset):
            secret_headers = self.secret_headers.to_dict()

        enabled = self.enabled

        allowed_tools: list[str] | Unset = UNSET
        if not isinstance(self.allowed_tools, Unset):
            allowed_tools = self.allowed_tools

        purpose = self.purpose

        grounding_required = self.grounding_required

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "transport": transport,
            }
        )
        if auth_kind is not UNSET:
            field_dict["auth_kind"] = auth_kind
        if headers is not UNSET:
            field_dict["headers"] = headers
        if secret_headers is not UNSET:
            field_dict["secret_headers"] = secret_headers
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if allowed_tools is not UNSET:
            field_dict["allowed_tools"] = allowed_tools
        if purpose is not UNSET:
            field_dict["purpose"] = purpose
        if grounding_required is not UNSET:
            field_dict["grounding_required"] = grounding_required

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        transport = d.pop("transport")

        auth_kind = d.pop("auth_kind", UNSET)
        if auth_kind is None:
            auth_kind = UNSET

        _headers = d.pop("headers", UNSET)
        headers: AddMcpServerRequestHeaders | Unset
        if _headers is None or _headers is UNSET:
            headers = UNSET
        else:
            headers = AddMcpServerRequestHeaders.from_dict(_headers)

        _secret_headers = d.pop("secret_headers", UNSET)
        secret_headers: AddMcpServerRequestSecretHeaders | Unset
        if _secret_headers is None or _secret_headers is UNSET:
            secret_headers = UNSET
        else:
            secret_headers = AddMcpServerRequestSecretHeaders.from_dict(_secret_headers)

        enabled = d.pop("enabled", UNSET)
        if enabled is None:
            enabled = UNSET

        allowed_tools = d.pop("allowed_tools", UNSET)
        if allowed_tools is None:
            allowed_tools = UNSET

        purpose = d.pop("purpose", UNSET)
        if purpose is None:
            purpose = UNSET

        grounding_required = d.pop("grounding_required", UNSET)
        if grounding_required is None:
            grounding_required = UNSET

        add_mcp_server_request = cls(
            name=name,
            transport=transport,
            auth_kind=auth_kind,
            headers=headers,
            secret_headers=secret_headers,
            enabled=enabled,
            allowed_tools=allowed_tools,
            purpose=purpose,
            grounding_required=grounding_required,
        )

        add_mcp_server_request.additional_properties = d
        return add_mcp_server_request


from ..models.add_mcp_server_request_headers import AddMcpServerRequestHeaders  # noqa: E402
from ..models.add_mcp_server_request_secret_headers import AddMcpServerRequestSecretHeaders  # noqa: E402
