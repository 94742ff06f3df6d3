"""The AgentTier Router on HTTP: bodies, event streams, terminals."""

import asyncio
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl, urlsplit

from attrs import evolve
from starlette.requests import ClientDisconnect, HTTPConnection
from starlette.requests import Request as HttpRequest
from starlette.types import Receive, Scope, Send

from turnwire.testing.addresses import is_loopback
from turnwire.testing.agenttier.answers import Answer, Stream, plain, refuse
from turnwire.testing.agenttier.engine import Engine
from turnwire.testing.agenttier.feeds import Feed
from turnwire.testing.agenttier.options import Options
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.terminals import TERMINALS, Terminals
from turnwire.testing.framing import WireFormat
from turnwire.testing.items import Writable
from turnwire.testing.streaming import Connections, EventStreamResponse

_TOO_MUCH = 256 * 1024 * 1024
_NO_CONTENT = 204


class _Reading:
    """Reads a feed as fast as the client does."""

    def __init__(self, feed: Feed) -> None:
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
        """Listen no more."""
        self._silence()


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
        self._loop: asyncio.AbstractEventLoop | None = None
        self._terminals = Terminals(engine, heartbeat=options.heartbeat)
        self.connections = Connections()
        engine.schedule = self._schedule

    def stop(self) -> None:
        """End every command, stream and terminal."""
        self._engine.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or serve one terminal."""
        self._loop = asyncio.get_running_loop()
        if scope["type"] == "websocket":
            request = _read_head(HTTPConnection(scope))
            refused = self._foreign(request.headers)
            await self._terminals.serve(request, refused, receive, send)
            return
        try:
            request = await _read(HttpRequest(scope, receive))
        except ClientDisconnect:
            return
        await self._write(await self._answer(request), scope, receive, send)

    async def _answer(self, request: Request) -> Answer | Stream:
        refused = self._foreign(request.headers)
        if refused is not None:
            return refused
        if request.path.startswith(TERMINALS) and "upgrade" in request.headers:
            # Without the package, the server takes the request for an ordinary one.
            problem = "terminals need wsproto: pip install 'turnwire[testing]'"
            return plain(501, problem).answer
        return await self._engine.answer(request)

    def _foreign(self, headers: Mapping[str, str]) -> Answer | None:
        """Refuse web pages where commands are real: any page can send to this machine."""
        if not self._options.allow_exec:
            return None
        origin = urlsplit(headers.get("origin", "")).hostname
        host = urlsplit(f"//{headers.get('host', '')}").hostname
        if all(name is None or is_loopback(name) for name in (origin, host)):
            return None
        return refuse(403, "commands run on this machine: only local callers may ask").answer

    async def _write(
        self, reply: Answer | Stream, scope: Scope, receive: Receive, send: Send
    ) -> None:
        if isinstance(reply, Answer):
            await _send_answer(reply, send)
            return
        reading = _Reading(reply.feed)
        response = EventStreamResponse(
            reading, wire=self._wire, connections=self.connections, headers=reply.headers
        )
        try:
            await response(scope, receive, send)
        finally:
            reading.close()
            reply.close()

    def _schedule(self, call: Callable[[], None]) -> None:
        """Run a call between two steps of the engine, whichever thread asks for it."""
        if self._loop is None:
            # Nothing was served yet, so nothing runs that could be disturbed.
            call()
            return
        self._loop.call_soon_threadsafe(call)


async def _read(request: HttpRequest) -> Request:
    content = bytearray()
    async for chunk in request.stream():
        content.extend(chunk[: _TOO_MUCH - len(content)])
    return evolve(_read_head(request), content=bytes(content))


def _read_head(connection: HTTPConnection) -> Request:
    query: dict[str, str] = {}
    for name, value in parse_qsl(connection.url.query, keep_blank_values=True):
        query.setdefault(name, value)
    return Request(
        method=connection.scope.get("method", "GET"),
        path=connection.scope["path"],
        query=query,
        headers={name.lower(): value for name, value in connection.headers.items()},
        client="" if connection.client is None else connection.client.host,
    )


async def _send_answer(answer: Answer, send: Send) -> None:
    headers = dict(answer.headers)
    if answer.media_type is not None:
        headers["content-type"] = answer.media_type
    if answer.status != _NO_CONTENT:
        headers["content-length"] = str(len(answer.content))
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": answer.status, "headers": raw})
    await send({"type": "http.response.body", "body": answer.content, "more_body": False})
