"""Opening the stream of a run again, without an event lost or shown twice. No I/O.

The server begins each stream with all events of the run so far. They have no ids, so those that
were delivered are counted, skipped, and compared with what was delivered: type, timestamp,
message and details. Where they differ nothing is guessed; the stream ends with ``StreamGap``.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from turnwire.errors import ConnectionFailed, StreamTruncated, TurnwireError
from turnwire.orchagent.errors import StreamGap
from turnwire_api.runtime.events import UnknownEvent
from turnwire_api.runtime.model import is_object, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from turnwire.retry import RetryPolicy

__all__ = ["Replay", "fingerprint"]

_COMPARED = ("type", "timestamp", "message", "details")
_DIGEST_SIZE = 16
# Made once: json.dumps makes an encoder for each call with options. A model is encoded as its
# object.
_encode = json.JSONEncoder(sort_keys=True, default=plain).encode


class Replay:
    """Keeps the place in the events of one run, over all openings of its stream.

    Args:
        policy: How often the stream is opened again without a new event, and the pauses
            before that.
        run_id: The run, for errors; it may be set later.

    Attributes:
        run_id: The run.
        last_event_id: The last SSE id of a delivered event; "" if the server sends none.

    Example:
        >>> from turnwire.retry import RetryPolicy
        >>> replay = Replay(RetryPolicy())
        >>> first, second = {"type": "a"}, {"type": "b"}
        >>> replay.opened()
        >>> replay.take(first)
        True
        >>> replay.opened()
        >>> replay.take(first), replay.take(second)
        (False, True)
    """

    def __init__(self, policy: RetryPolicy, run_id: str | None = None) -> None:
        self.run_id = run_id
        self.last_event_id = ""
        self._policy = policy
        # The digests of what was delivered, one after the other: an object each takes four times
        # the room.
        self._delivered = bytearray()
        # Where an id was seen first. An event without one of its own has that of the one before.
        self._places: dict[str, int] = {}
        self._position = 0
        self._openings = 0
        self._fruitless = 0
        self._has_cursor = False

    @property
    def delivered(self) -> int:
        """Number of events that were delivered."""
        return len(self._delivered) // _DIGEST_SIZE

    def opened(self) -> None:
        """The stream is open, with ``last_event_id`` as the Last-Event-ID if it is not ""."""
        self._position = 0
        self._has_cursor = bool(self._openings and self.last_event_id)
        self._openings += 1

    def take(self, event: Any, event_id: str = "") -> bool:
        """Take the next event of the stream.

        Args:
            event: A model of an event, or a mapping.
            event_id: Its SSE id; "" without one.

        Returns:
            Whether it is new; if not, it was delivered before.

        Raises:
            StreamGap: It is not the event that was delivered at this place.
        """
        digest = fingerprint(event)
        if self._has_cursor:
            self._has_cursor = False
            place = self._place(digest, event_id)
            if place is None:
                raise self._gap(0)
            self._position = place
        position = self._position
        self._position += 1
        if position < self.delivered:
            if self._digest(position) != digest:
                raise self._gap(position)
            return False
        self._delivered += digest
        if event_id:
            self._places.setdefault(event_id, position)
            self.last_event_id = event_id
        self._fruitless = 0
        return True

    def _digest(self, position: int) -> bytes:
        start = position * _DIGEST_SIZE
        return bytes(self._delivered[start : start + _DIGEST_SIZE])

    def lost(self, error: TurnwireError) -> float:
        """The stream ended before the run did, or could not be opened again.

        Returns:
            Seconds to wait before it is opened again.

        Raises:
            StreamTruncated: It was opened often enough without a new event.
            TurnwireError: The error itself, if opening again is no help.
        """
        cut = isinstance(error, StreamTruncated)
        if not cut and not (self._openings and isinstance(error, ConnectionFailed)):
            raise error
        self._fruitless += 1
        pause = self._policy.pause(self._fruitless)
        if pause is None:
            raise self._given_up(error) from error
        return pause

    def _place(self, digest: bytes, event_id: str) -> int | None:
        """Return which event the first one after a Last-Event-ID is, None if that is not sure.

        The server may have gone on after that id, or may know of no ids and begin anew.
        """
        if not event_id:
            return 0
        known = self._places.get(event_id)
        if known is not None:
            return known
        # A new id is a new event. But it may be one of ids that are made for each connection,
        # if what it stands on looks like the first event of all.
        return None if digest == self._digest(0) else self.delivered

    def _gap(self, position: int) -> StreamGap:
        return StreamGap(
            f"the stream was opened again, and what comes as event {position + 1} of"
            f" {self.delivered} that were delivered is not that event for sure",
            position=position,
            events=self.delivered,
            last_event_id=self.last_event_id,
            run_id=self.run_id,
            retry_safe=True,
        )

    def _given_up(self, error: TurnwireError) -> StreamTruncated:
        kind = type(error) if isinstance(error, StreamTruncated) else StreamTruncated
        tries = self._fruitless - 1
        times = "once" if tries == 1 else f"{tries} times"
        again = f"; it was opened again {times}, without a new event" if tries else ""
        return kind(
            error.message + again,
            events=self.delivered,
            last_event_id=self.last_event_id,
            request=error.request,
            request_id=error.request_id,
            run_id=self.run_id,
            retry_safe=True,
        )


def fingerprint(event: Any, members: Sequence[str] = _COMPARED) -> bytes:
    """Return a short form of what is compared, so that a long run costs little memory.

    Args:
        event: A model of an event, or a mapping.
        members: What is compared.
    """
    compared = [event.get(key) for key in members]
    if isinstance(event, UnknownEvent) and not is_object(event.raw):
        compared.append(event.data)
    try:
        text = _encode(compared)
    except RecursionError:
        # JSON may be nested deeper than Python walks.
        text = _encode(compared[:2])
    return hashlib.blake2b(text.encode(), digest_size=_DIGEST_SIZE).digest()
