from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class Incident(Model):
    """Something that went wrong."""

    incident_id: str
    """Its identifier."""

    fingerprint: None | str | Unset = UNSET
    """What tells it from others."""

    event_type: None | str | Unset = UNSET
    """Type of the event it came from."""

    status: None | str | Unset = UNSET
    """Its state."""

    title: None | str | Unset = UNSET
    """What went wrong, in short."""

    detail: None | str | Unset = UNSET
    """What went wrong, at length."""

    draft_id: None | str | Unset = UNSET
    """The report that was drafted."""

    occurrence_count: int | None | Unset = UNSET
    """How often it happened."""

    created_at_ms: int | None | Unset = UNSET
    """When it was noticed, in milliseconds since 1970."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "incident_id": "incident_id",
        "fingerprint": "fingerprint",
        "event_type": "event_type",
        "status": "status",
        "title": "title",
        "detail": "detail",
        "draft_id": "draft_id",
        "occurrence_count": "occurrence_count",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        incident_id = self.incident_id

        fingerprint: None | str | Unset = self.fingerprint

        event_type: None | str | Unset = self.event_type

        status: None | str | Unset = self.status

        title: None | str | Unset = self.title

        detail: None | str | Unset = self.detail

        draft_id: None | str | Unset = self.draft_id

        occurrence_count: int | None | Unset = self.occurrence_count

        created_at_ms: int | None | Unset = self.created_at_ms

        updated_at_ms: int | None | Unset = self.updated_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "incident_id": incident_id,
            }
        )
        if fingerprint is not UNSET:
            field_dict["fingerprint"] = fingerprint
        if event_type is not UNSET:
            field_dict["event_type"] = event_type
        if status is not UNSET:
            field_dict["status"] = status
        if title is not UNSET:
            field_dict["title"] = title
        if detail is not UNSET:
            field_dict["detail"] = detail
        if draft_id is not UNSET:
            field_dict["draft_id"] = draft_id
        if occurrence_count is not UNSET:
            field_dict["occurrence_count"] = occurrence_count
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        incident_id = d.pop("incident_id")

        fingerprint = d.pop("fingerprint", UNSET)

        event_type = d.pop("event_type", UNSET)

        status = d.pop("status", UNSET)

        title = d.pop("title", UNSET)

        detail = d.pop("detail", UNSET)

        draft_id = d.pop("draft_id", UNSET)

        occurrence_count = d.pop("occurrence_count", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        incident = cls(
            incident_id=incident_id,
            fingerprint=fingerprint,
            event_type=event_type,
            status=status,
            title=title,
            detail=detail,
            draft_id=draft_id,
            occurrence_count=occurrence_count,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
        )

        incident.additional_properties = d
        return incident
