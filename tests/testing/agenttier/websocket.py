"""A WebSocket client for tests: wsproto on a plain socket."""

import json
import socket
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from wsproto import ConnectionType, WSConnection
from wsproto.events import (
    AcceptConnection,
    CloseConnection,
    Event,
    Ping,
    RejectConnection,
    Request,
    TextMessage,
)

Json = dict[str, Any]

_SECONDS = 15


class Terminal:
    """One connection to a terminal.

    Attributes:
        text: All output so far.
    """

    def __init__(self, url: str, target: str, **headers: str) -> None:
        address = urlsplit(url)
        self._socket = socket.create_connection((address.hostname, address.port), timeout=_SECONDS)
        self._connection = WSConnection(ConnectionType.CLIENT)
        self._events: list[Event] = []
        self._message = ""
        self.text = ""
        extra = [(name.encode(), value.encode()) for name, value in headers.items()]
        self._send(Request(host=address.netloc, target=target, extra_headers=extra))
        first = self._next_event()
        assert not isinstance(first, RejectConnection), "refused"
        assert isinstance(first, AcceptConnection)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._socket.close()

    def tell(self, **message: Any) -> None:
        self.tell_raw(json.dumps(message))

    def tell_raw(self, text: str) -> None:
        self._send(TextMessage(data=text))

    def type(self, text: str) -> None:
        self.tell(type="input", data=text)

    def next(self) -> Json | None:
        """Return the next message; None at the end."""
        while True:
            match self._next_event():
                case TextMessage(data=data, message_finished=is_whole):
                    self._message += data
                    if is_whole:
                        whole, self._message = json.loads(self._message), ""
                        return self._seen(whole)
                case CloseConnection():
                    return None
                case Ping() as ping:
                    self._send(ping.response())
                case _:
                    continue

    def until(self, text: str) -> str:
        """Read until the output has a text in it, and return the output up to there."""
        while text not in self.text:
            assert self.next() is not None, f"the end, after {self.text!r}"
        found, _, self.text = self.text.partition(text)
        return found

    def until_type(self, kind: str) -> Json:
        """Read until a message of a type."""
        while (message := self.next()) is not None:
            if message["type"] == kind:
                return message
        raise AssertionError(f"the end, without {kind}")

    def _seen(self, message: Json) -> Json:
        if message["type"] == "output":
            self.text += message["data"]
        return message

    def _send(self, event: Event) -> None:
        self._socket.sendall(self._connection.send(event))

    def _next_event(self) -> Event:
        while not self._events:
            try:
                data = self._socket.recv(65536)
            except TimeoutError:
                raise AssertionError(f"nothing more came, after {self.text!r}") from None
            self._connection.receive_data(data or None)
            self._events += self._connection.events()
        return self._events.pop(0)
