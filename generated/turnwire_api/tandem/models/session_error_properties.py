from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SessionErrorProperties(Model):
    """What `session.error` carries."""

    session_id: str
    """The session."""

    error: SessionError | Unset = UNSET
    """What went wrong in a run."""

    tenant_context: None | TenantContext | Unset = UNSET
    """For whom it was published."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "error": "error",
        "tenantContext": "tenant_context",
    }

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        error: dict[str, Any] | Unset = UNSET
        if not isinstance(self.error, Unset):
            error = self.error.to_dict()

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sessionID": session_id,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error
        if tenant_context is not UNSET:
            field_dict["tenantContext"] = tenant_context

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        session_id = d.pop("sessionID")

        _error = d.pop("error", UNSET)
        error: SessionError | Unset
        if _error is None or _error is UNSET:
            error = UNSET
        else:
            error = SessionError.from_dict(_error)

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

        session_error_properties = cls(
            session_id=session_id,
            error=error,
            tenant_context=tenant_context,
        )

        session_error_properties.additional_properties = d
        return session_error_properties


from ..models.session_error import SessionError  # noqa: E402
from ..models.tenant_context import TenantContext  # noqa: E402
