"""``client.config`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.config_patch import ConfigPatch
    from ..models.config_view import ConfigView

StreamT = TypeVar("StreamT")

CONFIG_GET: Operation[ConfigView] = Operation(
    _PACKAGE,
    name="config.get",
    method="GET",
    path="/config",
    endpoint="api.config.get_config",
    idempotent=True,
)
CONFIG_PATCH: Operation[ConfigView] = Operation(
    _PACKAGE,
    name="config.patch",
    method="PATCH",
    path="/config",
    endpoint="api.config.patch_config",
    bodies=(("", "ConfigPatch"),),
    idempotent=True,
)


class Config(Generic[StreamT]):
    """``client.config``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def get(self, *, options: RequestOptions | None = None) -> ConfigView:
        """Get the configuration of the engine.

        Secrets are masked.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(CONFIG_GET, {}, options)

    def patch(
        self, body: ConfigPatch | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> ConfigView:
        """Change the configuration of the engine.

        The changes are merged deeply. Keys and other secrets have routes of their own. Only
        from the loopback interface.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CONFIG_PATCH,
            {
                "body": body,
            },
            options,
        )


class AsyncConfig(Generic[StreamT]):
    """``client.config``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def get(self, *, options: RequestOptions | None = None) -> ConfigView:
        """Get the configuration of the engine.

        Secrets are masked.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(CONFIG_GET, {}, options)

    async def patch(
        self, body: ConfigPatch | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> ConfigView:
        """Change the configuration of the engine.

        The changes are merged deeply. Keys and other secrets have routes of their own. Only
        from the loopback interface.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CONFIG_PATCH,
            {
                "body": body,
            },
            options,
        )
