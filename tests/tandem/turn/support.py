"""Conversations with the embedded engine: one face for synchronous and asynchronous ones."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import httpx

from both import AwaitableConversation
from turnwire.conversation import AsyncConversation, Conversation
from turnwire.decisions import Allow, Deny
from turnwire.dialect import Dialect
from turnwire.events import StreamResumed
from turnwire.settings import Settings
from turnwire.tandem.errors import error_type
from turnwire.tandem.memory import TandemMemory
from turnwire.transport import AsyncHttpTransport, HttpTransport

if TYPE_CHECKING:
    from turnwire.agents import ToolCall

TOKEN = "tk_0123456789abcdef"  # noqa: S105 - of no engine.
LOCAL = "http://engine.test"
# The engine has no TLS; a default context takes a while to make.
_PLAIN = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def settings(base_url: str, **options: Any) -> Settings:
    given: dict[str, Any] = {"max_retries": 0, **options}
    return Settings(base_url=base_url, key=TOKEN, dialect=Dialect(error_type=error_type), **given)


class Chats:
    """Makes conversations of one flavour with one engine.

    Args:
        flavour: Which clients.
        base_url: Where the engine is.
        http: What requests are sent with instead.
        options: Settings of the clients.
    """

    def __init__(self, flavour: str, base_url: str, http: Any = None, **options: Any) -> None:
        self._sync = flavour == "sync"
        client: Any = httpx.Client if self._sync else httpx.AsyncClient
        self._http = http or client(verify=_PLAIN, trust_env=False)
        transport: Any = HttpTransport if self._sync else AsyncHttpTransport
        self._transport = transport(settings(base_url, **options), self._http)

    def __call__(self, config: dict[str, Any] | None = None, **options: Any) -> Any:
        """Return a new conversation; ``config`` is a ``SessionConfig``."""
        memory = TandemMemory(config or {})  # type: ignore[arg-type]  # Tests may give anything.
        if self._sync:
            return AwaitableConversation(Conversation(memory, self._transport, **options))
        return AsyncConversation(memory, self._transport, **options)

    async def aclose(self) -> None:
        if self._sync:
            self._http.close()
        else:
            await self._http.aclose()


def plain(events: list[Any]) -> list[tuple[str, ...]]:
    """Return events as plain data, without what tells of a cut."""
    found: list[tuple[str, ...]] = []
    for event in events:
        if isinstance(event, StreamResumed):
            continue
        said = [str(getattr(event, name, "")) for name in ("text", "content")]
        call = getattr(event, "call", None)
        calls = [each.tool for each in ([call] if call else getattr(event, "calls", ()))]
        found.append((type(event).__name__, *said, *calls))
    return found


def kinds(events: list[Any]) -> list[str]:
    return [type(event).__name__ for event in events]


def requests_to(exchanges: list[httpx.Request], end: str) -> int:
    return sum(request.url.path.endswith(end) for request in exchanges)


def allow(_call: ToolCall) -> Allow:
    return Allow()


def deny(_call: ToolCall) -> Deny:
    return Deny()
