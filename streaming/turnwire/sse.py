r"""Server-sent events: bytes in, events out, no I/O.

The rules are those of the HTML standard, section 9.2.6, "Interpreting an event stream".

The decoder works on blocks. A block is what stands between two blank lines: one event. Each chunk
is searched for its last blank line; what stands before it is decoded and cut at once, what follows
waits. Nothing that waits is looked at again, so the time is linear however the bytes are split.
Two facts make this right:

* UTF-8 never uses the bytes of CR and LF inside a character, so lines can be found before
  decoding, and an invalid sequence cannot swallow their ends.
* A CR ends its line at once, and a LF after it is skipped, in the same chunk or the next. So no
  event is held back to see what follows its CR.
"""

import re
import sys

import attrs
from sseclient import SSEClient

_BOM = b"\xef\xbb\xbf"
# ASCII digits, and no more of them than fit a 64-bit integer: int() refuses very long strings.
_RETRY = re.compile("[0-9]{1,18}")
# sseclient-py copies an event once for each of its lines; this many at a time keeps that linear.
_LINES_PER_RUN = 64


@attrs.define
class ServerSentEvent:
    r"""One dispatched event.

    Attributes:
        event: The event's type, `message` when the stream gave none.
        data: The payload, its lines joined by LF.
        id: The stream's last event ID at this event; an earlier event may have set it.
        retry: The reconnection time this event carried, in milliseconds.

    Example:
        >>> Decoder().feed(b"id: 7\ndata: hello\n\n")
        [ServerSentEvent(event='message', data='hello', id='7', retry=None)]
    """

    event: str
    data: str
    id: str = ""
    retry: int | None = None


@attrs.define
class Comment:
    r"""A comment line. Servers send them to keep a quiet connection alive.

    Attributes:
        text: What follows the colon, less one leading space.

    Example:
        >>> Decoder().feed(b": ping\n")
        [Comment(text='ping')]
    """

    text: str


@attrs.define
class EventTooLarge(ValueError):
    """One event, or one comment line, is larger than the caller's limit.

    Attributes:
        size: Bytes of it seen so far.
        limit: The limit, in bytes.

    Example:
        >>> str(EventTooLarge(size=30, limit=20))
        'event of at least 30 bytes; the limit is 20'
    """

    size: int
    limit: int

    def __str__(self) -> str:
        return f"event of at least {self.size} bytes; the limit is {self.limit}"


_Found = list[ServerSentEvent | Comment]


class Decoder:
    r"""Turn the bytes of an event stream into events, whatever the chunks.

    A comment comes out as soon as its line is complete, unless it stands inside an unfinished
    event; then it comes out just before that event.

    Args:
        max_event_size: The largest event to accept, in bytes before decoding, each line end
            counted as one; no limit when None. Comments before an event do not count.
        last_event_id: Where an earlier connection to the same stream stopped.

    Attributes:
        last_event_id: The ID to resume after. It changes when an event is complete, not before.
        retry: The last valid reconnection time, in milliseconds.

    Example:
        >>> decoder = Decoder()
        >>> decoder.feed(b"data: on")
        []
        >>> decoder.feed(b"e\n\ndata: two")
        [ServerSentEvent(event='message', data='one', id='', retry=None)]
        >>> decoder.close()
        9
    """

    def __init__(self, *, max_event_size: int | None = None, last_event_id: str = "") -> None:
        self.last_event_id = last_event_id
        self.retry: int | None = None
        self._limit = sys.maxsize if max_event_size is None else max_event_size
        self._too_large: EventTooLarge | None = None
        self._bom: bytes | None = b""  # What came of it; None once the stream is past it.
        self._after_cr = False
        # The unfinished event. Its last LF is kept apart, to be seen beside the next chunk.
        self._pieces: list[bytes] = []
        self._size = 0
        self._after_lf = False

    @property
    def pending(self) -> int:
        """Bytes held of an unfinished event, each line end counted as one."""
        return self._size + self._after_lf

    def feed(self, chunk: bytes) -> list[ServerSentEvent | Comment]:
        """Take the next bytes and return what they complete.

        Args:
            chunk: Bytes as they came, of any length.

        Returns:
            Events and comments in the order of the stream.

        Raises:
            EventTooLarge: An event passes the limit. The call that finds it returns what came
                before, if anything did; every later call raises.
        """
        if self._too_large is not None:
            raise self._too_large
        if self._bom is not None:
            chunk = self._skip_bom(self._bom + chunk)
        if self._after_cr or b"\r" in chunk:
            chunk = self._normalise(chunk)
        found: _Found = []
        if self._size + len(chunk) < self._limit:
            self._take(chunk, found)
        else:
            self._take_lines(chunk, found)
        return found

    def close(self) -> int:
        """End the connection and discard an unfinished event, as the standard demands.

        Its `id` is lost with it, but a complete `retry` line in it counts, since that field acts
        at once. The decoder may then be fed the next connection; it keeps both values.

        Returns:
            How many bytes were discarded, counted as in `pending`.

        Raises:
            EventTooLarge: `feed` has found such an event.
        """
        if self._too_large is not None:
            raise self._too_large
        held = self._take_pieces()
        retries = [line for line in held.split(b"\n")[:-1] if line.startswith(b"retry")]
        self._parse(b"\n".join(retries).decode("utf-8", "replace"), [])
        self._bom = b""
        self._after_cr = False
        return len(held)

    def _skip_bom(self, start: bytes) -> bytes:
        if _BOM.startswith(start):
            self._bom = start
            return b""
        self._bom = None
        return start.removeprefix(_BOM)

    def _normalise(self, chunk: bytes) -> bytes:
        """Make every line end a LF."""
        if not chunk:
            return chunk
        if self._after_cr:
            chunk = chunk.removeprefix(b"\n")
        self._after_cr = chunk.endswith(b"\r")
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _take(self, chunk: bytes, found: _Found) -> None:
        """Read what `chunk` completes and hold the rest."""
        if self._after_lf:
            chunk = b"\n" + chunk
            self._after_lf = False
        if b"\n" in chunk:
            blank = chunk.rfind(b"\n\n")
            if blank >= 0:
                self._dispatch(chunk[:blank], found)
                chunk = chunk[blank + 2 :]
                if not chunk:
                    return
            if not self._pieces or self._pieces[0].startswith(b":"):
                chunk = self._take_comments(chunk, found)
            self._after_lf = chunk.endswith(b"\n")
            chunk = chunk.removesuffix(b"\n")
        if chunk:
            self._pieces.append(chunk)
            self._size += len(chunk)

    def _take_lines(self, chunk: bytes, found: _Found) -> None:
        """Take what may pass the limit a line at a time, to find where it does."""
        for line in chunk.splitlines(keepends=True):
            text = line.removesuffix(b"\n")
            size = self.pending + len(text)
            if text and size > self._limit:
                self._too_large = EventTooLarge(size, self._limit)
                self._take_pieces()
                if found:
                    return
                raise self._too_large
            self._take(line, found)

    def _take_pieces(self) -> bytes:
        held = b"".join(self._pieces) + b"\n" * self._after_lf
        self._pieces.clear()
        self._size = 0
        self._after_lf = False
        return held

    def _take_comments(self, chunk: bytes, found: _Found) -> bytes:
        """Read the comments before an event and return what follows them."""
        chunk = self._take_pieces() + chunk
        start = 0
        while chunk.startswith((b":", b"\n"), start) and (end := chunk.find(b"\n", start)) >= 0:
            start = end + 1
        self._parse(chunk[:start].decode("utf-8", "replace"), found)
        return chunk[start:]

    def _dispatch(self, blocks: bytes, found: _Found) -> None:
        """Read whole events: what is held and what goes on from there, up to a blank line."""
        if self._pieces:
            self._pieces.append(blocks)
            blocks = self._take_pieces()
        text = blocks.decode("utf-8", "replace")
        # Speed decides here: one character is found ten times faster than two, and two are found
        # twice as fast from the right.
        for block in text.rsplit("\n\n") if "\n" in text else (text,):
            if block[:6] == "data: " and "\n" not in block:
                found.append(ServerSentEvent("message", block[6:], self.last_event_id))
            else:
                self._read(block, found)

    def _read(self, block: str, found: _Found) -> None:
        """Read an event as engines send them: a space after each colon, and `data` once."""
        event, data, last_event_id = "", None, self.last_event_id
        for line in block.split("\n"):
            field, _, value = line.partition(": ")
            if field == "data" and data is None:
                data = value
            elif field == "event":
                event = value
            elif field == "id" and "\0" not in value:
                last_event_id = value
            else:
                self._parse(block, found)
                return
        self.last_event_id = last_event_id
        if data is not None:
            found.append(ServerSentEvent(event or "message", data, last_event_id))

    def _parse(self, block: str, found: _Found) -> None:
        """Read any event.

        sseclient-py gets the `event` and `data` lines only: comments it would drop, `id` and
        `retry` it takes unchecked and forgets without data, the names of other fields it logs.
        """
        event, data, retry = "event", list[str](), None
        for line in block.split("\n"):
            field, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if field == "data":
                data.append(line)
            elif field == "event":
                event = line
            elif field == "id" and "\0" not in value:
                self.last_event_id = value
            elif field == "retry" and _RETRY.fullmatch(value):
                retry = self.retry = int(value)
            elif line.startswith(":"):
                found.append(Comment(value))
        if data:
            event, text = _parse_fields(event, data)
            found.append(ServerSentEvent(event, text, self.last_event_id, retry))


def _parse_fields(event: str, data: list[str]) -> tuple[str, str]:
    """Let sseclient-py read the `event` line and the `data` lines of one event."""
    # Not a list: sseclient-py logs the representation of its source.
    runs = (
        "\n".join((event, *data[start : start + _LINES_PER_RUN], "\n")).encode()
        for start in range(0, len(data), _LINES_PER_RUN)
    )
    parsed = list(SSEClient(runs).events())
    return parsed[0].event, "\n".join(part.data for part in parsed)
