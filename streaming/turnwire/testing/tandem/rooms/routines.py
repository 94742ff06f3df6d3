"""/routines: scheduled work, its runs, approvals and artifacts."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, coded, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routine_spec import read_changes, read_routine
from turnwire.testing.tandem.routines import Routine, RoutineRun, Routines
from turnwire.testing.tandem.routing import Route, delete, get, patch, post

_PAUSABLE = frozenset({"queued", "running", "pending_approval"})


class RoutineRoutes(Room):
    """Routines.

    Args:
        core: What it shares with the others.
        routines: The routines.
    """

    def __init__(self, core: Core, routines: Routines) -> None:
        super().__init__(core)
        self._routines = routines

    def restart(self) -> None:
        """Fail the runs of the old process."""
        self._routines.restart()

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/routines", self._list)
        yield post("/routines", self._create)
        yield patch("/routines/{id}", self._update)
        yield delete("/routines/{id}", self._delete)
        yield post("/routines/{id}/run_now", self._run_now)
        yield get("/routines/{id}/runs", self._runs_of)
        yield get("/routines/{id}/history", self._history)
        yield get("/routines/runs", self._runs)
        yield get("/routines/runs/{run_id}", self._run)
        yield get("/routines/runs/{run_id}/artifacts", self._artifacts)
        yield post("/routines/runs/{run_id}/artifacts", self._add_artifact)
        for verb, handler in (
            ("approve", self._approve),
            ("deny", self._deny),
            ("pause", self._pause),
            ("resume", self._resume),
        ):
            yield post(f"/routines/runs/{{run_id}}/{verb}", handler)

    def _list(self, _: Request) -> Reply:
        found = [routine.spec for routine in self._routines.by_id.values()]
        return ok({"routines": found, "count": len(found)})

    def _create(self, request: Request) -> Reply:
        body = request.body()
        spec = read_routine(body, self.core.ids.uuid())
        require_human(self.core, request)
        return ok({"routine": self._routines.add(spec).spec})

    def _update(self, request: Request) -> Reply:
        routine, body = self._found(request), request.body()
        self._routines.change(routine, read_changes(body))
        return ok({"routine": routine.spec})

    def _delete(self, request: Request) -> Reply:
        routine = self._found(request)
        self._routines.remove(routine)
        return ok({"deleted": True, "routineID": routine.id})

    def _run_now(self, request: Request) -> Reply:
        body = request.body()
        require_human(self.core, request)
        routine = self._found(request)
        count = body.integer("run_count", minimum=1) or 1
        run = self._routines.fire(routine, count, body.text("reason"))
        return ok(
            {
                "ok": True,
                "status": run.status,
                "routineID": routine.id,
                "runID": run.id,
                "runCount": count,
                "firedAtMs": run.record["fired_at_ms"],
                **_links(run),
            }
        )

    def _runs(self, request: Request) -> Reply:
        found = self._routines.of(request.text("routine_id"))
        limit = request.integer("limit", 100, low=1, high=500)
        runs = [run.wire() for run in found[:limit]]
        return ok({"runs": runs, "count": len(runs)})

    def _runs_of(self, request: Request) -> Reply:
        routine = self._found(request)
        limit = request.integer("limit", 50, low=1, high=500)
        runs = [run.wire() for run in self._routines.of(routine.id)[:limit]]
        return ok({"routineID": routine.id, "runs": runs, "count": len(runs)})

    def _run(self, request: Request) -> Reply:
        run = self._found_run(request)
        return ok({"run": run.wire(), **_links(run)})

    def _history(self, request: Request) -> Reply:
        routine = self._found(request)
        events = routine.history[::-1][: request.integer("limit", 50, low=1, high=500)]
        return ok({"routineID": routine.id, "events": events, "count": len(events)})

    def _artifacts(self, request: Request) -> Reply:
        run = self._found_run(request)
        artifacts = run.record["artifacts"]
        about = {"runID": run.id, "artifacts": artifacts, "count": len(artifacts)}
        return ok({**about, **_links(run)})

    def _add_artifact(self, request: Request) -> Reply:
        run, body = self._found_run(request), request.body()
        uri, kind = str(body.required("uri")), str(body.required("kind"))
        if not uri.strip() or not kind.strip():
            raise coded(400, "ROUTINE_ARTIFACT_INVALID", "uri and kind are required", runID=run.id)
        artifact: Json = {
            "artifact_id": self.core.ids.uuid(),
            "uri": uri,
            "kind": kind,
            "label": body.text("label"),
            "created_at_ms": self.core.now_ms(),
            "metadata": body.raw("metadata"),
        }
        run.record["artifacts"].append(artifact)
        self._routines.say("routine.run.artifact_added", run, artifact=artifact)
        return ok({"ok": True, "run": run.wire(), "artifact": artifact})

    def _approve(self, request: Request) -> Reply:
        run, reason = self._pending(request)
        self._routines.decide(run, "queued", approval_reason=reason)
        self._routines.say("routine.run.approved", run, reason=reason)
        return ok({"ok": True, "run": run.wire()})

    def _deny(self, request: Request) -> Reply:
        run, reason = self._pending(request)
        self._routines.decide(run, "denied", denial_reason=reason)
        self._routines.say("routine.run.denied", run, reason=reason)
        return ok({"ok": True, "run": run.wire()})

    def _pause(self, request: Request) -> Reply:
        run, reason = self._decided(request)
        if run.status not in _PAUSABLE:
            raise _wrong_status("ROUTINE_RUN_NOT_PAUSABLE", run)
        cancelled = self._routines.pause(run, reason)
        self._routines.say("routine.run.paused", run, reason=reason)
        return ok({"ok": True, "run": run.wire(), "cancelledSessionIDs": cancelled})

    def _resume(self, request: Request) -> Reply:
        run, reason = self._decided(request)
        if run.status != "paused":
            raise _wrong_status("ROUTINE_RUN_NOT_PAUSED", run)
        self._routines.decide(run, "queued", paused_reason=None)
        self._routines.say("routine.run.resumed", run, reason=reason)
        return ok({"ok": True, "run": run.wire()})

    def _pending(self, request: Request) -> tuple[RoutineRun, str | None]:
        run, reason = self._decided(request)
        if run.status != "pending_approval":
            raise _wrong_status("ROUTINE_RUN_NOT_PENDING_APPROVAL", run)
        return run, reason

    def _decided(self, request: Request) -> tuple[RoutineRun, str | None]:
        body = request.body()
        require_human(self.core, request)
        return self._found_run(request), body.text("reason")

    def _found(self, request: Request) -> Routine:
        found = self._routines.by_id.get(request["id"])
        if found is None:
            raise coded(404, "ROUTINE_NOT_FOUND", "Routine not found", routineID=request["id"])
        return found

    def _found_run(self, request: Request) -> RoutineRun:
        run_id = request["run_id"]
        found = self._routines.runs.get(run_id)
        if found is None:
            raise coded(404, "ROUTINE_RUN_NOT_FOUND", "Routine run not found", runID=run_id)
        return found


def require_human(core: Core, request: Request) -> None:
    """Refuse callers that do not say they are a person, where the release asks for one."""
    guards = core.version.guards_routines and core.options.require_human
    if guards and not request.is_human:
        message = "routines can be changed by human operators only"
        raise coded(403, "ROUTINE_REQUIRES_HUMAN", message)


def _links(run: RoutineRun) -> Json:
    whole = run.wire()
    return {key: whole[key] for key in ("contextRunID", "linked_context_run_id")}


def _wrong_status(code: str, run: RoutineRun) -> Exception:
    message = f"routine run is {run.status}"
    return coded(409, code, message, runID=run.id, status=run.status)
