"""The events of AgentTier Router API: server-sent events to typed events."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from ..runtime.events import EventTable, StreamSpec, UnknownEvent
from .unions import CONFIGURE_EVENT, INVOKE_EVENT

if TYPE_CHECKING:
    from .models import ConfigureResult, ErrorEvent, ExitEvent, LogEvent, StartEvent


Event: TypeAlias = "StartEvent | LogEvent | ExitEvent | ErrorEvent | ConfigureResult | UnknownEvent"
"""One event of a stream; the union is closed, so that a ``match`` over it can be exhaustive."""

TABLE: Final[EventTable[Event]] = EventTable(
    INVOKE_EVENT,
    sentinels=frozenset([]),
    by_name=True,
)
TABLE_2: Final[EventTable[Event]] = EventTable(
    CONFIGURE_EVENT,
    sentinels=frozenset([]),
    by_name=True,
)

STREAMS: Final[Mapping[str, StreamSpec[Event]]] = MappingProxyType(
    {
        "invokeAgent": StreamSpec(
            TABLE,
            terminal=frozenset(["exit", "error"]),
            pause=frozenset([]),
            resume="none",
            keep_alive=15,
            run_id="invokeId",
        ),
        "configureAgent": StreamSpec(
            TABLE_2,
            terminal=frozenset(["result", "error"]),
            pause=frozenset([]),
            resume="none",
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
