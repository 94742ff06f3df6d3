"""The methods of Orchagent API, by namespace; each is loaded on first use."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .approvals import APPROVALS_APPROVE, APPROVALS_CLEAR, Approvals, AsyncApprovals
    from .auth import AUTH_LOGIN, AUTH_REGISTER, AsyncAuth, Auth
    from .meta import META_GET, AsyncMetaNamespace, MetaNamespace
    from .runs import RUNS_RESUME, RUNS_SEND_MESSAGE, RUNS_STREAM_EVENTS_ONCE, AsyncRuns, Runs
    from .threads import (
        THREADS_CREATE_FROM_BYTES,
        THREADS_HISTORY_ANSWER,
        THREADS_SET_SECRETS,
        AsyncThreads,
        Threads,
    )

StreamT = TypeVar("StreamT")


class Resources(Generic[StreamT]):
    """The namespaces of Orchagent API; a synchronous client inherits from it."""

    # Any: a client has a transport already, and checkers compare the attributes of two generic
    # bases without their arguments.
    _transport: Any

    @cached_property
    def auth(self) -> Auth[StreamT]:
        """The operations of ``auth``."""
        from .auth import Auth

        return Auth(self._transport)

    @cached_property
    def meta(self) -> MetaNamespace[StreamT]:
        """The operations of ``meta``."""
        from .meta import MetaNamespace

        return MetaNamespace(self._transport)

    @cached_property
    def threads(self) -> Threads[StreamT]:
        """The operations of ``threads``."""
        from .threads import Threads

        return Threads(self._transport)

    @cached_property
    def runs(self) -> Runs[StreamT]:
        """The operations of ``runs``."""
        from .runs import Runs

        return Runs(self._transport)

    @cached_property
    def approvals(self) -> Approvals[StreamT]:
        """The operations of ``approvals``."""
        from .approvals import Approvals

        return Approvals(self._transport)


class AsyncResources(Generic[StreamT]):
    """The namespaces of Orchagent API; an asynchronous client inherits from it."""

    # Any: a client has a transport already, and checkers compare the attributes of two generic
    # bases without their arguments.
    _transport: Any

    @cached_property
    def auth(self) -> AsyncAuth[StreamT]:
        """The operations of ``auth``."""
        from .auth import AsyncAuth

        return AsyncAuth(self._transport)

    @cached_property
    def meta(self) -> AsyncMetaNamespace[StreamT]:
        """The operations of ``meta``."""
        from .meta import AsyncMetaNamespace

        return AsyncMetaNamespace(self._transport)

    @cached_property
    def threads(self) -> AsyncThreads[StreamT]:
        """The operations of ``threads``."""
        from .threads import AsyncThreads

        return AsyncThreads(self._transport)

    @cached_property
    def runs(self) -> AsyncRuns[StreamT]:
        """The operations of ``runs``."""
        from .runs import AsyncRuns

        return AsyncRuns(self._transport)

    @cached_property
    def approvals(self) -> AsyncApprovals[StreamT]:
        """The operations of ``approvals``."""
        from .approvals import AsyncApprovals

        return AsyncApprovals(self._transport)


_MODULES = {
    "AUTH_REGISTER": ".auth",
    "AUTH_LOGIN": ".auth",
    "Auth": ".auth",
    "AsyncAuth": ".auth",
    "META_GET": ".meta",
    "MetaNamespace": ".meta",
    "AsyncMetaNamespace": ".meta",
    "THREADS_CREATE_FROM_BYTES": ".threads",
    "THREADS_SET_SECRETS": ".threads",
    "THREADS_HISTORY_ANSWER": ".threads",
    "Threads": ".threads",
    "AsyncThreads": ".threads",
    "RUNS_SEND_MESSAGE": ".runs",
    "RUNS_STREAM_EVENTS_ONCE": ".runs",
    "RUNS_RESUME": ".runs",
    "Runs": ".runs",
    "AsyncRuns": ".runs",
    "APPROVALS_APPROVE": ".approvals",
    "APPROVALS_CLEAR": ".approvals",
    "Approvals": ".approvals",
    "AsyncApprovals": ".approvals",
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
    "AUTH_REGISTER",
    "AUTH_LOGIN",
    "Auth",
    "AsyncAuth",
    "META_GET",
    "MetaNamespace",
    "AsyncMetaNamespace",
    "THREADS_CREATE_FROM_BYTES",
    "THREADS_SET_SECRETS",
    "THREADS_HISTORY_ANSWER",
    "Threads",
    "AsyncThreads",
    "RUNS_SEND_MESSAGE",
    "RUNS_STREAM_EVENTS_ONCE",
    "RUNS_RESUME",
    "Runs",
    "AsyncRuns",
    "APPROVALS_APPROVE",
    "APPROVALS_CLEAR",
    "Approvals",
    "AsyncApprovals",
]
