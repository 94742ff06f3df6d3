from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderRun(Model):
    """A piece of work on a repository."""

    coder_run_id: str
    """Its identifier."""

    workflow_mode: str
    """Kind of the work."""

    linked_context_run_id: None | str | Unset = UNSET
    """The run behind it."""

    repo_binding: CoderRepoBinding | Unset = UNSET
    """The repository to work on."""

    github_ref: CoderGithubRef | None | Unset = UNSET
    """The issue or pull request it is about."""

    source_client: None | str | Unset = UNSET
    """Who asked."""

    model_provider: None | str | Unset = UNSET
    """Provider of the model."""

    model_id: None | str | Unset = UNSET
    """The model."""

    parent_coder_run_id: None | str | Unset = UNSET
    """The work it follows."""

    origin: None | str | Unset = UNSET
    """Where it comes from."""

    status: None | str | Unset = UNSET
    """Its state."""

    phase: None | str | Unset = UNSET
    """What it is doing."""

    branch_name: None | str | Unset = UNSET
    """Its branch."""

    commit_sha: None | str | Unset = UNSET
    """Its commit."""

    pr_url: None | str | Unset = UNSET
    """Its pull request."""

    changed_files: list[str] | None | Unset = UNSET
    """The files it changed."""

    validation_status: None | str | Unset = UNSET
    """Whether the change was checked."""

    created_at_ms: int | None | Unset = UNSET
    """When it began, in milliseconds since 1970."""

    updated_at_ms: int | None | Unset = UNSET
    """When it last changed, in milliseconds since 1970."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "coder_run_id": "coder_run_id",
        "workflow_mode": "workflow_mode",
        "linked_context_run_id": "linked_context_run_id",
        "repo_binding": "repo_binding",
        "github_ref": "github_ref",
        "source_client": "source_client",
        "model_provider": "model_provider",
        "model_id": "model_id",
        "parent_coder_run_id": "parent_coder_run_id",
        "origin": "origin",
        "status": "status",
        "phase": "phase",
        "branch_name": "branch_name",
        "commit_sha": "commit_sha",
        "pr_url": "pr_url",
        "changed_files": "changed_files",
        "validation_status": "validation_status",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
    }

    def to_dict(self) -> dict[str, Any]:
        coder_run_id = self.coder_run_id

        workflow_mode = self.workflow_mode

        linked_context_run_id: None | str | Unset = self.linked_context_run_id

        repo_binding: dict[str, Any] | Unset = UNSET
        if not isinstance(self.repo_binding, Unset):
            repo_binding = self.repo_binding.to_dict()

        github_ref: dict[str, Any] | None | Unset = plain(self.github_ref)

        source_client: None | str | Unset = self.source_client

        model_provider: None | str | Unset = self.model_provider

        model_id: None | str | Unset = self.model_id

        parent_coder_run_id: None | str | Unset = self.parent_coder_run_id

        origin: None | str | Unset = self.origin

        status: None | str | Unset = self.status

        phase: None | str | Unset = self.phase

        branch_name: None | str | Unset = self.branch_name

        commit_sha: None | str | Unset = self.commit_sha

        pr_url: None | str | Unset = self.pr_url

        changed_files: list[str] | None | Unset = plain(self.changed_files)

        validation_status: None | str | Unset = self.validation_status

        created_at_ms: int | None | Unset = self.created_at_ms

        updated_at_ms: int | None | Unset = self.updated_at_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "coder_run_id": coder_run_id,
                "workflow_mode": workflow_mode,
            }
        )
        if linked_context_run_id is not UNSET:
            field_dict["linked_context_run_id"] = linked_context_run_id
        if repo_binding is not UNSET:
            field_dict["repo_binding"] = repo_binding
        if github_ref is not UNSET:
            field_dict["github_ref"] = github_ref
        if source_client is not UNSET:
            field_dict["source_client"] = source_client
        if model_provider is not UNSET:
            field_dict["model_provider"] = model_provider
        if model_id is not UNSET:
            field_dict["model_id"] = model_id
        if parent_coder_run_id is not UNSET:
            field_dict["parent_coder_run_id"] = parent_coder_run_id
        if origin is not UNSET:
            field_dict["origin"] = origin
        if status is not UNSET:
            field_dict["status"] = status
        if phase is not UNSET:
            field_dict["phase"] = phase
        if branch_name is not UNSET:
            field_dict["branch_name"] = branch_name
        if commit_sha is not UNSET:
            field_dict["commit_sha"] = commit_sha
        if pr_url is not UNSET:
            field_dict["pr_url"] = pr_url
        if changed_files is not UNSET:
            field_dict["changed_files"] = changed_files
        if validation_status is not UNSET:
            field_dict["validation_status"] = validation_status
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        coder_run_id = d.pop("coder_run_id")

        workflow_mode = d.pop("workflow_mode")

        linked_context_run_id = d.pop("linked_context_run_id", UNSET)

        _repo_binding = d.pop("repo_binding", UNSET)
        repo_binding: CoderRepoBinding | Unset
        if _repo_binding is None or _repo_binding is UNSET:
            repo_binding = UNSET
        else:
            repo_binding = CoderRepoBinding.from_dict(_repo_binding)

        def _parse_github_ref(data: object) -> CoderGithubRef | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                github_ref_type_0 = CoderGithubRef.from_dict(data)

                return github_ref_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CoderGithubRef | None | Unset, data)

        github_ref = _parse_github_ref(d.pop("github_ref", UNSET))

        source_client = d.pop("source_client", UNSET)

        model_provider = d.pop("model_provider", UNSET)

        model_id = d.pop("model_id", UNSET)

        parent_coder_run_id = d.pop("parent_coder_run_id", UNSET)

        origin = d.pop("origin", UNSET)

        status = d.pop("status", UNSET)

        phase = d.pop("phase", UNSET)

        branch_name = d.pop("branch_name", UNSET)

        commit_sha = d.pop("commit_sha", UNSET)

        pr_url = d.pop("pr_url", UNSET)

        def _parse_changed_files(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                changed_files_type_0: list[str] = data

                return changed_files_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        changed_files = _parse_changed_files(d.pop("changed_files", UNSET))

        validation_status = d.pop("validation_status", UNSET)

        created_at_ms = d.pop("created_at_ms", UNSET)

        updated_at_ms = d.pop("updated_at_ms", UNSET)

        coder_run = cls(
            coder_run_id=coder_run_id,
            workflow_mode=workflow_mode,
            linked_context_run_id=linked_context_run_id,
            repo_binding=repo_binding,
            github_ref=github_ref,
            source_client=source_client,
            model_provider=model_provider,
            model_id=model_id,
            parent_coder_run_id=parent_coder_run_id,
            origin=origin,
            status=status,
            phase=phase,
            branch_name=branch_name,
            commit_sha=commit_sha,
            pr_url=pr_url,
            changed_files=changed_files,
            validation_status=validation_status,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
        )

        coder_run.additional_properties = d
        return coder_run


from ..models.coder_github_ref import CoderGithubRef  # noqa: E402
from ..models.coder_repo_binding import CoderRepoBinding  # noqa: E402
