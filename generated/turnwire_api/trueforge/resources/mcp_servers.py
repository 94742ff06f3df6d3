"""``client.mcp_servers`` of TrueForge Agent Server API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.mcp_tool import McpTool

StreamT = TypeVar("StreamT")

MCP_SERVERS_LIST_TOOLS: Operation[list[McpTool]] = Operation(
    _PACKAGE,
    name="mcp_servers.list_tools",
    method="GET",
    path="/api/v1/mcp-servers/{name}/tools",
    endpoint="api.mcp_servers.list_mcp_server_tools",
    required=("name",),
    unwrap="data",
    idempotent=True,
)


class McpServers(Generic[StreamT]):
    """``client.mcp_servers``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list_tools(self, name: str, *, options: RequestOptions | None = None) -> list[McpTool]:
        """List the tools of an MCP server.

        The tools, as the MCP server describes them.

        Args:
            name: Name of the MCP server.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MCP_SERVERS_LIST_TOOLS,
            {
                "name": name,
            },
            options,
        )


class AsyncMcpServers(Generic[StreamT]):
    """``client.mcp_servers``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list_tools(
        self, name: str, *, options: RequestOptions | None = None
    ) -> list[McpTool]:
        """List the tools of an MCP server.

        The tools, as the MCP server describes them.

        Args:
            name: Name of the MCP server.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MCP_SERVERS_LIST_TOOLS,
            {
                "name": name,
            },
            options,
        )
