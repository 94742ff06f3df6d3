"""How a goal gets from one node to the next: handoffs, waits, ends."""

from typing import Any

from turnwire.testing.tandem.answers import Json
from turnwire.testing.tandem.core import Core
from turnwire.testing.tandem.goals import Goal, Goals
from turnwire.testing.tandem.orchestrations import edge_of, node_of

_END_OF = {"complete": "completed", "pause": "paused", "fail": "failed"}


class ImpassableError(Exception):
    """A way cannot be taken; the message says why."""


class Ways:
    """Moves goals.

    Args:
        core: What the engine shares.
        goals: The goals.
    """

    def __init__(self, core: Core, goals: Goals) -> None:
        self._core = core
        self._goals = goals

    def hand_over(self, goal: Goal, key: str, idempotency_key: str, artifact: Json) -> Json:
        """Make a handoff; it is taken at once, unless somebody has to approve it.

        Args:
            goal: The goal.
            key: Name of the way from the present node.
            idempotency_key: The key it is made with.
            artifact: What is handed over.

        Returns:
            The handoff.

        Raises:
            ImpassableError: There is no such way, or the artifact does not fit.
        """
        edge = self._edge(goal, key, artifact)
        approval: Json = edge["approval"] or {}
        handoff = self._handoff(goal, edge, artifact)
        handoff["idempotency_key"] = idempotency_key
        goal.handoffs[handoff["handoff_id"]] = handoff
        if approval.get("required"):
            handoff["status"] = "pending_approval"
            self._goals.set(goal, "waiting")
        else:
            self.take(goal, handoff)
        return handoff

    def decide(self, goal: Goal, handoff: Json, *, approve: bool, reason: str | None) -> None:
        """Approve a handoff, so that it is taken soon, or reject it."""
        handoff |= {
            "status": "approved" if approve else "rejected",
            "updated_at_ms": self._core.now_ms(),
        }
        about = {"handoffID": handoff["handoff_id"], "approved": approve, "reason": reason}
        self._goals.tell(goal, "handoff_decided", **about)
        if approve:
            self._core.after(0, lambda: self._take_if_waiting(goal, handoff))
        else:
            self._goals.set(goal, "active")

    def take(self, goal: Goal, handoff: Json) -> None:
        """Let the target of a handoff have it."""
        now, target = self._core.now_ms(), self._node(goal, handoff["target_node_id"])
        goal.record["hop_count"] += 1
        handoff |= {"status": "consumed", "updated_at_ms": now}
        about = {"handoffID": handoff["handoff_id"], "transitionKey": handoff["transition_key"]}
        if target["kind"] == "workflow":
            link = self._goals.run(goal, target, handoff["handoff_id"])
            handoff["consumed_by_run_id"] = link["run_id"]
        self._goals.tell(goal, "transitioned", toNodeID=target["node_id"], **about)
        if target["kind"] == "wait":
            self._wait(goal, target)
        elif target["kind"] == "terminal":
            self._end(goal, target, handoff["artifact"])

    def complete(self, goal: Goal, key: str | None, artifact: Json | None) -> bool:
        """End the work of the active run; says whether the goal has ended with it.

        Args:
            goal: The goal.
            key: Name of a way that ends the goal; None to wait for a transition.
            artifact: What the goal ends with.

        Raises:
            ImpassableError: There is no such way, or it does not end the goal.
        """
        if key is None:
            self._goals.set(goal, "waiting", active_run_id=None)
            return False
        edge = self._edge(goal, key, artifact)
        target = self._node(goal, edge["to_node_id"])
        if target["kind"] != "terminal":
            raise ImpassableError(f"transition `{key}` does not end the goal")
        self._end(goal, target, artifact)
        return True

    def resolve(self, goal: Goal, wait: Json, key: str, payload: Any) -> bool:
        """End a wait; says whether this key could end it, or has ended it before."""
        if wait["status"] != "waiting":
            ended_by: object = wait["metadata"].get("resolution_key")
            return ended_by == key
        if goal.status != "waiting":
            return False
        wait["metadata"] = {**wait["metadata"], "resolution_key": key, "payload": payload}
        self._wake(goal, wait)
        return True

    def _handoff(self, goal: Goal, edge: Json, artifact: Json) -> Json:
        """Return a new handoff over an edge."""
        source = self._node(goal, edge["from_node_id"])
        target, now = self._node(goal, edge["to_node_id"]), self._core.now_ms()
        return {
            "schema_version": 1,
            "handoff_id": self._core.ids.uuid(),
            "idempotency_key": None,
            "goal_id": goal.id,
            "orchestration_id": goal.spec["orchestration_id"],
            "orchestration_version": goal.spec["version"],
            "tenant_context": goal.record["tenant_context"],
            "edge_id": edge["edge_id"],
            "transition_key": edge["transition_key"],
            "source_automation_id": source.get("automation_id"),
            "source_run_id": goal.record["active_run_id"],
            "source_node_id": source["node_id"],
            "target_automation_id": target.get("automation_id"),
            "target_node_id": target["node_id"],
            "artifact": artifact,
            "status": "approved",
            "created_at_ms": now,
            "updated_at_ms": now,
            "consumed_by_run_id": None,
            "metadata": None,
        }

    def _take_if_waiting(self, goal: Goal, handoff: Json) -> None:
        # The goal may have ended since.
        if handoff["status"] == "approved" and goal.status == "waiting":
            self.take(goal, handoff)

    def _edge(self, goal: Goal, key: str, artifact: Json | None) -> Json:
        edge = edge_of(goal.spec, goal.record["current_node_id"], key)
        if edge is None:
            raise ImpassableError(f"transition `{key}` is not declared by the current node")
        contract: Json | None = edge["artifact_contract"]
        given = None if artifact is None else artifact["artifact_type"]
        if contract is not None and given not in {None, contract["artifact_type"]}:
            wanted = contract["artifact_type"]
            raise ImpassableError(f"transition `{key}` takes `{wanted}`, got `{given}`")
        target = self._node(goal, edge["to_node_id"])
        if target["kind"] == "workflow" and not self._goals.has_automation(target):
            raise ImpassableError(f"automation `{target['automation_id']}` is gone")
        return edge

    def _node(self, goal: Goal, node_id: str) -> Json:
        node = node_of(goal.spec, node_id)
        if node is None:
            raise ImpassableError(f"node `{node_id}` is gone")
        return node

    def _end(self, goal: Goal, node: Json, artifact: Json | None) -> None:
        status, now = _END_OF[node["outcome"]], self._core.now_ms()
        finished = None if status == "paused" else now
        fields = {"current_node_id": node["node_id"], "finished_at_ms": finished}
        self._goals.set(goal, status, final_artifact=artifact, **fields)
        self._goals.tell(goal, "terminal", status=status)
        goal.record["active_run_id"] = None

    def _wait(self, goal: Goal, node: Json) -> None:
        asked, now = node["wait"], self._core.now_ms()
        delay = asked.get("delay_ms")
        wait: Json = {
            "wait_id": self._core.ids.uuid(),
            "run_id": goal.links[-1]["run_id"],
            "wait_kind": asked.get("kind", "external_condition"),
            "status": "waiting",
            "scope": {"tenant_context": goal.record["tenant_context"]},
            "phase_id": node["node_id"],
            "reason": node["name"],
            "created_at_ms": now,
            "updated_at_ms": now,
            "wake_at_ms": None if delay is None else now + delay,
            "timeout_policy": asked.get("timeout"),
            "completed_at_ms": None,
            "metadata": {},
        }
        goal.waits[wait["wait_id"]] = wait
        where = {"active_run_id": None, "current_node_id": node["node_id"]}
        self._goals.set(goal, "waiting", **where)
        if delay is not None:
            self._set_timer(goal, wait, delay / 1000)

    def _set_timer(self, goal: Goal, wait: Json, seconds: float) -> None:
        def ring() -> None:
            if wait["status"] != "waiting":
                return
            if goal.status == "paused":
                self._set_timer(goal, wait, seconds)
            else:
                self._wake(goal, wait)

        self._core.after(seconds, ring)

    def _wake(self, goal: Goal, wait: Json) -> None:
        """Go on from a wait, by the only way there is."""
        now = self._core.now_ms()
        wait |= {"status": "woken", "updated_at_ms": now, "completed_at_ms": now}
        edge = edge_of(goal.spec, wait["phase_id"], None)
        if edge is None:
            return
        artifact = {"artifact_type": "wait_result", "value": wait["metadata"].get("payload")}
        contract = edge["artifact_contract"]
        if contract is not None:
            artifact["artifact_type"] = contract["artifact_type"]
        try:
            self.hand_over(goal, edge["transition_key"], f"wait:{wait['wait_id']}", artifact)
        except ImpassableError:
            # Nobody is there who could be told, so the goal is.
            self._goals.set(goal, "failed", finished_at_ms=now)
            self._goals.tell(goal, "terminal", status="failed")
