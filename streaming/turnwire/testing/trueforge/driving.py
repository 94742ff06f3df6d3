"""Play runs in real time, and wake the readers that wait for them."""

import asyncio
import time
from collections.abc import Callable, Iterable

from turnwire.testing.bell import Bell
from turnwire.testing.items import Cut, Writable
from turnwire.testing.trueforge.feeds import Feed
from turnwire.testing.trueforge.run import Run


class Driver:
    """Plays runs in the event loop; they go on when their readers leave.

    Args:
        take_started: Returns the runs that were started since the last call.
        timeout: Seconds after which a run is cancelled; None for no limit.
    """

    def __init__(
        self, take_started: Callable[[], Iterable[Run]], timeout: float | None = None
    ) -> None:
        self._take_started = take_started
        self._timeout = timeout
        self._tasks: set[asyncio.Task[None]] = set()

    def start_new(self) -> None:
        """Play what was started."""
        for run in self._take_started():
            task = asyncio.create_task(self._play(run))
            # The loop keeps only weak references to tasks.
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def stop(self) -> None:
        """Stop every run."""
        for task in self._tasks:
            task.cancel()

    async def _play(self, run: Run) -> None:
        interrupted = asyncio.Event()
        run.interrupt = interrupted.set
        timer = self._start_timer(run)
        try:
            for seconds in run.play():
                await _wait(interrupted, seconds)
        finally:
            if timer is not None:
                timer.cancel()

    def _start_timer(self, run: Run) -> asyncio.TimerHandle | None:
        if self._timeout is None:
            return None
        loop = asyncio.get_running_loop()
        return loop.call_later(self._timeout, lambda: run.stop("server-execution-timeout"))


class Reading:
    """Reads a feed as fast as the client does.

    Args:
        feed: What the connection writes.
        bell: Rung when there may be more.
        timeout: Seconds after which it ends properly; None for no limit.
        is_last_call: Whether the server stops.
    """

    def __init__(
        self, feed: Feed, bell: Bell, timeout: float | None, is_last_call: Callable[[], bool]
    ) -> None:
        self._feed = feed
        self._bell = bell
        self._end = None if timeout is None else time.monotonic() + timeout
        self._is_last_call = is_last_call

    async def next(self) -> Writable | None:
        """Return the next item; the end comes as an item of its own."""
        rung = asyncio.Event()
        silence = self._bell.listen(rung.set)
        try:
            while not self._is_late():
                rung.clear()
                if (item := self._feed.take()) is not None:
                    return item
                if self._is_last_call():
                    # A stream that the server's end interrupts must not look like a whole one.
                    return Cut()
                await _wait(rung, self._left())
        finally:
            silence()
        return Cut(clean=True)

    def _left(self) -> float | None:
        return None if self._end is None else max(self._end - time.monotonic(), 0.001)

    def _is_late(self) -> bool:
        return self._end is not None and time.monotonic() >= self._end


async def _wait(event: asyncio.Event, seconds: float | None) -> None:
    if seconds == 0:
        # Others run between two steps even when nothing slows this run down.
        await asyncio.sleep(0)
        return
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return
