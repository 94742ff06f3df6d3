from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderProjectBindingRequest(Model):
    """The repository and the board of a project."""

    repo_binding: CoderRepoBinding | Unset = UNSET
    """The repository to work on."""

    github_project_binding: CoderBoardRequest | Unset = UNSET
    """A board of GitHub."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "repo_binding": "repo_binding",
        "github_project_binding": "github_project_binding",
    }

    def to_dict(self) -> dict[str, Any]:
        repo_binding: dict[str, Any] | Unset = UNSET
        if not isinstance(self.repo_binding, Unset):
            repo_binding = self.repo_binding.to_dict()

        github_project_binding: dict[str, Any] | Unset = UNSET
        if not isinstance(self.github_project_binding, Unset):
            github_project_binding = self.github_project_binding.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if repo_binding is not UNSET:
            field_dict["repo_binding"] = repo_binding
        if github_project_binding is not UNSET:
            field_dict["github_project_binding"] = github_project_binding

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _repo_binding = d.pop("repo_binding", UNSET)
        repo_binding: CoderRepoBinding | Unset
        if _repo_binding is None or _repo_binding is UNSET:
            repo_binding = UNSET
        else:
            repo_binding = CoderRepoBinding.from_dict(_repo_binding)

        _github_project_binding = d.pop("github_project_binding", UNSET)
        github_project_binding: CoderBoardRequest | Unset
        if _github_project_binding is None or _github_project_binding is UNSET:
            github_project_binding = UNSET
        else:
            github_project_binding = CoderBoardRequest.from_dict(_github_project_binding)

        coder_project_binding_request = cls(
            repo_binding=repo_binding,
            github_project_binding=github_project_binding,
        )

        coder_project_binding_request.additional_properties = d
        return coder_project_binding_request


from ..models.coder_board_request import CoderBoardRequest  # noqa: E402
from ..models.coder_repo_binding import CoderRepoBinding  # noqa: E402
