"""Remember every request that an embedded engine received."""

import json
import threading
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen
from starlette.types import ASGIApp, Message, Receive, Scope, Send

REDACTED = "[redacted]"
_SECRET_HEADERS = frozenset(
    {
        "authorization",
        "cookie",
        "proxy-authorization",
        "x-agent-token",
        "x-api-key",
        "x-tandem-token",
    }
)


@frozen
class ReceivedRequest:
    """One request as the engine saw it.

    Attributes:
        method: HTTP method, upper case.
        path: Path without the query string.
        query: The query string, undecoded. It and the body may hold a secret: no repr shows them.
        headers: Header values by lower-case name, credentials replaced.
        body: The decoded JSON body; text if it is not JSON; None if there is none.
        status: The status of the engine's answer.
    """

    method: str
    path: str
    query: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: Any = field(repr=False)
    status: int


class RequestLog:
    """ASGI middleware that records requests; it may be read from any thread.

    A request enters the log when its answer begins, before the first byte of that answer
    leaves. So a client that has an answer always finds its request here.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._lock = threading.Lock()
        self._requests: list[ReceivedRequest] = []

    @property
    def requests(self) -> tuple[ReceivedRequest, ...]:
        """The requests so far, in the order in which they were answered."""
        with self._lock:
            return tuple(self._requests)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on to the application and record it."""
        body = bytearray()

        async def tap_receive() -> Message:
            message = await receive()
            if message["type"] == "http.request":
                body.extend(message.get("body", b""))
            return message

        async def tap_send(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._record(scope, bytes(body), message["status"])
            await send(message)

        await self._app(scope, tap_receive, tap_send)

    def _record(self, scope: Scope, body: bytes, status: int) -> None:
        request = ReceivedRequest(
            method=scope["method"],
            path=scope["path"],
            query=scope["query_string"].decode("latin-1"),
            headers=_readable(scope["headers"]),
            body=_decoded(body),
            status=status,
        )
        with self._lock:
            self._requests.append(request)


def _readable(headers: list[tuple[bytes, bytes]]) -> dict[str, str]:
    pairs = ((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers)
    return {name: REDACTED if name in _SECRET_HEADERS else value for name, value in pairs}


def _decoded(body: bytes) -> Any:
    if not body:
        return None
    try:
        return json.loads(body)
    except ValueError:
        return body.decode("utf-8", "replace")
