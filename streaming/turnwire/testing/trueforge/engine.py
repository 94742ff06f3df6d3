"""The TrueForge engine without I/O: requests in, answers, streams and runs out.

It knows no HTTP server and no event loop; `turnwire.testing.trueforge.app` puts it on the wire.
"""

from collections import deque
from collections.abc import Callable, Mapping

from turnwire.testing.bell import Bell
from turnwire.testing.framing import compact
from turnwire.testing.trueforge.answers import Answer, Dropped, RefusedError, Reply, refused
from turnwire.testing.trueforge.core import Core, Effect
from turnwire.testing.trueforge.faults import SOUND, Fault, Faults, StreamFault
from turnwire.testing.trueforge.forms import router_of
from turnwire.testing.trueforge.house import House
from turnwire.testing.trueforge.options import Options
from turnwire.testing.trueforge.requests import Request
from turnwire.testing.trueforge.run import Run
from turnwire.testing.trueforge.sessions import Session


def _at_once(call: Callable[[], None]) -> None:
    call()


class Engine:
    """Everything one embedded engine knows.

    The methods that change something may be called from any thread while it is served.

    Args:
        options: How it behaves.

    Attributes:
        schedule: Runs a call in the thread that answers requests; set by the shell.

    Example:
        >>> engine = Engine(Options())
        >>> engine.answer(Request(method="GET", path="/api/v1/agents")).content
        b'{"data":[]}'
    """

    def __init__(self, options: Options) -> None:
        self._core = Core(options)
        self._house = House(self._core)
        self._router = router_of(self._house, self._next_stream_fault)
        self._stream_faults = deque(options.stream_faults)
        self._faults = Faults()
        for fault in options.faults:
            self._faults.add(fault)
        self.schedule: Callable[[Callable[[], None]], None] = _at_once

    @property
    def bell(self) -> Bell:
        """Rung when something was written that a reader may wait for."""
        return self._core.bell

    @property
    def sessions(self) -> Mapping[str, Session]:
        """Every session by its id."""
        return self._house.sessions

    @property
    def effects(self) -> tuple[Effect, ...]:
        """The tool calls that were executed so far, in order."""
        return tuple(self._core.effects)

    @property
    def running(self) -> int:
        """How many turns run now, those that the API calls cancelled among them."""
        return self._house.running

    def answer(self, request: Request) -> Reply:
        """Answer a request."""
        fault = self._faults.next(request.method, request.path)
        if fault is None:
            return self._reply(request)
        if fault.performed:
            self._reply(request)
        return _spoiled(fault)

    def take_started(self) -> list[Run]:
        """Return the runs that were started since the last call."""
        runs = list(self._house.started)
        self._house.started.clear()
        return runs

    def sign_in(self, server: str) -> None:
        """Sign the user in at an MCP server; the next turn finds it so."""
        self.schedule(lambda: self._core.signed_in.add(server))

    def restart(self) -> None:
        """Stop the server in order and start it again: what runs is abandoned."""
        self.schedule(self._house.restart)

    def crash(self) -> None:
        """Kill the server and start it again: what ran counts as running, but nothing does."""
        self.schedule(self._house.crash)

    def fail_next(self, fault: Fault) -> None:
        """Give the next requests that fit something else than their answers."""
        self.schedule(lambda: self._faults.add(fault))

    def damage_next(self, fault: StreamFault) -> None:
        """Damage the next connection to an event stream that is sound so far."""
        self.schedule(lambda: self._stream_faults.append(fault))

    def _reply(self, request: Request) -> Reply:
        try:
            return self._router.answer(request)
        except RefusedError as error:
            return refused(error)

    def _next_stream_fault(self) -> StreamFault:
        return self._stream_faults.popleft() if self._stream_faults else SOUND


def _spoiled(fault: Fault) -> Reply:
    if fault.status is None:
        return Dropped()
    body = fault.body
    if body is None:
        return Answer(status=fault.status, headers=fault.headers)
    text, kind = (
        (body, "text/html") if isinstance(body, str) else (compact(body), "application/json")
    )
    content = text.encode("utf-8", "replace")
    return Answer(status=fault.status, content=content, media_type=kind, headers=fault.headers)
