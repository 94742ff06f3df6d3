"""The TrueForge engine on HTTP: bodies, event streams, runs."""

import asyncio
from collections.abc import Callable

from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from turnwire.testing.framing import WireFormat
from turnwire.testing.streaming import Connections, EventStreamResponse
from turnwire.testing.trueforge.answers import Answer, Dropped, Reply, Stream
from turnwire.testing.trueforge.driving import Driver, Reading
from turnwire.testing.trueforge.engine import Engine
from turnwire.testing.trueforge.options import Options
from turnwire.testing.trueforge.requests import Request

_STREAM_TYPE = {"content-type": "text/event-stream"}


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
        self._driver = Driver(engine.take_started, options.execution_timeout)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._is_stopping = False
        self.connections = Connections()
        engine.schedule = self._schedule

    def stop(self) -> None:
        """End every run as the server does when it is told to stop, and every open stream."""
        self._is_stopping = True
        self._loop = None
        self._engine.restart()
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
        await self._write(reply, scope, receive, send)

    async def _write(self, reply: Reply, scope: Scope, receive: Receive, send: Send) -> None:
        match reply:
            case Answer():
                await self._response(reply)(scope, receive, send)
            case Stream(feed=feed, is_subscription=is_subscription):
                timeout = self._options.subscribe_timeout if is_subscription else None
                response = EventStreamResponse(
                    Reading(feed, self._engine.bell, timeout, lambda: self._is_stopping),
                    wire=self._wire,
                    connections=self.connections,
                    headers=_STREAM_TYPE,
                )
                await response(scope, receive, send)
            case Dropped():
                # Returning with the body open makes the server drop the connection.
                await send({"type": "http.response.start", "status": 200, "headers": []})

    async def _read(self, request: HttpRequest) -> Request:
        most = self._options.max_body
        content = bytearray()
        # What says that it is too large is refused before it is read.
        if int(request.headers.get("content-length", "0")) <= most:
            async for chunk in request.stream():
                content.extend(chunk[: most + 1 - len(content)])
            is_too_large = len(content) > most
        else:
            is_too_large = True
        raw_path = request.scope.get("raw_path") or request.scope["path"].encode()
        return Request(
            method=request.method,
            path=raw_path.decode("latin-1").partition("?")[0],
            query=dict(request.query_params),
            headers={name.lower(): value for name, value in request.headers.items()},
            content=bytes(content),
            is_too_large=is_too_large,
        )

    def _response(self, answer: Answer) -> Response:
        response = Response(answer.content, answer.status, dict(answer.headers))
        if answer.media_type is not None:
            response.headers["content-type"] = answer.media_type
        if self._options.idle_timeout is not None:
            response.headers["keep-alive"] = f"timeout={self._options.idle_timeout:g}"
        return response

    def _schedule(self, call: Callable[[], None]) -> None:
        """Run a call between two steps of the engine, whichever thread asks for it."""
        if self._loop is None:
            # Nothing was served yet, or not any more, so nothing runs that could be disturbed.
            call()
            return
        self._loop.call_soon_threadsafe(call)
