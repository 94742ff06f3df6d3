"""/automations/v2: automations, their runs and the gates at which runs wait."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, RefusedError, Reply, coded, ok
from turnwire.testing.tandem.automation_spec import read_automation, read_changes
from turnwire.testing.tandem.automations import (
    ENDED,
    AutomationRun,
    Automations,
    cancels_when_expired,
    expires_at_ms,
)
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.routing import Route, delete, get, patch, post

_PAUSABLE = frozenset({"queued", "running", "awaiting_approval"})
_DECISIONS = frozenset({"approve", "rework", "cancel"})


class AutomationRoutes(Room):
    """Automations.

    Args:
        core: What it shares with the others.
        automations: The automations.
    """

    def __init__(self, core: Core, automations: Automations) -> None:
        super().__init__(core)
        self._automations = automations

    def restart(self) -> None:
        """Pause the runs of the old process."""
        self._automations.restart()

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        base, run = "/automations/v2", "/automations/v2/runs/{run_id}"
        yield get(base, self._list)
        yield post(base, self._create)
        yield get(f"{base}/{{id}}", self._get)
        yield patch(f"{base}/{{id}}", self._update)
        yield delete(f"{base}/{{id}}", self._delete)
        yield post(f"{base}/{{id}}/run_now", self._run_now)
        yield post(f"{base}/{{id}}/pause", self._pause)
        yield post(f"{base}/{{id}}/resume", self._resume)
        yield get(f"{base}/{{id}}/runs", self._runs_of)
        yield get(f"{base}/runs", self._runs)
        yield get(run, self._run)
        yield post(f"{run}/pause", self._pause_run)
        yield post(f"{run}/resume", self._resume_run)
        yield post(f"{run}/cancel", self._cancel_run)
        yield post(f"{run}/gate", self._gate)
        yield post(f"{run}/recover", self._recover)
        yield post(f"{run}/repair", self._repair)
        for verb in ("retry", "continue", "requeue"):
            yield post(f"{run}/tasks/{{node}}/{verb}", self._redo)
        yield get(f"{run}/tasks/{{node}}/reset_preview", self._reset_preview)

    def _list(self, request: Request) -> Reply:
        found = list(self._automations.by_id.values())
        if request.query.get("view") != "summary":
            return ok({"automations": found, "count": len(found)})
        summaries = [_summary(spec) for spec in found]
        return ok({"automations": summaries, "count": len(found), "view": "summary"})

    def _create(self, request: Request) -> Reply:
        body = request.body()
        spec = read_automation(body, self.core.ids.uuid(), self.core.now_ms())
        self._require_human(request)
        return ok({"automation": self._automations.add(spec)})

    def _get(self, request: Request) -> Reply:
        return ok({"automation": self._found(request)})

    def _update(self, request: Request) -> Reply:
        changes = read_changes(request.body())
        self._require_human(request)
        return ok({"automation": self._automations.change(self._found(request), changes)})

    def _delete(self, request: Request) -> Reply:
        self._require_human(request)
        spec = self._found(request)
        del self._automations.by_id[spec["automation_id"]]
        return ok({"ok": True, "deleted": True, "automationID": spec["automation_id"]})

    def _run_now(self, request: Request) -> Reply:
        body = request.body()
        dry_run = body.boolean("dry_run") or False
        self._require_human(request)
        run = self._automations.fire(self._found(request), dry_run=dry_run)
        return ok({"ok": True, "dry_run": dry_run, **_shown(run)})

    def _pause(self, request: Request) -> Reply:
        request.body()
        return self._set_status(request, "paused")

    def _resume(self, request: Request) -> Reply:
        return self._set_status(request, "active")

    def _set_status(self, request: Request, status: str) -> Reply:
        self._require_human(request)
        spec = self._automations.change(self._found(request), {"status": status})
        return ok({"ok": True, "automation": spec})

    def _runs(self, request: Request) -> Reply:
        limit = request.integer("limit", 50, low=1, high=500)
        runs = [run.wire() for run in list(self._automations.runs.values())[::-1][:limit]]
        return ok({"runs": runs, "count": len(runs)})

    def _runs_of(self, request: Request) -> Reply:
        # The runs of a deleted automation can still be listed.
        found = [
            run.wire()
            for run in list(self._automations.runs.values())[::-1]
            if run.record["automation_id"] == request["id"]
        ][: request.integer("limit", 50, low=1, high=500)]
        return ok({"automationID": request["id"], "runs": found, "count": len(found)})

    def _run(self, request: Request) -> Reply:
        return ok(_shown(self._found_run(request)))

    def _pause_run(self, request: Request) -> Reply:
        reason, run = request.body().text("reason"), self._found_run(request)
        if run.status not in _PAUSABLE:
            raise _wrong_status("AUTOMATION_V2_RUN_NOT_PAUSABLE", run)
        self._automations.stop(run, "paused", pause_reason=reason)
        return ok({"ok": True, **_shown(run)})

    def _resume_run(self, request: Request) -> Reply:
        request.body()
        run = self._found_run(request)
        if run.status != "paused":
            raise _wrong_status("AUTOMATION_V2_RUN_NOT_PAUSED", run)
        return self._again(run)

    def _cancel_run(self, request: Request) -> Reply:
        reason, run = request.body().text("reason"), self._found_run(request)
        if run.status in ENDED:
            return ok({"ok": True, "alreadyTerminal": True, **_shown(run)})
        self._automations.stop(run, "cancelled", detail=reason)
        return ok({"ok": True, **_shown(run)})

    def _gate(self, request: Request) -> Reply:
        body = request.body()
        decision = str(body.required("decision")).strip().lower()
        guards = self.core.version.guards_automations and self.core.options.require_human
        if guards and not request.is_human:
            message = "Approval gate decisions require a verified human approver"
            raise coded(403, "AUTOMATION_V2_GATE_REQUIRES_HUMAN", message)
        run = self._found_run(request)
        gate = run.gate
        if gate is None or run.status != "awaiting_approval":
            raise _not_awaiting(run)
        if decision not in _DECISIONS:
            message = "decision must be approve, rework, or cancel"
            raise coded(400, "AUTOMATION_V2_GATE_INVALID_DECISION", message)
        if cancels_when_expired(gate) and self.core.now_ms() >= (expires_at_ms(gate) or 0):
            message = "Approval gate expired before this decision was submitted"
            raise coded(409, "AUTOMATION_V2_GATE_EXPIRED", message, runID=run.id)
        self._check_it_is_meant(run, gate["node_id"], body)
        self._automations.decide(run, decision, body.text("reason"))
        return ok({"ok": True, **_shown(run)})

    def _check_it_is_meant(self, run: AutomationRun, node_id: str, body: Body) -> None:
        """Refuse a decision that was made about another gate, where the release compares."""
        request_id = run.request_id
        meant = body.text("approval_request_id") or request_id
        transition = body.text("transition_id") or f"{request_id}:decision"
        if (meant, transition) == (request_id, f"{request_id}:decision"):
            return
        if self.core.version.is_strict:
            message = f"approval request `{meant}` cannot unlock gate `{node_id}`"
            self._automations.record_decision(run, node_id, "guard_denied", message)
            code = "AUTOMATION_V2_GATE_TRANSITION_GUARD_DENIED"
            raise coded(409, code, message, runID=run.id, nodeID=node_id)

    def _recover(self, request: Request) -> Reply:
        request.body()
        run = self._found_run(request)
        if run.status not in {"failed", "paused", "blocked"}:
            raise _wrong_status("AUTOMATION_V2_RUN_NOT_RECOVERABLE", run)
        return self._again(run)

    def _repair(self, request: Request) -> Reply:
        return self._begin_again(request, request.body().required_text("node_id"))

    def _redo(self, request: Request) -> Reply:
        request.body()
        return self._begin_again(request, request["node"])

    def _reset_preview(self, request: Request) -> Reply:
        run = self._found_run(request)
        node = self._node(run, request["node"])
        return ok({"ok": True, "run_id": run.id, "node_id": node, "reset_nodes": [node]})

    def _begin_again(self, request: Request, node_id: str) -> Reply:
        run = self._found_run(request)
        self._automations.redo(run, [self._node(run, node_id)])
        return self._again(run)

    def _again(self, run: AutomationRun) -> Reply:
        if run.gate is not None:
            self._automations.set(run, "awaiting_approval", pause_reason=None)
        else:
            self._automations.set(run, "queued", pause_reason=None, finished_at_ms=None)
            self._automations.go_on(run)
        return ok({"ok": True, **_shown(run)})

    def _node(self, run: AutomationRun, node_id: str) -> str:
        nodes = run.record["automation_snapshot"]["flow"]["nodes"]
        if all(node["node_id"] != node_id for node in nodes):
            message = "node not found"
            raise coded(404, "AUTOMATION_V2_NODE_NOT_FOUND", message, runID=run.id)
        return node_id

    def _require_human(self, request: Request) -> None:
        guards = self.core.version.guards_automations and self.core.options.require_human
        if guards and not request.is_human:
            message = "governed automations are a premium feature"
            raise coded(501, "PREMIUM_FEATURE_REQUIRED", message)

    def _found(self, request: Request) -> Json:
        found = self._automations.by_id.get(request["id"])
        if found is None:
            message = "Automation not found"
            raise coded(404, "AUTOMATION_V2_NOT_FOUND", message, automationID=request["id"])
        return found

    def _found_run(self, request: Request) -> AutomationRun:
        found = self._automations.runs.get(request["run_id"])
        if found is None:
            message = "Automation run not found"
            raise coded(404, "AUTOMATION_V2_RUN_NOT_FOUND", message, runID=request["run_id"])
        return found


def _summary(spec: Json) -> Json:
    kept = {key: value for key, value in spec.items() if key not in {"agents", "flow"}}
    counts = {"agent_count": len(spec["agents"]), "node_count": len(spec["flow"]["nodes"])}
    return {**kept, **counts}


def _shown(run: AutomationRun) -> Json:
    whole = run.wire()
    links = {key: whole[key] for key in ("contextRunID", "linked_context_run_id")}
    return {"run": whole, **links}


def _not_awaiting(run: AutomationRun) -> RefusedError:
    history: list[Json] = run.checkpoint["gate_history"]
    return coded(
        409,
        "AUTOMATION_V2_RUN_NOT_AWAITING_APPROVAL",
        "Run is not awaiting approval",
        runID=run.id,
        currentStatus=run.status,
        # Who comes second is told who was first.
        **({"winningDecision": history[-1]} if history else {}),
    )


def _wrong_status(code: str, run: AutomationRun) -> RefusedError:
    return coded(409, code, f"automation run is {run.status}", runID=run.id)
