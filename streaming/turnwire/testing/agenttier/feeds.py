"""One event stream, from the side of what writes it."""

import asyncio
from typing import Any

from turnwire.testing.agenttier.faults import StreamFault
from turnwire.testing.agenttier.go_json import encode
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
    """

    def __init__(self, fault: StreamFault | None) -> None:
        self._fault = fault
        self._left = None if fault is None else fault.cut_at
        self._items: asyncio.Queue[Writable | None] = asyncio.Queue()
        self.is_over = False

    async def next(self) -> Writable | None:
        """Return the next item for the reader, or None at the end."""
        return await self._items.get()

    def put(self, data: bytes) -> None:
        """Write bytes; nothing, once the stream is over."""
        if self.is_over:
            return
        if self._left is None:
            self._items.put_nowait(RawBytes(data))
            return
        kept, self._left = data[: self._left], max(self._left - len(data), 0)
        if kept:
            self._items.put_nowait(RawBytes(kept))
        if not self._left:
            self.cut(clean=False)

    def finish(self, last: bytes | None) -> None:
        """Write the last event, and end the stream."""
        if self._fault is not None and self._fault.insert:
            self.put(self._fault.insert)
        is_left_out = self._fault is not None and self._fault.without_end
        if last is not None and not is_left_out:
            self.put(last)
        if not self.is_over:
            self.is_over = True
            self._items.put_nowait(None)

    def cut(self, *, clean: bool) -> None:
        """End the stream here."""
        if not self.is_over:
            self.is_over = True
            self._items.put_nowait(Cut(clean=clean))
            self._items.put_nowait(None)
