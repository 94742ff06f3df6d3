"""The open unions of Tandem engine API: which class a tag stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime.unions import Choice
from . import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..runtime.model import Unknown
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
        PromptFilePart,
        PromptTextPart,
        QuestionAskedEvent,
        QuestionRepliedEvent,
        ReasoningPart,
        RoutineApprovalRequiredEvent,
        RunStreamConnectedEvent,
        ServerConnectedEvent,
        SessionErrorEvent,
        SessionRunConflictEvent,
        SessionRunFinishedEvent,
        SessionRunStartedEvent,
        SessionStatusEvent,
        SessionUpdatedEvent,
        TextPart,
        TodoUpdatedEvent,
        ToolPart,
    )

MessagePart: TypeAlias = "TextPart | ReasoningPart | ToolPart | Unknown"
"""A part of a message. Parts of events have ids; parts of messages that are read have none."""

MESSAGE_PART: Choice[MessagePart] = Choice(
    _PACKAGE,
    "type",
    {
        "text": "TextPart",
        "reasoning": "ReasoningPart",
        "tool": "ToolPart",
    },
)
PromptPart: TypeAlias = "PromptTextPart | PromptFilePart | Unknown"
"""A part of a prompt."""

PROMPT_PART: Choice[PromptPart] = Choice(
    _PACKAGE,
    "type",
    {
        "text": "PromptTextPart",
        "file": "PromptFilePart",
    },
)
EngineEvent: TypeAlias = "ServerConnectedEvent | EngineReadyEvent | RunStreamConnectedEvent | SessionRunStartedEvent | SessionRunFinishedEvent | SessionRunConflictEvent | SessionStatusEvent | SessionUpdatedEvent | SessionErrorEvent | MessagePartUpdatedEvent | TodoUpdatedEvent | QuestionAskedEvent | QuestionRepliedEvent | PermissionAskedEvent | PermissionRepliedEvent | PermissionAutoApprovedEvent | PermissionWaitTimeoutEvent | RoutineApprovalRequiredEvent | MemoryWriteSucceededEvent | MemorySearchPerformedEvent | MemoryContextInjectedEvent | McpAuthRequiredEvent | ContextRunEvent | Unknown"
"""One event of the engine. There are many more types than these, and more may be added: each
has `type` and `properties`. An event that is cut off, which `/event` and `/global/event` do
after 16,000 bytes, is no JSON."""

ENGINE_EVENT: Choice[EngineEvent] = Choice(
    _PACKAGE,
    "type",
    {
        "server.connected": "ServerConnectedEvent",
        "engine.lifecycle.ready": "EngineReadyEvent",
        "run.stream.connected": "RunStreamConnectedEvent",
        "session.run.started": "SessionRunStartedEvent",
        "session.run.finished": "SessionRunFinishedEvent",
        "session.run.conflict": "SessionRunConflictEvent",
        "session.status": "SessionStatusEvent",
        "session.updated": "SessionUpdatedEvent",
        "session.error": "SessionErrorEvent",
        "message.part.updated": "MessagePartUpdatedEvent",
        "todo.updated": "TodoUpdatedEvent",
        "question.asked": "QuestionAskedEvent",
        "question.replied": "QuestionRepliedEvent",
        "permission.asked": "PermissionAskedEvent",
        "permission.replied": "PermissionRepliedEvent",
        "permission.auto_approved": "PermissionAutoApprovedEvent",
        "permission.wait.timeout": "PermissionWaitTimeoutEvent",
        "routine.approval_required": "RoutineApprovalRequiredEvent",
        "memory.write.succeeded": "MemoryWriteSucceededEvent",
        "memory.search.performed": "MemorySearchPerformedEvent",
        "memory.context.injected": "MemoryContextInjectedEvent",
        "mcp.auth.required": "McpAuthRequiredEvent",
        "run.event": "ContextRunEvent",
    },
)
ContextFrame: TypeAlias = (
    "ContextReadyFrame | ContextRunEventFrame | BlackboardPatchFrame | Unknown"
)
"""One frame of the stream of all context runs."""

CONTEXT_FRAME: Choice[ContextFrame] = Choice(
    _PACKAGE,
    "kind",
    {
        "ready": "ContextReadyFrame",
        "context_run_event": "ContextRunEventFrame",
        "blackboard_patch": "BlackboardPatchFrame",
    },
)
GoalFrame: TypeAlias = "GoalReadyFrame | GoalErrorFrame | GoalEvent | Unknown"
"""One frame of the stream of a goal. Its type is the name of the message. Every other name is
the type of an event of the goal."""

GOAL_FRAME: Choice[GoalFrame] = Choice(
    _PACKAGE,
    "event",
    {
        "ready": "GoalReadyFrame",
        "error": "GoalErrorFrame",
    },
    default="GoalEvent",
)
