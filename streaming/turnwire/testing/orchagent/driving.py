"""Play runs in real time, and wake whoever waits for them."""

import asyncio
from collections.abc import Callable, Iterable

from turnwire.testing.items import Cut, Writable
from turnwire.testing.orchagent.feeds import Feed
from turnwire.testing.orchagent.run import Run


class Pulse:
    """Wakes all who wait; each looks again whether it was for them.

    Attributes:
        is_last: Whether the server stops.
    """

    def __init__(self) -> None:
        self._event = asyncio.Event()
        self.is_last = False

    def beat(self) -> None:
        """Wake all who wait now."""
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, seconds: float | None = None) -> None:
        """Wait for the next beat, for so many seconds at most."""
        if seconds == 0:
            await asyncio.sleep(0)
            return
        try:
            await asyncio.wait_for(self._event.wait(), seconds)
        except TimeoutError:
            return


class Driver:
    """Plays runs in the event loop; they go on when their readers leave.

    Args:
        take_started: Returns the runs that were started since the last call.
        pulse: Beats when something happened.
    """

    def __init__(self, take_started: Callable[[], Iterable[Run]], pulse: Pulse) -> None:
        self._take_started = take_started
        self._pulse = pulse
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
        for seconds in run.play():
            await self._pulse.wait(seconds)


class Reading:
    """Reads a feed as fast as the client does.

    Args:
        feed: What the connection writes.
        pulse: Beats when there may be more.
    """

    def __init__(self, feed: Feed, pulse: Pulse) -> None:
        self._feed = feed
        self._pulse = pulse

    async def next(self) -> Writable | None:
        """Return the next item; the end comes as an item of its own."""
        while (item := self._feed.take()) is None and not self._pulse.is_last:
            await self._pulse.wait()
        # A stream that the server's end interrupts must not look like a whole one.
        return item or Cut()
