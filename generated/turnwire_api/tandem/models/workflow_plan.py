from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowPlan(Model):
    """A plan for an automation."""

    plan_id: str
    """Identifier of the plan."""

    planner_version: None | str | Unset = UNSET
    """Version of the planner."""

    plan_source: None | str | Unset = UNSET
    """Where the request came from."""

    original_prompt: None | str | Unset = UNSET
    """The request as it was given."""

    normalized_prompt: None | str | Unset = UNSET
    """The request as the planner understood it."""

    confidence: None | str | Unset = UNSET
    """How sure the planner is."""

    title: str
    """Title of the plan."""

    description: None | str | Unset = UNSET
    """What the automation does."""

    schedule: Any | Unset = UNSET
    """When it runs, as a schedule of Automations V2."""

    execution_target: None | str | Unset = UNSET
    """What runs it."""

    workspace_root: None | str | Unset = UNSET
    """Absolute path of the workspace."""

    steps: list[WorkflowPlanStep] | Unset = UNSET
    """Its steps."""

    requires_integrations: list[Any] | Unset = UNSET
    """Integrations that it needs."""

    allowed_mcp_servers: list[str] | Unset = UNSET
    """MCP servers that it may use."""

    operator_preferences: Any | Unset = UNSET
    """Wishes about models, roles and the like."""

    save_options: Any | Unset = UNSET
    """How it is saved."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "plan_id": "plan_id",
        "planner_version": "planner_version",
        "plan_source": "plan_source",
        "original_prompt": "original_prompt",
        "normalized_prompt": "normalized_prompt",
        "confidence": "confidence",
        "title": "title",
        "description": "description",
        "schedule": "schedule",
        "execution_target": "execution_target",
        "workspace_root": "workspace_root",
        "steps": "steps",
        "requires_integrations": "requires_integrations",
        "allowed_mcp_servers": "allowed_mcp_servers",
        "operator_preferences": "operator_preferences",
        "save_options": "save_options",
    }

    def to_dict(self) -> dict[str, Any]:
        plan_id = self.plan_id

        title = self.title

        planner_version: None | str | Unset = self.planner_version

        plan_source: None | str | Unset = self.plan_source

        original_prompt: None | str | Unset = self.original_prompt

        normalized_prompt: None | str | Unset = self.normalized_prompt

        confidence: None | str | Unset = self.confidence

        description: None | str | Unset = self.description

        schedule = self.schedule

        execution_target: None | str | Unset = self.execution_target

        workspace_root: None | str | Unset = self.workspace_root

        steps: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.steps, Unset):
            steps = []
            for steps_item_data in self.steps:
                steps_item = steps_item_data.to_dict()
                steps.append(steps_item)

        requires_integrations: list[Any] | Unset = UNSET
        if not isinstance(self.requires_integrations, Unset):
            requires_integrations = self.requires_integrations

        allowed_mcp_servers: list[str] | Unset = UNSET
        if not isinstance(self.allowed_mcp_servers, Unset):
            allowed_mcp_servers = self.allowed_mcp_servers

        operator_preferences = self.operator_preferences

        save_options = self.save_options

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "plan_id": plan_id,
                "title": title,
            }
        )
        if planner_version is not UNSET:
            field_dict["planner_version"] = planner_version
        if plan_source is not UNSET:
            field_dict["plan_source"] = plan_source
        if original_prompt is not UNSET:
            field_dict["original_prompt"] = original_prompt
        if normalized_prompt is not UNSET:
            field_dict["normalized_prompt"] = normalized_prompt
        if confidence is not UNSET:
            field_dict["confidence"] = confidence
        if description is not UNSET:
            field_dict["description"] = description
        if schedule is not UNSET:
            field_dict["schedule"] = schedule
        if execution_target is not UNSET:
            field_dict["execution_target"] = execution_target
        if workspace_root is not UNSET:
            field_dict["workspace_root"] = workspace_root
        if steps is not UNSET:
            field_dict["steps"] = steps
        if requires_integrations is not UNSET:
            field_dict["requires_integrations"] = requires_integrations
        if allowed_mcp_servers is not UNSET:
            field_dict["allowed_mcp_servers"] = allowed_mcp_servers
        if operator_preferences is not UNSET:
            field_dict["operator_preferences"] = operator_preferences
        if save_options is not UNSET:
            field_dict["save_options"] = save_options

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        plan_id = d.pop("plan_id")

        title = d.pop("title")

        planner_version = d.pop("planner_version", UNSET)

        plan_source = d.pop("plan_source", UNSET)

        original_prompt = d.pop("original_prompt", UNSET)

        normalized_prompt = d.pop("normalized_prompt", UNSET)

        confidence = d.pop("confidence", UNSET)

        description = d.pop("description", UNSET)

        schedule = d.pop("schedule", UNSET)

        execution_target = d.pop("execution_target", UNSET)

        workspace_root = d.pop("workspace_root", UNSET)

        _steps = d.pop("steps", UNSET)
        steps: list[WorkflowPlanStep] | Unset = UNSET
        if _steps is not None and _steps is not UNSET:
            steps = []
            if not isinstance(_steps, list):
                raise TypeError("steps is not an array")
            for steps_item_data in _steps:
                steps_item = WorkflowPlanStep.from_dict(steps_item_data)

                steps.append(steps_item)

        requires_integrations = d.pop("requires_integrations", UNSET)
        if requires_integrations is None:
            requires_integrations = UNSET

        allowed_mcp_servers = d.pop("allowed_mcp_servers", UNSET)
        if allowed_mcp_servers is None:
            allowed_mcp_servers = UNSET

        operator_preferences = d.pop("operator_preferences", UNSET)

        save_options = d.pop("save_options", UNSET)

        workflow_plan = cls(
            plan_id=plan_id,
            title=title,
            planner_version=planner_version,
            plan_source=plan_source,
            original_prompt=original_prompt,
            normalized_prompt=normalized_prompt,
            confidence=confidence,
            description=description,
            schedule=schedule,
            execution_target=execution_target,
            workspace_root=workspace_root,
            steps=steps,
            requires_integrations=requires_integrations,
            allowed_mcp_servers=allowed_mcp_servers,
            operator_preferences=operator_preferences,
            save_options=save_options,
        )

        workflow_plan.additional_properties = d
        return workflow_plan


from ..models.workflow_plan_step import WorkflowPlanStep  # noqa: E402
