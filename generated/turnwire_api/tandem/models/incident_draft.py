from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class IncidentDraft(Model):
    """A report about an incident that is not published yet."""

    draft_id: str
    """Its identifier."""

    fingerprint: None | str | Unset = UNSET
    """What tells the incident from others."""

    repo: None | str | Unset = UNSET
    """The repository, `owner/name`."""

    status: None | str | Unset = UNSET
    """Its state."""

    title: None | str | Unset = UNSET
    """What went wrong, in short."""

    detail: None | str | Unset = UNSET
    """What went wrong, at length."""

    issue_number: int | None | Unset = UNSET
    """Number of the issue, where there is one."""

    triage_run_id: None | str | Unset = UNSET
    """The run that looks into it."""

    created_at_ms: int | None | Unset = UNSET
    """When it was drafted, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "draft_id": "draft_id",
        "fingerprint": "fingerprint",
        "repo": "repo",
        "status": "status",
        "title": "title",
        "detail": "detail",
        "issue_number": "issue_number",
        "triage_run_id": "triage_run_id",
        "created_at_ms": "created_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        draft_id = self.draft_id

        fingerprint: None | str | Unset = self.fingerprint

        repo: None | str | Unset = self.repo

        status: None | str | Unset = self.status

        title: None | str | Unset = self.title

        detail: None | str | Unset = self.detail

        issue_number: int | None | Unset = self.issue_number

        triage_run_id: None | str | Unset = self.triage_run_id

        created_at_ms: int | None | Unset = self.created_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "draft_id": draft_id,
            }
        )
        if fingerprint is not UNSET:
            field_dict["fingerprint"] = fingerprint
        if repo is not UNSET:
            field_dict["repo"] = repo
        if status is not UNSET:
            field_dict["status"] = status
        if title is not UNSET:
            field_dict["title"] = title
        if detail is not UNSET:
            field_dict["detail"] = detail
        if issue_number is not UNSET:
            field_dict["issue_number"] = issue_number
        if triage_run_id is not UNSET:
            field_dict["triage_run_id"] = triage_run_id
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        draft_id = d.pop("draft_id")

        fingerprint = d.pop("fingerprint", UNSET)

        repo = d.pop("repo", UNSET)

        status = d.pop("status", UNSET)

        title = d.pop("title", UNSET)

        detail = d.pop("detail", UNSET)

        issue_number = d.pop("issue_number", UNSET)

        triage_run_id = d.pop("triage_run_id", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        incident_draft = cls(
            draft_id=draft_id,
            fingerprint=fingerprint,
            repo=repo,
            status=status,
            title=title,
            detail=detail,
            issue_number=issue_number,
            triage_run_id=triage_run_id,
            created_at_ms=created_at_ms,
        )

        incident_draft.additional_properties = d
        return incident_draft
