"""Logs that are kept, and streams over them: what there is, and then what comes.

Unlike a stream over the bus, one over a log loses nothing: it knows how far it has read.
"""

from collections import deque
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from turnwire.testing.bell import Bell
from turnwire.testing.items import Writable
from turnwire.testing.tandem.feeds import Outlet
from turnwire.testing.tandem.happenings import Happening

T = TypeVar("T")


class Log(Generic[T]):
    """Entries that are only ever added to.

    Attributes:
        entries: The entries, oldest first.
        bell: Rings when there is a new one.
    """

    def __init__(self) -> None:
        self.entries: list[T] = []
        self.bell = Bell()

    def append(self, entry: T) -> T:
        """Add an entry."""
        self.entries.append(entry)
        self.bell.ring()
        return entry

    def after(self, number: int, tail: int | None = None) -> int:
        """Return where the entries begin that a client asks for.

        Args:
            number: How many entries to leave out, because the client has them.
            tail: How many of the last entries to give at most; None for all.

        Example:
            >>> log = Log[str]()
            >>> for entry in "abcd":
            ...     _ = log.append(entry)
            >>> log.entries[log.after(1, tail=2):]
            ['c', 'd']
        """
        return number if tail is None else max(number, len(self.entries) - tail)


class Tail(Outlet, Generic[T]):
    """A stream over a log.

    Args:
        log: The log.
        show: What the stream writes for an entry; None if it does not show it.
        first: What is written at once.
        start: How many entries the stream leaves out.
    """

    def __init__(
        self,
        log: Log[T],
        show: Callable[[T], Writable | None],
        *,
        first: Iterable[Writable],
        start: int,
    ) -> None:
        super().__init__(first)
        self._log = log
        self._show = show
        self._position = start
        self._pushed: deque[Writable] = deque()
        self._silence = log.bell.listen(self.bell.ring)

    def follows(self, log: object) -> bool:
        """Whether it is a stream over this log."""
        return self._log is log

    def offer(self, happening: Happening) -> None:
        """Take no notice of the bus."""

    def push(self, item: Writable) -> None:
        """Hand over something that is written as it is, after the entries there are."""
        self._pushed.append(item)
        self.bell.ring()

    def close(self) -> None:
        """The reader is gone."""
        self._silence()
        super().close()

    def _next(self) -> Writable | None:
        while self._position < len(self._log.entries):
            entry = self._log.entries[self._position]
            self._position += 1
            shown = self._show(entry)
            if shown is not None:
                return shown
        return self._pushed.popleft() if self._pushed else None
