"""Goals: what orchestrations are run for, and the log that the streams of goals read."""

from typing import Any

from attrs import define, field, frozen

from turnwire.testing.tandem.answers import Json
from turnwire.testing.tandem.automations import ENDED as RUN_ENDED
from turnwire.testing.tandem.automations import AutomationRun, Automations
from turnwire.testing.tandem.bus import LOCAL_TENANT
from turnwire.testing.tandem.core import Core
from turnwire.testing.tandem.feeds import Outlet
from turnwire.testing.tandem.tails import Log, Tail

ENDED = frozenset({"completed", "failed", "cancelled", "expired"})
ACTOR: Json = {"kind": "human_user", "id": "anonymous"}

_PAUSABLE = frozenset({"queued", "running", "awaiting_approval"})


@frozen
class GoalEntry:
    """An event in the log of all goals.

    Attributes:
        cursor: Its place in the log, from 1.
        goal_id: The goal.
        event: The record.
    """

    cursor: int
    goal_id: str
    event: Json

    @property
    def kind(self) -> str:
        """Its type."""
        return str(self.event["event_type"])

    def wire(self) -> Json:
        """Return it as lists and streams write it."""
        return {"cursor": self.cursor, "event": self.event}


@define(eq=False, kw_only=True)
class Goal:
    """One goal.

    Attributes:
        record: What the routes answer.
        spec: The version of the orchestration that leads to it.
        links: What its runs are to it, in the order they were started.
        handoffs: What runs gave to the next, by their ids.
        waits: What it waits for or has waited for, by their ids.
        keys: The transitions by their idempotency keys: what was asked, and the handoff.
        event_count: How many events it has.
        before_pause: Its status before it was paused.
    """

    record: Json
    spec: Json
    links: list[Json] = field(factory=list[Json])
    handoffs: dict[str, Json] = field(factory=dict[str, Json])
    waits: dict[str, Json] = field(factory=dict[str, Json])
    keys: dict[str, tuple[Json, str]] = field(factory=dict[str, tuple[Json, str]])
    event_count: int = 0
    before_pause: str = "active"

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.record["goal_id"])

    @property
    def status(self) -> str:
        """How far it is."""
        return str(self.record["status"])

    def budgets(self, now_ms: int) -> Json:
        """Return what it may use, has used and has left."""
        policy, record = self.record["policy"], self.record

        def left(limit: float | None, used: float) -> float | None:
            return None if limit is None else max(limit - used, 0)

        return {
            "policy": policy,
            "consumed": {
                "hops": record["hop_count"],
                "total_tokens": record["total_tokens"],
                "total_cost_usd": record["total_cost_usd"],
            },
            "remaining": {
                "hops": left(policy["max_hops"], record["hop_count"]),
                "tokens": left(policy["max_total_tokens"], record["total_tokens"]),
                "cost_usd": left(policy["max_total_cost_usd"], record["total_cost_usd"]),
                "deadline_ms": left(policy["deadline_at_ms"], now_ms),
            },
        }


class Goals:
    """All goals.

    Args:
        core: What the engine shares.
        automations: Their runs work on the goals.

    Attributes:
        by_id: The goals, oldest first.
        keys: What was asked with each idempotency key, and the goal that came of it.
        log: The events of all goals.
    """

    def __init__(self, core: Core, automations: Automations) -> None:
        self._core = core
        self._automations = automations
        self.by_id: dict[str, Goal] = {}
        self.keys: dict[str, tuple[Json, Goal]] = {}
        self.log = Log[GoalEntry]()

    def start(self, spec: Json, objective: str, metadata: Json) -> Goal:
        """Begin with a goal: the automation of the root node runs.

        Args:
            spec: A published version of an orchestration.
            objective: What shall be reached.
            metadata: What else belongs to it.
        """
        now = self._core.now_ms()
        record: Json = {
            "schema_version": 1,
            "goal_id": self._core.ids.uuid(),
            "orchestration_id": spec["orchestration_id"],
            "orchestration_version": spec["version"],
            "objective": objective,
            "status": "active",
            "tenant_context": dict(LOCAL_TENANT),
            "policy": spec["goal_policy"],
            "active_run_id": None,
            "current_node_id": spec["root_node_id"],
            "hop_count": 0,
            "total_tokens": 0,
            "total_cost_usd": 0.0,
            "created_at_ms": now,
            "updated_at_ms": now,
            "finished_at_ms": None,
            "final_artifact": None,
            "metadata": {**metadata, "started_by": ACTOR},
        }
        goal = Goal(record=record, spec=spec)
        self.by_id[goal.id] = goal
        return goal

    def run(self, goal: Goal, node: Json, handoff_id: str | None = None) -> Json:
        """Run the automation of a node, which must exist; returns what the run is to the goal."""
        automation = self._automations.by_id[node["automation_id"]]
        run = self._automations.fire(automation, dry_run=False)
        run.record["trigger_type"] = "orchestration"
        link: Json = {
            "goal_id": goal.id,
            "run_id": run.id,
            "orchestration_node_id": node["node_id"],
            "orchestration_version": goal.spec["version"],
            "hop_index": goal.record["hop_count"],
            "parent_run_id": goal.links[-1]["run_id"] if goal.links else None,
            "triggering_handoff_id": handoff_id,
            "created_at_ms": self._core.now_ms(),
        }
        goal.links.append(link)
        where = {"active_run_id": run.id, "current_node_id": node["node_id"]}
        self.set(goal, "active", **where)
        return link

    def has_automation(self, node: Json) -> bool:
        """Whether the automation of a node exists."""
        return node["automation_id"] in self._automations.by_id

    def active_run(self, goal: Goal) -> AutomationRun | None:
        """Return the run that works on a goal."""
        return self._automations.runs.get(goal.record["active_run_id"] or "")

    def run_of(self, link: Json) -> AutomationRun | None:
        """Return a run of a goal."""
        return self._automations.runs.get(link["run_id"])

    def pause(self, goal: Goal, reason: str) -> bool:
        """Pause a goal and its run; says whether it was not paused yet."""
        if goal.status == "paused":
            return False
        goal.before_pause = goal.status
        run = self.active_run(goal)
        if run is not None and run.status in _PAUSABLE:
            self._automations.stop(run, "paused", pause_reason=reason)
        self.set(goal, "paused")
        self.tell(goal, "paused", reason=reason)
        return True

    def resume(self, goal: Goal, reason: str) -> bool:
        """Let a goal and its run go on; says whether it was paused."""
        if goal.status != "paused":
            return False
        run = self.active_run(goal)
        if run is not None and run.status == "paused":
            self._automations.set(run, "queued", pause_reason=None)
            self._automations.go_on(run)
        self.set(goal, goal.before_pause)
        self.tell(goal, "resumed", reason=reason)
        return True

    def cancel(self, goal: Goal, reason: str) -> Json:
        """Give up a goal that has not ended, and all that waits for it; returns what ended."""
        run, stopped = self.active_run(goal), None
        if run is not None and run.status not in RUN_ENDED:
            self._automations.stop(run, "cancelled", detail=reason)
            stopped = run.id
        now = self._core.now_ms()
        waits = [wait for wait in goal.waits.values() if wait["status"] == "waiting"]
        for wait in waits:
            wait |= {"status": "cancelled", "updated_at_ms": now, "completed_at_ms": now}
        given = [each for each in goal.handoffs.values() if each["status"] == "pending_approval"]
        for handoff in given:
            handoff |= {"status": "dead_lettered", "updated_at_ms": now}
        self.set(goal, "cancelled", finished_at_ms=now, active_run_id=None)
        self.tell(goal, "cancelled", reason=reason, runID=stopped)
        return {
            "cancelled_run_id": stopped,
            "cancelled_wait_ids": [wait["wait_id"] for wait in waits],
            "dead_lettered_handoff_ids": [each["handoff_id"] for each in given],
        }

    def reads(self, outlet: Outlet) -> bool:
        """Whether a stream is one of a goal."""
        return isinstance(outlet, Tail) and outlet.follows(self.log)

    def set(self, goal: Goal, status: str, **fields: Any) -> None:
        """Change the status of a goal."""
        goal.record |= {"status": status, "updated_at_ms": self._core.now_ms(), **fields}

    def tell(self, goal: Goal, what: str, **payload: Any) -> None:
        """Write an event into the log and publish it.

        Args:
            goal: The goal.
            what: What happened: ``started``, ``paused``, ``transitioned`` and so on.
            payload: What else belongs to it, as the bus names it.
        """
        kind = f"orchestration.goal.{what}"
        goal.event_count += 1
        run_id = goal.record["active_run_id"] or (goal.links[-1]["run_id"] if goal.links else None)
        event: Json = {
            "schema_version": 1,
            "event_id": self._core.ids.uuid(),
            "run_id": run_id,
            "seq": goal.event_count,
            "goal_seq": goal.event_count,
            "event_type": kind,
            "occurred_at_ms": self._core.now_ms(),
            "scope": {"tenant_context": dict(LOCAL_TENANT)},
            "actor": ACTOR,
            "phase_id": goal.record["current_node_id"],
            "payload": {"goal_id": goal.id, **payload},
        }
        self.log.append(GoalEntry(len(self.log.entries) + 1, goal.id, event))
        self._core.publish_owned(kind, goalID=goal.id, **payload)
