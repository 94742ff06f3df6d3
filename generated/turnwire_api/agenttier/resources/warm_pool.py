"""``client.warm_pool`` of AgentTier Router API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.warm_pool_entry import WarmPoolEntry
    from ..models.warm_pool_result import WarmPoolResult
    from ..models.warm_pool_status import WarmPoolStatus

StreamT = TypeVar("StreamT")

WARM_POOL_STATUS: Operation[WarmPoolStatus] = Operation(
    _PACKAGE,
    name="warm_pool.status",
    method="GET",
    path="/api/v1/warmpool/status",
    endpoint="api.warm_pool.get_warm_pool",
    idempotent=True,
)
WARM_POOL_CONFIGURE: Operation[WarmPoolResult] = Operation(
    _PACKAGE,
    name="warm_pool.configure",
    method="PUT",
    path="/api/v1/warmpool/config",
    endpoint="api.warm_pool.set_warm_pool",
    bodies=(("", "SetWarmPoolRequest"),),
    idempotent=True,
)


class WarmPool(Generic[StreamT]):
    """``client.warm_pool``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def status(self, *, options: RequestOptions | None = None) -> WarmPoolStatus:
        """Get the pods that wait for sandboxes.

        For every caller. An empty object when there are none.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(WARM_POOL_STATUS, {}, options)

    def configure(
        self,
        pools: Sequence[WarmPoolEntry | Mapping[str, Any]] | None = None,
        *,
        desired_count: int | None = None,
        template: str | None = None,
        options: RequestOptions | None = None,
    ) -> WarmPoolResult:
        """Say how many pods are to wait for sandboxes.

        For admins.

        Args:
            pools: By template.
            desired_count: How many, in the old form, for one template.
            template: The template, in the old form.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WARM_POOL_CONFIGURE,
            {
                "body": {
                    "pools": pools,
                    "desiredCount": desired_count,
                    "template": template,
                },
            },
            options,
        )


class AsyncWarmPool(Generic[StreamT]):
    """``client.warm_pool``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def status(self, *, options: RequestOptions | None = None) -> WarmPoolStatus:
        """Get the pods that wait for sandboxes.

        For every caller. An empty object when there are none.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(WARM_POOL_STATUS, {}, options)

    async def configure(
        self,
        pools: Sequence[WarmPoolEntry | Mapping[str, Any]] | None = None,
        *,
        desired_count: int | None = None,
        template: str | None = None,
        options: RequestOptions | None = None,
    ) -> WarmPoolResult:
        """Say how many pods are to wait for sandboxes.

        For admins.

        Args:
            pools: By template.
            desired_count: How many, in the old form, for one template.
            template: The template, in the old form.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WARM_POOL_CONFIGURE,
            {
                "body": {
                    "pools": pools,
                    "desiredCount": desired_count,
                    "template": template,
                },
            },
            options,
        )
