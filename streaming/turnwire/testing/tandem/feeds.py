"""Event streams, one per reader: what it sees, and what waits to be read."""

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from turnwire.testing.bell import Bell
from turnwire.testing.framing import compact
from turnwire.testing.items import Cut, RawBytes, Writable
from turnwire.testing.tandem.happenings import Happening

TRUNCATED = "...<truncated>"

Reader = Callable[[Happening], Mapping[str, Any] | None]
"""Returns what a stream writes for an event; None if the stream does not show it."""


def truncated(text: str, limit: int) -> str:
    """Cut a text to so many bytes of UTF-8, without breaking a character.

    Example:
        >>> truncated("héllo", 2)
        'h...<truncated>'
    """
    encoded = text.encode("utf-8", "replace")
    if len(encoded) <= limit:
        return text
    return encoded[:limit].decode("utf-8", "ignore") + TRUNCATED


def frame(event: Mapping[str, Any], limit: int | None = None) -> RawBytes:
    r"""Return an event as bytes: one ``data:`` line, which a limit may cut.

    Example:
        >>> frame({"type": "ping"}).data
        b'data: {"type":"ping"}\n\n'
    """
    text = compact(event)
    if limit is not None:
        text = truncated(text, limit)
    return RawBytes(f"data: {text}\n\n".encode("utf-8", "replace"))


class Outlet(ABC):
    """One open stream, as the bus and the shell see it.

    Args:
        first: What is written at once.

    Attributes:
        bell: Rings when there is something to take.
        on_close: Called when the reader is gone.
    """

    def __init__(self, first: Iterable[Writable]) -> None:
        self._greeting: deque[Writable] = deque(first)
        self.bell = Bell()
        self.on_close: Callable[[], None] = lambda: None

    @abstractmethod
    def offer(self, happening: Happening) -> None:
        """Hand over an event of the bus."""

    @abstractmethod
    def push(self, item: Writable) -> None:
        """Hand over something that is written as it is."""

    def end(self) -> None:
        """End the stream properly, after what is waiting."""
        self.push(Cut(clean=True))

    def close(self) -> None:
        """The reader is gone."""
        self.on_close()

    def take(self) -> Writable | None:
        """Return the next thing to write; None if there is nothing now."""
        return self._greeting.popleft() if self._greeting else self._next()

    @abstractmethod
    def _next(self) -> Writable | None:
        """Return the next thing after what was written at once; None if there is nothing now."""


class Feed(Outlet):
    """What one reader of the bus has not read yet.

    Events wait unfiltered, as in a broadcast channel: so a reader that lags loses events even
    if most of what it missed is nothing it would have seen.

    Args:
        read: What the stream shows of an event.
        first: Events that are written at once.
        capacity: How many events wait; the oldest are dropped.
        limit: Bytes of JSON after which a frame is cut; None for no limit.
        last: Whether the stream ends at this event, without writing it.
    """

    def __init__(
        self,
        read: Reader,
        *,
        first: tuple[Mapping[str, Any], ...] = (),
        capacity: int,
        limit: int | None = None,
        last: Callable[[Happening], bool] | None = None,
    ) -> None:
        super().__init__(frame(event) for event in first)
        self._read = read
        self._limit = limit
        self._last = last
        self._waiting: deque[Happening | Writable | None] = deque(maxlen=capacity)

    def offer(self, happening: Happening) -> None:
        """Hand over an event of the bus."""
        is_last = self._last is not None and self._last(happening)
        self._put(None if is_last else happening)

    def push(self, item: Writable) -> None:
        """Hand over something that is written as it is."""
        self._put(item)

    def _next(self) -> Writable | None:
        while self._waiting:
            waiting = self._waiting.popleft()
            if waiting is None:
                return Cut(clean=True)
            if not isinstance(waiting, Happening):
                return waiting
            shown = self._read(waiting)
            if shown is not None:
                return frame(shown, self._limit)
        return None

    def _put(self, waiting: Happening | Writable | None) -> None:
        self._waiting.append(waiting)
        self.bell.ring()
