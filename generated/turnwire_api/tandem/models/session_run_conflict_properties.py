from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SessionRunConflictProperties(Model):
    """What `session.run.conflict` carries."""

    session_id: str
    """The session."""

    run_id: str | Unset = UNSET
    """The run in the way."""

    retry_after_ms: int | Unset = UNSET
    """Milliseconds after which to try again."""

    attach_event_stream: str | Unset = UNSET
    """Path and query of the active run's event stream."""

    tenant_context: None | TenantContext | Unset = UNSET
    """For whom it was published."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "runID": "run_id",
        "retryAfterMs": "retry_after_ms",
        "attachEventStream": "attach_event_stream",
        "tenantContext": "tenant_context",
    }

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        run_id = self.run_id

        retry_after_ms = self.retry_after_ms

        attach_event_stream = self.attach_event_stream

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sessionID": session_id,
            }
        )
        if run_id is not UNSET:
            field_dict["runID"] = run_id
        if retry_after_ms is not UNSET:
            field_dict["retryAfterMs"] = retry_after_ms
        if attach_event_stream is not UNSET:
            field_dict["attachEventStream"] = attach_event_stream
        if tenant_context is not UNSET:
            field_dict["tenantContext"] = tenant_context

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        session_id = d.pop("sessionID")

        run_id = d.pop("runID", UNSET)
        if run_id is None:
            run_id = UNSET

        retry_after_ms = d.pop("retryAfterMs", UNSET)
        if retry_after_ms is None:
            retry_after_ms = UNSET

        attach_event_stream = d.pop("attachEventStream", UNSET)
        if attach_event_stream is None:
            attach_event_stream = UNSET

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

        session_run_conflict_properties = cls(
            session_id=session_id,
            run_id=run_id,
            retry_after_ms=retry_after_ms,
            attach_event_stream=attach_event_stream,
            tenant_context=tenant_context,
        )

        session_run_conflict_properties.additional_properties = d
        return session_run_conflict_properties


from ..models.tenant_context import TenantContext  # noqa: E402
