"""``client.meta`` of Orchagent API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.meta import Meta

StreamT = TypeVar("StreamT")

META_GET: Operation[Meta] = Operation(
    _PACKAGE,
    name="meta.get",
    method="GET",
    path="/meta",
    endpoint="api.meta.get_meta",
    idempotent=True,
)


class MetaNamespace(Generic[StreamT]):
    """``client.meta``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def get(self, *, options: RequestOptions | None = None) -> Meta:
        """What the server can do.

        Needs no token.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(META_GET, {}, options)


class AsyncMetaNamespace(Generic[StreamT]):
    """``client.meta``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def get(self, *, options: RequestOptions | None = None) -> Meta:
        """What the server can do.

        Needs no token.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(META_GET, {}, options)
