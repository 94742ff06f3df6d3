"""The embedded engine at the other end of a wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cuts.simulation import SimulatedEngine, common, respond, segments_of
from orchagent.turn.support import TOKEN
from turnwire.testing.orchagent import Engine, Options
from turnwire.testing.orchagent.answers import Answer, Stream
from turnwire.testing.orchagent.requests import Request

if TYPE_CHECKING:
    import httpx

    from cuts.cut import Cut
    from turnwire.testing.orchagent.run import Run

__all__ = ["Simulation"]


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


class Simulation(SimulatedEngine):
    """An engine whose clock jumps to the next thing to do.

    Args:
        cuts: The cuts to come, in order.
        options: Of the engine.

    Attributes:
        engine: The engine.
    """

    def __init__(self, *cuts: Cut, **options: Any) -> None:
        super().__init__(cuts)
        self.engine = Engine(Options(seed=1, token=TOKEN, **options))
        self.engine.listen(self._wake)
        self._jobs: list[_Job] = []
        self._now = 0.0

    def _wake(self) -> None:
        """Something happened."""
        for job in self._jobs:
            job.wake()

    def ask(self, request: httpx.Request) -> httpx.Response:
        reply = self.engine.answer(Request(path=segments_of(request), **common(request)))
        for run in self.engine.take_started():
            run.core.clock = lambda: self._now
            self._jobs.append(_Job(run))
        if isinstance(reply, Stream):
            # Time passes while the request is on its way.
            self.step()
            return self.stream(reply.feed)
        assert isinstance(reply, Answer)
        return respond(reply)

    def step(self) -> bool:
        if not any(job.awake for job in self._jobs):
            times = [job.wakes_at for job in self._jobs if job.wakes_at is not None]
            if not times:
                return False
            self._now = min(times)
            self._wake()
        for job in [job for job in self._jobs if job.awake]:
            job.step(self._now)
        return True
