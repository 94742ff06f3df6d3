"""The rooms of one engine, and what they share."""

from collections.abc import Iterator

from turnwire.testing.tandem.automations import Automations
from turnwire.testing.tandem.context_runs import ContextRuns
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.gate import Gate
from turnwire.testing.tandem.goals import Goals
from turnwire.testing.tandem.incidents import Incidents
from turnwire.testing.tandem.journal import Journal
from turnwire.testing.tandem.model import Model
from turnwire.testing.tandem.orchestrations import Orchestrations
from turnwire.testing.tandem.permissions import Permissions
from turnwire.testing.tandem.questions import Questions
from turnwire.testing.tandem.rooms.agent_teams import AgentTeams
from turnwire.testing.tandem.rooms.approvals import Approvals
from turnwire.testing.tandem.rooms.automations import AutomationRoutes
from turnwire.testing.tandem.rooms.backlog import Backlog
from turnwire.testing.tandem.rooms.browser import Browser
from turnwire.testing.tandem.rooms.capabilities import Capabilities
from turnwire.testing.tandem.rooms.channels import Channels
from turnwire.testing.tandem.rooms.coder import Coder
from turnwire.testing.tandem.rooms.coder_projects import CoderProjects
from turnwire.testing.tandem.rooms.context_runs import ContextRunRoutes
from turnwire.testing.tandem.rooms.events import Events
from turnwire.testing.tandem.rooms.goal_work import GoalWork
from turnwire.testing.tandem.rooms.goals import GoalRoutes
from turnwire.testing.tandem.rooms.health import Health
from turnwire.testing.tandem.rooms.identity import Identity
from turnwire.testing.tandem.rooms.incident_monitor import IncidentMonitor
from turnwire.testing.tandem.rooms.incident_security import IncidentSecurity
from turnwire.testing.tandem.rooms.legacy_automations import LegacyAutomations
from turnwire.testing.tandem.rooms.mcp import Mcp
from turnwire.testing.tandem.rooms.memory import Memory
from turnwire.testing.tandem.rooms.memory_context import MemoryContext
from turnwire.testing.tandem.rooms.missions import Missions
from turnwire.testing.tandem.rooms.optimizations import Optimizations
from turnwire.testing.tandem.rooms.orchestrations import OrchestrationRoutes
from turnwire.testing.tandem.rooms.packs import Packs
from turnwire.testing.tandem.rooms.permissions import PermissionRoutes
from turnwire.testing.tandem.rooms.prompts import Prompts
from turnwire.testing.tandem.rooms.providers import Providers
from turnwire.testing.tandem.rooms.questions import QuestionRoutes
from turnwire.testing.tandem.rooms.resources import Resources
from turnwire.testing.tandem.rooms.routines import RoutineRoutes
from turnwire.testing.tandem.rooms.sessions import SessionRoutes
from turnwire.testing.tandem.rooms.skills import Skills
from turnwire.testing.tandem.rooms.storage import Storage
from turnwire.testing.tandem.rooms.tokens import Tokens
from turnwire.testing.tandem.rooms.tools import Tools
from turnwire.testing.tandem.rooms.webhooks import WebhookRoutes
from turnwire.testing.tandem.rooms.workflow_plans import WorkflowPlans
from turnwire.testing.tandem.rooms.workflows import Workflows
from turnwire.testing.tandem.routines import Routines
from turnwire.testing.tandem.runs import Runs
from turnwire.testing.tandem.sessions import Sessions
from turnwire.testing.tandem.tool_calls import ToolCalls
from turnwire.testing.tandem.webhooks import Webhooks
from turnwire.testing.tandem.workers import Workers
from turnwire.testing.tandem.workspace import Workspace


class House:
    """Everything behind the gate.

    Args:
        core: What the rooms share.
        gate: What is before them.
    """

    def __init__(self, core: Core, gate: Gate) -> None:
        self._core = core
        self._gate = gate
        self.workspace = Workspace()
        self.sessions = Sessions(core)
        self.permissions = Permissions(core)
        self.questions = Questions(core)
        self.model = Model(core, ToolCalls(self.permissions, self.workspace), self.questions)
        self.runs = Runs(core, self.sessions, self.model)
        self.context_runs = ContextRuns(core)
        core.bus.watchers.append(Journal(self.sessions, self.context_runs).watch)
        self.workers = Workers(self.sessions, self.runs)
        self.automations = Automations(core, self.workers)
        self.webhooks = Webhooks(core, self.automations)
        self.goals = Goals(core, self.automations)
        self._rooms: tuple[Room, ...] = tuple(self._made())

    def rooms(self) -> Iterator[Room]:
        """Return the rooms."""
        return iter(self._rooms)

    def restart(self) -> None:
        """Do what a new process does with what is behind the gate."""
        self.runs.restart()
        self.permissions.restart()
        self.questions.open.clear()
        for room in self._rooms:
            room.restart()

    def _made(self) -> Iterator[Room]:
        core = self._core
        yield Health(core, self._gate)
        yield Tools(core, self.workspace, self.permissions)
        yield Events(core, self.runs)
        yield ContextRunRoutes(core, self.context_runs)
        yield SessionRoutes(core, self.sessions, self.permissions, self.runs)
        yield Prompts(core, self.sessions, self.runs)
        yield PermissionRoutes(core, self.permissions)
        yield QuestionRoutes(core, self.questions)
        yield Providers(core)
        yield Identity(core)
        yield Tokens(core, self._gate)
        yield Resources(core)
        yield (memory := Memory(core))
        yield MemoryContext(core, memory, self.workspace)
        yield Storage(core, self.sessions)
        yield Mcp(core)
        yield Channels(core)
        yield Packs(core)
        yield Capabilities(core, self.workspace)
        yield Missions(core)
        yield Skills(core)
        yield Browser(core)
        yield Workflows(core)
        yield (coder := Coder(core))
        yield CoderProjects(core, coder)
        yield from self._working()

    def _working(self) -> Iterator[Room]:
        """Make the rooms that start runs of their own."""
        core, automations = self._core, self.automations
        routines = Routines(core, self.workers)
        yield RoutineRoutes(core, routines)
        yield LegacyAutomations(core, routines)
        yield AutomationRoutes(core, automations)
        yield Approvals(core, automations)
        yield WebhookRoutes(core, automations, self.webhooks)
        yield Backlog(core, automations, self.context_runs)
        yield WorkflowPlans(core, automations)
        yield AgentTeams(core, self.workers)
        yield Optimizations(core, automations, self.workspace)
        incidents = Incidents(core)
        yield IncidentMonitor(core, incidents)
        if core.version.monitor == "incident-monitor":
            yield IncidentSecurity(core, automations, incidents)
        if core.version.has_goals:
            yield from self._orchestrated()

    def _orchestrated(self) -> Iterator[Room]:
        """Make the rooms of automations that follow one another."""
        core, orchestrations = self._core, Orchestrations(self._core, self.automations)
        yield OrchestrationRoutes(core, orchestrations)
        yield GoalRoutes(core, self.goals, orchestrations)
        yield GoalWork(core, self.goals, self.workspace)
