from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowPlanRequest(Model):
    """What to plan."""

    prompt: str
    """What the automation shall do, in plain words."""

    schedule: Any | Unset = UNSET
    """When it shall run. The planner decides when it is omitted."""

    plan_source: str | Unset = UNSET
    """Where the request comes from, such as `chat`."""

    progress_id: str | Unset = UNSET
    """Identifier for the progress events of this plan."""

    allowed_mcp_servers: list[str] | Unset = UNSET
    """MCP servers that the plan may use."""

    workspace_root: str | Unset = UNSET
    """Absolute path of the workspace."""

    operator_preferences: JsonObject | Unset = UNSET
    """A JSON object whose members are not described."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "prompt": "prompt",
        "schedule": "schedule",
        "plan_source": "plan_source",
        "progress_id": "progress_id",
        "allowed_mcp_servers": "allowed_mcp_servers",
        "workspace_root": "workspace_root",
        "operator_preferences": "operator_preferences",
    }

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        schedule = self.schedule

        plan_source = self.plan_source

        progress_id = self.progress_id

        allowed_mcp_servers: list[str] | Unset = UNSET
        if not isinstance(self.allowed_mcp_servers, Unset):
            allowed_mcp_servers = self.allowed_mcp_servers

        workspace_root = self.workspace_root

        operator_preferences: dict[str, Any] | Unset = UNSET
        if not isinstance(self.operator_preferences, Unset):
            operator_preferences = self.operator_preferences.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
            }
        )
        if schedule is not UNSET:
            field_dict["schedule"] = schedule
        if plan_source is not UNSET:
            field_dict["plan_source"] = plan_source
        if progress_id is not UNSET:
            field_dict["progress_id"] = progress_id
        if allowed_mcp_servers is not UNSET:
            field_dict["allowed_mcp_servers"] = allowed_mcp_servers
        if workspace_root is not UNSET:
            field_dict["workspace_root"] = workspace_root
        if operator_preferences is not UNSET:
            field_dict["operator_preferences"] = operator_preferences

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        prompt = d.pop("prompt")

        schedule = d.pop("schedule", UNSET)

        plan_source = d.pop("plan_source", UNSET)
        if plan_source is None:
            plan_source = UNSET

        progress_id = d.pop("progress_id", UNSET)
        if progress_id is None:
            progress_id = UNSET

        allowed_mcp_servers = d.pop("allowed_mcp_servers", UNSET)
        if allowed_mcp_servers is None:
            allowed_mcp_servers = UNSET

        workspace_root = d.pop("workspace_root", UNSET)
        if workspace_root is None:
            workspace_root = UNSET

        _operator_preferences = d.pop("operator_preferences", UNSET)
        operator_preferences: JsonObject | Unset
        if _operator_preferences is None or _operator_preferences is UNSET:
            operator_preferences = UNSET
        else:
            operator_preferences = JsonObject.from_dict(_operator_preferences)

        workflow_plan_request = cls(
            prompt=prompt,
            schedule=schedule,
            plan_source=plan_source,
            progress_id=progress_id,
            allowed_mcp_servers=allowed_mcp_servers,
            workspace_root=workspace_root,
            operator_preferences=operator_preferences,
        )

        workflow_plan_request.additional_properties = d
        return workflow_plan_request


from ..models.json_object import JsonObject  # noqa: E402
