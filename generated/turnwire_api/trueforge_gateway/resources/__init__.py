"""The methods of TrueFoundry Gateway Agent API, by namespace; each is loaded on first use."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .draft_sessions import (
        DRAFT_SESSIONS_CREATE,
        DRAFT_SESSIONS_GET,
        DRAFT_SESSIONS_LIST,
        DRAFT_SESSIONS_UPDATE,
        AsyncDraftSessions,
        DraftSessions,
    )
    from .sandbox import SANDBOX_DOWNLOAD_FILE, AsyncSandbox, Sandbox
    from .sessions import (
        SESSIONS_CREATE,
        SESSIONS_EVENTS,
        SESSIONS_GET,
        SESSIONS_LIST,
        AsyncSessions,
        Sessions,
    )
    from .turns import (
        TURNS_CANCEL,
        TURNS_CREATE,
        TURNS_EVENTS,
        TURNS_GET,
        TURNS_LIST,
        TURNS_STREAM,
        TURNS_SUBSCRIBE,
        AsyncTurns,
        Turns,
    )

StreamT = TypeVar("StreamT")


class Resources(Generic[StreamT]):
    """The namespaces of TrueFoundry Gateway Agent API; a synchronous client inherits from it."""

    # Any: a client has a transport already, and checkers compare the attributes of two generic
    # bases without their arguments.
    _transport: Any

    @cached_property
    def draft_sessions(self) -> DraftSessions[StreamT]:
        """The operations of ``draft_sessions``."""
        from .draft_sessions import DraftSessions

        return DraftSessions(self._transport)

    @cached_property
    def sessions(self) -> Sessions[StreamT]:
        """The operations of ``sessions``."""
        from .sessions import Sessions

        return Sessions(self._transport)

    @cached_property
    def turns(self) -> Turns[StreamT]:
        """The operations of ``turns``."""
        from .turns import Turns

        return Turns(self._transport)

    @cached_property
    def sandbox(self) -> Sandbox[StreamT]:
        """The operations of ``sandbox``."""
        from .sandbox import Sandbox

        return Sandbox(self._transport)


class AsyncResources(Generic[StreamT]):
    """The namespaces of TrueFoundry Gateway Agent API; an asynchronous client inherits from it."""

    # Any: a client has a transport already, and checkers compare the attributes of two generic
    # bases without their arguments.
    _transport: Any

    @cached_property
    def draft_sessions(self) -> AsyncDraftSessions[StreamT]:
        """The operations of ``draft_sessions``."""
        from .draft_sessions import AsyncDraftSessions

        return AsyncDraftSessions(self._transport)

    @cached_property
    def sessions(self) -> AsyncSessions[StreamT]:
        """The operations of ``sessions``."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._transport)

    @cached_property
    def turns(self) -> AsyncTurns[StreamT]:
        """The operations of ``turns``."""
        from .turns import AsyncTurns

        return AsyncTurns(self._transport)

    @cached_property
    def sandbox(self) -> AsyncSandbox[StreamT]:
        """The operations of ``sandbox``."""
        from .sandbox import AsyncSandbox

        return AsyncSandbox(self._transport)


_MODULES = {
    "DRAFT_SESSIONS_LIST": ".draft_sessions",
    "DRAFT_SESSIONS_CREATE": ".draft_sessions",
    "DRAFT_SESSIONS_GET": ".draft_sessions",
    "DRAFT_SESSIONS_UPDATE": ".draft_sessions",
    "DraftSessions": ".draft_sessions",
    "AsyncDraftSessions": ".draft_sessions",
    "SESSIONS_LIST": ".sessions",
    "SESSIONS_CREATE": ".sessions",
    "SESSIONS_GET": ".sessions",
    "SESSIONS_EVENTS": ".sessions",
    "Sessions": ".sessions",
    "AsyncSessions": ".sessions",
    "TURNS_CANCEL": ".turns",
    "TURNS_LIST": ".turns",
    "TURNS_STREAM": ".turns",
    "TURNS_CREATE": ".turns",
    "TURNS_GET": ".turns",
    "TURNS_SUBSCRIBE": ".turns",
    "TURNS_EVENTS": ".turns",
    "Turns": ".turns",
    "AsyncTurns": ".turns",
    "SANDBOX_DOWNLOAD_FILE": ".sandbox",
    "Sandbox": ".sandbox",
    "AsyncSandbox": ".sandbox",
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
    "DRAFT_SESSIONS_LIST",
    "DRAFT_SESSIONS_CREATE",
    "DRAFT_SESSIONS_GET",
    "DRAFT_SESSIONS_UPDATE",
    "DraftSessions",
    "AsyncDraftSessions",
    "SESSIONS_LIST",
    "SESSIONS_CREATE",
    "SESSIONS_GET",
    "SESSIONS_EVENTS",
    "Sessions",
    "AsyncSessions",
    "TURNS_CANCEL",
    "TURNS_LIST",
    "TURNS_STREAM",
    "TURNS_CREATE",
    "TURNS_GET",
    "TURNS_SUBSCRIBE",
    "TURNS_EVENTS",
    "Turns",
    "AsyncTurns",
    "SANDBOX_DOWNLOAD_FILE",
    "Sandbox",
    "AsyncSandbox",
]
