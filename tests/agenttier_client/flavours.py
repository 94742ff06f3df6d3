"""One test body for both AgentTier clients: the synchronous one gets the face of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from both import AwaitableConversation, AwaitableStream
from turnwire.agenttier import AgentTierClient, AsyncAgentTierClient, AsyncSandbox, Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.conversation import Conversation
    from turnwire.stream import EventStream

__all__ = ["AwaitableAgentTierClient", "handle", "maker"]


class _Awaitable:
    """Makes the methods of an object awaitable, and its streams asynchronous."""

    def __init__(self, target: Any) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._target, name)
        if isinstance(found, str):
            return found
        if not callable(found):
            return _Awaitable(found)

        def call(*arguments: Any, **keywords: Any) -> Any:
            if name == "invoke_stream":
                return AwaitableStream(cast("EventStream[Any]", found(*arguments, **keywords)))
            if name == "conversation":
                return AwaitableConversation(cast("Conversation", found(*arguments, **keywords)))
            return _later(found, arguments, keywords)

        return call

    def __repr__(self) -> str:
        return repr(self._target)


async def _later(
    function: Callable[..., Any], arguments: tuple[Any, ...], keywords: dict[str, Any]
) -> Any:
    result = function(*arguments, **keywords)
    return _Awaitable(result) if isinstance(result, Sandbox) else result


class AwaitableAgentTierClient(_Awaitable):
    """An ``AgentTierClient`` with the face of an ``AsyncAgentTierClient``."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(AgentTierClient(*arguments, **options))

    async def __aenter__(self) -> Self:
        self._target.__enter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        self._target.__exit__(*error)

    async def aclose(self) -> None:
        self._target.close()


def maker(flavour: str) -> Callable[..., Any]:
    """Return what makes a client of this flavour, to be used with ``await``."""
    return AwaitableAgentTierClient if flavour == "sync" else AsyncAgentTierClient


def handle(client: Any, name: str = "demo") -> Any:
    """Return the handle of a sandbox of this client, without asking for it."""
    if isinstance(client, AsyncAgentTierClient):
        return AsyncSandbox(client.transport, name, name, "default")
    return _Awaitable(Sandbox(client.transport._target, name, name, "default"))
