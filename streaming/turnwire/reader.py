"""From the bytes of one answer to typed events, and what the end of the bytes means. No I/O."""

from __future__ import annotations

from collections import deque
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, NoReturn, TypeVar, cast

from turnwire import sse
from turnwire.errors import EventTooLarge, ProtocolError, StreamError, StreamIdle, StreamTruncated
from turnwire.exchange import NetworkFailure, Request, request_id
from turnwire.redact import hide
from turnwire_api.runtime.events import UnknownEvent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from turnwire_api.runtime.events import StreamSpec

__all__ = ["QUIET", "EventReader", "Missed", "Quiet", "ResponseInfo"]

E = TypeVar("E")


class Quiet(Enum):
    """What an ``EventReader`` with patience gives where the engine has nothing to say."""

    QUIET = "quiet"


QUIET = Quiet.QUIET
CONTENT_TYPE = "text/event-stream"


class ResponseInfo:
    """The head of the answer that carries a stream.

    Attributes:
        status: Status code.
        headers: Response headers, names in lower case, without cookies.
        request_id: The server's id of the request, if it sent one.
    """

    __slots__ = ("headers", "request_id", "status")

    def __init__(self, status: int, headers: Mapping[str, str]) -> None:
        self.status = status
        self.headers = dict(headers)
        self.request_id = request_id(headers)

    def __repr__(self) -> str:
        return f"ResponseInfo(status={self.status}, request_id={self.request_id!r})"


class Missed(NamedTuple, Generic[E]):
    """What happened before a stream was open.

    Attributes:
        events: The events, oldest first.
        over: The run has ended, and no event of the stream will say so.
    """

    events: Sequence[E]
    over: bool = False


class EventReader(Generic[E]):
    """Bytes in, typed events out.

    Args:
        spec: What the document says about the stream.
        request: The request that opens it.
        max_event_size: Largest event accepted, in bytes; None: no limit.
        secrets: Texts that no error may show; errors quote what was not understood. They are
            looked at when an error is made, since a key may be fetched later than the reader.

    Attributes:
        over: There will be no more events.
        paused: A pause event was seen; the end of the stream is then no cut.
        run_id: The engine's id of the run, once an event told it.
        events: Number of events delivered.
        heartbeats: Number of comments seen.
        patience: After so many comments without an event between them, ``next_event`` returns
            ``QUIET`` once, and again after as many more; 0: never.
    """

    __slots__ = (
        "_decode",
        "_decoder",
        "_ends_there",
        "_info",
        "_inserted",
        "_items",
        "_last_event_id",
        "_limited",
        "_misunderstood",
        "_pause",
        "_request",
        "_run_id_name",
        "_secrets",
        "_silence",
        "_terminal",
        "events",
        "heartbeats",
        "over",
        "patience",
        "paused",
        "run_id",
    )

    def __init__(
        self,
        spec: StreamSpec[E],
        request: Request,
        *,
        max_event_size: int | None = None,
        secrets: Iterable[str] = (),
    ) -> None:
        self._decode = spec.table.decode
        self._terminal = spec.terminal
        self._pause = spec.pause
        self._run_id_name = spec.run_id
        self._request = request
        self._secrets = secrets
        self._limited = max_event_size is not None
        self._decoder = sse.Decoder(max_event_size=max_event_size)
        self._inserted: deque[E] = deque()
        self._ends_there = False
        self._items: Iterator[sse.ServerSentEvent | sse.Comment] = iter(())
        self._last_event_id = ""
        self._info: ResponseInfo | None = None
        self._misunderstood: UnknownEvent | None = None
        self.over = False
        self.paused = False
        self.run_id: str | None = None
        self.events = 0
        self.heartbeats = 0
        self.patience = 0
        self._silence = 0

    @property
    def last_event_id(self) -> str:
        """The last SSE id seen, "" when the stream carries none.

        It does not run ahead of the events that were delivered.
        """
        return self._last_event_id

    def begin(self, info: ResponseInfo) -> None:
        """Take note of the answer's head.

        Raises:
            ProtocolError: The answer is not an event stream.
        """
        self._info = info
        kind = info.headers.get("content-type", "")
        if kind.partition(";")[0].strip().lower() != CONTENT_TYPE:
            self._raise(
                ProtocolError,
                f"the server answered {info.status} with {kind or 'no type'}"
                f" instead of {CONTENT_TYPE}",
            )

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes. Only call it when ``next_event`` has returned None.

        Raises:
            EventTooLarge: An event passes the limit.
        """
        try:
            self._items = iter(self._decoder.feed(chunk))
        except sse.EventTooLarge as error:
            # Whatever stood before it has been delivered.
            self._last_event_id = self._decoder.last_event_id
            self._raise(EventTooLarge, str(error), error)

    def insert(self, missed: Missed[E]) -> None:
        """Take events that did not come over the stream; they are next."""
        self._inserted.extend(missed.events)
        self._ends_there = missed.over
        self.over = missed.over and not missed.events

    def next_event(self) -> E | None:
        """Return the next event; None when more bytes are needed, or ``over``.

        The data is decoded only now, so that nothing is done for events nobody reads.

        Raises:
            EventTooLarge: The event that comes now passes the limit.
        """
        if self.over:
            return None
        if self._inserted:
            missed = self._inserted.popleft()
            self.over = self._ends_there and not self._inserted
            self.events += 1
            self._note(missed)
            return missed
        for item in self._items:
            if type(item) is sse.Comment:
                self.heartbeats += 1
                self._silence += 1
                if self._silence == self.patience:
                    self._silence = 0
                    # Only who has asked for it by setting ``patience`` gets it.
                    return cast("E", QUIET)
                continue
            item = cast("sse.ServerSentEvent", item)
            self._last_event_id = item.id
            event = self._decode(item.data, item.event)
            if event is None:
                continue
            self.events += 1
            self._silence = 0
            self._note(event)
            return cast("E", event)
        # An id may come without an event.
        self._last_event_id = self._decoder.last_event_id
        if self._limited:
            # The decoder gives what stands before a large event, and refuses the next call.
            self.feed(b"")
        return None

    def _note(self, event: Any) -> None:
        # Where the name of the message is the type, one with any other name may have none.
        kind = getattr(event, "type", None)
        if kind in self._terminal:
            self.over = True
        elif kind in self._pause:
            self.paused = True
        if self.run_id is None and self._run_id_name is not None:
            value = event.get(self._run_id_name)
            self.run_id = value if isinstance(value, str) else None
        if type(event) is UnknownEvent:
            self._misunderstood = event

    def end(self) -> None:
        """The bytes are at their end.

        Raises:
            StreamTruncated: There was neither a terminal event nor a pause.
        """
        self.over = True
        if not self.paused:
            self._raise(StreamTruncated, "the stream ended" + self._circumstances())

    def fail(self, failure: NetworkFailure) -> None:
        """The network failed. After a pause that is an end like another.

        Raises:
            StreamTruncated: There was neither a terminal event nor a pause.
        """
        self.over = True
        if not self.paused:
            kind = StreamIdle if failure.timed_out else StreamTruncated
            self._raise(kind, failure.message + self._circumstances(), failure)

    def _circumstances(self) -> str:
        count = f"{self.events} event{'' if self.events == 1 else 's'}"
        text = f" after {count}, before the run ended or paused"
        dropped = self._decoder.close()
        if dropped:
            text += f"; {dropped} bytes of an unfinished event were dropped"
        if self._misunderstood is not None:
            quote = hide(self._misunderstood.summary(), self._secrets)
            text += f"; the last event that was not understood: {quote}"
        return text

    def _raise(
        self, kind: type[StreamError], message: str, cause: Exception | None = None
    ) -> NoReturn:
        self.over = True
        raise kind(
            message,
            events=self.events,
            last_event_id=self.last_event_id,
            request=self._request.label,
            request_id=self._info.request_id if self._info else None,
            run_id=self.run_id,
            retry_safe=self._request.idempotent,
        ) from cause
