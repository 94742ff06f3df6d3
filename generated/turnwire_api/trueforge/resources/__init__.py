"""The methods of TrueForge Agent Server API, by namespace; each is loaded on first use."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .agents import AGENTS_CREATE, AGENTS_DELETE, AGENTS_GET, AGENTS_LIST, Agents, AsyncAgents
    from .mcp_servers import MCP_SERVERS_LIST_TOOLS, AsyncMcpServers, McpServers
    from .sandbox import SANDBOX_DOWNLOAD_FILE, AsyncSandbox, Sandbox
    from .sessions import (
        SESSIONS_CREATE,
        SESSIONS_DELETE,
        SESSIONS_EVENTS,
        SESSIONS_GET,
        SESSIONS_LIST,
        SESSIONS_UPDATE,
        AsyncSessions,
        Sessions,
    )
    from .settings import (
        SETTINGS_CREATE_MCP_SERVER,
        SETTINGS_CREATE_MODEL_PROVIDER,
        AsyncSettings,
        Settings,
    )
    from .turns import (
        TURNS_CANCEL,
        TURNS_CREATE,
        TURNS_EVENTS,
        TURNS_GET,
        TURNS_LIST,
        TURNS_STREAM,
        TURNS_SUBSCRIBE,
        AsyncTurns,
        Turns,
    )

StreamT = TypeVar("StreamT")


class Resources(Generic[StreamT]):
    """The namespaces of TrueForge Agent Server API; a synchronous client inherits from it."""

    # Any: a client has a transport already, and checkers compare the attributes of two generic
    # bases without their arguments.
    _transport: Any

    @cached_property
    def sessions(self) -> Sessions[StreamT]:
        """The operations of ``sessions``."""
        from .sessions import Sessions

        return Sessions(self._transport)

    @cached_property
    def turns(self) -> Turns[StreamT]:
        """The operations of ``turns``."""
        from .turns import Turns

        return Turns(self._transport)

    @cached_property
    def sandbox(self) -> Sandbox[StreamT]:
        """The operations of ``sandbox``."""
        from .sandbox import Sandbox

        return Sandbox(self._transport)

    @cached_property
    def agents(self) -> Agents[StreamT]:
        """The operations of ``agents``."""
        from .agents import Agents

        return Agents(self._transport)

    @cached_property
    def mcp_servers(self) -> McpServers[StreamT]:
        """The operations of ``mcp_servers``."""
        from .mcp_servers import McpServers

        return McpServers(self._transport)

    @cached_property
    def settings(self) -> Settings[StreamT]:
        """The operations of ``settings``."""
        from .settings import Settings

        return Settings(self._transport)


class AsyncResources(Generic[StreamT]):
    """The namespaces of TrueForge Agent Server API; an asynchronous client inherits from it."""

    # Any: a client has a transport already, and checkers compare the attributes of two generic
    # bases without their arguments.
    _transport: Any

    @cached_property
    def sessions(self) -> AsyncSessions[StreamT]:
        """The operations of ``sessions``."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._transport)

    @cached_property
    def turns(self) -> AsyncTurns[StreamT]:
        """The operations of ``turns``."""
        from .turns import AsyncTurns

        return AsyncTurns(self._transport)

    @cached_property
    def sandbox(self) -> AsyncSandbox[StreamT]:
        """The operations of ``sandbox``."""
        from .sandbox import AsyncSandbox

        return AsyncSandbox(self._transport)

    @cached_property
    def agents(self) -> AsyncAgents[StreamT]:
        """The operations of ``agents``."""
        from .agents import AsyncAgents

        return AsyncAgents(self._transport)

    @cached_property
    def mcp_servers(self) -> AsyncMcpServers[StreamT]:
        """The operations of ``mcp_servers``."""
        from .mcp_servers import AsyncMcpServers

        return AsyncMcpServers(self._transport)

    @cached_property
    def settings(self) -> AsyncSettings[StreamT]:
        """The operations of ``settings``."""
        from .settings import AsyncSettings

        return AsyncSettings(self._transport)


_MODULES = {
    "SESSIONS_LIST": ".sessions",
    "SESSIONS_CREATE": ".sessions",
    "SESSIONS_GET": ".sessions",
    "SESSIONS_DELETE": ".sessions",
    "SESSIONS_UPDATE": ".sessions",
    "SESSIONS_EVENTS": ".sessions",
    "Sessions": ".sessions",
    "AsyncSessions": ".sessions",
    "TURNS_CANCEL": ".turns",
    "TURNS_LIST": ".turns",
    "TURNS_STREAM": ".turns",
    "TURNS_GET": ".turns",
    "TURNS_SUBSCRIBE": ".turns",
    "TURNS_EVENTS": ".turns",
    "TURNS_CREATE": ".turns",
    "Turns": ".turns",
    "AsyncTurns": ".turns",
    "SANDBOX_DOWNLOAD_FILE": ".sandbox",
    "Sandbox": ".sandbox",
    "AsyncSandbox": ".sandbox",
    "AGENTS_LIST": ".agents",
    "AGENTS_CREATE": ".agents",
    "AGENTS_GET": ".agents",
    "AGENTS_DELETE": ".agents",
    "Agents": ".agents",
    "AsyncAgents": ".agents",
    "MCP_SERVERS_LIST_TOOLS": ".mcp_servers",
    "McpServers": ".mcp_servers",
    "AsyncMcpServers": ".mcp_servers",
    "SETTINGS_CREATE_MCP_SERVER": ".settings",
    "SETTINGS_CREATE_MODEL_PROVIDER": ".settings",
    "Settings": ".settings",
    "AsyncSettings": ".settings",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})


__all__ = [
    "AsyncResources",
    "Resources",
    "SESSIONS_LIST",
    "SESSIONS_CREATE",
    "SESSIONS_GET",
    "SESSIONS_DELETE",
    "SESSIONS_UPDATE",
    "SESSIONS_EVENTS",
    "Sessions",
    "AsyncSessions",
    "TURNS_CANCEL",
    "TURNS_LIST",
    "TURNS_STREAM",
    "TURNS_GET",
    "TURNS_SUBSCRIBE",
    "TURNS_EVENTS",
    "TURNS_CREATE",
    "Turns",
    "AsyncTurns",
    "SANDBOX_DOWNLOAD_FILE",
    "Sandbox",
    "AsyncSandbox",
    "AGENTS_LIST",
    "AGENTS_CREATE",
    "AGENTS_GET",
    "AGENTS_DELETE",
    "Agents",
    "AsyncAgents",
    "MCP_SERVERS_LIST_TOOLS",
    "McpServers",
    "AsyncMcpServers",
    "SETTINGS_CREATE_MCP_SERVER",
    "SETTINGS_CREATE_MODEL_PROVIDER",
    "Settings",
    "AsyncSettings",
]
