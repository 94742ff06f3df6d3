"""The methods of TrueFoundry Agent API, by namespace; each is loaded on first use."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .responses import RESPONSES_CANCEL, RESPONSES_STREAM, AsyncResponses, Responses

StreamT = TypeVar("StreamT")


class Resources(Generic[StreamT]):
    """The namespaces of TrueFoundry Agent API; a synchronous client inherits from it."""

    # Any: a client has a transport already, and checkers compare the attributes of two generic
    # bases without their arguments.
    _transport: Any

    @cached_property
    def responses(self) -> Responses[StreamT]:
        """The operations of ``responses``."""
        from .responses import Responses

        return Responses(self._transport)


class AsyncResources(Generic[StreamT]):
    """The namespaces of TrueFoundry Agent API; an asynchronous client inherits from it."""

    # Any: a client has a transport already, and checkers compare the attributes of two generic
    # bases without their arguments.
    _transport: Any

    @cached_property
    def responses(self) -> AsyncResponses[StreamT]:
        """The operations of ``responses``."""
        from .responses import AsyncResponses

        return AsyncResponses(self._transport)


_MODULES = {
    "RESPONSES_STREAM": ".responses",
    "RESPONSES_CANCEL": ".responses",
    "Responses": ".responses",
    "AsyncResponses": ".responses",
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
    "RESPONSES_STREAM",
    "RESPONSES_CANCEL",
    "Responses",
    "AsyncResponses",
]
