from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderRunCreateRequest(Model):
    """The work to begin."""

    coder_run_id: str | Unset = UNSET
    """Its identifier. The engine makes one when it is omitted."""

    workflow_mode: str
    """Kind of the work."""

    repo_binding: CoderRepoBinding
    """The repository to work on."""

    github_ref: CoderGithubRef | Unset = UNSET
    """An issue or a pull request."""

    objective: str | Unset = UNSET
    """What it shall reach."""

    source_client: str | Unset = UNSET
    """Who asks."""

    workspace: Any | Unset = UNSET
    """The workspace it works in."""

    model_provider: str | Unset = UNSET
    """Provider of the model."""

    model_id: str | Unset = UNSET
    """The model."""

    mcp_servers: list[str] | Unset = UNSET
    """MCP servers it may use."""

    parent_coder_run_id: str | Unset = UNSET
    """The work it follows."""

    origin: str | Unset = UNSET
    """Where it comes from."""

    origin_artifact_type: str | Unset = UNSET
    """The artifact it comes from."""

    origin_policy: Any | Unset = UNSET
    """The rule it comes from."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "coder_run_id": "coder_run_id",
        "workflow_mode": "workflow_mode",
        "repo_binding": "repo_binding",
        "github_ref": "github_ref",
        "objective": "objective",
        "source_client": "source_client",
        "workspace": "workspace",
        "model_provider": "model_provider",
        "model_id": "model_id",
        "mcp_servers": "mcp_servers",
        "parent_coder_run_id": "parent_coder_run_id",
        "origin": "origin",
        "origin_artifact_type": "origin_artifact_type",
        "origin_policy": "origin_policy",
    }

    def to_dict(self) -> dict[str, Any]:
        workflow_mode = self.workflow_mode

        repo_binding = self.repo_binding.to_dict()

        coder_run_id = self.coder_run_id

        github_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.github_ref, Unset):
            github_ref = self.github_ref.to_dict()

        objective = self.objective

        source_client = self.source_client

        workspace = self.workspace

        model_provider = self.model_provider

        model_id = self.model_id

        mcp_servers: list[str] | Unset = UNSET
        if not isinstance(self.mcp_servers, Unset):
            mcp_servers = self.mcp_servers

        parent_coder_run_id = self.parent_coder_run_id

        origin = self.origin

        origin_artifact_type = self.origin_artifact_type

        origin_policy = self.origin_policy

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workflow_mode": workflow_mode,
                "repo_binding": repo_binding,
            }
        )
        if coder_run_id is not UNSET:
            field_dict["coder_run_id"] = coder_run_id
        if github_ref is not UNSET:
            field_dict["github_ref"] = github_ref
        if objective is not UNSET:
            field_dict["objective"] = objective
        if source_client is not UNSET:
            field_dict["source_client"] = source_client
        if workspace is not UNSET:
            field_dict["workspace"] = workspace
        if model_provider is not UNSET:
            field_dict["model_provider"] = model_provider
        if model_id is not UNSET:
            field_dict["model_id"] = model_id
        if mcp_servers is not UNSET:
            field_dict["mcp_servers"] = mcp_servers
        if parent_coder_run_id is not UNSET:
            field_dict["parent_coder_run_id"] = parent_coder_run_id
        if origin is not UNSET:
            field_dict["origin"] = origin
        if origin_artifact_type is not UNSET:
            field_dict["origin_artifact_type"] = origin_artifact_type
        if origin_policy is not UNSET:
            field_dict["origin_policy"] = origin_policy

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        workflow_mode = d.pop("workflow_mode")

        repo_binding = CoderRepoBinding.from_dict(d.pop("repo_binding"))

        coder_run_id = d.pop("coder_run_id", UNSET)
        if coder_run_id is None:
            coder_run_id = UNSET

        _github_ref = d.pop("github_ref", UNSET)
        github_ref: CoderGithubRef | Unset
        if _github_ref is None or _github_ref is UNSET:
            github_ref = UNSET
        else:
            github_ref = CoderGithubRef.from_dict(_github_ref)

        objective = d.pop("objective", UNSET)
        if objective is None:
            objective = UNSET

        source_client = d.pop("source_client", UNSET)
        if source_client is None:
            source_client = UNSET

        workspace = d.pop("workspace", UNSET)

        model_provider = d.pop("model_provider", UNSET)
        if model_provider is None:
            model_provider = UNSET

        model_id = d.pop("model_id", UNSET)
        if model_id is None:
            model_id = UNSET

        mcp_servers = d.pop("mcp_servers", UNSET)
        if mcp_servers is None:
            mcp_servers = UNSET

        parent_coder_run_id = d.pop("parent_coder_run_id", UNSET)
        if parent_coder_run_id is None:
            parent_coder_run_id = UNSET

        origin = d.pop("origin", UNSET)
        if origin is None:
            origin = UNSET

        origin_artifact_type = d.pop("origin_artifact_type", UNSET)
        if origin_artifact_type is None:
            origin_artifact_type = UNSET

        origin_policy = d.pop("origin_policy", UNSET)

        coder_run_create_request = cls(
            workflow_mode=workflow_mode,
            repo_binding=repo_binding,
            coder_run_id=coder_run_id,
            github_ref=github_ref,
            objective=objective,
            source_client=source_client,
            workspace=workspace,
            model_provider=model_provider,
            model_id=model_id,
            mcp_servers=mcp_servers,
            parent_coder_run_id=parent_coder_run_id,
            origin=origin,
            origin_artifact_type=origin_artifact_type,
            origin_policy=origin_policy,
        )

        coder_run_create_request.additional_properties = d
        return coder_run_create_request


from ..models.coder_github_ref import CoderGithubRef  # noqa: E402
from ..models.coder_repo_binding import CoderRepoBinding  # noqa: E402
