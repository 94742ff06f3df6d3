"""Scenarios: what the scripted model says and does, as data.

The last user message of a thread chooses a scenario by a keyword; its steps are then played one
after the other. A subagent is a thread like any other: its task is its user message. A step is
one message of the model, or something that happens beside it.

Strings in a scenario may hold placeholders: ``{{user}}`` is the last user message, ``{{count}}``
and ``{{results}}`` are the results of the last message's tool calls, ``{{result}}`` is the last
one of them, ``{{instructions}}`` is the system prompt. An unknown name stays as it is.
"""

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import field, frozen, validators

from turnwire.testing.beside import Beside
from turnwire.testing.keywords import mentions

_POSITIVE = validators.optional(validators.and_(validators.instance_of(int), validators.ge(1)))

ASK_TOOL = "ask_user_question"
SPAWN_TOOL = "create_sub_agent"
SANDBOX_TOOL = "exec"


@frozen(kw_only=True)
class Call:
    """One tool call of a message.

    Attributes:
        tool: The tool's name. Which server has it, and whether its calls wait for an approval,
            follows from the agent's MCP servers.
        arguments: An object, or JSON text that is sent as it is.
        result: What the tool returns; None asks the tool itself.
        every: Characters of the arguments per fragment; None sends thirds.
        seconds: How long the tool takes; its effect happens at the end.
        agent: The steps of the subagent that this call creates; None lets its task choose.
    """

    tool: str
    arguments: Mapping[str, Any] | str = field(factory=dict[str, Any])
    result: str | None = None
    every: int | None = field(default=None, validator=_POSITIVE)
    seconds: float = field(default=0.0, validator=validators.ge(0))
    agent: "tuple[Step, ...] | None" = None


@frozen(kw_only=True)
class Message:
    """One message of the model: one iteration of a thread.

    Attributes:
        text: The content.
        pieces: The content already cut into deltas; used instead of ``text``.
        every: Characters of the text per delta; None sends it whole.
        reasoning: Deltas of the reasoning.
        calls: Tool calls.
        pace: Seconds between two deltas.
        finish_reason: None means ``tool_calls`` or ``stop``.
        output_tokens: Tokens that it costs; None counts its deltas, 0 says nothing was counted.
        hangs: Nothing more comes after the last piece, not even the end.
        failure: The model fails with this message after the last piece.
    """

    text: str = ""
    pieces: tuple[str, ...] = ()
    every: int | None = field(default=None, validator=_POSITIVE)
    reasoning: tuple[str, ...] = ()
    calls: tuple[Call, ...] = ()
    pace: float = field(default=0.0, validator=validators.ge(0))
    finish_reason: str | None = None
    output_tokens: int | None = field(default=None, validator=validators.optional(validators.ge(0)))
    hangs: bool = False
    failure: str | None = None


@frozen(kw_only=True)
class Repeat:
    """Steps played again and again; ``times`` None means until the iteration limit."""

    steps: "tuple[Step, ...]"
    times: int | None = field(default=None, validator=_POSITIVE)

    def __attrs_post_init__(self) -> None:
        # The limit ends the loop only if it has iterations.
        if self.times is None and not any(isinstance(step, Message) for step in self.steps):
            raise ValueError("an endless repeat needs a message")


@frozen
class Restart:
    """The server is told to stop, and starts again: what runs is abandoned."""


@frozen
class Crash:
    """The server is killed, and starts again: what ran counts as running, but nothing does."""


Step: TypeAlias = Message | Repeat | Restart | Crash | Beside


@frozen(kw_only=True)
class Scenario:
    """A scripted behaviour.

    Attributes:
        name: Its name.
        keywords: Phrases; one of them in the user message, as whole words and in any case,
            chooses this scenario.
        steps: What the thread does.
        about: One line for the list of scenarios.

    Raises:
        ValueError: There is no keyword.

    Example:
        >>> Scenario(name="n", keywords=("red car",), steps=()).fits("A RED CAR!")
        True
    """

    name: str
    keywords: tuple[str, ...]
    steps: tuple[Step, ...]
    about: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.keywords:
            raise ValueError("a scenario needs at least one keyword")

    def fits(self, text: str) -> bool:
        """Whether one of the keywords is in a text."""
        return mentions(text, self.keywords)
