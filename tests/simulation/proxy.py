"""A TCP proxy that cuts a connection once, after so many bytes from the server."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from typing import Self

# SO_LINGER with no time to linger: closing sends a reset.
RESET = struct.pack("ii", 1, 0)


class CuttingProxy:
    """Passes everything on, but for one cut.

    Args:
        port: Where the server is, on this machine.
        after: The cut comes after so many bytes from the server, on all connections together.
        reset: The connection is reset, not closed.

    Attributes:
        port: Where the proxy is.
        cut: The cut has come.
    """

    def __init__(self, port: int, after: int, *, reset: bool) -> None:
        self._server = ("127.0.0.1", port)
        self._left = after
        self._reset = reset
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self.port: int = self._listener.getsockname()[1]
        self.cut = False
        self._threads[0].start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        for each in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(self._server)
                self._open += client, server
                for work in ((self._up, client, server), (self._down, server, client)):
                    thread = threading.Thread(target=work[0], args=work[1:])
                    self._threads.append(thread)
                    thread.start()

    def _up(self, client: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := client.recv(65536):
                server.sendall(data)
            server.shutdown(socket.SHUT_WR)

    def _down(self, server: socket.socket, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := server.recv(65536):
                with self._lock:
                    passed = data if self.cut else data[: self._left]
                    self._left -= len(passed)
                    cuts = not self.cut and self._left == 0
                    self.cut = self.cut or cuts
                client.sendall(passed)
                if cuts:
                    self._hang_up(client)
                    return
            client.shutdown(socket.SHUT_WR)

    def _hang_up(self, client: socket.socket) -> None:
        """Close the client's side; the server goes on writing into the void."""
        if self._reset:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        # Whoever still reads from it would keep it open.
        client.shutdown(socket.SHUT_RD if self._reset else socket.SHUT_RDWR)
        client.close()
