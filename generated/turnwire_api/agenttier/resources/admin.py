"""``client.admin`` of AgentTier Router API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.admin_sandbox import AdminSandbox
    from ..models.admin_sharing import AdminSharing

StreamT = TypeVar("StreamT")

ADMIN_SANDBOXES: Operation[list[AdminSandbox] | None] = Operation(
    _PACKAGE,
    name="admin.sandboxes",
    method="GET",
    path="/api/v1/admin/sandboxes",
    endpoint="api.admin.list_all_sandboxes",
    unwrap="sandboxes",
    idempotent=True,
)
ADMIN_SHARING: Operation[AdminSharing] = Operation(
    _PACKAGE,
    name="admin.sharing",
    method="GET",
    path="/api/v1/admin/sharing",
    endpoint="api.admin.list_all_sharing",
    idempotent=True,
)


class Admin(Generic[StreamT]):
    """``client.admin``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def sandboxes(
        self, namespace: str | None = None, *, options: RequestOptions | None = None
    ) -> list[AdminSandbox] | None:
        """List the sandboxes of everybody.

        For admins.

        Args:
            namespace: Only those of this namespace.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ADMIN_SANDBOXES,
            {
                "namespace": namespace,
            },
            options,
        )

    def sharing(self, *, options: RequestOptions | None = None) -> AdminSharing:
        """List what everybody shares.

        For admins. The Routers known answer with an empty object.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(ADMIN_SHARING, {}, options)


class AsyncAdmin(Generic[StreamT]):
    """``client.admin``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def sandboxes(
        self, namespace: str | None = None, *, options: RequestOptions | None = None
    ) -> list[AdminSandbox] | None:
        """List the sandboxes of everybody.

        For admins.

        Args:
            namespace: Only those of this namespace.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ADMIN_SANDBOXES,
            {
                "namespace": namespace,
            },
            options,
        )

    async def sharing(self, *, options: RequestOptions | None = None) -> AdminSharing:
        """List what everybody shares.

        For admins. The Routers known answer with an empty object.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(ADMIN_SHARING, {}, options)
