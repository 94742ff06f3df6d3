"""What the clients of all engines have in common: a transport, opened and closed with them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from turnwire.errors import ConfigurationError
from turnwire.redact import public_url

if TYPE_CHECKING:
    import httpx

    from turnwire.conversation import AsyncConversation, Conversation, ConversationOptions
    from turnwire.protocol import Memory
    from turnwire.settings import Settings
    from turnwire.transport import AsyncHttpTransport, HttpTransport

__all__ = ["AsyncClient", "SyncClient", "from_environment"]

E = TypeVar("E")


def from_environment(value: str | None, variable: str, argument: str) -> str:
    """Return an argument, or the environment variable that stands in for it.

    Raises:
        ConfigurationError: Neither is given.
    """
    found = value or os.environ.get(variable)
    if not found:
        raise ConfigurationError(f"give {argument}= or set {variable}")
    return found


class SyncClient(Generic[E]):
    """A client that is closed at the end of its ``with`` block.

    Args:
        settings: How to talk to the engine.
        http_client: The caller's own HTTP client; it is used and not closed.
    """

    def __init__(self, settings: Settings, http_client: httpx.Client | None) -> None:
        # The HTTP library takes most of the import time; it is loaded with the first client.
        from turnwire.transport import HttpTransport  # noqa: PLC0415 - with a client.

        self._transport = HttpTransport[E](settings, http_client)

    @property
    def transport(self) -> HttpTransport[E]:
        """What the client sends its requests with; for calls that have no method."""
        return self._transport

    def _converse(self, memory: Memory, options: ConversationOptions) -> Conversation:
        from turnwire.conversation import Conversation  # noqa: PLC0415 - with the first turn.

        return Conversation(memory, self._transport, **options)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {public_url(self._transport.settings.base_url)}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections; streams that are still open end with an error."""
        self._transport.close()


class AsyncClient(Generic[E]):
    """A client that is closed at the end of its ``async with`` block; see ``SyncClient``.

    Args:
        settings: How to talk to the engine.
        http_client: The caller's own HTTP client; it is used and not closed.
    """

    def __init__(self, settings: Settings, http_client: httpx.AsyncClient | None) -> None:
        # The HTTP library takes most of the import time; it is loaded with the first client.
        from turnwire.transport import AsyncHttpTransport  # noqa: PLC0415 - with a client.

        self._transport = AsyncHttpTransport[E](settings, http_client)

    @property
    def transport(self) -> AsyncHttpTransport[E]:
        """What the client sends its requests with; for calls that have no method."""
        return self._transport

    def _converse(self, memory: Memory, options: ConversationOptions) -> AsyncConversation:
        from turnwire.conversation import AsyncConversation  # noqa: PLC0415 - with the first turn.

        return AsyncConversation(memory, self._transport, **options)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {public_url(self._transport.settings.base_url)}>"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections; streams that are still open end with an error."""
        await self._transport.aclose()
