"""The place of a turn in the events of its run, over connections and processes. No I/O.

Each stream of a run begins with the run's first event, and events have no ids. So those that
were delivered are counted, and one digest is kept of all of them: as short in a checkpoint after
a thousand events as after one.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from turnwire.orchagent.replay import fingerprint

if TYPE_CHECKING:
    from turnwire.agents_json import Record

__all__ = ["Place"]

_SIZE = 16


class Place:
    """Counts the events of one run.

    Attributes:
        count: How many were delivered.
        gap: What the present stream repeated is not what was delivered.

    Example:
        >>> place = Place()
        >>> first, second = {"type": "a"}, {"type": "b"}
        >>> place.opened()
        >>> place.take(first)
        True
        >>> place.opened()
        >>> place.take(first), place.take(second), place.gap
        (False, True, False)
    """

    def __init__(self) -> None:
        self.count = 0
        self.gap = False
        self._digest = b""
        self._position = 0
        self._running = b""

    @property
    def caught_up(self) -> bool:
        """The present stream has repeated everything."""
        return self._position >= self.count

    def opened(self) -> None:
        """A stream is opened, which begins anew."""
        self.gap = False
        self._position = 0
        self._running = b""

    def take(self, native: Any, *, is_last: bool = False) -> bool:
        """Take the next event of the stream.

        Args:
            native: A model of an event, or a mapping.
            is_last: The run is over with it. Then it was not delivered before, so if it comes
                in the place of another, the stream is another one.

        Returns:
            Whether it is new.
        """
        both = self._running + fingerprint(native)
        self._running = hashlib.blake2b(both, digest_size=_SIZE).digest()
        self._position += 1
        is_new = is_last or self._position > self.count
        if is_new:
            self.gap |= self._position <= self.count
            self.count, self._digest = self._position, self._running
        elif self.caught_up and self._running != self._digest:
            self.gap = True
            # From now on, this is what the run has written.
            self._digest = self._running
        return is_new

    def dump(self) -> dict[str, Any]:
        """Return the place as JSON data."""
        return {"count": self.count, "digest": self._digest.hex()}

    def load(self, record: Record) -> None:
        """Take up what ``dump`` returned.

        Raises:
            ValueError: The data is malformed.
        """
        self.count = record.number("count")
        self._digest = bytes.fromhex(record.string("digest"))
