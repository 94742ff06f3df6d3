"""WebSockets (RFC 6455) without I/O: the request to upgrade, and what the bytes mean.

The request to upgrade is one like any other: the same key, headers and errors. After that,
``Frames`` turns bytes into messages and back.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections import deque
from string import Formatter
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from turnwire.errors import ConfigurationError, EventTooLarge, ProtocolError
from turnwire.exchange import Effect, NetworkFailure, Send, exchange
from turnwire.retry import RetryPolicy
from turnwire_api.runtime.operation import Operation, RequestOptions

try:
    from wsproto.connection import Connection, ConnectionState, ConnectionType
    from wsproto.events import BytesMessage, CloseConnection, Event, Ping, TextMessage
    from wsproto.utilities import LocalProtocolError
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] != "wsproto":
        raise
    raise ConfigurationError("a terminal needs wsproto: pip install 'turnwire[terminal]'") from None

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    import httpx

    from turnwire.exchange import Request
    from turnwire.settings import Settings

__all__ = ["NORMAL", "Frames", "Handshake", "Hangup", "Upgrade"]

# RFC 6455, sections 1.3 and 7.4.1.
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
NORMAL, _ABNORMAL = 1000, 1006
_SWITCHING = 101
# The document of an engine has no WebSockets, so there is no package to load anything from.
_NO_PACKAGE = ""


class Upgrade(Operation[Any]):
    """A GET that becomes a WebSocket; arguments that are not in the path go into the query.

    Args:
        name: For messages.
        path: Path template.

    Example:
        >>> Upgrade("shells.open", "/shells/{shell}").request({"shell": "a b", "as": "me"}, {})
        {'method': 'get', 'url': '/shells/a%20b', 'params': {'as': 'me'}, 'headers': {}}
    """

    def __init__(self, name: str, path: str) -> None:
        self._names = [field for _, field, _, _ in Formatter().parse(path) if field]
        super().__init__(
            _NO_PACKAGE,
            name=name,
            method="GET",
            path=path,
            endpoint="",
            required=self._names,
            accept="*/*",
            idempotent=True,
        )

    def _kwargs(self, given: dict[str, Any]) -> dict[str, Any]:
        places = {name: quote(str(given[name]), safe="") for name in self._names}
        params = {name: value for name, value in given.items() if name not in places}
        return {
            "method": "get",
            "url": self.path.format(**places),
            "params": params,
            "headers": {},
        }


class Hangup(NetworkFailure):
    """The other side ended the connection.

    Args:
        code: The code of its closing frame; 1006 if there was none.
        reason: The text of that frame.
    """

    def __init__(self, code: int, reason: str = "") -> None:
        said = f": {reason}" if reason else ""
        super().__init__(f"the connection was closed with code {code}{said}")
        self.code = code


class Frames:
    """Messages to bytes and back, without I/O.

    Args:
        limit: Largest message accepted, in characters; None: no limit.
        request: The request that was upgraded, for errors.

    Attributes:
        inbox: Messages that came and were not taken yet.
        hangup: How the other side ended the connection, or that its bytes break the rules; None:
            it did not.
    """

    def __init__(self, limit: int | None = None, request: str | None = None) -> None:
        self.inbox: deque[str] = deque()
        self.hangup: Hangup | None = None
        self._limit = limit
        self._request = request
        self._connection = Connection(ConnectionType.CLIENT)
        self._parts: list[str | bytes | bytearray] = []
        self._size = 0

    def text(self, message: str) -> bytes:
        """Return the bytes of a message.

        Raises:
            NetworkFailure: The connection is closing.
        """
        return self._encode(TextMessage(data=message))

    def goodbye(self) -> bytes:
        """Return the bytes that end the connection; none if it is ending."""
        if self._connection.state is not ConnectionState.OPEN:
            return b""
        return self._encode(CloseConnection(NORMAL))

    def take(self, data: bytes) -> bytes:
        """Take what was received; b"" is the end. What must be answered is returned.

        Raises:
            NetworkFailure: The connection has ended before.
            EventTooLarge: A message is larger than the limit.
        """
        if not data:
            self.hangup = self.hangup or Hangup(_ABNORMAL)
            return b""
        try:
            self._connection.receive_data(data)
            return b"".join(self._answer(event) for event in self._connection.events())
        except LocalProtocolError as error:
            raise NetworkFailure("something came after the end") from error

    def _answer(self, event: Event) -> bytes:
        match event:
            case Ping():
                return self._connection.send(event.response())
            case CloseConnection():
                self.hangup = Hangup(int(event.code), event.reason or "")
                if self._connection.state is ConnectionState.REMOTE_CLOSING:
                    return self._connection.send(event.response())
            case TextMessage() | BytesMessage():
                self._gather(event)
            case _:
                pass
        return b""

    def _gather(self, event: TextMessage | BytesMessage) -> None:
        self._size += len(event.data)
        if self._limit is not None and self._size > self._limit:
            raise EventTooLarge(
                f"a message is larger than {self._limit} bytes", request=self._request
            )
        self._parts.append(event.data)
        if not event.message_finished:
            return
        if isinstance(event, BytesMessage):
            whole = b"".join(part for part in self._parts if not isinstance(part, str))
            self.inbox.append(whole.decode("utf-8", "replace"))
        else:
            self.inbox.append("".join(part for part in self._parts if isinstance(part, str)))
        self._parts, self._size = [], 0

    def _encode(self, event: Event) -> bytes:
        try:
            return self._connection.send(event)
        except LocalProtocolError as error:
            raise NetworkFailure("the connection is closing", sent=False) from error


class Handshake(NamedTuple):
    """The request to upgrade, and what its answer must be.

    Attributes:
        request: The request.
        key: What the answer must know.
        limit: Largest message accepted, in characters.
    """

    request: Request
    key: str
    limit: int | None

    @classmethod
    def of(cls, settings: Settings, operation: Upgrade, arguments: Mapping[str, Any]) -> Handshake:
        """Make the request of an operation and its arguments.

        Raises:
            InvalidRequest: The arguments do not fit.
        """
        # Sixteen random bytes for each connection (section 4.1).
        key = base64.b64encode(secrets.token_bytes(16)).decode()
        headers = {
            "connection": "Upgrade",
            "upgrade": "websocket",
            "sec-websocket-version": "13",
            "sec-websocket-key": key,
        }
        request = settings.request(operation, arguments, RequestOptions(headers=headers))
        return cls(request, key, settings.max_event_size)

    def flow(self) -> Generator[Effect, Any, Any]:
        """Yield what ``exchange`` does, up to the answer 101, which is none of plain HTTP."""
        # A key is for one try only, so who repeats is the caller.
        flow = exchange(self.request, RetryPolicy(max_retries=0))
        try:
            effect = next(flow)
            while True:
                try:
                    result = yield effect
                except NetworkFailure as failure:
                    effect = flow.throw(failure)
                    continue
                if isinstance(effect, Send) and result.status_code == _SWITCHING:
                    flow.close()
                    return result
                effect = flow.send(result)
        except StopIteration as done:
            return done.value

    def frames(self, response: httpx.Response) -> Frames:
        """Return what reads the connection.

        Raises:
            ProtocolError: The answer does not upgrade.
        """
        digest = hashlib.sha1(self.key.encode() + _GUID, usedforsecurity=False).digest()
        accepted = response.headers.get("sec-websocket-accept", "").strip()
        if response.status_code != _SWITCHING:
            what = f"the server answered {response.status_code} and not with a WebSocket"
        elif accepted != base64.b64encode(digest).decode():
            what = "the server did not accept the WebSocket that it was asked for"
        elif "network_stream" not in response.extensions:
            what = "the HTTP client does not hand the connection over"
        else:
            return Frames(self.limit, self.request.label)
        raise ProtocolError(what, request=self.request.label, retry_safe=True)
