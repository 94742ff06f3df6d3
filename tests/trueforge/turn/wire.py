"""A simulated wire to the embedded server: no socket, no clock, and cuts where they are wanted."""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

import httpx
from attrs import define, field, frozen

from turnwire.testing.items import RawBytes
from turnwire.testing.trueforge import Engine, Options
from turnwire.testing.trueforge.answers import Answer, Stream
from turnwire.testing.trueforge.requests import Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from turnwire.testing.trueforge.feeds import Feed
    from turnwire.testing.trueforge.run import Run

__all__ = ["ALL", "KINDS", "AsyncWire", "Cut", "Kind", "Simulation", "SyncWire"]

ALL = 10_000

Kind: TypeAlias = Literal["broken", "clean", "silent"]
"""How a stream ends: as the network breaks, as a body ends, or nothing comes any more."""

KINDS: tuple[Kind, ...] = get_args(Kind)


@frozen
class Cut:
    """One cut.

    Attributes:
        offset: At which byte of all that the streams bring.
        kind: How.
        missed: How many steps the server goes on before anybody asks again.
    """

    offset: int
    kind: Kind = "broken"
    missed: int = 0


@define
class Simulation:
    """A server, its clock stopped: it goes on when somebody reads and there is nothing to read.

    Attributes:
        engine: The server.
        cuts: The cuts to come.
        requests: Method and path of each request, in order.
        creates: The bodies of the requests that created turns.
        written: What the streams brought.
        lost: Answers to the next requests to paths that end like this are lost.
    """

    engine: Engine
    cuts: deque[Cut] = field(factory=deque[Cut])
    requests: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
    creates: list[Any] = field(factory=list[Any])
    written: bytearray = field(factory=bytearray)
    lost: list[str] = field(factory=list[str])
    _players: list[_Player] = field(factory=list["_Player"])

    @classmethod
    def of(cls, *cuts: Cut, **options: Any) -> Simulation:
        """Return a new one.

        Args:
            cuts: The cuts to come, in order.
            options: Of the server.
        """
        given: dict[str, Any] = {"seed": 1, "sandbox": True, "time_scale": 0, **options}
        return cls(Engine(Options(**given)), deque(cuts))

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer a request.

        Raises:
            httpx.TransportError: Its answer is to be lost.
        """
        path = request.url.raw_path.decode().partition("?")[0]
        self.requests.append((request.method, path))
        if request.method == "POST" and path.endswith("/turns"):
            self.creates.append(json.loads(request.content))
        reply = self.engine.answer(
            Request(
                method=request.method,
                path=path,
                query=dict(request.url.params),
                headers=dict(request.headers),
                content=request.content,
            )
        )
        self._players += map(_Player, self.engine.take_started())
        for end in self.lost:
            if path.endswith(end):
                self.lost.remove(end)
                raise httpx.ReadError("reset before the head", request=request)
        if isinstance(reply, Stream):
            headers = {"content-type": "text/event-stream"}
            return httpx.Response(200, headers=headers, stream=_Body(self, reply.feed))
        assert isinstance(reply, Answer)
        kind = {} if reply.media_type is None else {"content-type": reply.media_type}
        headers = {**reply.headers, **kind}
        return httpx.Response(reply.status, headers=headers, content=reply.content)

    def step(self) -> bool:
        """Let every run go on to its next wait; tell if one could."""
        awake = [player for player in self._players if player.awake]
        for player in awake:
            player.step()
        return bool(awake)

    def next_cut(self, data: bytes) -> tuple[bytes, Cut | None]:
        """Return what of some bytes arrives, and what cuts the rest off."""
        if not self.cuts or (at := self.cuts[0].offset - len(self.written)) > len(data):
            self.written += data
            return data, None
        arrived = data[: max(at, 0)]
        self.written += arrived
        return arrived, self.cuts.popleft()


class _Player:
    """Plays a run, which sleeps from a wait without end to an interruption."""

    def __init__(self, run: Run) -> None:
        self._waits = run.play()
        self.awake = True
        run.interrupt = self._wake

    def _wake(self) -> None:
        self.awake = True

    def step(self) -> None:
        # Asleep before it plays: what it does may wake it.
        self.awake = False
        try:
            seconds = next(self._waits)
        except StopIteration:
            return
        self.awake = self.awake or seconds is not None


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an event stream."""

    def __init__(self, simulation: Simulation, feed: Feed) -> None:
        self._simulation = simulation
        self._feed = feed

    def _chunks(self) -> Iterator[bytes]:
        simulation = self._simulation
        while True:
            item = self._feed.take()
            if item is None:
                if not simulation.step():
                    raise httpx.ReadTimeout("no byte within the time limit")
                continue
            if not isinstance(item, RawBytes):
                if not item.clean:
                    raise httpx.ReadError("the server dropped the connection")
                return
            arrived, cut = simulation.next_cut(item.data)
            if arrived:
                yield arrived
            if cut is not None:
                self._break_off(cut)
                return

    def _break_off(self, cut: Cut) -> None:
        for _ in range(cut.missed):
            if not self._simulation.step():
                break
        match cut.kind:
            case "broken":
                raise httpx.ReadError("connection reset by peer")
            case "silent":
                raise httpx.ReadTimeout("no byte within the time limit")
            case "clean":
                return

    def __iter__(self) -> Iterator[bytes]:
        return self._chunks()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks():
            yield chunk


@define
class SyncWire(httpx.BaseTransport):
    """Carries requests to a simulation."""

    simulation: Simulation

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.simulation.answer(request)


@define
class AsyncWire(httpx.AsyncBaseTransport):
    """The same, asynchronous."""

    simulation: Simulation

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.simulation.answer(request)
