"""A simulated wire to the embedded engine: no socket, no clock, and cuts where they are wanted."""

from __future__ import annotations

import enum
from collections import deque
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import httpx
from attrs import define, field, frozen

from turnwire.testing.framing import WireFormat
from turnwire.testing.items import Cut as EndOfStream
from turnwire.testing.tandem import Engine, Options
from turnwire.testing.tandem.answers import Answer, Stream
from turnwire.testing.tandem.requests import Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from turnwire.testing.tandem.feeds import Outlet
    from turnwire.testing.tandem.jobs import Job

ALL = 10_000
_WIRE = WireFormat()


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
    _jobs: list[_Job] = field(factory=list["_Job"])

    @classmethod
    def of(cls, *cuts: Cut, **options: Any) -> Simulation:
        """Return a new one.

        Args:
            cuts: The cuts to come, in order.
            options: Of the engine.
        """
        return cls(Engine(Options(seed=1, **options)), deque(cuts))

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
        self._jobs += [_Job(job) for job in self.engine.take_jobs()]
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
        """Let every job go on to its next wait; tell if one could."""
        awake = [job for job in self._jobs if job.awake]
        for job in awake:
            job.step()
            self._jobs += [_Job(each) for each in self.engine.take_jobs()]
        return bool(awake)

    def next_cut(self, data: bytes) -> tuple[bytes, Cut | None]:
        """Return what of some bytes arrives, and what cuts the rest off."""
        at = self.cuts[0].offset - len(self.written) if self.cuts else ALL * ALL
        arrived = data[: max(at, 0)] if at <= len(data) else data
        self.written += arrived
        return arrived, self.cuts.popleft() if at <= len(data) else None


class _Job:
    """A job, which sleeps from a wait to its bell."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self.awake = True
        job.bell.listen(self._wake)

    def _wake(self) -> None:
        self.awake = True

    def step(self) -> None:
        seconds = None if self._job.is_dead else next(self._job.waits, None)
        self.awake = seconds == 0 and not self._job.is_dead


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an event stream."""

    def __init__(self, simulation: Simulation, feed: Outlet) -> None:
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
            arrived, cut = simulation.next_cut(_WIRE.encode(item))
            if arrived:
                yield arrived
            if cut is not None:
                self._break_off(cut)
                return

    def _break_off(self, cut: Cut) -> None:
        self._feed.close()
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

    def close(self) -> None:
        self._feed.close()

    async def aclose(self) -> None:
        self._feed.close()


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
