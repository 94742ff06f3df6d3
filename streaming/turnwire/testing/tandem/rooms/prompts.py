"""Prompts and runs of a session: /session/{id}/prompt_async, prompt_sync, run, cancel."""

import hashlib
import math
from collections.abc import Iterable

from turnwire.testing.tandem.answers import Answer, Deferred, Dropped, Json, Reply, Stream, ok
from turnwire.testing.tandem.core import HOST, Core, Room
from turnwire.testing.tandem.feeds import Feed
from turnwire.testing.tandem.happenings import Happening
from turnwire.testing.tandem.limits import RateLimit
from turnwire.testing.tandem.parts import prompt_text
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.rooms.events import matches, normalized
from turnwire.testing.tandem.rooms.sessions import read_model
from turnwire.testing.tandem.routing import Route, get, post
from turnwire.testing.tandem.run import ECHO_MODEL, Run
from turnwire.testing.tandem.runs import Runs
from turnwire.testing.tandem.sessions import Session, Sessions

_RETRY_AFTER_MS = 500
_TOOL_MODES = ("auto", "none", "required")
_CONTEXT_MODES = ("auto", "compact", "full")


class Prompts(Room):
    """Starts and ends runs.

    Args:
        core: What it shares with the others.
        sessions: The sessions.
        runs: The runs.
    """

    def __init__(self, core: Core, sessions: Sessions, runs: Runs) -> None:
        super().__init__(core)
        self._sessions = sessions
        self._runs = runs
        # By session and key: a digest of the request, and the answer it got.
        self._keys: dict[tuple[str, str], tuple[str, Json]] = {}
        self._channels = RateLimit(core.options.channel_limit, core.clock)

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        for prefix in ("", "/api"):
            yield post(f"{prefix}/session/{{id}}/prompt_async", self._prompt_async)
            yield post(f"{prefix}/session/{{id}}/prompt_sync", self._prompt_sync)
            yield get(f"{prefix}/session/{{id}}/run", self._active)
            yield post(f"{prefix}/session/{{id}}/cancel", self._abort)
            yield post(f"{prefix}/session/{{id}}/run/{{run_id}}/cancel", self._cancel)
        yield post("/session/{id}/abort", self._abort)

    def _prompt_async(self, request: Request) -> Reply:
        session = self._sessions.find_named(request["id"])
        body = request.body()
        run = self._made(request, session, body)
        key = self._idempotency_key(request)
        digest = hashlib.sha256(request.content).hexdigest()
        if key is not None and (session.id, key) in self._keys:
            return self._replay(session, *self._keys[session.id, key], digest)
        self._require_idle(session)
        self._runs.start(run)
        answer: Json = {
            "runID": run.id,
            "contextRunID": _context(session),
            "linked_context_run_id": _context(session),
            "attachEventStream": _attach(run),
        }
        if key is not None:
            self._keys[session.id, key] = (digest, answer)
        headers = {"x-tandem-run-id": run.id}
        if request.query.get("return") == "run":
            return ok(answer, 202, headers)
        return Answer(status=204, headers=headers)

    def _prompt_sync(self, request: Request) -> Reply:
        session = self._sessions.find_named(request["id"])
        run = self._made(request, session, request.body())
        self._limit_channel(session)
        self._require_idle(session)
        if "text/event-stream" in request.headers.get("accept", ""):
            # Opened before the run starts, so that nothing of it is lost.
            stream = self._follow(run)
            self._runs.start(run)
            return stream
        self._runs.start(run)
        return Deferred(
            bell=run.ended,
            ready=lambda: self._answered(run),
            seconds=self.core.options.prompt_sync_timeout,
            late=lambda: self._too_late(run),
        )

    def _made(self, request: Request, session: Session, body: Body) -> Run:
        prompt = prompt_text(body)
        body.choice(body.named("contextMode", "context_mode"), _CONTEXT_MODES)
        model = read_model(body) or session.fields.get("model") or ECHO_MODEL
        return self._runs.new(
            session,
            prompt,
            client_id=request.headers.get("x-tandem-client-id"),
            agent=body.text("agent"),
            model=model,
            tool_mode=body.choice(body.named("toolMode", "tool_mode"), _TOOL_MODES) or "auto",
            allowlist=body.texts(body.named("toolAllowlist", "tool_allowlist")),
        )

    def _idempotency_key(self, request: Request) -> str | None:
        if not self.core.version.has_idempotency:
            return None
        headers = request.headers
        return headers.get("idempotency-key") or headers.get("x-tandem-idempotency-key")

    def _replay(self, session: Session, digest: str, answer: Json, given: str) -> Reply:
        if digest != given:
            message = "Idempotency key was used for another prompt"
            raise self.core.refuse(409, "SESSION_RUN_CONFLICT", message)
        headers = {"x-tandem-run-id": answer["runID"]}
        return ok({**answer, "sessionID": session.id, "idempotentReplay": True}, 202, headers)

    def _require_idle(self, session: Session) -> None:
        run = self._runs.active.get(session.id)
        if run is None:
            return
        about = {"retryAfterMs": _RETRY_AFTER_MS, "attachEventStream": _attach(run)}
        run.say("session.run.conflict", runID=run.id, **about)
        raise self.core.refuse(
            409,
            "SESSION_RUN_CONFLICT",
            "Session already has an active run",
            sessionID=session.id,
            activeRun=run.pointer(),
            **about,
        )

    def _limit_channel(self, session: Session) -> None:
        """Refuse a prompt of a chat service that sends too many."""
        if not str(session.fields.get("source_kind") or "").startswith("channel"):
            return
        seconds = self._channels.wait(session.id)
        if seconds:
            headers = {"retry-after": str(math.ceil(seconds))}
            message = "Rate limit exceeded for channel session"
            raise self.core.refuse(429, "RATE_LIMITED", message, headers=headers)

    def _follow(self, run: Run) -> Stream:
        def read(event: Happening) -> Json | None:
            is_it = matches(event, run.session.id, run.id)
            # The stream begins with a start of its own.
            if not is_it or event.kind == "session.run.started":
                return None
            return normalized(event, run.session.id, run.id)

        feed = Feed(
            read,
            first=({"type": "session.run.started", "properties": _started(run)},),
            capacity=self.core.options.bus_capacity,
            last=lambda event: event.kind == "session.run.finished" and event.run_id == run.id,
        )
        return Stream(feed=self.core.bus.open(feed))

    def _answered(self, run: Run) -> Reply | None:
        if run.is_gone:
            return Dropped()
        if run.outcome is None:
            return None
        return ok([message.wire(run.session.id) for message in run.session.messages])

    def _too_late(self, run: Run) -> Reply:
        run.cancel()
        return self.core.refuse(504, "PROMPT_TIMEOUT", "Prompt run timed out").answer

    def _active(self, request: Request) -> Reply:
        session = self._sessions.find(request["id"])
        run = self._runs.active.get(session.id)
        if run is None:
            return ok({"active": None})
        context = _context(session)
        return ok(
            {
                "active": run.shortened(),
                "contextRunID": context,
                "linked_context_run_id": context,
            }
        )

    def _abort(self, request: Request) -> Reply:
        session = self._sessions.find(request["id"])
        run = self._runs.active.get(session.id)
        if run is not None:
            self._runs.cancel(run)
        return ok({"ok": True, "cancelled": run is not None, "closedBrowserSessions": 0})

    def _cancel(self, request: Request) -> Reply:
        session = self._sessions.find(request["id"])
        run = self._runs.active.get(session.id)
        if run is None or run.id != request["run_id"]:
            return ok({"ok": True, "cancelled": False})
        self._runs.cancel(run)
        return ok({"ok": True, "cancelled": True, "closedBrowserSessions": 0})


def _context(session: Session) -> str:
    return f"session-{session.id}"


def _attach(run: Run) -> str:
    return f"/event?sessionID={run.session.id}&runID={run.id}"


def _started(run: Run) -> Json:
    return {
        "sessionID": run.session.id,
        "runID": run.id,
        "startedAtMs": run.started_at_ms,
        "agentID": run.agent,
        "agentProfile": run.agent,
        "channel": "system",
        "environment": dict(HOST),
    }
