"""One turn of the engine as it is followed: its events in order and each once. No I/O.

The events of a turn are numbered 1, 2, 3 and so on, in each stream of it alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from turnwire.agents_json import Record
from turnwire.errors import EventTooLarge, PreconditionFailed, StatusError, StreamIdle
from turnwire.events import StreamResumed
from turnwire.retry import RETRY_STATUSES
from turnwire.trueforge.transcript import Transcript
from turnwire_api.runtime.model import Unknown

if TYPE_CHECKING:
    from collections.abc import Collection

    from turnwire.errors import TurnwireError
    from turnwire.events import TurnEvent
    from turnwire.fold import Fold

__all__ = ["Order", "Run"]

# In a row, after each of which the engine is asked again.
_MOST_REFUSALS = 5
_PASSING = RETRY_STATUSES | {409}
# Streams in a row that ended without a new event although the turn was running. The engine ends one
# after ten minutes, so that a tool may be silent for ten hours.
_MOST_FRUITLESS = 60
# Digits.
_LONGEST_NUMBER = 18

Order: TypeAlias = Literal["next", "again", "ahead", "unnumbered"]
"""Where an event stands: it is the next one, was here before, or comes too early."""


class Run:
    """What was read of a turn.

    Args:
        fold: What its events are added to.
        event_types: The types of events that the document has.

    Attributes:
        transcript: Adds them.
        turn_id: The turn; None: not known yet.
        cursor: Number of the last event that was read; a stream is taken up behind it.
        cut: The stream was lost, and nobody was told yet.
        lacking: Something of the turn is missing or could not be read.
        gone: The engine has no live stream of the turn any more.
    """

    def __init__(self, fold: Fold, event_types: Collection[str]) -> None:
        self.transcript = Transcript(fold)
        self._fold = fold
        self._event_types = event_types
        self.begin()

    def begin(self) -> None:
        """Another turn begins."""
        self.turn_id: str | None = None
        self.cursor = 0
        self.cut = False
        self.lacking = False
        self.gone = False
        self._hole = -1
        self._refusals = 0
        self._fruitless = 0
        self.transcript.pauses.clear()
        self.transcript.mended = False

    def order(self, event_id: str) -> Order:
        """Say where the event with this SSE id stands.

        Events that are missing before it are asked for once, by taking the stream up again. When
        they are missing then too, they are gone, and this one is the next.
        """
        if not (event_id.isascii() and event_id.isdecimal() and len(event_id) <= _LONGEST_NUMBER):
            return "unnumbered"
        number = int(event_id)
        if number <= self.cursor:
            return "again"
        if number > self.cursor + 1 and self._hole != self.cursor:
            self._hole = self.cursor
            self.cut = True
            return "ahead"
        return "next"

    def read(self, native: Any, event_id: str) -> list[TurnEvent]:
        """Take an event of the stream that is the next one."""
        self._refusals = self._fruitless = 0
        self.gone = False
        number = int(event_id)
        gap = number > self.cursor + 1
        self.cursor = number
        self.lacking |= gap
        return [self.resumed(gap=gap), *self._add(native)] if self.cut else self._add(native)

    def broke_off(self, error: TurnwireError | None) -> bool:
        """The stream ended too early; tell if there is no sense in taking it up again."""
        self.cut = True
        # Silence takes its time, and the engine says whether the turn is running: it may last.
        self._fruitless += not isinstance(error, StreamIdle)
        # A large event would come again.
        return isinstance(error, EventTooLarge) or self._fruitless > _MOST_FRUITLESS

    def was_refused(self, error: TurnwireError) -> bool:
        """The engine did not say how the turn stands, or not stream it; tell if that is final."""
        self._refusals += 1
        if isinstance(error, PreconditionFailed):
            self.gone = True
        elif isinstance(error, StatusError) and error.status not in _PASSING:
            return True
        return self._refusals > _MOST_REFUSALS

    def rebuild(self, rows: list[Any], *, whole: bool) -> list[TurnEvent]:
        """Take the events of the turn's list.

        Args:
            rows: All events that are kept of it.
            whole: The turn ended in order, so they are all there were. Of a turn that was broken
                off, its last message is in no list.
        """
        self.lacking = False
        events = [event for row in rows for event in self._add(row)]
        self.transcript.arrange(row.id for row in rows if row.type == "model.message")
        if self.cut:
            events.insert(0, self.resumed(gap=self.transcript.mended or not whole))
        return events

    def resumed(self, *, gap: bool) -> StreamResumed:
        """Tell that the stream was cut and goes on."""
        self.cut = False
        root = self._fold.root or self._fold.agent("")
        return StreamResumed(agent=root, native=None, gap=gap)

    def _add(self, native: Any) -> list[TurnEvent]:
        if native.type in {"turn.created", "turn.done"}:
            # How a turn begins and ends is for its protocol to say.
            self.lacking |= isinstance(native, Unknown)
            return []
        if not isinstance(native, Unknown):
            return self.transcript.add(native)
        # An event of a new type says something new. One that is broken hides something old.
        is_object = bool(native.additional_properties)
        self.lacking |= not is_object or native.type in self._event_types
        return [self.transcript.other(native)]

    def dump(self) -> dict[str, Any]:
        """Return what was read as JSON data."""
        return {
            "turn_id": self.turn_id,
            "cursor": self.cursor,
            "lacking": self.lacking,
            "transcript": self.transcript.dump(),
        }

    def load(self, record: Record) -> None:
        """Take note of what ``dump`` returned.

        Raises:
            ValueError: The data is malformed. KeyError and TypeError: likewise.
        """
        self.turn_id = record.optional("turn_id")
        self.cursor = record.number("cursor")
        self.lacking = record.flag("lacking")
        self.transcript.load(Record(record.data["transcript"], "the transcript"))
