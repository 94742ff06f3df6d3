from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorktreeCleanupRequest(Model):
    """What to clean up."""

    repo_root: str | Unset = UNSET
    """Absolute path of the repository."""

    repository_id: str | Unset = UNSET
    """Identifier of the repository, instead of its path."""

    dry_run: bool | Unset = UNSET
    """Whether nothing is really removed."""

    remove_orphan_dirs: bool | Unset = UNSET
    """Whether folders without a worktree are removed too."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "repo_root": "repo_root",
        "repository_id": "repository_id",
        "dry_run": "dry_run",
        "remove_orphan_dirs": "remove_orphan_dirs",
    }

    def to_dict(self) -> dict[str, Any]:
        repo_root = self.repo_root

        repository_id = self.repository_id

        dry_run = self.dry_run

        remove_orphan_dirs = self.remove_orphan_dirs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if repo_root is not UNSET:
            field_dict["repo_root"] = repo_root
        if repository_id is not UNSET:
            field_dict["repository_id"] = repository_id
        if dry_run is not UNSET:
            field_dict["dry_run"] = dry_run
        if remove_orphan_dirs is not UNSET:
            field_dict["remove_orphan_dirs"] = remove_orphan_dirs

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        repo_root = d.pop("repo_root", UNSET)
        if repo_root is None:
            repo_root = UNSET

        repository_id = d.pop("repository_id", UNSET)
        if repository_id is None:
            repository_id = UNSET

        dry_run = d.pop("dry_run", UNSET)
        if dry_run is None:
            dry_run = UNSET

        remove_orphan_dirs = d.pop("remove_orphan_dirs", UNSET)
        if remove_orphan_dirs is None:
            remove_orphan_dirs = UNSET

        worktree_cleanup_request = cls(
            repo_root=repo_root,
            repository_id=repository_id,
            dry_run=dry_run,
            remove_orphan_dirs=remove_orphan_dirs,
        )

        worktree_cleanup_request.additional_properties = d
        return worktree_cleanup_request
