from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class IncidentPost(Model):
    """A published report."""

    post_id: str
    """Its identifier."""

    draft_id: None | str | Unset = UNSET
    """The draft it came from."""

    incident_id: None | str | Unset = UNSET
    """The incident."""

    operation: None | str | Unset = UNSET
    """What was done."""

    status: None | str | Unset = UNSET
    """How it ended."""

    issue_url: None | str | Unset = UNSET
    """Where it is."""

    destination_id: None | str | Unset = UNSET
    """The destination."""

    error: None | str | Unset = UNSET
    """What went wrong, for people."""

    created_at_ms: int | None | Unset = UNSET
    """When it was published, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "post_id": "post_id",
        "draft_id": "draft_id",
        "incident_id": "incident_id",
        "operation": "operation",
        "status": "status",
        "issue_url": "issue_url",
        "destination_id": "destination_id",
        "error": "error",
        "created_at_ms": "created_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        post_id = self.post_id

        draft_id: None | str | Unset = self.draft_id

        incident_id: None | str | Unset = self.incident_id

        operation: None | str | Unset = self.operation

        status: None | str | Unset = self.status

        issue_url: None | str | Unset = self.issue_url

        destination_id: None | str | Unset = self.destination_id

        error: None | str | Unset = self.error

        created_at_ms: int | None | Unset = self.created_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "post_id": post_id,
            }
        )
        if draft_id is not UNSET:
            field_dict["draft_id"] = draft_id
        if incident_id is not UNSET:
            field_dict["incident_id"] = incident_id
        if operation is not UNSET:
            field_dict["operation"] = operation
        if status is not UNSET:
            field_dict["status"] = status
        if issue_url is not UNSET:
            field_dict["issue_url"] = issue_url
        if destination_id is not UNSET:
            field_dict["destination_id"] = destination_id
        if error is not UNSET:
            field_dict["error"] = error
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        post_id = d.pop("post_id")

        draft_id = d.pop("draft_id", UNSET)

        incident_id = d.pop("incident_id", UNSET)

        operation = d.pop("operation", UNSET)

        status = d.pop("status", UNSET)

        issue_url = d.pop("issue_url", UNSET)

        destination_id = d.pop("destination_id", UNSET)

        error = d.pop("error", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        incident_post = cls(
            post_id=post_id,
            draft_id=draft_id,
            incident_id=incident_id,
            operation=operation,
            status=status,
            issue_url=issue_url,
            destination_id=destination_id,
            error=error,
            created_at_ms=created_at_ms,
        )

        incident_post.additional_properties = d
        return incident_post
