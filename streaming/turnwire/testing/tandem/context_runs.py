"""Context runs: what the engine writes down about work, as a log and a blackboard.

A context run has a log that is kept, a blackboard that patches change, and tasks that agents
take for a while. The runs of sessions write theirs as ``session-<session>``, those of
automations have ``automation-v2-<run>``.
"""

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from turnwire.testing.tandem.answers import Json
from turnwire.testing.tandem.bus import LOCAL_TENANT
from turnwire.testing.tandem.context_tasks import Task
from turnwire.testing.tandem.core import Core
from turnwire.testing.tandem.tails import Log

ENDED = frozenset({"completed", "failed", "cancelled"})


@define(eq=False, kw_only=True)
class ContextRun:
    """One context run.

    Attributes:
        id: Its id.
        objective: What it is for.
        kind: What works on it: ``session``, ``automation_v2``, ``interactive`` and so on.
        workspace: Where it works; the streams of a workspace show the runs that work there.
        created_at_ms: When it was made.
        updated_at_ms: When it changed last.
        status: How far it is.
        revision: How often it has changed.
        log: What happened, as streams and lists show it.
        patches: What was written on its blackboard.
        tasks: Its tasks, by their ids.
    """

    id: str
    objective: str
    kind: str
    workspace: str
    created_at_ms: int
    updated_at_ms: int
    status: str = "queued"
    revision: int = 1
    log: Log[Json] = field(factory=Log[Json])
    patches: list[Json] = field(factory=list[Json])
    tasks: dict[str, Task] = field(factory=dict[str, Task])

    def wire(self) -> Json:
        """Return the record."""
        return {
            "run_id": self.id,
            "run_type": self.kind,
            "tenant_context": dict(LOCAL_TENANT),
            "mcp_servers": [],
            "status": self.status,
            "objective": self.objective,
            "workspace": {
                "workspace_id": self.workspace,
                "canonical_path": self.workspace,
                "lease_epoch": 1,
            },
            "steps": [],
            "tasks": [task.wire() for task in self.tasks.values()],
            "why_next_step": None,
            "revision": self.revision,
            "last_event_seq": len(self.log.entries),
            "created_at_ms": self.created_at_ms,
            "updated_at_ms": self.updated_at_ms,
        }

    def blackboard(self) -> Json:
        """Return what is written on it."""
        found: dict[str, list[Any]] = {"facts": [], "decisions": [], "open_questions": []}
        for patch in self.patches:
            name = str(patch["op"]).removeprefix("add_") + "s"
            if name in found:
                found[name].append(patch["payload"])
        tasks = [task.wire() for task in self.tasks.values()]
        return {**found, "artifacts": [], "tasks": tasks, "revision": len(self.patches)}


class ContextRuns:
    """All context runs.

    Args:
        core: What the engine shares.

    Attributes:
        by_id: The runs by their ids, oldest first.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self.by_id: dict[str, ContextRun] = {}

    def find(self, run_id: str, *, kind: str, workspace: str) -> ContextRun:
        """Return a run; make it if nothing has written to it yet."""
        found = self.by_id.get(run_id)
        return found or self.create(run_id, objective=run_id, kind=kind, workspace=workspace)

    def create(
        self, run_id: str | None, *, objective: str, kind: str, workspace: str
    ) -> ContextRun:
        """Make a run.

        Args:
            run_id: Its id; None for a new one.
            objective: What it is for.
            kind: What works on it.
            workspace: Where it works.
        """
        now = self._core.now_ms()
        run = ContextRun(
            id=run_id or f"run-{self._core.ids.uuid()}",
            objective=objective,
            kind=kind,
            workspace=workspace,
            created_at_ms=now,
            updated_at_ms=now,
        )
        self.by_id[run.id] = run
        return run

    def write(
        self,
        run: ContextRun,
        kind: str,
        status: str,
        payload: Any,
        **ids: str | None,
    ) -> Json:
        """Write into the log of a run, and tell the streams of its workspace.

        Args:
            run: The run.
            kind: What happened.
            status: How far the run is now.
            payload: What else belongs to it.
            ids: The step or the task it is about.

        Returns:
            The entry.
        """
        now = self._core.now_ms()
        run.status, run.updated_at_ms, run.revision = status, now, run.revision + 1
        entry: Json = {
            "event_id": f"evt-{self._core.ids.uuid()}",
            "run_id": run.id,
            "seq": len(run.log.entries) + 1,
            "ts_ms": now,
            "type": kind,
            "status": status,
            "revision": run.revision,
            **{name: value for name, value in ids.items() if value is not None},
            "payload": payload,
        }
        run.log.append(entry)
        self._tell(run, "context_run_event", entry)
        return entry

    def patch(self, run: ContextRun, operation: str, payload: Any) -> Json:
        """Change the blackboard of a run, and tell the streams of its workspace.

        Args:
            run: The run.
            operation: ``add_fact``, ``add_decision``, ``add_task`` and so on.
            payload: What is written.

        Returns:
            The patch.
        """
        made: Json = {
            "patch_id": f"patch-{self._core.ids.uuid()}",
            "run_id": run.id,
            "seq": len(run.patches) + 1,
            "ts_ms": self._core.now_ms(),
            "op": operation,
            "payload": payload,
        }
        run.patches.append(made)
        self._tell(run, "blackboard_patch", made)
        return made

    def add_task(self, run: ContextRun, task: Task) -> Json:
        """Put a task on the blackboard of a run; returns the patch."""
        run.tasks[task.id] = task
        made = self.patch(run, "add_task", task.wire())
        about = {"task_id": task.id, "task_type": task.kind, "patch_seq": made["seq"]}
        self.write(run, "context.task.created", run.status, about, step_id=task.id)
        return made

    def claim(self, run: ContextRun, task: Task, agent: str, lease_ms: int) -> bool:
        """Give a task to an agent for a while; says whether it was free."""
        now = self._core.now_ms()
        if not task.is_claimable(now):
            return False
        task.claim(agent, self._core.ids.uuid(), now, lease_ms)
        self._moved(run, task, "context.task.claimed", "update_task_lease")
        return True

    def requeue(self, run: ContextRun, task: Task, reason: str) -> bool:
        """Take a task back; says whether it was not done yet."""
        if task.status == "done":
            return False
        task.requeue(self._core.now_ms())
        self._moved(run, task, "context.task.requeued", "update_task_state", detail=reason)
        return True

    def _moved(self, run: ContextRun, task: Task, kind: str, operation: str, **more: Any) -> None:
        changed = {"task_id": task.id, "status": task.status, "task_rev": task.revision, **more}
        self.patch(run, operation, changed)
        self.write(run, kind, run.status, changed, task_id=task.id)

    def _tell(self, run: ContextRun, kind: str, entry: Mapping[str, Any]) -> None:
        self._core.publish("context.run.stream", **envelope(run, kind, entry))


def envelope(run: ContextRun, kind: str, entry: Mapping[str, Any]) -> Json:
    """Return an entry or a patch as the streams of a workspace write it."""
    return {
        "kind": kind,
        "run_id": run.id,
        "workspace": run.workspace,
        "seq": entry["seq"],
        "ts_ms": entry["ts_ms"],
        "payload": dict(entry),
    }
