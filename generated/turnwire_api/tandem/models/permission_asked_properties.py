from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PermissionAskedProperties(Model):
    """What `permission.asked` carries."""

    session_id: str | Unset = UNSET
    """The session."""

    request_id: str
    """The permission request."""

    tool: str | Unset = UNSET
    """Name of the tool."""

    args: Any | Unset = UNSET
    """Arguments of the call."""

    args_source: None | str | Unset = UNSET
    """Where the arguments come from."""

    args_integrity: None | str | Unset = UNSET
    """Whether the arguments are as the model wrote them."""

    query: None | str | Unset = UNSET
    """What is searched for, where the tool searches."""

    requested_at_ms: int | None | Unset = UNSET
    """When it was asked, milliseconds since 1970."""

    expires_at_ms: int | None | Unset = UNSET
    """Until when it can be decided, milliseconds since 1970."""

    action_digest: None | str | Unset = UNSET
    """Digest of what is asked for."""

    tenant_context: None | TenantContext | Unset = UNSET
    """For whom it was published."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "requestID": "request_id",
        "tool": "tool",
        "args": "args",
        "argsSource": "args_source",
        "argsIntegrity": "args_integrity",
        "query": "query",
        "requestedAtMs": "requested_at_ms",
        "expiresAtMs": "expires_at_ms",
        "actionDigest": "action_digest",
        "tenantContext": "tenant_context",
    }

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        session_id = self.session_id

        tool = self.tool

        args = self.args

        args_source: None | str | Unset = self.args_source

        args_integrity: None | str | Unset = self.args_integrity

        query: None | str | Unset = self.query

        requested_at_ms: int | None | Unset = self.requested_at_ms

        expires_at_ms: int | None | Unset = self.expires_at_ms

        action_digest: None | str | Unset = self.action_digest

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "requestID": request_id,
            }
        )
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if tool is not UNSET:
            field_dict["tool"] = tool
        if args is not UNSET:
            field_dict["args"] = args
        if args_source is not UNSET:
            field_dict["argsSource"] = args_source
        if args_integrity is not UNSET:
            field_dict["argsIntegrity"] = args_integrity
        if query is not UNSET:
            field_dict["query"] = query
        if requested_at_ms is not UNSET:
            field_dict["requestedAtMs"] = requested_at_ms
        if expires_at_ms is not UNSET:
            field_dict["expiresAtMs"] = expires_at_ms
        if action_digest is not UNSET:
            field_dict["actionDigest"] = action_digest
        if tenant_context is not UNSET:
            field_dict["tenantContext"] = tenant_context

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        request_id = d.pop("requestID")

        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

        tool = d.pop("tool", UNSET)
        if tool is None:
            tool = UNSET

        args = d.pop("args", UNSET)

        args_source = d.pop("argsSource", UNSET)

        args_integrity = d.pop("argsIntegrity", UNSET)

        query = d.pop("query", UNSET)

        requested_at_ms = d.pop("requestedAtMs", UNSET)

        expires_at_ms = d.pop("expiresAtMs", UNSET)

        action_digest = d.pop("actionDigest", UNSET)

        def _parse_tenant_context(data: object) -> None | TenantContext | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tenant_context_type_0 = TenantContext.from_dict(data)

                return tenant_context_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TenantContext | Unset, data)

        tenant_context = _parse_tenant_context(d.pop("tenantContext", UNSET))

        permission_asked_properties = cls(
            request_id=request_id,
            session_id=session_id,
            tool=tool,
            args=args,
            args_source=args_source,
            args_integrity=args_integrity,
            query=query,
            requested_at_ms=requested_at_ms,
            expires_at_ms=expires_at_ms,
            action_digest=action_digest,
            tenant_context=tenant_context,
        )

        permission_asked_properties.additional_properties = d
        return permission_asked_properties


from ..models.tenant_context import TenantContext  # noqa: E402
