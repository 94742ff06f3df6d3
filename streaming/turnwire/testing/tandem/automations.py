"""Automations (V2) and their runs: nodes one after the other, gates that wait for people."""

from typing import Any

from attrs import define

from turnwire.testing.tandem.answers import Json
from turnwire.testing.tandem.core import Core
from turnwire.testing.tandem.run import Run
from turnwire.testing.tandem.workers import Workers

ENDED = frozenset({"completed", "failed", "cancelled"})

# Seven days; then a gate that says nothing else cancels its run.
_GATE_LIFETIME_MS = 7 * 24 * 60 * 60 * 1000


@define(eq=False)
class AutomationRun:
    """One run of an automation.

    Attributes:
        record: What the routes answer.
        generation: How often it was begun; work of an earlier one does not count.
    """

    record: Json
    generation: int = 0

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.record["run_id"])

    @property
    def status(self) -> str:
        """How far it is."""
        return str(self.record["status"])

    @property
    def checkpoint(self) -> Json:
        """Which nodes are done."""
        checkpoint: Json = self.record["checkpoint"]
        return checkpoint

    @property
    def gate(self) -> Json | None:
        """The gate that it waits at."""
        gate: Json | None = self.checkpoint["awaiting_gate"]
        return gate

    @property
    def request_id(self) -> str | None:
        """Name of the gate that it waits at; the same when it comes to the gate again."""
        return None if self.gate is None else f"automation_v2:{self.id}:{self.gate['node_id']}"

    def wire(self) -> Json:
        """Return the record with its links."""
        context = f"automation-v2-{self.id}"
        return {
            **self.record,
            "contextRunID": context,
            "linked_context_run_id": context,
            "blockedNodeIDs": self.checkpoint["blocked_nodes"],
        }


class Automations:
    """All automations.

    Args:
        core: What the engine shares.
        workers: Do the work.

    Attributes:
        by_id: The automations.
        runs: Their runs, oldest first.
    """

    def __init__(self, core: Core, workers: Workers) -> None:
        self._core = core
        self._workers = workers
        self.by_id: dict[str, Json] = {}
        self.runs: dict[str, AutomationRun] = {}

    def add(self, spec: Json) -> Json:
        """Keep a new automation."""
        self.by_id[spec["automation_id"]] = spec
        self._core.publish("automation.updated", automationID=spec["automation_id"])
        return spec

    def change(self, spec: Json, changes: Json) -> Json:
        """Change some fields of an automation."""
        spec |= {**changes, "updated_at_ms": self._core.now_ms()}
        self._core.publish("automation.updated", automationID=spec["automation_id"])
        return spec

    def fire(self, spec: Json, *, dry_run: bool) -> AutomationRun:
        """Run an automation now; a dry run does nothing and is completed at once."""
        run = AutomationRun(self._record(spec, dry_run=dry_run))
        self.runs[run.id] = run
        spec["last_fired_at_ms"] = self._core.now_ms()
        self._core.publish(
            "automation.v2.run.created",
            automationID=spec["automation_id"],
            run=run.wire(),
            triggerType="manual",
            dryRun=dry_run,
        )
        if not dry_run:
            self.go_on(run)
        return run

    def go_on(self, run: AutomationRun) -> None:
        """Let a run begin or go on soon."""
        run.generation += 1
        generation = run.generation
        self._core.after(self._core.options.step_seconds, lambda: self._advance(run, generation))

    def stop(self, run: AutomationRun, status: str, **fields: Any) -> None:
        """End or pause a run and cancel the work of its sessions."""
        run.generation += 1
        sessions = list(run.record["active_session_ids"])
        finished = {"finished_at_ms": self._core.now_ms()} if status in ENDED else {}
        self.set(run, status, active_session_ids=[], **finished, **fields)
        self._workers.cancel(sessions)

    def decide(self, run: AutomationRun, decision: str, reason: str | None) -> None:
        """Decide the gate that a run waits at.

        Args:
            run: The run.
            decision: approve, rework or cancel.
            reason: Why.
        """
        gate = run.gate or {}
        node_id = str(gate["node_id"])
        run.checkpoint["awaiting_gate"] = None
        decided = self.record_decision(run, node_id, decision, reason)
        self._core.publish(
            "approval.decision.recorded",
            run_id=run.id,
            automation_id=run.record["automation_id"],
            decided_by="local",
            **decided,
        )
        if decision == "cancel":
            self.stop(run, "cancelled", detail=reason or f"gate `{node_id}` cancelled the run")
            return
        if decision == "approve":
            self._complete(run, node_id, {"status": "approved", "summary": reason or ""})
        else:
            self.redo(run, [*(gate["rework_targets"] or gate["upstream_node_ids"]), node_id])
        self.set(run, "queued")
        self.go_on(run)

    def record_decision(
        self, run: AutomationRun, node_id: str, decision: str, reason: str | None
    ) -> Json:
        """Write down what happened at a gate; return it."""
        decided = {"node_id": node_id, "decision": decision, "reason": reason}
        record = {**decided, "decided_at_ms": self._core.now_ms()}
        run.checkpoint["gate_history"].append(record)
        return decided

    def redo(self, run: AutomationRun, nodes: list[str]) -> None:
        """Mark nodes as not done, with all that depend on them."""
        checkpoint, again = run.checkpoint, set(nodes)
        for node in run.record["automation_snapshot"]["flow"]["nodes"]:
            if again & set(node["depends_on"]):
                again.add(node["node_id"])
        order = [each["node_id"] for each in run.record["automation_snapshot"]["flow"]["nodes"]]
        done = [each for each in checkpoint["completed_nodes"] if each not in again]
        checkpoint["completed_nodes"] = done
        checkpoint["blocked_nodes"] = []
        checkpoint["pending_nodes"] = [each for each in order if each not in done]
        for node_id in again:
            checkpoint["node_outputs"].pop(node_id, None)

    def restart(self) -> None:
        """Pause what was running: a person has to go on with it."""
        for run in self.runs.values():
            if run.status in {"queued", "running"}:
                self.set(run, "paused", pause_reason="engine restarted", active_session_ids=[])

    def set(self, run: AutomationRun, status: str, **fields: Any) -> None:
        """Change the status of a run."""
        now = self._core.now_ms()
        run.record |= {"status": status, "updated_at_ms": now, **fields}
        run.checkpoint["lifecycle_history"].append({"event": status, "recorded_at_ms": now})

    def _record(self, spec: Json, *, dry_run: bool) -> Json:
        now = self._core.now_ms()
        nodes = [node["node_id"] for node in spec["flow"]["nodes"]]
        return {
            "run_id": self._core.ids.uuid(),
            "automation_id": spec["automation_id"],
            "tenant_context": {"org_id": "local", "workspace_id": "local"},
            "trigger_type": "manual",
            "status": "completed" if dry_run else "queued",
            "created_at_ms": now,
            "updated_at_ms": now,
            "started_at_ms": None,
            "finished_at_ms": now if dry_run else None,
            "active_session_ids": [],
            "latest_session_id": None,
            "active_instance_ids": [],
            "checkpoint": {
                "pending_nodes": [] if dry_run else nodes,
                "completed_nodes": [],
                "blocked_nodes": [],
                "node_outputs": {},
                "gate_history": [],
                "lifecycle_history": [],
                "awaiting_gate": None,
            },
            "automation_snapshot": dict(spec),
            "pause_reason": None,
            "detail": "dry_run" if dry_run else None,
        }

    def _advance(self, run: AutomationRun, generation: int) -> None:
        """Begin the next node that can begin, or end the run."""
        if generation != run.generation or run.status not in {"queued", "running"}:
            return
        now = self._core.now_ms()
        if run.status == "queued":
            self.set(run, "running", started_at_ms=run.record["started_at_ms"] or now)
        snapshot, done = run.record["automation_snapshot"], run.checkpoint["completed_nodes"]
        node = next(
            (
                each
                for each in snapshot["flow"]["nodes"]
                if each["node_id"] not in done and set(each["depends_on"]) <= set(done)
            ),
            None,
        )
        if node is None:
            self.set(run, "completed", finished_at_ms=now)
        elif _is_gate(node):
            self._wait_at(run, node)
        else:
            self._work(run, node, generation)

    def _wait_at(self, run: AutomationRun, node: Json) -> None:
        asked: Json = node.get("gate") or {}
        gate: Json = {
            "node_id": node["node_id"],
            "title": node["objective"],
            "instructions": asked.get("instructions"),
            "decisions": asked.get("decisions") or ["approve", "rework", "cancel"],
            "rework_targets": asked.get("rework_targets") or [],
            "requested_at_ms": self._core.now_ms(),
            "upstream_node_ids": node["depends_on"],
            "expiry_policy": asked.get("expiry_policy"),
        }
        run.checkpoint["awaiting_gate"] = gate
        self.set(run, "awaiting_approval", detail=f"awaiting approval for gate `{gate['node_id']}`")
        if gate["expiry_policy"] and cancels_when_expired(gate):
            seconds = ((expires_at_ms(gate) or 0) - gate["requested_at_ms"]) / 1000
            self._core.after(seconds, lambda: self._expire(run, gate))

    def _expire(self, run: AutomationRun, gate: Json) -> None:
        if run.gate is gate and run.status == "awaiting_approval":
            run.checkpoint["awaiting_gate"] = None
            self.record_decision(run, gate["node_id"], "expired", None)
            self.stop(run, "cancelled", detail=f"gate `{gate['node_id']}` expired")

    def _work(self, run: AutomationRun, node: Json, generation: int) -> None:
        agents = {each["agent_id"]: each for each in run.record["automation_snapshot"]["agents"]}
        agent = agents.get(node["agent_id"])
        if agent is None:
            run.checkpoint["blocked_nodes"] = [node["node_id"]]
            self.set(run, "blocked", detail=f"agent `{node['agent_id']}` is not defined")
            return
        workspace = run.record["automation_snapshot"]["workspace_root"]
        session = self._workers.session(f"Automation node {node['node_id']}", workspace)
        run.record |= {"active_session_ids": [session.id], "latest_session_id": session.id}
        tools = tuple(agent["tool_policy"]["allowlist"])
        if "*" in tools:
            tools = ()

        def done(work: Run) -> None:
            if generation == run.generation:
                self._worked(run, node["node_id"], work)

        self._workers.start(session, node["objective"], done, tools)

    def _worked(self, run: AutomationRun, node_id: str, work: Run) -> None:
        run.record["active_session_ids"] = []
        if work.outcome != "completed":
            now = self._core.now_ms()
            self.set(run, "failed", finished_at_ms=now, detail=f"node `{node_id}` failed")
            self._core.publish(
                "automation_v2.run.failed",
                automationID=run.record["automation_id"],
                runID=run.id,
                nodeID=node_id,
            )
            return
        self._complete(run, node_id, {"status": "completed", "summary": work.answer})
        self.go_on(run)

    def _complete(self, run: AutomationRun, node_id: str, output: Json) -> None:
        checkpoint = run.checkpoint
        checkpoint["completed_nodes"].append(node_id)
        checkpoint["pending_nodes"].remove(node_id)
        checkpoint["node_outputs"][node_id] = output


def expires_at_ms(gate: Json) -> int | None:
    """Return until when a gate waits, in milliseconds since the epoch; None: for ever."""
    policy: Json | None = gate["expiry_policy"]
    lifetime = _GATE_LIFETIME_MS if policy is None else policy.get("expires_after_ms")
    return gate["requested_at_ms"] + lifetime if lifetime else None


def cancels_when_expired(gate: Json) -> bool:
    """Tell whether a gate takes no decision once its time is over; others only remind."""
    policy: Json = gate["expiry_policy"] or {}
    return expires_at_ms(gate) is not None and (policy.get("on_expiry") or "cancel") == "cancel"


def _is_gate(node: Json) -> bool:
    gate: Json = node.get("gate") or {}
    return node.get("stage_kind") == "approval" or bool(gate.get("required"))
