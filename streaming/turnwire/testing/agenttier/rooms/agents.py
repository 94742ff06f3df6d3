"""/sandboxes/{id}/configure and /invoke: agents, and the streams of what they print."""

from collections.abc import Iterable

from turnwire.testing.agenttier.answers import Answer, RefusedError, Reply, Stream, empty, refuse
from turnwire.testing.agenttier.computer import Command
from turnwire.testing.agenttier.configuring import (
    Configuration,
    Configuring,
    check_sizes,
    read_configuration,
)
from turnwire.testing.agenttier.core import Core, Effect, Room
from turnwire.testing.agenttier.faults import Faults
from turnwire.testing.agenttier.feeds import HEADERS, Feed
from turnwire.testing.agenttier.go_duration import SECOND, InvalidDurationError, parse_duration
from turnwire.testing.agenttier.go_quote import quote
from turnwire.testing.agenttier.go_time import as_seconds
from turnwire.testing.agenttier.invocations import Invocation, Invocations
from turnwire.testing.agenttier.lifecycles import Lifecycles
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.routing import Route, get, post
from turnwire.testing.agenttier.sandboxes import Configured, Sandbox
from turnwire.testing.agenttier.stream_faults import StreamFault
from turnwire.testing.agenttier.templates import AGENT, Template, Templates

_MOST_BODY = 16 * 1024 * 1024
_RETRY_AFTER = {"retry-after": "5"}
_ID_DIGITS = 24


class Agents(Room):
    """Agents of sandboxes whose mode is ``agent``.

    Args:
        core: What it shares with the others.
        lifecycles: The sandboxes, and what is allowed.
        templates: The templates.
        faults: What goes wrong with streams.

    Attributes:
        invocations: The runs that go on.
    """

    def __init__(
        self,
        core: Core,
        lifecycles: Lifecycles,
        templates: Templates,
        faults: Faults[StreamFault],
    ) -> None:
        super().__init__(core)
        self._lifecycles = lifecycles
        self._templates = templates
        self._faults = faults
        self.invocations = Invocations()

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield post("/sandboxes/{id}/configure", self._configure)
        yield get("/sandboxes/{id}/configure/install-log", self._install_log)
        yield post("/sandboxes/{id}/invoke", self._invoke)
        yield post("/sandboxes/{id}/invoke/cancel", self._cancel)

    def _configure(self, request: Request) -> Reply:
        sandbox = self._own(request)
        if sandbox.wanted.mode != AGENT:
            advice = "Use the file-transfer and exec APIs for interactive sandboxes."
            raise _wrong_mode(sandbox, "/configure", f". {advice}")
        if not sandbox.is_running:
            raise _wrong_phase(sandbox, "wait for Running before configuring")
        wanted = read_configuration(request.body())
        check_sizes(wanted.files)
        self._check_policy(sandbox)
        known = sandbox.configured
        skipped = known is not None and known.digest == wanted.digest
        if wanted.install and not skipped:
            self.core.effects.append(Effect("install", sandbox.name, wanted.install))
        feed = self._feed("configure")
        writing = Configuring(
            wanted,
            sandbox.computer,
            feed,
            runner=self.core.runner,
            install_timeout=self.core.options.install_timeout,
            skipped=skipped,
        )
        cancel = self.core.runner.start(
            writing.run(
                lambda log: self._keep(sandbox, wanted, "" if skipped else log),
                lambda: as_seconds(self.core.now()),
            ),
            lambda: feed.cut(clean=False),
        )
        return Stream(feed=feed, close=cancel, headers=HEADERS)

    def _install_log(self, request: Request) -> Reply:
        sandbox = self._own(request)
        if sandbox.configured is None or not sandbox.configured.log:
            raise refuse(404, "no install log available for this sandbox")
        # The Router prints this body itself, in Go's quotes and without a newline.
        content = f'{{"log": {quote(sandbox.configured.log)}}}'
        return Answer(content=content.encode(), media_type="application/json")

    def _invoke(self, request: Request) -> Reply:
        sandbox = self._own(request)
        if sandbox.wanted.mode != AGENT:
            raise _wrong_mode(sandbox, "/invoke", "")
        if not sandbox.is_running:
            raise _wrong_phase(sandbox, "must be Running to invoke")
        known = sandbox.configured
        if known is None or not known.entrypoint:
            advice = "call POST /configure first to set one"
            raise refuse(424, f"sandbox {sandbox.name} has no entrypoint \u2014 {advice}")
        self._check_concurrency(sandbox, known.concurrency)
        if len(request.content) > _MOST_BODY:
            raise refuse(413, f"request body exceeds {_MOST_BODY} bytes")
        command = _command(known, request)
        self.core.effects.append(Effect("invoke", sandbox.name, command.argv, command.stdin))
        sandbox.used_at = self.core.now()
        return self._start(sandbox, command, request, self._limit(known, request))

    def _cancel(self, request: Request) -> Reply:
        sandbox = self._own(request)
        if sandbox.wanted.mode != AGENT:
            raise refuse(400, "sandbox is not in mode: agent")
        invoke_id = _invoke_id(request)
        invocation = self.invocations.get(invoke_id)
        if invocation is None:
            raise refuse(404, f"invoke {invoke_id} not in flight")
        if invocation.sandbox is not sandbox:
            raise refuse(404, "invoke does not belong to this sandbox")
        if not request.claims.is_admin and invocation.actor != request.claims.sub:
            raise refuse(403, "you do not own this invoke")
        invocation.cancel()
        # Its second cancel finds it gone, however soon that comes.
        self.invocations.forget(invocation)
        return empty()

    def _start(self, sandbox: Sandbox, command: Command, request: Request, limit: float) -> Stream:
        feed = self._feed("invoke")
        invoke_id = f"inv-{self.core.hex(_ID_DIGITS)}"
        invocation = Invocation(invoke_id, sandbox, request.claims.sub, feed)
        self.invocations.add(invocation)

        def ended() -> None:
            self.invocations.discard(invocation)
            feed.cut(clean=False)

        # Whoever leaves ends the run.
        cancel = self.core.runner.start(
            invocation.run(
                self.core.runner,
                command,
                started_ms=self.core.now_ms(),
                limit=limit,
                beat=self.core.options.keep_alive,
                ended=lambda: self.invocations.discard(invocation),
            ),
            ended,
        )
        return Stream(feed=feed, close=cancel, headers=HEADERS)

    def _feed(self, on: str) -> Feed:
        fitting = (fault for fault in self._faults.pending() if fault.fits(on))
        fault = next(fitting, None)
        return Feed(None if fault is None else self._faults.take(fault))

    def _keep(self, sandbox: Sandbox, wanted: Configuration, log: str) -> None:
        template = self._templates.get(sandbox.resolved) or Template(name="")
        sandbox.configured = Configured(
            digest=wanted.digest,
            entrypoint=wanted.entrypoint,
            concurrency=self._concurrency(sandbox, template),
            timeout=template.invoke_timeout,
            log=log if wanted.install else "",
        )

    def _concurrency(self, sandbox: Sandbox, template: Template) -> int:
        ceiling = int(self._lifecycles.policy_of(sandbox).get("maxConcurrentInvokesPerSandbox", 0))
        asked = template.concurrency
        if not ceiling:
            return asked
        return min(asked, ceiling) if asked else ceiling

    def _check_policy(self, sandbox: Sandbox) -> None:
        allowed = self._lifecycles.policy_of(sandbox).get("allowedTemplates", [])
        if allowed and sandbox.resolved not in allowed:
            names = ", ".join(allowed)
            problem = f"template {quote(sandbox.resolved)} is not in the AllowedTemplates list"
            raise refuse(403, f"{problem} ({names})")

    def _check_concurrency(self, sandbox: Sandbox, limit: int) -> None:
        running = self.invocations.of(sandbox)
        if limit and running >= limit:
            message = f"sandbox {sandbox.name} already has {running} concurrent invokes"
            raise refuse(
                429,
                "concurrency_exceeded",
                headers=_RETRY_AFTER,
                limit=limit,
                inflight=running,
                message=f"{message} (max {limit})",
            )

    def _limit(self, known: Configured, request: Request) -> float:
        usual = self.core.options.invoke_timeout * SECOND
        limit = usual if known.timeout is None else known.timeout
        try:
            asked = parse_duration(request.query.get("timeout", ""))
        except InvalidDurationError:
            # What is no duration is ignored, and so is what would make the limit larger.
            return limit / SECOND
        return (asked if 0 < asked < limit else limit) / SECOND

    def _own(self, request: Request) -> Sandbox:
        return self._lifecycles.sandboxes.own(request["id"], request.claims)


def _command(known: Configured, request: Request) -> Command:
    prompt = request.query.get("prompt", "")
    argv = (*known.entrypoint, *([f"--prompt={prompt}"] if prompt else []))
    stdin = request.content or prompt.encode()
    text = prompt or stdin.decode("utf-8", "replace")
    return Command(kind="invoke", argv=argv, text=text, stdin=stdin)


def _invoke_id(request: Request) -> str:
    problem = refuse(400, "invokeId is required in request body")
    try:
        invoke_id = request.body().text("invokeId")
    except RefusedError as error:
        raise problem from error
    if not invoke_id:
        raise problem
    return invoke_id


def _wrong_mode(sandbox: Sandbox, route: str, more: str) -> Exception:
    where = f"sandbox {sandbox.name} is in mode {quote(sandbox.wanted.mode)}"
    return refuse(400, f"{where} \u2014 {route} is only valid for mode: agent{more}")


def _wrong_phase(sandbox: Sandbox, advice: str) -> Exception:
    return refuse(409, f"sandbox is in phase {quote(sandbox.phase)} \u2014 {advice}")
