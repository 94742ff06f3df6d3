from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class EventEnvelope(Model):
    """What every published event has, except the first ones of a stream. Its session and run are
    to be preferred to those in `properties`."""

    event_id: str
    """The event, the same in every stream and in the log."""

    seq: int
    """Number of the event in the engine, from 1 after each start. Filtered streams have gaps."""

    schema_version: int | Unset = UNSET
    """Version of this form."""

    occurred_at_ms: int | Unset = UNSET
    """When it was published, milliseconds since 1970."""

    session_id: None | str | Unset = UNSET
    """The session it belongs to."""

    run_id: None | str | Unset = UNSET
    """The run it belongs to."""

    node_id: None | str | Unset = UNSET
    """The node it belongs to."""

    tenant_context: None | TenantContext | Unset = UNSET
    """For whom it was published."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "event_id": "event_id",
        "seq": "seq",
        "schema_version": "schema_version",
        "occurred_at_ms": "occurred_at_ms",
        "session_id": "session_id",
        "run_id": "run_id",
        "node_id": "node_id",
        "tenant_context": "tenant_context",
    }

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        seq = self.seq

        schema_version = self.schema_version

        occurred_at_ms = self.occurred_at_ms

        session_id: None | str | Unset = self.session_id

        run_id: None | str | Unset = self.run_id

        node_id: None | str | Unset = self.node_id

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "event_id": event_id,
                "seq": seq,
            }
        )
        if schema_version is not UNSET:
            field_dict["schema_version"] = schema_version
        if occurred_at_ms is not UNSET:
            field_dict["occurred_at_ms"] = occurred_at_ms
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if node_id is not UNSET:
            field_dict["node_id"] = node_id
        if tenant_context is not UNSET:
            field_dict["tenant_context"] = tenant_context

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        event_id = d.pop("event_id")

        seq = d.pop("seq")

        schema_version = d.pop("schema_version", UNSET)
        if schema_version is None:
            schema_version = UNSET

        occurred_at_ms = d.pop("occurred_at_ms", UNSET)
        if occurred_at_ms is None:
            occurred_at_ms = UNSET

        session_id = d.pop("session_id", UNSET)

        run_id = d.pop("run_id", UNSET)

        node_id = d.pop("node_id", UNSET)

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

        tenant_context = _parse_tenant_context(d.pop("tenant_context", UNSET))

        event_envelope = cls(
            event_id=event_id,
            seq=seq,
            schema_version=schema_version,
            occurred_at_ms=occurred_at_ms,
            session_id=session_id,
            run_id=run_id,
            node_id=node_id,
            tenant_context=tenant_context,
        )

        event_envelope.additional_properties = d
        return event_envelope


from ..models.tenant_context import TenantContext  # noqa: E402
