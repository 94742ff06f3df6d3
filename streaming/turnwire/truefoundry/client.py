"""The clients of TrueFoundry's Agent API. Their methods are generated from the document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from turnwire.client import AsyncClient, SyncClient, from_environment
from turnwire.stream import AsyncEventStream, EventStream
from turnwire_api.truefoundry.events import Event
from turnwire_api.truefoundry.resources import AsyncResources, Resources

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from turnwire.conversation import AsyncConversation, Conversation
    from turnwire.settings import ClientOptions, Key, Settings
    from turnwire.truefoundry.protocol import ConversationConfig

__all__ = ["AgentClient", "AsyncAgentClient"]


def _settings(base_url: str | None, api_key: Key, options: ClientOptions) -> Settings:
    # Like the HTTP library, loaded with the first client.
    from turnwire.settings import Settings  # noqa: PLC0415 - with a client.

    return Settings(
        base_url=from_environment(base_url, "GATEWAY_BASE_URL", "base_url"),
        key=api_key if callable(api_key) else from_environment(api_key, "TFY_API_KEY", "api_key"),
        **options,
    )


class AgentClient(SyncClient[Event], Resources[EventStream[Event]]):
    """Talks to a TrueFoundry gateway: ``client.responses.stream(...)``, ``.cancel(...)``.

    A client may be shared by threads, a stream may not.

    Args:
        base_url: The gateway's URL with the tenant in its path; default: ``GATEWAY_BASE_URL``
            of the environment.
        api_key: The key, or a function that returns it, called for each request; default:
            ``TFY_API_KEY`` of the environment.
        http_client: Your own ``httpx.Client`` (proxy, certificates, mounts). It is used with
            this client's timeouts and key, and is yours to close.
        **options: ``timeout``, ``idle_timeout``, ``max_retries``, ``headers``,
            ``max_event_size`` and ``verify``; see ``turnwire.Settings``.

    Raises:
        ConfigurationError: A setting is missing or not usable.

    Example:
        >>> from turnwire.testing import serve
        >>> with serve("truefoundry") as engine:
        ...     with AgentClient(base_url=engine.base_url, api_key="any-key") as client:
        ...         events = list(client.responses.stream(
        ...             model="m", input=[{"role": "user", "content": "Say hello."}]))
        >>> events[0].type, events[-1].type
        ('response.created', 'response.done')
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

    def conversation(self, **config: Unpack[ConversationConfig]) -> Conversation:
        """Start a conversation with an agent.

        Args:
            **config: The agent: ``model`` or ``agent_name``, and what else
                ``responses.stream`` takes of it (``sandbox``, ``instruction``, ...); then
                ``approve``, ``tools`` and ``save`` for all its turns, and ``checkpoint_key``.

        Raises:
            ConfigurationError: Not exactly one of ``model`` and ``agent_name`` is given.

        Example:
            >>> from turnwire.testing import serve
            >>> with serve("truefoundry") as engine, AgentClient(engine.base_url, "key") as client:
            ...     chat = client.conversation(model="m")
            ...     chat.send("What is 1 + 2?").result().text
            ...     chat.send("What was my previous question?").result().text
            '1 + 2 = 3.'
            'Your previous question was: What is 1 + 2?'
        """
        from turnwire.truefoundry.protocol import split_config  # noqa: PLC0415 - with the first turn.

        return self._converse(*split_config(config))


class AsyncAgentClient(AsyncClient[Event], AsyncResources[AsyncEventStream[Event]]):
    """The same, asynchronous: ``async for event in client.responses.stream(...)``.

    Works under asyncio and trio.

    Args:
        base_url: See ``AgentClient``.
        api_key: The key, or a function or coroutine function that returns it.
        http_client: Your own ``httpx.AsyncClient``.
        **options: See ``AgentClient``.

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

    def conversation(self, **config: Unpack[ConversationConfig]) -> AsyncConversation:
        """Start a conversation with an agent; see ``AgentClient.conversation``."""
        from turnwire.truefoundry.protocol import split_config  # noqa: PLC0415 - with the first turn.

        return self._converse(*split_config(config))
