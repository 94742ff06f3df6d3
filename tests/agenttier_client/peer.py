"""A Router's terminal that does what a test says, one script for each connection."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

from wsproto import ConnectionType, WSConnection
from wsproto.events import (
    AcceptConnection,
    CloseConnection,
    Event,
    Ping,
    Pong,
    Request,
    TextMessage,
)

from agenttier_client.listener import Listener

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

__all__ = ["Line", "Peer"]


class Line:
    """One connection, as the Router has it.

    Attributes:
        head: The request, as it came.
        heard: The messages that came, decoded.
        pongs: How often a ping was answered.
    """

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._wire = WSConnection(ConnectionType.SERVER)
        self._events: list[Event] = []
        self.head = b""
        self.heard: list[Any] = []
        self.pongs = 0

    def read_head(self) -> None:
        while b"\r\n\r\n" not in self.head:
            self.head += self._socket.recv(65536)

    def accept(self) -> None:
        self._wire.receive_data(self.head)
        assert any(isinstance(event, Request) for event in self._wire.events())
        self._write(AcceptConnection())

    def hear(self) -> Any:
        """Wait for a message; None at the end."""
        while True:
            for event in self._events:
                self._events.remove(event)
                match event:
                    case TextMessage(data=data):
                        self.heard.append(json.loads(data))
                        return self.heard[-1]
                    case Pong():
                        self.pongs += 1
                        return "pong"
                    case CloseConnection():
                        return None
                    case _:
                        pass
            try:
                received = self._socket.recv(65536)
            except OSError:
                return None
            if not received:
                return None
            self._wire.receive_data(received)
            self._events += self._wire.events()

    def say(self, **message: Any) -> None:
        self.text(json.dumps(message))

    def show(self, data: str) -> None:
        self.say(type="output", stream="stdout", data=data)

    def text(self, text: str) -> None:
        self._write(TextMessage(data=text))

    def ping(self) -> None:
        self._write(Ping(b"there?"))

    def leave(self, code: int, reason: str = "") -> None:
        self._write(CloseConnection(code, reason))

    def raw(self, data: bytes) -> None:
        self._socket.sendall(data)

    def linger(self) -> None:
        """Listen until the other side is gone."""
        while self.hear() is not None:
            pass

    def _write(self, event: Event) -> None:
        self._socket.sendall(self._wire.send(event))


class Peer(Listener):
    """Serves terminals; the connection is closed at the end of its script.

    Args:
        scripts: One for each connection; the last one is for all that follow. Bytes are a whole
            answer instead of a WebSocket.

    Attributes:
        base_url: Where it is.
        lines: The connections so far.
    """

    def __init__(self, *scripts: Callable[[Line], None] | bytes) -> None:
        super().__init__()
        self._scripts = scripts
        self.lines: list[Line] = []

    def _serve(self, connection: socket.socket) -> None:
        script = self._scripts[min(len(self.lines), len(self._scripts) - 1)]
        line = Line(connection)
        self.lines.append(line)
        with contextlib.suppress(OSError):
            line.read_head()
            if isinstance(script, bytes):
                line.raw(script)
                return
            line.accept()
            script(line)
