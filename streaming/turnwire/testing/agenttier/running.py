"""Run what takes time in an event loop."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from turnwire.testing.agenttier.work import StoppedError
from turnwire.testing.bell import Bell

T = TypeVar("T")


class LoopRunner:
    """Runs work in the event loop of whoever calls."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def start(
        self, work: Coroutine[Any, Any, None], ended: Callable[[], object]
    ) -> Callable[[], None]:
        """Begin work in the background; returns how to cancel it."""
        task = asyncio.create_task(work)
        # The loop keeps only weak references to tasks.
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: ended())

        def cancel() -> None:
            task.cancel()

        return cancel

    def every(self, seconds: float, call: Callable[[], object]) -> Callable[[], None]:
        """Call something again and again; returns how to end that."""
        return self.start(_repeat(seconds, call), lambda: None)

    async def within(
        self, seconds: float | None, work: Coroutine[Any, Any, T], stopped: Bell | None = None
    ) -> T:
        """Do work that is cancelled when its time is up or a bell rings."""
        rung = asyncio.Event()
        silence = (stopped or Bell()).listen(rung.set)
        working, stopping = asyncio.ensure_future(work), asyncio.ensure_future(rung.wait())
        try:
            await asyncio.wait(
                {working, stopping}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED
            )
            if working.done():
                return working.result()
            raise StoppedError if stopping.done() else TimeoutError
        finally:
            silence()
            for task in (working, stopping):
                task.cancel()
            await asyncio.gather(working, stopping, return_exceptions=True)

    async def rest(self, seconds: float | None) -> None:
        """Do nothing for some seconds; None means for ever."""
        if seconds is None:
            await asyncio.Event().wait()
        else:
            await asyncio.sleep(seconds)

    def stop(self) -> None:
        """Cancel everything."""
        for task in tuple(self._tasks):
            task.cancel()


async def _repeat(seconds: float, call: Callable[[], object]) -> None:
    while True:
        await asyncio.sleep(seconds)
        call()
