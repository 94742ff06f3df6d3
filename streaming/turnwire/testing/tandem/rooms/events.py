"""The event streams of the bus, and the durable log of runs.

/event, /global/event, /run/{id}/events, /runs/{id}/events, and the streams of routines,
automations, workflows and resources.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from turnwire.testing.tandem.answers import Json, Reply, Stream, bare, ok
from turnwire.testing.tandem.bus import LOCAL_TENANT
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.feeds import Feed, Reader
from turnwire.testing.tandem.happenings import Happening, first_text
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get
from turnwire.testing.tandem.runs import Runs

_MOST_ROWS = 1000

_RENAMED: Mapping[str, str] = {
    "routine.run.created": "run.started",
    "routine.run.started": "run.step",
    "routine.run.artifact_added": "run.step",
    "routine.run.model_selected": "run.step",
    "routine.run.completed": "run.completed",
    "routine.run.failed": "run.failed",
    "routine.blocked": "run.failed",
    "routine.approval_required": "approval.required",
}


class Events(Room):
    """Streams over the bus.

    Args:
        core: What it shares with the others.
        runs: The runs of this process.
    """

    def __init__(self, core: Core, runs: Runs) -> None:
        super().__init__(core)
        self._runs = runs

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/event", self._events)
        yield get("/global/event", self._events)
        yield get("/run/{id}/events", self._run_events)
        yield get("/api/run/{id}/events", self._run_events)
        if self.core.version.has_envelopes:
            yield get("/runs/{id}/events", self._log)
        yield get("/routines/events", self._routine_events)
        yield get("/automations/events", self._renamed_events)
        yield get("/automations/v2/events", self._automation_events)
        yield get("/workflows/events", self._workflow_events)
        yield get("/resource/events", self._resource_events)

    def _events(self, request: Request) -> Reply:
        session, run = request.text("sessionID"), request.text("runID")
        ready = {"status": "ready", "transport": "sse", "timestamp_ms": self.core.now_ms()}
        first: tuple[Json, ...] = (
            {"type": "server.connected", "properties": {}},
            {"type": "engine.lifecycle.ready", "properties": ready},
        )

        def read(event: Happening) -> Json | None:
            if not matches(event, session, run):
                return None
            return event.wire() if run is None else normalized(event, session, run)

        return self._open(read, *first, limit=self.core.options.frame_limit)

    def _run_events(self, request: Request) -> Reply:
        run_id = request["id"]
        run = self._runs.by_id.get(run_id)
        if run is None and self.core.version.is_strict:
            raise bare(404)
        session = None if run is None else run.session.id

        def read(event: Happening) -> Json | None:
            return normalized(event, session, run_id) if event.run_id == run_id else None

        return self._open(read, {"type": "run.stream.connected", "properties": {"runID": run_id}})

    def _log(self, request: Request) -> Reply:
        run_id = request["id"]
        after = request.integer("after_seq", request.integer("since_seq", 0))
        before = request.integer("before_seq", 0)
        limit = request.integer("limit", 250, low=1, high=_MOST_ROWS)
        tail = request.integer("tail", 0, high=_MOST_ROWS) or None
        rows = [
            event.row()
            for event in self.core.bus.log
            if event.run_id == run_id and event.seq > after and not 0 < before <= event.seq
        ]
        rows = rows[:limit] if tail is None else rows[-tail:]
        return ok(
            {
                "run_id": run_id,
                "events": rows,
                "count": len(rows),
                "first_seq": rows[0]["seq"] if rows else None,
                "last_seq": rows[-1]["seq"] if rows else None,
                "limit": limit,
                "tail": tail,
                "sequence_scope": "runtime_event_bus",
            }
        )

    def _routine_events(self, request: Request) -> Reply:
        routine = request.text("routine_id")

        def read(event: Happening) -> Json | None:
            is_it = _has(event, routine, "routineID", "routine_id")
            return event.wire() if event.kind.startswith("routine.") and is_it else None

        return self._open(read, self._ready("routines"))

    def _renamed_events(self, request: Request) -> Reply:
        automation, run = request.text("automation_id"), request.text("run_id")

        def read(event: Happening) -> Json | None:
            kind = _RENAMED.get(event.kind)
            if kind is None or not _has(event, automation, "routineID", "routine_id"):
                return None
            if not _has(event, run, "runID", "run_id"):
                return None
            properties = dict(event.properties)
            properties["automationID"] = properties.get("routineID")
            if kind == "run.step":
                properties["phase"] = "do"
            return {"type": kind, "properties": properties}

        return self._open(read, self._ready("automations"))

    def _automation_events(self, request: Request) -> Reply:
        automation, run = request.text("automation_id"), request.text("run_id")
        return self._family("automations_v2", "automation.v2.", automation, run, "automationID")

    def _workflow_events(self, request: Request) -> Reply:
        workflow, run = request.text("workflow_id"), request.text("run_id")
        return self._family("workflows", "workflow.", workflow, run, "workflowID")

    def _resource_events(self, request: Request) -> Reply:
        prefix = request.text("prefix") or ""

        def read(event: Happening) -> Json | None:
            key = str(event.properties.get("key", ""))
            is_it = event.kind.startswith("resource.") and key.startswith(prefix)
            return event.wire() if is_it else None

        return self._open(read, self._ready("resource"))

    def _family(
        self, stream: str, prefix: str, owner: str | None, run: str | None, key: str
    ) -> Reply:
        def read(event: Happening) -> Json | None:
            is_it = _has(event, owner, key) and _has(event, run, "runID", "run_id")
            return event.wire() if event.kind.startswith(prefix) and is_it else None

        return self._open(read, self._ready(stream))

    def _ready(self, stream: str) -> Json:
        return {"status": "ready", "stream": stream, "timestamp_ms": self.core.now_ms()}

    def _open(self, read: Reader, *first: Mapping[str, Any], limit: int | None = None) -> Stream:
        capacity = self.core.options.bus_capacity
        feed = Feed(read, first=first, capacity=capacity, limit=limit)
        return Stream(feed=self.core.bus.open(feed))


def matches(event: Happening, session: str | None, run: str | None) -> bool:
    """Whether ``/event`` shows an event to a stream with these filters.

    An event that names no run passes a run filter only beside a session filter. What counts as
    its session may be its ``id``.
    """
    if session is not None:
        named = first_text(event.properties, "sessionID", "sessionId", "id")
        if named != session:
            return False
    if run is None:
        return True
    return session is not None if event.run_id is None else event.run_id == run


def normalized(event: Happening, session: str | None, run: str) -> Json:
    """Return an event with the properties that streams of one run add."""
    properties = dict(event.properties)
    if session is not None:
        properties.setdefault("sessionID", session)
    properties.setdefault("runID", run)
    properties.setdefault("tenantContext", dict(LOCAL_TENANT))
    if isinstance(properties.get("agent"), str):
        properties.setdefault("agentID", properties["agent"])
    properties.setdefault("channel", _channel(event.kind))
    return event.wire(properties)


def _channel(kind: str) -> str:
    if kind.startswith(("session.", "todo.", "question.")):
        return "system"
    # Tool parts have a type that the engine's own rule does not know.
    return "assistant" if kind == "message.part.updated" else "log"


def _has(event: Happening, value: str | None, *keys: str) -> bool:
    return value is None or first_text(event.properties, *keys) == value
