r"""The JSON messages of a terminal's WebSocket, and what they mean. No I/O.

They are those of the Router's ``GET /ws/terminal/{sandboxId}`` (openapi/agenttier.yaml, the
terminal). Whatever is no such message comes back as it is, as an ``UnknownFrame``.

Example:
    >>> read('{"type":"output","stream":"stdout","data":"hi\\r\\n"}')
    TerminalOutput(stream='stdout', data='hi\r\n')
    >>> read("not JSON")
    UnknownFrame(raw='not JSON')
"""

from __future__ import annotations

import json
from enum import Enum
from typing import Any, NamedTuple, TypeAlias, cast

from turnwire.errors import InvalidRequest

__all__ = [
    "PING",
    "Pulse",
    "Reattached",
    "TerminalClosed",
    "TerminalEvent",
    "TerminalNotice",
    "TerminalOutput",
    "UnknownFrame",
    "input_frame",
    "read",
    "resize_frame",
]

PING = '{"type":"ping"}'
# A window's sides are 16 bits wide (ioctl_tty(2), struct winsize).
_LONGEST_SIDE = 0xFFFF


class TerminalOutput(NamedTuple):
    r"""What the terminal wrote.

    Attributes:
        stream: ``stdout``: a terminal has one stream.
        data: Text with the terminal's control sequences; its lines end in ``\r\n``.
    """

    stream: str
    data: str


class TerminalNotice(NamedTuple):
    """The Router says that something failed; the terminal is still open.

    Attributes:
        message: What it says.
    """

    message: str


class Reattached(NamedTuple):
    """The connection was lost and is there again; the shell went on meanwhile.

    What was written then may be missing, and what is shown after this may have been shown before.
    Input that was on its way may be lost; none is sent twice.

    Attributes:
        reason: What ended the connection before.
        attempts: How often it was tried.
    """

    reason: str
    attempts: int


class TerminalClosed(NamedTuple):
    """The Router ended the terminal; the last event.

    Attributes:
        reason: ``sandbox_stopped``, ``sandbox_deleted``, ``idle_timeout``, ``access_revoked``,
            ``error``, or what a newer Router says; empty if it said nothing.
        code: Its number for that.
    """

    reason: str
    code: int


class UnknownFrame(NamedTuple):
    """A message that is none of the Router's that are known.

    Attributes:
        raw: The message as it came.
    """

    raw: str


class Pulse(Enum):
    """What only shows that the Router is there."""

    HEARTBEAT = "heartbeat"
    PONG = "pong"


TerminalEvent: TypeAlias = (
    TerminalOutput | TerminalNotice | Reattached | TerminalClosed | UnknownFrame
)


def input_frame(text: str) -> str:
    """Return the message that types a text.

    Raises:
        InvalidRequest: It is no text.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance] - bytes happen.
        raise InvalidRequest(f"a terminal takes str, not {type(text).__name__}")
    return json.dumps({"type": "input", "data": text})


def resize_frame(cols: int, rows: int) -> str:
    """Return the message that sets the size of the window, in characters.

    Raises:
        InvalidRequest: No window has that size.
    """
    for side in (cols, rows):
        if not 1 <= side <= _LONGEST_SIDE:
            raise InvalidRequest(f"a side of a window is from 1 to {_LONGEST_SIDE}, not {side}")
    return json.dumps({"type": "resize", "cols": cols, "rows": rows})


def read(raw: str) -> TerminalOutput | TerminalNotice | TerminalClosed | UnknownFrame | Pulse:
    """Read a message of the Router."""
    try:
        value: object = json.loads(raw)
    except (ValueError, RecursionError):
        return UnknownFrame(raw)
    frame: dict[str, Any] = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    match frame:
        case {"type": "output", "data": str(data)}:
            stream = frame.get("stream")
            return TerminalOutput(stream if isinstance(stream, str) else "stdout", data)
        case {"type": "error"}:
            return TerminalNotice(str(frame.get("message") or ""))
        case {"type": "close"}:
            code = frame.get("code")
            return TerminalClosed(
                str(frame.get("reason") or ""), code if isinstance(code, int) else 0
            )
        case {"type": "heartbeat" | "pong" as kind}:
            return Pulse(kind)
        case _:
            return UnknownFrame(raw)
