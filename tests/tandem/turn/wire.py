"""The embedded engine at the other end of a wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cuts.simulation import SimulatedEngine, common, respond, segments_of
from turnwire.testing.tandem import Engine, Options
from turnwire.testing.tandem.answers import Answer, Stream
from turnwire.testing.tandem.requests import Request

if TYPE_CHECKING:
    import httpx

    from cuts.cut import Cut
    from turnwire.testing.tandem.jobs import Job

__all__ = ["Simulation"]


class Simulation(SimulatedEngine):
    """An engine, its clock stopped.

    Args:
        cuts: The cuts to come, in order.
        options: Of the engine.

    Attributes:
        engine: The engine.
    """

    def __init__(self, *cuts: Cut, **options: Any) -> None:
        super().__init__(cuts)
        self.engine = Engine(Options(seed=1, **options))
        self._jobs: list[_Job] = []

    def ask(self, request: httpx.Request) -> httpx.Response:
        reply = self.engine.answer(Request(path=segments_of(request), **common(request)))
        self._take_jobs()
        if isinstance(reply, Stream):
            return self.stream(reply.feed, reply.feed.close)
        assert isinstance(reply, Answer)
        return respond(reply)

    def step(self) -> bool:
        awake = [job for job in self._jobs if job.awake]
        for job in awake:
            job.step()
            self._take_jobs()
        return bool(awake)

    def _take_jobs(self) -> None:
        self._jobs += map(_Job, self.engine.take_jobs())


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
