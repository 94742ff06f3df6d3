"""One typed Python client for agent engines: requests, event streams, turns.

Each engine has a package of its own: ``from turnwire.truefoundry import AgentClient``. What they
share is here, each name loaded from its module on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from turnwire import errors
    from turnwire.async_turn import AsyncTurn
    from turnwire.conversation import AsyncConversation, Conversation
    from turnwire.decisions import Allow, Deny, Pending, Respond
    from turnwire.errors import TurnwireError
    from turnwire.events import TextDelta, TurnEvent
    from turnwire.outcomes import (
        Cancelled,
        Completed,
        Failed,
        NeedsInput,
        TurnCancelled,
        TurnFailed,
    )
    from turnwire.registry import aconnect, connect, engines
    from turnwire.settings import Settings
    from turnwire.stream import AsyncEventStream, EventStream
    from turnwire.terminal import prompt_on_tty
    from turnwire.tools import ToolError
    from turnwire.turn import Turn
    from turnwire_api.runtime.operation import RequestOptions

__version__ = "0.1.0"

__all__ = [
    "Allow",
    "AsyncConversation",
    "AsyncEventStream",
    "AsyncTurn",
    "Cancelled",
    "Completed",
    "Conversation",
    "Deny",
    "EventStream",
    "Failed",
    "NeedsInput",
    "Pending",
    "RequestOptions",
    "Respond",
    "Settings",
    "TextDelta",
    "ToolError",
    "Turn",
    "TurnCancelled",
    "TurnEvent",
    "TurnFailed",
    "TurnwireError",
    "__version__",
    "aconnect",
    "connect",
    "engines",
    "errors",
    "prompt_on_tty",
]

_HOMES = {
    "AsyncTurn": "turnwire.async_turn",
    "AsyncConversation": "turnwire.conversation",
    "Conversation": "turnwire.conversation",
    "Allow": "turnwire.decisions",
    "Deny": "turnwire.decisions",
    "Pending": "turnwire.decisions",
    "Respond": "turnwire.decisions",
    "TurnwireError": "turnwire.errors",
    "TextDelta": "turnwire.events",
    "TurnEvent": "turnwire.events",
    "Cancelled": "turnwire.outcomes",
    "Completed": "turnwire.outcomes",
    "Failed": "turnwire.outcomes",
    "NeedsInput": "turnwire.outcomes",
    "TurnCancelled": "turnwire.outcomes",
    "TurnFailed": "turnwire.outcomes",
    "aconnect": "turnwire.registry",
    "connect": "turnwire.registry",
    "engines": "turnwire.registry",
    "Settings": "turnwire.settings",
    "AsyncEventStream": "turnwire.stream",
    "EventStream": "turnwire.stream",
    "prompt_on_tty": "turnwire.terminal",
    "ToolError": "turnwire.tools",
    "Turn": "turnwire.turn",
    "RequestOptions": "turnwire_api.runtime.operation",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module  # noqa: PLC0415 - `import turnwire` itself is free.

    if name == "errors":
        return import_module("turnwire.errors")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
