"""The open unions of Orchagent API: which class a tag stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime.unions import Choice
from . import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..runtime.model import Unknown
    from .models import AuthRequiredEvent, ErrorEvent, RunCompletedEvent

RunEvent: TypeAlias = "AuthRequiredEvent | RunCompletedEvent | ErrorEvent | Unknown"
"""An event of a run. There are more types than these: pieces of text and calls of tools have
theirs, and none is known."""

RUN_EVENT: Choice[RunEvent] = Choice(
    _PACKAGE,
    "type",
    {
        "auth.required": "AuthRequiredEvent",
        "run.completed": "RunCompletedEvent",
        "error": "ErrorEvent",
    },
)
