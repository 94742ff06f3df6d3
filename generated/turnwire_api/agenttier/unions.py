"""The open unions of AgentTier Router API: which class a tag stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime.unions import Choice
from . import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..runtime.model import Unknown
    from .models import ConfigureResult, ErrorEvent, ExitEvent, LogEvent, StartEvent

InvokeEvent: TypeAlias = "StartEvent | LogEvent | ExitEvent | ErrorEvent | Unknown"
"""One event of a run. Its type is the name of the message."""

INVOKE_EVENT: Choice[InvokeEvent] = Choice(
    _PACKAGE,
    "event",
    {
        "start": "StartEvent",
        "log": "LogEvent",
        "exit": "ExitEvent",
        "error": "ErrorEvent",
    },
)
ConfigureEvent: TypeAlias = "LogEvent | ConfigureResult | ErrorEvent | Unknown"
"""One event of an installation. Its type is the name of the message."""

CONFIGURE_EVENT: Choice[ConfigureEvent] = Choice(
    _PACKAGE,
    "event",
    {
        "log": "LogEvent",
        "result": "ConfigureResult",
        "error": "ErrorEvent",
    },
)
