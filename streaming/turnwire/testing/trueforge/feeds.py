r"""One connection to a turn's stream, as bytes.

A message is two lines, ``data`` before ``id``, and there is nothing between two messages: no
comment and no keep-alive.
"""

from collections import deque

from turnwire.testing.framing import compact
from turnwire.testing.items import Cut, RawBytes
from turnwire.testing.trueforge.faults import SOUND, StreamFault
from turnwire.testing.trueforge.log import Break, Entry, Log, Noise, Written


class Feed:
    r"""What one connection writes.

    It ends behind the last event, if that is behind the cursor. A cursor at the last event, or
    beyond it, waits for ever: so does the server.

    Args:
        log: What the turn has written.
        after: The sequence number after which to begin.
        fault: How this connection is damaged.

    Example:
        >>> feed = Feed(Log([Written(1, {"type": "turn.done"}, is_last=True)]))
        >>> feed.take(), feed.take()
        (RawBytes(data=b'data: {"type":"turn.done"}\nid: 1\n\n'), Cut(clean=True))
    """

    def __init__(self, log: Log, after: int = 0, fault: StreamFault = SOUND) -> None:
        self._log = log
        self._after = after
        self._fault = fault
        self._out: deque[RawBytes | Cut] = deque()
        self._position = 0
        self._shown = 0
        self._written = 0
        self._is_over = False
        self._count()

    def take(self) -> RawBytes | Cut | None:
        """Return the next thing to write; None if there is nothing now."""
        entries = self._log.entries
        while not (self._out or self._is_over) and self._position < len(entries):
            entry = entries[self._position]
            self._position += 1
            self._read(entry)
        if not self._out and (self._log.is_closed or self._log.is_gone):
            self._end(clean=self._log.is_closed)
        return self._out.popleft() if self._out else None

    def _read(self, entry: Entry) -> None:
        match entry:
            case Noise(data=data):
                self._write(data)
            case Break(is_over=is_over, clean=clean):
                if not is_over:
                    entry.is_over = True
                    self._end(clean=clean)
            case Written(number=number):
                if number > self._after:
                    self._show(entry)

    def _show(self, event: Written) -> None:
        if event.number not in self._fault.omit:
            text = compact(self._fault.replace.get(event.number, event.data))
            if event.number in self._fault.broken:
                text = text[: len(text) // 2]
            # A lone surrogate is legal in JSON text but not in UTF-8.
            self._write(f"data: {text}\nid: {event.number}\n\n".encode("utf-8", "replace"))
            self._shown += 1
            self._count()
        if event.is_last:
            self._end(clean=True)

    def _write(self, data: bytes) -> None:
        limit = self._fault.cut_at
        if limit is not None:
            data = data[: limit - self._written]
        self._written += len(data)
        if data:
            self._out.append(RawBytes(data))
        if self._written == limit:
            self._end(clean=self._fault.clean)

    def _count(self) -> None:
        if self._shown == self._fault.cut_after:
            self._end(clean=self._fault.clean)

    def _end(self, *, clean: bool) -> None:
        if not self._is_over:
            self._is_over = True
            self._out.append(Cut(clean=clean))
