"""``client.agent_teams`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.agent_budget import AgentBudget
    from ..models.agent_instance_list import AgentInstanceList
    from ..models.agent_team_approvals import AgentTeamApprovals
    from ..models.agent_team_mission_list import AgentTeamMissionList
    from ..models.agent_template import AgentTemplate
    from ..models.agent_template_deleted import AgentTemplateDeleted
    from ..models.agent_template_list import AgentTemplateList
    from ..models.agent_template_patch import AgentTemplatePatch
    from ..models.agent_template_result import AgentTemplateResult
    from ..models.spawn_decision import SpawnDecision
    from ..models.spawn_result import SpawnResult

StreamT = TypeVar("StreamT")

AGENT_TEAMS_LIST_TEMPLATES: Operation[AgentTemplateList] = Operation(
    _PACKAGE,
    name="agent_teams.list_templates",
    method="GET",
    path="/agent-team/templates",
    endpoint="api.agent_teams.list_agent_templates",
    idempotent=True,
)
AGENT_TEAMS_CREATE_TEMPLATE: Operation[AgentTemplateResult] = Operation(
    _PACKAGE,
    name="agent_teams.create_template",
    method="POST",
    path="/agent-team/templates",
    endpoint="api.agent_teams.create_agent_template",
    bodies=(("", "AgentTemplateCreateRequest"),),
)
AGENT_TEAMS_DELETE_TEMPLATE: Operation[AgentTemplateDeleted] = Operation(
    _PACKAGE,
    name="agent_teams.delete_template",
    method="DELETE",
    path="/agent-team/templates/{template_id}",
    endpoint="api.agent_teams.delete_agent_template",
    required=("template_id",),
    idempotent=True,
)
AGENT_TEAMS_UPDATE_TEMPLATE: Operation[AgentTemplateResult] = Operation(
    _PACKAGE,
    name="agent_teams.update_template",
    method="PATCH",
    path="/agent-team/templates/{template_id}",
    endpoint="api.agent_teams.update_agent_template",
    required=("template_id",),
    bodies=(("", "AgentTemplatePatch"),),
    idempotent=True,
)
AGENT_TEAMS_LIST_INSTANCES: Operation[AgentInstanceList] = Operation(
    _PACKAGE,
    name="agent_teams.list_instances",
    method="GET",
    path="/agent-team/instances",
    endpoint="api.agent_teams.list_agent_instances",
    idempotent=True,
)
AGENT_TEAMS_LIST_MISSIONS: Operation[AgentTeamMissionList] = Operation(
    _PACKAGE,
    name="agent_teams.list_missions",
    method="GET",
    path="/agent-team/missions",
    endpoint="api.agent_teams.list_agent_team_missions",
    idempotent=True,
)
AGENT_TEAMS_LIST_APPROVALS: Operation[AgentTeamApprovals] = Operation(
    _PACKAGE,
    name="agent_teams.list_approvals",
    method="GET",
    path="/agent-team/approvals",
    endpoint="api.agent_teams.list_agent_team_approvals",
    idempotent=True,
)
AGENT_TEAMS_SPAWN: Operation[SpawnResult] = Operation(
    _PACKAGE,
    name="agent_teams.spawn",
    method="POST",
    path="/agent-team/spawn",
    endpoint="api.agent_teams.spawn_agent",
    bodies=(("", "SpawnRequest"),),
)
AGENT_TEAMS_APPROVE_SPAWN: Operation[SpawnDecision] = Operation(
    _PACKAGE,
    name="agent_teams.approve_spawn",
    method="POST",
    path="/agent-team/approvals/spawn/{approval_id}/approve",
    endpoint="api.agent_teams.approve_spawn",
    required=("approval_id",),
    bodies=(("", "ReasonRequest"),),
)
AGENT_TEAMS_DENY_SPAWN: Operation[SpawnDecision] = Operation(
    _PACKAGE,
    name="agent_teams.deny_spawn",
    method="POST",
    path="/agent-team/approvals/spawn/{approval_id}/deny",
    endpoint="api.agent_teams.deny_spawn",
    required=("approval_id",),
    bodies=(("", "ReasonRequest"),),
)


class AgentTeams(Generic[StreamT]):
    """``client.agent_teams``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list_templates(self, *, options: RequestOptions | None = None) -> AgentTemplateList:
        """List the templates.

        The agents that teams are made of.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(AGENT_TEAMS_LIST_TEMPLATES, {}, options)

    def create_template(
        self, template: AgentTemplate | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> AgentTemplateResult:
        """Add a template.

        Its identifier is chosen by the caller.

        Args:
            template: An agent of a team, to make instances of.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AGENT_TEAMS_CREATE_TEMPLATE,
            {
                "body": {
                    "template": template,
                },
            },
            options,
        )

    def delete_template(
        self, template_id: str, *, options: RequestOptions | None = None
    ) -> AgentTemplateDeleted:
        """Delete a template.

        Instances of it are not stopped.

        Args:
            template_id: Identifier of the template.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AGENT_TEAMS_DELETE_TEMPLATE,
            {
                "template_id": template_id,
            },
            options,
        )

    def update_template(
        self,
        template_id: str,
        body: AgentTemplatePatch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AgentTemplateResult:
        """Change a template.

        What is not named stays.

        Args:
            template_id: Identifier of the template.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AGENT_TEAMS_UPDATE_TEMPLATE,
            {
                "template_id": template_id,
                "body": body,
            },
            options,
        )

    def list_instances(
        self,
        *,
        mission_id: str | None = None,
        parent_instance_id: str | None = None,
        status: str | None = None,
        options: RequestOptions | None = None,
    ) -> AgentInstanceList:
        """List the agents at work.

        Those that have ended are listed too.

        Args:
            mission_id: Only those of this mission.
            parent_instance_id: Only those started by this instance.
            status: Only those in this state. A word that the engine does not know is
                refused.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AGENT_TEAMS_LIST_INSTANCES,
            {
                "mission_id": mission_id,
                "parent_instance_id": parent_instance_id,
                "status": status,
            },
            options,
        )

    def list_missions(self, *, options: RequestOptions | None = None) -> AgentTeamMissionList:
        """List the missions of agent teams.

        How far each has come.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(AGENT_TEAMS_LIST_MISSIONS, {}, options)

    def list_approvals(self, *, options: RequestOptions | None = None) -> AgentTeamApprovals:
        """List what waits for a decision.

        Agents that want to be started, and calls of tools that want to be made.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(AGENT_TEAMS_LIST_APPROVALS, {}, options)

    def spawn(
        self,
        role: str,
        justification: str,
        *,
        mission_id: str | None = None,
        parent_instance_id: str | None = None,
        template_id: str | None = None,
        source: str | None = None,
        budget_override: AgentBudget | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> SpawnResult:
        """Start an agent.

        The policy of the engine decides whether it may; without a policy it may not.

        Args:
            role: What it shall do in the team.
            justification: Why it is needed.
            mission_id: The mission it works for. A new one when it is omitted.
            parent_instance_id: The instance it works for.
            template_id: The template to make it of.
            source: Who asks.
            budget_override: What an agent may use up.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AGENT_TEAMS_SPAWN,
            {
                "body": {
                    "role": role,
                    "justification": justification,
                    "missionID": mission_id,
                    "parentInstanceID": parent_instance_id,
                    "templateID": template_id,
                    "source": source,
                    "budget_override": budget_override,
                },
            },
            options,
        )

    def approve_spawn(
        self, approval_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> SpawnDecision:
        """Permit an agent to start.

        The decision is final.

        Args:
            approval_id: Identifier for the decision.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AGENT_TEAMS_APPROVE_SPAWN,
            {
                "approval_id": approval_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def deny_spawn(
        self, approval_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> SpawnDecision:
        """Refuse an agent to start.

        The decision is final.

        Args:
            approval_id: Identifier for the decision.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AGENT_TEAMS_DENY_SPAWN,
            {
                "approval_id": approval_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )


class AsyncAgentTeams(Generic[StreamT]):
    """``client.agent_teams``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list_templates(self, *, options: RequestOptions | None = None) -> AgentTemplateList:
        """List the templates.

        The agents that teams are made of.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(AGENT_TEAMS_LIST_TEMPLATES, {}, options)

    async def create_template(
        self, template: AgentTemplate | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> AgentTemplateResult:
        """Add a template.

        Its identifier is chosen by the caller.

        Args:
            template: An agent of a team, to make instances of.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AGENT_TEAMS_CREATE_TEMPLATE,
            {
                "body": {
                    "template": template,
                },
            },
            options,
        )

    async def delete_template(
        self, template_id: str, *, options: RequestOptions | None = None
    ) -> AgentTemplateDeleted:
        """Delete a template.

        Instances of it are not stopped.

        Args:
            template_id: Identifier of the template.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AGENT_TEAMS_DELETE_TEMPLATE,
            {
                "template_id": template_id,
            },
            options,
        )

    async def update_template(
        self,
        template_id: str,
        body: AgentTemplatePatch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AgentTemplateResult:
        """Change a template.

        What is not named stays.

        Args:
            template_id: Identifier of the template.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AGENT_TEAMS_UPDATE_TEMPLATE,
            {
                "template_id": template_id,
                "body": body,
            },
            options,
        )

    async def list_instances(
        self,
        *,
        mission_id: str | None = None,
        parent_instance_id: str | None = None,
        status: str | None = None,
        options: RequestOptions | None = None,
    ) -> AgentInstanceList:
        """List the agents at work.

        Those that have ended are listed too.

        Args:
            mission_id: Only those of this mission.
            parent_instance_id: Only those started by this instance.
            status: Only those in this state. A word that the engine does not know is
                refused.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AGENT_TEAMS_LIST_INSTANCES,
            {
                "mission_id": mission_id,
                "parent_instance_id": parent_instance_id,
                "status": status,
            },
            options,
        )

    async def list_missions(self, *, options: RequestOptions | None = None) -> AgentTeamMissionList:
        """List the missions of agent teams.

        How far each has come.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(AGENT_TEAMS_LIST_MISSIONS, {}, options)

    async def list_approvals(self, *, options: RequestOptions | None = None) -> AgentTeamApprovals:
        """List what waits for a decision.

        Agents that want to be started, and calls of tools that want to be made.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(AGENT_TEAMS_LIST_APPROVALS, {}, options)

    async def spawn(
        self,
        role: str,
        justification: str,
        *,
        mission_id: str | None = None,
        parent_instance_id: str | None = None,
        template_id: str | None = None,
        source: str | None = None,
        budget_override: AgentBudget | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> SpawnResult:
        """Start an agent.

        The policy of the engine decides whether it may; without a policy it may not.

        Args:
            role: What it shall do in the team.
            justification: Why it is needed.
            mission_id: The mission it works for. A new one when it is omitted.
            parent_instance_id: The instance it works for.
            template_id: The template to make it of.
            source: Who asks.
            budget_override: What an agent may use up.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AGENT_TEAMS_SPAWN,
            {
                "body": {
                    "role": role,
                    "justification": justification,
                    "missionID": mission_id,
                    "parentInstanceID": parent_instance_id,
                    "templateID": template_id,
                    "source": source,
                    "budget_override": budget_override,
                },
            },
            options,
        )

    async def approve_spawn(
        self, approval_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> SpawnDecision:
        """Permit an agent to start.

        The decision is final.

        Args:
            approval_id: Identifier for the decision.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AGENT_TEAMS_APPROVE_SPAWN,
            {
                "approval_id": approval_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def deny_spawn(
        self, approval_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> SpawnDecision:
        """Refuse an agent to start.

        The decision is final.

        Args:
            approval_id: Identifier for the decision.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AGENT_TEAMS_DENY_SPAWN,
            {
                "approval_id": approval_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )
