from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class PermissionRule(Model):
    """A standing rule."""

    id: str | Unset = UNSET
    """The rule."""

    tenant_context: None | TenantContext | Unset = UNSET
    """Whose it is."""

    session_id: None | str | Unset = UNSET
    """The session it is for."""

    permission: str | Unset = UNSET
    """Name of the tool."""

    pattern: str | Unset = UNSET
    """What it is for."""

    action: str | Unset = UNSET
    """What is done."""

    created_at_ms: int | None | Unset = UNSET
    """When it was made, milliseconds since 1970."""

    created_by: Any | Unset = UNSET
    """Who made it."""

    source_request_id: None | str | Unset = UNSET
    """The request whose reply made it."""

    provenance: Any | Unset = UNSET
    """More about where it comes from."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "tenantContext": "tenant_context",
        "sessionID": "session_id",
        "permission": "permission",
        "pattern": "pattern",
        "action": "action",
        "createdAtMs": "created_at_ms",
        "createdBy": "created_by",
        "sourceRequestID": "source_request_id",
        "provenance": "provenance",
    }

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        session_id: None | str | Unset = self.session_id

        permission = self.permission

        pattern = self.pattern

        action = self.action

        created_at_ms: int | None | Unset = self.created_at_ms

        created_by = self.created_by

        source_request_id: None | str | Unset = self.source_request_id

        provenance = self.provenance

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if tenant_context is not UNSET:
            field_dict["tenantContext"] = tenant_context
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if permission is not UNSET:
            field_dict["permission"] = permission
        if pattern is not UNSET:
            field_dict["pattern"] = pattern
        if action is not UNSET:
            field_dict["action"] = action
        if created_at_ms is not UNSET:
            field_dict["createdAtMs"] = created_at_ms
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if source_request_id is not UNSET:
            field_dict["sourceRequestID"] = source_request_id
        if provenance is not UNSET:
            field_dict["provenance"] = provenance

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id", UNSET)
        if id is None:
            id = UNSET

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

        session_id = d.pop("sessionID", UNSET)

        permission = d.pop("permission", UNSET)
        if permission is None:
            permission = UNSET

        pattern = d.pop("pattern", UNSET)
        if pattern is None:
            pattern = UNSET

        action = d.pop("action", UNSET)
        if action is None:
            action = UNSET

        created_at_ms = d.pop("createdAtMs", UNSET)

        created_by = d.pop("createdBy", UNSET)

        source_request_id = d.pop("sourceRequestID", UNSET)

        provenance = d.pop("provenance", UNSET)

        permission_rule = cls(
            id=id,
            tenant_context=tenant_context,
            session_id=session_id,
            permission=permission,
            pattern=pattern,
            action=action,
            created_at_ms=created_at_ms,
            created_by=created_by,
            source_request_id=source_request_id,
            provenance=provenance,
        )

        permission_rule.additional_properties = d
        return permission_rule


from ..models.tenant_context import TenantContext  # noqa: E402
