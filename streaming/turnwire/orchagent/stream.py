"""The stream of a run's events, opened again where it was cut.

``Replay`` decides everything and does no I/O. ``RunEvents`` and ``AsyncRunEvents`` open the
connections that it wants; they differ in ``await`` only.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Self, TypeVar

from turnwire import loops
from turnwire.errors import StreamError, TurnwireError
from turnwire.orchagent.events import SPEC
from turnwire.orchagent.replay import Replay
from turnwire_api.orchagent.resources import RUNS_STREAM_EVENTS_ONCE
from turnwire_api.runtime.operation import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from turnwire.reader import ResponseInfo
    from turnwire.stream import AsyncEventStream, EventStream
    from turnwire.transport import AsyncHttpTransport, HttpTransport
    from turnwire_api.orchagent.events import Event

__all__ = ["AsyncRunEvents", "RunEvents"]

StreamT = TypeVar("StreamT", bound="EventStream[Any] | AsyncEventStream[Any]")


class Opening(NamedTuple):
    """What ``transport.stream_of`` is called with, but for its spec."""

    arguments: dict[str, Any]
    options: RequestOptions


class _RunEvents(Generic[StreamT]):
    """What both have in common: the place in the run, and the stream that is open now."""

    def __init__(self, replay: Replay, options: RequestOptions | None) -> None:
        self._replay = replay
        self._options = options or RequestOptions()
        self._stream: StreamT | None = None
        self._heartbeats = 0
        self._over = False
        self._closed = False

    @property
    def run_id(self) -> str | None:
        """The run; None until a message that is yet to be sent has started it."""
        return self._replay.run_id

    @property
    def response(self) -> ResponseInfo:
        """Status, headers and request id of the present answer.

        Raises:
            StreamError: No stream is open: enter it, or read an event first.
        """
        if self._stream is None:
            raise StreamError("the stream is not open: enter it or read an event first")
        return self._stream.response

    @property
    def last_event_id(self) -> str:
        """The last SSE id seen, "" when the stream carries none."""
        return self._replay.last_event_id

    @property
    def heartbeats(self) -> int:
        """Number of keep-alive comments seen so far."""
        return self._heartbeats + (0 if self._stream is None else self._stream.heartbeats)

    @property
    def closed(self) -> bool:
        """The connection is closed, and no other will be opened."""
        return self._closed

    def __repr__(self) -> str:
        state = "closed" if self._closed else "new" if self._stream is None else "open"
        return (
            f"<{type(self).__name__} {state}, {self._replay.delivered} events, run {self.run_id}>"
        )

    def _opening(self) -> Opening:
        options, last = self._options, self.last_event_id
        headers = dict(options.headers)
        # What the server calls an id may be no text that a header can carry.
        if last and last.isascii() and last.isprintable():
            headers["last-event-id"] = last
        again = RequestOptions(
            headers=headers,
            timeout=options.timeout,
            idle_timeout=options.idle_timeout,
            max_retries=options.max_retries,
            extra_body=options.extra_body,
        )
        return Opening({"run_id": self.run_id}, again)

    def _name_run(self, error: TurnwireError) -> None:
        # A message may have started the run already: the caller has to know which.
        if error.run_id is None:
            error.run_id = self.run_id

    def _lost(self, error: TurnwireError) -> float:
        """Drop the present stream and return the seconds until the next."""
        self._name_run(error)
        pause = self._replay.lost(error)
        self._heartbeats = self.heartbeats
        self._stream = None
        return pause

    def _refuse_closed(self) -> None:
        if self._closed and not self._over:
            raise StreamError("the stream was closed before its end")

    def _note_end(self, stream: StreamT) -> None:
        # A stream closes itself with its last event.
        if stream.closed:
            self._over = self._closed = True


class RunEvents(_RunEvents["EventStream[Event]"]):
    """The events of a run: those so far, then those that come, until the run is over.

    The request is sent when the stream is entered or first read. A stream that is cut, falls
    silent or is closed before ``run.completed`` or ``error`` is opened again, and goes on after
    the last event that was delivered. The connection is closed at the end, on an error, when the
    ``with`` block is left, and when a ``for`` loop over an otherwise unreferenced stream is left.
    Closing does not end the run.

    Args:
        transport: What opens the streams.
        begin: Called before the first opening; returns the id of the run.
        options: What these requests do differently from the client.

    Raises:
        TurnwireError: On opening: the request was refused or failed. On reading:
            ``StreamTruncated`` after ``max_retries`` openings without a new event,
            ``StreamGap`` when a new stream does not repeat what was delivered, or another
            ``StreamError``. Events that arrived before are delivered first.
    """

    def __init__(
        self,
        transport: HttpTransport[Event],
        begin: Callable[[], str],
        options: RequestOptions | None = None,
    ) -> None:
        super().__init__(Replay(transport.settings.policy(options)), options)
        self._transport = transport
        self._begin = begin

    def __enter__(self) -> Self:
        if self._stream is None and not self._closed:
            try:
                self._open()
            except TurnwireError as error:
                self._name_run(error)
                raise
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Event:
        self._refuse_closed()
        while not self._over:
            try:
                stream = self._stream or self._open()
                for event in stream:
                    self._note_end(stream)
                    if self._replay.take(event, stream.last_event_id):
                        return event
            except TurnwireError as error:
                self._wait(error)
            except BaseException:
                self.close()
                raise
        raise StopIteration

    def _open(self) -> EventStream[Event]:
        if self._replay.run_id is None:
            self._replay.run_id = self._begin()
        stream = self._transport.stream_of(SPEC, RUNS_STREAM_EVENTS_ONCE, *self._opening())
        stream.__enter__()
        self._replay.opened()
        self._stream = stream
        return stream

    def _wait(self, error: TurnwireError) -> None:
        try:
            time.sleep(self._lost(error))
        except BaseException:
            self._over = True
            self.close()
            raise

    def close(self) -> None:
        """Close the connection. The run goes on; closing twice does nothing."""
        self._closed = True
        if self._stream is not None:
            self._stream.close()


class AsyncRunEvents(_RunEvents["AsyncEventStream[Event]"]):
    """The events of a run, asynchronous; see ``RunEvents``.

    Args:
        transport: What opens the streams.
        begin: Called before the first opening; returns the id of the run.
        options: What these requests do differently from the client.
    """

    def __init__(
        self,
        transport: AsyncHttpTransport[Event],
        begin: Callable[[], Awaitable[str]],
        options: RequestOptions | None = None,
    ) -> None:
        super().__init__(Replay(transport.settings.policy(options)), options)
        self._transport = transport
        self._begin = begin

    async def __aenter__(self) -> Self:
        if self._stream is None and not self._closed:
            try:
                await self._open()
            except TurnwireError as error:
                self._name_run(error)
                raise
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Event:
        self._refuse_closed()
        while not self._over:
            try:
                stream = self._stream or await self._open()
                async for event in stream:
                    self._note_end(stream)
                    if self._replay.take(event, stream.last_event_id):
                        return event
            except TurnwireError as error:
                await self._wait(error)
            except BaseException:
                # Cancelled: the stream has shut its connection itself.
                self._closed = True
                raise
        raise StopAsyncIteration

    async def _open(self) -> AsyncEventStream[Event]:
        if self._replay.run_id is None:
            self._replay.run_id = await self._begin()
        stream = self._transport.stream_of(SPEC, RUNS_STREAM_EVENTS_ONCE, *self._opening())
        await stream.__aenter__()
        self._replay.opened()
        self._stream = stream
        return stream

    async def _wait(self, error: TurnwireError) -> None:
        try:
            pause = self._lost(error)
        except TurnwireError:
            self._over = True
            await self.aclose()
            raise
        try:
            await loops.sleep(pause)
        except BaseException:
            self._over = self._closed = True
            raise

    async def aclose(self) -> None:
        """Close the connection. The run goes on; closing twice does nothing."""
        self._closed = True
        if self._stream is not None:
            await self._stream.aclose()
