"""The Orchagent engine on HTTP: bodies, event streams, runs."""

import asyncio
from collections.abc import Callable
from urllib.parse import unquote

from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from turnwire.testing.framing import WireFormat
from turnwire.testing.items import RawBytes
from turnwire.testing.orchagent.answers import Answer, Dropped, Reply, Stream
from turnwire.testing.orchagent.driving import Driver, Pulse, Reading
from turnwire.testing.orchagent.engine import Engine
from turnwire.testing.orchagent.options import Options
from turnwire.testing.orchagent.requests import Request
from turnwire.testing.streaming import Connections, EventStreamResponse


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
        self._ping = RawBytes(options.frames.comment("ping"))
        self._pulse = Pulse()
        self._driver = Driver(engine.take_started, self._pulse)
        self._loop: asyncio.AbstractEventLoop | None = None
        self.connections = Connections()
        engine.listen(self._pulse.beat)
        engine.schedule = self._schedule

    def stop(self) -> None:
        """End every run and drop every open stream."""
        self._driver.stop()
        self._pulse.is_last = True
        self._pulse.beat()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        self._loop = asyncio.get_running_loop()
        try:
            request = await self._read(HttpRequest(scope, receive))
        except ClientDisconnect:
            return
        reply = self._engine.answer(request)
        self._driver.start_new()
        await self._write(reply, scope, receive, send)

    async def _write(self, reply: Reply, scope: Scope, receive: Receive, send: Send) -> None:
        match reply:
            case Answer():
                await _response(reply)(scope, receive, send)
            case Stream(feed=feed):
                response = EventStreamResponse(
                    Reading(feed, self._pulse),
                    wire=self._wire,
                    connections=self.connections,
                    heartbeat=self._options.heartbeat,
                    ping=self._ping,
                )
                await response(scope, receive, send)
            case Dropped():
                # Returning with the body open makes the server drop the connection.
                await send({"type": "http.response.start", "status": 200, "headers": []})

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
        )

    def _schedule(self, call: Callable[[], None]) -> None:
        """Run a call between two steps of the engine, whichever thread asks for it."""
        if self._loop is None:
            # Nothing was served yet, so nothing runs that could be disturbed.
            call()
            return
        self._loop.call_soon_threadsafe(call)


def _response(answer: Answer) -> Response:
    response = Response(answer.content, answer.status, dict(answer.headers))
    if answer.media_type is not None:
        response.headers["content-type"] = answer.media_type
    return response
