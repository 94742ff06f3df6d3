from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class MemoryWriteSucceededProperties(Model):
    """What `memory.write.succeeded` carries."""

    session_id: str | Unset = UNSET
    """The session."""

    run_id: str | Unset = UNSET
    """The run."""

    message_id: str | Unset = UNSET
    """The message."""

    source_type: str | Unset = UNSET
    """What it is made from."""

    memory_id: None | str | Unset = UNSET
    """The item."""

    deduped: bool | Unset = UNSET
    """Whether it was there before."""

    redaction_status: None | str | Unset = UNSET
    """Whether secrets were taken out."""

    redaction_count: int | None | Unset = UNSET
    """How many were taken out."""

    tenant_context: None | TenantContext | Unset = UNSET
    """For whom it was published."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "sessionID": "session_id",
        "runID": "run_id",
        "messageID": "message_id",
        "sourceType": "source_type",
        "memoryID": "memory_id",
        "deduped": "deduped",
        "redactionStatus": "redaction_status",
        "redactionCount": "redaction_count",
        "tenantContext": "tenant_context",
    }

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        run_id = self.run_id

        message_id = self.message_id

        source_type = self.source_type

        memory_id: None | str | Unset = self.memory_id

        deduped = self.deduped

        redaction_status: None | str | Unset = self.redaction_status

        redaction_count: int | None | Unset = self.redaction_count

        tenant_context: dict[str, Any] | None | Unset = plain(self.tenant_context)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if run_id is not UNSET:
            field_dict["runID"] = run_id
        if message_id is not UNSET:
            field_dict["messageID"] = message_id
        if source_type is not UNSET:
            field_dict["sourceType"] = source_type
        if memory_id is not UNSET:
            field_dict["memoryID"] = memory_id
        if deduped is not UNSET:
            field_dict["deduped"] = deduped
        if redaction_status is not UNSET:
            field_dict["redactionStatus"] = redaction_status
        if redaction_count is not UNSET:
            field_dict["redactionCount"] = redaction_count
        if tenant_context is not UNSET:
            field_dict["tenantContext"] = tenant_context

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        session_id = d.pop("sessionID", UNSET)
        if session_id is None:
            session_id = UNSET

        run_id = d.pop("runID", UNSET)
        if run_id is None:
            run_id = UNSET

        message_id = d.pop("messageID", UNSET)
        if message_id is None:
            message_id = UNSET

        source_type = d.pop("sourceType", UNSET)
        if source_type is None:
            source_type = UNSET

        memory_id = d.pop("memoryID", UNSET)

        deduped = d.pop("deduped", UNSET)
        if deduped is None:
            deduped = UNSET

        redaction_status = d.pop("redactionStatus", UNSET)

        redaction_count = d.pop("redactionCount", UNSET)

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

        memory_write_succeeded_properties = cls(
            session_id=session_id,
            run_id=run_id,
            message_id=message_id,
            source_type=source_type,
            memory_id=memory_id,
            deduped=deduped,
            redaction_status=redaction_status,
            redaction_count=redaction_count,
            tenant_context=tenant_context,
        )

        memory_write_succeeded_properties.additional_properties = d
        return memory_write_succeeded_properties


from ..models.tenant_context import TenantContext  # noqa: E402
