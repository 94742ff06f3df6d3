"""A server of raw bytes: answers as they were recorded, or as nobody should send them."""

from __future__ import annotations

import contextlib
import socket
from typing import TYPE_CHECKING

from agenttier_client.listener import Listener

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["RawServer", "head"]


def head(status: int, headers: dict[str, str]) -> bytes:
    """Return the head of an answer."""
    lines = [f"HTTP/1.1 {status} Reason", *(f"{name}: {text}" for name, text in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode()


class RawServer(Listener):
    """Answers every request with the same bytes, and closes the connection.

    Args:
        pieces: The bytes, each written by itself.

    Attributes:
        base_url: Where it is.
        requests: The requests that it read, whole.
    """

    def __init__(self, pieces: Sequence[bytes]) -> None:
        super().__init__()
        self._pieces = pieces
        self.requests: list[bytes] = []

    def _serve(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.requests.append(_read(connection))
        # A reader of a stream leaves at its last event, and need not take what follows.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            for piece in self._pieces:
                connection.sendall(piece)


def _read(connection: socket.socket) -> bytes:
    """Read one request."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += _received(connection)
    start, _, body = data.partition(b"\r\n\r\n")
    fields = dict(line.lower().split(b": ", 1) for line in start.split(b"\r\n")[1:])
    length = int(fields.get(b"content-length", b"0"))
    while len(body) < length:
        body += _received(connection)
    return start + b"\r\n\r\n" + body


def _received(connection: socket.socket) -> bytes:
    if not (piece := connection.recv(65536)):
        raise EOFError("the client left")
    return piece
