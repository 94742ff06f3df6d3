"""``client.channels`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.channel_config_input import ChannelConfigInput
    from ..models.channel_statuses import ChannelStatuses
    from ..models.channel_tool_preferences import ChannelToolPreferences
    from ..models.channel_tool_preferences_input import ChannelToolPreferencesInput
    from ..models.channel_verification import ChannelVerification
    from ..models.channel_verify_request import ChannelVerifyRequest
    from ..models.channels_config import ChannelsConfig
    from ..models.ok_result import OkResult

StreamT = TypeVar("StreamT")

CHANNELS_CONFIG: Operation[ChannelsConfig] = Operation(
    _PACKAGE,
    name="channels.config",
    method="GET",
    path="/channels/config",
    endpoint="api.channels.get_channels_config",
    idempotent=True,
)
CHANNELS_STATUS: Operation[ChannelStatuses] = Operation(
    _PACKAGE,
    name="channels.status",
    method="GET",
    path="/channels/status",
    endpoint="api.channels.get_channel_statuses",
    idempotent=True,
)
CHANNELS_PUT: Operation[OkResult] = Operation(
    _PACKAGE,
    name="channels.put",
    method="PUT",
    path="/channels/{channel}",
    endpoint="api.channels.put_channel",
    required=("channel",),
    bodies=(("", "ChannelConfigInput"),),
    idempotent=True,
)
CHANNELS_DELETE: Operation[OkResult] = Operation(
    _PACKAGE,
    name="channels.delete",
    method="DELETE",
    path="/channels/{channel}",
    endpoint="api.channels.delete_channel",
    required=("channel",),
    idempotent=True,
)
CHANNELS_VERIFY: Operation[ChannelVerification] = Operation(
    _PACKAGE,
    name="channels.verify",
    method="POST",
    path="/channels/{channel}/verify",
    endpoint="api.channels.verify_channel",
    required=("channel",),
    bodies=(("", "ChannelVerifyRequest"),),
    idempotent=True,
)
CHANNELS_TOOL_PREFERENCES: Operation[ChannelToolPreferences] = Operation(
    _PACKAGE,
    name="channels.tool_preferences",
    method="GET",
    path="/channels/{channel}/tool-preferences",
    endpoint="api.channels.get_channel_tool_preferences",
    required=("channel",),
    idempotent=True,
)
CHANNELS_SET_TOOL_PREFERENCES: Operation[ChannelToolPreferences] = Operation(
    _PACKAGE,
    name="channels.set_tool_preferences",
    method="PUT",
    path="/channels/{channel}/tool-preferences",
    endpoint="api.channels.put_channel_tool_preferences",
    required=("channel",),
    bodies=(("", "ChannelToolPreferencesInput"),),
    idempotent=True,
)


class Channels(Generic[StreamT]):
    """``client.channels``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def config(self, *, options: RequestOptions | None = None) -> ChannelsConfig:
        """Get the configuration of the channels.

        Without secrets. Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(CHANNELS_CONFIG, {}, options)

    def status(self, *, options: RequestOptions | None = None) -> ChannelStatuses:
        """Get the state of the channels.

        Only of those that are configured. Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(CHANNELS_STATUS, {}, options)

    def put(
        self,
        channel: str,
        body: ChannelConfigInput | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OkResult:
        """Configure a channel.

        The channel is started again. The token is `bot_token`; a member of another name is not
        read. Only from the loopback interface.

        Args:
            channel: `telegram`, `discord` or `slack`.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CHANNELS_PUT,
            {
                "channel": channel,
                "body": body,
            },
            options,
        )

    def delete(self, channel: str, *, options: RequestOptions | None = None) -> OkResult:
        """Remove a channel.

        Its secrets are forgotten. Only from the loopback interface.

        Args:
            channel: `telegram`, `discord` or `slack`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CHANNELS_DELETE,
            {
                "channel": channel,
            },
            options,
        )

    def verify(
        self,
        channel: str,
        body: ChannelVerifyRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> ChannelVerification:
        """Verify a channel with its service.

        A failure has status 200 too: look at `ok`. Not for Telegram. Only from the loopback
        interface.

        Args:
            channel: `telegram`, `discord` or `slack`.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CHANNELS_VERIFY,
            {
                "channel": channel,
                "body": body,
            },
            options,
        )

    def tool_preferences(
        self, channel: str, *, scope_id: str | None = None, options: RequestOptions | None = None
    ) -> ChannelToolPreferences:
        """Get which tools a channel offers.

        Only from the loopback interface.

        Args:
            channel: `telegram`, `discord` or `slack`.
            scope_id: Only within this scope, such as one chat.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CHANNELS_TOOL_PREFERENCES,
            {
                "channel": channel,
                "scope_id": scope_id,
            },
            options,
        )

    def set_tool_preferences(
        self,
        channel: str,
        body: ChannelToolPreferencesInput | Mapping[str, Any],
        *,
        scope_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ChannelToolPreferences:
        """Set which tools a channel offers.

        Only from the loopback interface.

        Args:
            channel: `telegram`, `discord` or `slack`.
            body: The request's body.
            scope_id: Only within this scope, such as one chat.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CHANNELS_SET_TOOL_PREFERENCES,
            {
                "channel": channel,
                "scope_id": scope_id,
                "body": body,
            },
            options,
        )


class AsyncChannels(Generic[StreamT]):
    """``client.channels``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def config(self, *, options: RequestOptions | None = None) -> ChannelsConfig:
        """Get the configuration of the channels.

        Without secrets. Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(CHANNELS_CONFIG, {}, options)

    async def status(self, *, options: RequestOptions | None = None) -> ChannelStatuses:
        """Get the state of the channels.

        Only of those that are configured. Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(CHANNELS_STATUS, {}, options)

    async def put(
        self,
        channel: str,
        body: ChannelConfigInput | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OkResult:
        """Configure a channel.

        The channel is started again. The token is `bot_token`; a member of another name is not
        read. Only from the loopback interface.

        Args:
            channel: `telegram`, `discord` or `slack`.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CHANNELS_PUT,
            {
                "channel": channel,
                "body": body,
            },
            options,
        )

    async def delete(self, channel: str, *, options: RequestOptions | None = None) -> OkResult:
        """Remove a channel.

        Its secrets are forgotten. Only from the loopback interface.

        Args:
            channel: `telegram`, `discord` or `slack`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CHANNELS_DELETE,
            {
                "channel": channel,
            },
            options,
        )

    async def verify(
        self,
        channel: str,
        body: ChannelVerifyRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> ChannelVerification:
        """Verify a channel with its service.

        A failure has status 200 too: look at `ok`. Not for Telegram. Only from the loopback
        interface.

        Args:
            channel: `telegram`, `discord` or `slack`.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CHANNELS_VERIFY,
            {
                "channel": channel,
                "body": body,
            },
            options,
        )

    async def tool_preferences(
        self, channel: str, *, scope_id: str | None = None, options: RequestOptions | None = None
    ) -> ChannelToolPreferences:
        """Get which tools a channel offers.

        Only from the loopback interface.

        Args:
            channel: `telegram`, `discord` or `slack`.
            scope_id: Only within this scope, such as one chat.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CHANNELS_TOOL_PREFERENCES,
            {
                "channel": channel,
                "scope_id": scope_id,
            },
            options,
        )

    async def set_tool_preferences(
        self,
        channel: str,
        body: ChannelToolPreferencesInput | Mapping[str, Any],
        *,
        scope_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ChannelToolPreferences:
        """Set which tools a channel offers.

        Only from the loopback interface.

        Args:
            channel: `telegram`, `discord` or `slack`.
            body: The request's body.
            scope_id: Only within this scope, such as one chat.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CHANNELS_SET_TOOL_PREFERENCES,
            {
                "channel": channel,
                "scope_id": scope_id,
                "body": body,
            },
            options,
        )
