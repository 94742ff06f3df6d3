"""``client.settings`` of TrueForge Agent Server API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.mcp_server_manifest import McpServerManifest
    from ..models.mcp_server_settings import McpServerSettings
    from ..models.model_provider_manifest import ModelProviderManifest
    from ..models.model_provider_settings import ModelProviderSettings

StreamT = TypeVar("StreamT")

SETTINGS_CREATE_MCP_SERVER: Operation[McpServerSettings] = Operation(
    _PACKAGE,
    name="settings.create_mcp_server",
    method="POST",
    path="/api/v1/settings/mcp-servers",
    endpoint="api.settings.create_mcp_server",
    bodies=(("", "CreateMcpServerRequest"),),
    unwrap="data",
)
SETTINGS_CREATE_MODEL_PROVIDER: Operation[ModelProviderSettings] = Operation(
    _PACKAGE,
    name="settings.create_model_provider",
    method="POST",
    path="/api/v1/settings/model-providers",
    endpoint="api.settings.create_model_provider",
    bodies=(("", "CreateModelProviderRequest"),),
    unwrap="data",
)


class Settings(Generic[StreamT]):
    """``client.settings``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def create_mcp_server(
        self,
        manifest: McpServerManifest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> McpServerSettings:
        """Add an MCP server.

        Adds an MCP server under a name that no other has.

        Args:
            manifest: Where an MCP server is and how to sign in.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SETTINGS_CREATE_MCP_SERVER,
            {
                "body": {
                    "manifest": manifest,
                },
            },
            options,
        )

    def create_model_provider(
        self,
        manifest: ModelProviderManifest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ModelProviderSettings:
        """Add a provider of models.

        Adds a provider of models under a name that no other has.

        Args:
            manifest: Where a provider is, how to sign in and what it has.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SETTINGS_CREATE_MODEL_PROVIDER,
            {
                "body": {
                    "manifest": manifest,
                },
            },
            options,
        )


class AsyncSettings(Generic[StreamT]):
    """``client.settings``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def create_mcp_server(
        self,
        manifest: McpServerManifest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> McpServerSettings:
        """Add an MCP server.

        Adds an MCP server under a name that no other has.

        Args:
            manifest: Where an MCP server is and how to sign in.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SETTINGS_CREATE_MCP_SERVER,
            {
                "body": {
                    "manifest": manifest,
                },
            },
            options,
        )

    async def create_model_provider(
        self,
        manifest: ModelProviderManifest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> ModelProviderSettings:
        """Add a provider of models.

        Adds a provider of models under a name that no other has.

        Args:
            manifest: Where a provider is, how to sign in and what it has.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SETTINGS_CREATE_MODEL_PROVIDER,
            {
                "body": {
                    "manifest": manifest,
                },
            },
            options,
        )
