"""/goals: begin with goals, look at them, pause, resume and cancel them, and their streams.

The errors of this family have their code in ``error``. The stream is the only one of the
engine whose messages have names and ids, and that can be taken up where it was left.
"""

from collections.abc import Iterable
from typing import cast

from turnwire.testing.items import Event, Writable
from turnwire.testing.tandem.answers import Json, RefusedError, Reply, Stream, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.goals import ENDED, Goal, GoalEntry, Goals
from turnwire.testing.tandem.orchestrations import Orchestrations, node_of
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get, post
from turnwire.testing.tandem.tails import Tail


class GoalRoutes(Room):
    """Goals.

    Args:
        core: What it shares with the others.
        goals: The goals.
        orchestrations: What leads to them.
    """

    def __init__(self, core: Core, goals: Goals, orchestrations: Orchestrations) -> None:
        super().__init__(core)
        self._goals = goals
        self._orchestrations = orchestrations

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        goal = "/goals/{id}"
        yield get("/goals", self._list)
        yield post("/goals", self._start)
        yield get(goal, self._get)
        yield get(f"{goal}/graph", self._graph)
        yield get(f"{goal}/runs", self._runs)
        yield get(f"{goal}/events", self._events)
        yield get(f"{goal}/events/stream", self._stream)
        yield get(f"{goal}/budgets", self._budgets)
        yield post(f"{goal}/pause", self._pause)
        yield post(f"{goal}/resume", self._resume)
        yield post(f"{goal}/cancel", self._cancel)

    def _list(self, request: Request) -> Reply:
        status, orchestration = request.text("status"), request.text("orchestration_id")
        found = [
            goal.record
            for goal in list(self._goals.by_id.values())[::-1]
            if status in {None, goal.status}
            and orchestration in {None, goal.record["orchestration_id"]}
        ][: request.integer("limit", 100, low=1, high=500)]
        return ok({"goals": found, "count": len(found)})

    def _start(self, request: Request) -> Reply:
        body = request.body()
        names = ("orchestration_id", "objective", "idempotency_key")
        asked: Json = {name: body.required_text(name) for name in names}
        asked["version"] = body.integer("orchestration_version", minimum=0)
        asked["metadata"] = _metadata(body.raw("metadata"))
        key = asked["idempotency_key"]
        if key in self._goals.keys:
            return self._again(*self._goals.keys[key], asked)
        spec = self._orchestrations.version(asked["orchestration_id"], asked["version"])
        if spec is None:
            raise goal_error(404, "goal_not_found", "orchestration not found")
        root = node_of(spec, spec["root_node_id"])
        if root is None or root["kind"] != "workflow" or not self._goals.has_automation(root):
            raise goal_error(400, "invalid_goal_request", "the root node runs no automation")
        goal = self._goals.start(spec, asked["objective"], asked["metadata"])
        self._goals.keys[key] = (asked, goal)
        link = self._goals.run(goal, root)
        self._goals.tell(
            goal,
            "started",
            orchestrationID=spec["orchestration_id"],
            orchestrationVersion=spec["version"],
            rootRunID=link["run_id"],
        )
        return self._started(goal, replayed=False)

    def _again(self, before: Json, goal: Goal, asked: Json) -> Reply:
        if before != asked:
            detail = "idempotency key is already bound to another goal"
            raise goal_error(409, "goal_state_conflict", detail)
        return self._started(goal, replayed=True)

    def _started(self, goal: Goal, *, replayed: bool) -> Reply:
        root = goal.links[0]["run_id"]
        body = {"goal": goal.record, "root_run_id": root, "replayed": replayed}
        return ok(body, 200 if replayed else 201)

    def _get(self, request: Request) -> Reply:
        goal = found_goal(self._goals, request)
        budgets = goal.budgets(self.core.now_ms())
        about = {"goal_id": goal.id, "status": goal.status, "budgets": budgets}
        return ok({"goal": goal.record, **about})

    def _budgets(self, request: Request) -> Reply:
        goal = found_goal(self._goals, request)
        budgets = goal.budgets(self.core.now_ms())
        return ok({"goal_id": goal.id, "status": goal.status, "budgets": budgets})

    def _graph(self, request: Request) -> Reply:
        goal = found_goal(self._goals, request)
        names = ("orchestration_id", "orchestration_version", "current_node_id")
        return ok(
            {
                "goal_id": goal.id,
                "status": goal.status,
                **{name: goal.record[name] for name in names},
                "current_workflow": self._present(goal),
                "nodes": [self._node(goal, node) for node in goal.spec["nodes"]],
                "edges": goal.spec["edges"],
                "budgets": goal.budgets(self.core.now_ms()),
            }
        )

    def _present(self, goal: Goal) -> Json | None:
        run = self._goals.active_run(goal)
        if run is None:
            return None
        pending, done = run.checkpoint["pending_nodes"], run.checkpoint["completed_nodes"]
        return {
            "run_id": run.id,
            "automation_id": run.record["automation_id"],
            "status": run.status,
            "current_node_id": next(iter([*pending[:1], *done[-1:]]), None),
            "completed_nodes": len(done),
            "pending_nodes": len(pending),
        }

    def _node(self, goal: Goal, node: Json) -> Json:
        links = [each for each in goal.links if each["orchestration_node_id"] == node["node_id"]]
        if goal.record["current_node_id"] == node["node_id"]:
            state = "current"
        else:
            state = "visited" if links else "not_started"
        runs = [{**link, "status": self._status(link)} for link in links]
        about = {"node_id": node["node_id"], "name": node["name"]}
        kind = {key: value for key, value in node.items() if key not in {*about, "position"}}
        return {**about, "kind": kind, "state": state, "runs": runs}

    def _status(self, link: Json) -> str | None:
        run = self._goals.run_of(link)
        return None if run is None else run.status

    def _runs(self, request: Request) -> Reply:
        goal = found_goal(self._goals, request)
        rows: list[Json] = []
        for link in goal.links:
            run = self._goals.run_of(link)
            rows.append({"link": link, "run": None if run is None else run.wire()})
        active = goal.record["active_run_id"]
        about = {"goal_id": goal.id, "active_run_id": active}
        return ok({**about, "runs": rows, "count": len(rows)})

    def _events(self, request: Request) -> Reply:
        goal = found_goal(self._goals, request)
        cursor = request.integer("cursor", 0)
        limit = request.integer("limit", 250, low=1, high=1000)
        rows = [
            entry.wire() for entry in self._goals.log.entries[cursor:] if entry.goal_id == goal.id
        ][:limit]
        return ok(
            {
                "goal_id": goal.id,
                "events": rows,
                "count": len(rows),
                "last_cursor": rows[-1]["cursor"] if rows else None,
                "event_source": "stateful_runtime",
            }
        )

    def _stream(self, request: Request) -> Reply:
        goal = found_goal(self._goals, request)
        asked = request.integer("cursor", 0)
        last = request.headers.get("last-event-id", "").strip()
        # The header of a client that comes back says more than its address.
        cursor = int(last) if last.isdecimal() else asked
        ready = {"goal_id": goal.id, "cursor": cursor, "timestamp_ms": self.core.now_ms()}

        def show(entry: GoalEntry) -> Writable | None:
            if entry.goal_id != goal.id:
                return None
            return Event(entry.wire(), name=entry.kind, id=str(entry.cursor))

        first = (Event(ready, name="ready"),)
        tail = Tail(self._goals.log, show, first=first, start=cursor)
        return Stream(feed=self.core.bus.open(tail))

    def _pause(self, request: Request) -> Reply:
        reason, goal = self._open(request, "operator pause")
        is_new = self._goals.pause(goal, reason)
        return ok({"goal": goal.record, "outcome": "paused" if is_new else "already_paused"})

    def _resume(self, request: Request) -> Reply:
        reason, goal = self._open(request, "operator resume")
        was_paused = self._goals.resume(goal, reason)
        return ok({"goal": goal.record, "outcome": "resumed" if was_paused else "not_paused"})

    def _cancel(self, request: Request) -> Reply:
        reason = request.body().text("reason") or "operator cancel"
        goal = found_goal(self._goals, request)
        if goal.status in ENDED:
            nothing: Json = {"cancelled_wait_ids": [], "dead_lettered_handoff_ids": []}
            about = {"outcome": "AlreadyTerminal", "cancelled_run_id": None}
            return ok({"goal": goal.record, **about, **nothing})
        ended = self._goals.cancel(goal, reason)
        return ok({"goal": goal.record, "outcome": "Applied", **ended})

    def _open(self, request: Request, default: str) -> tuple[str, Goal]:
        reason = request.body().text("reason") or default
        return reason, open_goal(self._goals, request, "terminal goals cannot be paused or resumed")


def _metadata(value: object) -> Json:
    """Return what a client says of a goal; what is no object is kept in one."""
    if value is None:
        return {}
    return dict(cast("Json", value)) if isinstance(value, dict) else {"value": value}


def found_goal(goals: Goals, request: Request) -> Goal:
    """Return the goal of a path, or refuse the request (404)."""
    found = goals.by_id.get(request["id"])
    if found is None:
        raise goal_error(404, "goal_not_found")
    return found


def open_goal(goals: Goals, request: Request, detail: str) -> Goal:
    """Return the goal of a path if it has not ended, or refuse the request (404, 409)."""
    found = found_goal(goals, request)
    if found.status in ENDED:
        raise goal_error(409, "goal_terminal", detail, status=found.status)
    return found


def goal_error(
    status: int, code: str, detail: str | None = None, /, **about: object
) -> RefusedError:
    """Return an error of this family: its code is in ``error``."""
    more = {} if detail is None else {"detail": detail}
    return RefusedError(ok({"error": code, **more, **about}, status))
