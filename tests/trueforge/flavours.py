"""One test body for both clients: the synchronous one gets the face of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from both import AwaitableConversation, AwaitableStream
from trueforge.replay import BASE_URL, Replay
from turnwire.trueforge import AsyncTrueForgeClient, TrueForgeClient
from turnwire.trueforge.gateway import AsyncGatewayClient, GatewayClient

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

__all__ = ["AwaitableTrueForgeClient", "maker", "open_replay"]

_STREAMS = {"stream", "subscribe"}


class _Namespace:
    def __init__(self, namespace: Any) -> None:
        self._namespace = namespace

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._namespace, name)

        def call(*given: Any, **named: Any) -> Any:
            if name in _STREAMS:
                return AwaitableStream(method(*given, **named))
            if name.startswith("iterate"):
                return _later_each(method(*given, **named))
            return _later(method, given, named)

        return call


async def _later(method: Callable[..., Any], given: tuple[Any, ...], named: dict[str, Any]) -> Any:
    return method(*given, **named)


async def _later_each(items: Iterator[Any]) -> AsyncIterator[Any]:
    for item in items:
        yield item


class AwaitableTrueForgeClient:
    """A ``TrueForgeClient`` with the face of an ``AsyncTrueForgeClient``."""

    kind: type[TrueForgeClient | GatewayClient] = TrueForgeClient

    def __init__(self, *given: Any, **named: Any) -> None:
        self._client = self.kind(*given, **named)

    def __getattr__(self, name: str) -> Any:
        return _Namespace(getattr(self._client, name))

    def __repr__(self) -> str:
        return repr(self._client)

    def conversation(self, **config: Any) -> AwaitableConversation:
        return AwaitableConversation(self._client.conversation(**config))

    async def __aenter__(self) -> Self:
        self._client.__enter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        self._client.__exit__(*error)


class AwaitableGatewayClient(AwaitableTrueForgeClient):
    """A ``GatewayClient`` with the face of an ``AsyncGatewayClient``."""

    kind = GatewayClient


def maker(flavour: str, *, gateway: bool = False) -> Callable[..., Any]:
    """Return what makes a client of this flavour, to be used with ``await``.

    Args:
        flavour: Which client.
        gateway: It is one of a gateway, not of a server.
    """
    if flavour == "sync":
        return AwaitableGatewayClient if gateway else AwaitableTrueForgeClient
    return AsyncGatewayClient if gateway else AsyncTrueForgeClient


def open_replay(flavour: str, replay: Replay, **options: Any) -> Any:
    """Return a client of a flavour that talks to a replayed server."""
    http = replay.client() if flavour == "sync" else replay.async_client()
    return maker(flavour)(BASE_URL, http_client=http, **options)
