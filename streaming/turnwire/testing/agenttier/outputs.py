"""Where commands write: into events, or into a buffer."""

from turnwire.testing.agenttier.feeds import Feed, frame
from turnwire.testing.agenttier.go_json import decode_bytes
from turnwire.testing.agenttier.lines import LineSplitter

_KEPT = 1 << 20
_TAIL = 8 * 1024


def log(line: str, stream: str = "stdout") -> bytes:
    """Return a ``log`` event."""
    return frame("log", {"data": line, "stream": stream})


class LogOutput:
    """Turns lines into ``log`` events, and keeps the end of it all.

    Args:
        feed: Takes the events.
    """

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._lines: dict[str, LineSplitter] = {}
        self._tail = b""

    @property
    def tail(self) -> str:
        """The last 8 KiB of both streams."""
        return self._tail.decode("utf-8", "replace")

    def write(self, stream: str, data: bytes) -> None:
        """Take what the command wrote."""
        self._tail = (self._tail + data)[-_TAIL:]
        for line in self._lines.setdefault(stream, LineSplitter()).feed(data):
            self._feed.put(log(decode_bytes(line), stream))

    def emit(self, data: bytes) -> None:
        """Write bytes into the event stream."""
        self._feed.put(data)

    def cut(self, *, clean: bool) -> None:
        """End the event stream here."""
        self._feed.cut(clean=clean)


class BufferOutput:
    """Keeps the first MiB of each stream, and says nothing of the rest."""

    def __init__(self) -> None:
        self._kept: dict[str, bytearray] = {}

    def text(self, stream: str) -> str:
        """Return what was written to a stream."""
        return decode_bytes(bytes(self._kept.get(stream, b"")))

    def write(self, stream: str, data: bytes) -> None:
        """Take what the command wrote."""
        kept = self._kept.setdefault(stream, bytearray())
        kept.extend(data[: _KEPT - len(kept)])

    def emit(self, data: bytes) -> None:
        """Ignore what is for event streams."""

    def cut(self, *, clean: bool) -> None:
        """Ignore what is for event streams."""
