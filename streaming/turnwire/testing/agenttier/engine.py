"""The AgentTier Router without HTTP: requests in, answers and streams out."""

from collections.abc import Callable
from inspect import isawaitable

from attrs import evolve

from turnwire.testing.agenttier.answers import RefusedError, Reply
from turnwire.testing.agenttier.core import Core, Effect
from turnwire.testing.agenttier.cors import CrossOrigin
from turnwire.testing.agenttier.faults import Fault, Faults
from turnwire.testing.agenttier.house import House
from turnwire.testing.agenttier.identity import Claims
from turnwire.testing.agenttier.options import Options
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.routing import Route, Router
from turnwire.testing.agenttier.sandboxes import Sandbox
from turnwire.testing.agenttier.stream_faults import StreamFault
from turnwire.testing.agenttier.work import Runner

_REQUEST_ID_DIGITS = 16


def _at_once(call: Callable[[], None]) -> None:
    call()


class Engine:
    r"""Everything one embedded engine knows.

    The methods that change something may be called from any thread while it is served.

    Args:
        options: How it behaves.
        runner: Runs what takes time.

    Attributes:
        schedule: Runs a call in the thread that answers requests; set by the shell.

    Example:
        >>> import asyncio
        >>> from turnwire.testing.agenttier.running import LoopRunner
        >>> engine = Engine(Options(seed=1), LoopRunner())
        >>> request = Request(method="GET", path="/api/v1/sandboxes")
        >>> asyncio.run(engine.answer(request)).content
        b'{"sandboxes":null}\n'
    """

    def __init__(self, options: Options, runner: Runner) -> None:
        self._core = Core(options, runner)
        self._house = House(self._core)
        self._router = Router(route for room in self._house.rooms() for route in room.routes())
        self._cross_origin = CrossOrigin(options.cors_origins)
        self._faults: Faults[Fault] = Faults(options.faults)
        self.schedule: Callable[[Callable[[], None]], None] = _at_once

    @property
    def effects(self) -> tuple[Effect, ...]:
        """The commands that were run so far, in order."""
        return tuple(self._core.effects)

    @property
    def running(self) -> int:
        """How many agents run now."""
        return self._house.agents.invocations.count

    async def answer(self, request: Request) -> Reply:
        """Answer a request."""
        if (preflight := self._cross_origin.preflight(request)) is not None:
            return evolve(preflight, headers=self._cross_origin.headers(request))
        try:
            route, request = self._router.find(request)
        except RefusedError as refused:
            return refused.answer
        try:
            reply = await self._handle(route, request)
        except RefusedError as refused:
            reply = refused.answer
        return evolve(reply, headers={**self._headers(route, request), **reply.headers})

    def identify(self, request: Request) -> Claims:
        """Return who is asking.

        Raises:
            InvalidCredentialsError: The credentials are missing or wrong.
        """
        return self._house.gate.identify(request.headers)

    def identify_token(self, token: str) -> Claims:
        """Return whose token it is.

        Raises:
            InvalidCredentialsError: It is nobody's.
        """
        return self._house.gate.bearer(token)

    def find(self, sandbox: str, namespace: str = "") -> Sandbox:
        """Return a sandbox, whoever asks.

        Raises:
            RefusedError: There is none.
        """
        return self._house.lifecycles.sandboxes.find(sandbox, namespace)

    def close(self) -> None:
        """End what runs, and forget the sandboxes' files."""
        self._house.close()

    def fail_next(self, fault: Fault) -> None:
        """Answer the next requests that fit with an error."""
        self.schedule(lambda: self._faults.add(fault))

    def break_next(self, fault: StreamFault) -> None:
        """Let something go wrong with the next streams that fit."""
        self.schedule(lambda: self._house.stream_faults.add(fault))

    def stop_sandbox(self, name: str, message: str = "Idle timeout exceeded") -> None:
        """Let the controller stop a sandbox."""
        self.schedule(lambda: self._house.lifecycles.controller.halt(self.find(name), message))

    def fail_sandbox(self, name: str, message: str) -> None:
        """Let the controller put a sandbox into Error."""
        self.schedule(lambda: self._house.lifecycles.controller.fail(self.find(name), message))

    def send_away(self, name: str, reason: str) -> None:
        """End the terminals of a sandbox with a reason, such as ``access_revoked``."""
        self.schedule(lambda: self.find(name).send_away(reason))

    def set_ready(self, *, ready: bool) -> None:
        """Say whether the cluster can be reached, which ``/readyz`` tells."""
        self.schedule(lambda: setattr(self._house.health, "is_ready", ready))

    async def _handle(self, route: Route, request: Request) -> Reply:
        request = self._house.gate.admit(route, request)
        for fault in self._faults.pending():
            if fault.fits(request.method, request.path):
                return self._faults.take(fault).answer()
        reply = route.handler(request)
        return await reply if isawaitable(reply) else reply

    def _headers(self, route: Route, request: Request) -> dict[str, str]:
        given = request.headers.get("x-request-id")
        headers = {"x-request-id": given or self._core.hex(_REQUEST_ID_DIGITS)}
        headers |= self._cross_origin.headers(request)
        deprecation = self._core.options.deprecated.get(route.path)
        return headers if deprecation is None else headers | deprecation.headers()
