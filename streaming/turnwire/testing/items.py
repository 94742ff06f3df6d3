"""What an engine puts on the wire, as plain values.

An engine state machine yields these; `playback` and `streaming` turn them into bytes and
pauses. Keeping them apart lets the state machines stay free of I/O and clocks.
"""

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import frozen


@frozen
class Event:
    """One server-sent event.

    Attributes:
        data: The JSON object of the ``data:`` line.
        name: The ``event:`` line, if the engine writes one.
        id: The ``id:`` line, if the engine writes one.

    Example:
        >>> Event({"type": "response.done"}).name is None
        True
    """

    data: Mapping[str, Any]
    name: str | None = None
    id: str | None = None


@frozen
class Comment:
    """A comment line (``: text``), which readers ignore."""

    text: str


@frozen
class RawBytes:
    """Bytes that go out exactly as they are, framed or not."""

    data: bytes


@frozen
class Delay:
    """Silence for some seconds; a cancelled run skips the rest of it."""

    seconds: float


@frozen
class Hang:
    """Silence until the run is cancelled or times out."""


@frozen
class Cut:
    """The end of the connection, not of the run.

    Attributes:
        clean: End the HTTP body properly instead of dropping the connection.
    """

    clean: bool = False


Writable: TypeAlias = Event | Comment | RawBytes | Cut
Item: TypeAlias = Writable | Delay | Hang
