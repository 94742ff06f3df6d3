"""Scenarios: what the scripted model says and does, as data.

A scenario is chosen by a keyword in the prompt; its steps are then played one after the
other. Strings may hold placeholders: ``{{user}}`` is the prompt, ``{{result}}`` the last tool
result, ``{{session}}`` and ``{{run}}`` are ids.
"""

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import field, frozen, validators

from turnwire.testing.keywords import mentions

_POSITIVE = validators.optional(validators.and_(validators.instance_of(int), validators.ge(1)))


@frozen(kw_only=True)
class Call:
    """One tool call of a message.

    Attributes:
        tool: The tool.
        args: Its arguments.
        result: What it returns; None lets the toy workspace answer.
        error: It fails with this text instead.
        every: Stream the arguments in pieces of so many characters; None sends them whole.
        seconds: How long it takes; its effect happens at the start.
        needs_policy_approval: A policy blocks it: the call ends as ``approval_required``.
        denied: Steps to go on with, instead of the rest, if it was not allowed.
    """

    tool: str
    args: Mapping[str, Any] = field(factory=dict[str, Any])
    result: str | None = None
    error: str | None = None
    every: int | None = field(default=None, validator=_POSITIVE)
    seconds: float = field(default=0.0, validator=validators.ge(0))
    needs_policy_approval: bool = False
    denied: "tuple[Step, ...] | None" = None


@frozen(kw_only=True)
class Message:
    """One answer of the model: reasoning, text, tool calls.

    Attributes:
        text: The text.
        every: Cut the text into deltas of so many characters; None sends it whole.
        reasoning: The reasoning, sent in one delta before the text.
        calls: Tool calls, executed one after the other.
        prompt_tokens: What ``provider.usage`` reports.
        completion_tokens: Likewise.
    """

    text: str = ""
    every: int | None = field(default=None, validator=_POSITIVE)
    reasoning: str = ""
    calls: tuple[Call, ...] = ()
    prompt_tokens: int = 10
    completion_tokens: int = 5


@frozen(kw_only=True)
class Ask:
    """``question.asked``: the run does not wait for the answer."""

    questions: tuple[Mapping[str, Any], ...]


@frozen(kw_only=True)
class Todo:
    """``todo.updated``: the session's list of things to do."""

    items: tuple[Mapping[str, str], ...]


@frozen(kw_only=True)
class Emit:
    """Any event.

    Attributes:
        kind: Its type; an unknown one is the usual reason for it.
        properties: Its properties; the session and the run are added.
    """

    kind: str
    properties: Mapping[str, Any] = field(factory=dict[str, Any])


@frozen(kw_only=True)
class EmitBytes:
    """Bytes that go to every open event stream as they are."""

    data: bytes


@frozen(kw_only=True)
class Fail:
    """The run fails with this message."""

    message: str


@frozen(kw_only=True)
class Wait:
    """Silence for some seconds."""

    seconds: float = field(validator=validators.ge(0))


@frozen
class WaitForCancel:
    """Silence until the run is cancelled or times out."""


@frozen(kw_only=True)
class CutStreams:
    """Every open event stream ends here; the run goes on.

    Attributes:
        clean: End the bodies properly instead of dropping the connections within a frame.
    """

    clean: bool = False


@frozen(kw_only=True)
class Restart:
    """The engine's process ends and starts again: streams, runs and numbers are gone.

    Attributes:
        seconds: How long the new process answers 503.
    """

    seconds: float = field(default=0.0, validator=validators.ge(0))


Step: TypeAlias = (
    Message | Ask | Todo | Emit | EmitBytes | Fail | Wait | WaitForCancel | CutStreams | Restart
)


@frozen(kw_only=True)
class Scenario:
    """A scripted model.

    Attributes:
        name: Unique name.
        keywords: Phrases; one of them in the prompt, as whole words and in any case, chooses
            this scenario.
        steps: What it does.
        about: One line for the list of scenarios.

    Raises:
        ValueError: There is no keyword.
    """

    name: str
    keywords: tuple[str, ...]
    steps: tuple[Step, ...]
    about: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.keywords:
            raise ValueError("a scenario needs at least one keyword")

    def fits(self, text: str) -> bool:
        """Whether one of the keywords is in a prompt.

        Example:
            >>> Scenario(name="n", keywords=("red car",), steps=()).fits("A RED CAR!")
            True
        """
        return mentions(text, self.keywords)


def say(text: str, *, every: int | None = None) -> Message:
    """Return a message of text, whole or in deltas of ``every`` characters.

    Example:
        >>> say("Hello!").text
        'Hello!'
    """
    return Message(text=text, every=every)


def call(*calls: Call) -> Message:
    """Return a message that only calls tools."""
    return Message(calls=calls)
