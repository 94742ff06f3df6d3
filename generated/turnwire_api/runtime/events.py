"""Server-sent events to typed events: the door between the text of a stream and its models."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from .model import Unknown, fits
from .unions import Choice

__all__ = ["EventTable", "StreamSpec", "UnknownEvent"]

E = TypeVar("E")
_LONGEST_SUMMARY = 300

loads: Callable[[str | bytes], Any] = json.loads
try:
    from orjson import loads as _fast_loads
except ImportError:
    pass
else:

    def loads(data: str | bytes) -> Any:
        """Decode JSON fast; what orjson refuses (NaN, lone surrogates) json may still read."""
        try:
            return _fast_loads(data)
        except ValueError:
            return json.loads(data)


class UnknownEvent(Unknown):
    """An event that no model describes: a new type, or data that does not fit its type.

    Attributes:
        type: The event's type as far as it is known, else "".
        raw: The decoded JSON value; None when the data is not JSON.
        data: The data as it arrived.
        event: The SSE event name, None when the stream carried none.
        reason: Why it is unknown, in words.
    """

    __slots__ = ("data", "event", "reason", "type")
    __match_args__ = ("type", "raw", "reason")

    def __init__(
        self, type: str, raw: Any, *, data: str, event: str | None = None, reason: str
    ) -> None:
        super().__init__(raw)
        self.type = type
        self.data = data
        self.event = event
        self.reason = reason

    def summary(self) -> str:
        """Say in one short line what it is."""
        text = " ".join(self.data.split())
        shown = text if len(text) <= _LONGEST_SUMMARY else text[:_LONGEST_SUMMARY] + "..."
        return f"{self.reason}: {shown}"

    def __repr__(self) -> str:
        return f"UnknownEvent(type={self.type!r}, reason={self.reason!r}, data={self.data!r})"

    def __str__(self) -> str:
        return super().__str__() if isinstance(self.raw, dict) else self.data


class EventTable(Generic[E]):
    """The events of one stream, found by tag.

    Args:
        choice: The event union.
        sentinels: Data that is no event and is skipped, such as ``[DONE]``.
        by_name: The SSE event name is the tag, not a property of the data.
    """

    __slots__ = ("by_name", "choice", "sentinels")

    def __init__(
        self, choice: Choice[E], *, sentinels: frozenset[str] = frozenset(), by_name: bool = False
    ) -> None:
        self.choice = choice
        self.sentinels = sentinels
        self.by_name = by_name

    def decode(self, data: str | bytes, event: str | None = None) -> E | UnknownEvent | None:
        """Turn the data of one server-sent event into a typed event. Never raises.

        Args:
            data: The event's data, text or UTF-8.
            event: The SSE event name, if the stream carries names.

        Returns:
            The typed event; ``UnknownEvent`` for a type the document does not have, for
            broken JSON, and for data that does not fit its type; None for an empty block
            and for a sentinel.
        """
        try:
            raw = loads(data)
            variant = self.choice.variant(raw if not self.by_name else {self.choice.tag: event})
            return variant.from_dict(raw)  # type: ignore[union-attr,return-value]  # See below.
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            # Everything odd comes here, so that the plain case costs one try.
            return self._odd(data, event)

    def _odd(self, data: str | bytes, event: str | None) -> E | UnknownEvent | None:
        text = data if isinstance(data, str) else data.decode("utf-8", "replace")
        if not text.strip() or text.strip() in self.sentinels:
            return None
        named = event or ""

        def unknown(kind: str, raw: Any, reason: str) -> UnknownEvent:
            return UnknownEvent(kind, raw, data=text, event=event, reason=reason)

        try:
            raw = loads(text)
        except (ValueError, RecursionError) as error:
            return unknown(named, None, f"the data is not JSON: {error}")
        if not isinstance(raw, dict):
            return unknown(named, raw, f"the data is not an object but {type(raw).__name__}")
        tagged = {self.choice.tag: event} if self.by_name else raw
        kind = tagged.get(self.choice.tag)
        if not isinstance(kind, str) or not kind:
            return unknown(named, raw, f"the event has no {self.choice.tag!r}")
        variant = self.choice.variant(tagged)
        if variant is None:
            return unknown(kind, raw, "the document has no such event")
        try:
            return fits(variant, raw)  # type: ignore[return-value]  # The variants of E.
        except ValueError as error:
            return unknown(kind, raw, str(error))


class StreamSpec(Generic[E]):
    """What a document says about an event stream (``x-sse``).

    Attributes:
        table: Decodes the events.
        terminal: Types after which the stream is over.
        pause: Types after which the end of the stream is a pause, not a cut.
        resume: How a dropped stream goes on: "none", "replay" or "cursor".
        keep_alive: Seconds between keep-alive comments; None: none promised.
        run_id: Property of an event that names the run; None: the stream does not tell.
    """

    __slots__ = ("keep_alive", "pause", "resume", "run_id", "table", "terminal")

    def __init__(
        self,
        table: EventTable[E],
        *,
        terminal: frozenset[str],
        pause: frozenset[str] = frozenset(),
        resume: str = "none",
        keep_alive: float | None = None,
        run_id: str | None = None,
    ) -> None:
        self.table = table
        self.terminal = terminal
        self.pause = pause
        self.resume = resume
        self.keep_alive = keep_alive
        self.run_id = run_id
