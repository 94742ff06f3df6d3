"""An embedded engine at the other end of a wire: no clock, and cuts where they are wanted."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import unquote

import httpx

from cuts.cut import Kind, fail
from cuts.wire import EVENT_STREAM, Body
from turnwire.testing.framing import WireFormat
from turnwire.testing.items import Cut as EndOfStream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from cuts.cut import Cut
    from turnwire.testing.items import Writable

__all__ = ["SimulatedEngine", "common", "path_of", "respond", "segments_of"]

_WIRE = WireFormat()


class Answer(Protocol):
    """An engine's answer, whole."""

    @property
    def status(self) -> int: ...
    @property
    def content(self) -> bytes: ...
    @property
    def media_type(self) -> str | None: ...
    @property
    def headers(self) -> Mapping[str, str]: ...


class Feed(Protocol):
    """What one reader of an engine has not read yet."""

    def take(self) -> Writable | None: ...


def respond(answer: Answer) -> httpx.Response:
    """Return an engine's answer as a client gets it."""
    kind = {} if answer.media_type is None else {"content-type": answer.media_type}
    headers = {**answer.headers, **kind}
    return httpx.Response(answer.status, headers=headers, content=answer.content)


def path_of(request: httpx.Request) -> str:
    """Return the path as it was sent, without the query."""
    return request.url.raw_path.decode().partition("?")[0]


def segments_of(request: httpx.Request) -> tuple[str, ...]:
    """Return the path's segments, each decoded."""
    return tuple(unquote(segment) for segment in path_of(request).split("/")[1:])


def common(request: httpx.Request) -> dict[str, Any]:
    """Return what the requests of all engines have, but for the path: each has its own."""
    return {
        "method": request.method,
        "query": dict(request.url.params),
        "headers": dict(request.headers),
        "content": request.content,
    }


class SimulatedEngine(ABC):
    """An engine, its clock stopped: it goes on when somebody reads and there is nothing to read.

    Args:
        cuts: The cuts to come, in order.

    Attributes:
        cuts: The cuts to come.
        requests: The requests it got, in order.
        written: What the streams brought.
        lost: Answers to the next requests to paths that end like this are lost.
    """

    def __init__(self, cuts: Iterable[Cut]) -> None:
        self.cuts = deque(cuts)
        self.requests: list[httpx.Request] = []
        self.written = bytearray()
        self.lost: list[str] = []

    @abstractmethod
    def ask(self, request: httpx.Request) -> httpx.Response:
        """Let the engine answer."""

    @abstractmethod
    def step(self) -> bool:
        """Let everything that runs go on to its next wait; tell if anything could."""

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer a request.

        Raises:
            httpx.TransportError: Its answer is to be lost.
        """
        self.requests.append(request)
        response = self.ask(request)
        for end in self.lost:
            if path_of(request).endswith(end):
                self.lost.remove(end)
                raise httpx.ReadError("reset before the head", request=request)
        return response

    def stream(self, feed: Feed, close: Callable[[], object] = lambda: None) -> httpx.Response:
        """Return an answer that is a stream.

        Args:
            feed: What it brings.
            close: Called when its reader is gone, perhaps twice.
        """
        return httpx.Response(200, headers=EVENT_STREAM, stream=_Stream(self, feed, close))

    def next_cut(self, data: bytes) -> tuple[bytes, Cut | None]:
        """Return what of some bytes arrives, and what cuts the rest off."""
        if not self.cuts or (at := self.cuts[0].offset - len(self.written)) > len(data):
            self.written += data
            return data, None
        arrived = data[: max(at, 0)]
        self.written += arrived
        return arrived, self.cuts.popleft()


class _Stream(Body):
    """The body of an event stream."""

    def __init__(self, engine: SimulatedEngine, feed: Feed, close: Callable[[], object]) -> None:
        self._engine = engine
        self._feed = feed
        self._close = close

    def __iter__(self) -> Iterator[bytes]:
        while True:
            item = self._feed.take()
            if item is None:
                if not self._engine.step():
                    fail(Kind.STALL)
                continue
            if isinstance(item, EndOfStream):
                fail(Kind.END if item.clean else Kind.RESET)
                return
            arrived, cut = self._engine.next_cut(_WIRE.encode(item))
            if arrived:
                yield arrived
            if cut is not None:
                self._break_off(cut)
                return

    def _break_off(self, cut: Cut) -> None:
        self._close()
        for _ in range(cut.missed):
            if not self._engine.step():
                break
        fail(cut.kind)

    def close(self) -> None:
        self._close()
