"""A server of bytes on a socket: one connection after the other, in a thread."""

from __future__ import annotations

import socket
import threading
from abc import ABC, abstractmethod
from typing import Self

__all__ = ["Listener"]

_SECONDS = 20.0


class Listener(ABC):
    """Takes connections and closes each when it is served.

    Attributes:
        base_url: Where it is.
    """

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(_SECONDS)
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        # An accept() that waits notices only this.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join(_SECONDS)
        self._listener.close()

    @abstractmethod
    def _serve(self, connection: socket.socket) -> None:
        """Serve one connection."""

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(_SECONDS)
                self._serve(connection)
