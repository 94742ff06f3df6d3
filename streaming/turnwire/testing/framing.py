"""Write server-sent events.

Source of the format: HTML standard, section 9.2.5 (parsing an event stream).
"""

import json
from collections.abc import Iterator
from typing import Any

from attrs import field, frozen, validators

from turnwire.testing.items import Comment, Event, RawBytes


def compact(value: Any) -> str:
    """Return JSON without spaces, with every character written as itself.

    Example:
        >>> compact({"text": "é"})
        '{"text":"é"}'
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@frozen(kw_only=True)
class WireFormat:
    r"""How events become bytes.

    Attributes:
        newline: Line end: ``"\n"``, ``"\r\n"`` or ``"\r"``. All three are legal.
        chunk: Bytes per write; None writes each event at once.

    Example:
        >>> WireFormat(newline="\r\n").encode(Event({"type": "ping"}))
        b'data: {"type":"ping"}\r\n\r\n'
    """

    newline: str = field(default="\n", validator=validators.in_(["\n", "\r\n", "\r"]))
    chunk: int | None = field(
        default=None, validator=validators.optional(validators.and_(validators.ge(1)))
    )

    def encode(self, item: Event | Comment | RawBytes) -> bytes:
        """Return the bytes of one item; raw bytes stay as they are."""
        match item:
            case RawBytes(data=data):
                return data
            case Comment(text=text):
                lines = [f": {text}"]
            case Event():
                lines = list(_fields(item))
        # A lone surrogate is legal in JSON text but not in UTF-8.
        return "".join(f"{line}{self.newline}" for line in (*lines, "")).encode("utf-8", "replace")

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Cut bytes into the pieces that are written one by one."""
        size = self.chunk or max(len(data), 1)
        for start in range(0, len(data), size):
            yield data[start : start + size]


def _fields(event: Event) -> Iterator[str]:
    if event.name is not None:
        yield f"event: {event.name}"
    if event.id is not None:
        yield f"id: {event.id}"
    yield f"data: {compact(event.data)}"
