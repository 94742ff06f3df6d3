"""The clients of TrueForge's agent server. Their methods are generated from the document."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from turnwire.client import AsyncClient, SyncClient, from_environment
from turnwire.stream import AsyncEventStream, EventStream
from turnwire_api.trueforge.events import Event
from turnwire_api.trueforge.resources import AsyncResources, Resources

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from turnwire.conversation import AsyncConversation, Conversation
    from turnwire.settings import ClientOptions, Key, Settings
    from turnwire.trueforge.config import ConversationConfig
    from turnwire.trueforge.namespaces import AsyncSessions, AsyncTurns, Sessions, Turns
    from turnwire_api.trueforge.models import AgentSpec

__all__ = ["AsyncTrueForgeClient", "TrueForgeClient"]


def _settings(base_url: str | None, api_key: Key, options: ClientOptions) -> Settings:
    # Like the HTTP library, loaded with the first client.
    from turnwire.dialect import Dialect  # noqa: PLC0415 - with a client.
    from turnwire.settings import Settings  # noqa: PLC0415 - with a client.

    return Settings(
        base_url=from_environment(base_url, "TRUEFORGE_BASE_URL", "base_url"),
        # In local mode the server looks at no key.
        key=api_key or os.environ.get("TRUEFORGE_API_KEY") or None,
        # Two requests with one Idempotency-Key make two turns.
        dialect=Dialect(minds_keys=False),
        **options,
    )


class TrueForgeClient(SyncClient[Event], Resources[EventStream[Event]]):
    """Talks to a TrueForge agent server: ``client.sessions``, ``client.turns``, and more.

    A client may be shared by threads, a stream may not.

    Args:
        base_url: The server's URL, without ``/api/v1``; default: ``TRUEFORGE_BASE_URL`` of the
            environment.
        api_key: The token, or a function that returns it, called for each request; default:
            ``TRUEFORGE_API_KEY`` of the environment, else none: a local server needs none.
        http_client: Your own ``httpx.Client`` (proxy, certificates, mounts). It is used with
            this client's timeouts and key, and is yours to close.
        **options: ``timeout``, ``idle_timeout`` (900 seconds; the server sends no keep-alive),
            ``max_retries``, ``headers``, ``max_event_size`` and ``verify``; see
            ``turnwire.Settings``.

    Raises:
        ConfigurationError: A setting is missing or not usable.

    Example:
        >>> from turnwire.testing import serve
        >>> with serve("trueforge") as engine, TrueForgeClient(engine.base_url) as client:
        ...     session = client.sessions.create({"spec": {"model": {"name": "stub/stub-1"}}})
        ...     said = [{"type": "user.message", "content": "Say hello."}]
        ...     events = list(client.turns.stream(session.id, said))
        >>> events[0].type, events[-1].type
        ('turn.created', 'turn.done')
    """

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | Callable[[], str] | None = None,
        *,
        http_client: httpx.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_settings(base_url, api_key, options), http_client)

    @cached_property
    def sessions(self) -> Sessions[EventStream[Event]]:
        """Conversations with an agent."""
        from turnwire.trueforge.namespaces import Sessions  # noqa: PLC0415 - on first use.

        return Sessions(self._transport)

    @cached_property
    def turns(self) -> Turns[EventStream[Event]]:
        """Exchanges in a session, and their events."""
        from turnwire.trueforge.namespaces import Turns  # noqa: PLC0415 - on first use.

        return Turns(self._transport)

    def conversation(self, **config: Unpack[ConversationConfig[AgentSpec]]) -> Conversation:
        """Start a conversation in a session.

        A stream that is cut is taken up again. Pauses are answered by ``approve`` and ``tools``,
        or with ``chat.answer(pending)``.

        Args:
            **config: The session: ``agent``, the name of a saved agent; or ``spec``, an agent
                described here; or ``session_id``, a session that there is. Then ``approve``,
                ``tools`` and ``save`` for all its turns, and ``checkpoint_key``.

        Raises:
            ConfigurationError: Not exactly one of the three is given.

        Example:
            >>> from turnwire.testing import serve
            >>> spec = {"model": {"name": "stub/stub-1"}}
            >>> with serve("trueforge") as engine, TrueForgeClient(engine.base_url) as client:
            ...     client.conversation(spec=spec).send("Say hello.").result().text
            'Hello!'
        """
        from turnwire.trueforge.memory import TrueForgeMemory  # noqa: PLC0415 - with the first turn.

        return self._converse(*TrueForgeMemory.of(config))


class AsyncTrueForgeClient(AsyncClient[Event], AsyncResources[AsyncEventStream[Event]]):
    """The same, asynchronous: ``async for event in client.turns.stream(...)``.

    Works under asyncio and trio.

    Args:
        base_url: See ``TrueForgeClient``.
        api_key: The token, or a function or coroutine function that returns it.
        http_client: Your own ``httpx.AsyncClient``.
        **options: See ``TrueForgeClient``.

    Raises:
        ConfigurationError: A setting is missing or not usable.
    """

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        *,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_settings(base_url, api_key, options), http_client)

    @cached_property
    def sessions(self) -> AsyncSessions[AsyncEventStream[Event]]:
        """Conversations with an agent."""
        from turnwire.trueforge.namespaces import AsyncSessions  # noqa: PLC0415 - on first use.

        return AsyncSessions(self._transport)

    @cached_property
    def turns(self) -> AsyncTurns[AsyncEventStream[Event]]:
        """Exchanges in a session, and their events."""
        from turnwire.trueforge.namespaces import AsyncTurns  # noqa: PLC0415 - on first use.

        return AsyncTurns(self._transport)

    def conversation(self, **config: Unpack[ConversationConfig[AgentSpec]]) -> AsyncConversation:
        """Start a conversation in a session; see ``TrueForgeClient.conversation``."""
        from turnwire.trueforge.memory import TrueForgeMemory  # noqa: PLC0415 - with the first turn.

        return self._converse(*TrueForgeMemory.of(config))
