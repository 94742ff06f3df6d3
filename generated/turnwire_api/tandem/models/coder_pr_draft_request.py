from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderPrDraftRequest(Model):
    """The pull request to prepare."""

    title: str | Unset = UNSET
    """Its title."""

    body: str | Unset = UNSET
    """Its text."""

    base_branch: str | Unset = UNSET
    """Where it goes."""

    head_branch: str | Unset = UNSET
    """Where it comes from."""

    changed_files: list[str] | Unset = UNSET
    """Files that were changed."""

    memory_hits_used: list[str] | Unset = UNSET
    """Entries of the memory that were used."""

    notes: str | Unset = UNSET
    """What else there is to say."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "body": "body",
        "base_branch": "base_branch",
        "head_branch": "head_branch",
        "changed_files": "changed_files",
        "memory_hits_used": "memory_hits_used",
        "notes": "notes",
    }

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        body = self.body

        base_branch = self.base_branch

        head_branch = self.head_branch

        changed_files: list[str] | Unset = UNSET
        if not isinstance(self.changed_files, Unset):
            changed_files = self.changed_files

        memory_hits_used: list[str] | Unset = UNSET
        if not isinstance(self.memory_hits_used, Unset):
            memory_hits_used = self.memory_hits_used

        notes = self.notes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if body is not UNSET:
            field_dict["body"] = body
        if base_branch is not UNSET:
            field_dict["base_branch"] = base_branch
        if head_branch is not UNSET:
            field_dict["head_branch"] = head_branch
        if changed_files is not UNSET:
            field_dict["changed_files"] = changed_files
        if memory_hits_used is not UNSET:
            field_dict["memory_hits_used"] = memory_hits_used
        if notes is not UNSET:
            field_dict["notes"] = notes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        title = d.pop("title", UNSET)
        if title is None:
            title = UNSET

        body = d.pop("body", UNSET)
        if body is None:
            body = UNSET

        base_branch = d.pop("base_branch", UNSET)
        if base_branch is None:
            base_branch = UNSET

        head_branch = d.pop("head_branch", UNSET)
        if head_branch is None:
            head_branch = UNSET

        changed_files = d.pop("changed_files", UNSET)
        if changed_files is None:
            changed_files = UNSET

        memory_hits_used = d.pop("memory_hits_used", UNSET)
        if memory_hits_used is None:
            memory_hits_used = UNSET

        notes = d.pop("notes", UNSET)
        if notes is None:
            notes = UNSET

        coder_pr_draft_request = cls(
            title=title,
            body=body,
            base_branch=base_branch,
            head_branch=head_branch,
            changed_files=changed_files,
            memory_hits_used=memory_hits_used,
            notes=notes,
        )

        coder_pr_draft_request.additional_properties = d
        return coder_pr_draft_request
