"""The events of Orchagent API: server-sent events to typed events."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from ..runtime.events import EventTable, StreamSpec, UnknownEvent
from .unions import RUN_EVENT

if TYPE_CHECKING:
    from .models import AuthRequiredEvent, ErrorEvent, RunCompletedEvent


Event: TypeAlias = "AuthRequiredEvent | RunCompletedEvent | ErrorEvent | UnknownEvent"
"""One event of a stream; the union is closed, so that a ``match`` over it can be exhaustive."""

TABLE: Final[EventTable[Event]] = EventTable(
    RUN_EVENT,
    sentinels=frozenset([]),
    by_name=False,
)

STREAMS: Final[Mapping[str, StreamSpec[Event]]] = MappingProxyType(
    {
        "streamRunEvents": StreamSpec(
            TABLE,
            terminal=frozenset(["run.completed", "error"]),
            pause=frozenset([]),
            resume="replay",
            keep_alive=None,
        ),
    }
)
"""The event streams by the ids of their operations."""


def decode(data: str | bytes, event: str | None = None) -> Event | None:
    """Turn one server-sent event into a typed event. Never raises.

    Args:
        data: The event's data, text or UTF-8.
        event: The SSE event name, if the stream carries names.

    Returns:
        The typed event; ``UnknownEvent`` for a type the document does not have, for broken
        JSON and for data that does not fit its type; None for an empty block and for
        a sentinel.
    """
    return TABLE.decode(data, event)


__all__ = ["STREAMS", "TABLE", "Event", "UnknownEvent", "decode"]
