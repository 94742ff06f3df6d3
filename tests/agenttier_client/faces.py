"""One test body for both terminals: the synchronous one gets the face of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from turnwire.agenttier import AgentTierClient, AsyncAgentTierClient, AsyncSandbox, Sandbox

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from turnwire.agenttier.terminal import Terminal
    from turnwire.agenttier.terminal_view import TerminalOptions

__all__ = ["AwaitableTerminal", "client_of", "terminal_of"]


class AwaitableTerminal:
    """A ``Terminal`` with the face of an ``AsyncTerminal``."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def __getattr__(self, name: str) -> Any:
        return getattr(self._terminal, name)

    def __repr__(self) -> str:
        return repr(self._terminal)

    async def __aenter__(self) -> Self:
        self._terminal.__enter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        self._terminal.__exit__(*error)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        try:
            return next(self._terminal)
        except StopIteration:
            raise StopAsyncIteration from None

    async def events(self) -> AsyncGenerator[Any]:
        for event in self._terminal.events():
            yield event

    async def read_until(self, *arguments: Any) -> str:
        return self._terminal.read_until(*arguments)

    async def send(self, text: str) -> None:
        self._terminal.send(text)

    async def resize(self, cols: int, rows: int) -> None:
        self._terminal.resize(cols, rows)

    async def aclose(self) -> None:
        self._terminal.close()


class _AwaitableClient:
    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.client = AgentTierClient(*arguments, **options)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        self.client.close()


def client_of(flavour: str, base_url: str, **options: Any) -> Any:
    """Return a client of this flavour."""
    kind = _AwaitableClient if flavour == "sync" else AsyncAgentTierClient
    return kind(base_url, **options)


def terminal_of(client: Any, name: str = "demo", namespace: str = "default", **options: Any) -> Any:
    """Return a terminal of a sandbox, without asking for the sandbox."""
    given: TerminalOptions = options  # type: ignore[assignment]  # Some are wrong on purpose.
    if isinstance(client, AsyncAgentTierClient):
        return AsyncSandbox(client.transport, name, name, namespace).terminal(**given)
    transport = client.client.transport
    return AwaitableTerminal(Sandbox(transport, name, name, namespace).terminal(**given))
