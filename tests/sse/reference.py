"""The HTML standard's algorithm, section 9.2.6, as plainly as it can be written.

It shares no code and no idea with the decoder under test: it takes the whole stream at once,
decodes it, and goes through it a character and a line at a time.
"""

from collections.abc import Iterator
from typing import NamedTuple

from turnwire.sse import Comment, ServerSentEvent


class Interpretation(NamedTuple):
    items: list[ServerSentEvent | Comment]
    last_event_id: str
    retry: int | None


def interpret(stream: bytes) -> Interpretation:
    """Interpret a whole stream, with one rule of ours: see `waiting`."""
    items: list[ServerSentEvent | Comment] = []
    waiting: list[Comment] = []  # Comments inside an event come out with that event.
    data = event_type = id_buffer = last_event_id = ""
    event_retry = retry = None
    inside = False
    for line in _lines(stream.decode("utf-8-sig", errors="replace")):
        field, colon, value = line.partition(":")
        if value[:1] == " ":
            value = value[1:]
        if line == "":
            last_event_id = id_buffer
            items += waiting
            if data != "":
                text = data[:-1] if data[-1] == "\n" else data
                items.append(ServerSentEvent(event_type or "message", text, id_buffer, event_retry))
            data = event_type = ""
            event_retry = None
            waiting = []
            inside = False
        elif colon and field == "":
            (waiting if inside else items).append(Comment(value))
        else:
            inside = True
            if field == "event":
                event_type = value
            elif field == "data":
                data += value + "\n"
            elif field == "id":
                id_buffer = id_buffer if "\0" in value else value
            elif field == "retry" and value and all(c in "0123456789" for c in value):
                retry = event_retry = int(value)
    return Interpretation(items, last_event_id, retry)


def _lines(text: str) -> Iterator[str]:
    """Split at CRLF, LF and CR; what has no line end is no line."""
    line = ""
    previous = ""
    for character in text:
        if character in "\r\n":
            if not (character == "\n" and previous == "\r"):
                yield line
                line = ""
        else:
            line += character
        previous = character
