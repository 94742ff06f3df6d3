"""A server that falls silent: where it is asked to, it neither answers nor goes away."""

from __future__ import annotations

import socket
import threading
from typing import Literal, Self, TypeAlias

Point: TypeAlias = Literal["head", "stream", "cancel"]

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
CREATED = (
    b'data: {"type":"response.created","response_id":"r1",'
    b'"created_at":"2026-05-21T10:00:00.000Z"}\n\n'
)
EMPTY = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"


class SilentServer:
    """Serves one turn, up to some point.

    Args:
        point: Silent before the head of the stream, after its first event only, or there and
            before the answer to a cancel.

    Attributes:
        base_url: Where it is.
        waiting: How many clients wait for something now.
    """

    def __init__(self, point: Point) -> None:
        self._point = point
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/acme"
        self.waiting = 0
        self._lock = threading.Lock()
        self._connections: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._connections:
            connection.close()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections.append(connection)
            thread = threading.Thread(target=self._serve, args=[connection])
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            while request := self._receive(connection):
                cancels = b"/cancel" in request.partition(b"\r\n")[0]
                if cancels and self._point != "cancel":
                    connection.sendall(EMPTY)
                    continue
                if not cancels and self._point != "head":
                    size = f"{len(CREATED):x}\r\n".encode()
                    connection.sendall(HEAD + size + CREATED + b"\r\n")
                self._wait(connection)
                return
        except OSError:
            return
        finally:
            connection.close()

    @staticmethod
    def _receive(connection: socket.socket) -> bytes:
        received = b""
        while b"\r\n\r\n" not in received:
            if not (data := connection.recv(65536)):
                return b""
            received += data
        head, _, body = received.partition(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
        while len(body) < length:
            body += connection.recv(65536)
        return head

    def _wait(self, connection: socket.socket) -> None:
        """Do nothing until the client goes away."""
        with self._lock:
            self.waiting += 1
        try:
            while connection.recv(65536):
                pass
        finally:
            with self._lock:
                self.waiting -= 1
