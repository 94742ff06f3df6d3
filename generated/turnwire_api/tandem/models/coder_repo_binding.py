from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderRepoBinding(Model):
    """The repository to work on."""

    project_id: str | Unset = UNSET
    """The project."""

    workspace_id: str
    """The workspace."""

    workspace_root: str
    """Absolute path of the workspace."""

    repo_slug: str
    """The repository, `owner/name`."""

    default_branch: str | Unset = UNSET
    """Its default branch."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "project_id": "project_id",
        "workspace_id": "workspace_id",
        "workspace_root": "workspace_root",
        "repo_slug": "repo_slug",
        "default_branch": "default_branch",
    }

    def to_dict(self) -> dict[str, Any]:
        workspace_id = self.workspace_id

        workspace_root = self.workspace_root

        repo_slug = self.repo_slug

        project_id = self.project_id

        default_branch = self.default_branch

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workspace_id": workspace_id,
                "workspace_root": workspace_root,
                "repo_slug": repo_slug,
            }
        )
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if default_branch is not UNSET:
            field_dict["default_branch"] = default_branch

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        workspace_id = d.pop("workspace_id")

        workspace_root = d.pop("workspace_root")

        repo_slug = d.pop("repo_slug")

        project_id = d.pop("project_id", UNSET)
        if project_id is None:
            project_id = UNSET

        default_branch = d.pop("default_branch", UNSET)
        if default_branch is None:
            default_branch = UNSET

        coder_repo_binding = cls(
            workspace_id=workspace_id,
            workspace_root=workspace_root,
            repo_slug=repo_slug,
            project_id=project_id,
            default_branch=default_branch,
        )

        coder_repo_binding.additional_properties = d
        return coder_repo_binding
