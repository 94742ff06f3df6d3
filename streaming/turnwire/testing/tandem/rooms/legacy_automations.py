"""/automations: the routines again, in an older dress."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, coded, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.rooms.routines import require_human
from turnwire.testing.tandem.routine_spec import read_changes, read_misfire, read_schedule
from turnwire.testing.tandem.routines import Routine, RoutineRun, Routines
from turnwire.testing.tandem.routing import Route, delete, get, patch, post

_PAUSABLE = frozenset({"queued", "running", "pending_approval"})


class LegacyAutomations(Room):
    """Automations that are routines.

    Args:
        core: What it shares with the others.
        routines: The routines.
    """

    def __init__(self, core: Core, routines: Routines) -> None:
        super().__init__(core)
        self._routines = routines

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/automations", self._list)
        yield post("/automations", self._create)
        yield patch("/automations/{id}", self._update)
        yield delete("/automations/{id}", self._delete)
        yield post("/automations/{id}/run_now", self._run_now)
        yield get("/automations/{id}/runs", self._runs_of)
        yield get("/automations/{id}/history", self._history)
        yield get("/automations/runs", self._runs)
        yield get("/automations/runs/{run_id}", self._run)
        yield get("/automations/runs/{run_id}/artifacts", self._artifacts)
        yield post("/automations/runs/{run_id}/artifacts", self._add_artifact)
        for verb in ("approve", "deny", "pause", "resume"):
            yield post(f"/automations/runs/{{run_id}}/{verb}", self._decide)

    def _list(self, _: Request) -> Reply:
        found = [shown(routine) for routine in self._routines.by_id.values()]
        return ok({"automations": found, "count": len(found)})

    def _create(self, request: Request) -> Reply:
        body = request.body()
        mission, policy = _mission(body), _policy(body)
        spec: Json = {
            "routine_id": body.text("automation_id") or self.core.ids.uuid(),
            "name": body.required_text("name"),
            "status": "active",
            "schedule": read_schedule(body),
            "timezone": body.text("timezone") or "UTC",
            "misfire_policy": read_misfire(body) or {"type": "run_once"},
            "entrypoint": mission.get("entrypoint_compat") or "mission.default",
            "args": {"prompt": mission["objective"], "mode": body.text("mode")},
            "allowed_tools": policy["tool"]["run_allowlist"],
            "output_targets": list(body.texts("output_targets")),
            "creator_type": "user",
            "creator_id": "local",
            "requires_approval": policy["approval"]["requires_approval"],
            "external_integrations_allowed": policy["tool"]["external_integrations_allowed"],
            "next_fire_at_ms": body.integer("next_fire_at_ms", minimum=0),
            "last_fired_at_ms": None,
        }
        routine = self._routines.add(spec)
        routine.legacy = {
            "mode": body.text("mode") or "orchestrated",
            "mission": mission,
            "model_policy": body.raw("model_policy"),
        }
        return ok({"automation": shown(routine)})

    def _update(self, request: Request) -> Reply:
        routine, body = self._found(request), request.body()
        self._routines.change(routine, read_changes(body))
        if "mission" in body:
            routine.legacy["mission"] = _mission(body)
            routine.spec["args"]["prompt"] = routine.legacy["mission"]["objective"]
        return ok({"automation": shown(routine)})

    def _delete(self, request: Request) -> Reply:
        routine = self._found(request)
        self._routines.remove(routine)
        return ok({"ok": True, "automation": shown(routine)})

    def _run_now(self, request: Request) -> Reply:
        body = request.body()
        require_human(self.core, request)
        routine = self._found(request)
        count = body.integer("run_count", minimum=1) or 1
        run = self._routines.fire(routine, count, body.text("reason"))
        return ok({"ok": True, "status": run.status, "run": self._shown(run)})

    def _runs(self, request: Request) -> Reply:
        found = self._routines.of(request.text("automation_id"))
        runs = [self._shown(run) for run in found[: request.integer("limit", 25, low=1, high=200)]]
        return ok({"runs": runs, "count": len(runs)})

    def _runs_of(self, request: Request) -> Reply:
        routine = self._found(request)
        limit = request.integer("limit", 25, low=1, high=200)
        runs = [self._shown(run) for run in self._routines.of(routine.id)[:limit]]
        return ok({"automationID": routine.id, "runs": runs, "count": len(runs)})

    def _run(self, request: Request) -> Reply:
        return ok({"run": self._shown(self._found_run(request))})

    def _history(self, request: Request) -> Reply:
        routine = self._found(request)
        events = routine.history[::-1][: request.integer("limit", 50, low=1, high=500)]
        return ok({"automationID": routine.id, "events": events, "count": len(events)})

    def _artifacts(self, request: Request) -> Reply:
        run = self._found_run(request)
        artifacts = run.record["artifacts"]
        return ok({"runID": run.id, "artifacts": artifacts, "count": len(artifacts)})

    def _add_artifact(self, request: Request) -> Reply:
        run, body = self._found_run(request), request.body()
        artifact: Json = {
            "artifact_id": self.core.ids.uuid(),
            "uri": body.required_text("uri"),
            "kind": body.required_text("kind"),
            "label": body.text("label"),
            "created_at_ms": self.core.now_ms(),
            "metadata": body.raw("metadata"),
        }
        run.record["artifacts"].append(artifact)
        self._routines.say("routine.run.artifact_added", run, artifact=artifact)
        return ok({"ok": True, "run": self._shown(run), "artifact": artifact})

    def _decide(self, request: Request) -> Reply:
        verb, body = request.path[-1], request.body()
        require_human(self.core, request)
        run, reason = self._found_run(request), body.text("reason")
        allowed, code = {
            "pause": (_PAUSABLE, "AUTOMATION_RUN_NOT_PAUSABLE"),
            "resume": (frozenset({"paused"}), "AUTOMATION_RUN_NOT_PAUSED"),
        }.get(verb, (frozenset({"pending_approval"}), "AUTOMATION_RUN_NOT_PENDING_APPROVAL"))
        if run.status not in allowed:
            raise coded(409, code, f"automation run is {run.status}", runID=run.id)
        if verb == "pause":
            self._routines.pause(run, reason)
        else:
            fields: dict[str, dict[str, str | None]] = {
                "approve": {"approval_reason": reason},
                "deny": {"denial_reason": reason},
                "resume": {"paused_reason": None},
            }
            self._routines.decide(run, "denied" if verb == "deny" else "queued", **fields[verb])
        past = {"approve": "approved", "deny": "denied", "pause": "paused", "resume": "resumed"}
        self._routines.say(f"routine.run.{past[verb]}", run, reason=reason)
        return ok({"ok": True, "run": self._shown(run)})

    def _shown(self, run: RoutineRun) -> Json:
        record = run.wire()
        routine = self._routines.by_id.get(record["routine_id"])
        session = record["latest_session_id"]
        automation = shown(routine) if routine else {}
        stream = f"/event?sessionID={session}&runID={run.id}" if session else None
        return {
            **{key: value for key, value in record.items() if key != "routine_id"},
            "automation_id": record["routine_id"],
            "mission_snapshot": automation.get("mission"),
            "policy_snapshot": automation.get("policy"),
            "correlation_id": run.id,
            "attach_event_stream": stream,
        }

    def _found(self, request: Request) -> Routine:
        found = self._routines.by_id.get(request["id"])
        if found is None:
            message = "Automation not found"
            raise coded(404, "AUTOMATION_NOT_FOUND", message, automationID=request["id"])
        return found

    def _found_run(self, request: Request) -> RoutineRun:
        found = self._routines.runs.get(request["run_id"])
        if found is None:
            message = "Automation run not found"
            raise coded(404, "AUTOMATION_RUN_NOT_FOUND", message, runID=request["run_id"])
        return found


def shown(routine: Routine) -> Json:
    """Return a routine as the legacy routes write it."""
    spec = routine.spec
    kept = ("name", "status", "schedule", "timezone", "misfire_policy", "output_targets")
    times = ("creator_type", "creator_id", "next_fire_at_ms", "last_fired_at_ms")
    objective = spec["args"].get("prompt") or spec["entrypoint"]
    mission: Json = {"objective": objective, "success_criteria": [], "briefing": None}
    return {
        "automation_id": routine.id,
        **{name: spec[name] for name in (*kept, *times)},
        "mode": "orchestrated",
        "mission": {**mission, "entrypoint_compat": spec["entrypoint"]},
        "policy": {
            "tool": {
                "run_allowlist": spec["allowed_tools"],
                "external_integrations_allowed": spec["external_integrations_allowed"],
                "orchestrator_only_tool_calls": False,
            },
            "approval": {"requires_approval": spec["requires_approval"]},
        },
        "model_policy": None,
        **routine.legacy,
    }


def _mission(body: Body) -> Json:
    mission = body.required_object("mission")
    return {
        "objective": mission.required_text("objective"),
        "success_criteria": list(mission.texts("success_criteria")),
        "briefing": mission.text("briefing"),
        "entrypoint_compat": mission.text("entrypoint_compat"),
    }


def _policy(body: Body) -> Json:
    policy = body.object("policy") or Body({}, "policy")
    tool = policy.object("tool") or Body({}, "policy.tool")
    approval = policy.object("approval") or Body({}, "policy.approval")
    required = approval.boolean("requires_approval")
    return {
        "tool": {
            "run_allowlist": list(tool.texts("run_allowlist")),
            "external_integrations_allowed": tool.boolean("external_integrations_allowed") or False,
        },
        "approval": {"requires_approval": True if required is None else required},
    }
