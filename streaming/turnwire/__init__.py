"""One typed Python client for agent engines: requests, event streams, turns.

Each engine has a package of its own: ``from turnwire.truefoundry import AgentClient``. What they
share is here: the errors, the options of a call, and the event streams.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from turnwire import errors
    from turnwire.errors import TurnwireError
    from turnwire.registry import aconnect, connect, engines
    from turnwire.settings import Settings
    from turnwire.stream import AsyncEventStream, EventStream
    from turnwire_api.runtime.operation import RequestOptions

__version__ = "0.1.0"

__all__ = [
    "AsyncEventStream",
    "EventStream",
    "RequestOptions",
    "Settings",
    "TurnwireError",
    "__version__",
    "aconnect",
    "connect",
    "engines",
    "errors",
]

_HOMES = {
    "aconnect": "turnwire.registry",
    "connect": "turnwire.registry",
    "engines": "turnwire.registry",
    "AsyncEventStream": "turnwire.stream",
    "EventStream": "turnwire.stream",
    "RequestOptions": "turnwire_api.runtime.operation",
    "Settings": "turnwire.settings",
    "TurnwireError": "turnwire.errors",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module  # noqa: PLC0415 - `import turnwire` itself is free.

    if name == "errors":
        return import_module("turnwire.errors")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
