"""What a turn has written to its stream so far; every connection reads it from where it likes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeAlias

from attrs import define, field, frozen


@frozen
class Written:
    """An event, with its sequence number.

    Attributes:
        number: Its number in the turn, from 1.
        data: Its JSON object.
        is_last: Whether the stream is over with it.
    """

    number: int
    data: Mapping[str, Any]
    is_last: bool = False


@frozen
class Noise:
    """Bytes that are no event, or none that can be read."""

    data: bytes


@define(eq=False)
class Break:
    """The end of the connection that comes by here first; later ones pass.

    Attributes:
        clean: End it properly.
        is_over: Whether one was ended here.
    """

    clean: bool
    is_over: bool = False


Entry: TypeAlias = Written | Noise | Break


@define(eq=False)
class Log:
    """The entries of one turn, in order.

    Attributes:
        entries: What was written.
        count: How many events there are.
        ended_at: When the last event was written.
        is_gone: Whether the process that wrote it is gone.
        is_closed: Whether every connection ends here properly, without a last event.
    """

    entries: list[Entry] = field(factory=list[Entry])
    count: int = 0
    ended_at: datetime | None = None
    is_gone: bool = False
    is_closed: bool = False

    def write(self, data: Mapping[str, Any], ended_at: datetime | None = None) -> None:
        """Write an event; it is the last one if it says when the stream ended."""
        self.count += 1
        self.ended_at = ended_at
        self.entries.append(Written(self.count, data, ended_at is not None))
