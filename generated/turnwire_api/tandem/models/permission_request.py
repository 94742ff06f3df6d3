from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PermissionRequest(Model):
    """A call of a tool that needs permission. Its run waits 15 seconds, then goes on as if it had
    been denied. The request can be decided for 15 minutes."""

    id: str
    """The request."""

    tenant_context: None | TenantContext | Unset = UNSET
    """For whom the tool would be called."""

    requested_by: Any | Unset = UNSET
    """Who asked."""

    action_digest: None | str | Unset = UNSET
    """Digest of what is asked for."""

    expires_at_ms: int | None | Unset = UNSET
    """Until when it can be decided, milliseconds since 1970."""

    session_id: None | str | Unset = UNSET
    """The session."""

    permission: str | Unset = UNSET
    """What is asked for, the name of the tool."""

    pattern: str | Unset = UNSET
    """What a rule would be for."""

    tool: None | str | Unset = UNSET
    """Name of the tool."""

    args: Any | Unset = UNSET
    """Arguments of the call."""

    args_source: None | str | Unset = UNSET
    """Where the arguments come from."""

    args_integrity: None | str | Unset = UNSET
    """Whether the arguments are as the model wrote them."""

    query: None | str | Unset = UNSET
    """What is searched for, where the tool searches."""

    status: str
    """`pending`, or the word of the reply, or `runtime_restarted`: the engine was restarted,
    nobody waits any more."""

    requested_at_ms: int | Unset = UNSET
    """When it was asked, milliseconds since 1970."""

    decided_at_ms: int | None | Unset = UNSET
    """When it was decided, milliseconds since 1970."""

    decided_by: Any | Unset = UNSET
    """Who decided it."""

    decision_reason: None | str | Unset = UNSET
    """Why."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "tenantContext": "tenant_context",
        "requestedBy": "requested_by",
        "actionDigest": "action_digest",
        "expiresAtMs": "expires_at_ms",
        "sessionID": "session_id",
        "permission": "permission",
        "pattern": "pattern",
        "tool": "tool",
        "args": "args",
        "argsSource": "args_source",
        "argsIntegrity": "args_integrity",
        "query": "query",
        "status": "status",
        "requestedAtMs": "requested_at_ms",
        "decidedAtMs": "decided_at_ms",
        "decidedBy": "decided_by",
        "decisionReason": "decision_reason",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status = self.status

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        requested_by = self.requested_by

        action_digest: None | str | Unset = self.action_digest

        expires_at_ms: int | None | Unset = self.expires_at_ms

        session_id: None | str | Unset = self.session_id

        permission = self.permission

        pattern = self.pattern

        tool: None | str | Unset = self.tool

        args = self.args

        args_source: None | str | Unset = self.args_source

        args_integrity: None | str | Unset = self.args_integrity

        query: None | str | Unset = self.query

        requested_at_ms = self.requested_at_ms

        decided_at_ms: int | None | Unset = self.decided_at_ms

        decided_by = self.decided_by

        decision_reason: None | str | Unset = self.decision_reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
            }
        )
        if tenant_context is not UNSET:
            field_dict["tenantContext"] = tenant_context
        if requested_by is not UNSET:
            field_dict["requestedBy"] = requested_by
        if action_digest is not UNSET:
            field_dict["actionDigest"] = action_digest
        if expires_at_ms is not UNSET:
            field_dict["expiresAtMs"] = expires_at_ms
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if permission is not UNSET:
            field_dict["permission"] = permission
        if pattern is not UNSET:
            field_dict["pattern"] = pattern
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
        if decided_at_ms is not UNSET:
            field_dict["decidedAtMs"] = decided_at_ms
        if decided_by is not UNSET:
            field_dict["decidedBy"] = decided_by
        if decision_reason is not UNSET:
            field_dict["decisionReason"] = decision_reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")

        status = d.pop("status")

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

        requested_by = d.pop("requestedBy", UNSET)

        action_digest = d.pop("actionDigest", UNSET)

        expires_at_ms = d.pop("expiresAtMs", UNSET)

        session_id = d.pop("sessionID", UNSET)

        permission = d.pop("permission", UNSET)
        if permission is None:
            permission = UNSET

        pattern = d.pop("pattern", UNSET)
        if pattern is None:
            pattern = UNSET

        tool = d.pop("tool", UNSET)

        args = d.pop("args", UNSET)

        args_source = d.pop("argsSource", UNSET)

        args_integrity = d.pop("argsIntegrity", UNSET)

        query = d.pop("query", UNSET)

        requested_at_ms = d.pop("requestedAtMs", UNSET)
        if requested_at_ms is None:
            requested_at_ms = UNSET

        decided_at_ms = d.pop("decidedAtMs", UNSET)

        decided_by = d.pop("decidedBy", UNSET)

        decision_reason = d.pop("decisionReason", UNSET)

        permission_request = cls(
            id=id,
            status=status,
            tenant_context=tenant_context,
            requested_by=requested_by,
            action_digest=action_digest,
            expires_at_ms=expires_at_ms,
            session_id=session_id,
            permission=permission,
            pattern=pattern,
            tool=tool,
            args=args,
            args_source=args_source,
            args_integrity=args_integrity,
            query=query,
            requested_at_ms=requested_at_ms,
            decided_at_ms=decided_at_ms,
            decided_by=decided_by,
            decision_reason=decision_reason,
        )

        permission_request.additional_properties = d
        return permission_request


from ..models.tenant_context import TenantContext  # noqa: E402
