"""HTTP without a socket: transports that let an object answer, and bodies for both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import httpx
from attrs import define

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

__all__ = ["EVENT_STREAM", "AsyncWire", "Body", "Peer", "SyncWire", "http_client"]

EVENT_STREAM = {"content-type": "text/event-stream"}


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body for both clients; a subclass says what ``__iter__`` yields, and may ``close``."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    async def aclose(self) -> None:
        self.close()


class Peer(Protocol):
    """The other end of a wire."""

    def answer(self, request: httpx.Request) -> httpx.Response: ...


@define
class SyncWire(httpx.BaseTransport):
    """Carries requests to a peer."""

    peer: Peer

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.peer.answer(request)


@define
class AsyncWire(httpx.AsyncBaseTransport):
    """The same, asynchronous."""

    peer: Peer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.peer.answer(request)


def http_client(flavour: str, peer: Peer) -> Any:
    """Return an HTTP client whose requests a peer answers."""
    if flavour == "sync":
        return httpx.Client(transport=SyncWire(peer), trust_env=False)
    return httpx.AsyncClient(transport=AsyncWire(peer), trust_env=False)
