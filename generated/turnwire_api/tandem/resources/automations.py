"""``client.automations`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.add_artifact_request import AddArtifactRequest
    from ..models.added_automation_artifact import AddedAutomationArtifact
    from ..models.artifact_list import ArtifactList
    from ..models.automation import Automation
    from ..models.automation_history import AutomationHistory
    from ..models.automation_list import AutomationList
    from ..models.automation_result import AutomationResult
    from ..models.automation_run import AutomationRun
    from ..models.automation_run_list import AutomationRunList
    from ..models.automation_run_result import AutomationRunResult
    from ..models.automation_started import AutomationStarted
    from ..models.create_automation_request import CreateAutomationRequest
    from ..models.update_automation_request import UpdateAutomationRequest

StreamT = TypeVar("StreamT")

AUTOMATIONS_LIST: Operation[AutomationList] = Operation(
    _PACKAGE,
    name="automations.list",
    method="GET",
    path="/automations",
    endpoint="api.automations.list_automations",
    idempotent=True,
)
AUTOMATIONS_CREATE: Operation[Automation] = Operation(
    _PACKAGE,
    name="automations.create",
    method="POST",
    path="/automations",
    endpoint="api.automations.create_automation",
    bodies=(("", "CreateAutomationRequest"),),
    unwrap="automation",
)
AUTOMATIONS_DELETE: Operation[AutomationResult] = Operation(
    _PACKAGE,
    name="automations.delete",
    method="DELETE",
    path="/automations/{automation_id}",
    endpoint="api.automations.delete_automation",
    required=("automation_id",),
    idempotent=True,
)
AUTOMATIONS_UPDATE: Operation[Automation] = Operation(
    _PACKAGE,
    name="automations.update",
    method="PATCH",
    path="/automations/{automation_id}",
    endpoint="api.automations.update_automation",
    required=("automation_id",),
    bodies=(("", "UpdateAutomationRequest"),),
    unwrap="automation",
)
AUTOMATIONS_RUN_NOW: Operation[AutomationStarted] = Operation(
    _PACKAGE,
    name="automations.run_now",
    method="POST",
    path="/automations/{automation_id}/run_now",
    endpoint="api.automations.run_automation_now",
    required=("automation_id",),
    bodies=(("", "RunNowRequest"),),
)
AUTOMATIONS_LIST_RUNS: Operation[AutomationRunList] = Operation(
    _PACKAGE,
    name="automations.list_runs",
    method="GET",
    path="/automations/runs",
    endpoint="api.automations.list_automation_runs",
    idempotent=True,
)
AUTOMATIONS_GET_RUNS_FOR_AUTOMATION: Operation[AutomationRunList] = Operation(
    _PACKAGE,
    name="automations.get_runs_for_automation",
    method="GET",
    path="/automations/{automation_id}/runs",
    endpoint="api.automations.list_runs_of_automation",
    required=("automation_id",),
    idempotent=True,
)
AUTOMATIONS_GET_RUN: Operation[AutomationRun] = Operation(
    _PACKAGE,
    name="automations.get_run",
    method="GET",
    path="/automations/runs/{run_id}",
    endpoint="api.automations.get_automation_run",
    required=("run_id",),
    unwrap="run",
    idempotent=True,
)
AUTOMATIONS_LIST_ARTIFACTS: Operation[ArtifactList] = Operation(
    _PACKAGE,
    name="automations.list_artifacts",
    method="GET",
    path="/automations/runs/{run_id}/artifacts",
    endpoint="api.automations.list_automation_artifacts",
    required=("run_id",),
    idempotent=True,
)
AUTOMATIONS_ADD_ARTIFACT: Operation[AddedAutomationArtifact] = Operation(
    _PACKAGE,
    name="automations.add_artifact",
    method="POST",
    path="/automations/runs/{run_id}/artifacts",
    endpoint="api.automations.add_automation_artifact",
    required=("run_id",),
    bodies=(("", "AddArtifactRequest"),),
)
AUTOMATIONS_APPROVE_RUN: Operation[AutomationRunResult] = Operation(
    _PACKAGE,
    name="automations.approve_run",
    method="POST",
    path="/automations/runs/{run_id}/approve",
    endpoint="api.automations.approve_automation_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
)
AUTOMATIONS_DENY_RUN: Operation[AutomationRunResult] = Operation(
    _PACKAGE,
    name="automations.deny_run",
    method="POST",
    path="/automations/runs/{run_id}/deny",
    endpoint="api.automations.deny_automation_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
)
AUTOMATIONS_PAUSE_RUN: Operation[AutomationRunResult] = Operation(
    _PACKAGE,
    name="automations.pause_run",
    method="POST",
    path="/automations/runs/{run_id}/pause",
    endpoint="api.automations.pause_automation_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
)
AUTOMATIONS_RESUME_RUN: Operation[AutomationRunResult] = Operation(
    _PACKAGE,
    name="automations.resume_run",
    method="POST",
    path="/automations/runs/{run_id}/resume",
    endpoint="api.automations.resume_automation_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
)
AUTOMATIONS_HISTORY: Operation[AutomationHistory] = Operation(
    _PACKAGE,
    name="automations.history",
    method="GET",
    path="/automations/{automation_id}/history",
    endpoint="api.automations.get_automation_history",
    required=("automation_id",),
    idempotent=True,
)
AUTOMATIONS_EVENTS: Operation[Any] = Operation(
    _PACKAGE,
    name="automations.events",
    method="GET",
    path="/automations/events",
    endpoint="api.automations.stream_automation_events",
    idempotent=True,
    stream="streamAutomationEvents",
)


class Automations(Generic[StreamT]):
    """``client.automations``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> AutomationList:
        """List automations.

        All routines, seen as automations.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(AUTOMATIONS_LIST, {}, options)

    def create(
        self,
        body: CreateAutomationRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Automation:
        """Create an automation.

        For people only.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_CREATE,
            {
                "body": body,
            },
            options,
        )

    def delete(
        self, automation_id: str, *, options: RequestOptions | None = None
    ) -> AutomationResult:
        """Delete an automation.

        Deletes an automation, and the routine that it is.

        Args:
            automation_id: The automation.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_DELETE,
            {
                "automation_id": automation_id,
            },
            options,
        )

    def update(
        self,
        automation_id: str,
        body: UpdateAutomationRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Automation:
        """Change an automation.

        Changes what is given.

        Args:
            automation_id: The automation.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_UPDATE,
            {
                "automation_id": automation_id,
                "body": body,
            },
            options,
        )

    def run_now(
        self,
        automation_id: str,
        *,
        run_count: int | None = None,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> AutomationStarted:
        """Run an automation now.

        For people only. The run may have to be approved first.

        Args:
            automation_id: The automation.
            run_count: How many runs.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_RUN_NOW,
            {
                "automation_id": automation_id,
                "body": {
                    "run_count": run_count,
                    "reason": reason,
                },
            },
            options,
        )

    def list_runs(
        self,
        *,
        automation_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AutomationRunList:
        """List runs of automations.

        Runs of one automation or of all.

        Args:
            automation_id: Only those of this automation.
            limit: The most to give, 1 to 500. The server's default is 100.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_LIST_RUNS,
            {
                "automation_id": automation_id,
                "limit": limit,
            },
            options,
        )

    def get_runs_for_automation(
        self, automation_id: str, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> AutomationRunList:
        """List the runs of an automation.

        Runs of an automation.

        Args:
            automation_id: The automation.
            limit: The most to give, at most 200. The server's default is 25.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_GET_RUNS_FOR_AUTOMATION,
            {
                "automation_id": automation_id,
                "limit": limit,
            },
            options,
        )

    def get_run(self, run_id: str, *, options: RequestOptions | None = None) -> AutomationRun:
        """Get a run of an automation.

        A run of an automation.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_GET_RUN,
            {
                "run_id": run_id,
            },
            options,
        )

    def list_artifacts(self, run_id: str, *, options: RequestOptions | None = None) -> ArtifactList:
        """List what a run has made.

        Artifacts of a run.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_LIST_ARTIFACTS,
            {
                "run_id": run_id,
            },
            options,
        )

    def add_artifact(
        self,
        run_id: str,
        body: AddArtifactRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AddedAutomationArtifact:
        """Add something a run has made.

        Adds an artifact to a run.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_ADD_ARTIFACT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def approve_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationRunResult:
        """Approve a run of an automation.

        Lets a run go on that waits for approval. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_APPROVE_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def deny_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationRunResult:
        """Deny a run of an automation.

        Ends a run that waits for approval. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_DENY_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def pause_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationRunResult:
        """Pause a run of an automation.

        Stops a run for the time being. Its sessions are cancelled. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_PAUSE_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def resume_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationRunResult:
        """Resume a run of an automation.

        Lets a paused run go on. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_RESUME_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def history(
        self, automation_id: str, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> AutomationHistory:
        """When an automation was due.

        The times an automation was due, and what came of it.

        Args:
            automation_id: The automation.
            limit: The most to give. The server's default is 50.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_HISTORY,
            {
                "automation_id": automation_id,
                "limit": limit,
            },
            options,
        )

    def events(
        self,
        *,
        automation_id: str | None = None,
        run_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the events of automations.

        The events of routines under other names, without an envelope: `run.started`,
        `run.step`, `run.completed`, `run.failed` and `approval.required`. The first frame has
        no type; it says that the stream is open.

        Args:
            automation_id: Only those of this automation.
            run_id: Only those of this run.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            AUTOMATIONS_EVENTS,
            {
                "automation_id": automation_id,
                "run_id": run_id,
            },
            options,
        )


class AsyncAutomations(Generic[StreamT]):
    """``client.automations``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(self, *, options: RequestOptions | None = None) -> AutomationList:
        """List automations.

        All routines, seen as automations.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(AUTOMATIONS_LIST, {}, options)

    async def create(
        self,
        body: CreateAutomationRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Automation:
        """Create an automation.

        For people only.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_CREATE,
            {
                "body": body,
            },
            options,
        )

    async def delete(
        self, automation_id: str, *, options: RequestOptions | None = None
    ) -> AutomationResult:
        """Delete an automation.

        Deletes an automation, and the routine that it is.

        Args:
            automation_id: The automation.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_DELETE,
            {
                "automation_id": automation_id,
            },
            options,
        )

    async def update(
        self,
        automation_id: str,
        body: UpdateAutomationRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> Automation:
        """Change an automation.

        Changes what is given.

        Args:
            automation_id: The automation.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_UPDATE,
            {
                "automation_id": automation_id,
                "body": body,
            },
            options,
        )

    async def run_now(
        self,
        automation_id: str,
        *,
        run_count: int | None = None,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> AutomationStarted:
        """Run an automation now.

        For people only. The run may have to be approved first.

        Args:
            automation_id: The automation.
            run_count: How many runs.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_RUN_NOW,
            {
                "automation_id": automation_id,
                "body": {
                    "run_count": run_count,
                    "reason": reason,
                },
            },
            options,
        )

    async def list_runs(
        self,
        *,
        automation_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AutomationRunList:
        """List runs of automations.

        Runs of one automation or of all.

        Args:
            automation_id: Only those of this automation.
            limit: The most to give, 1 to 500. The server's default is 100.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_LIST_RUNS,
            {
                "automation_id": automation_id,
                "limit": limit,
            },
            options,
        )

    async def get_runs_for_automation(
        self, automation_id: str, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> AutomationRunList:
        """List the runs of an automation.

        Runs of an automation.

        Args:
            automation_id: The automation.
            limit: The most to give, at most 200. The server's default is 25.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_GET_RUNS_FOR_AUTOMATION,
            {
                "automation_id": automation_id,
                "limit": limit,
            },
            options,
        )

    async def get_run(self, run_id: str, *, options: RequestOptions | None = None) -> AutomationRun:
        """Get a run of an automation.

        A run of an automation.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_GET_RUN,
            {
                "run_id": run_id,
            },
            options,
        )

    async def list_artifacts(
        self, run_id: str, *, options: RequestOptions | None = None
    ) -> ArtifactList:
        """List what a run has made.

        Artifacts of a run.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_LIST_ARTIFACTS,
            {
                "run_id": run_id,
            },
            options,
        )

    async def add_artifact(
        self,
        run_id: str,
        body: AddArtifactRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AddedAutomationArtifact:
        """Add something a run has made.

        Adds an artifact to a run.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_ADD_ARTIFACT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def approve_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationRunResult:
        """Approve a run of an automation.

        Lets a run go on that waits for approval. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_APPROVE_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def deny_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationRunResult:
        """Deny a run of an automation.

        Ends a run that waits for approval. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_DENY_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def pause_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationRunResult:
        """Pause a run of an automation.

        Stops a run for the time being. Its sessions are cancelled. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_PAUSE_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def resume_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationRunResult:
        """Resume a run of an automation.

        Lets a paused run go on. For people only.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_RESUME_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def history(
        self, automation_id: str, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> AutomationHistory:
        """When an automation was due.

        The times an automation was due, and what came of it.

        Args:
            automation_id: The automation.
            limit: The most to give. The server's default is 50.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_HISTORY,
            {
                "automation_id": automation_id,
                "limit": limit,
            },
            options,
        )

    def events(
        self,
        *,
        automation_id: str | None = None,
        run_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamT:
        """Stream the events of automations.

        The events of routines under other names, without an envelope: `run.started`,
        `run.step`, `run.completed`, `run.failed` and `approval.required`. The first frame has
        no type; it says that the stream is open.

        Args:
            automation_id: Only those of this automation.
            run_id: Only those of this run.
            options: What this call does differently from the client.

        Returns:
            The event stream. It is opened when it is entered or first read.

        Raises:
            TurnwireError: The call was refused, failed or was not answered; raised by the
                stream, when it is opened or read.
        """
        return self._transport.stream(
            AUTOMATIONS_EVENTS,
            {
                "automation_id": automation_id,
                "run_id": run_id,
            },
            options,
        )
