"""``client.user`` of AgentTier Router API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.current_user import CurrentUser

StreamT = TypeVar("StreamT")

USER_ME: Operation[CurrentUser] = Operation(
    _PACKAGE,
    name="user.me",
    method="GET",
    path="/api/v1/user/me",
    endpoint="api.user.get_current_user",
    idempotent=True,
)


class User(Generic[StreamT]):
    """``client.user``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def me(self, *, options: RequestOptions | None = None) -> CurrentUser:
        """Say who calls.

        A caller with an API key is never an admin and has no groups.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(USER_ME, {}, options)


class AsyncUser(Generic[StreamT]):
    """``client.user``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def me(self, *, options: RequestOptions | None = None) -> CurrentUser:
        """Say who calls.

        A caller with an API key is never an admin and has no groups.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(USER_ME, {}, options)
