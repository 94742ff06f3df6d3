"""The clients of the Orchagent engine. Most of their methods are generated from the document."""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING, Any, NamedTuple, Unpack, cast

from turnwire.client import AsyncClient, SyncClient
from turnwire.errors import ConfigurationError
from turnwire.orchagent.surface import AsyncSurface, Surface
from turnwire_api.orchagent.events import Event

if TYPE_CHECKING:
    import httpx

    from turnwire.conversation import AsyncConversation, Conversation
    from turnwire.errors import StatusError
    from turnwire.orchagent.config import ConversationConfig
    from turnwire.orchagent.login import Login
    from turnwire.orchagent.settings import OrchSettings
    from turnwire.settings import ClientOptions, Key
    from turnwire_api.orchagent.models import Meta
    from turnwire_api.runtime.operation import RequestOptions

__all__ = ["AsyncOrchClient", "OrchClient"]

BASE_URL = "http://localhost:8080"
# Seconds. What the engine's own client uses for plain calls.
TIMEOUT = 30.0
_UNAUTHORIZED = 401


class _Configuration(NamedTuple):
    """What a client is made of.

    Attributes:
        settings: How it talks to the engine.
        bare: The same without a token.
        login: Who it is.
    """

    settings: OrchSettings
    bare: OrchSettings
    login: Login


def _configure(
    base_url: str | None,
    token: str | None,
    token_file: str | os.PathLike[str] | None,
    options: ClientOptions,
) -> _Configuration:
    # Like the HTTP library, loaded with the first client.
    from attrs import evolve  # noqa: PLC0415 - with a client.

    from turnwire.dialect import Dialect  # noqa: PLC0415 - as above.
    from turnwire.orchagent.errors import NotLoggedIn  # noqa: PLC0415 - as above.
    from turnwire.orchagent.login import Login  # noqa: PLC0415 - as above.
    from turnwire.orchagent.settings import OrchSettings  # noqa: PLC0415 - as above.
    from turnwire.orchagent.token_file import DEFAULT_PATH, TokenFile  # noqa: PLC0415 - as above.

    given: ClientOptions = {**options}
    if "timeout" not in given:
        given["timeout"] = _timeout(os.environ.get("ORCHAGENT_TIMEOUT"))
    home = os.environ.get("ORCHAGENT_BASE_URL") or BASE_URL
    bare = OrchSettings(base_url=base_url or home, **given)
    place = token_file or os.environ.get("ORCHAGENT_TOKEN_FILE") or DEFAULT_PATH
    login = Login(bare.base_url, TokenFile(place), home, token)

    def error_type(status: int, body: bytes) -> type[StatusError] | None:
        del body
        return NotLoggedIn if status == _UNAUTHORIZED and not login.known else None

    # A key may be None: an engine may run without accounts.
    key = cast("Key", login.token)
    return _Configuration(evolve(bare, key=key, dialect=Dialect(error_type)), bare, login)


def _timeout(text: str | None) -> float:
    """Read a number of seconds from the environment."""
    if not text:
        return TIMEOUT
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise ConfigurationError(f"ORCHAGENT_TIMEOUT is no positive number of seconds: {text!r}")
    return seconds


class OrchClient(SyncClient[Event], Surface):
    """Talks to an Orchagent server: ``client.runs.send_message(...)``, ``.stream_events(...)``.

    The environment is read here, not when the module is imported. A client may be shared by
    threads, a stream may not.

    The token is kept in a file, ``~/.orchagent/token.json`` if not told otherwise, that the
    published client can read. It says which server the token is for, and no other is sent it. A
    file of the published client does not say it: its token is sent only to the server of
    ``ORCHAGENT_BASE_URL`` or, without that, to http://localhost:8080, and is bound to its server
    when it is saved again.

    Without a token requests are sent as they are, since a server may do without; one that does
    not answers 401, which is ``NotLoggedIn``.

    Args:
        base_url: The server; default: ``ORCHAGENT_BASE_URL`` of the environment, else
            http://localhost:8080.
        token: A token, instead of the one in the file. It is not saved.
        token_file: Where the token is kept; default: ``ORCHAGENT_TOKEN_FILE`` of the
            environment, unless empty. ``~`` is the home folder.
        http_client: Your own ``httpx.Client`` (proxy, certificates, mounts). It is used with
            this client's timeouts and token, and is yours to close.
        **options: ``timeout`` (default ``ORCHAGENT_TIMEOUT`` of the environment, else 30
            seconds), ``idle_timeout``, ``max_retries``, ``headers``, ``max_event_size`` and
            ``verify``; see ``turnwire.Settings``.

    Raises:
        ConfigurationError: A setting is not usable.

    Example:
        >>> OrchClient(base_url="http://localhost:8080", token_file="~/no/such/file.json")
        <OrchClient http://localhost:8080>
    """

    def __init__(
        self,
        base_url: str | None = None,
        token: str | None = None,
        *,
        token_file: str | os.PathLike[str] | None = None,
        http_client: httpx.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        from turnwire.transport import HttpTransport  # noqa: PLC0415 - with a client.

        made = _configure(base_url, token, token_file, options)
        super().__init__(made.settings, http_client)
        self._bare = HttpTransport[Any](made.bare, self._transport.client)
        self._login = made.login

    def conversation(self, **config: Unpack[ConversationConfig]) -> Conversation:
        """Take a thread for a conversation: each message is a run of its workflow.

        Args:
            **config: ``thread_id``, or ``workflow`` for a new thread; ``inputs`` and ``secrets``
                that go with every message; then ``save`` for all its turns, and
                ``checkpoint_key``. See ``ThreadConfig``.

        Raises:
            ConfigurationError: Both a thread and a workflow are given.
            InvalidRequest: The workflow is no JSON object.
        """
        from turnwire.orchagent.memory import split_config  # noqa: PLC0415 - with the first turn.

        return self._converse(*split_config(config))

    def get_meta(self, *, options: RequestOptions | None = None) -> Meta:
        """Return what the server can do; needs no token. See also ``deprecations``."""
        return self.meta.get(options=options)


class AsyncOrchClient(AsyncClient[Event], AsyncSurface):
    """The same, asynchronous: ``async for event in client.runs.stream_events(run_id)``.

    Works under asyncio and trio.

    Args:
        base_url: See ``OrchClient``.
        token: A token, instead of the one in the file.
        token_file: Where the token is kept.
        http_client: Your own ``httpx.AsyncClient``.
        **options: See ``OrchClient``.

    Raises:
        ConfigurationError: A setting is not usable.
    """

    def __init__(
        self,
        base_url: str | None = None,
        token: str | None = None,
        *,
        token_file: str | os.PathLike[str] | None = None,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        from turnwire.transport import AsyncHttpTransport  # noqa: PLC0415 - with a client.

        made = _configure(base_url, token, token_file, options)
        super().__init__(made.settings, http_client)
        self._bare = AsyncHttpTransport[Any](made.bare, self._transport.client)
        self._login = made.login

    def conversation(self, **config: Unpack[ConversationConfig]) -> AsyncConversation:
        """Take a thread for a conversation; see ``OrchClient.conversation``."""
        from turnwire.orchagent.memory import split_config  # noqa: PLC0415 - with the first turn.

        return self._converse(*split_config(config))

    async def get_meta(self, *, options: RequestOptions | None = None) -> Meta:
        """Return what the server can do; see ``OrchClient.get_meta``."""
        return await self.meta.get(options=options)
