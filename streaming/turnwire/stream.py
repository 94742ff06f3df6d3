"""Event streams: one engine's native, typed events, over one connection.

``EventReader`` decides everything and does no I/O. ``EventStream`` and ``AsyncEventStream``
feed it; they differ in ``await`` only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar, cast

from turnwire.errors import StreamError
from turnwire.exchange import NetworkFailure

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from turnwire.reader import EventReader, Missed, ResponseInfo

__all__ = ["AsyncBody", "AsyncEventStream", "Body", "EventStream"]

E = TypeVar("E")


class Body(Protocol):
    """An open answer, as the transport hands it over. Reading may raise ``NetworkFailure``."""

    info: ResponseInfo

    def __iter__(self) -> Iterator[bytes]:
        """Iterate over the bytes as they arrive."""
        ...

    def close(self) -> None:
        """Close the connection, or give it back if everything was read."""
        ...


class AsyncBody(Protocol):
    """The same, asynchronous."""

    info: ResponseInfo

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Iterate over the bytes as they arrive."""
        ...

    async def aclose(self) -> None:
        """Close the connection, or give it back if everything was read."""
        ...

    def abort(self) -> None:
        """Close the connection at once, from code that cannot await."""
        ...


class _Stream(Generic[E]):
    """What both streams have in common: the view of the reader."""

    _reader: EventReader[E]
    _closed: bool
    _body: Any

    @property
    def response(self) -> ResponseInfo:
        """Status, headers and request id of the answer.

        Raises:
            StreamError: The stream is not open yet: enter it, or read an event first.
        """
        if self._body is None:
            raise StreamError("the stream is not open yet: enter it or read an event first")
        return cast("ResponseInfo", self._body.info)

    @property
    def run_id(self) -> str | None:
        """The engine's id of the run, once an event told it."""
        return self._reader.run_id

    @property
    def last_event_id(self) -> str:
        """The last SSE id seen, "" when the stream carries none."""
        return self._reader.last_event_id

    @property
    def heartbeats(self) -> int:
        """Number of keep-alive comments seen so far."""
        return self._reader.heartbeats

    @property
    def paused(self) -> bool:
        """The run waits for an answer of the caller's."""
        return self._reader.paused

    @property
    def closed(self) -> bool:
        """The connection is closed."""
        return self._closed

    def __repr__(self) -> str:
        state = "closed" if self._closed else "new" if self._body is None else "open"
        return f"<{type(self).__name__} {state}, {self._reader.events} events, run {self.run_id}>"

    def mark_quiet(self, patience: int) -> None:
        """Give ``turnwire.reader.QUIET`` in place of an event where the engine is silent.

        Args:
            patience: After so many keep-alive comments without an event, and after as many more.
        """
        self._reader.patience = patience

    def _refuse_closed(self) -> None:
        if self._closed and not self._reader.over:
            raise StreamError("the stream was closed before its end")


class EventStream(_Stream[E]):
    """A stream of typed events.

    The request is sent when the stream is entered or first read. The connection is closed at
    the end, on an error, when the ``with`` block is left, and when a ``for`` loop over an
    otherwise unreferenced stream is left. Closing does not cancel the run.

    Args:
        reader: Makes events of the bytes.
        open_body: Sends the request and returns the open answer.
        catch_up: Called once, after the first event, for what happened before the stream was
            open; those events come next. Streams without a replay need it.

    Raises:
        TurnwireError: On opening: the request was refused or failed. On reading:
            ``StreamTruncated`` (``StreamIdle`` when the stream fell silent) or another
            ``StreamError``. Events that arrived before are delivered first.
    """

    def __init__(
        self,
        reader: EventReader[E],
        open_body: Callable[[], Body],
        catch_up: Callable[[], Missed[E]] | None = None,
    ) -> None:
        self._reader = reader
        self._open_body = open_body
        self._catch_up = catch_up
        self._body: Body | None = None
        self._chunks: Iterator[bytes] = iter(())
        self._closed = False

    def __enter__(self) -> Self:
        if self._body is None and not self._closed:
            self._open()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> E:
        reader = self._reader
        self._refuse_closed()
        try:
            while not reader.over:
                if reader.events and self._catch_up is not None:
                    catch_up, self._catch_up = self._catch_up, None
                    reader.insert(catch_up())
                    continue
                event = reader.next_event()
                if event is not None:
                    if reader.over:
                        self.close()
                    return event
                if self._body is None:
                    self._open()
                self._read()
        except BaseException:
            self.close()
            raise
        self.close()
        raise StopIteration

    def _open(self) -> None:
        self._body = self._open_body()
        try:
            self._reader.begin(self._body.info)
        except StreamError:
            self.close()
            raise
        self._chunks = iter(self._body)

    def _read(self) -> None:
        try:
            chunk = next(self._chunks, None)
        except NetworkFailure as failure:
            self._reader.fail(failure)
        else:
            self._reader.end() if chunk is None else self._reader.feed(chunk)

    def close(self) -> None:
        """Close the connection. The run goes on; closing twice does nothing."""
        self._closed = True
        if self._body is not None:
            self._body.close()

    def __del__(self) -> None:
        if not getattr(self, "_closed", True):
            self.close()


class AsyncEventStream(_Stream[E]):
    """A stream of typed events, asynchronous; see ``EventStream``.

    Args:
        reader: Makes events of the bytes.
        open_body: Sends the request and returns the open answer.
        catch_up: See ``EventStream``.
    """

    def __init__(
        self,
        reader: EventReader[E],
        open_body: Callable[[], Awaitable[AsyncBody]],
        catch_up: Callable[[], Awaitable[Missed[E]]] | None = None,
    ) -> None:
        self._reader = reader
        self._open_body = open_body
        self._catch_up = catch_up
        self._body: AsyncBody | None = None
        self._chunks: AsyncIterator[bytes]
        self._closed = False

    async def __aenter__(self) -> Self:
        if self._body is None and not self._closed:
            await self._open()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
        reader = self._reader
        self._refuse_closed()
        try:
            while not reader.over:
                if reader.events and self._catch_up is not None:
                    catch_up, self._catch_up = self._catch_up, None
                    reader.insert(await catch_up())
                    continue
                event = reader.next_event()
                if event is not None:
                    if reader.over:
                        await self.aclose()
                    return event
                if self._body is None:
                    await self._open()
                await self._read()
        except Exception:
            await self.aclose()
            raise
        except BaseException:
            # Cancelled: awaiting the close would be cancelled too.
            self._abort()
            raise
        await self.aclose()
        raise StopAsyncIteration

    async def _open(self) -> None:
        self._body = await self._open_body()
        try:
            self._reader.begin(self._body.info)
        except StreamError:
            await self.aclose()
            raise
        self._chunks = aiter(self._body)

    async def _read(self) -> None:
        try:
            chunk = await anext(self._chunks, None)
        except NetworkFailure as failure:
            self._reader.fail(failure)
        else:
            self._reader.end() if chunk is None else self._reader.feed(chunk)

    async def aclose(self) -> None:
        """Close the connection. The run goes on; closing twice does nothing."""
        self._closed = True
        if self._body is not None:
            await self._body.aclose()

    def _abort(self) -> None:
        self._closed = True
        if self._body is not None:
            self._body.abort()

    def __del__(self) -> None:
        if not getattr(self, "_closed", True):
            self._abort()
