"""``client.mcp``: the published client's short form of a change."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from turnwire_api.tandem.resources.mcp import AsyncMcp as AsyncBase
from turnwire_api.tandem.resources.mcp import Mcp as Base

if TYPE_CHECKING:
    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import OkResult

__all__ = ["AsyncMcp", "Mcp"]

StreamT = TypeVar("StreamT")


class Mcp(Base[StreamT]):
    """``client.mcp``: servers of the Model Context Protocol."""

    def set_enabled(
        self,
        name: str,
        enabled: bool,  # noqa: FBT001 - the README's call.
        *,
        options: RequestOptions | None = None,
    ) -> OkResult:
        """Switch a server on, which connects it, or off; ``patch`` changes more.

        Args:
            name: Name of the server.
            enabled: Whether it may be used.
            options: What this call does differently from the client.

        Returns:
            ``ok`` is false when nothing changed.
        """
        return self.patch(name, enabled=enabled, options=options)


class AsyncMcp(AsyncBase[StreamT]):
    """``client.mcp``, asynchronous; see ``Mcp``."""

    async def set_enabled(
        self,
        name: str,
        enabled: bool,  # noqa: FBT001 - the README's call.
        *,
        options: RequestOptions | None = None,
    ) -> OkResult:
        """Switch a server on or off; see ``Mcp.set_enabled``."""
        return await self.patch(name, enabled=enabled, options=options)
