"""Serve items, of a playback for example, as a ``text/event-stream`` response."""

import asyncio
import threading
from collections.abc import Mapping
from typing import Protocol

from starlette.types import Receive, Scope, Send

from turnwire.testing.framing import WireFormat
from turnwire.testing.items import Comment, Cut, Writable

PING = Comment("ping")


class Source(Protocol):
    """Where a stream gets what it writes, for example a `Playback`."""

    async def next(self) -> Writable | None:
        """Return the next item, or None at the end."""
        ...


class Connections:
    """The open event streams; it may be read from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._streams: set[object] = set()

    @property
    def open(self) -> int:
        """How many event streams are open now."""
        with self._lock:
            return len(self._streams)

    def add(self, stream: object) -> None:
        """Count a stream as open."""
        with self._lock:
            self._streams.add(stream)

    def discard(self, stream: object) -> None:
        """Count a stream as closed; it may be closed already."""
        with self._lock:
            self._streams.discard(stream)


class EventStreamResponse:
    """An ASGI response that writes the items of a source until it ends or the client leaves.

    Args:
        source: What to write.
        wire: How to write it.
        connections: Where this stream counts as open.
        heartbeat: Seconds of silence after which ``ping`` is written; None for never.
        ping: What is written then.
        headers: Additional response headers.
    """

    def __init__(
        self,
        source: Source,
        *,
        wire: WireFormat,
        connections: Connections,
        heartbeat: float | None = None,
        ping: Writable = PING,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self._source = source
        self._wire = wire
        self._connections = connections
        self._heartbeat = heartbeat
        self._ping = ping
        self._headers = {
            "content-type": "text/event-stream; charset=utf-8",
            "cache-control": "no-cache",
            **(headers or {}),
        }

    async def __call__(self, _: Scope, receive: Receive, send: Send) -> None:
        """Write the response; return early when the client is gone."""
        headers = [(k.encode("latin-1"), v.encode("latin-1")) for k, v in self._headers.items()]
        self._connections.add(self)
        try:
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await self._write_until_gone(receive, send)
        finally:
            self._connections.discard(self)

    async def _write_until_gone(self, receive: Receive, send: Send) -> None:
        writing = asyncio.create_task(self._write(send))
        leaving = asyncio.create_task(_client_leaves(receive))
        try:
            await asyncio.wait({writing, leaving}, return_when=asyncio.FIRST_COMPLETED)
            if writing.done():
                writing.result()
        finally:
            writing.cancel()
            leaving.cancel()
            await asyncio.gather(writing, leaving, return_exceptions=True)

    async def _write(self, send: Send) -> None:
        while (item := await self._next_or_ping()) is not None:
            if isinstance(item, Cut):
                if item.clean:
                    break
                # Returning with the body open makes the server drop the connection.
                return
            for piece in self._wire.pieces(self._wire.encode(item)):
                await _send_body(send, piece, more=True)
        # A client that sees the end must find the stream closed in the count.
        self._connections.discard(self)
        await _send_body(send, b"", more=False)

    async def _next_or_ping(self) -> Writable | None:
        if self._heartbeat is None:
            return await self._source.next()
        try:
            return await asyncio.wait_for(self._source.next(), self._heartbeat)
        except TimeoutError:
            return self._ping


async def _send_body(send: Send, data: bytes, *, more: bool) -> None:
    await send({"type": "http.response.body", "body": data, "more_body": more})


async def _client_leaves(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
