from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class UpdateAutomationV2Request(Model):
    """What to change of an automation."""

    name: str | Unset = UNSET
    """Its name."""

    schedule: AutomationV2Schedule | Unset = UNSET
    """When an automation is due."""

    flow: AutomationV2Flow | Unset = UNSET
    """The plan of an automation. Not in the summary."""

    description: str | Unset = UNSET
    """What it is for."""

    status: str | Unset = UNSET
    """Whether the schedule is followed."""

    agents: list[AutomationV2Agent] | Unset = UNSET
    """The agents."""

    execution: AutomationV2Execution | Unset = UNSET
    """Limits of a run."""

    output_targets: list[str] | Unset = UNSET
    """Where results go."""

    creator_id: str | Unset = UNSET
    """Who makes it."""

    workspace_root: str | Unset = UNSET
    """Where it works, on the engine's host."""

    metadata: Any | Unset = UNSET
    """More about it. Any JSON."""

    capabilities: Any | Unset = UNSET
    """What it may do. Any JSON."""

    scope_policy: Any | Unset = UNSET
    """What it may reach. Any JSON."""

    watch_conditions: Any | Unset = UNSET
    """What else starts it. Any JSON."""

    handoff_config: Any | Unset = UNSET
    """How it hands work over. Any JSON."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "schedule": "schedule",
        "flow": "flow",
        "description": "description",
        "status": "status",
        "agents": "agents",
        "execution": "execution",
        "output_targets": "output_targets",
        "creator_id": "creator_id",
        "workspace_root": "workspace_root",
        "metadata": "metadata",
        "capabilities": "capabilities",
        "scope_policy": "scope_policy",
        "watch_conditions": "watch_conditions",
        "handoff_config": "handoff_config",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        schedule: dict[str, Any] | Unset = UNSET
        if not isinstance(self.schedule, Unset):
            schedule = self.schedule.to_dict()

        flow: dict[str, Any] | Unset = UNSET
        if not isinstance(self.flow, Unset):
            flow = self.flow.to_dict()

        description = self.description

        status = self.status

        agents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.agents, Unset):
            agents = []
            for agents_item_data in self.agents:
                agents_item = agents_item_data.to_dict()
                agents.append(agents_item)

        execution: dict[str, Any] | Unset = UNSET
        if not isinstance(self.execution, Unset):
            execution = self.execution.to_dict()

        output_targets: list[str] | Unset = UNSET
        if not isinstance(self.output_targets, Unset):
            output_targets = self.output_targets

        creator_id = self.creator_id

        workspace_root = self.workspace_root

        metadata = self.metadata

        capabilities = self.capabilities

        scope_policy = self.scope_policy

        watch_conditions = self.watch_conditions

        handoff_config = self.handoff_config

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if schedule is not UNSET:
            field_dict["schedule"] = schedule
        if flow is not UNSET:
            field_dict["flow"] = flow
        if description is not UNSET:
            field_dict["description"] = description
        if status is not UNSET:
            field_dict["status"] = status
        if agents is not UNSET:
            field_dict["agents"] = agents
        if execution is not UNSET:
            field_dict["execution"] = execution
        if output_targets is not UNSET:
            field_dict["output_targets"] = output_targets
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if workspace_root is not UNSET:
            field_dict["workspace_root"] = workspace_root
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if capabilities is not UNSET:
            field_dict["capabilities"] = capabilities
        if scope_policy is not UNSET:
            field_dict["scope_policy"] = scope_policy
        if watch_conditions is not UNSET:
            field_dict["watch_conditions"] = watch_conditions
        if handoff_config is not UNSET:
            field_dict["handoff_config"] = handoff_config

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        _schedule = d.pop("schedule", UNSET)
        schedule: AutomationV2Schedule | Unset
        if _schedule is None or _schedule is UNSET:
            schedule = UNSET
        else:
            schedule = AutomationV2Schedule.from_dict(_schedule)

        _flow = d.pop("flow", UNSET)
        flow: AutomationV2Flow | Unset
        if _flow is None or _flow is UNSET:
            flow = UNSET
        else:
            flow = AutomationV2Flow.from_dict(_flow)

        description = d.pop("description", UNSET)
        if description is None:
            description = UNSET

        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        _agents = d.pop("agents", UNSET)
        agents: list[AutomationV2Agent] | Unset = UNSET
        if _agents is not None and _agents is not UNSET:
            agents = []
            if not isinstance(_agents, list):
                raise TypeError("agents is not an array")
            for agents_item_data in _agents:
                agents_item = AutomationV2Agent.from_dict(agents_item_data)

                agents.append(agents_item)

        _execution = d.pop("execution", UNSET)
        execution: AutomationV2Execution | Unset
        if _execution is None or _execution is UNSET:
            execution = UNSET
        else:
            execution = AutomationV2Execution.from_dict(_execution)

        output_targets = d.pop("output_targets", UNSET)
        if output_targets is None:
            output_targets = UNSET

        creator_id = d.pop("creator_id", UNSET)
        if creator_id is None:
            creator_id = UNSET

        workspace_root = d.pop("workspace_root", UNSET)
        if workspace_root is None:
            workspace_root = UNSET

        metadata = d.pop("metadata", UNSET)

        capabilities = d.pop("capabilities", UNSET)

        scope_policy = d.pop("scope_policy", UNSET)

        watch_conditions = d.pop("watch_conditions", UNSET)

        handoff_config = d.pop("handoff_config", UNSET)

        update_automation_v2_request = cls(
            name=name,
            schedule=schedule,
            flow=flow,
            description=description,
            status=status,
            agents=agents,
            execution=execution,
            output_targets=output_targets,
            creator_id=creator_id,
            workspace_root=workspace_root,
            metadata=metadata,
            capabilities=capabilities,
            scope_policy=scope_policy,
            watch_conditions=watch_conditions,
            handoff_config=handoff_config,
        )

        update_automation_v2_request.additional_properties = d
        return update_automation_v2_request


from ..models.automation_v2_agent import AutomationV2Agent  # noqa: E402
from ..models.automation_v2_execution import AutomationV2Execution  # noqa: E402
from ..models.automation_v2_flow import AutomationV2Flow  # noqa: E402
from ..models.automation_v2_schedule import AutomationV2Schedule  # noqa: E402
