"""``client.health`` of AgentTier Router API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    pass

StreamT = TypeVar("StreamT")

HEALTH_LIVE: Operation[str] = Operation(
    _PACKAGE,
    name="health.live",
    method="GET",
    path="/healthz",
    endpoint="api.health.get_health",
    accept="text/plain",
    idempotent=True,
)
HEALTH_READY: Operation[str] = Operation(
    _PACKAGE,
    name="health.ready",
    method="GET",
    path="/readyz",
    endpoint="api.health.get_readiness",
    accept="text/plain",
    idempotent=True,
)
HEALTH_METRICS: Operation[str] = Operation(
    _PACKAGE,
    name="health.metrics",
    method="GET",
    path="/metrics",
    endpoint="api.health.get_metrics",
    accept="text/plain",
    idempotent=True,
)


class Health(Generic[StreamT]):
    """``client.health``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def live(self, *, options: RequestOptions | None = None) -> str:
        """Say whether the Router lives.

        Without credentials.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(HEALTH_LIVE, {}, options)

    def ready(self, *, options: RequestOptions | None = None) -> str:
        """Say whether the Router is ready.

        Without credentials.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(HEALTH_READY, {}, options)

    def metrics(self, *, options: RequestOptions | None = None) -> str:
        """Get the metrics.

        Without credentials.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(HEALTH_METRICS, {}, options)


class AsyncHealth(Generic[StreamT]):
    """``client.health``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def live(self, *, options: RequestOptions | None = None) -> str:
        """Say whether the Router lives.

        Without credentials.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(HEALTH_LIVE, {}, options)

    async def ready(self, *, options: RequestOptions | None = None) -> str:
        """Say whether the Router is ready.

        Without credentials.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(HEALTH_READY, {}, options)

    async def metrics(self, *, options: RequestOptions | None = None) -> str:
        """Get the metrics.

        Without credentials.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(HEALTH_METRICS, {}, options)
