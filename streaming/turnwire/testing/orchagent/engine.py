"""The Orchagent engine without I/O: requests in, answers, streams and runs out.

It knows no HTTP server and no event loop; `turnwire.testing.orchagent.app` puts it on the wire.
"""

from collections import deque
from collections.abc import Callable, Mapping

from turnwire.testing.fields import InvalidValueError
from turnwire.testing.orchagent.accounts import Accounts
from turnwire.testing.orchagent.answers import Answer, RefusedError, Reply, as_answer
from turnwire.testing.orchagent.approvals import Grant
from turnwire.testing.orchagent.core import Core, Effect
from turnwire.testing.orchagent.damage import SOUND, StreamFault
from turnwire.testing.orchagent.faults import Fault, Faults, rate_limit
from turnwire.testing.orchagent.house import House
from turnwire.testing.orchagent.options import Options
from turnwire.testing.orchagent.requests import Request
from turnwire.testing.orchagent.routes import Routes
from turnwire.testing.orchagent.run import Run
from turnwire.testing.orchagent.threads import Thread


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
        >>> engine = Engine(Options(deprecations=()))
        >>> engine.answer(Request(method="GET", path=("meta",))).content
        b'{"name":"orchagent","deprecations":[]}'
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        self._core = Core(options)
        self._house = House(self._core)
        self._routes = Routes(self._house, self._next_stream_fault)
        self._stream_faults = deque(options.stream_faults)
        self._faults = Faults()
        limit = (rate_limit(options.rate_limit),) if options.rate_limit else ()
        for fault in (*options.faults, *limit):
            self._faults.add(fault)
        self.schedule: Callable[[Callable[[], None]], None] = _at_once

    @property
    def accounts(self) -> Accounts:
        """The users."""
        return self._house.accounts

    @property
    def threads(self) -> Mapping[str, Thread]:
        """Every thread by its id."""
        return self._house.threads

    @property
    def runs(self) -> Mapping[str, Run]:
        """Every run by its id."""
        return self._house.runs

    @property
    def grants(self) -> tuple[Grant, ...]:
        """The approvals that hold now."""
        return tuple(self._core.approvals.grants)

    @property
    def effects(self) -> tuple[Effect, ...]:
        """The tool calls that were executed so far, in order."""
        return tuple(self._core.effects)

    def answer(self, request: Request) -> Reply:
        """Answer a request."""
        fault = self._faults.next(request.method, "/" + "/".join(request.path))
        if fault is None:
            return self._reply(request)
        if fault.performed:
            self._reply(request)
        return fault.answer()

    def listen(self, changed: Callable[[], None]) -> None:
        """Have a function called when something happened that runs or readers may wait for."""
        self._core.changed = changed

    def take_started(self) -> list[Run]:
        """Return the runs that were started since the last call."""
        runs = list(self._house.started)
        self._house.started.clear()
        return runs

    def expire_tokens(self) -> None:
        """Make every token invalid."""
        self.schedule(self._house.accounts.expire)

    def fail_next(self, fault: Fault) -> None:
        """Give the next requests that fit something else than their answers."""
        self.schedule(lambda: self._faults.add(fault))

    def damage_next(self, fault: StreamFault) -> None:
        """Damage the next connection to an event stream that is sound so far."""
        self.schedule(lambda: self._stream_faults.append(fault))

    def _reply(self, request: Request) -> Reply:
        try:
            return self._routes.answer(request)
        except InvalidValueError as error:
            return self._refused(RefusedError(422, str(error)))
        except RefusedError as refused:
            return self._refused(refused)

    def _refused(self, refused: RefusedError) -> Answer:
        return as_answer(refused, self._options.error_body)

    def _next_stream_fault(self) -> StreamFault:
        return self._stream_faults.popleft() if self._stream_faults else SOUND
