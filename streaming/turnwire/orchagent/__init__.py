"""The Orchagent engine: clients, models, events and errors.

``OrchClient`` is synchronous, ``AsyncOrchClient`` is not; ``turnwire.orchagent.chat`` has the chat
helpers and ``turnwire.orchagent.secrets`` those for secrets. Every model and event of
``openapi/orchagent.yaml`` is here by its name there; models are loaded on first use.

Example:
    >>> from turnwire.orchagent import decode
    >>> decode('{"type": "run.completed"}').type
    'run.completed'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from turnwire.orchagent.client import AsyncOrchClient, OrchClient
from turnwire.orchagent.errors import NotLoggedIn, StreamGap, TokenFileError
from turnwire_api.orchagent import models as _models
from turnwire_api.orchagent.events import Event, UnknownEvent, decode

if TYPE_CHECKING:
    from turnwire.orchagent.events import RunEvent, SignInPrompt, sign_in_prompt
    from turnwire.orchagent.history import HistoryItem
    from turnwire.orchagent.meta import DeprecationNotice, deprecations
    from turnwire.orchagent.stream import AsyncRunEvents, RunEvents
    from turnwire_api.orchagent.models import (
        AuthDetails,
        AuthRequiredEvent,
        Deprecation,
        ErrorEvent,
        Meta,
        RunCompletedEvent,
        StartedRun,
    )

# Loaded on first use, like the models.
_LATER = {
    "AsyncRunEvents": "stream",
    "DeprecationNotice": "meta",
    "HistoryItem": "history",
    "RunEvent": "events",
    "RunEvents": "stream",
    "SignInPrompt": "events",
    "deprecations": "meta",
    "sign_in_prompt": "events",
}

__all__ = [
    "AsyncOrchClient",
    "AsyncRunEvents",
    "AuthDetails",
    "AuthRequiredEvent",
    "Deprecation",
    "DeprecationNotice",
    "ErrorEvent",
    "Event",
    "HistoryItem",
    "Meta",
    "NotLoggedIn",
    "OrchClient",
    "RunCompletedEvent",
    "RunEvent",
    "RunEvents",
    "SignInPrompt",
    "StartedRun",
    "StreamGap",
    "TokenFileError",
    "UnknownEvent",
    "decode",
    "deprecations",
    "sign_in_prompt",
]


def __getattr__(name: str) -> Any:
    if name in _LATER:
        return getattr(import_module(f"turnwire.orchagent.{_LATER[name]}"), name)
    # Of the models only: a module of theirs may have the name of one that is here.
    if name in _models.__all__:
        return getattr(_models, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATER, *_models.__all__})
