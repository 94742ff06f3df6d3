from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class ProviderAuth(Model):
    """How one provider is authorised."""

    has_key: bool | Unset = UNSET
    """Whether there is a credential."""

    configured: bool | Unset = UNSET
    """Whether the provider is configured."""

    connected: bool | Unset = UNSET
    """Whether it can be used now."""

    source: str | Unset = UNSET
    """Where the credential comes from."""

    auth_kind: str | Unset = UNSET
    """Kind of the credential."""

    status: str | Unset = UNSET
    """State of the authorisation."""

    local_session_available: bool | Unset = UNSET
    """Whether a session of another program on this host can be used."""

    expires_at_ms: int | None | Unset = UNSET
    """When the credential expires, in milliseconds since 1970."""

    email: None | str | Unset = UNSET
    """Account of the credential."""

    display_name: None | str | Unset = UNSET
    """Name of the account."""

    managed_by: None | str | Unset = UNSET
    """Who renews the credential."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "has_key": "has_key",
        "configured": "configured",
        "connected": "connected",
        "source": "source",
        "auth_kind": "auth_kind",
        "status": "status",
        "local_session_available": "local_session_available",
        "expires_at_ms": "expires_at_ms",
        "email": "email",
        "display_name": "display_name",
        "managed_by": "managed_by",
    }

    def to_dict(self) -> dict[str, Any]:
        has_key = self.has_key

        configured = self.configured

        connected = self.connected

        source = self.source

        auth_kind = self.auth_kind

        status = self.status

        local_session_available = self.local_session_available

        expires_at_ms: int | None | Unset = self.expires_at_ms

        email: None | str | Unset = self.email

        display_name: None | str | Unset = self.display_name

        managed_by: None | str | Unset = self.managed_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if has_key is not UNSET:
            field_dict["has_key"] = has_key
        if configured is not UNSET:
            field_dict["configured"] = configured
        if connected is not UNSET:
            field_dict["connected"] = connected
        if source is not UNSET:
            field_dict["source"] = source
        if auth_kind is not UNSET:
            field_dict["auth_kind"] = auth_kind
        if status is not UNSET:
            field_dict["status"] = status
        if local_session_available is not UNSET:
            field_dict["local_session_available"] = local_session_available
        if expires_at_ms is not UNSET:
            field_dict["expires_at_ms"] = expires_at_ms
        if email is not UNSET:
            field_dict["email"] = email
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if managed_by is not UNSET:
            field_dict["managed_by"] = managed_by

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        has_key = d.pop("has_key", UNSET)
        if has_key is None:
            has_key = UNSET

        configured = d.pop("configured", UNSET)
        if configured is None:
            configured = UNSET

        connected = d.pop("connected", UNSET)
        if connected is None:
            connected = UNSET

        source = d.pop("source", UNSET)
        if source is None:
            source = UNSET

        auth_kind = d.pop("auth_kind", UNSET)
        if auth_kind is None:
            auth_kind = UNSET

        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        local_session_available = d.pop("local_session_available", UNSET)
        if local_session_available is None:
            local_session_available = UNSET

        expires_at_ms = d.pop("expires_at_ms", UNSET)

        email = d.pop("email", UNSET)

        display_name = d.pop("display_name", UNSET)

        managed_by = d.pop("managed_by", UNSET)

        provider_auth = cls(
            has_key=has_key,
            configured=configured,
            connected=connected,
            source=source,
            auth_kind=auth_kind,
            status=status,
            local_session_available=local_session_available,
            expires_at_ms=expires_at_ms,
            email=email,
            display_name=display_name,
            managed_by=managed_by,
        )

        provider_auth.additional_properties = d
        return provider_auth
