"""The namespaces of both clients; those that differ from the generated ones are named here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from turnwire.stream import AsyncEventStream, EventStream
from turnwire_api.tandem.events import Event
from turnwire_api.tandem.resources import AsyncResources, Resources

if TYPE_CHECKING:
    from turnwire.tandem.namespaces.memory import AsyncMemory, Memory
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
