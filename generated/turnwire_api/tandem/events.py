"""The events of Tandem engine API: server-sent events to typed events."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from ..runtime.events import EventTable, StreamSpec, UnknownEvent
from .unions import CONTEXT_FRAME, ENGINE_EVENT, GOAL_FRAME

if TYPE_CHECKING:
    from .models import (
        BlackboardPatchFrame,
        ContextReadyFrame,
        ContextRunEvent,
        ContextRunEventFrame,
        EngineReadyEvent,
        GoalErrorFrame,
        GoalEvent,
        GoalReadyFrame,
        McpAuthRequiredEvent,
        MemoryContextInjectedEvent,
        MemorySearchPerformedEvent,
        MemoryWriteSucceededEvent,
        MessagePartUpdatedEvent,
        PermissionAskedEvent,
        PermissionAutoApprovedEvent,
        PermissionRepliedEvent,
        PermissionWaitTimeoutEvent,
        QuestionAskedEvent,
        QuestionRepliedEvent,
        RoutineApprovalRequiredEvent,
        RunStreamConnectedEvent,
        ServerConnectedEvent,
        SessionErrorEvent,
        SessionRunConflictEvent,
        SessionRunFinishedEvent,
        SessionRunStartedEvent,
        SessionStatusEvent,
        SessionUpdatedEvent,
        TodoUpdatedEvent,
    )


Event: TypeAlias = "ServerConnectedEvent | EngineReadyEvent | RunStreamConnectedEvent | SessionRunStartedEvent | SessionRunFinishedEvent | SessionRunConflictEvent | SessionStatusEvent | SessionUpdatedEvent | SessionErrorEvent | MessagePartUpdatedEvent | TodoUpdatedEvent | QuestionAskedEvent | QuestionRepliedEvent | PermissionAskedEvent | PermissionRepliedEvent | PermissionAutoApprovedEvent | PermissionWaitTimeoutEvent | RoutineApprovalRequiredEvent | MemoryWriteSucceededEvent | MemorySearchPerformedEvent | MemoryContextInjectedEvent | McpAuthRequiredEvent | ContextRunEvent | ContextReadyFrame | ContextRunEventFrame | BlackboardPatchFrame | GoalReadyFrame | GoalErrorFrame | GoalEvent | UnknownEvent"
"""One event of a stream; the union is closed, so that a ``match`` over it can be exhaustive."""

TABLE: Final[EventTable[Event]] = EventTable(
    ENGINE_EVENT,
    sentinels=frozenset([]),
    by_name=False,
)
TABLE_2: Final[EventTable[Event]] = EventTable(
    CONTEXT_FRAME,
    sentinels=frozenset([]),
    by_name=False,
)
TABLE_3: Final[EventTable[Event]] = EventTable(
    GOAL_FRAME,
    sentinels=frozenset([]),
    by_name=True,
)

STREAMS: Final[Mapping[str, StreamSpec[Event]]] = MappingProxyType(
    {
        "streamEvents": StreamSpec(
            TABLE,
            terminal=frozenset([]),
            pause=frozenset([]),
            resume="none",
            keep_alive=10,
        ),
        "streamAllEvents": StreamSpec(
            TABLE,
            terminal=frozenset([]),
            pause=frozenset([]),
            resume="none",
            keep_alive=10,
        ),
        "streamRunEvents": StreamSpec(
            TABLE,
            terminal=frozenset([]),
            pause=frozenset([]),
            resume="none",
            keep_alive=10,
        ),
        "streamContextRunEvents": StreamSpec(
            TABLE,
            terminal=frozenset([]),
            pause=frozenset([]),
            resume="none",
            keep_alive=10,
        ),
        "streamContextEvents": StreamSpec(
            TABLE_2,
            terminal=frozenset([]),
            pause=frozenset([]),
            resume="none",
            keep_alive=10,
        ),
        "streamRoutineEvents": StreamSpec(
            TABLE,
            terminal=frozenset([]),
            pause=frozenset([]),
            resume="none",
            keep_alive=10,
        ),
        "streamAutomationEvents": StreamSpec(
            TABLE,
            terminal=frozenset([]),
            pause=frozenset([]),
            resume="none",
            keep_alive=10,
        ),
        "streamAutomationV2Events": StreamSpec(
            TABLE,
            terminal=frozenset([]),
            pause=frozenset([]),
            resume="none",
            keep_alive=10,
        ),
        "streamWorkflowEvents": StreamSpec(
            TABLE,
            terminal=frozenset([]),
            pause=frozenset([]),
            resume="none",
            keep_alive=10,
        ),
        "streamResourceEvents": StreamSpec(
            TABLE,
            terminal=frozenset([]),
            pause=frozenset([]),
            resume="none",
            keep_alive=10,
        ),
        "streamGoalEvents": StreamSpec(
            TABLE_3,
            terminal=frozenset(["error"]),
            pause=frozenset([]),
            resume="cursor",
            keep_alive=10,
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
