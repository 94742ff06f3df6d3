"""/automations/v2/runs/{run}/backlog/tasks: tasks that the nodes of a run found.

They are on the blackboard of the run's context run, as tasks of one type.
"""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, coded, ok
from turnwire.testing.tandem.automations import Automations
from turnwire.testing.tandem.context_runs import ContextRun, ContextRuns
from turnwire.testing.tandem.context_tasks import Task
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, post

_KIND = "automation_backlog_item"
_LEASE_MS = 30_000


class Backlog(Room):
    """The backlog of each run.

    Args:
        core: What it shares with the others.
        automations: The automations and their runs.
        context_runs: Where the tasks are.
    """

    def __init__(self, core: Core, automations: Automations, context_runs: ContextRuns) -> None:
        super().__init__(core)
        self._automations = automations
        self._context_runs = context_runs

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        task = "/automations/v2/runs/{run_id}/backlog/tasks/{task}"
        yield post(f"{task}/claim", self._claim)
        yield post(f"{task}/requeue", self._requeue)

    def _claim(self, request: Request) -> Reply:
        body = request.body()
        agent = body.text("agent_id") or "operator"
        lease_ms = body.integer("lease_ms", minimum=0) or _LEASE_MS
        reason = body.text("reason") or f"claimed backlog task `{request['task']}`"
        run, task = self._found(request)
        if not self._context_runs.claim(run, task, agent, lease_ms):
            message = "Backlog task is not claimable"
            raise coded(409, "AUTOMATION_V2_BACKLOG_TASK_NOT_CLAIMABLE", message, taskID=task.id)
        return ok({**_shown(run, task), "agent_id": agent, "reason": reason})

    def _requeue(self, request: Request) -> Reply:
        reason = request.body().text("reason") or f"requeued backlog task `{request['task']}`"
        run, task = self._found(request)
        if not self._context_runs.requeue(run, task, reason):
            raise coded(
                409,
                "AUTOMATION_V2_BACKLOG_TASK_NOT_REQUEUEABLE",
                "Backlog task is not requeueable",
                taskID=task.id,
                status=task.status,
            )
        return ok({**_shown(run, task), "reason": reason})

    def _found(self, request: Request) -> tuple[ContextRun, Task]:
        run_id = request["run_id"]
        if run_id not in self._automations.runs:
            message = "Automation run not found"
            raise coded(404, "AUTOMATION_V2_RUN_NOT_FOUND", message, runID=run_id)
        run = self._context_runs.by_id.get(f"automation-v2-{run_id}")
        task = None if run is None else run.tasks.get(request["task"])
        if run is None or task is None or task.kind != _KIND:
            message = "Backlog task not found"
            code = "AUTOMATION_V2_BACKLOG_TASK_NOT_FOUND"
            raise coded(404, code, message, taskID=request["task"])
        return run, task


def _shown(run: ContextRun, task: Task) -> Json:
    return {
        "ok": True,
        "task": task.wire(),
        "blackboard": run.blackboard(),
        "contextRunID": run.id,
        "linked_context_run_id": run.id,
    }
