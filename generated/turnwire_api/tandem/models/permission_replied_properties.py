from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PermissionRepliedProperties(Model):
    """What `permission.replied` carries."""

    session_id: None | str | Unset = UNSET
    """The session."""

    request_id: str
    """The permission request."""

    reply: str | Unset = UNSET
    """The word of the reply."""

    decided_at_ms: int | None | Unset = UNSET
    """When, milliseconds since 1970."""

    decided_by: Any | Unset = UNSET
    """Who decided it."""

    standing_rule_id: None | str | Unset = UNSET
    """The standing rule that was made."""

    standing_rule_persisted: bool | Unset = UNSET
    """Whether a standing rule was made."""

    action_digest: None | str | Unset = UNSET
    """Digest of what was asked for."""

    tenant_context: None | TenantContext | Unset = UNSET
    """For whom it was published."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "requestID": "request_id",
        "reply": "reply",
        "decidedAtMs": "decided_at_ms",
        "decidedBy": "decided_by",
        "standingRuleID": "standing_rule_id",
        "standingRulePersisted": "standing_rule_persisted",
        "actionDigest": "action_digest",
        "tenantContext": "tenant_context",
    }

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        session_id: None | str | Unset = self.session_id

        reply = self.reply

        decided_at_ms: int | None | Unset = self.decided_at_ms

        decided_by = self.decided_by

        standing_rule_id: None | str | Unset = self.standing_rule_id

        standing_rule_persisted = self.standing_rule_persisted

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
        if reply is not UNSET:
            field_dict["reply"] = reply
        if decided_at_ms is not UNSET:
            field_dict["decidedAtMs"] = decided_at_ms
        if decided_by is not UNSET:
            field_dict["decidedBy"] = decided_by
        if standing_rule_id is not UNSET:
            field_dict["standingRuleID"] = standing_rule_id
        if standing_rule_persisted is not UNSET:
            field_dict["standingRulePersisted"] = standing_rule_persisted
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

        reply = d.pop("reply", UNSET)
        if reply is None:
            reply = UNSET

        decided_at_ms = d.pop("decidedAtMs", UNSET)

        decided_by = d.pop("decidedBy", UNSET)

        standing_rule_id = d.pop("standingRuleID", UNSET)

        standing_rule_persisted = d.pop("standingRulePersisted", UNSET)
        if standing_rule_persisted is None:
            standing_rule_persisted = UNSET

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

        permission_replied_properties = cls(
            request_id=request_id,
            session_id=session_id,
            reply=reply,
            decided_at_ms=decided_at_ms,
            decided_by=decided_by,
            standing_rule_id=standing_rule_id,
            standing_rule_persisted=standing_rule_persisted,
            action_digest=action_digest,
            tenant_context=tenant_context,
        )

        permission_replied_properties.additional_properties = d
        return permission_replied_properties


from ..models.tenant_context import TenantContext  # noqa: E402
