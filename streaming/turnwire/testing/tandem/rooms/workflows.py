"""/workflows and /workflow-hooks: fixed sequences of actions, and what triggers them."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, bare, ok
from turnwire.testing.tandem.core import Core, Effect, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get, patch, post


class Workflows(Room):
    """Two workflows: one that runs through, one with a gate before its last action.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._by_id = {
            "build-report": _workflow("build-report", "collect", "summarize"),
            "guarded-release": _workflow("guarded-release", "check", "release", gate="release"),
        }
        self._runs: dict[str, Json] = {}
        self._hooks: dict[str, Json] = {
            f"{name}:issue.opened": {
                "binding_id": f"{name}:issue.opened",
                "workflow_id": name,
                "event": "issue.opened",
                "enabled": name == "build-report",
                "actions": [],
            }
            for name in self._by_id
        }

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/workflows", self._list)
        yield get("/workflows/runs", self._list_runs)
        yield get("/workflows/runs/{id}", self._run)
        yield post("/workflows/runs/{id}/gate", self._gate)
        yield post("/workflows/validate", self._validate)
        yield post("/workflows/simulate", self._simulate)
        yield get("/workflows/{id}", self._get)
        yield post("/workflows/{id}/run", self._start)
        yield get("/workflow-hooks", self._list_hooks)
        yield patch("/workflow-hooks/{id}", self._change_hook)

    def _list(self, _: Request) -> Reply:
        found = list(self._by_id.values())
        return ok({"workflows": found, "automation_previews": {}, "count": len(found)})

    def _get(self, request: Request) -> Reply:
        hooks = [h for h in self._hooks.values() if h["workflow_id"] == request["id"]]
        return ok({"workflow": self._found(request), "hooks": hooks, "automation_preview": None})

    def _validate(self, request: Request) -> Reply:
        request.body_if_any()
        return ok({"messages": [], "registry": {"workflows": len(self._by_id)}})

    def _simulate(self, request: Request) -> Reply:
        body = request.body()
        event = body.required_text("event_type")
        matched = [h for h in self._hooks.values() if h["enabled"] and h["event"] == event]
        actions = [
            {"workflow_id": hook["workflow_id"], "action": step["action"]}
            for hook in matched
            for step in self._by_id[hook["workflow_id"]]["steps"]
        ]
        simulation = {"matched_bindings": matched, "planned_actions": actions}
        return ok({"simulation": {**simulation, "canonical_events": [event]}})

    def _start(self, request: Request) -> Reply:
        workflow = self._found(request)
        now = self.core.now_ms()
        run: Json = {
            "run_id": self.core.ids.uuid(),
            "workflow_id": workflow["workflow_id"],
            "status": "running",
            "created_at_ms": now,
            "updated_at_ms": now,
            "finished_at_ms": None,
            "actions": [
                {"action_id": step["step_id"], "action": step["action"], "status": "pending"}
                for step in workflow["steps"]
            ],
            "source": "manual",
            "awaiting_gate": None,
        }
        self._runs[run["run_id"]] = run
        self._say("workflow.run.started", run)
        self.core.after(self.core.options.step_seconds, lambda: self._advance(run))
        return ok({"run": run})

    def _list_runs(self, request: Request) -> Reply:
        workflow = request.text("workflow_id")
        limit = request.integer("limit", 50, low=1, high=500)
        found = [r for r in self._runs.values() if workflow in {None, r["workflow_id"]}]
        return ok({"runs": found[::-1][:limit], "count": len(found[:limit])})

    def _run(self, request: Request) -> Reply:
        return ok({"run": self._found_run(request)})

    def _gate(self, request: Request) -> Reply:
        decision = str(request.body().required("decision"))
        run = self._found_run(request)
        if run["awaiting_gate"] is None:
            raise bare(409)
        if decision not in {"approve", "cancel"}:
            raise bare(400)
        gate, run["awaiting_gate"] = run["awaiting_gate"], None
        self._say("workflow.governance.gate_decided", run, actionID=gate, decision=decision)
        if decision == "cancel":
            self._finish(run, "cancelled")
        else:
            run["status"] = "running"
            self._advance(run, passed=gate)
        return ok({"run": run})

    def _list_hooks(self, request: Request) -> Reply:
        workflow = request.text("workflow_id")
        found = [h for h in self._hooks.values() if workflow in {None, h["workflow_id"]}]
        return ok({"hooks": found, "count": len(found)})

    def _change_hook(self, request: Request) -> Reply:
        body = request.body()
        body.required("enabled")
        hook = self._hooks.get(request["id"])
        if hook is None:
            raise bare(404)
        hook["enabled"] = body.boolean("enabled")
        return ok({"hook": hook})

    def _advance(self, run: Json, passed: str | None = None) -> None:
        gates = self._by_id[run["workflow_id"]]["gates"]
        for action in run["actions"]:
            about = {"actionID": action["action_id"], "action": action["action"]}
            if action["status"] != "pending":
                continue
            if action["action_id"] in gates and action["action_id"] != passed:
                run["status"], run["awaiting_gate"] = "awaiting_approval", action["action_id"]
                self._say("workflow.run.awaiting_approval", run, **about)
                return
            self._say("workflow.action.started", run, **about)
            self.core.effects.append(Effect(action["action"], {}, run_id=run["run_id"]))
            action["status"] = "completed"
            self._say("workflow.action.completed", run, output={"ok": True}, **about)
        self._finish(run, "completed")

    def _finish(self, run: Json, status: str) -> None:
        run |= {"status": status, "finished_at_ms": self.core.now_ms()}
        self._say(f"workflow.run.{'completed' if status == 'completed' else 'failed'}", run)

    def _say(self, kind: str, run: Json, **properties: object) -> None:
        run["updated_at_ms"] = self.core.now_ms()
        ids = {"runID": run["run_id"], "workflowID": run["workflow_id"]}
        self.core.publish(kind, **ids, **properties)

    def _found(self, request: Request) -> Json:
        found = self._by_id.get(request["id"])
        if found is None:
            raise bare(404)
        return found

    def _found_run(self, request: Request) -> Json:
        found = self._runs.get(request["id"])
        if found is None:
            raise bare(404)
        return found


def _workflow(workflow_id: str, *steps: str, gate: str | None = None) -> Json:
    return {
        "workflow_id": workflow_id,
        "name": workflow_id.replace("-", " ").title(),
        "description": None,
        "enabled": True,
        "steps": [{"step_id": step, "action": f"tool:{step}"} for step in steps],
        "gates": [] if gate is None else [gate],
    }
