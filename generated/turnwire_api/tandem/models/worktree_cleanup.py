from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorktreeCleanup(Model):
    """What was cleaned up."""

    ok: bool
    """Whether it was done."""

    dry_run: bool | Unset = UNSET
    """Whether nothing was really removed."""

    repo_root: None | str | Unset = UNSET
    """Absolute path of the repository."""

    managed_root: None | str | Unset = UNSET
    """Folder of the worktrees."""

    tracked_paths: list[str] | Unset = UNSET
    """Worktrees that git knows."""

    active_paths: list[str] | Unset = UNSET
    """Worktrees in use."""

    stale_paths: list[Any] | Unset = UNSET
    """Worktrees that are not."""

    cleaned_worktrees: list[Any] | Unset = UNSET
    """Worktrees that were removed."""

    orphan_dirs: list[str] | Unset = UNSET
    """Folders without a worktree."""

    orphan_dirs_removed: list[Any] | Unset = UNSET
    """Folders that were removed."""

    failures: list[Any] | Unset = UNSET
    """What could not be removed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "dry_run": "dry_run",
        "repo_root": "repo_root",
        "managed_root": "managed_root",
        "tracked_paths": "tracked_paths",
        "active_paths": "active_paths",
        "stale_paths": "stale_paths",
        "cleaned_worktrees": "cleaned_worktrees",
        "orphan_dirs": "orphan_dirs",
        "orphan_dirs_removed": "orphan_dirs_removed",
        "failures": "failures",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        dry_run = self.dry_run

        repo_root: None | str | Unset = self.repo_root

        managed_root: None | str | Unset = self.managed_root

        tracked_paths: list[str] | Unset = UNSET
        if not isinstance(self.tracked_paths, Unset):
            tracked_paths = self.tracked_paths

        active_paths: list[str] | Unset = UNSET
        if not isinstance(self.active_paths, Unset):
            active_paths = self.active_paths

        stale_paths: list[Any] | Unset = UNSET
        if not isinstance(self.stale_paths, Unset):
            stale_paths = self.stale_paths

        cleaned_worktrees: list[Any] | Unset = UNSET
        if not isinstance(self.cleaned_worktrees, Unset):
            cleaned_worktrees = self.cleaned_worktrees

        orphan_dirs: list[str] | Unset = UNSET
        if not isinstance(self.orphan_dirs, Unset):
            orphan_dirs = self.orphan_dirs

        orphan_dirs_removed: list[Any] | Unset = UNSET
        if not isinstance(self.orphan_dirs_removed, Unset):
            orphan_dirs_removed = self.orphan_dirs_removed

        failures: list[Any] | Unset = UNSET
        if not isinstance(self.failures, Unset):
            failures = self.failures

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if dry_run is not UNSET:
            field_dict["dry_run"] = dry_run
        if repo_root is not UNSET:
            field_dict["repo_root"] = repo_root
        if managed_root is not UNSET:
            field_dict["managed_root"] = managed_root
        if tracked_paths is not UNSET:
            field_dict["tracked_paths"] = tracked_paths
        if active_paths is not UNSET:
            field_dict["active_paths"] = active_paths
        if stale_paths is not UNSET:
            field_dict["stale_paths"] = stale_paths
        if cleaned_worktrees is not UNSET:
            field_dict["cleaned_worktrees"] = cleaned_worktrees
        if orphan_dirs is not UNSET:
            field_dict["orphan_dirs"] = orphan_dirs
        if orphan_dirs_removed is not UNSET:
            field_dict["orphan_dirs_removed"] = orphan_dirs_removed
        if failures is not UNSET:
            field_dict["failures"] = failures

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        dry_run = d.pop("dry_run", UNSET)
        if dry_run is None:
            dry_run = UNSET

        repo_root = d.pop("repo_root", UNSET)

        managed_root = d.pop("managed_root", UNSET)

        tracked_paths = d.pop("tracked_paths", UNSET)
        if tracked_paths is None:
            tracked_paths = UNSET

        active_paths = d.pop("active_paths", UNSET)
        if active_paths is None:
            active_paths = UNSET

        stale_paths = d.pop("stale_paths", UNSET)
        if stale_paths is None:
            stale_paths = UNSET

        cleaned_worktrees = d.pop("cleaned_worktrees", UNSET)
        if cleaned_worktrees is None:
            cleaned_worktrees = UNSET

        orphan_dirs = d.pop("orphan_dirs", UNSET)
        if orphan_dirs is None:
            orphan_dirs = UNSET

        orphan_dirs_removed = d.pop("orphan_dirs_removed", UNSET)
        if orphan_dirs_removed is None:
            orphan_dirs_removed = UNSET

        failures = d.pop("failures", UNSET)
        if failures is None:
            failures = UNSET

        worktree_cleanup = cls(
            ok=ok,
            dry_run=dry_run,
            repo_root=repo_root,
            managed_root=managed_root,
            tracked_paths=tracked_paths,
            active_paths=active_paths,
            stale_paths=stale_paths,
            cleaned_worktrees=cleaned_worktrees,
            orphan_dirs=orphan_dirs,
            orphan_dirs_removed=orphan_dirs_removed,
            failures=failures,
        )

        worktree_cleanup.additional_properties = d
        return worktree_cleanup
