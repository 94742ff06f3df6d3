"""Values of options and arguments that are more than a text."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import click

from turnwire.agenttier.durations import go_duration
from turnwire.errors import InvalidRequest

__all__ = [
    "PORT",
    "SECONDS",
    "duration",
    "payload_of",
    "read_stdin",
    "sandbox_id",
    "upload",
    "words",
]

PORT = click.IntRange(1, 65_535)
SECONDS = click.FloatRange(min=0, min_open=True)

sandbox_id = click.argument("sandbox_id", metavar="ID")
"""The sandbox that a command is about."""


def read_stdin() -> bytes:
    """Return all of the standard input."""
    return sys.stdin.buffer.read()


def duration(text: str) -> str:
    """Return a duration, as the Router takes it.

    Example:
        >>> duration("1h30m")
        '1h30m'
    """
    try:
        return str(go_duration(text, "it"))
    except InvalidRequest as error:
        raise click.BadParameter(str(error)) from None


def words(text: str) -> list[str]:
    """Return the words of a command line, as a shell would part them.

    Example:
        >>> words("python 'my agent.py'")
        ['python', 'my agent.py']
    """
    try:
        found = shlex.split(text)
    except ValueError as error:
        raise click.BadParameter(f"{error} in {text!r}") from None
    if not found:
        raise click.BadParameter("it has no words")
    return found


def upload(text: str) -> tuple[str, Path]:
    """Return a path in the sandbox and a file of this machine, of ``REMOTE=LOCAL``."""
    remote, _, local = text.partition("=")
    if not remote or not local:
        raise click.BadParameter(f"{text!r} is not REMOTE=LOCAL")
    if not Path(local).is_file():
        raise click.BadParameter(f"there is no file {local!r}")
    return remote, Path(local)


def payload_of(text: str) -> str | bytes:
    """Return what a program reads: a text, the content of ``@FILE``, or with ``-`` of stdin.

    Example:
        >>> payload_of('{"q": 1}')
        '{"q": 1}'
    """
    if text == "-":
        return read_stdin()
    if not text.startswith("@"):
        return text
    try:
        return Path(text[1:]).read_bytes()
    except OSError as error:
        raise click.BadParameter(f"{text[1:]!r} cannot be read: {error.strerror}") from None
