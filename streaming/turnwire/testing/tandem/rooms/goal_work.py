"""/goals/{id}: what moves a goal: transitions, completion, handoffs, waits, artifacts."""

import hashlib
from collections.abc import Iterable

from turnwire.testing.fields import InvalidValueError
from turnwire.testing.tandem.answers import Json, Reply, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.goal_ways import ImpassableError, Ways
from turnwire.testing.tandem.goals import Goal, Goals
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.rooms.goals import found_goal, goal_error, open_goal
from turnwire.testing.tandem.routing import Route, get, post
from turnwire.testing.tandem.workspace import Workspace


class GoalWork(Room):
    """The work on goals.

    Args:
        core: What it shares with the others.
        goals: The goals.
        workspace: Where the files of artifacts are.
    """

    def __init__(self, core: Core, goals: Goals, workspace: Workspace) -> None:
        super().__init__(core)
        self._goals = goals
        self._ways = Ways(core, goals)
        self._workspace = workspace

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        goal = "/goals/{id}"
        yield get(f"{goal}/artifacts", self._artifacts)
        yield get(f"{goal}/handoffs", self._handoffs)
        yield post(f"{goal}/handoffs/{{handoff}}/decision", self._decide)
        yield post(f"{goal}/transitions", self._transition)
        yield post(f"{goal}/completion", self._complete)
        yield get(f"{goal}/waits", self._waits)
        yield get(f"{goal}/waits/{{wait}}", self._wait)
        yield post(f"{goal}/waits/{{wait}}/resolve", self._resolve)

    def _artifacts(self, request: Request) -> Reply:
        goal = found_goal(self._goals, request)
        names = (
            "artifact",
            "handoff_id",
            "transition_key",
            "source_run_id",
            "consumed_by_run_id",
            "created_at_ms",
        )
        found = [{name: each[name] for name in names} for each in goal.handoffs.values()]
        last = goal.record["final_artifact"]
        about = {"goal_id": goal.id, "final_artifact": last}
        return ok({**about, "artifacts": found, "count": len(found)})

    def _handoffs(self, request: Request) -> Reply:
        goal = found_goal(self._goals, request)
        found = list(goal.handoffs.values())
        return ok({"goal_id": goal.id, "handoffs": found, "count": len(found)})

    def _decide(self, request: Request) -> Reply:
        body = request.body()
        decision, reason = body.required_text("decision"), body.text("reason")
        if decision not in {"approve", "reject"}:
            detail = "decision must be approve or reject"
            raise goal_error(400, "invalid_goal_request", detail)
        goal = found_goal(self._goals, request)
        handoff = goal.handoffs.get(request["handoff"])
        if handoff is None:
            raise goal_error(404, "handoff_not_found")
        if handoff["status"] != "pending_approval":
            detail = "the handoff is no longer eligible for a decision"
            raise goal_error(409, "goal_state_conflict", detail)
        self._ways.decide(goal, handoff, approve=decision == "approve", reason=reason)
        return ok({"handoff": handoff})

    def _transition(self, request: Request) -> Reply:
        body = request.body()
        key, idempotency_key = (
            body.required_text("transition_key"),
            body.required_text("idempotency_key"),
        )
        artifact = _artifact(body.required_object("artifact"))
        goal = open_goal(self._goals, request, "terminal goals cannot emit transitions")
        self._check(artifact)
        asked = {"transition_key": key, "artifact": artifact}
        if idempotency_key in goal.keys:
            before, handoff_id = goal.keys[idempotency_key]
            if before != asked:
                detail = "idempotency key is already bound to another transition"
                raise goal_error(409, "goal_state_conflict", detail)
            return self._emitted(goal, goal.handoffs[handoff_id], "AlreadyApplied")
        try:
            handoff = self._ways.hand_over(goal, key, idempotency_key, artifact)
        except ImpassableError as error:
            raise goal_error(400, "invalid_goal_request", str(error)) from error
        goal.keys[idempotency_key] = (asked, handoff["handoff_id"])
        return self._emitted(goal, handoff, "Applied")

    def _emitted(self, goal: Goal, handoff: Json, commit: str) -> Reply:
        about = {"handoff": handoff, "goal": goal.record}
        if handoff["status"] == "pending_approval":
            return ok({"outcome": "pending_approval", **about}, 202)
        run_id = handoff["consumed_by_run_id"]
        link = next((each for each in goal.links if each["run_id"] == run_id), None)
        done = {"outcome": "committed", "commit": commit}
        return ok({**done, "downstream_run_id": run_id, "link": link, **about})

    def _complete(self, request: Request) -> Reply:
        body = request.body()
        key, given = body.text("transition_key"), body.object("final_artifact")
        artifact = None if given is None else _artifact(given)
        goal = open_goal(self._goals, request, "terminal goals cannot settle completion")
        if artifact is not None:
            self._check(artifact)
        try:
            has_ended = self._ways.complete(goal, key, artifact)
        except ImpassableError as error:
            raise goal_error(400, "invalid_goal_request", str(error)) from error
        outcome = "terminal" if has_ended else "awaiting_transition"
        return ok({"outcome": outcome, "goal": goal.record})

    def _waits(self, request: Request) -> Reply:
        goal = found_goal(self._goals, request)
        found = list(goal.waits.values())
        return ok({"goal_id": goal.id, "waits": found, "count": len(found)})

    def _wait(self, request: Request) -> Reply:
        goal, wait = self._found_wait(request)
        return ok({"goal_id": goal.id, "wait": wait})

    def _resolve(self, request: Request) -> Reply:
        body = request.body()
        key, payload = body.required_text("idempotency_key"), body.raw("payload")
        goal, wait = self._found_wait(request)
        if not self._ways.resolve(goal, wait, key, payload):
            detail = "wait is not eligible for this resolution"
            raise goal_error(409, "wait_resolution_conflict", detail)
        return ok({"goal_id": goal.id, "wait": wait})

    def _found_wait(self, request: Request) -> tuple[Goal, Json]:
        goal = found_goal(self._goals, request)
        found = goal.waits.get(request["wait"])
        if found is None:
            raise goal_error(404, "wait_not_found")
        return goal, found

    def _check(self, artifact: Json) -> None:
        """Refuse an artifact whose file is not there or is another one (422)."""
        path, digest = artifact["content_path"], artifact["content_digest"]
        if path is None:
            return
        text = self._workspace.files.get(path)
        if text is None:
            detail = f"handoff artifact content `{path}` does not resolve to a workspace file"
            raise goal_error(422, "artifact_policy_violation", detail)
        actual = hashlib.sha256(text.encode()).hexdigest()
        if digest is not None and digest.removeprefix("sha256:").lower() != actual:
            detail = f"handoff artifact content digest mismatch for `{path}`"
            raise goal_error(422, "artifact_policy_violation", detail)


def _artifact(body: Body) -> Json:
    kind = body.text("artifact_type")
    if kind is None:
        raise InvalidValueError(body.path("artifact_type"), "is required")
    return {
        "artifact_type": kind,
        "content_path": body.text("content_path"),
        "content_digest": body.text("content_digest"),
        "value": body.raw("value"),
    }
