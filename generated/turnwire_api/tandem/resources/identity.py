"""``client.identity`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.identity_patch import IdentityPatch
    from ..models.identity_view import IdentityView

StreamT = TypeVar("StreamT")

IDENTITY_GET: Operation[IdentityView] = Operation(
    _PACKAGE,
    name="identity.get",
    method="GET",
    path="/config/identity",
    endpoint="api.identity.get_identity",
    idempotent=True,
)
IDENTITY_PATCH: Operation[IdentityView] = Operation(
    _PACKAGE,
    name="identity.patch",
    method="PATCH",
    path="/config/identity",
    endpoint="api.identity.patch_identity",
    bodies=(("", "IdentityPatch"),),
    idempotent=True,
)


class IdentityNamespace(Generic[StreamT]):
    """``client.identity``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def get(self, *, options: RequestOptions | None = None) -> IdentityView:
        """Get who the bot is.

        Name and personality of the bot, and the personalities to choose from.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(IDENTITY_GET, {}, options)

    def patch(
        self, body: IdentityPatch | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> IdentityView:
        """Change who the bot is.

        What is not named stays. Only from the loopback interface.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            IDENTITY_PATCH,
            {
                "body": body,
            },
            options,
        )


class AsyncIdentityNamespace(Generic[StreamT]):
    """``client.identity``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def get(self, *, options: RequestOptions | None = None) -> IdentityView:
        """Get who the bot is.

        Name and personality of the bot, and the personalities to choose from.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(IDENTITY_GET, {}, options)

    async def patch(
        self, body: IdentityPatch | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> IdentityView:
        """Change who the bot is.

        What is not named stays. Only from the loopback interface.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            IDENTITY_PATCH,
            {
                "body": body,
            },
            options,
        )
