"""Scenarios: what scripted commands print and do, as data.

A scenario is chosen by a keyword in the command line or, for an agent, in its prompt; its steps
are then played one after the other. Strings may hold placeholders: ``{{command}}`` is the
command line or the prompt, ``{{stdin}}`` what the command reads, ``{{sandbox}}`` the name.
"""

from typing import TypeAlias

from attrs import field, frozen, validators

from turnwire.testing.agenttier.computer import STDERR, STDOUT
from turnwire.testing.keywords import mentions

KINDS = ("exec", "install", "invoke")
"""What runs commands: ``exec``, and ``configure`` and ``invoke`` of agents."""


@frozen(kw_only=True)
class Print:
    """Output, exactly as it is written here.

    Attributes:
        text: The text; nothing adds a newline, and a stream loses what follows the last one.
        stream: ``stdout`` or ``stderr``.
    """

    text: str
    stream: str = field(default=STDOUT, validator=validators.in_([STDOUT, STDERR]))


@frozen(kw_only=True)
class PrintBytes:
    """Output that is no text."""

    data: bytes
    stream: str = field(default=STDOUT, validator=validators.in_([STDOUT, STDERR]))


@frozen(kw_only=True)
class Write:
    """A file that the command writes."""

    path: str
    text: str


@frozen(kw_only=True)
class Wait:
    """Silence for some seconds."""

    seconds: float = field(validator=validators.ge(0))


@frozen
class WaitForCancel:
    """Silence until the command is cancelled or times out."""


@frozen(kw_only=True)
class Exit:
    """The end, with this exit code; without this step it is 0."""

    code: int


@frozen
class Break:
    """The channel to the command breaks: exit code -1, and the reason says ``completed``."""


@frozen
class CannotStart:
    """The command cannot be started."""


@frozen(kw_only=True)
class EmitBytes:
    """Bytes of the event stream: another event, an unknown one, or none at all."""

    data: bytes


@frozen(kw_only=True)
class Cut:
    """The event stream ends here, without its last event; so does the command.

    Attributes:
        clean: End the body properly instead of dropping the connection.
    """

    clean: bool = False


Step: TypeAlias = (
    Print | PrintBytes | Write | Wait | WaitForCancel | Exit | Break | CannotStart | EmitBytes | Cut
)


@frozen(kw_only=True)
class Scenario:
    """A scripted command.

    Attributes:
        name: Unique name.
        keywords: Phrases; one of them in the command line or the prompt, as whole words and in
            any case, chooses this scenario.
        steps: What it does.
        kinds: What it is for, some of `KINDS`.
        about: One line for the list of scenarios.

    Raises:
        ValueError: There is no keyword.
    """

    name: str
    keywords: tuple[str, ...]
    steps: tuple[Step, ...]
    kinds: tuple[str, ...] = field(
        default=KINDS, validator=validators.deep_iterable(validators.in_(KINDS))
    )
    about: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.keywords:
            raise ValueError("a scenario needs at least one keyword")

    def fits(self, kind: str, text: str) -> bool:
        """Whether it is for a kind of command, and one of the keywords is in the text.

        Example:
            >>> scenario = Scenario(name="n", keywords=("uname -a",), steps=(), kinds=("exec",))
            >>> scenario.fits("exec", "uname -a"), scenario.fits("invoke", "uname -a")
            (True, False)
        """
        return kind in self.kinds and mentions(text, self.keywords)
