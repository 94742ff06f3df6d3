from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AutomationV2(Model):
    """Agents that work together by a plan, the flow, when a schedule says so."""

    automation_id: str
    """The automation."""

    name: str | Unset = UNSET
    """Its name."""

    description: None | str | Unset = UNSET
    """What it is for."""

    status: str | Unset = UNSET
    """Whether the schedule is followed."""

    schedule: AutomationV2Schedule | Unset = UNSET
    """When an automation is due."""

    knowledge: Any | Unset = UNSET
    """What it knows."""

    agents: list[AutomationV2Agent] | Unset = UNSET
    """The agents. Not in the summary."""

    flow: AutomationV2Flow | Unset = UNSET
    """The plan of an automation. Not in the summary."""

    agent_count: int | Unset = UNSET
    """How many agents there are. Only in the summary."""

    node_count: int | Unset = UNSET
    """How many nodes the flow has. Only in the summary."""

    execution: AutomationV2Execution | Unset = UNSET
    """Limits of a run."""

    output_targets: list[str] | Unset = UNSET
    """Where results go."""

    created_at_ms: int | Unset = UNSET
    """When it was made, milliseconds since 1970."""

    updated_at_ms: int | Unset = UNSET
    """When it last changed, milliseconds since 1970."""

    creator_id: str | Unset = UNSET
    """Who made it."""

    workspace_root: None | str | Unset = UNSET
    """Where it works, on the engine's host."""

    metadata: Any | Unset = UNSET
    """More about it."""

    next_fire_at_ms: int | None | Unset = UNSET
    """When it is due next, milliseconds since 1970."""

    last_fired_at_ms: int | None | Unset = UNSET
    """When it was last due, milliseconds since 1970."""

    scope_policy: Any | Unset = UNSET
    """What it may reach."""

    watch_conditions: Any | Unset = UNSET
    """What else starts it."""

    handoff_config: Any | Unset = UNSET
    """How it hands work over."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "automation_id": "automation_id",
        "name": "name",
        "description": "description",
        "status": "status",
        "schedule": "schedule",
        "knowledge": "knowledge",
        "agents": "agents",
        "flow": "flow",
        "agent_count": "agent_count",
        "node_count": "node_count",
        "execution": "execution",
        "output_targets": "output_targets",
        "created_at_ms": "created_at_ms",
        "updated_at_ms": "updated_at_ms",
        "creator_id": "creator_id",
        "workspace_root": "workspace_root",
        "metadata": "metadata",
        "next_fire_at_ms": "next_fire_at_ms",
        "last_fired_at_ms": "last_fired_at_ms",
        "scope_policy": "scope_policy",
        "watch_conditions": "watch_conditions",
        "handoff_config": "handoff_config",
    }

    def to_dict(self) -> dict[str, Any]:
        automation_id = self.automation_id

        name = self.name

        description: None | str | Unset = self.description

        status = self.status

        schedule: dict[str, Any] | Unset = UNSET
        if not isinstance(self.schedule, Unset):
            schedule = self.schedule.to_dict()

        knowledge = self.knowledge

        agents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.agents, Unset):
            agents = []
            for agents_item_data in self.agents:
                agents_item = agents_item_data.to_dict()
                agents.append(agents_item)

        flow: dict[str, Any] | Unset = UNSET
        if not isinstance(self.flow, Unset):
            flow = self.flow.to_dict()

        agent_count = self.agent_count

        node_count = self.node_count

        execution: dict[str, Any] | Unset = UNSET
        if not isinstance(self.execution, Unset):
            execution = self.execution.to_dict()

        output_targets: list[str] | Unset = UNSET
        if not isinstance(self.output_targets, Unset):
            output_targets = self.output_targets

        created_at_ms = self.created_at_ms

        updated_at_ms = self.updated_at_ms

        creator_id = self.creator_id

        workspace_root: None | str | Unset = self.workspace_root

        metadata = self.metadata

        next_fire_at_ms: int | None | Unset = self.next_fire_at_ms

        last_fired_at_ms: int | None | Unset = self.last_fired_at_ms

        scope_policy = self.scope_policy

        watch_conditions = self.watch_conditions

        handoff_config = self.handoff_config

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "automation_id": automation_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if status is not UNSET:
            field_dict["status"] = status
        if schedule is not UNSET:
            field_dict["schedule"] = schedule
        if knowledge is not UNSET:
            field_dict["knowledge"] = knowledge
        if agents is not UNSET:
            field_dict["agents"] = agents
        if flow is not UNSET:
            field_dict["flow"] = flow
        if agent_count is not UNSET:
            field_dict["agent_count"] = agent_count
        if node_count is not UNSET:
            field_dict["node_count"] = node_count
        if execution is not UNSET:
            field_dict["execution"] = execution
        if output_targets is not UNSET:
            field_dict["output_targets"] = output_targets
        if created_at_ms is not UNSET:
            field_dict["created_at_ms"] = created_at_ms
        if updated_at_ms is not UNSET:
            field_dict["updated_at_ms"] = updated_at_ms
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if workspace_root is not UNSET:
            field_dict["workspace_root"] = workspace_root
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if next_fire_at_ms is not UNSET:
            field_dict["next_fire_at_ms"] = next_fire_at_ms
        if last_fired_at_ms is not UNSET:
            field_dict["last_fired_at_ms"] = last_fired_at_ms
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
        automation_id = d.pop("automation_id")

        name = d.pop("name", UNSET)
        if name is None:
            name = UNSET

        description = d.pop("description", UNSET)

        status = d.pop("status", UNSET)
        if status is None:
            status = UNSET

        _schedule = d.pop("schedule", UNSET)
        schedule: AutomationV2Schedule | Unset
        if _schedule is None or _schedule is UNSET:
            schedule = UNSET
        else:
            schedule = AutomationV2Schedule.from_dict(_schedule)

        knowledge = d.pop("knowledge", UNSET)

        _agents = d.pop("agents", UNSET)
        agents: list[AutomationV2Agent] | Unset = UNSET
        if _agents is not None and _agents is not UNSET:
            agents = []
            if not isinstance(_agents, list):
                raise TypeError("agents is not an array")
            for agents_item_data in _agents:
                agents_item = AutomationV2Agent.from_dict(agents_item_data)

                agents.append(agents_item)

        _flow = d.pop("flow", UNSET)
        flow: AutomationV2Flow | Unset
        if _flow is None or _flow is UNSET:
            flow = UNSET
        else:
            flow = AutomationV2Flow.from_dict(_flow)

        agent_count = d.pop("agent_count", UNSET)
        if agent_count is None:
            agent_count = UNSET

        node_count = d.pop("node_count", UNSET)
        if node_count is None:
            node_count = UNSET

        _execution = d.pop("execution", UNSET)
        execution: AutomationV2Execution | Unset
        if _execution is None or _execution is UNSET:
            execution = UNSET
        else:
            execution = AutomationV2Execution.from_dict(_execution)

        output_targets = d.pop("output_targets", UNSET)
        if output_targets is None:
            output_targets = UNSET

        created_at_ms = d.pop("created_at_ms", UNSET)
        if created_at_ms is None:
            created_at_ms = UNSET

        updated_at_ms = d.pop("updated_at_ms", UNSET)
        if updated_at_ms is None:
            updated_at_ms = UNSET

        creator_id = d.pop("creator_id", UNSET)
        if creator_id is None:
            creator_id = UNSET

        workspace_root = d.pop("workspace_root", UNSET)

        metadata = d.pop("metadata", UNSET)

        next_fire_at_ms = d.pop("next_fire_at_ms", UNSET)

        last_fired_at_ms = d.pop("last_fired_at_ms", UNSET)

        scope_policy = d.pop("scope_policy", UNSET)

        watch_conditions = d.pop("watch_conditions", UNSET)

        handoff_config = d.pop("handoff_config", UNSET)

        automation_v2 = cls(
            automation_id=automation_id,
            name=name,
            description=description,
            status=status,
            schedule=schedule,
            knowledge=knowledge,
            agents=agents,
            flow=flow,
            agent_count=agent_count,
            node_count=node_count,
            execution=execution,
            output_targets=output_targets,
            created_at_ms=created_at_ms,
            updated_at_ms=updated_at_ms,
            creator_id=creator_id,
            workspace_root=workspace_root,
            metadata=metadata,
            next_fire_at_ms=next_fire_at_ms,
            last_fired_at_ms=last_fired_at_ms,
            scope_policy=scope_policy,
            watch_conditions=watch_conditions,
            handoff_config=handoff_config,
        )

        automation_v2.additional_properties = d
        return automation_v2


from ..models.automation_v2_agent import AutomationV2Agent  # noqa: E402
from ..models.automation_v2_execution import AutomationV2Execution  # noqa: E402
from ..models.automation_v2_flow import AutomationV2Flow  # noqa: E402
from ..models.automation_v2_schedule import AutomationV2Schedule  # noqa: E402
