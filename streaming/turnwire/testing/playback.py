"""Play an engine's run in real time, with or without a reader.

A run goes on when its reader leaves: engines do not undo tool calls because a connection
broke, and tests need to see what happens then.
"""

import asyncio
from collections.abc import Callable, Iterable

from turnwire.testing.items import Cut, Delay, Hang, Item, Writable


class Playback:
    """Pulls items from a run, waits where they say so, and queues the rest for a reader.

    Args:
        items: The run. It is pulled step by step, so it sees a cancellation at once.
        pace: Seconds between two items.
        timeout: Seconds after which ``expire`` is called once; None for no limit.
        expire: Tells the run that its time is up.
    """

    def __init__(
        self,
        items: Iterable[Item],
        *,
        pace: float = 0.0,
        timeout: float | None = None,
        expire: Callable[[], None] | None = None,
    ) -> None:
        self._items = items
        self._pace = pace
        self._timeout = timeout
        self._expire = expire
        self._queue: asyncio.Queue[Writable | None] = asyncio.Queue()
        self._interrupted = asyncio.Event()

    async def run(self) -> None:
        """Play to the end; the reader gets None last, also after a failure."""
        timer = self._start_timer()
        try:
            first = True
            for item in self._items:
                if not first:
                    await self._wait(self._pace)
                first = False
                match item:
                    case Delay(seconds=seconds):
                        await self._wait(seconds)
                    case Hang():
                        await self._wait(None)
                    case _:
                        self._queue.put_nowait(item)
        except BaseException:
            # A run that breaks must not look like one that ended.
            self._queue.put_nowait(Cut())
            raise
        finally:
            self._queue.put_nowait(None)
            if timer is not None:
                timer.cancel()

    def interrupt(self) -> None:
        """End every wait of this run: it was cancelled or its time is up."""
        self._interrupted.set()

    async def next(self) -> Writable | None:
        """Return the next item for the reader, or None at the end."""
        return await self._queue.get()

    def _start_timer(self) -> asyncio.TimerHandle | None:
        if self._timeout is None:
            return None
        return asyncio.get_running_loop().call_later(self._timeout, self._time_is_up)

    def _time_is_up(self) -> None:
        if self._expire is not None:
            self._expire()
        self.interrupt()

    async def _wait(self, seconds: float | None) -> None:
        if self._interrupted.is_set() or seconds == 0:
            # Others run between two items even when nothing slows this run down.
            await asyncio.sleep(0)
            return
        try:
            await asyncio.wait_for(self._interrupted.wait(), seconds)
        except TimeoutError:
            return


class Playbacks:
    """The playbacks of one server, running in the background."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, playback: Playback, *, ended: Callable[[], object]) -> None:
        """Play in the background until the end, whoever reads.

        Args:
            playback: What to play.
            ended: Called when it has ended.
        """
        task = asyncio.create_task(playback.run())
        # The loop keeps only weak references to tasks.
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: ended())

    def stop(self) -> None:
        """Stop every playback; their readers see a dropped connection."""
        for task in self._tasks:
            task.cancel()
