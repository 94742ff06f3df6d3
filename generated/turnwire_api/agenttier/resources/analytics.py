"""``client.analytics`` of AgentTier Router API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.cost_estimates import CostEstimates
    from ..models.usage_analytics import UsageAnalytics

StreamT = TypeVar("StreamT")

ANALYTICS_USAGE: Operation[UsageAnalytics] = Operation(
    _PACKAGE,
    name="analytics.usage",
    method="GET",
    path="/api/v1/analytics/usage",
    endpoint="api.analytics.get_usage",
    idempotent=True,
)
ANALYTICS_COSTS: Operation[CostEstimates] = Operation(
    _PACKAGE,
    name="analytics.costs",
    method="GET",
    path="/api/v1/analytics/costs",
    endpoint="api.analytics.get_costs",
    idempotent=True,
)


class Analytics(Generic[StreamT]):
    """``client.analytics``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def usage(self, *, options: RequestOptions | None = None) -> UsageAnalytics:
        """Count the sandboxes.

        For admins. An empty object when Kubernetes cannot be asked.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(ANALYTICS_USAGE, {}, options)

    def costs(self, *, options: RequestOptions | None = None) -> CostEstimates:
        """Estimate the costs.

        For admins. In US dollars, by fixed rates. An empty object when Kubernetes cannot be
        asked.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(ANALYTICS_COSTS, {}, options)


class AsyncAnalytics(Generic[StreamT]):
    """``client.analytics``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def usage(self, *, options: RequestOptions | None = None) -> UsageAnalytics:
        """Count the sandboxes.

        For admins. An empty object when Kubernetes cannot be asked.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(ANALYTICS_USAGE, {}, options)

    async def costs(self, *, options: RequestOptions | None = None) -> CostEstimates:
        """Estimate the costs.

        For admins. In US dollars, by fixed rates. An empty object when Kubernetes cannot be
        asked.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(ANALYTICS_COSTS, {}, options)
