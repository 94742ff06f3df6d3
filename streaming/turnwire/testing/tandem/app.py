"""The Tandem engine on HTTP: bodies, event streams, background jobs."""

import asyncio
from collections.abc import Callable
from ipaddress import ip_address
from urllib.parse import unquote

from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from turnwire.testing.framing import WireFormat
from turnwire.testing.items import RawBytes, Writable
from turnwire.testing.streaming import Connections, EventStreamResponse
from turnwire.testing.tandem.answers import Answer, Deferred, Dropped, Reply, Stream
from turnwire.testing.tandem.driving import Driver
from turnwire.testing.tandem.engine import Engine
from turnwire.testing.tandem.feeds import Outlet
from turnwire.testing.tandem.options import Options
from turnwire.testing.tandem.requests import Request

_PING = RawBytes(b":\n\n")
_STREAM_HEADERS = {"content-type": "text/event-stream"}
_PROXY_HEADERS = ("forwarded", "x-forwarded-for", "x-real-ip")


class _Reading:
    """Reads a feed as fast as the client does."""

    def __init__(self, feed: Outlet) -> None:
        self._feed = feed
        self._rung = asyncio.Event()
        self._silence = feed.bell.listen(self._rung.set)

    async def next(self) -> Writable | None:
        """Return the next item; the end comes as an item of its own."""
        while (item := self._feed.take()) is None:
            self._rung.clear()
            await self._rung.wait()
        return item

    def close(self) -> None:
        """Leave the bus."""
        self._silence()
        self._feed.close()


class App:
    """The ASGI application of one engine.

    Args:
        engine: The engine.
        options: Its options; those about the wire are used here.

    Attributes:
        connections: The open event streams.
    """

    def __init__(self, engine: Engine, options: Options) -> None:
        self._engine = engine
        self._options = options
        self._wire = WireFormat(chunk=options.chunk)
        self._driver = Driver(engine.take_jobs)
        self._loop: asyncio.AbstractEventLoop | None = None
        self.connections = Connections()
        engine.schedule = self._schedule

    def stop(self) -> None:
        """End every background job and every open stream."""
        self._engine.stop()
        self._driver.stop()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        self._loop = asyncio.get_running_loop()
        try:
            request = await self._read(HttpRequest(scope, receive))
        except ClientDisconnect:
            return
        reply = self._engine.answer(request)
        self._driver.start_new()
        while isinstance(reply, Deferred):
            reply = await _wait(reply)
        await self._write(reply, scope, receive, send)

    async def _write(
        self, reply: Answer | Stream | Dropped, scope: Scope, receive: Receive, send: Send
    ) -> None:
        match reply:
            case Answer():
                await _response(reply)(scope, receive, send)
            case Stream(feed=feed):
                reading = _Reading(feed)
                try:
                    await self._stream(reading)(scope, receive, send)
                finally:
                    reading.close()
            case Dropped():
                # Returning with the body open makes the server drop the connection.
                await send({"type": "http.response.start", "status": 200, "headers": []})

    def _stream(self, reading: _Reading) -> EventStreamResponse:
        return EventStreamResponse(
            reading,
            wire=self._wire,
            connections=self.connections,
            heartbeat=self._options.keep_alive,
            ping=_PING,
            headers=_STREAM_HEADERS,
        )

    async def _read(self, request: HttpRequest) -> Request:
        content = bytearray()
        async for chunk in request.stream():
            # What is too large is still read, or the client could not read the answer.
            content.extend(chunk[: self._options.max_body + 1 - len(content)])
        raw_path = request.scope.get("raw_path") or request.scope["path"].encode()
        path = raw_path.decode("latin-1").partition("?")[0]
        return Request(
            method=request.method,
            path=tuple(unquote(segment) for segment in path.split("/")[1:]),
            query=dict(request.query_params),
            headers={name.lower(): value for name, value in request.headers.items()},
            content=bytes(content),
            too_large=len(content) > self._options.max_body,
            is_local=_is_local(request),
        )

    def _schedule(self, call: Callable[[], None]) -> None:
        """Run a call between two steps of the engine, whichever thread asks for it."""
        if self._loop is None:
            # Nothing was served yet, so nothing runs that could be disturbed.
            call()
            return
        self._loop.call_soon_threadsafe(self._perform, call)

    def _perform(self, call: Callable[[], None]) -> None:
        call()
        self._driver.start_new()


async def _wait(deferred: Deferred) -> Reply:
    rung = asyncio.Event()
    silence = deferred.bell.listen(rung.set)
    try:
        async with asyncio.timeout(deferred.seconds):
            while (reply := deferred.ready()) is None:
                rung.clear()
                await rung.wait()
            return reply
    except TimeoutError:
        return deferred.late()
    finally:
        silence()


def _response(answer: Answer) -> Response:
    response = Response(answer.content, answer.status, dict(answer.headers))
    if answer.media_type is not None:
        response.headers["content-type"] = answer.media_type
    return response


def _is_local(request: HttpRequest) -> bool:
    if request.client is None or any(name in request.headers for name in _PROXY_HEADERS):
        return False
    try:
        return ip_address(request.client.host).is_loopback
    except ValueError:
        return False
