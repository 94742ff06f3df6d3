"""A simulated wire to the embedded engine: no socket, no clock, and cuts where they are wanted."""

from __future__ import annotations

import enum
from collections import deque
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import httpx
from attrs import define, field, frozen

from orchagent.turn.support import TOKEN
from turnwire.testing.items import Cut as EndOfStream
from turnwire.testing.orchagent import Engine, Options
from turnwire.testing.orchagent.answers import Answer, Stream
from turnwire.testing.orchagent.requests import Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from turnwire.testing.orchagent.feeds import Feed
    from turnwire.testing.orchagent.run import Run

ALL = 10_000


class Kind(enum.Enum):
    """How a stream is cut."""

    RESET = "the connection is reset"
    END = "the body ends as if it were whole"
    STALL = "nothing more comes"


@frozen
class Cut:
    """One cut.

    Attributes:
        offset: At which byte of all that the streams bring.
        kind: How.
        missed: How many steps the engine goes on before anybody listens again.
    """

    offset: int
    kind: Kind = Kind.RESET
    missed: int = 0


class _Job:
    """A run, which sleeps from a wait to its end, or until something happens."""

    def __init__(self, run: Run) -> None:
        self._waits = run.play()
        self._is_over = False
        self.wakes_at: float | None = None
        self.awake = True

    def step(self, now: float) -> None:
        try:
            seconds = next(self._waits)
        except StopIteration:
            self._is_over = True
            self.awake, self.wakes_at = False, None
            return
        self.awake = seconds == 0
        self.wakes_at = None if seconds is None else now + seconds

    def wake(self) -> None:
        self.awake = not self._is_over


@define
class Simulation:
    """An engine, its clock stopped: it goes on when somebody reads and there is nothing to read.

    Attributes:
        engine: The engine.
        cuts: The cuts to come.
        requests: The requests it got, in order.
        written: What the streams brought.
        lost: Answers to the next requests to paths that end like this are lost.
    """

    engine: Engine
    cuts: deque[Cut] = field(factory=deque[Cut])
    requests: list[httpx.Request] = field(factory=list[httpx.Request])
    written: bytearray = field(factory=bytearray)
    lost: list[str] = field(factory=list[str])
    _jobs: list[_Job] = field(factory=list[_Job])
    _now: float = 0.0

    @classmethod
    def of(cls, *cuts: Cut, **options: Any) -> Simulation:
        """Return a new one.

        Args:
            cuts: The cuts to come, in order.
            options: Of the engine.
        """
        made = cls(Engine(Options(seed=1, token=TOKEN, **options)), deque(cuts))
        made.engine.listen(made.wake)
        return made

    def wake(self) -> None:
        """Something happened."""
        for job in self._jobs:
            job.wake()

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer a request.

        Raises:
            httpx.TransportError: Its answer is to be lost.
        """
        self.requests.append(request)
        path = request.url.raw_path.decode().partition("?")[0]
        reply = self.engine.answer(
            Request(
                method=request.method,
                path=tuple(unquote(segment) for segment in path.split("/")[1:]),
                query=dict(request.url.params),
                headers=dict(request.headers),
                content=request.content,
            )
        )
        for run in self.engine.take_started():
            run.core.clock = lambda: self._now
            self._jobs.append(_Job(run))
        for end in self.lost:
            if path.endswith(end):
                self.lost.remove(end)
                raise httpx.ReadError("the answer is lost")
        if isinstance(reply, Stream):
            # Time passes while the request is on its way.
            self.step()
            kind = {"content-type": "text/event-stream"}
            return httpx.Response(200, headers=kind, stream=_Body(self, reply.feed))
        assert isinstance(reply, Answer)
        kind = {} if reply.media_type is None else {"content-type": reply.media_type}
        headers = {**reply.headers, **kind}
        return httpx.Response(reply.status, headers=headers, content=reply.content)

    def step(self) -> bool:
        """Let every run go on to its next wait; tell if one could."""
        if not any(job.awake for job in self._jobs):
            times = [job.wakes_at for job in self._jobs if job.wakes_at is not None]
            if not times:
                return False
            self._now = min(times)
            self.wake()
        for job in [job for job in self._jobs if job.awake]:
            job.step(self._now)
        return True

    def next_cut(self, data: bytes) -> tuple[bytes, Cut | None]:
        """Return what of some bytes arrives, and what cuts the rest off."""
        at = self.cuts[0].offset - len(self.written) if self.cuts else ALL * ALL
        arrived = data[: max(at, 0)] if at <= len(data) else data
        self.written += arrived
        return arrived, self.cuts.popleft() if at <= len(data) else None


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
            if isinstance(item, EndOfStream):
                if not item.clean:
                    raise httpx.ReadError("the engine dropped the connection")
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
            case Kind.RESET:
                raise httpx.ReadError("connection reset by peer")
            case Kind.STALL:
                raise httpx.ReadTimeout("no byte within the time limit")
            case Kind.END:
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
