"""A policy that asks the person at the terminal."""

from __future__ import annotations

import shutil
import sys
from contextlib import ExitStack
from itertools import takewhile
from typing import TYPE_CHECKING, TextIO
from unicodedata import combining, east_asian_width

from turnwire.decisions import Allow, Deny

if TYPE_CHECKING:
    from collections.abc import Iterator

    from turnwire.agents import ToolCall
    from turnwire.decisions import Policy

__all__ = ["prompt_on_tty"]

_QUESTION = "Allow this call? [y]es, [n]o, no with a [r]eason, [s]kip: "
_ATTEMPTS = 3
# Before each line of what a model wrote: a line without it is ours.
_MARGIN = "  | "
_NARROWEST = 20


def prompt_on_tty(*, input: TextIO | None = None, output: TextIO | None = None) -> Policy:
    """Return a policy that shows each call and asks.

    It shows who calls, the tool and the arguments as the model wrote them, with control characters
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
        ...     text=Text('{"service": "billing"}'))
        >>> policy = prompt_on_tty(input=io.StringIO("r\\nnot today\\n"), output=sys.stdout)
        >>> print("->", policy(call))
        The agent root calls a tool:
          | restart_service
          | {"service": "billing"}
        Allow this call? [y]es, [n]o, no with a [r]eason, [s]kip: Reason: -> Deny(reason='not today')
    """

    def policy(call: ToolCall) -> Allow | Deny | None:
        if not call.seen:
            return None
        try:
            with ExitStack() as opened:
                terminal = _terminal(input, output, opened)
                return None if terminal is None else _ask(call, *terminal)
        except (OSError, UnicodeError):
            # The terminal has gone, or what came of it is no text: nobody has answered.
            return None

    return policy


def _terminal(
    input: TextIO | None, output: TextIO | None, opened: ExitStack
) -> tuple[TextIO, TextIO] | None:
    """Find where to ask; what is opened for it is put on ``opened``."""
    if input is None:
        try:
            # Opened anew for each question: no line read ahead is left over from the last one.
            input = opened.enter_context(open("/dev/tty", errors="replace"))  # noqa: PTH123
            output = output or opened.enter_context(
                open("/dev/tty", "w", errors="backslashreplace")  # noqa: PTH123
            )
        except OSError:
            input = sys.stdin
            if input is None or not input.isatty():
                return None
    output = output or sys.stderr
    return None if output is None else (input, output)


def _ask(call: ToolCall, input: TextIO, output: TextIO) -> Allow | Deny | None:
    for line in _shown(call, shutil.get_terminal_size().columns):
        output.write(line + "\n")
    for _ in range(_ATTEMPTS):
        match _answer(_QUESTION, input, output):
            case None | "s" | "skip":
                return None
            case "y" | "yes":
                return Allow()
            case "n" | "no":
                return Deny()
            case "r" | "reason":
                reason = _answer("Reason: ", input, output)
                return None if reason is None else Deny(reason or None)
            case _:
                output.write("Please answer y, n, r or s.\n")
    return None
