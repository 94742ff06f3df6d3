"""Server-sent events to typed events: the door between the text of a stream and its models."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from .errors import MISFITS, misfit
from .model import Unknown, is_object

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]  # An extra, not a dependency.

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import Choice

__all__ = ["EventTable", "StreamSpec", "UnknownEvent"]

E = TypeVar("E")
_LONGEST_SUMMARY = 300
_JSON_WORDS = {"list": "an array", "str": "a string", "bool": "a boolean", "NoneType": "null"}


def loads(data: str, /) -> Any:
    """Decode JSON, fast where orjson is installed.

    What orjson refuses (NaN, lone surrogates, deep nesting) ``json`` may still read. Of integers
    that need more than 64 bits orjson makes floats.

    Raises:
        ValueError: The text is not JSON.
        RecursionError: It is nested too deeply.
    """
    if orjson is not None:
        try:
            return orjson.loads(data)
        except ValueError:
            pass
    return json.loads(data)


class UnknownEvent(Unknown):
    """An event that no model describes: a new type, or data that does not fit its type.

    Attributes:
        type: The event's type as far as it is known, else "".
        raw: The decoded JSON value; None when the data is not JSON.
        data: The data as it arrived.
        event: The SSE event name, as the decoder was given it.
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make an event of an object, as if it had arrived."""
        raw = dict(src_dict)
        kind = raw.get("type")
        return cls(
            kind if isinstance(kind, str) else "",
            raw,
            data=json.dumps(raw, ensure_ascii=False),
            reason="made from an object",
        )

    def summary(self) -> str:
        """Say in one short line what it is."""
        text = " ".join(self.data.split())
        shown = text if len(text) <= _LONGEST_SUMMARY else text[:_LONGEST_SUMMARY] + "..."
        return f"{self.reason}: {shown}"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownEvent):
            return NotImplemented
        return (self.type, self.event, self.data, self.raw) == (
            other.type,
            other.event,
            other.data,
            other.raw,
        )

    __hash__ = None  # Equality looks at a mutable value.

    def __repr__(self) -> str:
        return f"UnknownEvent(type={self.type!r}, reason={self.reason!r}, data={self.data!r})"

    def __str__(self) -> str:
        return super().__str__() if is_object(self.raw) else self.data


class EventTable(Generic[E]):
    """The events of one stream, found by tag.

    Args:
        choice: The event union.
        sentinels: Data that is no event and is skipped, such as ``[DONE]``.
        by_name: The SSE event name is the tag, not a property of the data.
    """

    __slots__ = ("by_name", "choice", "sentinels")

    def __init__(
        self,
        choice: Choice[Any],
        *,
        sentinels: frozenset[str] = frozenset(),
        by_name: bool = False,
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
        # HTML standard, section 9.2.6: bytes that are not UTF-8 are replaced, not refused.
        text = data if isinstance(data, str) else data.decode("utf-8", "replace")
        try:
            raw = loads(text)
        except (ValueError, RecursionError) as error:
            return self._unknown(text, event, None, f"the data is not JSON: {error}")
        try:
            variant = self.choice.lookup(event, raw) if self.by_name else self.choice.variant(raw)
            if variant is not None:
                typed: E = variant.from_dict(raw)
                if self.by_name and event not in self.choice.variants:
                    # The variant for any other name, which is then its type.
                    cast("Any", typed).type = event or ""
                return typed
            reason = "it has no such variant"
        except MISFITS as error:
            reason = misfit(error)
        return self._unknown(text, event, raw, reason)

    def _unknown(self, text: str, event: str | None, raw: Any, reason: str) -> UnknownEvent | None:
        """Make an event of what was not understood, None of what says nothing."""
        if not text.strip() or text.strip() in self.sentinels:
            return None
        # The name of an event whose data tells its type is no word for what it is.
        fallback = event if self.by_name else ""
        tag: object = fallback
        if is_object(raw):
            tag = event if self.by_name else raw.get(self.choice.tag)
            if not isinstance(tag, str) or not tag:
                reason = "the event has no " + ("name" if self.by_name else repr(self.choice.tag))
                tag = fallback
            elif tag in self.choice.variants:
                reason = f"{tag!r} does not fit the document: {reason}"
            elif self.choice.default is None:
                reason = "the document has no such event"
        elif raw is not None or text.strip() == "null":
            what = _JSON_WORDS.get(type(raw).__name__, "a number")
            reason = f"the data is not an object but {what}"
        kind = tag if isinstance(tag, str) else ""
        return UnknownEvent(kind, raw, data=text, event=event, reason=reason)


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
