"""The clients of sessions and turns on a TrueFoundry gateway."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from turnwire.client import AsyncClient, SyncClient, from_environment
from turnwire.stream import AsyncEventStream, EventStream
from turnwire_api.trueforge_gateway.events import Event
from turnwire_api.trueforge_gateway.resources import AsyncResources, Resources

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from turnwire.conversation import AsyncConversation, Conversation
    from turnwire.settings import ClientOptions, Key, Settings
    from turnwire.trueforge.config import ConversationConfig
    from turnwire.trueforge.gateway.namespaces import (
        AsyncDraftSessions,
        AsyncSessions,
        AsyncTurns,
        DraftSessions,
        Sessions,
        Turns,
    )
    from turnwire_api.trueforge_gateway.models import AgentSpec

__all__ = ["AsyncGatewayClient", "GatewayClient"]


def _settings(base_url: str | None, api_key: Key, options: ClientOptions) -> Settings:
    # Like the HTTP library, loaded with the first client.
    from turnwire.dialect import Dialect  # noqa: PLC0415 - with a client.
    from turnwire.settings import Settings  # noqa: PLC0415 - with a client.

    return Settings(
        base_url=from_environment(base_url, "GATEWAY_BASE_URL", "base_url"),
        key=api_key if callable(api_key) else from_environment(api_key, "TFY_API_KEY", "api_key"),
        # Nothing says that a gateway looks at an Idempotency-Key, and the server does not.
        dialect=Dialect(minds_keys=False),
        **options,
    )


class GatewayClient(SyncClient[Event], Resources[EventStream[Event]]):
    """Talks to a TrueFoundry gateway: ``client.sessions``, ``client.turns``, and more.

    A client may be shared by threads, a stream may not.

    Args:
        base_url: The gateway's URL with the tenant in its path; default: ``GATEWAY_BASE_URL``
            of the environment.
        api_key: The key, or a function that returns it, called for each request; default:
            ``TFY_API_KEY`` of the environment.
        http_client: Your own ``httpx.Client`` (proxy, certificates, mounts). It is used with
            this client's timeouts and key, and is yours to close.
        **options: ``timeout``, ``idle_timeout`` (900 seconds), ``max_retries``, ``headers``,
            ``max_event_size`` and ``verify``; see ``turnwire.Settings``.

    Raises:
        ConfigurationError: A setting is missing or not usable.

    Example:
        >>> from turnwire.testing import serve
        >>> spec = {"model": {"name": "stub/stub-1"}}
        >>> with serve("trueforge", gateway=True) as engine:
        ...     with GatewayClient(base_url=engine.base_url, api_key="any-key") as client:
        ...         draft = client.draft_sessions.create(spec)
        ...         said = [{"type": "user.message", "content": "Say hello."}]
        ...         events = list(client.turns.stream(draft.id, said))
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
        """Conversations with a saved agent."""
        from turnwire.trueforge.gateway.namespaces import Sessions  # noqa: PLC0415 - on first use.

        return Sessions(self._transport)

    @cached_property
    def draft_sessions(self) -> DraftSessions[EventStream[Event]]:
        """Conversations with an agent that is described in them."""
        from turnwire.trueforge.gateway.namespaces import (  # noqa: PLC0415 - on first use.
            DraftSessions,
        )

        return DraftSessions(self._transport)

    @cached_property
    def turns(self) -> Turns[EventStream[Event]]:
        """Exchanges in a session, and their events."""
        from turnwire.trueforge.gateway.namespaces import Turns  # noqa: PLC0415 - on first use.

        return Turns(self._transport)

    def conversation(self, **config: Unpack[ConversationConfig[AgentSpec]]) -> Conversation:
        """Start a conversation in a session.

        A stream that is cut is taken up again. Pauses are answered by ``approve`` and ``tools``,
        or with ``chat.answer(pending)``.

        Args:
            **config: The session: ``agent``, the name of a saved agent; or ``spec``, an agent
                described here, which opens a draft session; or ``session_id``, a session or draft
                session that there is. Then ``approve``, ``tools`` and ``save`` for all its turns,
                and ``checkpoint_key``.

        Raises:
            ConfigurationError: Not exactly one of the three is given.

        Example:
            >>> from turnwire.testing import serve
            >>> spec = {"model": {"name": "stub/stub-1"}}
            >>> with serve("trueforge", gateway=True) as engine:
            ...     with GatewayClient(engine.base_url, "any-key") as client:
            ...         client.conversation(spec=spec).send("Say hello.").result().text
            'Hello!'
        """
        from turnwire.trueforge.gateway.memory import (  # noqa: PLC0415 - with the first turn.
            GatewayMemory,
        )

        return self._converse(*GatewayMemory.of(config))


class AsyncGatewayClient(AsyncClient[Event], AsyncResources[AsyncEventStream[Event]]):
    """The same, asynchronous: ``async for event in client.turns.stream(...)``.

    Works under asyncio and trio.

    Args:
        base_url: See ``GatewayClient``.
        api_key: The key, or a function or coroutine function that returns it.
        http_client: Your own ``httpx.AsyncClient``.
        **options: See ``GatewayClient``.

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
        """Conversations with a saved agent."""
        from turnwire.trueforge.gateway.namespaces import (  # noqa: PLC0415 - on first use.
            AsyncSessions,
        )

        return AsyncSessions(self._transport)

    @cached_property
    def draft_sessions(self) -> AsyncDraftSessions[AsyncEventStream[Event]]:
        """Conversations with an agent that is described in them."""
        from turnwire.trueforge.gateway.namespaces import (  # noqa: PLC0415 - on first use.
            AsyncDraftSessions,
        )

        return AsyncDraftSessions(self._transport)

    @cached_property
    def turns(self) -> AsyncTurns[AsyncEventStream[Event]]:
        """Exchanges in a session, and their events."""
        from turnwire.trueforge.gateway.namespaces import (  # noqa: PLC0415 - on first use.
            AsyncTurns,
        )

        return AsyncTurns(self._transport)

    def conversation(self, **config: Unpack[ConversationConfig[AgentSpec]]) -> AsyncConversation:
        """Start a conversation in a session; see ``GatewayClient.conversation``."""
        from turnwire.trueforge.gateway.memory import (  # noqa: PLC0415 - with the first turn.
            GatewayMemory,
        )

        return self._converse(*GatewayMemory.of(config))
