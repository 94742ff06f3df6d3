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

    from turnwire.settings import ClientOptions, Key, Settings

__all__ = ["AgentClient", "AsyncAgentClient"]


def _settings(base_url: str | None, api_key: Key, options: ClientOptions) -> Settings:
    # Like the HTTP library, loaded with the first client.
    from turnwire.settings import Settings  # noqa: PLC0415

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
        **options: ``timeout``, ``idle_timeout``, ``max_retries``, ``headers`` and
            ``max_event_size``; see ``turnwire.Settings``.

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
