"""/context/runs: logs of what works, their blackboards and tasks, and streams over them."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, cast

from attrs import field, frozen

from turnwire.testing.fields import InvalidValueError
from turnwire.testing.tandem.answers import Json, Reply, Stream, bare, ok
from turnwire.testing.tandem.context_runs import ContextRun, ContextRuns, envelope
from turnwire.testing.tandem.context_tasks import Task
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.feeds import Feed, frame
from turnwire.testing.tandem.happenings import Happening
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.routing import Route, get, post
from turnwire.testing.tandem.tails import Log, Tail

_STATUSES = (
    "queued",
    "planning",
    "running",
    "awaiting_approval",
    "paused",
    "blocked",
    "failed",
    "completed",
    "cancelled",
)
_OPERATIONS = (
    "add_fact",
    "add_decision",
    "add_open_question",
    "add_artifact",
    "set_rolling_summary",
    "set_latest_context_pack",
    "add_task",
    "update_task_lease",
    "update_task_state",
)
_TASK_STATUSES = ("pending", "runnable", "in_progress", "blocked", "done", "failed")


@frozen
class _Cursor:
    """How far a client has read the logs and the patches of each run."""

    events: Mapping[str, int] = field(factory=dict[str, int])
    patches: Mapping[str, int] = field(factory=dict[str, int])


class ContextRunRoutes(Room):
    """Context runs.

    Args:
        core: What it shares with the others.
        context_runs: The context runs.
    """

    def __init__(self, core: Core, context_runs: ContextRuns) -> None:
        super().__init__(core)
        self._runs = context_runs

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        run = "/context/runs/{id}"
        yield get("/context/runs", self._list)
        yield post("/context/runs", self._create)
        yield get("/context/runs/events/stream", self._stream_all)
        yield get(run, self._get)
        yield get(f"{run}/events", self._events)
        yield post(f"{run}/events", self._write)
        yield get(f"{run}/events/stream", self._stream)
        yield get(f"{run}/blackboard", self._blackboard)
        yield get(f"{run}/blackboard/patches", self._patches)
        yield post(f"{run}/blackboard/patches", self._patch)
        yield post(f"{run}/tasks", self._add_tasks)

    def _list(self, request: Request) -> Reply:
        workspace, kind = request.text("workspace"), request.text("run_type")
        found = [
            run.wire()
            for run in list(self._runs.by_id.values())[::-1]
            if workspace in {None, run.workspace} and kind in {None, run.kind}
        ]
        return ok({"runs": found[: request.integer("limit", 100, low=1, high=1000)]})

    def _create(self, request: Request) -> Reply:
        body = request.body()
        objective, run_id = body.required_text("objective"), body.text("run_id")
        workspace = body.object("workspace")
        if run_id in self._runs.by_id:
            raise bare(409)
        run = self._runs.create(
            run_id,
            objective=objective,
            kind=body.text("run_type") or "interactive",
            workspace=_path(workspace) or self.core.options.workspace,
        )
        return ok({"ok": True, "run": run.wire()})

    def _get(self, request: Request) -> Reply:
        return ok({"run": self._found(request).wire()})

    def _events(self, request: Request) -> Reply:
        log = self._log(request)
        return ok({"events": log.entries[_start(request, log) :]})

    def _write(self, request: Request) -> Reply:
        body = request.body()
        kind = body.required_text("type")
        status = body.required_choice("status", _STATUSES)
        step = body.text("step_id")
        # The engine does not ask whether somebody made the run before.
        run = self._runs.find(
            request["id"], kind="interactive", workspace=self.core.options.workspace
        )
        made = self._runs.write(run, kind, status, body.raw("payload"), step_id=step)
        return ok({"ok": True, "event": made})

    def _stream(self, request: Request) -> Reply:
        log = self._log(request)
        ready = {
            "status": "ready",
            "stream": "context_run_events",
            "runID": request["id"],
            "timestamp_ms": self.core.now_ms(),
            "path": f"/state/context_runs/{request['id']}/events.jsonl",
        }
        tail = Tail(
            log,
            lambda entry: frame({"type": "run.event", "properties": entry}),
            first=(frame(ready),),
            start=_start(request, log),
        )
        return Stream(feed=self.core.bus.open(tail))

    def _stream_all(self, request: Request) -> Reply:
        workspace = request.text("workspace")
        if workspace is None:
            raise bare(400)
        runs = self._subscribed(request, workspace)
        cursor, tail = _cursor(request), _tail(request)
        ready = {
            "kind": "ready",
            "workspace": workspace,
            "subscribed_run_ids": [run.id for run in runs],
            "timestamp_ms": self.core.now_ms(),
        }
        names = {run.id for run in runs}

        def read(event: Happening) -> Json | None:
            is_it = event.kind == "context.run.stream" and event.run_id in names
            return dict(event.properties) if is_it else None

        feed = Feed(
            read,
            first=(ready, *_replayed(runs, cursor, tail)),
            capacity=self.core.options.bus_capacity,
        )
        return Stream(feed=self.core.bus.open(feed))

    def _subscribed(self, request: Request, workspace: str) -> list[ContextRun]:
        """Return the runs a stream shows: those there are when it is opened."""
        named = [name for name in (request.text("run_ids") or "").split(",") if name.strip()]
        if not named:
            return [run for run in self._runs.by_id.values() if run.workspace == workspace]
        found = [self._runs.by_id.get(name.strip()) for name in named]
        if any(run is None or run.workspace != workspace for run in found):
            raise bare(400)
        return [run for run in found if run is not None]

    def _blackboard(self, request: Request) -> Reply:
        return ok({"blackboard": self._found(request).blackboard()})

    def _patches(self, request: Request) -> Reply:
        after, tail = request.integer("since_seq", 0), _tail(request)
        return ok({"patches": _rest(self._found(request).patches, after, tail)})

    def _patch(self, request: Request) -> Reply:
        body = request.body()
        operation = body.required_choice("op", _OPERATIONS)
        run, payload = self._found(request), body.required("payload")
        made = self._runs.patch(run, operation, payload)
        return ok({"ok": True, "patch": made, "blackboard": run.blackboard()})

    def _add_tasks(self, request: Request) -> Reply:
        tasks = request.body().objects("tasks")
        if not tasks:
            raise bare(400)
        run, made = self._found(request), [self._task(task) for task in tasks]
        patches = [self._runs.add_task(run, task) for task in made]
        shown = [task.wire() for task in made]
        board = run.blackboard()
        return ok({"ok": True, "tasks": shown, "patches": patches, "blackboard": board})

    def _task(self, body: Body) -> Task:
        now = self.core.now_ms()
        return Task(
            id=body.text("id") or f"task-{self.core.ids.uuid()}",
            kind=body.required_text("task_type"),
            payload=body.raw("payload"),
            created_at_ms=now,
            updated_at_ms=now,
            status=body.choice("status", _TASK_STATUSES) or "pending",
            max_attempts=body.integer("max_attempts", minimum=0) or 3,
        )

    def _log(self, request: Request) -> Log[Json]:
        """Return the log of a run; a run that nobody made has none yet."""
        found = self._runs.by_id.get(request["id"])
        return Log[Json]() if found is None else found.log

    def _found(self, request: Request) -> ContextRun:
        found = self._runs.by_id.get(request["id"])
        if found is None:
            raise bare(404)
        return found


def _path(workspace: Body | None) -> str | None:
    return None if workspace is None else workspace.required_text("canonical_path")


def _start(request: Request, log: Log[Json]) -> int:
    return log.after(request.integer("since_seq", 0), _tail(request))


def _tail(request: Request) -> int | None:
    return request.integer("tail", 0) or None


def _rest(entries: list[Json], after: int, tail: int | None) -> list[Json]:
    """Return what a client has not read, or only the last of it."""
    rest = entries[after:]
    return rest if tail is None else rest[-tail:]


def _replayed(runs: list[ContextRun], cursor: _Cursor, tail: int | None) -> list[Json]:
    """Return what was written before, by time; a cursor of a run counts before the tail."""
    found: list[Json] = []
    for run in runs:
        for kind, entries, read in (
            ("context_run_event", run.log.entries, cursor.events.get(run.id)),
            ("blackboard_patch", run.patches, cursor.patches.get(run.id)),
        ):
            rest = _rest(entries, read or 0, tail if read is None else None)
            found.extend(envelope(run, kind, entry) for entry in rest)
    return sorted(
        found, key=lambda each: (each["ts_ms"], each["run_id"], each["kind"], each["seq"])
    )


def _cursor(request: Request) -> _Cursor:
    """Read a cursor: JSON with the last numbers of each run."""
    text = request.text("cursor")
    if text is None:
        return _Cursor()
    try:
        body = Body(json.loads(text), "cursor")
        return _Cursor(_numbers(body, "events"), _numbers(body, "patches"))
    except (ValueError, InvalidValueError) as error:
        raise bare(400) from error


def _numbers(body: Body, key: str) -> Mapping[str, int]:
    inner = body.object(key)
    if inner is None:
        return {}
    return {name: cast("Any", inner.integer(name, minimum=0)) for name in inner}
