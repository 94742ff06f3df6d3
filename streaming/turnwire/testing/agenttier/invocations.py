"""Runs of agents: one is started by ``invoke`` and may be cancelled by whoever started it."""

import time
from collections.abc import Callable

from turnwire.testing.agenttier.answers import Json
from turnwire.testing.agenttier.computer import (
    CannotStartError,
    ChannelBrokenError,
    Command,
)
from turnwire.testing.agenttier.feeds import KEEP_ALIVE, Feed, frame
from turnwire.testing.agenttier.outputs import LogOutput
from turnwire.testing.agenttier.sandboxes import Sandbox
from turnwire.testing.agenttier.work import Runner, StoppedError
from turnwire.testing.bell import Bell


class Invocation:
    """One run of an agent; it is over when its reader leaves.

    Args:
        invoke_id: Its id.
        sandbox: Where it runs.
        actor: Subject of who started it.
        feed: Takes the events.
    """

    def __init__(self, invoke_id: str, sandbox: Sandbox, actor: str, feed: Feed) -> None:
        self.id = invoke_id
        self.sandbox = sandbox
        self.actor = actor
        self._feed = feed
        self._stopped = Bell()
        self._began = time.monotonic()

    def cancel(self) -> None:
        """End the run; its stream says so shortly after."""
        self._stopped.ring()

    async def run(
        self,
        runner: Runner,
        command: Command,
        *,
        started_ms: int,
        limit: float,
        beat: float,
        ended: Callable[[], object],
    ) -> None:
        """Run to the end.

        Args:
            runner: Limits the time.
            command: What.
            started_ms: The time, in milliseconds since the epoch.
            limit: Seconds that it may take.
            beat: Seconds between two keep-alive comments, which keep their time whatever else
                is written.
            ended: Called when the run has ended, before its stream says so.
        """
        self._feed.put(frame("start", {"invokeId": self.id, "startedAt": started_ms}))
        silence = runner.every(beat, lambda: self._feed.put(KEEP_ALIVE))
        try:
            code, reason = await self._work(runner, command, limit)
        finally:
            silence()
        # Who reads the last event must find a free slot.
        ended()
        self._feed.finish(frame("exit", self._exit(code, reason)))

    async def _work(self, runner: Runner, command: Command, limit: float) -> tuple[int, str]:
        running = self.sandbox.computer.run(command, LogOutput(self._feed))
        try:
            return await runner.within(limit, running, self._stopped), "completed"
        except ChannelBrokenError:
            return -1, "completed"
        except StoppedError:
            return -1, "canceled"
        except TimeoutError:
            return -1, "timeout"
        except CannotStartError:
            return -1, "error"

    def _exit(self, code: int, reason: str) -> Json:
        duration = int((time.monotonic() - self._began) * 1000)
        return {"invokeId": self.id, "exitCode": code, "durationMs": duration, "reason": reason}


class Invocations:
    """The runs of one Router process, and how many each sandbox has."""

    def __init__(self) -> None:
        self._running: dict[str, Invocation] = {}
        self._cancelled: set[str] = set()

    def get(self, invoke_id: str) -> Invocation | None:
        """Return a run that goes on, and that nobody cancelled."""
        return None if invoke_id in self._cancelled else self._running.get(invoke_id)

    @property
    def count(self) -> int:
        """How many runs go on."""
        return len(self._running)

    def of(self, sandbox: Sandbox) -> int:
        """Return how many runs a sandbox has."""
        return sum(each.sandbox is sandbox for each in self._running.values())

    def add(self, invocation: Invocation) -> None:
        """Count a run."""
        self._running[invocation.id] = invocation

    def forget(self, invocation: Invocation) -> None:
        """Let nobody find a run any more; it counts until it has ended."""
        self._cancelled.add(invocation.id)

    def discard(self, invocation: Invocation) -> None:
        """Count a run no more."""
        self._running.pop(invocation.id, None)
        self._cancelled.discard(invocation.id)
