from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SessionRunFinishedProperties(Model):
    """What `session.run.finished` carries."""

    session_id: str
    """The session."""

    run_id: str
    """The run."""

    finished_at_ms: int | Unset = UNSET
    """When, milliseconds since 1970."""

    status: str
    """How it ended."""

    error: None | str | Unset = UNSET
    """What went wrong, for people."""

    failure_category: None | str | Unset = UNSET
    """Kind of the failure."""

    tenant_context: None | TenantContext | Unset = UNSET
    """For whom it was published."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "runID": "run_id",
        "finishedAtMs": "finished_at_ms",
        "status": "status",
        "error": "error",
        "failureCategory": "failure_category",
        "tenantContext": "tenant_context",
    }

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        run_id = self.run_id

        status = self.status

        finished_at_ms = self.finished_at_ms

        error: None | str | Unset = self.error

        failure_category: None | str | Unset = self.failure_category

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sessionID": session_id,
                "runID": run_id,
                "status": status,
            }
        )
        if finished_at_ms is not UNSET:
            field_dict["finishedAtMs"] = finished_at_ms
        if error is not UNSET:
            field_dict["error"] = error
        if failure_category is not UNSET:
            field_dict["failureCategory"] = failure_category
        if tenant_context is not UNSET:
            field_dict["tenantContext"] = tenant_context

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        session_id = d.pop("sessionID")

        run_id = d.pop("runID")

        status = d.pop("status")

        finished_at_ms = d.pop("finishedAtMs", UNSET)
        if finished_at_ms is None:
            finished_at_ms = UNSET

        error = d.pop("error", UNSET)

        failure_category = d.pop("failureCategory", UNSET)

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

        session_run_finished_properties = cls(
            session_id=session_id,
            run_id=run_id,
            status=status,
            finished_at_ms=finished_at_ms,
            error=error,
            failure_category=failure_category,
            tenant_context=tenant_context,
        )

        session_run_finished_properties.additional_properties = d
        return session_run_finished_properties


from ..models.tenant_context import TenantContext  # noqa: E402
