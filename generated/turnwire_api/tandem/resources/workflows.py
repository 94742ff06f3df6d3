"""``client.workflows`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.json_object import JsonObject
    from ..models.workflow_details import WorkflowDetails
    from ..models.workflow_hook_list import WorkflowHookList
    from ..models.workflow_hook_patch import WorkflowHookPatch
    from ..models.workflow_hook_result import WorkflowHookResult
    from ..models.workflow_list import WorkflowList
    from ..models.workflow_run import WorkflowRun
    from ..models.workflow_run_list import WorkflowRunList
    from ..models.workflow_simulate_request import WorkflowSimulateRequest
    from ..models.workflow_simulation import WorkflowSimulation
    from ..models.workflow_validate_request import WorkflowValidateRequest
    from ..models.workflow_validation import WorkflowValidation

StreamT = TypeVar("StreamT")

WORKFLOWS_EVENTS: Operation[Any] = Operation(
    _PACKAGE,
    name="workflows.events",
    method="GET",
    path="/workflows/events",
    endpoint="api.workflows.stream_workflow_events",
    idempotent=True,
    stream="streamWorkflowEvents",
)
WORKFLOWS_LIST: Operation[WorkflowList] = Operation(
    _PACKAGE,
    name="workflows.list",
    method="GET",
    path="/workflows",
    endpoint="api.workflows.list_workflows",
    idempotent=True,
)
WORKFLOWS_VALIDATE: Operation[WorkflowValidation] = Operation(
    _PACKAGE,
    name="workflows.validate",
    method="POST",
    path="/workflows/validate",
    endpoint="api.workflows.validate_workflows",
    bodies=(("", "WorkflowValidateRequest"),),
    idempotent=True,
)
WORKFLOWS_SIMULATE: Operation[WorkflowSimulation] = Operation(
    _PACKAGE,
    name="workflows.simulate",
    method="POST",
    path="/workflows/simulate",
    endpoint="api.workflows.simulate_workflows",
    bodies=(("", "WorkflowSimulateRequest"),),
    idempotent=True,
)
WORKFLOWS_LIST_RUNS: Operation[WorkflowRunList] = Operation(
    _PACKAGE,
    name="workflows.list_runs",
    method="GET",
    path="/workflows/runs",
    endpoint="api.workflows.list_workflow_runs",
    idempotent=True,
)
WORKFLOWS_GET_RUN: Operation[WorkflowRun] = Operation(
    _PACKAGE,
    name="workflows.get_run",
    method="GET",
    path="/workflows/runs/{run_id}",
    endpoint="api.workflows.get_workflow_run",
    required=("run_id",),
    unwrap="run",
    idempotent=True,
)
WORKFLOWS_DECIDE_GATE: Operation[WorkflowRun] = Operation(
    _PACKAGE,
    name="workflows.decide_gate",
    method="POST",
    path="/workflows/runs/{run_id}/gate",
    endpoint="api.workflows.decide_workflow_gate",
    required=("run_id",),
    bodies=(("", "WorkflowGateRequest"),),
    unwrap="run",
)
WORKFLOWS_GET: Operation[WorkflowDetails] = Operation(
    _PACKAGE,
    name="workflows.get",
    method="GET",
    path="/workflows/{workflow_id}",
    endpoint="api.workflows.get_workflow",
    required=("workflow_id",),
    idempotent=True,
)
WORKFLOWS_RUN: Operation[WorkflowRun] = Operation(
    _PACKAGE,
    name="workflows.run",
    method="POST",
    path="/workflows/{workflow_id}/run",
    endpoint="api.workflows.run_workflow",
    required=("workflow_id",),
    bodies=(("", "JsonObject"),),
    unwrap="run",
)
WORKFLOWS_LIST_HOOKS: Operation[WorkflowHookList] = Operation(
    _PACKAGE,
    name="workflows.list_hooks",
    method="GET",
    path="/workflow-hooks",
    endpoint="api.workflows.list_workflow_hooks",
    idempotent=True,
)
WORKFLOWS_PATCH_HOOK: Operation[WorkflowHookResult] = Operation(
    _PACKAGE,
    name="workflows.patch_hook",
    method="PATCH",
    path="/workflow-hooks/{hook_id}",
    endpoint="api.workflows.patch_workflow_hook",
    required=("hook_id",),
    bodies=(("", "WorkflowHookPatch"),),
    idempotent=True,
)


class Workflows(Generic[StreamT]):
    """``client.workflows``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def events(
        self,
        *,
        workflow_id: str | None = None,
        run_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the events of workflows.

        Events whose type begins with `workflow.`. The first frame has no type; it says that the
        stream is open.

        Args:
            workflow_id: Only those of this workflow.
            run_id: Only those of this run.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            WORKFLOWS_EVENTS,
            {
                "workflow_id": workflow_id,
                "run_id": run_id,
            },
            options,
        )

    def list(self, *, options: RequestOptions | None = None) -> WorkflowList:
        """List the workflows.

        With what each would be as an automation.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(WORKFLOWS_LIST, {}, options)

    def validate(
        self,
        body: WorkflowValidateRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> WorkflowValidation:
        """Check the workflows.

        They are read again first, unless told otherwise.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOWS_VALIDATE,
            {
                "body": body,
            },
            options,
        )

    def simulate(
        self,
        body: WorkflowSimulateRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> WorkflowSimulation:
        """Tell what an event would start.

        Nothing is started.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOWS_SIMULATE,
            {
                "body": body,
            },
            options,
        )

    def list_runs(
        self,
        *,
        workflow_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowRunList:
        """List runs of workflows.

        The newest first.

        Args:
            workflow_id: Only runs of this workflow.
            limit: How many at most. The engine's default is 50.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOWS_LIST_RUNS,
            {
                "workflow_id": workflow_id,
                "limit": limit,
            },
            options,
        )

    def get_run(self, run_id: str, *, options: RequestOptions | None = None) -> WorkflowRun:
        """Get a run of a workflow.

        With what it has done.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOWS_GET_RUN,
            {
                "run_id": run_id,
            },
            options,
        )

    def decide_gate(
        self,
        run_id: str,
        decision: str,
        *,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowRun:
        """Decide how a run goes on.

        Only people may: the caller must be taken for one.

        Args:
            run_id: The run.
            decision: The decision. The gate says which it takes.
            reason: Why.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOWS_DECIDE_GATE,
            {
                "run_id": run_id,
                "body": {
                    "decision": decision,
                    "reason": reason,
                },
            },
            options,
        )

    def get(self, workflow_id: str, *, options: RequestOptions | None = None) -> WorkflowDetails:
        """Get a workflow.

        With its hooks, and what it would be as an automation.

        Args:
            workflow_id: Identifier of the workflow.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOWS_GET,
            {
                "workflow_id": workflow_id,
            },
            options,
        )

    def run(
        self,
        workflow_id: str,
        body: JsonObject | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> WorkflowRun:
        """Run a workflow.

        The answer comes when the run has ended or waits for a decision.

        Args:
            workflow_id: Identifier of the workflow.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOWS_RUN,
            {
                "workflow_id": workflow_id,
                "body": body,
            },
            options,
        )

    def list_hooks(
        self, workflow_id: str | None = None, *, options: RequestOptions | None = None
    ) -> WorkflowHookList:
        """List the hooks of workflows.

        What starts them.

        Args:
            workflow_id: Only hooks of this workflow.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOWS_LIST_HOOKS,
            {
                "workflow_id": workflow_id,
            },
            options,
        )

    def patch_hook(
        self,
        hook_id: str,
        body: WorkflowHookPatch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> WorkflowHookResult:
        """Switch a hook on or off.

        It takes effect with the next event.

        Args:
            hook_id: Identifier of the hook.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOWS_PATCH_HOOK,
            {
                "hook_id": hook_id,
                "body": body,
            },
            options,
        )


class AsyncWorkflows(Generic[StreamT]):
    """``client.workflows``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    def events(
        self,
        *,
        workflow_id: str | None = None,
        run_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the events of workflows.

        Events whose type begins with `workflow.`. The first frame has no type; it says that the
        stream is open.

        Args:
            workflow_id: Only those of this workflow.
            run_id: Only those of this run.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            WORKFLOWS_EVENTS,
            {
                "workflow_id": workflow_id,
                "run_id": run_id,
            },
            options,
        )

    async def list(self, *, options: RequestOptions | None = None) -> WorkflowList:
        """List the workflows.

        With what each would be as an automation.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(WORKFLOWS_LIST, {}, options)

    async def validate(
        self,
        body: WorkflowValidateRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> WorkflowValidation:
        """Check the workflows.

        They are read again first, unless told otherwise.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOWS_VALIDATE,
            {
                "body": body,
            },
            options,
        )

    async def simulate(
        self,
        body: WorkflowSimulateRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> WorkflowSimulation:
        """Tell what an event would start.

        Nothing is started.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOWS_SIMULATE,
            {
                "body": body,
            },
            options,
        )

    async def list_runs(
        self,
        *,
        workflow_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowRunList:
        """List runs of workflows.

        The newest first.

        Args:
            workflow_id: Only runs of this workflow.
            limit: How many at most. The engine's default is 50.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOWS_LIST_RUNS,
            {
                "workflow_id": workflow_id,
                "limit": limit,
            },
            options,
        )

    async def get_run(self, run_id: str, *, options: RequestOptions | None = None) -> WorkflowRun:
        """Get a run of a workflow.

        With what it has done.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOWS_GET_RUN,
            {
                "run_id": run_id,
            },
            options,
        )

    async def decide_gate(
        self,
        run_id: str,
        decision: str,
        *,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowRun:
        """Decide how a run goes on.

        Only people may: the caller must be taken for one.

        Args:
            run_id: The run.
            decision: The decision. The gate says which it takes.
            reason: Why.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOWS_DECIDE_GATE,
            {
                "run_id": run_id,
                "body": {
                    "decision": decision,
                    "reason": reason,
                },
            },
            options,
        )

    async def get(
        self, workflow_id: str, *, options: RequestOptions | None = None
    ) -> WorkflowDetails:
        """Get a workflow.

        With its hooks, and what it would be as an automation.

        Args:
            workflow_id: Identifier of the workflow.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOWS_GET,
            {
                "workflow_id": workflow_id,
            },
            options,
        )

    async def run(
        self,
        workflow_id: str,
        body: JsonObject | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> WorkflowRun:
        """Run a workflow.

        The answer comes when the run has ended or waits for a decision.

        Args:
            workflow_id: Identifier of the workflow.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOWS_RUN,
            {
                "workflow_id": workflow_id,
                "body": body,
            },
            options,
        )

    async def list_hooks(
        self, workflow_id: str | None = None, *, options: RequestOptions | None = None
    ) -> WorkflowHookList:
        """List the hooks of workflows.

        What starts them.

        Args:
            workflow_id: Only hooks of this workflow.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOWS_LIST_HOOKS,
            {
                "workflow_id": workflow_id,
            },
            options,
        )

    async def patch_hook(
        self,
        hook_id: str,
        body: WorkflowHookPatch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> WorkflowHookResult:
        """Switch a hook on or off.

        It takes effect with the next event.

        Args:
            hook_id: Identifier of the hook.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOWS_PATCH_HOOK,
            {
                "hook_id": hook_id,
                "body": body,
            },
            options,
        )
