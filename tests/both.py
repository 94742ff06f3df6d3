"""One test body for the synchronous and the asynchronous client.

A test is written with ``await``; for the synchronous client everything it awaits is wrapped. So
a difference between the two is a failing test, not a forgotten one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self, TypeVar

import pytest
import trio

from turnwire.truefoundry import AgentClient, AsyncAgentClient

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine

    from turnwire.conversation import Conversation
    from turnwire.stream import EventStream
    from turnwire.turn import Turn

FLAVOURS = ("sync", "asyncio", "trio")

T = TypeVar("T")


def run_flavour(flavour: str, body: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a body that waits for nothing but its clients, and return what it returns."""
    if flavour == "trio":
        return trio.run(body)
    if flavour == "asyncio":
        return asyncio.run(body())
    flow = body()
    try:
        flow.send(None)
    except StopIteration as done:
        value: T = done.value
        return value
    raise AssertionError("a synchronous client waited")


class AwaitableStream:
    """An ``EventStream`` with the face of an ``AsyncEventStream``."""

    def __init__(self, stream: EventStream[Any]) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def __repr__(self) -> str:
        return repr(self._stream)

    async def __aenter__(self) -> Self:
        self._stream.__enter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        self._stream.__exit__(*error)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        try:
            return next(self._stream)
        except StopIteration:
            raise StopAsyncIteration from None

    async def aclose(self) -> None:
        self._stream.close()


class AwaitableTurn:
    """A ``Turn`` with the face of an ``AsyncTurn``."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn

    def __getattr__(self, name: str) -> Any:
        return getattr(self._turn, name)

    def __repr__(self) -> str:
        return repr(self._turn)

    async def __aenter__(self) -> Self:
        self._turn.__enter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        self._turn.__exit__(*error)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        try:
            return next(self._turn)
        except StopIteration:
            raise StopAsyncIteration from None

    async def text(self) -> AsyncIterator[str]:
        for piece in self._turn.text():
            yield piece

    async def result(self) -> Any:
        return self._turn.result()

    async def answer(self, pending: Any) -> None:
        self._turn.answer(pending)

    async def cancel(self) -> None:
        self._turn.cancel()

    async def aclose(self) -> None:
        self._turn.close()


class AwaitableConversation:
    """A ``Conversation`` whose turns are awaitable."""

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation

    @property
    def pending(self) -> Any:
        return self._conversation.pending

    def send(self, *arguments: Any, **options: Any) -> AwaitableTurn:
        return AwaitableTurn(self._conversation.send(*arguments, **options))

    def answer(self, *arguments: Any, **options: Any) -> AwaitableTurn:
        return AwaitableTurn(self._conversation.answer(*arguments, **options))

    def resume(self, *arguments: Any, **options: Any) -> AwaitableTurn:
        return AwaitableTurn(self._conversation.resume(*arguments, **options))

    def fork(self) -> AwaitableConversation:
        return AwaitableConversation(self._conversation.fork())


class _AwaitableResponses:
    def __init__(self, client: AgentClient) -> None:
        self._client = client

    def stream(self, **arguments: Any) -> AwaitableStream:
        return AwaitableStream(self._client.responses.stream(**arguments))

    async def cancel(self, *arguments: Any, **keywords: Any) -> Any:
        return self._client.responses.cancel(*arguments, **keywords)


class AwaitableClient:
    """An ``AgentClient`` with the face of an ``AsyncAgentClient``."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.client = AgentClient(*arguments, **options)
        self.responses = _AwaitableResponses(self.client)

    def conversation(self, **options: Any) -> AwaitableConversation:
        return AwaitableConversation(self.client.conversation(**options))

    def __repr__(self) -> str:
        return repr(self.client)

    async def __aenter__(self) -> Self:
        self.client.__enter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        self.client.__exit__(*error)

    async def aclose(self) -> None:
        self.client.close()


ClientMaker = Callable[..., Any]


def maker(flavour: str) -> ClientMaker:
    """Return what makes a client of this flavour, to be used with ``await``."""
    return AwaitableClient if flavour == "sync" else AsyncAgentClient


@pytest.fixture(params=FLAVOURS)
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def anyio_backend(flavour: str) -> str:
    return "trio" if flavour == "trio" else "asyncio"


@pytest.fixture
def make_client(flavour: str) -> ClientMaker:
    return maker(flavour)
