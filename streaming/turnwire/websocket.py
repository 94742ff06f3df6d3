"""The one place that talks WebSocket, on the connections of the HTTP library.

There is no thread and no task behind a link, so whoever wants messages, or pings answered, has to
receive.
"""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Any

import anyio
import httpcore

from turnwire.errors import ProtocolError
from turnwire.exchange import NetworkFailure
from turnwire.failures import reason_of
from turnwire.transport import AsyncHttpTransport, HttpTransport
from turnwire.websocket_frames import Frames, Handshake, Upgrade

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

__all__ = ["AsyncSockets", "AsyncWebSocket", "Sockets", "WebSocket"]

_CHUNK = 64 * 1024
# Seconds. A socket with less would not wait at all, and the two directions share its timeout.
_SHORTEST_READ = 0.05
_WRITE_TIMEOUT = 30.0
# Seconds that saying goodbye may take.
_PARTING = 1.0
_NETWORK_ERRORS = (httpcore.NetworkError, httpcore.TimeoutException, OSError)


def _failure(error: Exception, *, sent: bool = True) -> NetworkFailure:
    timed_out = isinstance(error, httpcore.TimeoutException)
    what = f"the connection failed: {reason_of(error)}"
    return NetworkFailure(what, sent=sent, timed_out=timed_out)


def _shut_down(stream: Any) -> None:
    """End both directions now: closing a socket does not wake up who reads from it."""
    # It may be gone already, or no socket at all.
    with contextlib.suppress(OSError, AttributeError):
        stream.get_extra_info("socket").shutdown(2)  # SHUT_RDWR


class WebSocket:
    """An open connection; one thread may receive while others send.

    Args:
        response: The answer that upgraded.
        frames: Reads it.
    """

    def __init__(self, response: httpx.Response, frames: Frames) -> None:
        self._response = response
        self._stream = response.extensions["network_stream"]
        self._frames = frames
        self._writing = threading.Lock()

    def receive(self, timeout: float) -> list[str] | None:
        """Return the messages that came: none after a ping, and None if nothing came in time.

        Args:
            timeout: Seconds.

        Raises:
            NetworkFailure: The connection is lost; a ``Hangup`` if the other side ended it.
            EventTooLarge: A message is larger than the limit.
        """
        if not self._frames.inbox:
            if self._frames.hangup is not None:
                raise self._frames.hangup
            try:
                data = self._stream.read(_CHUNK, max(timeout, _SHORTEST_READ))
            except httpcore.ReadTimeout:
                return None
            except _NETWORK_ERRORS as error:
                raise _failure(error) from error
            if answer := self._frames.take(data):
                self._write(answer)
        return _drained(self._frames)

    def send(self, message: str) -> None:
        """Send a message.

        Raises:
            NetworkFailure: The connection is lost.
        """
        self._write(message)

    def close(self) -> None:
        """Say goodbye without waiting for an answer, and close the connection."""
        if self._writing.acquire(timeout=_PARTING):
            try:
                with contextlib.suppress(NetworkFailure, *_NETWORK_ERRORS):
                    self._stream.write(self._frames.goodbye(), _PARTING)
            finally:
                self._writing.release()
        _shut_down(self._stream)
        self._response.close()

    def _write(self, what: str | bytes) -> None:
        with self._writing:
            data = self._frames.text(what) if isinstance(what, str) else what
            try:
                self._stream.write(data, _WRITE_TIMEOUT)
            except _NETWORK_ERRORS as error:
                _shut_down(self._stream)
                raise _failure(error) from error
            except BaseException:
                # Half a frame would be the beginning of the next one.
                _shut_down(self._stream)
                raise


class AsyncWebSocket:
    """An open connection; one task may receive while others send. See ``WebSocket``."""

    def __init__(self, response: httpx.Response, frames: Frames) -> None:
        self._response = response
        self._stream = response.extensions["network_stream"]
        self._frames = frames
        self._writing = anyio.Lock()

    async def receive(self, timeout: float) -> list[str] | None:  # noqa: ASYNC109 - of one read.
        """Return the messages that came; see ``WebSocket.receive``."""
        if not self._frames.inbox:
            if self._frames.hangup is not None:
                raise self._frames.hangup
            try:
                data = await self._stream.read(_CHUNK, max(timeout, _SHORTEST_READ))
            except httpcore.ReadTimeout:
                return None
            except _NETWORK_ERRORS as error:
                raise _failure(error) from error
            if answer := self._frames.take(data):
                await self._write(answer)
        return _drained(self._frames)

    async def send(self, message: str) -> None:
        """Send a message; see ``WebSocket.send``."""
        await self._write(message)

    async def aclose(self) -> None:
        """Say goodbye without waiting for an answer, and close the connection."""
        # Whoever is cancelled must not leave it open.
        with anyio.move_on_after(_PARTING, shield=True):
            async with self._writing:
                with contextlib.suppress(NetworkFailure, *_NETWORK_ERRORS):
                    await self._stream.write(self._frames.goodbye(), _PARTING)
        _shut_down(self._stream)
        with anyio.CancelScope(shield=True):
            await self._response.aclose()

    async def _write(self, what: str | bytes) -> None:
        async with self._writing:
            data = self._frames.text(what) if isinstance(what, str) else what
            try:
                await self._stream.write(data, _WRITE_TIMEOUT)
            except _NETWORK_ERRORS as error:
                _shut_down(self._stream)
                raise _failure(error) from error
            except BaseException:
                # Half a frame would be the beginning of the next one.
                _shut_down(self._stream)
                raise


def _drained(frames: Frames) -> list[str]:
    messages = list(frames.inbox)
    frames.inbox.clear()
    return messages


class Sockets(HttpTransport[Any]):
    """Opens WebSockets with a client's settings and connections.

    Args:
        transport: The client's transport; it stays its owner's to close.
    """

    def __init__(self, transport: HttpTransport[Any]) -> None:
        super().__init__(transport.settings, transport.client)

    def connect(self, operation: Upgrade, arguments: Mapping[str, Any]) -> WebSocket:
        """Open a WebSocket, with one try.

        Raises:
            StatusError: The server refused.
            ConnectionFailed: The network failed.
            ProtocolError: The answer is something else.
        """
        handshake = Handshake.of(self.settings, operation, arguments)
        response = self._run(handshake.flow())
        try:
            return WebSocket(response, handshake.frames(response))
        except ProtocolError:
            response.close()
            raise


class AsyncSockets(AsyncHttpTransport[Any]):
    """Opens WebSockets, asynchronously; see ``Sockets``."""

    def __init__(self, transport: AsyncHttpTransport[Any]) -> None:
        super().__init__(transport.settings, transport.client)

    async def connect(self, operation: Upgrade, arguments: Mapping[str, Any]) -> AsyncWebSocket:
        """Open a WebSocket, with one try; see ``Sockets.connect``."""
        handshake = Handshake.of(self.settings, operation, arguments)
        response = await self._run(handshake.flow())
        try:
            return AsyncWebSocket(response, handshake.frames(response))
        except ProtocolError:
            await response.aclose()
            raise
