"""What every part of the engine shares: options, time, ids, the bus, background jobs."""

import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from itertools import count
from typing import Any
from weakref import WeakSet

from attrs import frozen

from turnwire.testing.ids import Ids
from turnwire.testing.tandem.answers import RefusedError, bare, envelope
from turnwire.testing.tandem.bus import LOCAL_TENANT, Bus
from turnwire.testing.tandem.jobs import Job, Waits
from turnwire.testing.tandem.options import Options
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route

HOST: Mapping[str, str] = {
    "os": "linux",
    "arch": "x86_64",
    "shell_family": "posix",
    "path_style": "posix",
}


@frozen
class Effect:
    """One tool call that was executed.

    Attributes:
        tool: The tool.
        args: Its arguments.
        session_id: The session; None if a client called the tool itself.
        run_id: The run; None likewise.
    """

    tool: str
    args: Mapping[str, Any]
    session_id: str | None = None
    run_id: str | None = None


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Core:
    """The services of one engine.

    Args:
        options: How it behaves.
        now: Returns the time.
        clock: Returns seconds for measuring waits.

    Attributes:
        bus: The event bus.
        jobs: Jobs that nobody has begun to play.
        effects: The tool calls that were executed.
    """

    def __init__(
        self,
        options: Options,
        now: Callable[[], datetime] = _utc_now,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.options = options
        self.version = options.release
        self.now = now
        self.clock = clock
        self.ids = Ids(options.seed)
        self.bus = Bus(self.version, self.ids, self.now_ms)
        self.jobs: deque[Job] = deque()
        self.effects: list[Effect] = []
        self._part_numbers = count(1)
        self._living: WeakSet[Job] = WeakSet()

    def now_ms(self) -> int:
        """Return the time in milliseconds since the epoch."""
        return int(self.now().timestamp() * 1000)

    def new_part_id(self) -> str:
        """Return the id of a message part; it counts up within the process."""
        return f"part-{next(self._part_numbers)}"

    def publish(self, kind: str, /, **properties: Any) -> None:
        """Broadcast an event."""
        self.bus.publish(kind, properties)

    def publish_owned(self, kind: str, /, **properties: Any) -> None:
        """Broadcast an event that names its tenant."""
        self.bus.publish(kind, {**properties, "tenantContext": dict(LOCAL_TENANT)})

    def start(self, waits: Waits) -> Job:
        """Begin a background job."""
        job = Job(waits)
        self.jobs.append(job)
        self._living.add(job)
        return job

    def after(self, seconds: float, call: Callable[[], object]) -> None:
        """Do something later, after the present request was answered."""
        self.start(self._later(self.clock() + seconds, call))

    def _later(self, time_due: float, call: Callable[[], object]) -> Waits:
        yield 0
        while (seconds := time_due - self.clock()) > 0:
            yield seconds
        call()

    def restart(self) -> None:
        """Do what a new process does: no jobs, and parts and events from 1 again."""
        for job in self._living:
            job.kill()
        self._part_numbers = count(1)
        self.bus.restart()

    def refuse(self, status: int, code: str, error: str, /, **context: Any) -> RefusedError:
        """Return an error envelope as this release writes it."""
        has_retryable = self.version.has_error_codes
        spelt = self.version.error_code(code)
        return envelope(status, spelt, error, has_retryable=has_retryable, **context)

    def require_local(self, request: Request) -> None:
        """Refuse what only a caller on the same machine may do."""
        if self.version.is_strict and not (request.is_local and self.options.local_admin):
            raise bare(403)


class Room(ABC):
    """One family of routes with its state.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        self.core = core

    @abstractmethod
    def routes(self) -> Iterable[Route]:
        """Return its routes."""

    def restart(self) -> None:  # noqa: B027 - a hook; most rooms have nothing to do.
        """Do what a new process does with this state; most of it was on disk and stays."""
