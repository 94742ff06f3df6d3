"""Conversations with the embedded engine: one face for synchronous and asynchronous ones."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import trio

from both import AwaitableConversation, AwaitableTurn
from orchagent.flavours import AwaitableOrchClient, maker
from turnwire.errors import InvalidRequest
from turnwire.events import OtherEvent, SignInRequired
from turnwire_api.runtime.model import plain

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

TOKEN = "tk_0123456789abcdef"  # noqa: S105 - of no engine.
LOCAL = "http://engine.test"


class OrchTurn(AwaitableTurn):
    """A ``Turn`` that can be answered while it runs, with the face of an ``AsyncTurn``."""

    async def answer(self, pending: Any) -> None:
        self._turn.answer(pending)


class OrchConversation(AwaitableConversation):
    """A ``Conversation`` with such turns."""

    def send(self, *arguments: Any, **options: Any) -> OrchTurn:
        return OrchTurn(self._conversation.send(*arguments, **options))

    def answer(self, *arguments: Any, **options: Any) -> OrchTurn:
        return OrchTurn(self._conversation.answer(*arguments, **options))

    def resume(self, *arguments: Any, **options: Any) -> OrchTurn:
        return OrchTurn(self._conversation.resume(*arguments, **options))


def client_of(flavour: str, base_url: str, **options: Any) -> Any:
    """Return a client that keeps no token and does not try twice by itself."""
    usual: dict[str, Any] = {"token": TOKEN, "token_file": "no/such/file", "max_retries": 0}
    return maker(flavour)(base_url, **{**usual, **options})


def converse(client: Any, **config: Any) -> Any:
    """Return a conversation whose turns are awaited, with either client."""
    if isinstance(client, AwaitableOrchClient):
        return OrchConversation(client.client.conversation(**config))
    return client.conversation(**config)


class User:
    """Reads a turn, signs in and approves.

    Args:
        client: What approves.

    Attributes:
        events: What the turn brought.
        sign_ins: What the user was asked to do, each time.
        approved: How many calls the user approved.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self.events: list[Any] = []
        self.sign_ins: list[Any] = []
        self.approved = 0

    async def read(self, turn: Any) -> Any:
        """Read a turn to its end and return its outcome."""
        async for event in turn:
            self.events.append(event)
            if isinstance(event, SignInRequired):
                self.sign_ins += event.sign_ins
                await turn.answer(turn.pending.signed_in())
            elif isinstance(event, OtherEvent) and event.native.type == "tool.waiting":
                self.approved += 1
                await self._approve(turn.run_id, plain(event.native.get("details")))
        return turn.outcome

    async def _approve(self, run_id: str, call: Any) -> None:
        names = call["args_keys"]
        await self._client.approvals.approve(run_id, call["tool"], call["server"], names)


async def refused(turn: Any, pending: Any) -> str:
    """Answer what cannot be answered; return why."""
    try:
        await turn.answer(pending)
    except InvalidRequest as error:
        return str(error)
    raise AssertionError("it was taken")


def run_flavour(flavour: str, body: Callable[[], Awaitable[Any]]) -> Any:
    """Run a body that waits for nothing but its clients, and return what it returns."""
    if flavour == "trio":
        return trio.run(body)
    if flavour == "asyncio":
        return asyncio.run(body())  # type: ignore[arg-type]  # It is a coroutine.
    flow: Any = body()
    try:
        flow.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("a synchronous client waited")


def kinds(events: list[Any]) -> list[str]:
    return [type(event).__name__ for event in events]


def requests_to(requests: list[httpx.Request], end: str) -> int:
    return sum(request.url.path.endswith(end) for request in requests)
