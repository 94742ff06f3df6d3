"""The Tandem engine without I/O: requests in, answers, streams and background jobs out.

It knows no HTTP server and no event loop; `turnwire.testing.tandem.app` puts it on the wire.
"""

from collections.abc import Callable, Mapping
from typing import Any

from turnwire.testing.fields import InvalidValueError
from turnwire.testing.items import Cut, Event
from turnwire.testing.tandem.answers import RefusedError, Reply
from turnwire.testing.tandem.core import Core, Effect
from turnwire.testing.tandem.faults import Fault, Faults, rate_limit
from turnwire.testing.tandem.gate import Gate
from turnwire.testing.tandem.house import House
from turnwire.testing.tandem.jobs import Job, Waits
from turnwire.testing.tandem.model import cut
from turnwire.testing.tandem.options import Options
from turnwire.testing.tandem.permissions import Permissions
from turnwire.testing.tandem.questions import Questions
from turnwire.testing.tandem.requests import Request, unprocessable
from turnwire.testing.tandem.routing import Router
from turnwire.testing.tandem.runs import Runs
from turnwire.testing.tandem.sessions import Sessions
from turnwire.testing.tandem.workspace import Workspace


def _at_once(call: Callable[[], None]) -> None:
    call()


class Engine:
    """Everything one embedded engine knows.

    The methods that change something may be called from any thread while it is served.

    Args:
        options: How it behaves.

    Attributes:
        routes: What it answers.
        schedule: Runs a call in the thread that answers requests; set by the shell.

    Example:
        >>> engine = Engine(Options(seed=1))
        >>> engine.answer(Request(method="GET", path=("global", "health"))).content
        b'{"healthy":true,"ready":true}'
    """

    def __init__(self, options: Options) -> None:
        self._core = Core(options)
        self._gate = Gate(self._core)
        self._house = House(self._core, self._gate)
        self._house.model.restart = self._restart
        self.routes = tuple(route for room in self._house.rooms() for route in room.routes())
        self._router = Router(self.routes)
        self._faults = Faults()
        limit = (rate_limit(options.rate_limit, self._core.version),) if options.rate_limit else ()
        for fault in (*options.faults, *limit):
            self._faults.add(fault)
        self.schedule: Callable[[Callable[[], None]], None] = _at_once

    @property
    def effects(self) -> tuple[Effect, ...]:
        """The tool calls that were executed so far, in order."""
        return tuple(self._core.effects)

    @property
    def sessions(self) -> Sessions:
        """The sessions."""
        return self._house.sessions

    @property
    def runs(self) -> Runs:
        """The runs of this process."""
        return self._house.runs

    @property
    def permissions(self) -> Permissions:
        """The rules, requests and decisions about tools."""
        return self._house.permissions

    @property
    def questions(self) -> Questions:
        """The open questions."""
        return self._house.questions

    @property
    def workspace(self) -> Workspace:
        """The files that the tools work on."""
        return self._house.workspace

    def answer(self, request: Request) -> Reply:
        """Answer a request."""
        try:
            self._gate.check(request)
            path = "/" + "/".join(request.path)
            fault = None if path == "/global/health" else self._faults.next(request.method, path)
            return fault or self._router.answer(request)
        except InvalidValueError as error:
            return unprocessable(error).answer
        except RefusedError as refused:
            return refused.answer

    def take_jobs(self) -> list[Job]:
        """Return the background jobs that were started since the last call."""
        jobs = list(self._core.jobs)
        self._core.jobs.clear()
        return jobs

    def stop(self) -> None:
        """End what goes on: jobs, streams, answers that are not ready."""
        self._house.runs.restart()
        self._core.restart()

    def ready(self) -> None:
        """End the start of the process: requests are answered from now on."""
        self.schedule(self._become_ready)

    def restart(self, seconds: float = 0.0) -> None:
        """End the process and start a new one.

        Streams end, runs are gone without an end, open permissions are closed, events and
        parts are numbered from 1. What is stored stays.

        Args:
            seconds: How long the new process answers 503.
        """
        self.schedule(lambda: self._restart(seconds))

    def publish(self, kind: str, properties: Mapping[str, Any]) -> None:
        """Publish any event."""
        self.schedule(lambda: self._core.publish(kind, **properties))

    def deliver_webhook(self, trigger_id: str, body: Any, event_id: str | None = None) -> None:
        """Let a signed request of a provider arrive at a webhook trigger.

        Args:
            trigger_id: The trigger.
            body: The JSON of the request.
            event_id: What the provider calls the event; the same event counts once.

        Raises:
            KeyError: There is no such trigger.
        """
        trigger = self._house.webhooks.triggers[trigger_id]

        def arrive() -> None:
            self._house.webhooks.deliver(trigger, body, event_id)

        self.schedule(arrive)

    def fail_goal_streams(self, detail: str) -> None:
        """End the open streams of goals as if their log could not be read.

        Args:
            detail: What went wrong.
        """
        data = {"error": "goal_event_read_failed", "detail": detail}
        last = (Event(data, name="error"), Cut(clean=True))
        self.schedule(lambda: self._core.bus.write(*last, where=self._house.goals.reads))

    def drop_streams(self, *, clean: bool = False) -> None:
        """End every open event stream, within a frame or properly."""
        self.schedule(lambda: self._core.bus.write(*cut(clean=clean)))

    def fail_next(self, fault: Fault) -> None:
        """Answer the next requests that fit with an error."""
        self.schedule(lambda: self._faults.add(fault))

    def _become_ready(self) -> None:
        self._gate.starting_since = None

    def _restart(self, seconds: float) -> None:
        self._house.restart()
        self._core.restart()
        if seconds:
            self._gate.starting_since = self._core.now_ms()
            self._core.start(self._starting(seconds))

    def _starting(self, seconds: float) -> Waits:
        end = self._core.clock() + seconds
        while self._core.clock() < end:
            yield end - self._core.clock()
        self._become_ready()
