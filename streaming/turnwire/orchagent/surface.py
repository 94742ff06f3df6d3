"""The namespaces of both clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from turnwire.stream import AsyncEventStream, EventStream
from turnwire_api.orchagent.events import Event
from turnwire_api.orchagent.resources import AsyncResources, Resources

if TYPE_CHECKING:
    from turnwire.orchagent.login import Login
    from turnwire.orchagent.namespaces.approvals import Approvals, AsyncApprovals
    from turnwire.orchagent.namespaces.auth import AsyncAuth, Auth
    from turnwire.orchagent.namespaces.runs import AsyncRuns, Runs
    from turnwire.orchagent.namespaces.threads import AsyncThreads, Threads
    from turnwire_api.orchagent.resources.meta import AsyncMetaNamespace, MetaNamespace

__all__ = ["AsyncSurface", "Surface"]


class Surface(Resources[EventStream[Event]]):
    """The namespaces of the synchronous client."""

    # What sends requests without a token: to log in, and to ask what the server can do.
    _bare: Any
    _login: Login

    @cached_property
    def auth(self) -> Auth[EventStream[Event]]:
        """Accounts and tokens."""
        from turnwire.orchagent.namespaces.auth import Auth  # noqa: PLC0415 - on first use.

        return Auth(self._bare, self._login)

    @cached_property
    def meta(self) -> MetaNamespace[EventStream[Event]]:
        """What the server can do."""
        from turnwire_api.orchagent.resources.meta import MetaNamespace  # noqa: PLC0415 - on first use.

        return MetaNamespace(self._bare)

    @cached_property
    def threads(self) -> Threads[EventStream[Event]]:
        """Workflows and their conversations."""
        from turnwire.orchagent.namespaces.threads import Threads  # noqa: PLC0415 - on first use.

        return Threads(self._transport)

    @cached_property
    def runs(self) -> Runs:
        """What a message starts."""
        from turnwire.orchagent.namespaces.runs import Runs  # noqa: PLC0415 - on first use.

        return Runs(self._transport)

    @cached_property
    def approvals(self) -> Approvals[EventStream[Event]]:
        """Which tools may be called."""
        from turnwire.orchagent.namespaces.approvals import Approvals  # noqa: PLC0415 - on first use.

        return Approvals(self._transport)


class AsyncSurface(AsyncResources[AsyncEventStream[Event]]):
    """The namespaces of the asynchronous client."""

    _bare: Any
    _login: Login

    @cached_property
    def auth(self) -> AsyncAuth[AsyncEventStream[Event]]:
        """Accounts and tokens."""
        from turnwire.orchagent.namespaces.auth import AsyncAuth  # noqa: PLC0415 - on first use.

        return AsyncAuth(self._bare, self._login)

    @cached_property
    def meta(self) -> AsyncMetaNamespace[AsyncEventStream[Event]]:
        """What the server can do."""
        from turnwire_api.orchagent.resources.meta import AsyncMetaNamespace  # noqa: PLC0415 - on first use.

        return AsyncMetaNamespace(self._bare)

    @cached_property
    def threads(self) -> AsyncThreads[AsyncEventStream[Event]]:
        """Workflows and their conversations."""
        from turnwire.orchagent.namespaces.threads import AsyncThreads  # noqa: PLC0415 - on first use.

        return AsyncThreads(self._transport)

    @cached_property
    def runs(self) -> AsyncRuns:
        """What a message starts."""
        from turnwire.orchagent.namespaces.runs import AsyncRuns  # noqa: PLC0415 - on first use.

        return AsyncRuns(self._transport)

    @cached_property
    def approvals(self) -> AsyncApprovals[AsyncEventStream[Event]]:
        """Which tools may be called."""
        from turnwire.orchagent.namespaces.approvals import AsyncApprovals  # noqa: PLC0415 - on first use.

        return AsyncApprovals(self._transport)
