"""Cut what a command writes into lines."""

from collections.abc import Iterator


class LineSplitter:
    r"""Lines that end in ``\n``; what follows the last one is never told.

    The Router's last flush looks into another buffer than the one that holds the tail, so output
    without a newline at its end is lost. A ``\r`` before the newline stays.

    Example:
        >>> lines = LineSplitter()
        >>> list(lines.feed(b"one\ntw"))
        [b'one']
        >>> list(lines.feed(b"o\r\nlost"))
        [b'two\r']
    """

    def __init__(self) -> None:
        self._tail = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the lines that are complete now, without their newlines."""
        *lines, self._tail = (self._tail + data).split(b"\n")
        yield from lines
