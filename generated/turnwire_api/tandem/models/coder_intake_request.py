from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderIntakeRequest(Model):
    """An item of the board to begin work on."""

    project_item_id: str
    """The item."""

    coder_run_id: str | Unset = UNSET
    """Identifier of the work. The engine makes one when it is omitted."""

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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "project_item_id": "project_item_id",
        "coder_run_id": "coder_run_id",
        "source_client": "source_client",
        "workspace": "workspace",
        "model_provider": "model_provider",
        "model_id": "model_id",
        "mcp_servers": "mcp_servers",
    }

    def to_dict(self) -> dict[str, Any]:
        project_item_id = self.project_item_id

        coder_run_id = self.coder_run_id

        source_client = self.source_client

        workspace = self.workspace

        model_provider = self.model_provider

        model_id = self.model_id

        mcp_servers: list[str] | Unset = UNSET
        if not isinstance(self.mcp_servers, Unset):
            mcp_servers = self.mcp_servers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project_item_id": project_item_id,
            }
        )
        if coder_run_id is not UNSET:
            field_dict["coder_run_id"] = coder_run_id
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

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        project_item_id = d.pop("project_item_id")

        coder_run_id = d.pop("coder_run_id", UNSET)
        if coder_run_id is None:
            coder_run_id = UNSET

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

        coder_intake_request = cls(
            project_item_id=project_item_id,
            coder_run_id=coder_run_id,
            source_client=source_client,
            workspace=workspace,
            model_provider=model_provider,
            model_id=model_id,
            mcp_servers=mcp_servers,
        )

        coder_intake_request.additional_properties = d
        return coder_intake_request
