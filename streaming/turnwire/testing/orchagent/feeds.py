"""One connection to a run's events: the replay, then what is new, as bytes."""

from collections import deque

from turnwire.testing.items import Cut, RawBytes
from turnwire.testing.orchagent.damage import SOUND, StreamFault
from turnwire.testing.orchagent.frames import Frames
from turnwire.testing.orchagent.log import Break, Entry, Log, Noise, Pause, Remark


class Feed:
    r"""What one connection writes.

    Args:
        log: What the run has written.
        frames: How events become bytes.
        fault: How this connection is damaged.
        after: Events that are not replayed, counted from the first.
        keeps_open: Whether it stays open when the run is over.
        survives_pauses: Whether it stays open while the run waits.
        final_blank: Whether the blank line behind the last event is there.

    Example:
        >>> from turnwire.testing.orchagent.log import Written
        >>> feed = Feed(Log([Written({"type": "run.completed"})], is_closed=True), Frames())
        >>> feed.take(), feed.take()
        (RawBytes(data=b'data: {"type":"run.completed"}\n\n'), Cut(clean=True))
    """

    def __init__(
        self,
        log: Log,
        frames: Frames,
        *,
        fault: StreamFault = SOUND,
        after: int = 0,
        keeps_open: bool = False,
        survives_pauses: bool = True,
        final_blank: bool = True,
    ) -> None:
        self._log = log
        self._frames = frames
        self._fault = fault
        self._after = after
        self._keeps_open = keeps_open
        self._survives_pauses = survives_pauses
        self._final_blank = final_blank
        self._out: deque[RawBytes | Cut] = deque()
        self._position = 0
        self._seen = 0
        self._shown = 0
        self._written = 0
        self._is_over = False
        self._write(frames.start())
        self._count()

    def take(self) -> RawBytes | Cut | None:
        """Return the next thing to write; None if there is nothing now."""
        entries = self._log.entries
        while not (self._out or self._is_over) and self._position < len(entries):
            entry = entries[self._position]
            self._position += 1
            self._read(entry)
        if self._out:
            return self._out.popleft()
        if self._log.is_closed and not self._keeps_open and not self._is_over:
            self._is_over = True
            return Cut(clean=True)
        return None

    def _read(self, entry: Entry) -> None:
        match entry:
            case Noise(data=data):
                self._write(data)
            case Remark(text=text):
                self._write(self._frames.comment(text))
            case Break(left=left, clean=clean):
                if left > 0:
                    entry.left -= 1
                    self._end(clean=clean)
            case Pause(is_over=is_over):
                if not (is_over or self._survives_pauses):
                    self._end(clean=True)
            case _:
                self._seen += 1
                event = self._fault.shown(self._seen - 1, entry.data)
                if self._seen <= self._after or event is None:
                    return
                blank = self._final_blank or not entry.is_last
                self._write(self._frames.event(event, self._seen, blank=blank))
                self._shown += 1
                self._count()

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
