"""The methods of Tandem engine API, by namespace; each is loaded on first use."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .agent_teams import (
        AGENT_TEAMS_APPROVE_SPAWN,
        AGENT_TEAMS_CREATE_TEMPLATE,
        AGENT_TEAMS_DELETE_TEMPLATE,
        AGENT_TEAMS_DENY_SPAWN,
        AGENT_TEAMS_LIST_APPROVALS,
        AGENT_TEAMS_LIST_INSTANCES,
        AGENT_TEAMS_LIST_MISSIONS,
        AGENT_TEAMS_LIST_TEMPLATES,
        AGENT_TEAMS_SPAWN,
        AGENT_TEAMS_UPDATE_TEMPLATE,
        AgentTeams,
        AsyncAgentTeams,
    )
    from .approvals import APPROVALS_LIST_PENDING, Approvals, AsyncApprovals
    from .automations import (
        AUTOMATIONS_ADD_ARTIFACT,
        AUTOMATIONS_APPROVE_RUN,
        AUTOMATIONS_CREATE,
        AUTOMATIONS_DELETE,
        AUTOMATIONS_DENY_RUN,
        AUTOMATIONS_EVENTS,
        AUTOMATIONS_GET_RUN,
        AUTOMATIONS_GET_RUNS_FOR_AUTOMATION,
        AUTOMATIONS_HISTORY,
        AUTOMATIONS_LIST,
        AUTOMATIONS_LIST_ARTIFACTS,
        AUTOMATIONS_LIST_RUNS,
        AUTOMATIONS_PAUSE_RUN,
        AUTOMATIONS_RESUME_RUN,
        AUTOMATIONS_RUN_NOW,
        AUTOMATIONS_UPDATE,
        AsyncAutomations,
        Automations,
    )
    from .automations_v2 import (
        AUTOMATIONS_V2_CANCEL_RUN,
        AUTOMATIONS_V2_CLAIM_BACKLOG_TASK,
        AUTOMATIONS_V2_CONTINUE_TASK,
        AUTOMATIONS_V2_CREATE,
        AUTOMATIONS_V2_CREATE_WEBHOOK_TRIGGER,
        AUTOMATIONS_V2_DECIDE_GATE,
        AUTOMATIONS_V2_DELETE,
        AUTOMATIONS_V2_DELETE_WEBHOOK_TRIGGER,
        AUTOMATIONS_V2_DISABLE_WEBHOOK_TRIGGER,
        AUTOMATIONS_V2_EVENTS,
        AUTOMATIONS_V2_GET,
        AUTOMATIONS_V2_GET_RUN,
        AUTOMATIONS_V2_GET_WEBHOOK_DELIVERY,
        AUTOMATIONS_V2_GET_WEBHOOK_TRIGGER,
        AUTOMATIONS_V2_LIST,
        AUTOMATIONS_V2_LIST_ALL_RUNS,
        AUTOMATIONS_V2_LIST_RUNS,
        AUTOMATIONS_V2_LIST_WEBHOOK_DELIVERIES,
        AUTOMATIONS_V2_LIST_WEBHOOK_TRIGGERS,
        AUTOMATIONS_V2_PAUSE,
        AUTOMATIONS_V2_PAUSE_RUN,
        AUTOMATIONS_V2_PREVIEW_TASK_RESET,
        AUTOMATIONS_V2_RECOVER_RUN,
        AUTOMATIONS_V2_REPAIR_RUN,
        AUTOMATIONS_V2_REQUEUE_BACKLOG_TASK,
        AUTOMATIONS_V2_REQUEUE_TASK,
        AUTOMATIONS_V2_RESUME,
        AUTOMATIONS_V2_RESUME_RUN,
        AUTOMATIONS_V2_RETRY_TASK,
        AUTOMATIONS_V2_ROTATE_WEBHOOK_SECRET,
        AUTOMATIONS_V2_RUN_NOW,
        AUTOMATIONS_V2_UPDATE,
        AUTOMATIONS_V2_UPDATE_WEBHOOK_TRIGGER,
        AsyncAutomationsV2,
        AutomationsV2,
    )
    from .browser import BROWSER_INSTALL, BROWSER_SMOKE_TEST, BROWSER_STATUS, AsyncBrowser, Browser
    from .capabilities import (
        CAPABILITIES_DISCOVERY,
        CAPABILITIES_GET_BINDINGS,
        CAPABILITIES_READINESS,
        CAPABILITIES_REFRESH_BUILTINS,
        CAPABILITIES_RESET_TO_BUILTINS,
        CAPABILITIES_RESOLVE,
        CAPABILITIES_SET_BINDINGS,
        AsyncCapabilities,
        Capabilities,
    )
    from .channels import (
        CHANNELS_CONFIG,
        CHANNELS_DELETE,
        CHANNELS_PUT,
        CHANNELS_SET_TOOL_PREFERENCES,
        CHANNELS_STATUS,
        CHANNELS_TOOL_PREFERENCES,
        CHANNELS_VERIFY,
        AsyncChannels,
        Channels,
    )
    from .coder import (
        CODER_APPROVE_RUN,
        CODER_CANCEL_RUN,
        CODER_CREATE_FOLLOW_ON_RUN,
        CODER_CREATE_ISSUE_FIX_SUMMARY,
        CODER_CREATE_ISSUE_FIX_VALIDATION_REPORT,
        CODER_CREATE_MEMORY_CANDIDATE,
        CODER_CREATE_MERGE_READINESS_REPORT,
        CODER_CREATE_MERGE_RECOMMENDATION_SUMMARY,
        CODER_CREATE_PR_DRAFT,
        CODER_CREATE_PR_REVIEW_EVIDENCE,
        CODER_CREATE_PR_REVIEW_SUMMARY,
        CODER_CREATE_RUN,
        CODER_CREATE_TRIAGE_INSPECTION_REPORT,
        CODER_CREATE_TRIAGE_REPRODUCTION_REPORT,
        CODER_CREATE_TRIAGE_SUMMARY,
        CODER_EXECUTE_ALL,
        CODER_EXECUTE_NEXT,
        CODER_GET_MEMORY_HITS,
        CODER_GET_PROJECT_BINDING,
        CODER_GET_PROJECT_GITHUB_INBOX,
        CODER_GET_RUN,
        CODER_INTAKE_PROJECT_ITEM,
        CODER_LIST_ARTIFACTS,
        CODER_LIST_MEMORY_CANDIDATES,
        CODER_LIST_RUNS,
        CODER_PROMOTE_MEMORY_CANDIDATE,
        CODER_PUT_PROJECT_BINDING,
        CODER_SUBMIT_PR,
        AsyncCoder,
        Coder,
    )
    from .config import CONFIG_GET, CONFIG_PATCH, AsyncConfig, Config
    from .context_runs import (
        CONTEXT_RUNS_EVENTS,
        CONTEXT_RUNS_RUN_EVENTS,
        AsyncContextRuns,
        ContextRuns,
    )
    from .engine import (
        ENGINE_DIAGNOSTICS,
        ENGINE_EXECUTE_TOOL,
        ENGINE_GLOBAL_STREAM,
        ENGINE_HEALTH,
        ENGINE_LIST_TOOL_IDS,
        ENGINE_LIST_TOOLS,
        ENGINE_RUN_EVENTS,
        ENGINE_RUN_STREAM,
        ENGINE_STREAM,
        ENGINE_WORKSPACE,
        AsyncEngine,
        Engine,
    )
    from .goals import (
        GOALS_ARTIFACTS,
        GOALS_BUDGETS,
        GOALS_CANCEL,
        GOALS_COMPLETION,
        GOALS_DECIDE_HANDOFF,
        GOALS_EMIT_HANDOFF,
        GOALS_EVENTS,
        GOALS_GET,
        GOALS_GET_WAIT,
        GOALS_GRAPH,
        GOALS_HANDOFFS,
        GOALS_LIST,
        GOALS_LIST_EVENTS,
        GOALS_PAUSE,
        GOALS_RESOLVE_WAIT,
        GOALS_RESUME,
        GOALS_RUNS,
        GOALS_START,
        GOALS_WAITS,
        AsyncGoals,
        Goals,
    )
    from .identity import IDENTITY_GET, IDENTITY_PATCH, AsyncIdentityNamespace, IdentityNamespace
    from .incident_monitor import (
        INCIDENT_MONITOR_APPROVE_DRAFT,
        INCIDENT_MONITOR_CREATE_ISSUE_DRAFT,
        INCIDENT_MONITOR_CREATE_TRIAGE_RUN,
        INCIDENT_MONITOR_CREATE_TRIAGE_SUMMARY,
        INCIDENT_MONITOR_DEBUG,
        INCIDENT_MONITOR_DENY_DRAFT,
        INCIDENT_MONITOR_GENERATE_ASSESSMENT_REPORT,
        INCIDENT_MONITOR_GENERATE_DEPLOYMENT_CARDS,
        INCIDENT_MONITOR_GET_AUTHORITY_INVENTORY,
        INCIDENT_MONITOR_GET_CONFIG,
        INCIDENT_MONITOR_GET_DRAFT,
        INCIDENT_MONITOR_GET_INCIDENT,
        INCIDENT_MONITOR_GET_POSTURE_CHECKS,
        INCIDENT_MONITOR_GET_STATUS,
        INCIDENT_MONITOR_LIST_DRAFTS,
        INCIDENT_MONITOR_LIST_INCIDENTS,
        INCIDENT_MONITOR_LIST_POSTS,
        INCIDENT_MONITOR_PATCH_CONFIG,
        INCIDENT_MONITOR_PAUSE,
        INCIDENT_MONITOR_PREVIEW_ROUTE,
        INCIDENT_MONITOR_PUBLISH_DRAFT,
        INCIDENT_MONITOR_RECHECK_MATCH,
        INCIDENT_MONITOR_RECOMPUTE_STATUS,
        INCIDENT_MONITOR_REPLAY_INCIDENT,
        INCIDENT_MONITOR_REPORT,
        INCIDENT_MONITOR_RESUME,
        INCIDENT_MONITOR_RUN_ASSESSMENT_PROBES,
        AsyncIncidentMonitor,
        IncidentMonitor,
    )
    from .mcp import (
        MCP_ADD,
        MCP_AUTH,
        MCP_AUTH_CALLBACK,
        MCP_AUTHENTICATE,
        MCP_CATALOG_TOML,
        MCP_CONNECT,
        MCP_DELETE,
        MCP_DELETE_AUTH,
        MCP_DISCONNECT,
        MCP_LIST,
        MCP_LIST_RESOURCES,
        MCP_LIST_TOOLS,
        MCP_PATCH,
        MCP_REFRESH,
        AsyncMcp,
        Mcp,
    )
    from .memory import (
        MEMORY_AUDIT,
        MEMORY_CONTEXT_DISTILL,
        MEMORY_CONTEXT_GENERATE_LAYERS,
        MEMORY_CONTEXT_RESOLVE_URI,
        MEMORY_CONTEXT_TREE,
        MEMORY_DELETE,
        MEMORY_DEMOTE,
        MEMORY_IMPORT_PATH,
        MEMORY_LIST,
        MEMORY_PROMOTE,
        MEMORY_PUT,
        MEMORY_SEARCH,
        AsyncMemory,
        Memory,
    )
    from .missions import (
        MISSIONS_APPLY_EVENT,
        MISSIONS_CREATE,
        MISSIONS_GET,
        MISSIONS_LIST,
        AsyncMissions,
        Missions,
    )
    from .optimizations import (
        OPTIMIZATIONS_ACTION,
        OPTIMIZATIONS_APPLY_WINNER,
        OPTIMIZATIONS_CREATE,
        OPTIMIZATIONS_GET,
        OPTIMIZATIONS_GET_EXPERIMENT,
        OPTIMIZATIONS_LIST,
        OPTIMIZATIONS_LIST_EXPERIMENTS,
        AsyncOptimizations,
        Optimizations,
    )
    from .orchestrations import (
        ORCHESTRATIONS_ARCHIVE,
        ORCHESTRATIONS_CREATE,
        ORCHESTRATIONS_DRY_RUN,
        ORCHESTRATIONS_GET,
        ORCHESTRATIONS_GET_VERSION,
        ORCHESTRATIONS_LIST,
        ORCHESTRATIONS_LIST_VERSIONS,
        ORCHESTRATIONS_PUBLISH,
        ORCHESTRATIONS_REFRESH_REFERENCES,
        ORCHESTRATIONS_STALE_REFERENCES,
        ORCHESTRATIONS_UPDATE,
        ORCHESTRATIONS_VALIDATE,
        AsyncOrchestrations,
        Orchestrations,
    )
    from .packs import (
        PACKS_DETECT,
        PACKS_EXPORT,
        PACKS_INSPECT,
        PACKS_INSTALL,
        PACKS_INSTALL_FROM_ATTACHMENT,
        PACKS_LIST,
        PACKS_UNINSTALL,
        PACKS_UPDATE,
        PACKS_UPDATES,
        AsyncPacks,
        Packs,
    )
    from .permissions import (
        PERMISSIONS_APPROVE,
        PERMISSIONS_DENY,
        PERMISSIONS_LIST,
        PERMISSIONS_REPLY,
        AsyncPermissions,
        Permissions,
    )
    from .providers import (
        PROVIDERS_AUTH_STATUS,
        PROVIDERS_CATALOG,
        PROVIDERS_CONFIG,
        PROVIDERS_DELETE_API_KEY,
        PROVIDERS_SET_API_KEY,
        AsyncProviders,
        Providers,
    )
    from .questions import (
        QUESTIONS_ANSWER,
        QUESTIONS_CLOSE,
        QUESTIONS_LIST,
        QUESTIONS_REJECT,
        AsyncQuestions,
        Questions,
    )
    from .resources import (
        RESOURCES_DELETE_KEY,
        RESOURCES_EVENTS,
        RESOURCES_GET,
        RESOURCES_LIST,
        RESOURCES_PATCH_KEY,
        RESOURCES_PUT_KEY,
        AsyncResourcesNamespace,
        ResourcesNamespace,
    )
    from .routines import (
        ROUTINES_ADD_ARTIFACT,
        ROUTINES_APPROVE_RUN,
        ROUTINES_CREATE,
        ROUTINES_DELETE,
        ROUTINES_DENY_RUN,
        ROUTINES_EVENTS,
        ROUTINES_GET_RUN,
        ROUTINES_GET_RUNS_FOR_ROUTINE,
        ROUTINES_HISTORY,
        ROUTINES_LIST,
        ROUTINES_LIST_ARTIFACTS,
        ROUTINES_LIST_RUNS,
        ROUTINES_PAUSE_RUN,
        ROUTINES_RESUME_RUN,
        ROUTINES_RUN_NOW,
        ROUTINES_UPDATE,
        AsyncRoutines,
        Routines,
    )
    from .sessions import (
        SESSIONS_ABORT,
        SESSIONS_ACTIVE_RUN,
        SESSIONS_APPEND_MESSAGE,
        SESSIONS_ATTACH,
        SESSIONS_CANCEL,
        SESSIONS_CANCEL_RUN,
        SESSIONS_CHILDREN,
        SESSIONS_CREATE,
        SESSIONS_DELETE,
        SESSIONS_DIFF,
        SESSIONS_FORK,
        SESSIONS_GET,
        SESSIONS_INIT,
        SESSIONS_LIST,
        SESSIONS_MESSAGES,
        SESSIONS_OVERRIDE_WORKSPACE,
        SESSIONS_PROMPT_ASYNC_PARTS,
        SESSIONS_PROMPT_SYNC_PARTS,
        SESSIONS_REVERT,
        SESSIONS_SHARE,
        SESSIONS_STATUS,
        SESSIONS_SUMMARIZE,
        SESSIONS_TODOS,
        SESSIONS_UNREVERT,
        SESSIONS_UNSHARE,
        SESSIONS_UPDATE,
        AsyncSessions,
        Sessions,
    )
    from .skills import (
        SKILLS_GET,
        SKILLS_IMPORT_SKILL,
        SKILLS_LIST,
        SKILLS_PREVIEW,
        SKILLS_TEMPLATES,
        AsyncSkills,
        Skills,
    )
    from .storage import STORAGE_LIST_FILES, STORAGE_REPAIR, AsyncStorage, Storage
    from .tokens import (
        TOKENS_CLEAR,
        TOKENS_GENERATE,
        TOKENS_LIST,
        TOKENS_REVOKE,
        TOKENS_SET,
        AsyncTokens,
        Tokens,
    )
    from .workflow_plans import (
        WORKFLOW_PLANS_APPLY,
        WORKFLOW_PLANS_CHAT_MESSAGE,
        WORKFLOW_PLANS_CHAT_RESET,
        WORKFLOW_PLANS_CHAT_START,
        WORKFLOW_PLANS_GET,
        WORKFLOW_PLANS_IMPORT_PLAN,
        WORKFLOW_PLANS_IMPORT_PREVIEW,
        WORKFLOW_PLANS_PREVIEW,
        AsyncWorkflowPlans,
        WorkflowPlans,
    )
    from .workflows import (
        WORKFLOWS_DECIDE_GATE,
        WORKFLOWS_EVENTS,
        WORKFLOWS_GET,
        WORKFLOWS_GET_RUN,
        WORKFLOWS_LIST,
        WORKFLOWS_LIST_HOOKS,
        WORKFLOWS_LIST_RUNS,
        WORKFLOWS_PATCH_HOOK,
        WORKFLOWS_RUN,
        WORKFLOWS_SIMULATE,
        WORKFLOWS_VALIDATE,
        AsyncWorkflows,
        Workflows,
    )
    from .worktrees import WORKTREES_CLEANUP, AsyncWorktrees, Worktrees

StreamT = TypeVar("StreamT")


class Resources(Generic[StreamT]):
    """The namespaces of Tandem engine API; a synchronous client inherits from it."""

    # Any: a client has a transport already, and checkers compare the attributes of two generic
    # bases without their arguments.
    _transport: Any

    @cached_property
    def engine(self) -> Engine[StreamT]:
        """The operations of ``engine``."""
        from .engine import Engine

        return Engine(self._transport)

    @cached_property
    def context_runs(self) -> ContextRuns[StreamT]:
        """The operations of ``context_runs``."""
        from .context_runs import ContextRuns

        return ContextRuns(self._transport)

    @cached_property
    def sessions(self) -> Sessions[StreamT]:
        """The operations of ``sessions``."""
        from .sessions import Sessions

        return Sessions(self._transport)

    @cached_property
    def permissions(self) -> Permissions[StreamT]:
        """The operations of ``permissions``."""
        from .permissions import Permissions

        return Permissions(self._transport)

    @cached_property
    def questions(self) -> Questions[StreamT]:
        """The operations of ``questions``."""
        from .questions import Questions

        return Questions(self._transport)

    @cached_property
    def routines(self) -> Routines[StreamT]:
        """The operations of ``routines``."""
        from .routines import Routines

        return Routines(self._transport)

    @cached_property
    def automations(self) -> Automations[StreamT]:
        """The operations of ``automations``."""
        from .automations import Automations

        return Automations(self._transport)

    @cached_property
    def automations_v2(self) -> AutomationsV2[StreamT]:
        """The operations of ``automations_v2``."""
        from .automations_v2 import AutomationsV2

        return AutomationsV2(self._transport)

    @cached_property
    def approvals(self) -> Approvals[StreamT]:
        """The operations of ``approvals``."""
        from .approvals import Approvals

        return Approvals(self._transport)

    @cached_property
    def providers(self) -> Providers[StreamT]:
        """The operations of ``providers``."""
        from .providers import Providers

        return Providers(self._transport)

    @cached_property
    def config(self) -> Config[StreamT]:
        """The operations of ``config``."""
        from .config import Config

        return Config(self._transport)

    @cached_property
    def tokens(self) -> Tokens[StreamT]:
        """The operations of ``tokens``."""
        from .tokens import Tokens

        return Tokens(self._transport)

    @cached_property
    def identity(self) -> IdentityNamespace[StreamT]:
        """The operations of ``identity``."""
        from .identity import IdentityNamespace

        return IdentityNamespace(self._transport)

    @cached_property
    def workflow_plans(self) -> WorkflowPlans[StreamT]:
        """The operations of ``workflow_plans``."""
        from .workflow_plans import WorkflowPlans

        return WorkflowPlans(self._transport)

    @cached_property
    def agent_teams(self) -> AgentTeams[StreamT]:
        """The operations of ``agent_teams``."""
        from .agent_teams import AgentTeams

        return AgentTeams(self._transport)

    @cached_property
    def mcp(self) -> Mcp[StreamT]:
        """The operations of ``mcp``."""
        from .mcp import Mcp

        return Mcp(self._transport)

    @cached_property
    def channels(self) -> Channels[StreamT]:
        """The operations of ``channels``."""
        from .channels import Channels

        return Channels(self._transport)

    @cached_property
    def packs(self) -> Packs[StreamT]:
        """The operations of ``packs``."""
        from .packs import Packs

        return Packs(self._transport)

    @cached_property
    def capabilities(self) -> Capabilities[StreamT]:
        """The operations of ``capabilities``."""
        from .capabilities import Capabilities

        return Capabilities(self._transport)

    @cached_property
    def memory(self) -> Memory[StreamT]:
        """The operations of ``memory``."""
        from .memory import Memory

        return Memory(self._transport)

    @cached_property
    def browser(self) -> Browser[StreamT]:
        """The operations of ``browser``."""
        from .browser import Browser

        return Browser(self._transport)

    @cached_property
    def workflows(self) -> Workflows[StreamT]:
        """The operations of ``workflows``."""
        from .workflows import Workflows

        return Workflows(self._transport)

    @cached_property
    def missions(self) -> Missions[StreamT]:
        """The operations of ``missions``."""
        from .missions import Missions

        return Missions(self._transport)

    @cached_property
    def resources(self) -> ResourcesNamespace[StreamT]:
        """The operations of ``resources``."""
        from .resources import ResourcesNamespace

        return ResourcesNamespace(self._transport)

    @cached_property
    def skills(self) -> Skills[StreamT]:
        """The operations of ``skills``."""
        from .skills import Skills

        return Skills(self._transport)

    @cached_property
    def coder(self) -> Coder[StreamT]:
        """The operations of ``coder``."""
        from .coder import Coder

        return Coder(self._transport)

    @cached_property
    def storage(self) -> Storage[StreamT]:
        """The operations of ``storage``."""
        from .storage import Storage

        return Storage(self._transport)

    @cached_property
    def worktrees(self) -> Worktrees[StreamT]:
        """The operations of ``worktrees``."""
        from .worktrees import Worktrees

        return Worktrees(self._transport)

    @cached_property
    def incident_monitor(self) -> IncidentMonitor[StreamT]:
        """The operations of ``incident_monitor``."""
        from .incident_monitor import IncidentMonitor

        return IncidentMonitor(self._transport)

    @cached_property
    def orchestrations(self) -> Orchestrations[StreamT]:
        """The operations of ``orchestrations``."""
        from .orchestrations import Orchestrations

        return Orchestrations(self._transport)

    @cached_property
    def goals(self) -> Goals[StreamT]:
        """The operations of ``goals``."""
        from .goals import Goals

        return Goals(self._transport)

    @cached_property
    def optimizations(self) -> Optimizations[StreamT]:
        """The operations of ``optimizations``."""
        from .optimizations import Optimizations

        return Optimizations(self._transport)


class AsyncResources(Generic[StreamT]):
    """The namespaces of Tandem engine API; an asynchronous client inherits from it."""

    # Any: a client has a transport already, and checkers compare the attributes of two generic
    # bases without their arguments.
    _transport: Any

    @cached_property
    def engine(self) -> AsyncEngine[StreamT]:
        """The operations of ``engine``."""
        from .engine import AsyncEngine

        return AsyncEngine(self._transport)

    @cached_property
    def context_runs(self) -> AsyncContextRuns[StreamT]:
        """The operations of ``context_runs``."""
        from .context_runs import AsyncContextRuns

        return AsyncContextRuns(self._transport)

    @cached_property
    def sessions(self) -> AsyncSessions[StreamT]:
        """The operations of ``sessions``."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._transport)

    @cached_property
    def permissions(self) -> AsyncPermissions[StreamT]:
        """The operations of ``permissions``."""
        from .permissions import AsyncPermissions

        return AsyncPermissions(self._transport)

    @cached_property
    def questions(self) -> AsyncQuestions[StreamT]:
        """The operations of ``questions``."""
        from .questions import AsyncQuestions

        return AsyncQuestions(self._transport)

    @cached_property
    def routines(self) -> AsyncRoutines[StreamT]:
        """The operations of ``routines``."""
        from .routines import AsyncRoutines

        return AsyncRoutines(self._transport)

    @cached_property
    def automations(self) -> AsyncAutomations[StreamT]:
        """The operations of ``automations``."""
        from .automations import AsyncAutomations

        return AsyncAutomations(self._transport)

    @cached_property
    def automations_v2(self) -> AsyncAutomationsV2[StreamT]:
        """The operations of ``automations_v2``."""
        from .automations_v2 import AsyncAutomationsV2

        return AsyncAutomationsV2(self._transport)

    @cached_property
    def approvals(self) -> AsyncApprovals[StreamT]:
        """The operations of ``approvals``."""
        from .approvals import AsyncApprovals

        return AsyncApprovals(self._transport)

    @cached_property
    def providers(self) -> AsyncProviders[StreamT]:
        """The operations of ``providers``."""
        from .providers import AsyncProviders

        return AsyncProviders(self._transport)

    @cached_property
    def config(self) -> AsyncConfig[StreamT]:
        """The operations of ``config``."""
        from .config import AsyncConfig

        return AsyncConfig(self._transport)

    @cached_property
    def tokens(self) -> AsyncTokens[StreamT]:
        """The operations of ``tokens``."""
        from .tokens import AsyncTokens

        return AsyncTokens(self._transport)

    @cached_property
    def identity(self) -> AsyncIdentityNamespace[StreamT]:
        """The operations of ``identity``."""
        from .identity import AsyncIdentityNamespace

        return AsyncIdentityNamespace(self._transport)

    @cached_property
    def workflow_plans(self) -> AsyncWorkflowPlans[StreamT]:
        """The operations of ``workflow_plans``."""
        from .workflow_plans import AsyncWorkflowPlans

        return AsyncWorkflowPlans(self._transport)

    @cached_property
    def agent_teams(self) -> AsyncAgentTeams[StreamT]:
        """The operations of ``agent_teams``."""
        from .agent_teams import AsyncAgentTeams

        return AsyncAgentTeams(self._transport)

    @cached_property
    def mcp(self) -> AsyncMcp[StreamT]:
        """The operations of ``mcp``."""
        from .mcp import AsyncMcp

        return AsyncMcp(self._transport)

    @cached_property
    def channels(self) -> AsyncChannels[StreamT]:
        """The operations of ``channels``."""
        from .channels import AsyncChannels

        return AsyncChannels(self._transport)

    @cached_property
    def packs(self) -> AsyncPacks[StreamT]:
        """The operations of ``packs``."""
        from .packs import AsyncPacks

        return AsyncPacks(self._transport)

    @cached_property
    def capabilities(self) -> AsyncCapabilities[StreamT]:
        """The operations of ``capabilities``."""
        from .capabilities import AsyncCapabilities

        return AsyncCapabilities(self._transport)

    @cached_property
    def memory(self) -> AsyncMemory[StreamT]:
        """The operations of ``memory``."""
        from .memory import AsyncMemory

        return AsyncMemory(self._transport)

    @cached_property
    def browser(self) -> AsyncBrowser[StreamT]:
        """The operations of ``browser``."""
        from .browser import AsyncBrowser

        return AsyncBrowser(self._transport)

    @cached_property
    def workflows(self) -> AsyncWorkflows[StreamT]:
        """The operations of ``workflows``."""
        from .workflows import AsyncWorkflows

        return AsyncWorkflows(self._transport)

    @cached_property
    def missions(self) -> AsyncMissions[StreamT]:
        """The operations of ``missions``."""
        from .missions import AsyncMissions

        return AsyncMissions(self._transport)

    @cached_property
    def resources(self) -> AsyncResourcesNamespace[StreamT]:
        """The operations of ``resources``."""
        from .resources import AsyncResourcesNamespace

        return AsyncResourcesNamespace(self._transport)

    @cached_property
    def skills(self) -> AsyncSkills[StreamT]:
        """The operations of ``skills``."""
        from .skills import AsyncSkills

        return AsyncSkills(self._transport)

    @cached_property
    def coder(self) -> AsyncCoder[StreamT]:
        """The operations of ``coder``."""
        from .coder import AsyncCoder

        return AsyncCoder(self._transport)

    @cached_property
    def storage(self) -> AsyncStorage[StreamT]:
        """The operations of ``storage``."""
        from .storage import AsyncStorage

        return AsyncStorage(self._transport)

    @cached_property
    def worktrees(self) -> AsyncWorktrees[StreamT]:
        """The operations of ``worktrees``."""
        from .worktrees import AsyncWorktrees

        return AsyncWorktrees(self._transport)

    @cached_property
    def incident_monitor(self) -> AsyncIncidentMonitor[StreamT]:
        """The operations of ``incident_monitor``."""
        from .incident_monitor import AsyncIncidentMonitor

        return AsyncIncidentMonitor(self._transport)

    @cached_property
    def orchestrations(self) -> AsyncOrchestrations[StreamT]:
        """The operations of ``orchestrations``."""
        from .orchestrations import AsyncOrchestrations

        return AsyncOrchestrations(self._transport)

    @cached_property
    def goals(self) -> AsyncGoals[StreamT]:
        """The operations of ``goals``."""
        from .goals import AsyncGoals

        return AsyncGoals(self._transport)

    @cached_property
    def optimizations(self) -> AsyncOptimizations[StreamT]:
        """The operations of ``optimizations``."""
        from .optimizations import AsyncOptimizations

        return AsyncOptimizations(self._transport)


_MODULES = {
    "ENGINE_HEALTH": ".engine",
    "ENGINE_DIAGNOSTICS": ".engine",
    "ENGINE_WORKSPACE": ".engine",
    "ENGINE_LIST_TOOL_IDS": ".engine",
    "ENGINE_LIST_TOOLS": ".engine",
    "ENGINE_EXECUTE_TOOL": ".engine",
    "ENGINE_STREAM": ".engine",
    "ENGINE_GLOBAL_STREAM": ".engine",
    "ENGINE_RUN_STREAM": ".engine",
    "ENGINE_RUN_EVENTS": ".engine",
    "Engine": ".engine",
    "AsyncEngine": ".engine",
    "CONTEXT_RUNS_RUN_EVENTS": ".context_runs",
    "CONTEXT_RUNS_EVENTS": ".context_runs",
    "ContextRuns": ".context_runs",
    "AsyncContextRuns": ".context_runs",
    "SESSIONS_LIST": ".sessions",
    "SESSIONS_CREATE": ".sessions",
    "SESSIONS_STATUS": ".sessions",
    "SESSIONS_GET": ".sessions",
    "SESSIONS_DELETE": ".sessions",
    "SESSIONS_UPDATE": ".sessions",
    "SESSIONS_MESSAGES": ".sessions",
    "SESSIONS_APPEND_MESSAGE": ".sessions",
    "SESSIONS_ACTIVE_RUN": ".sessions",
    "SESSIONS_PROMPT_ASYNC_PARTS": ".sessions",
    "SESSIONS_PROMPT_SYNC_PARTS": ".sessions",
    "SESSIONS_ABORT": ".sessions",
    "SESSIONS_CANCEL": ".sessions",
    "SESSIONS_CANCEL_RUN": ".sessions",
    "SESSIONS_FORK": ".sessions",
    "SESSIONS_CHILDREN": ".sessions",
    "SESSIONS_DIFF": ".sessions",
    "SESSIONS_REVERT": ".sessions",
    "SESSIONS_UNREVERT": ".sessions",
    "SESSIONS_TODOS": ".sessions",
    "SESSIONS_SUMMARIZE": ".sessions",
    "SESSIONS_ATTACH": ".sessions",
    "SESSIONS_SHARE": ".sessions",
    "SESSIONS_UNSHARE": ".sessions",
    "SESSIONS_INIT": ".sessions",
    "SESSIONS_OVERRIDE_WORKSPACE": ".sessions",
    "Sessions": ".sessions",
    "AsyncSessions": ".sessions",
    "PERMISSIONS_LIST": ".permissions",
    "PERMISSIONS_REPLY": ".permissions",
    "PERMISSIONS_APPROVE": ".permissions",
    "PERMISSIONS_DENY": ".permissions",
    "Permissions": ".permissions",
    "AsyncPermissions": ".permissions",
    "QUESTIONS_LIST": ".questions",
    "QUESTIONS_ANSWER": ".questions",
    "QUESTIONS_CLOSE": ".questions",
    "QUESTIONS_REJECT": ".questions",
    "Questions": ".questions",
    "AsyncQuestions": ".questions",
    "ROUTINES_LIST": ".routines",
    "ROUTINES_CREATE": ".routines",
    "ROUTINES_DELETE": ".routines",
    "ROUTINES_UPDATE": ".routines",
    "ROUTINES_RUN_NOW": ".routines",
    "ROUTINES_LIST_RUNS": ".routines",
    "ROUTINES_GET_RUNS_FOR_ROUTINE": ".routines",
    "ROUTINES_GET_RUN": ".routines",
    "ROUTINES_LIST_ARTIFACTS": ".routines",
    "ROUTINES_ADD_ARTIFACT": ".routines",
    "ROUTINES_APPROVE_RUN": ".routines",
    "ROUTINES_DENY_RUN": ".routines",
    "ROUTINES_PAUSE_RUN": ".routines",
    "ROUTINES_RESUME_RUN": ".routines",
    "ROUTINES_HISTORY": ".routines",
    "ROUTINES_EVENTS": ".routines",
    "Routines": ".routines",
    "AsyncRoutines": ".routines",
    "AUTOMATIONS_LIST": ".automations",
    "AUTOMATIONS_CREATE": ".automations",
    "AUTOMATIONS_DELETE": ".automations",
    "AUTOMATIONS_UPDATE": ".automations",
    "AUTOMATIONS_RUN_NOW": ".automations",
    "AUTOMATIONS_LIST_RUNS": ".automations",
    "AUTOMATIONS_GET_RUNS_FOR_AUTOMATION": ".automations",
    "AUTOMATIONS_GET_RUN": ".automations",
    "AUTOMATIONS_LIST_ARTIFACTS": ".automations",
    "AUTOMATIONS_ADD_ARTIFACT": ".automations",
    "AUTOMATIONS_APPROVE_RUN": ".automations",
    "AUTOMATIONS_DENY_RUN": ".automations",
    "AUTOMATIONS_PAUSE_RUN": ".automations",
    "AUTOMATIONS_RESUME_RUN": ".automations",
    "AUTOMATIONS_HISTORY": ".automations",
    "AUTOMATIONS_EVENTS": ".automations",
    "Automations": ".automations",
    "AsyncAutomations": ".automations",
    "AUTOMATIONS_V2_LIST": ".automations_v2",
    "AUTOMATIONS_V2_CREATE": ".automations_v2",
    "AUTOMATIONS_V2_GET": ".automations_v2",
    "AUTOMATIONS_V2_DELETE": ".automations_v2",
    "AUTOMATIONS_V2_UPDATE": ".automations_v2",
    "AUTOMATIONS_V2_RUN_NOW": ".automations_v2",
    "AUTOMATIONS_V2_PAUSE": ".automations_v2",
    "AUTOMATIONS_V2_RESUME": ".automations_v2",
    "AUTOMATIONS_V2_LIST_RUNS": ".automations_v2",
    "AUTOMATIONS_V2_LIST_ALL_RUNS": ".automations_v2",
    "AUTOMATIONS_V2_GET_RUN": ".automations_v2",
    "AUTOMATIONS_V2_PAUSE_RUN": ".automations_v2",
    "AUTOMATIONS_V2_RESUME_RUN": ".automations_v2",
    "AUTOMATIONS_V2_CANCEL_RUN": ".automations_v2",
    "AUTOMATIONS_V2_RECOVER_RUN": ".automations_v2",
    "AUTOMATIONS_V2_DECIDE_GATE": ".automations_v2",
    "AUTOMATIONS_V2_REPAIR_RUN": ".automations_v2",
    "AUTOMATIONS_V2_RETRY_TASK": ".automations_v2",
    "AUTOMATIONS_V2_CONTINUE_TASK": ".automations_v2",
    "AUTOMATIONS_V2_REQUEUE_TASK": ".automations_v2",
    "AUTOMATIONS_V2_PREVIEW_TASK_RESET": ".automations_v2",
    "AUTOMATIONS_V2_CLAIM_BACKLOG_TASK": ".automations_v2",
    "AUTOMATIONS_V2_REQUEUE_BACKLOG_TASK": ".automations_v2",
    "AUTOMATIONS_V2_LIST_WEBHOOK_TRIGGERS": ".automations_v2",
    "AUTOMATIONS_V2_CREATE_WEBHOOK_TRIGGER": ".automations_v2",
    "AUTOMATIONS_V2_GET_WEBHOOK_TRIGGER": ".automations_v2",
    "AUTOMATIONS_V2_DELETE_WEBHOOK_TRIGGER": ".automations_v2",
    "AUTOMATIONS_V2_UPDATE_WEBHOOK_TRIGGER": ".automations_v2",
    "AUTOMATIONS_V2_DISABLE_WEBHOOK_TRIGGER": ".automations_v2",
    "AUTOMATIONS_V2_ROTATE_WEBHOOK_SECRET": ".automations_v2",
    "AUTOMATIONS_V2_LIST_WEBHOOK_DELIVERIES": ".automations_v2",
    "AUTOMATIONS_V2_GET_WEBHOOK_DELIVERY": ".automations_v2",
    "AUTOMATIONS_V2_EVENTS": ".automations_v2",
    "AutomationsV2": ".automations_v2",
    "AsyncAutomationsV2": ".automations_v2",
    "APPROVALS_LIST_PENDING": ".approvals",
    "Approvals": ".approvals",
    "AsyncApprovals": ".approvals",
    "PROVIDERS_CATALOG": ".providers",
    "PROVIDERS_AUTH_STATUS": ".providers",
    "PROVIDERS_CONFIG": ".providers",
    "PROVIDERS_SET_API_KEY": ".providers",
    "PROVIDERS_DELETE_API_KEY": ".providers",
    "Providers": ".providers",
    "AsyncProviders": ".providers",
    "CONFIG_GET": ".config",
    "CONFIG_PATCH": ".config",
    "Config": ".config",
    "AsyncConfig": ".config",
    "TOKENS_SET": ".tokens",
    "TOKENS_CLEAR": ".tokens",
    "TOKENS_GENERATE": ".tokens",
    "TOKENS_LIST": ".tokens",
    "TOKENS_REVOKE": ".tokens",
    "Tokens": ".tokens",
    "AsyncTokens": ".tokens",
    "IDENTITY_GET": ".identity",
    "IDENTITY_PATCH": ".identity",
    "IdentityNamespace": ".identity",
    "AsyncIdentityNamespace": ".identity",
    "WORKFLOW_PLANS_PREVIEW": ".workflow_plans",
    "WORKFLOW_PLANS_CHAT_START": ".workflow_plans",
    "WORKFLOW_PLANS_CHAT_MESSAGE": ".workflow_plans",
    "WORKFLOW_PLANS_CHAT_RESET": ".workflow_plans",
    "WORKFLOW_PLANS_APPLY": ".workflow_plans",
    "WORKFLOW_PLANS_IMPORT_PREVIEW": ".workflow_plans",
    "WORKFLOW_PLANS_IMPORT_PLAN": ".workflow_plans",
    "WORKFLOW_PLANS_GET": ".workflow_plans",
    "WorkflowPlans": ".workflow_plans",
    "AsyncWorkflowPlans": ".workflow_plans",
    "AGENT_TEAMS_LIST_TEMPLATES": ".agent_teams",
    "AGENT_TEAMS_CREATE_TEMPLATE": ".agent_teams",
    "AGENT_TEAMS_DELETE_TEMPLATE": ".agent_teams",
    "AGENT_TEAMS_UPDATE_TEMPLATE": ".agent_teams",
    "AGENT_TEAMS_LIST_INSTANCES": ".agent_teams",
    "AGENT_TEAMS_LIST_MISSIONS": ".agent_teams",
    "AGENT_TEAMS_LIST_APPROVALS": ".agent_teams",
    "AGENT_TEAMS_SPAWN": ".agent_teams",
    "AGENT_TEAMS_APPROVE_SPAWN": ".agent_teams",
    "AGENT_TEAMS_DENY_SPAWN": ".agent_teams",
    "AgentTeams": ".agent_teams",
    "AsyncAgentTeams": ".agent_teams",
    "MCP_LIST": ".mcp",
    "MCP_ADD": ".mcp",
    "MCP_LIST_TOOLS": ".mcp",
    "MCP_LIST_RESOURCES": ".mcp",
    "MCP_DELETE": ".mcp",
    "MCP_PATCH": ".mcp",
    "MCP_CONNECT": ".mcp",
    "MCP_DISCONNECT": ".mcp",
    "MCP_REFRESH": ".mcp",
    "MCP_AUTH": ".mcp",
    "MCP_DELETE_AUTH": ".mcp",
    "MCP_AUTHENTICATE": ".mcp",
    "MCP_AUTH_CALLBACK": ".mcp",
    "MCP_CATALOG_TOML": ".mcp",
    "Mcp": ".mcp",
    "AsyncMcp": ".mcp",
    "CHANNELS_CONFIG": ".channels",
    "CHANNELS_STATUS": ".channels",
    "CHANNELS_PUT": ".channels",
    "CHANNELS_DELETE": ".channels",
    "CHANNELS_VERIFY": ".channels",
    "CHANNELS_TOOL_PREFERENCES": ".channels",
    "CHANNELS_SET_TOOL_PREFERENCES": ".channels",
    "Channels": ".channels",
    "AsyncChannels": ".channels",
    "PACKS_LIST": ".packs",
    "PACKS_INSTALL": ".packs",
    "PACKS_INSTALL_FROM_ATTACHMENT": ".packs",
    "PACKS_UNINSTALL": ".packs",
    "PACKS_EXPORT": ".packs",
    "PACKS_DETECT": ".packs",
    "PACKS_INSPECT": ".packs",
    "PACKS_UPDATES": ".packs",
    "PACKS_UPDATE": ".packs",
    "Packs": ".packs",
    "AsyncPacks": ".packs",
    "CAPABILITIES_GET_BINDINGS": ".capabilities",
    "CAPABILITIES_SET_BINDINGS": ".capabilities",
    "CAPABILITIES_REFRESH_BUILTINS": ".capabilities",
    "CAPABILITIES_RESET_TO_BUILTINS": ".capabilities",
    "CAPABILITIES_DISCOVERY": ".capabilities",
    "CAPABILITIES_RESOLVE": ".capabilities",
    "CAPABILITIES_READINESS": ".capabilities",
    "Capabilities": ".capabilities",
    "AsyncCapabilities": ".capabilities",
    "MEMORY_LIST": ".memory",
    "MEMORY_PUT": ".memory",
    "MEMORY_SEARCH": ".memory",
    "MEMORY_PROMOTE": ".memory",
    "MEMORY_DEMOTE": ".memory",
    "MEMORY_AUDIT": ".memory",
    "MEMORY_IMPORT_PATH": ".memory",
    "MEMORY_CONTEXT_RESOLVE_URI": ".memory",
    "MEMORY_CONTEXT_TREE": ".memory",
    "MEMORY_CONTEXT_GENERATE_LAYERS": ".memory",
    "MEMORY_CONTEXT_DISTILL": ".memory",
    "MEMORY_DELETE": ".memory",
    "Memory": ".memory",
    "AsyncMemory": ".memory",
    "BROWSER_STATUS": ".browser",
    "BROWSER_INSTALL": ".browser",
    "BROWSER_SMOKE_TEST": ".browser",
    "Browser": ".browser",
    "AsyncBrowser": ".browser",
    "WORKFLOWS_EVENTS": ".workflows",
    "WORKFLOWS_LIST": ".workflows",
    "WORKFLOWS_VALIDATE": ".workflows",
    "WORKFLOWS_SIMULATE": ".workflows",
    "WORKFLOWS_LIST_RUNS": ".workflows",
    "WORKFLOWS_GET_RUN": ".workflows",
    "WORKFLOWS_DECIDE_GATE": ".workflows",
    "WORKFLOWS_GET": ".workflows",
    "WORKFLOWS_RUN": ".workflows",
    "WORKFLOWS_LIST_HOOKS": ".workflows",
    "WORKFLOWS_PATCH_HOOK": ".workflows",
    "Workflows": ".workflows",
    "AsyncWorkflows": ".workflows",
    "MISSIONS_LIST": ".missions",
    "MISSIONS_CREATE": ".missions",
    "MISSIONS_GET": ".missions",
    "MISSIONS_APPLY_EVENT": ".missions",
    "Missions": ".missions",
    "AsyncMissions": ".missions",
    "RESOURCES_EVENTS": ".resources",
    "RESOURCES_LIST": ".resources",
    "RESOURCES_GET": ".resources",
    "RESOURCES_PUT_KEY": ".resources",
    "RESOURCES_DELETE_KEY": ".resources",
    "RESOURCES_PATCH_KEY": ".resources",
    "ResourcesNamespace": ".resources",
    "AsyncResourcesNamespace": ".resources",
    "SKILLS_LIST": ".skills",
    "SKILLS_TEMPLATES": ".skills",
    "SKILLS_IMPORT_SKILL": ".skills",
    "SKILLS_PREVIEW": ".skills",
    "SKILLS_GET": ".skills",
    "Skills": ".skills",
    "AsyncSkills": ".skills",
    "CODER_LIST_RUNS": ".coder",
    "CODER_CREATE_RUN": ".coder",
    "CODER_GET_RUN": ".coder",
    "CODER_EXECUTE_NEXT": ".coder",
    "CODER_EXECUTE_ALL": ".coder",
    "CODER_CREATE_FOLLOW_ON_RUN": ".coder",
    "CODER_APPROVE_RUN": ".coder",
    "CODER_CANCEL_RUN": ".coder",
    "CODER_LIST_ARTIFACTS": ".coder",
    "CODER_GET_MEMORY_HITS": ".coder",
    "CODER_CREATE_TRIAGE_INSPECTION_REPORT": ".coder",
    "CODER_CREATE_TRIAGE_REPRODUCTION_REPORT": ".coder",
    "CODER_CREATE_TRIAGE_SUMMARY": ".coder",
    "CODER_CREATE_PR_REVIEW_EVIDENCE": ".coder",
    "CODER_CREATE_PR_REVIEW_SUMMARY": ".coder",
    "CODER_CREATE_ISSUE_FIX_VALIDATION_REPORT": ".coder",
    "CODER_CREATE_ISSUE_FIX_SUMMARY": ".coder",
    "CODER_CREATE_MERGE_READINESS_REPORT": ".coder",
    "CODER_CREATE_MERGE_RECOMMENDATION_SUMMARY": ".coder",
    "CODER_CREATE_PR_DRAFT": ".coder",
    "CODER_SUBMIT_PR": ".coder",
    "CODER_LIST_MEMORY_CANDIDATES": ".coder",
    "CODER_CREATE_MEMORY_CANDIDATE": ".coder",
    "CODER_PROMOTE_MEMORY_CANDIDATE": ".coder",
    "CODER_GET_PROJECT_BINDING": ".coder",
    "CODER_PUT_PROJECT_BINDING": ".coder",
    "CODER_GET_PROJECT_GITHUB_INBOX": ".coder",
    "CODER_INTAKE_PROJECT_ITEM": ".coder",
    "Coder": ".coder",
    "AsyncCoder": ".coder",
    "STORAGE_LIST_FILES": ".storage",
    "STORAGE_REPAIR": ".storage",
    "Storage": ".storage",
    "AsyncStorage": ".storage",
    "WORKTREES_CLEANUP": ".worktrees",
    "Worktrees": ".worktrees",
    "AsyncWorktrees": ".worktrees",
    "INCIDENT_MONITOR_GET_CONFIG": ".incident_monitor",
    "INCIDENT_MONITOR_PATCH_CONFIG": ".incident_monitor",
    "INCIDENT_MONITOR_GET_STATUS": ".incident_monitor",
    "INCIDENT_MONITOR_RECOMPUTE_STATUS": ".incident_monitor",
    "INCIDENT_MONITOR_PAUSE": ".incident_monitor",
    "INCIDENT_MONITOR_RESUME": ".incident_monitor",
    "INCIDENT_MONITOR_DEBUG": ".incident_monitor",
    "INCIDENT_MONITOR_PREVIEW_ROUTE": ".incident_monitor",
    "INCIDENT_MONITOR_REPORT": ".incident_monitor",
    "INCIDENT_MONITOR_LIST_INCIDENTS": ".incident_monitor",
    "INCIDENT_MONITOR_GET_INCIDENT": ".incident_monitor",
    "INCIDENT_MONITOR_REPLAY_INCIDENT": ".incident_monitor",
    "INCIDENT_MONITOR_LIST_DRAFTS": ".incident_monitor",
    "INCIDENT_MONITOR_GET_DRAFT": ".incident_monitor",
    "INCIDENT_MONITOR_APPROVE_DRAFT": ".incident_monitor",
    "INCIDENT_MONITOR_DENY_DRAFT": ".incident_monitor",
    "INCIDENT_MONITOR_CREATE_TRIAGE_RUN": ".incident_monitor",
    "INCIDENT_MONITOR_CREATE_TRIAGE_SUMMARY": ".incident_monitor",
    "INCIDENT_MONITOR_CREATE_ISSUE_DRAFT": ".incident_monitor",
    "INCIDENT_MONITOR_PUBLISH_DRAFT": ".incident_monitor",
    "INCIDENT_MONITOR_RECHECK_MATCH": ".incident_monitor",
    "INCIDENT_MONITOR_LIST_POSTS": ".incident_monitor",
    "INCIDENT_MONITOR_GET_AUTHORITY_INVENTORY": ".incident_monitor",
    "INCIDENT_MONITOR_GET_POSTURE_CHECKS": ".incident_monitor",
    "INCIDENT_MONITOR_RUN_ASSESSMENT_PROBES": ".incident_monitor",
    "INCIDENT_MONITOR_GENERATE_ASSESSMENT_REPORT": ".incident_monitor",
    "INCIDENT_MONITOR_GENERATE_DEPLOYMENT_CARDS": ".incident_monitor",
    "IncidentMonitor": ".incident_monitor",
    "AsyncIncidentMonitor": ".incident_monitor",
    "ORCHESTRATIONS_LIST": ".orchestrations",
    "ORCHESTRATIONS_CREATE": ".orchestrations",
    "ORCHESTRATIONS_GET": ".orchestrations",
    "ORCHESTRATIONS_UPDATE": ".orchestrations",
    "ORCHESTRATIONS_ARCHIVE": ".orchestrations",
    "ORCHESTRATIONS_VALIDATE": ".orchestrations",
    "ORCHESTRATIONS_PUBLISH": ".orchestrations",
    "ORCHESTRATIONS_REFRESH_REFERENCES": ".orchestrations",
    "ORCHESTRATIONS_DRY_RUN": ".orchestrations",
    "ORCHESTRATIONS_LIST_VERSIONS": ".orchestrations",
    "ORCHESTRATIONS_GET_VERSION": ".orchestrations",
    "ORCHESTRATIONS_STALE_REFERENCES": ".orchestrations",
    "Orchestrations": ".orchestrations",
    "AsyncOrchestrations": ".orchestrations",
    "GOALS_EVENTS": ".goals",
    "GOALS_LIST": ".goals",
    "GOALS_START": ".goals",
    "GOALS_GET": ".goals",
    "GOALS_GRAPH": ".goals",
    "GOALS_RUNS": ".goals",
    "GOALS_LIST_EVENTS": ".goals",
    "GOALS_ARTIFACTS": ".goals",
    "GOALS_BUDGETS": ".goals",
    "GOALS_HANDOFFS": ".goals",
    "GOALS_DECIDE_HANDOFF": ".goals",
    "GOALS_EMIT_HANDOFF": ".goals",
    "GOALS_COMPLETION": ".goals",
    "GOALS_WAITS": ".goals",
    "GOALS_GET_WAIT": ".goals",
    "GOALS_RESOLVE_WAIT": ".goals",
    "GOALS_PAUSE": ".goals",
    "GOALS_RESUME": ".goals",
    "GOALS_CANCEL": ".goals",
    "Goals": ".goals",
    "AsyncGoals": ".goals",
    "OPTIMIZATIONS_LIST": ".optimizations",
    "OPTIMIZATIONS_CREATE": ".optimizations",
    "OPTIMIZATIONS_GET": ".optimizations",
    "OPTIMIZATIONS_ACTION": ".optimizations",
    "OPTIMIZATIONS_LIST_EXPERIMENTS": ".optimizations",
    "OPTIMIZATIONS_GET_EXPERIMENT": ".optimizations",
    "OPTIMIZATIONS_APPLY_WINNER": ".optimizations",
    "Optimizations": ".optimizations",
    "AsyncOptimizations": ".optimizations",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})


__all__ = [
    "AsyncResources",
    "Resources",
    "ENGINE_HEALTH",
    "ENGINE_DIAGNOSTICS",
    "ENGINE_WORKSPACE",
    "ENGINE_LIST_TOOL_IDS",
    "ENGINE_LIST_TOOLS",
    "ENGINE_EXECUTE_TOOL",
    "ENGINE_STREAM",
    "ENGINE_GLOBAL_STREAM",
    "ENGINE_RUN_STREAM",
    "ENGINE_RUN_EVENTS",
    "Engine",
    "AsyncEngine",
    "CONTEXT_RUNS_RUN_EVENTS",
    "CONTEXT_RUNS_EVENTS",
    "ContextRuns",
    "AsyncContextRuns",
    "SESSIONS_LIST",
    "SESSIONS_CREATE",
    "SESSIONS_STATUS",
    "SESSIONS_GET",
    "SESSIONS_DELETE",
    "SESSIONS_UPDATE",
    "SESSIONS_MESSAGES",
    "SESSIONS_APPEND_MESSAGE",
    "SESSIONS_ACTIVE_RUN",
    "SESSIONS_PROMPT_ASYNC_PARTS",
    "SESSIONS_PROMPT_SYNC_PARTS",
    "SESSIONS_ABORT",
    "SESSIONS_CANCEL",
    "SESSIONS_CANCEL_RUN",
    "SESSIONS_FORK",
    "SESSIONS_CHILDREN",
    "SESSIONS_DIFF",
    "SESSIONS_REVERT",
    "SESSIONS_UNREVERT",
    "SESSIONS_TODOS",
    "SESSIONS_SUMMARIZE",
    "SESSIONS_ATTACH",
    "SESSIONS_SHARE",
    "SESSIONS_UNSHARE",
    "SESSIONS_INIT",
    "SESSIONS_OVERRIDE_WORKSPACE",
    "Sessions",
    "AsyncSessions",
    "PERMISSIONS_LIST",
    "PERMISSIONS_REPLY",
    "PERMISSIONS_APPROVE",
    "PERMISSIONS_DENY",
    "Permissions",
    "AsyncPermissions",
    "QUESTIONS_LIST",
    "QUESTIONS_ANSWER",
    "QUESTIONS_CLOSE",
    "QUESTIONS_REJECT",
    "Questions",
    "AsyncQuestions",
    "ROUTINES_LIST",
    "ROUTINES_CREATE",
    "ROUTINES_DELETE",
    "ROUTINES_UPDATE",
    "ROUTINES_RUN_NOW",
    "ROUTINES_LIST_RUNS",
    "ROUTINES_GET_RUNS_FOR_ROUTINE",
    "ROUTINES_GET_RUN",
    "ROUTINES_LIST_ARTIFACTS",
    "ROUTINES_ADD_ARTIFACT",
    "ROUTINES_APPROVE_RUN",
    "ROUTINES_DENY_RUN",
    "ROUTINES_PAUSE_RUN",
    "ROUTINES_RESUME_RUN",
    "ROUTINES_HISTORY",
    "ROUTINES_EVENTS",
    "Routines",
    "AsyncRoutines",
    "AUTOMATIONS_LIST",
    "AUTOMATIONS_CREATE",
    "AUTOMATIONS_DELETE",
    "AUTOMATIONS_UPDATE",
    "AUTOMATIONS_RUN_NOW",
    "AUTOMATIONS_LIST_RUNS",
    "AUTOMATIONS_GET_RUNS_FOR_AUTOMATION",
    "AUTOMATIONS_GET_RUN",
    "AUTOMATIONS_LIST_ARTIFACTS",
    "AUTOMATIONS_ADD_ARTIFACT",
    "AUTOMATIONS_APPROVE_RUN",
    "AUTOMATIONS_DENY_RUN",
    "AUTOMATIONS_PAUSE_RUN",
    "AUTOMATIONS_RESUME_RUN",
    "AUTOMATIONS_HISTORY",
    "AUTOMATIONS_EVENTS",
    "Automations",
    "AsyncAutomations",
    "AUTOMATIONS_V2_LIST",
    "AUTOMATIONS_V2_CREATE",
    "AUTOMATIONS_V2_GET",
    "AUTOMATIONS_V2_DELETE",
    "AUTOMATIONS_V2_UPDATE",
    "AUTOMATIONS_V2_RUN_NOW",
    "AUTOMATIONS_V2_PAUSE",
    "AUTOMATIONS_V2_RESUME",
    "AUTOMATIONS_V2_LIST_RUNS",
    "AUTOMATIONS_V2_LIST_ALL_RUNS",
    "AUTOMATIONS_V2_GET_RUN",
    "AUTOMATIONS_V2_PAUSE_RUN",
    "AUTOMATIONS_V2_RESUME_RUN",
    "AUTOMATIONS_V2_CANCEL_RUN",
    "AUTOMATIONS_V2_RECOVER_RUN",
    "AUTOMATIONS_V2_DECIDE_GATE",
    "AUTOMATIONS_V2_REPAIR_RUN",
    "AUTOMATIONS_V2_RETRY_TASK",
    "AUTOMATIONS_V2_CONTINUE_TASK",
    "AUTOMATIONS_V2_REQUEUE_TASK",
    "AUTOMATIONS_V2_PREVIEW_TASK_RESET",
    "AUTOMATIONS_V2_CLAIM_BACKLOG_TASK",
    "AUTOMATIONS_V2_REQUEUE_BACKLOG_TASK",
    "AUTOMATIONS_V2_LIST_WEBHOOK_TRIGGERS",
    "AUTOMATIONS_V2_CREATE_WEBHOOK_TRIGGER",
    "AUTOMATIONS_V2_GET_WEBHOOK_TRIGGER",
    "AUTOMATIONS_V2_DELETE_WEBHOOK_TRIGGER",
    "AUTOMATIONS_V2_UPDATE_WEBHOOK_TRIGGER",
    "AUTOMATIONS_V2_DISABLE_WEBHOOK_TRIGGER",
    "AUTOMATIONS_V2_ROTATE_WEBHOOK_SECRET",
    "AUTOMATIONS_V2_LIST_WEBHOOK_DELIVERIES",
    "AUTOMATIONS_V2_GET_WEBHOOK_DELIVERY",
    "AUTOMATIONS_V2_EVENTS",
    "AutomationsV2",
    "AsyncAutomationsV2",
    "APPROVALS_LIST_PENDING",
    "Approvals",
    "AsyncApprovals",
    "PROVIDERS_CATALOG",
    "PROVIDERS_AUTH_STATUS",
    "PROVIDERS_CONFIG",
    "PROVIDERS_SET_API_KEY",
    "PROVIDERS_DELETE_API_KEY",
    "Providers",
    "AsyncProviders",
    "CONFIG_GET",
    "CONFIG_PATCH",
    "Config",
    "AsyncConfig",
    "TOKENS_SET",
    "TOKENS_CLEAR",
    "TOKENS_GENERATE",
    "TOKENS_LIST",
    "TOKENS_REVOKE",
    "Tokens",
    "AsyncTokens",
    "IDENTITY_GET",
    "IDENTITY_PATCH",
    "IdentityNamespace",
    "AsyncIdentityNamespace",
    "WORKFLOW_PLANS_PREVIEW",
    "WORKFLOW_PLANS_CHAT_START",
    "WORKFLOW_PLANS_CHAT_MESSAGE",
    "WORKFLOW_PLANS_CHAT_RESET",
    "WORKFLOW_PLANS_APPLY",
    "WORKFLOW_PLANS_IMPORT_PREVIEW",
    "WORKFLOW_PLANS_IMPORT_PLAN",
    "WORKFLOW_PLANS_GET",
    "WorkflowPlans",
    "AsyncWorkflowPlans",
    "AGENT_TEAMS_LIST_TEMPLATES",
    "AGENT_TEAMS_CREATE_TEMPLATE",
    "AGENT_TEAMS_DELETE_TEMPLATE",
    "AGENT_TEAMS_UPDATE_TEMPLATE",
    "AGENT_TEAMS_LIST_INSTANCES",
    "AGENT_TEAMS_LIST_MISSIONS",
    "AGENT_TEAMS_LIST_APPROVALS",
    "AGENT_TEAMS_SPAWN",
    "AGENT_TEAMS_APPROVE_SPAWN",
    "AGENT_TEAMS_DENY_SPAWN",
    "AgentTeams",
    "AsyncAgentTeams",
    "MCP_LIST",
    "MCP_ADD",
    "MCP_LIST_TOOLS",
    "MCP_LIST_RESOURCES",
    "MCP_DELETE",
    "MCP_PATCH",
    "MCP_CONNECT",
    "MCP_DISCONNECT",
    "MCP_REFRESH",
    "MCP_AUTH",
    "MCP_DELETE_AUTH",
    "MCP_AUTHENTICATE",
    "MCP_AUTH_CALLBACK",
    "MCP_CATALOG_TOML",
    "Mcp",
    "AsyncMcp",
    "CHANNELS_CONFIG",
    "CHANNELS_STATUS",
    "CHANNELS_PUT",
    "CHANNELS_DELETE",
    "CHANNELS_VERIFY",
    "CHANNELS_TOOL_PREFERENCES",
    "CHANNELS_SET_TOOL_PREFERENCES",
    "Channels",
    "AsyncChannels",
    "PACKS_LIST",
    "PACKS_INSTALL",
    "PACKS_INSTALL_FROM_ATTACHMENT",
    "PACKS_UNINSTALL",
    "PACKS_EXPORT",
    "PACKS_DETECT",
    "PACKS_INSPECT",
    "PACKS_UPDATES",
    "PACKS_UPDATE",
    "Packs",
    "AsyncPacks",
    "CAPABILITIES_GET_BINDINGS",
    "CAPABILITIES_SET_BINDINGS",
    "CAPABILITIES_REFRESH_BUILTINS",
    "CAPABILITIES_RESET_TO_BUILTINS",
    "CAPABILITIES_DISCOVERY",
    "CAPABILITIES_RESOLVE",
    "CAPABILITIES_READINESS",
    "Capabilities",
    "AsyncCapabilities",
    "MEMORY_LIST",
    "MEMORY_PUT",
    "MEMORY_SEARCH",
    "MEMORY_PROMOTE",
    "MEMORY_DEMOTE",
    "MEMORY_AUDIT",
    "MEMORY_IMPORT_PATH",
    "MEMORY_CONTEXT_RESOLVE_URI",
    "MEMORY_CONTEXT_TREE",
    "MEMORY_CONTEXT_GENERATE_LAYERS",
    "MEMORY_CONTEXT_DISTILL",
    "MEMORY_DELETE",
    "Memory",
    "AsyncMemory",
    "BROWSER_STATUS",
    "BROWSER_INSTALL",
    "BROWSER_SMOKE_TEST",
    "Browser",
    "AsyncBrowser",
    "WORKFLOWS_EVENTS",
    "WORKFLOWS_LIST",
    "WORKFLOWS_VALIDATE",
    "WORKFLOWS_SIMULATE",
    "WORKFLOWS_LIST_RUNS",
    "WORKFLOWS_GET_RUN",
    "WORKFLOWS_DECIDE_GATE",
    "WORKFLOWS_GET",
    "WORKFLOWS_RUN",
    "WORKFLOWS_LIST_HOOKS",
    "WORKFLOWS_PATCH_HOOK",
    "Workflows",
    "AsyncWorkflows",
    "MISSIONS_LIST",
    "MISSIONS_CREATE",
    "MISSIONS_GET",
    "MISSIONS_APPLY_EVENT",
    "Missions",
    "AsyncMissions",
    "RESOURCES_EVENTS",
    "RESOURCES_LIST",
    "RESOURCES_GET",
    "RESOURCES_PUT_KEY",
    "RESOURCES_DELETE_KEY",
    "RESOURCES_PATCH_KEY",
    "ResourcesNamespace",
    "AsyncResourcesNamespace",
    "SKILLS_LIST",
    "SKILLS_TEMPLATES",
    "SKILLS_IMPORT_SKILL",
    "SKILLS_PREVIEW",
    "SKILLS_GET",
    "Skills",
    "AsyncSkills",
    "CODER_LIST_RUNS",
    "CODER_CREATE_RUN",
    "CODER_GET_RUN",
    "CODER_EXECUTE_NEXT",
    "CODER_EXECUTE_ALL",
    "CODER_CREATE_FOLLOW_ON_RUN",
    "CODER_APPROVE_RUN",
    "CODER_CANCEL_RUN",
    "CODER_LIST_ARTIFACTS",
    "CODER_GET_MEMORY_HITS",
    "CODER_CREATE_TRIAGE_INSPECTION_REPORT",
    "CODER_CREATE_TRIAGE_REPRODUCTION_REPORT",
    "CODER_CREATE_TRIAGE_SUMMARY",
    "CODER_CREATE_PR_REVIEW_EVIDENCE",
    "CODER_CREATE_PR_REVIEW_SUMMARY",
    "CODER_CREATE_ISSUE_FIX_VALIDATION_REPORT",
    "CODER_CREATE_ISSUE_FIX_SUMMARY",
    "CODER_CREATE_MERGE_READINESS_REPORT",
    "CODER_CREATE_MERGE_RECOMMENDATION_SUMMARY",
    "CODER_CREATE_PR_DRAFT",
    "CODER_SUBMIT_PR",
    "CODER_LIST_MEMORY_CANDIDATES",
    "CODER_CREATE_MEMORY_CANDIDATE",
    "CODER_PROMOTE_MEMORY_CANDIDATE",
    "CODER_GET_PROJECT_BINDING",
    "CODER_PUT_PROJECT_BINDING",
    "CODER_GET_PROJECT_GITHUB_INBOX",
    "CODER_INTAKE_PROJECT_ITEM",
    "Coder",
    "AsyncCoder",
    "STORAGE_LIST_FILES",
    "STORAGE_REPAIR",
    "Storage",
    "AsyncStorage",
    "WORKTREES_CLEANUP",
    "Worktrees",
    "AsyncWorktrees",
    "INCIDENT_MONITOR_GET_CONFIG",
    "INCIDENT_MONITOR_PATCH_CONFIG",
    "INCIDENT_MONITOR_GET_STATUS",
    "INCIDENT_MONITOR_RECOMPUTE_STATUS",
    "INCIDENT_MONITOR_PAUSE",
    "INCIDENT_MONITOR_RESUME",
    "INCIDENT_MONITOR_DEBUG",
    "INCIDENT_MONITOR_PREVIEW_ROUTE",
    "INCIDENT_MONITOR_REPORT",
    "INCIDENT_MONITOR_LIST_INCIDENTS",
    "INCIDENT_MONITOR_GET_INCIDENT",
    "INCIDENT_MONITOR_REPLAY_INCIDENT",
    "INCIDENT_MONITOR_LIST_DRAFTS",
    "INCIDENT_MONITOR_GET_DRAFT",
    "INCIDENT_MONITOR_APPROVE_DRAFT",
    "INCIDENT_MONITOR_DENY_DRAFT",
    "INCIDENT_MONITOR_CREATE_TRIAGE_RUN",
    "INCIDENT_MONITOR_CREATE_TRIAGE_SUMMARY",
    "INCIDENT_MONITOR_CREATE_ISSUE_DRAFT",
    "INCIDENT_MONITOR_PUBLISH_DRAFT",
    "INCIDENT_MONITOR_RECHECK_MATCH",
    "INCIDENT_MONITOR_LIST_POSTS",
    "INCIDENT_MONITOR_GET_AUTHORITY_INVENTORY",
    "INCIDENT_MONITOR_GET_POSTURE_CHECKS",
    "INCIDENT_MONITOR_RUN_ASSESSMENT_PROBES",
    "INCIDENT_MONITOR_GENERATE_ASSESSMENT_REPORT",
    "INCIDENT_MONITOR_GENERATE_DEPLOYMENT_CARDS",
    "IncidentMonitor",
    "AsyncIncidentMonitor",
    "ORCHESTRATIONS_LIST",
    "ORCHESTRATIONS_CREATE",
    "ORCHESTRATIONS_GET",
    "ORCHESTRATIONS_UPDATE",
    "ORCHESTRATIONS_ARCHIVE",
    "ORCHESTRATIONS_VALIDATE",
    "ORCHESTRATIONS_PUBLISH",
    "ORCHESTRATIONS_REFRESH_REFERENCES",
    "ORCHESTRATIONS_DRY_RUN",
    "ORCHESTRATIONS_LIST_VERSIONS",
    "ORCHESTRATIONS_GET_VERSION",
    "ORCHESTRATIONS_STALE_REFERENCES",
    "Orchestrations",
    "AsyncOrchestrations",
    "GOALS_EVENTS",
    "GOALS_LIST",
    "GOALS_START",
    "GOALS_GET",
    "GOALS_GRAPH",
    "GOALS_RUNS",
    "GOALS_LIST_EVENTS",
    "GOALS_ARTIFACTS",
    "GOALS_BUDGETS",
    "GOALS_HANDOFFS",
    "GOALS_DECIDE_HANDOFF",
    "GOALS_EMIT_HANDOFF",
    "GOALS_COMPLETION",
    "GOALS_WAITS",
    "GOALS_GET_WAIT",
    "GOALS_RESOLVE_WAIT",
    "GOALS_PAUSE",
    "GOALS_RESUME",
    "GOALS_CANCEL",
    "Goals",
    "AsyncGoals",
    "OPTIMIZATIONS_LIST",
    "OPTIMIZATIONS_CREATE",
    "OPTIMIZATIONS_GET",
    "OPTIMIZATIONS_ACTION",
    "OPTIMIZATIONS_LIST_EXPERIMENTS",
    "OPTIMIZATIONS_GET_EXPERIMENT",
    "OPTIMIZATIONS_APPLY_WINNER",
    "Optimizations",
    "AsyncOptimizations",
]
