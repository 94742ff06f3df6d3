"""The namespaces of both clients; those that differ from the generated ones are named here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from turnwire.stream import AsyncEventStream, EventStream
from turnwire_api.tandem.events import Event
from turnwire_api.tandem.resources import AsyncResources, Resources

if TYPE_CHECKING:
    from turnwire.tandem.namespaces.coder import AsyncCoder, Coder
    from turnwire.tandem.namespaces.goals import AsyncGoals, Goals
    from turnwire.tandem.namespaces.incidents import AsyncIncidentMonitor, IncidentMonitor
    from turnwire.tandem.namespaces.mcp import AsyncMcp, Mcp
    from turnwire.tandem.namespaces.memory import AsyncMemory, Memory
    from turnwire.tandem.namespaces.orchestrations import AsyncOrchestrations, Orchestrations
    from turnwire.tandem.namespaces.others import (
        AsyncAutomationsV2,
        AsyncChannels,
        AsyncPermissions,
        AsyncProviders,
        AsyncQuestions,
        AsyncSharedResources,
        AutomationsV2,
        Channels,
        Permissions,
        Providers,
        Questions,
        SharedResources,
    )
    from turnwire.tandem.namespaces.routines import AsyncRoutines, Routines
    from turnwire.tandem.namespaces.sessions import AsyncSessions, Sessions
    from turnwire.tandem.namespaces.skills import AsyncSkills, Skills

__all__ = ["AsyncSurface", "Surface"]


class Surface(Resources[EventStream[Event]]):
    """The namespaces of the synchronous client."""

    @cached_property
    def sessions(self) -> Sessions[EventStream[Event]]:
        """Sessions and their runs."""
        from turnwire.tandem.namespaces.sessions import Sessions  # noqa: PLC0415 - on first use.

        return Sessions(self._transport)

    @cached_property
    def routines(self) -> Routines[EventStream[Event]]:
        """Scheduled work."""
        from turnwire.tandem.namespaces.routines import Routines  # noqa: PLC0415 - on first use.

        return Routines(self._transport)

    @cached_property
    def automations_v2(self) -> AutomationsV2[EventStream[Event]]:
        """Automations: agents and steps on a schedule."""
        from turnwire.tandem.namespaces.others import AutomationsV2  # noqa: PLC0415 - on first use.

        return AutomationsV2(self._transport)

    @cached_property
    def channels(self) -> Channels[EventStream[Event]]:
        """Telegram, Discord and Slack."""
        from turnwire.tandem.namespaces.others import Channels  # noqa: PLC0415 - on first use.

        return Channels(self._transport)

    @cached_property
    def permissions(self) -> Permissions[EventStream[Event]]:
        """Tool calls that wait for an answer."""
        from turnwire.tandem.namespaces.others import Permissions  # noqa: PLC0415 - on first use.

        return Permissions(self._transport)

    @cached_property
    def questions(self) -> Questions[EventStream[Event]]:
        """Questions of agents."""
        from turnwire.tandem.namespaces.others import Questions  # noqa: PLC0415 - on first use.

        return Questions(self._transport)

    @cached_property
    def memory(self) -> Memory[EventStream[Event]]:
        """What agents wrote down."""
        from turnwire.tandem.namespaces.memory import Memory  # noqa: PLC0415 - on first use.

        return Memory(self._transport)

    @cached_property
    def providers(self) -> Providers[EventStream[Event]]:
        """Model providers, their keys and defaults."""
        from turnwire.tandem.namespaces.others import Providers  # noqa: PLC0415 - on first use.

        return Providers(self._transport)

    @cached_property
    def resources(self) -> SharedResources[EventStream[Event]]:
        """Values that runs share."""
        from turnwire.tandem.namespaces.others import SharedResources  # noqa: PLC0415 - on first use.

        return SharedResources(self._transport)

    @cached_property
    def mcp(self) -> Mcp[EventStream[Event]]:
        """Servers of the Model Context Protocol."""
        from turnwire.tandem.namespaces.mcp import Mcp  # noqa: PLC0415 - on first use.

        return Mcp(self._transport)

    @cached_property
    def coder(self) -> Coder[EventStream[Event]]:
        """Work on code."""
        from turnwire.tandem.namespaces.coder import Coder  # noqa: PLC0415 - on first use.

        return Coder(self._transport)

    @cached_property
    def skills(self) -> Skills[EventStream[Event]]:
        """What agents were taught."""
        from turnwire.tandem.namespaces.skills import Skills  # noqa: PLC0415 - on first use.

        return Skills(self._transport)

    @cached_property
    def orchestrations(self) -> Orchestrations[EventStream[Event]]:
        """Automations that follow one another."""
        from turnwire.tandem.namespaces.orchestrations import Orchestrations  # noqa: PLC0415 - on first use.

        return Orchestrations(self._transport)

    @cached_property
    def goals(self) -> Goals[EventStream[Event]]:
        """What orchestrations shall reach."""
        from turnwire.tandem.namespaces.goals import Goals  # noqa: PLC0415 - on first use.

        return Goals(self._transport)

    @cached_property
    def incident_monitor(self) -> IncidentMonitor[EventStream[Event]]:
        """What went wrong, and reports about it."""
        from turnwire.tandem.namespaces.incidents import IncidentMonitor  # noqa: PLC0415 - on first use.

        return IncidentMonitor(self._transport)

    @property
    def stateful_runtime(self) -> Goals[EventStream[Event]]:
        """``goals``, under the name that the published client gives it."""
        return self.goals


class AsyncSurface(AsyncResources[AsyncEventStream[Event]]):
    """The namespaces of the asynchronous client."""

    @cached_property
    def sessions(self) -> AsyncSessions[AsyncEventStream[Event]]:
        """Sessions and their runs."""
        from turnwire.tandem.namespaces.sessions import AsyncSessions  # noqa: PLC0415 - on first use.

        return AsyncSessions(self._transport)

    @cached_property
    def routines(self) -> AsyncRoutines[AsyncEventStream[Event]]:
        """Scheduled work."""
        from turnwire.tandem.namespaces.routines import AsyncRoutines  # noqa: PLC0415 - on first use.

        return AsyncRoutines(self._transport)

    @cached_property
    def automations_v2(self) -> AsyncAutomationsV2[AsyncEventStream[Event]]:
        """Automations: agents and steps on a schedule."""
        from turnwire.tandem.namespaces.others import AsyncAutomationsV2  # noqa: PLC0415 - on first use.

        return AsyncAutomationsV2(self._transport)

    @cached_property
    def channels(self) -> AsyncChannels[AsyncEventStream[Event]]:
        """Telegram, Discord and Slack."""
        from turnwire.tandem.namespaces.others import AsyncChannels  # noqa: PLC0415 - on first use.

        return AsyncChannels(self._transport)

    @cached_property
    def permissions(self) -> AsyncPermissions[AsyncEventStream[Event]]:
        """Tool calls that wait for an answer."""
        from turnwire.tandem.namespaces.others import AsyncPermissions  # noqa: PLC0415 - on first use.

        return AsyncPermissions(self._transport)

    @cached_property
    def questions(self) -> AsyncQuestions[AsyncEventStream[Event]]:
        """Questions of agents."""
        from turnwire.tandem.namespaces.others import AsyncQuestions  # noqa: PLC0415 - on first use.

        return AsyncQuestions(self._transport)

    @cached_property
    def memory(self) -> AsyncMemory[AsyncEventStream[Event]]:
        """What agents wrote down."""
        from turnwire.tandem.namespaces.memory import AsyncMemory  # noqa: PLC0415 - on first use.

        return AsyncMemory(self._transport)

    @cached_property
    def providers(self) -> AsyncProviders[AsyncEventStream[Event]]:
        """Model providers, their keys and defaults."""
        from turnwire.tandem.namespaces.others import AsyncProviders  # noqa: PLC0415 - on first use.

        return AsyncProviders(self._transport)

    @cached_property
    def resources(self) -> AsyncSharedResources[AsyncEventStream[Event]]:
        """Values that runs share."""
        from turnwire.tandem.namespaces.others import AsyncSharedResources  # noqa: PLC0415 - on first use.

        return AsyncSharedResources(self._transport)

    @cached_property
    def mcp(self) -> AsyncMcp[AsyncEventStream[Event]]:
        """Servers of the Model Context Protocol."""
        from turnwire.tandem.namespaces.mcp import AsyncMcp  # noqa: PLC0415 - on first use.

        return AsyncMcp(self._transport)

    @cached_property
    def coder(self) -> AsyncCoder[AsyncEventStream[Event]]:
        """Work on code."""
        from turnwire.tandem.namespaces.coder import AsyncCoder  # noqa: PLC0415 - on first use.

        return AsyncCoder(self._transport)

    @cached_property
    def skills(self) -> AsyncSkills[AsyncEventStream[Event]]:
        """What agents were taught."""
        from turnwire.tandem.namespaces.skills import AsyncSkills  # noqa: PLC0415 - on first use.

        return AsyncSkills(self._transport)

    @cached_property
    def orchestrations(self) -> AsyncOrchestrations[AsyncEventStream[Event]]:
        """Automations that follow one another."""
        from turnwire.tandem.namespaces.orchestrations import AsyncOrchestrations  # noqa: PLC0415 - on first use.

        return AsyncOrchestrations(self._transport)

    @cached_property
    def goals(self) -> AsyncGoals[AsyncEventStream[Event]]:
        """What orchestrations shall reach."""
        from turnwire.tandem.namespaces.goals import AsyncGoals  # noqa: PLC0415 - on first use.

        return AsyncGoals(self._transport)

    @cached_property
    def incident_monitor(self) -> AsyncIncidentMonitor[AsyncEventStream[Event]]:
        """What went wrong, and reports about it."""
        from turnwire.tandem.namespaces.incidents import AsyncIncidentMonitor  # noqa: PLC0415 - on first use.

        return AsyncIncidentMonitor(self._transport)

    @property
    def stateful_runtime(self) -> AsyncGoals[AsyncEventStream[Event]]:
        """``goals``, under the name that the published client gives it."""
        return self.goals
