"""One event stream, from the side of what writes it."""

from collections import deque
from typing import Any

from turnwire.testing.agenttier.go_json import encode
from turnwire.testing.agenttier.stream_faults import StreamFault
from turnwire.testing.bell import Bell
from turnwire.testing.items import Cut, RawBytes, Writable

KEEP_ALIVE = b": keepalive\n\n"
HEADERS = {
    "content-type": "text/event-stream",
    "cache-control": "no-cache",
    "connection": "keep-alive",
    "x-accel-buffering": "no",
}


def frame(name: str, data: Any) -> bytes:
    r"""Return one event as it goes out: two lines and a blank one.

    Example:
        >>> frame("log", {"data": "a < b", "stream": "stdout"})
        b'event: log\ndata: {"data":"a \\u003c b","stream":"stdout"}\n\n'
    """
    return f"event: {name}\ndata: {encode(data)}\n\n".encode()


class Feed:
    """Events for one reader, who may be slow or gone.

    Args:
        fault: What goes wrong with the stream; None for nothing.

    Attributes:
        bell: Rings when there is something to take.
        is_over: Whether nothing more is written.
    """

    def __init__(self, fault: StreamFault | None) -> None:
        self._fault = fault
        self._left = None if fault is None else fault.cut_at
        self._items: deque[Writable] = deque()
        self.bell = Bell()
        self.is_over = False

    def take(self) -> Writable | None:
        """Return the next item for the reader; the end comes as an item of its own."""
        return self._items.popleft() if self._items else None

    def put(self, data: bytes) -> None:
        """Write bytes; nothing, once the stream is over."""
        if self.is_over:
            return
        if self._left is None:
            self._write(RawBytes(data))
            return
        kept, self._left = data[: self._left], max(self._left - len(data), 0)
        if kept:
            self._write(RawBytes(kept))
        if not self._left:
            self.cut(clean=False)

    def finish(self, last: bytes) -> None:
        """Write the last event, and end the stream properly."""
        if self._fault is not None:
            self.put(self._fault.insert)
        if self._fault is None or not self._fault.without_end:
            self.put(last)
        self.cut(clean=True)

    def cut(self, *, clean: bool) -> None:
        """End the stream here; nothing, once it is over."""
        if not self.is_over:
            self.is_over = True
            self._write(Cut(clean=clean))

    def _write(self, item: Writable) -> None:
        self._items.append(item)
        self.bell.ring()
