"""The TrueFoundry engine on HTTP: routes, authorization, errors, event streams."""

import hmac
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from turnwire.testing.fields import InvalidValueError
from turnwire.testing.framing import WireFormat, compact
from turnwire.testing.ids import Ids
from turnwire.testing.playback import Playback, Playbacks
from turnwire.testing.streaming import Connections, EventStreamResponse
from turnwire.testing.truefoundry.engine import Engine
from turnwire.testing.truefoundry.errors import ApiError
from turnwire.testing.truefoundry.options import Options

if TYPE_CHECKING:
    from turnwire.testing.truefoundry.run import Run

_CREATE = "/agent/responses"
_CANCEL = "/agent/responses/cancel"
_LOCAL_TENANT = "local"


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
        self._wire = WireFormat(newline=options.newline, chunk=options.chunk)
        self._playbacks = Playbacks()
        self._playing: dict[Run, Playback] = {}
        # A source of its own: request ids must not shift the ids of a seeded engine.
        self._request_ids = Ids(None if options.seed is None else f"{options.seed} requests")
        self.connections = Connections()

    def stop(self) -> None:
        """End every run and drop every open stream."""
        self._playbacks.stop()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        headers = {"x-request-id": self._request_ids.uuid()}
        request = Request(scope, receive)
        try:
            response = await self._answer(request)
        except ClientDisconnect:
            return
        except InvalidValueError as error:
            response = _error(ApiError(400, str(error), param=error.where))
        except ApiError as error:
            response = _error(error)
        await response(scope, receive, _with_headers(send, headers))

    async def _answer(self, request: Request) -> ASGIApp:
        # Read in any case, so that the log of requests is complete.
        content = await self._content(request)
        path = request.url.path
        suffix = next((known for known in (_CANCEL, _CREATE) if path.endswith(known)), None)
        if suffix is None:
            raise ApiError(404, f"no such route: {path}", type="not_found")
        self._authorize(request)
        if request.method != "POST":
            raise ApiError(405, "use POST", headers={"allow": "POST"})
        tenant = path.removesuffix(suffix).rpartition("/")[2] or _LOCAL_TENANT
        body = _decoded(request, content)
        if suffix == _CANCEL:
            return self._cancel(tenant, body)
        return self._create(tenant, body)

    def _authorize(self, request: Request) -> None:
        token = self._options.token
        if token is None:
            return
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        is_right = hmac.compare_digest(given.strip().encode(), token.encode())
        if scheme.lower() != "bearer" or not is_right:
            raise ApiError(401, "missing or wrong bearer token", type="authentication_error")

    async def _content(self, request: Request) -> bytes:
        too_large = ApiError(413, f"the body is larger than {self._options.max_body} bytes")
        if int(request.headers.get("content-length", "0")) > self._options.max_body:
            raise too_large
        received = bytearray()
        async for chunk in request.stream():
            received.extend(chunk)
            if len(received) > self._options.max_body:
                raise too_large
        return bytes(received)

    def _cancel(self, tenant: str, body: Any) -> ASGIApp:
        run = self._engine.cancel(tenant, body)
        playback = self._playing.get(run) if run is not None else None
        if playback is not None:
            playback.interrupt()
        return JSONResponse({})

    def _create(self, tenant: str, body: Any) -> ASGIApp:
        run = self._engine.create(tenant, body)
        playback = Playback(
            run,
            pace=self._options.pace,
            timeout=self._options.execution_timeout,
            expire=lambda: run.cancel("server-execution-timeout"),
        )
        self._playing[run] = playback
        self._playbacks.start(playback, ended=lambda: self._playing.pop(run, None))
        return EventStreamResponse(
            playback,
            wire=self._wire,
            connections=self.connections,
            heartbeat=self._options.heartbeat,
        )


def _decoded(request: Request, content: bytes) -> Any:
    content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type != "application/json":
        raise ApiError(400, f"expected application/json, got {content_type or 'nothing'!r}")
    try:
        return json.loads(content)
    except ValueError as error:
        raise ApiError(400, f"the body is not JSON: {error}") from error


def _error(error: ApiError) -> Response:
    payload = error.payload()
    headers = dict(error.headers)
    if isinstance(payload, str):
        return Response(payload, error.status, headers, media_type="text/plain")
    content = compact(payload).encode("utf-8", "replace")
    return Response(content, error.status, headers, media_type="application/json")


def _with_headers(send: Send, headers: Mapping[str, str]) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(headers)
        await send(message)

    return send_with_headers
