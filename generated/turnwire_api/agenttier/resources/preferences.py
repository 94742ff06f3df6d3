"""``client.preferences`` of AgentTier Router API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.preferences import Preferences

StreamT = TypeVar("StreamT")

PREFERENCES_GET: Operation[Preferences] = Operation(
    _PACKAGE,
    name="preferences.get",
    method="GET",
    path="/api/v1/user/preferences",
    endpoint="api.preferences.get_preferences",
    idempotent=True,
)
PREFERENCES_SET: Operation[Preferences] = Operation(
    _PACKAGE,
    name="preferences.set",
    method="PUT",
    path="/api/v1/user/preferences",
    endpoint="api.preferences.set_preferences",
    bodies=(("", "Preferences"),),
    idempotent=True,
)


class PreferencesNamespace(Generic[StreamT]):
    """``client.preferences``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def get(self, *, options: RequestOptions | None = None) -> Preferences:
        """Get the preferences of the caller.

        An empty object when there are none.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(PREFERENCES_GET, {}, options)

    def set(
        self, body: Preferences | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> Preferences:
        """Replace the preferences of the caller.

        All of them.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            PREFERENCES_SET,
            {
                "body": body,
            },
            options,
        )


class AsyncPreferencesNamespace(Generic[StreamT]):
    """``client.preferences``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def get(self, *, options: RequestOptions | None = None) -> Preferences:
        """Get the preferences of the caller.

        An empty object when there are none.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(PREFERENCES_GET, {}, options)

    async def set(
        self, body: Preferences | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> Preferences:
        """Replace the preferences of the caller.

        All of them.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            PREFERENCES_SET,
            {
                "body": body,
            },
            options,
        )
