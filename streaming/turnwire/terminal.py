"""A policy that asks the person at the terminal."""

from __future__ import annotations

import shutil
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO
from unicodedata import combining, east_asian_width

from turnwire.decisions import Allow, Deny

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from turnwire.agents import ToolCall
    from turnwire.decisions import Policy

__all__ = ["prompt_on_tty"]

_QUESTION = "Allow this call? [y]es, [n]o, no with a [r]eason, [s]kip: "
_TTY = Path("/dev/tty")
_ATTEMPTS = 3
# Before each line of what a model wrote: a line without it is ours.
_MARGIN = "  | "
_NARROWEST = 20


def prompt_on_tty(*, input: TextIO | None = None, output: TextIO | None = None) -> Policy:
    r"""Return a policy that shows each call and asks.

    It shows the agent, the tool and the arguments as the model wrote them, with control characters
    escaped. Only "y" and "yes" allow. "s" leaves the call pending; so does the end of the input,
    a missing terminal, an answer not understood three times, and a call that was never streamed,
    of which there is nothing to show. It blocks, an event loop too, until there is an answer.

    Args:
        input: Where answers are read; default: the terminal (``/dev/tty``), so that a program
            whose standard input is a pipe can ask, else standard input if it is a terminal.
        output: Where questions are written; default: the terminal, else standard error.

    Example:
        >>> import io, sys
        >>> from turnwire.agents import Agent, Text, ToolCall
        >>> call = ToolCall(id="c1", agent=Agent(id="a"), name="restart_service",
        ...     text=Text('{"service": "billing"}'), complete=True)
        >>> policy = prompt_on_tty(input=io.StringIO("y\n"), output=sys.stdout)
        >>> print("->", policy(call))
        An agent wants to run a tool:
          | agent: root
          | tool: restart_service
          | arguments: {"service": "billing"}
        Allow this call? [y]es, [n]o, no with a [r]eason, [s]kip: -> Allow()
    """

    def policy(call: ToolCall) -> Allow | Deny | None:
        if not call.seen:
            return None
        try:
            with _terminal(input, output) as terminal:
                return None if terminal is None else _ask(call, *terminal)
        except (OSError, UnicodeError):
            # The terminal has gone, or what came of it is no text: nobody has answered.
            return None

    return policy


@contextmanager
def _terminal(
    input: TextIO | None, output: TextIO | None
) -> Generator[tuple[TextIO, TextIO] | None]:
    """Find where to ask, None if nowhere."""
    with ExitStack() as opened:
        if input is None:
            try:
                # Opened for each question: no line read ahead is left over from the last one.
                input = opened.enter_context(_TTY.open(errors="replace"))
                output = output or opened.enter_context(_TTY.open("w", errors="backslashreplace"))
            except OSError:
                input = sys.stdin if sys.stdin and sys.stdin.isatty() else None
        output = output or sys.stderr
        yield (input, output) if input and output else None


def _ask(call: ToolCall, input: TextIO, output: TextIO) -> Allow | Deny | None:
    output.write("An agent wants to run a tool:\n")
    output.writelines(f"{line}\n" for line in _shown(call))
    for _ in range(_ATTEMPTS):
        answer = _line(_QUESTION, input, output)
        match answer and answer.lower():
            case "y" | "yes":
                return Allow()
            case "n" | "no":
                return Deny()
            case "r" | "reason":
                reason = _line("Reason: ", input, output)
                return None if reason is None else Deny(reason or None)
            case None | "s" | "skip":
                return None
            case _:
                output.write("Please answer y, n, r or s.\n")
    return None


def _line(question: str, input: TextIO, output: TextIO) -> str | None:
    """Ask for one line; None at the end of the input, also in the middle of a line."""
    _forget_typed(input)
    output.write(question)
    output.flush()
    line = input.readline()
    return line.strip() if line.endswith("\n") else None


def _forget_typed(input: TextIO) -> None:
    """Drop what was typed before the question was there to be read: it cannot be the answer."""
    if not input.isatty():
        return
    try:
        import termios  # noqa: PLC0415 - not on every system.
    except ImportError:
        return
    try:
        termios.tcflush(input, termios.TCIFLUSH)
    except termios.error as error:
        raise OSError(*error.args) from error


def _shown(call: ToolCall) -> Iterator[str]:
    """Lay out what is asked about, in lines that fit the terminal."""
    facts = {"agent": call.agent.label, "server": call.server, "tool": call.tool or call.id}
    facts["arguments"] = call.arguments_text.strip() or "none"
    if not call.complete:
        facts["note"] = "the arguments are not whole"
    width = max(shutil.get_terminal_size().columns - len(_MARGIN), _NARROWEST)
    for name, fact in facts.items():
        # A line break of the text stays one: the margin tells that the next line is not ours.
        for line in f"{name}: {fact}".split("\n") if fact else ():
            yield from (_MARGIN + piece for piece in _cut(_escaped(line), width))


def _escaped(text: str) -> str:
    """Spell out what would move the cursor, hide or turn around what stands beside it."""
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text
    )


def _cut(line: str, width: int) -> Iterator[str]:
    """Cut a line where the terminal would wrap it, which would leave out the margin."""
    start = columns = 0
    for place, sign in enumerate(line):
        wide = 0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1
        if columns + wide > width:
            yield line[start:place]
            start, columns = place, 0
        columns += wide
    yield line[start:]
