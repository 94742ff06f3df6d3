"""The events of TrueFoundry Gateway Agent API: server-sent events to typed events."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from ..runtime.events import EventTable, StreamSpec, UnknownEvent
from .unions import TURN_STREAM_EVENT

if TYPE_CHECKING:
    from .models import (
        McpAuthRequiredEvent,
        McpInitializeEvent,
        ModelMessageDeltaEvent,
        ModelMessageEvent,
        SandboxCreatedEvent,
        ThreadCreatedEvent,
        ThreadDoneEvent,
        ToolApprovalRequiredEvent,
        ToolResponseEvent,
        ToolResponseRequiredEvent,
        TurnCreatedEvent,
        TurnDoneEvent,
    )


Event: TypeAlias = "TurnCreatedEvent | TurnDoneEvent | ModelMessageEvent | ModelMessageDeltaEvent | ToolResponseEvent | ToolApprovalRequiredEvent | ToolResponseRequiredEvent | ThreadCreatedEvent | ThreadDoneEvent | McpInitializeEvent | McpAuthRequiredEvent | SandboxCreatedEvent | UnknownEvent"
"""One event of a stream; the union is closed, so that a ``match`` over it can be exhaustive."""

TABLE: Final[EventTable[Event]] = EventTable(
    TURN_STREAM_EVENT,
    sentinels=frozenset([]),
    by_name=False,
)

STREAMS: Final[Mapping[str, StreamSpec[Event]]] = MappingProxyType(
    {
        "createTurn": StreamSpec(
            TABLE,
            terminal=frozenset(["turn.done"]),
            pause=frozenset([]),
            resume="cursor",
            keep_alive=None,
            run_id="turn_id",
        ),
        "subscribeTurn": StreamSpec(
            TABLE,
            terminal=frozenset(["turn.done"]),
            pause=frozenset([]),
            resume="cursor",
            keep_alive=None,
            run_id="turn_id",
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
