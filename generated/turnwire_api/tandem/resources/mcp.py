"""``client.mcp`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    import builtins

    from ..models.add_mcp_server_request_headers import AddMcpServerRequestHeaders
    from ..models.add_mcp_server_request_secret_headers import AddMcpServerRequestSecretHeaders
    from ..models.json_object import JsonObject
    from ..models.mcp_auth_callback_request import McpAuthCallbackRequest
    from ..models.mcp_auth_result import McpAuthResult
    from ..models.mcp_connect_result import McpConnectResult
    from ..models.mcp_deleted import McpDeleted
    from ..models.mcp_refresh_result import McpRefreshResult
    from ..models.mcp_server_resources import McpServerResources
    from ..models.mcp_servers import McpServers
    from ..models.mcp_tool import McpTool
    from ..models.ok_result import OkResult

StreamT = TypeVar("StreamT")

MCP_LIST: Operation[McpServers] = Operation(
    _PACKAGE,
    name="mcp.list",
    method="GET",
    path="/mcp",
    endpoint="api.mcp.list_mcp_servers",
    idempotent=True,
)
MCP_ADD: Operation[OkResult] = Operation(
    _PACKAGE,
    name="mcp.add",
    method="POST",
    path="/mcp",
    endpoint="api.mcp.add_mcp_server",
    bodies=(("", "AddMcpServerRequest"),),
    idempotent=True,
)
MCP_LIST_TOOLS: Operation[list[McpTool]] = Operation(
    _PACKAGE,
    name="mcp.list_tools",
    method="GET",
    path="/mcp/tools",
    endpoint="api.mcp.list_mcp_tools",
    idempotent=True,
)
MCP_LIST_RESOURCES: Operation[list[McpServerResources]] = Operation(
    _PACKAGE,
    name="mcp.list_resources",
    method="GET",
    path="/mcp/resources",
    endpoint="api.mcp.list_mcp_resources",
    idempotent=True,
)
MCP_DELETE: Operation[McpDeleted] = Operation(
    _PACKAGE,
    name="mcp.delete",
    method="DELETE",
    path="/mcp/{name}",
    endpoint="api.mcp.delete_mcp_server",
    required=("name",),
    idempotent=True,
)
MCP_PATCH: Operation[OkResult] = Operation(
    _PACKAGE,
    name="mcp.patch",
    method="PATCH",
    path="/mcp/{name}",
    endpoint="api.mcp.patch_mcp_server",
    required=("name",),
    bodies=(("", "PatchMcpServerRequest"),),
    idempotent=True,
)
MCP_CONNECT: Operation[McpConnectResult] = Operation(
    _PACKAGE,
    name="mcp.connect",
    method="POST",
    path="/mcp/{name}/connect",
    endpoint="api.mcp.connect_mcp_server",
    required=("name",),
    idempotent=True,
)
MCP_DISCONNECT: Operation[OkResult] = Operation(
    _PACKAGE,
    name="mcp.disconnect",
    method="POST",
    path="/mcp/{name}/disconnect",
    endpoint="api.mcp.disconnect_mcp_server",
    required=("name",),
    idempotent=True,
)
MCP_REFRESH: Operation[McpRefreshResult] = Operation(
    _PACKAGE,
    name="mcp.refresh",
    method="POST",
    path="/mcp/{name}/refresh",
    endpoint="api.mcp.refresh_mcp_server",
    required=("name",),
    idempotent=True,
)
MCP_AUTH: Operation[McpAuthResult] = Operation(
    _PACKAGE,
    name="mcp.auth",
    method="POST",
    path="/mcp/{name}/auth",
    endpoint="api.mcp.start_mcp_auth",
    required=("name",),
    bodies=(("", "JsonObject"),),
)
MCP_DELETE_AUTH: Operation[OkResult] = Operation(
    _PACKAGE,
    name="mcp.delete_auth",
    method="DELETE",
    path="/mcp/{name}/auth",
    endpoint="api.mcp.delete_mcp_auth",
    required=("name",),
    idempotent=True,
)
MCP_AUTHENTICATE: Operation[McpAuthResult] = Operation(
    _PACKAGE,
    name="mcp.authenticate",
    method="POST",
    path="/mcp/{name}/auth/authenticate",
    endpoint="api.mcp.authenticate_mcp",
    required=("name",),
    bodies=(("", "JsonObject"),),
)
MCP_AUTH_CALLBACK: Operation[McpAuthResult] = Operation(
    _PACKAGE,
    name="mcp.auth_callback",
    method="POST",
    path="/mcp/{name}/auth/callback",
    endpoint="api.mcp.finish_mcp_auth",
    required=("name",),
    bodies=(("", "McpAuthCallbackRequest"),),
)
MCP_CATALOG_TOML: Operation[str] = Operation(
    _PACKAGE,
    name="mcp.catalog_toml",
    method="GET",
    path="/mcp/catalog/{slug}/toml",
    endpoint="api.mcp.get_mcp_catalog_entry",
    required=("slug",),
    accept="text/plain",
    idempotent=True,
)


class Mcp(Generic[StreamT]):
    """``client.mcp``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> McpServers:
        """List the MCP servers.

        By their names.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(MCP_LIST, {}, options)

    def add(
        self,
        name: str,
        transport: str,
        *,
        auth_kind: str | None = None,
        headers: AddMcpServerRequestHeaders | Mapping[str, Any] | None = None,
        secret_headers: AddMcpServerRequestSecretHeaders | Mapping[str, Any] | None = None,
        enabled: bool | None = None,
        allowed_tools: Sequence[str] | None = None,
        purpose: str | None = None,
        grounding_required: bool | None = None,
        options: RequestOptions | None = None,
    ) -> OkResult:
        """Add an MCP server.

        A server of the same name is replaced. It is not connected yet. `stdio:` transports are
        refused with status 200 and `ok` false.

        Args:
            name: Its name. The engine's default is `default`.
            transport: Its URL. `stdio:` transports are refused.
            auth_kind: How the engine proves who it is.
            headers: HTTP headers to send to it.
            secret_headers: HTTP headers whose values are kept elsewhere: references to
                secrets, by header.
            enabled: Whether it may be used. The engine's default is true.
            allowed_tools: The tools that may be used. All when it is omitted.
            purpose: What it is for.
            grounding_required: Whether answers must rest on what it returns.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MCP_ADD,
            {
                "body": {
                    "name": name,
                    "transport": transport,
                    "auth_kind": auth_kind,
                    "headers": headers,
                    "secret_headers": secret_headers,
                    "enabled": enabled,
                    "allowed_tools": allowed_tools,
                    "purpose": purpose,
                    "grounding_required": grounding_required,
                },
            },
            options,
        )

    def list_tools(self, *, options: RequestOptions | None = None) -> builtins.list[McpTool]:
        """List the tools of the connected MCP servers.

        Those that may be used.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(MCP_LIST_TOOLS, {}, options)

    def list_resources(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[McpServerResources]:
        """List what the connected MCP servers offer beside tools.

        The engine makes the entries up; it does not ask the servers.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(MCP_LIST_RESOURCES, {}, options)

    def delete(self, name: str, *, options: RequestOptions | None = None) -> McpDeleted:
        """Remove an MCP server.

        Its tools are taken away.

        Args:
            name: Name of the server.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MCP_DELETE,
            {
                "name": name,
            },
            options,
        )

    def patch(
        self,
        name: str,
        *,
        enabled: bool | None = None,
        allowed_tools: Sequence[str] | None = None,
        clear_allowed_tools: bool | None = None,
        purpose: str | None = None,
        grounding_required: bool | None = None,
        options: RequestOptions | None = None,
    ) -> OkResult:
        """Change an MCP server.

        What is not named stays. Switching a server on connects it.

        Args:
            name: Name of the server.
            enabled: Whether it may be used.
            allowed_tools: The tools that may be used.
            clear_allowed_tools: Whether all its tools may be used again.
            purpose: What it is for.
            grounding_required: Whether answers must rest on what it returns.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MCP_PATCH,
            {
                "name": name,
                "body": {
                    "enabled": enabled,
                    "allowed_tools": allowed_tools,
                    "clear_allowed_tools": clear_allowed_tools,
                    "purpose": purpose,
                    "grounding_required": grounding_required,
                },
            },
            options,
        )

    def connect(self, name: str, *, options: RequestOptions | None = None) -> McpConnectResult:
        """Connect an MCP server and list its tools.

        A failure has status 200 too: look at `ok`.

        Args:
            name: Name of the server.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MCP_CONNECT,
            {
                "name": name,
            },
            options,
        )

    def disconnect(self, name: str, *, options: RequestOptions | None = None) -> OkResult:
        """Disconnect an MCP server.

        Its tools are taken away.

        Args:
            name: Name of the server.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MCP_DISCONNECT,
            {
                "name": name,
            },
            options,
        )

    def refresh(self, name: str, *, options: RequestOptions | None = None) -> McpRefreshResult:
        """List the tools of an MCP server again.

        A failure has status 200 too: look at `ok`.

        Args:
            name: Name of the server.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MCP_REFRESH,
            {
                "name": name,
            },
            options,
        )

    def auth(
        self,
        name: str,
        body: JsonObject | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> McpAuthResult:
        """Ask for the authorisation of an MCP server.

        A failure has status 200 too: look at `ok`. A person has to open `authorizationUrl`.

        Args:
            name: Name of the server.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MCP_AUTH,
            {
                "name": name,
                "body": body,
            },
            options,
        )

    def delete_auth(self, name: str, *, options: RequestOptions | None = None) -> OkResult:
        """End the authorisation of an MCP server.

        It is disconnected.

        Args:
            name: Name of the server.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MCP_DELETE_AUTH,
            {
                "name": name,
            },
            options,
        )

    def authenticate(
        self,
        name: str,
        body: JsonObject | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> McpAuthResult:
        """Look whether an MCP server is authorised.

        A failure has status 200 too: look at `ok`.

        Args:
            name: Name of the server.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MCP_AUTHENTICATE,
            {
                "name": name,
                "body": body,
            },
            options,
        )

    def auth_callback(
        self,
        name: str,
        body: McpAuthCallbackRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> McpAuthResult:
        """Finish the authorisation of an MCP server.

        A failure has status 200 too: look at `ok`. A browser that was sent back by the
        authorisation server does the same with GET.

        Args:
            name: Name of the server.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MCP_AUTH_CALLBACK,
            {
                "name": name,
                "body": body,
            },
            options,
        )

    def catalog_toml(self, slug: str, *, options: RequestOptions | None = None) -> str:
        """Get an entry of the catalog of MCP servers.

        As TOML.

        Args:
            slug: Short name in the catalog.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MCP_CATALOG_TOML,
            {
                "slug": slug,
            },
            options,
        )


class AsyncMcp(Generic[StreamT]):
    """``client.mcp``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(self, *, options: RequestOptions | None = None) -> McpServers:
        """List the MCP servers.

        By their names.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(MCP_LIST, {}, options)

    async def add(
        self,
        name: str,
        transport: str,
        *,
        auth_kind: str | None = None,
        headers: AddMcpServerRequestHeaders | Mapping[str, Any] | None = None,
        secret_headers: AddMcpServerRequestSecretHeaders | Mapping[str, Any] | None = None,
        enabled: bool | None = None,
        allowed_tools: Sequence[str] | None = None,
        purpose: str | None = None,
        grounding_required: bool | None = None,
        options: RequestOptions | None = None,
    ) -> OkResult:
        """Add an MCP server.

        A server of the same name is replaced. It is not connected yet. `stdio:` transports are
        refused with status 200 and `ok` false.

        Args:
            name: Its name. The engine's default is `default`.
            transport: Its URL. `stdio:` transports are refused.
            auth_kind: How the engine proves who it is.
            headers: HTTP headers to send to it.
            secret_headers: HTTP headers whose values are kept elsewhere: references to
                secrets, by header.
            enabled: Whether it may be used. The engine's default is true.
            allowed_tools: The tools that may be used. All when it is omitted.
            purpose: What it is for.
            grounding_required: Whether answers must rest on what it returns.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MCP_ADD,
            {
                "body": {
                    "name": name,
                    "transport": transport,
                    "auth_kind": auth_kind,
                    "headers": headers,
                    "secret_headers": secret_headers,
                    "enabled": enabled,
                    "allowed_tools": allowed_tools,
                    "purpose": purpose,
                    "grounding_required": grounding_required,
                },
            },
            options,
        )

    async def list_tools(self, *, options: RequestOptions | None = None) -> builtins.list[McpTool]:
        """List the tools of the connected MCP servers.

        Those that may be used.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(MCP_LIST_TOOLS, {}, options)

    async def list_resources(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[McpServerResources]:
        """List what the connected MCP servers offer beside tools.

        The engine makes the entries up; it does not ask the servers.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(MCP_LIST_RESOURCES, {}, options)

    async def delete(self, name: str, *, options: RequestOptions | None = None) -> McpDeleted:
        """Remove an MCP server.

        Its tools are taken away.

        Args:
            name: Name of the server.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MCP_DELETE,
            {
                "name": name,
            },
            options,
        )

    async def patch(
        self,
        name: str,
        *,
        enabled: bool | None = None,
        allowed_tools: Sequence[str] | None = None,
        clear_allowed_tools: bool | None = None,
        purpose: str | None = None,
        grounding_required: bool | None = None,
        options: RequestOptions | None = None,
    ) -> OkResult:
        """Change an MCP server.

        What is not named stays. Switching a server on connects it.

        Args:
            name: Name of the server.
            enabled: Whether it may be used.
            allowed_tools: The tools that may be used.
            clear_allowed_tools: Whether all its tools may be used again.
            purpose: What it is for.
            grounding_required: Whether answers must rest on what it returns.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MCP_PATCH,
            {
                "name": name,
                "body": {
                    "enabled": enabled,
                    "allowed_tools": allowed_tools,
                    "clear_allowed_tools": clear_allowed_tools,
                    "purpose": purpose,
                    "grounding_required": grounding_required,
                },
            },
            options,
        )

    async def connect(
        self, name: str, *, options: RequestOptions | None = None
    ) -> McpConnectResult:
        """Connect an MCP server and list its tools.

        A failure has status 200 too: look at `ok`.

        Args:
            name: Name of the server.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MCP_CONNECT,
            {
                "name": name,
            },
            options,
        )

    async def disconnect(self, name: str, *, options: RequestOptions | None = None) -> OkResult:
        """Disconnect an MCP server.

        Its tools are taken away.

        Args:
            name: Name of the server.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MCP_DISCONNECT,
            {
                "name": name,
            },
            options,
        )

    async def refresh(
        self, name: str, *, options: RequestOptions | None = None
    ) -> McpRefreshResult:
        """List the tools of an MCP server again.

        A failure has status 200 too: look at `ok`.

        Args:
            name: Name of the server.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MCP_REFRESH,
            {
                "name": name,
            },
            options,
        )

    async def auth(
        self,
        name: str,
        body: JsonObject | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> McpAuthResult:
        """Ask for the authorisation of an MCP server.

        A failure has status 200 too: look at `ok`. A person has to open `authorizationUrl`.

        Args:
            name: Name of the server.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MCP_AUTH,
            {
                "name": name,
                "body": body,
            },
            options,
        )

    async def delete_auth(self, name: str, *, options: RequestOptions | None = None) -> OkResult:
        """End the authorisation of an MCP server.

        It is disconnected.

        Args:
            name: Name of the server.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MCP_DELETE_AUTH,
            {
                "name": name,
            },
            options,
        )

    async def authenticate(
        self,
        name: str,
        body: JsonObject | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> McpAuthResult:
        """Look whether an MCP server is authorised.

        A failure has status 200 too: look at `ok`.

        Args:
            name: Name of the server.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MCP_AUTHENTICATE,
            {
                "name": name,
                "body": body,
            },
            options,
        )

    async def auth_callback(
        self,
        name: str,
        body: McpAuthCallbackRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> McpAuthResult:
        """Finish the authorisation of an MCP server.

        A failure has status 200 too: look at `ok`. A browser that was sent back by the
        authorisation server does the same with GET.

        Args:
            name: Name of the server.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MCP_AUTH_CALLBACK,
            {
                "name": name,
                "body": body,
            },
            options,
        )

    async def catalog_toml(self, slug: str, *, options: RequestOptions | None = None) -> str:
        """Get an entry of the catalog of MCP servers.

        As TOML.

        Args:
            slug: Short name in the catalog.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MCP_CATALOG_TOML,
            {
                "slug": slug,
            },
            options,
        )
