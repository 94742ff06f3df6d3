from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AuditEvent(Model):
    """Something that happened to a sandbox."""

    timestamp: str | Unset = UNSET
    """When, in the form of RFC 3339; the zero value, `0001-01-01T00:00:00Z`, when unknown."""

    event_type: str
    """What."""

    sandbox_id: str | Unset = UNSET
    """The sandbox."""

    sandbox_name: str | Unset = UNSET
    """The same text."""

    namespace: str | Unset = UNSET
    """Its Kubernetes namespace."""

    user_email: str | Unset = UNSET
    """Always empty."""

    details: AuditEventDetails | Unset = UNSET
    """`reason`: in words."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "timestamp": "timestamp",
        "eventType": "event_type",
        "sandboxId": "sandbox_id",
        "sandboxName": "sandbox_name",
        "namespace": "namespace",
        "userEmail": "user_email",
        "details": "details",
    }

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        timestamp = self.timestamp

        sandbox_id = self.sandbox_id

        sandbox_name = self.sandbox_name

        namespace = self.namespace

        user_email = self.user_email

        details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.details, Unset):
            details = self.details.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "eventType": event_type,
            }
        )
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if sandbox_id is not UNSET:
            field_dict["sandboxId"] = sandbox_id
        if sandbox_name is not UNSET:
            field_dict["sandboxName"] = sandbox_name
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if user_email is not UNSET:
            field_dict["userEmail"] = user_email
        if details is not UNSET:
            field_dict["details"] = details

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        event_type = d.pop("eventType")

        timestamp = d.pop("timestamp", UNSET)
        if timestamp is None:
            timestamp = UNSET

        sandbox_id = d.pop("sandboxId", UNSET)
        if sandbox_id is None:
            sandbox_id = UNSET

        sandbox_name = d.pop("sandboxName", UNSET)
        if sandbox_name is None:
            sandbox_name = UNSET

        namespace = d.pop("namespace", UNSET)
        if namespace is None:
            namespace = UNSET

        user_email = d.pop("userEmail", UNSET)
        if user_email is None:
            user_email = UNSET

        _details = d.pop("details", UNSET)
        details: AuditEventDetails | Unset
        if _details is None or _details is UNSET:
            details = UNSET
        else:
            details = AuditEventDetails.from_dict(_details)

        audit_event = cls(
            event_type=event_type,
            timestamp=timestamp,
            sandbox_id=sandbox_id,
            sandbox_name=sandbox_name,
            namespace=namespace,
            user_email=user_email,
            details=details,
        )

        audit_event.additional_properties = d
        return audit_event


from ..models.audit_event_details import AuditEventDetails  # noqa: E402
