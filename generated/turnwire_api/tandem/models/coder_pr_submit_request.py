from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderPrSubmitRequest(Model):
    """How to submit the pull request."""

    approved_by: str | Unset = UNSET
    """Who approves it."""

    reason: str | Unset = UNSET
    """Why."""

    mcp_server: str | Unset = UNSET
    """The MCP server to use."""

    dry_run: bool | Unset = UNSET
    """Whether nothing is really submitted."""

    spawn_follow_on_runs: list[str] | Unset = UNSET
    """Work to begin afterwards."""

    allow_auto_merge_recommendation: bool | Unset = UNSET
    """Whether a merge may be recommended without being asked."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "approved_by": "approved_by",
        "reason": "reason",
        "mcp_server": "mcp_server",
        "dry_run": "dry_run",
        "spawn_follow_on_runs": "spawn_follow_on_runs",
        "allow_auto_merge_recommendation": "allow_auto_merge_recommendation",
    }

    def to_dict(self) -> dict[str, Any]:
        approved_by = self.approved_by

        reason = self.reason

        mcp_server = self.mcp_server

        dry_run = self.dry_run

        spawn_follow_on_runs: list[str] | Unset = UNSET
        if not isinstance(self.spawn_follow_on_runs, Unset):
            spawn_follow_on_runs = self.spawn_follow_on_runs

        allow_auto_merge_recommendation = self.allow_auto_merge_recommendation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if approved_by is not UNSET:
            field_dict["approved_by"] = approved_by
        if reason is not UNSET:
            field_dict["reason"] = reason
        if mcp_server is not UNSET:
            field_dict["mcp_server"] = mcp_server
        if dry_run is not UNSET:
            field_dict["dry_run"] = dry_run
        if spawn_follow_on_runs is not UNSET:
            field_dict["spawn_follow_on_runs"] = spawn_follow_on_runs
        if allow_auto_merge_recommendation is not UNSET:
            field_dict["allow_auto_merge_recommendation"] = allow_auto_merge_recommendation

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        approved_by = d.pop("approved_by", UNSET)
        if approved_by is None:
            approved_by = UNSET

        reason = d.pop("reason", UNSET)
        if reason is None:
            reason = UNSET

        mcp_server = d.pop("mcp_server", UNSET)
        if mcp_server is None:
            mcp_server = UNSET

        dry_run = d.pop("dry_run", UNSET)
        if dry_run is None:
            dry_run = UNSET

        spawn_follow_on_runs = d.pop("spawn_follow_on_runs", UNSET)
        if spawn_follow_on_runs is None:
            spawn_follow_on_runs = UNSET

        allow_auto_merge_recommendation = d.pop("allow_auto_merge_recommendation", UNSET)
        if allow_auto_merge_recommendation is None:
            allow_auto_merge_recommendation = UNSET

        coder_pr_submit_request = cls(
            approved_by=approved_by,
            reason=reason,
            mcp_server=mcp_server,
            dry_run=dry_run,
            spawn_follow_on_runs=spawn_follow_on_runs,
            allow_auto_merge_recommendation=allow_auto_merge_recommendation,
        )

        coder_pr_submit_request.additional_properties = d
        return coder_pr_submit_request
