"""Scenarios: what the scripted agent does, as data.

A scenario is chosen by a keyword in the prompt; its steps are then played one after the other.
Strings may hold placeholders: ``{{user}}`` is the prompt, ``{{provider}}`` and ``{{model}}`` are
what the workflow and the secrets choose, ``{{secrets}}`` names the secrets and their levels,
``{{workflow}}`` is the workflow with its own placeholders resolved, ``{{thread}}`` and ``{{run}}``
are ids. No secret is ever written: it would be replaced.

Only the types ``auth.required``, ``run.completed`` and ``error`` are the engine's own words. Those
of text, tool calls and approvals are not documented; the options name them.
"""

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import field, frozen, validators

from turnwire.testing.keywords import mentions

_POSITIVE = validators.and_(validators.instance_of(int), validators.ge(1))


@frozen(kw_only=True)
class Say:
    """Text of the agent.

    Attributes:
        text: The text.
        every: Cut it into events of so many characters; None sends it in one.
    """

    text: str
    every: int | None = field(default=None, validator=validators.optional(_POSITIVE))


@frozen(kw_only=True)
class Call:
    """A tool call.

    Attributes:
        tool: The tool.
        server: The server that has it.
        args: Its arguments; events tell their names only.
        needs_approval: Whether the run waits until it is approved.
    """

    tool: str
    server: str = "mcp"
    args: Mapping[str, Any] = field(factory=dict[str, Any])
    needs_approval: bool = False


@frozen(kw_only=True)
class SignIn:
    """``auth.required``: the run waits until it is resumed.

    Attributes:
        instruction: What the person is to do.
        redirect_url: Where.
        times: How often it is asked for, because the person did not do it.
    """

    instruction: str = "Connect your calendar."
    redirect_url: str = "https://auth.example/authorize?state={{run}}"
    times: int = field(default=1, validator=_POSITIVE)


@frozen(kw_only=True)
class Emit:
    """Any event; an unknown one is the usual reason for it. Its timestamp is added."""

    event: Mapping[str, Any]


@frozen(kw_only=True)
class Remember:
    """An item of the thread's history.

    Attributes:
        role: Its role.
        content: Its text.
        meta_json: JSON within a string, or what should be; None for null.
    """

    role: str
    content: str
    meta_json: str | None = None


@frozen(kw_only=True)
class EmitBytes:
    """Bytes that are written, and replayed, as they are."""

    data: bytes


@frozen(kw_only=True)
class EmitComment:
    """A comment, which readers ignore."""

    text: str


@frozen(kw_only=True)
class Wait:
    """Silence for some seconds."""

    seconds: float = field(validator=validators.ge(0))


@frozen
class Silence:
    """Silence for ever."""


@frozen(kw_only=True)
class CutStreams:
    """The first connections that come here end; the run goes on.

    Attributes:
        clean: End the bodies properly instead of dropping the connections.
        times: How many connections.
    """

    clean: bool = False
    times: int = field(default=1, validator=_POSITIVE)


@frozen
class Vanish:
    """The run is over, and no event says so."""


@frozen(kw_only=True)
class Complete:
    """``run.completed``; a scenario that ends without it ends with it.

    Attributes:
        message: Text of the event, if any.
        details: Details of the event, if any.
    """

    message: str | None = None
    details: Mapping[str, Any] | None = None


@frozen(kw_only=True)
class Fail:
    """``error``: the run failed.

    Attributes:
        message: Text of the event, if any.
        details: Details of the event, if any.
    """

    message: str | None = None
    details: Mapping[str, Any] | None = None


Step: TypeAlias = (
    Say
    | Call
    | SignIn
    | Emit
    | Remember
    | EmitBytes
    | EmitComment
    | Wait
    | Silence
    | CutStreams
    | Vanish
    | Complete
    | Fail
)


@frozen(kw_only=True)
class Scenario:
    """A scripted agent.

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


def say(text: str, *, every: int | None = None) -> Say:
    """Return a step of text, whole or in events of ``every`` characters.

    Example:
        >>> say("Hello!").text
        'Hello!'
    """
    return Say(text=text, every=every)
