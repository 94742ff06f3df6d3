"""The events of a turn, the same for every engine.

``TurnEvent`` is a closed union: a ``match`` over it can be exhaustive. Each event carries the agent
it belongs to and the engine's own event it came from (``native``), for whatever the shared words
leave out. The engines are: TF, TrueFoundry's responses API; FG, TrueForge, its successor; T,
Tandem; O, Orchagent; AT, AgentTier.

Example:
    >>> from turnwire.agents import Agent
    >>> event = TextDelta(text="Hello", agent=Agent(id="a"), native=None)
    >>> match event:
    ...     case TextDelta(text=piece):
    ...         print(piece)
    Hello
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define, field

if TYPE_CHECKING:
    from turnwire.agents import Agent, Message, SignIn, ToolCall
    from turnwire.outcomes import Outcome

__all__ = [
    "AgentDone",
    "AgentFailed",
    "AgentStarted",
    "ApprovalRequired",
    "MessageCompleted",
    "OtherEvent",
    "OutputLine",
    "ReasoningDelta",
    "ResponseRequired",
    "SandboxReady",
    "SignInRequired",
    "StreamResumed",
    "TextDelta",
    "ToolCallCompleted",
    "ToolCallDelta",
    "ToolCallStarted",
    "ToolResult",
    "TurnDone",
    "TurnEvent",
    "TurnStarted",
    "UIBlock",
]


@define(eq=False, kw_only=True)
class _Event:
    agent: Agent
    # The engine's own event is long, and printed by itself if it is wanted.
    native: Any = field(repr=False)


@define(eq=False, kw_only=True)
class TurnStarted(_Event):
    """The engine took the turn up. All engines; ``run_id`` is the engine's handle of it."""

    run_id: str


@define(eq=False, kw_only=True)
class TextDelta(_Event):
    """A piece of an agent's text. TF, FG, T."""

    text: str


@define(eq=False, kw_only=True)
class ReasoningDelta(_Event):
    """A piece of an agent's reasoning, to show; it is not part of the message. TF, FG, T."""

    text: str


@define(eq=False, kw_only=True)
class ToolCallStarted(_Event):
    """A tool call began; its id is known, its arguments are not yet whole. TF, FG, T."""

    call: ToolCall


@define(eq=False, kw_only=True)
class ToolCallDelta(_Event):
    """The arguments of a call grew by ``text``. TF, FG, T."""

    call: ToolCall
    text: str


@define(eq=False, kw_only=True)
class ToolCallCompleted(_Event):
    """The arguments of a call are whole; it has not run yet. TF, FG, T."""

    call: ToolCall


@define(eq=False, kw_only=True)
class ToolResult(_Event):
    """A tool returned. ``call`` is the call it answers, as far as it was seen. TF, FG, T."""

    call: ToolCall
    content: str


@define(eq=False, kw_only=True)
class MessageCompleted(_Event):
    """A message is whole. TF, FG, T."""

    message: Message


@define(eq=False, kw_only=True)
class AgentStarted(_Event):
    """A subagent began; it is ``agent``. TF, FG."""


@define(eq=False, kw_only=True)
class AgentDone(_Event):
    """A subagent finished; ``agent.result`` is what its parent gets. TF, FG."""


@define(eq=False, kw_only=True)
class AgentFailed(_Event):
    """A subagent failed with ``message``; its parent goes on. TF, FG."""

    message: str


@define(eq=False, kw_only=True)
class ApprovalRequired(_Event):
    """Calls wait for an approval. More pauses may follow until the stream ends. TF, FG, T."""

    calls: tuple[ToolCall, ...]


@define(eq=False, kw_only=True)
class ResponseRequired(_Event):
    """Calls wait for the client's answer, a question to the user for one. TF, FG, T."""

    calls: tuple[ToolCall, ...]


@define(eq=False, kw_only=True)
class SignInRequired(_Event):
    """The user has to sign in somewhere. TF, FG, O."""

    sign_ins: tuple[SignIn, ...]


@define(eq=False, kw_only=True)
class SandboxReady(_Event):
    """The agent has a place to run code in. TF, FG."""

    sandbox_id: str


@define(eq=False, kw_only=True)
class OutputLine(_Event):
    """A line that a program of the agent wrote. AT."""

    stream: Literal["stdout", "stderr"]
    text: str


@define(eq=False, kw_only=True)
class UIBlock(_Event):
    """A completed fenced ``openui`` block in an agent's text; it comes once. TF, FG, T."""

    code: str


@define(eq=False, kw_only=True)
class StreamResumed(_Event):
    """The stream was cut and taken up again; ``gap``: events may be missing. FG, T, O."""

    gap: bool


@define(eq=False, kw_only=True)
class TurnDone(_Event):
    """The turn is over, or waits for an answer; always the last event. All engines."""

    outcome: Outcome


@define(eq=False, kw_only=True)
class OtherEvent(_Event):
    """An event with no meaning in the shared words, an unknown one for instance. All engines."""


TurnEvent: TypeAlias = (
    TurnStarted
    | TextDelta
    | ReasoningDelta
    | ToolCallStarted
    | ToolCallDelta
    | ToolCallCompleted
    | ToolResult
    | MessageCompleted
    | AgentStarted
    | AgentDone
    | AgentFailed
    | ApprovalRequired
    | ResponseRequired
    | SignInRequired
    | SandboxReady
    | OutputLine
    | UIBlock
    | StreamResumed
    | TurnDone
    | OtherEvent
)
"""Every event of a turn."""
