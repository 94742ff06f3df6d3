from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderBoardRequest(Model):
    """A board of GitHub."""

    owner: str
    """Who owns it."""

    project_number: int
    """Its number."""

    repo_slug: str | Unset = UNSET
    """The repository, `owner/name`."""

    mcp_server: str | Unset = UNSET
    """The MCP server to use."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "owner": "owner",
        "project_number": "project_number",
        "repo_slug": "repo_slug",
        "mcp_server": "mcp_server",
    }

    def to_dict(self) -> dict[str, Any]:
        owner = self.owner

        project_number = self.project_number

        repo_slug = self.repo_slug

        mcp_server = self.mcp_server

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "owner": owner,
                "project_number": project_number,
            }
        )
        if repo_slug is not UNSET:
            field_dict["repo_slug"] = repo_slug
        if mcp_server is not UNSET:
            field_dict["mcp_server"] = mcp_server

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        owner = d.pop("owner")

        project_number = d.pop("project_number")

        repo_slug = d.pop("repo_slug", UNSET)
        if repo_slug is None:
            repo_slug = UNSET

        mcp_server = d.pop("mcp_server", UNSET)
        if mcp_server is None:
            mcp_server = UNSET

        coder_board_request = cls(
            owner=owner,
            project_number=project_number,
            repo_slug=repo_slug,
            mcp_server=mcp_server,
        )

        coder_board_request.additional_properties = d
        return coder_board_request
