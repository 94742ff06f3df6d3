"""One test body for both Orchagent clients, and servers that are scripts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Self, cast

import httpx

from both import AwaitableStream
from turnwire.orchagent import AsyncOrchClient, OrchClient
from turnwire.orchagent.chat import AsyncChatSession, ChatSession

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence

    from turnwire.stream import EventStream

__all__ = ["Script", "chat", "frames", "maker", "streamed"]

SSE = {"content-type": "text/event-stream"}
STREAMS = {"stream_events", "stream_events_once"}
PLAIN = {"set_token", "get_token"}


class _Awaitable:
    """Makes the methods of an object awaitable, and its streams asynchronous."""

    def __init__(self, target: Any) -> None:
        self._target = target

    def __repr__(self) -> str:
        return repr(self._target)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._target, name)
        if not callable(found):
            return _Awaitable(found)
        if name in PLAIN:
            return found

        def call(*arguments: Any, **keywords: Any) -> Any:
            if name in STREAMS:
                return AwaitableStream(cast("EventStream[Any]", found(*arguments, **keywords)))
            return _later(found, arguments, keywords)

        return call


async def _later(
    function: Callable[..., Any], arguments: tuple[Any, ...], keywords: dict[str, Any]
) -> Any:
    return function(*arguments, **keywords)


class AwaitableOrchClient(_Awaitable):
    """An ``OrchClient`` with the face of an ``AsyncOrchClient``."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(OrchClient(*arguments, **options))

    @property
    def client(self) -> OrchClient:
        return cast("OrchClient", self._target)

    async def __aenter__(self) -> Self:
        self._target.__enter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        self._target.__exit__(*error)


def maker(flavour: str) -> Callable[..., Any]:
    """Return what makes a client of this flavour, to be used with ``await``."""
    return AwaitableOrchClient if flavour == "sync" else AsyncOrchClient


def chat(client: Any, thread_id: str) -> Any:
    """Return a function that asks, and returns an asynchronous stream."""
    if not isinstance(client, AwaitableOrchClient):
        return AsyncChatSession(client, thread_id).ask
    session = ChatSession(client.client, thread_id)

    def ask(*arguments: Any, **keywords: Any) -> AwaitableStream:
        return AwaitableStream(cast("EventStream[Any]", session.ask(*arguments, **keywords)))

    return ask


class _Bytes(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in chunks; an exception among them is raised when it is reached."""

    def __init__(self, chunks: Sequence[bytes | Exception]) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            if isinstance(chunk, Exception):
                raise chunk
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


def streamed(*chunks: bytes | Exception, headers: Mapping[str, str] = SSE) -> httpx.Response:
    return httpx.Response(200, headers=dict(headers), stream=_Bytes(chunks))


def frames(*events: Any, ids: Sequence[str] = ()) -> bytes:
    """Write events as a server does; a text is written as it is."""
    told = [f"id: {each}\n" for each in ids] or [""] * len(events)
    texts = [each if isinstance(each, str) else json.dumps(each) for each in events]
    return "".join(f"{i}data: {text}\n\n" for i, text in zip(told, texts, strict=True)).encode()


class Script:
    """A server that gives its answers one after the other, and keeps the requests.

    Args:
        *answers: Responses, or exceptions of the network.
    """

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.requests: list[httpx.Request] = []
        self._answers = iter(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = next(self._answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def answer(self, request: httpx.Request) -> httpx.Response:
        return self(request)

    def client(self, flavour: str, **options: Any) -> Any:
        """Return a client of this server."""
        if flavour == "sync":
            http: Any = httpx.Client(transport=httpx.MockTransport(self))
        else:
            http = httpx.AsyncClient(transport=httpx.MockTransport(self.answer))
        return maker(flavour)(**{"base_url": "http://engine.test", "http_client": http, **options})

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(request.content or b"null") for request in self.requests]
