"""Play the engine's background jobs in real time."""

import asyncio
from collections.abc import Callable

from turnwire.testing.tandem.jobs import Job


class Driver:
    """Plays jobs in the event loop.

    Args:
        take_jobs: Returns the jobs that were started since the last call.
    """

    def __init__(self, take_jobs: Callable[[], list[Job]]) -> None:
        self._take_jobs = take_jobs
        self._tasks: set[asyncio.Task[None]] = set()

    def start_new(self) -> None:
        """Play what was started."""
        for job in self._take_jobs():
            task = asyncio.create_task(self._play(job))
            # The loop keeps only weak references to tasks.
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def stop(self) -> None:
        """Stop every job."""
        for task in self._tasks:
            task.cancel()

    async def _play(self, job: Job) -> None:
        rung = asyncio.Event()
        silence = job.bell.listen(rung.set)
        try:
            for seconds in job.waits:
                # A step may have started other jobs, and may have ended this one.
                self.start_new()
                if job.is_dead:
                    return
                await _wait(rung, seconds)
                if job.is_dead:
                    return
            self.start_new()
        finally:
            silence()


async def _wait(rung: asyncio.Event, seconds: float | None) -> None:
    if seconds == 0:
        await asyncio.sleep(0)
        return
    try:
        await asyncio.wait_for(rung.wait(), seconds)
    except TimeoutError:
        return
    rung.clear()
