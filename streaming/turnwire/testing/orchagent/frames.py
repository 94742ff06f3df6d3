"""Write events in any way that the standard allows, and in some that readers get wrong.

Source of the format: HTML standard, section 9.2.5 (parsing an event stream).
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen, validators

from turnwire.testing.framing import compact

_BOM = b"\xef\xbb\xbf"


@frozen(kw_only=True)
class Frames:
    r"""How events become bytes.

    Attributes:
        newline: Line end: ``"\n"``, ``"\r\n"`` or ``"\r"``. All three are legal.
        space: Whether a space follows the colon.
        multiline: Whether the JSON is cut into several ``data`` lines.
        ids: Whether events have an ``id`` line: their number, from 1.
        names: Whether events have an ``event`` line: their type.
        comments: Whether a comment stands before each event.
        bom: Whether the stream begins with a byte order mark.
        retry: Milliseconds of a ``retry`` line at the beginning; None for no such line.

    Example:
        >>> Frames(space=False, ids=True).event({"type": "ping"}, 1)
        b'id:1\ndata:{"type":"ping"}\n\n'
    """

    newline: str = field(default="\n", validator=validators.in_(["\n", "\r\n", "\r"]))
    space: bool = True
    multiline: bool = False
    ids: bool = False
    names: bool = False
    comments: bool = False
    bom: bool = False
    retry: int | None = field(default=None, validator=validators.optional(validators.ge(0)))

    def start(self) -> bytes:
        """Return what stands before the first event."""
        lines = [] if self.retry is None else [self._line("retry", str(self.retry)), ""]
        return (_BOM if self.bom else b"") + self._joined(lines)

    def event(self, data: Mapping[str, Any], number: int, *, blank: bool = True) -> bytes:
        """Return one event.

        Args:
            data: Its JSON object.
            number: Its place in the stream, from 1.
            blank: Whether the blank line that ends an event is there.
        """
        lines = list(self._lines(data, number))
        return self._joined([*lines, ""] if blank else lines)

    def comment(self, text: str) -> bytes:
        """Return a comment, which readers ignore."""
        return self._joined([self._line("", text), ""])

    def _lines(self, data: Mapping[str, Any], number: int) -> Iterator[str]:
        if self.comments:
            yield self._line("", f"event {number}")
        if self.names:
            yield self._line("event", str(data.get("type", "")))
        if self.ids:
            yield self._line("id", str(number))
        if not self.multiline:
            yield self._line("data", compact(data))
            return
        # An indented document is the same JSON, with legal places to break the line.
        for line in json.dumps(data, ensure_ascii=False, indent=1).split("\n"):
            yield self._line("data", line)

    def _line(self, name: str, value: str) -> str:
        return f"{name}:{' ' if self.space else ''}{value}"

    def _joined(self, lines: list[str]) -> bytes:
        # A lone surrogate is legal in JSON text but not in UTF-8.
        return "".join(f"{line}{self.newline}" for line in lines).encode("utf-8", "replace")
