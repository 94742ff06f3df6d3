"""``client.automations_v2`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.automation_v2 import AutomationV2
    from ..models.automation_v2_list import AutomationV2List
    from ..models.automation_v2_run import AutomationV2Run
    from ..models.automation_v2_run_list import AutomationV2RunList
    from ..models.automation_v2_run_result import AutomationV2RunResult
    from ..models.backlog_task_result import BacklogTaskResult
    from ..models.claim_task_request import ClaimTaskRequest
    from ..models.create_automation_v2_request import CreateAutomationV2Request
    from ..models.create_webhook_trigger_request import CreateWebhookTriggerRequest
    from ..models.deleted_automation_v2 import DeletedAutomationV2
    from ..models.deleted_webhook_trigger import DeletedWebhookTrigger
    from ..models.repair_run_request import RepairRunRequest
    from ..models.task_reset_preview import TaskResetPreview
    from ..models.update_automation_v2_request import UpdateAutomationV2Request
    from ..models.update_webhook_trigger_request import UpdateWebhookTriggerRequest
    from ..models.webhook_delivery import WebhookDelivery
    from ..models.webhook_delivery_list import WebhookDeliveryList
    from ..models.webhook_trigger import WebhookTrigger
    from ..models.webhook_trigger_list import WebhookTriggerList
    from ..models.webhook_trigger_result import WebhookTriggerResult

StreamT = TypeVar("StreamT")

AUTOMATIONS_V2_LIST: Operation[AutomationV2List] = Operation(
    _PACKAGE,
    name="automations_v2.list",
    method="GET",
    path="/automations/v2",
    endpoint="api.automations_v2.list_automations_v2",
    idempotent=True,
)
AUTOMATIONS_V2_CREATE: Operation[AutomationV2] = Operation(
    _PACKAGE,
    name="automations_v2.create",
    method="POST",
    path="/automations/v2",
    endpoint="api.automations_v2.create_automation_v2",
    bodies=(("", "CreateAutomationV2Request"),),
    unwrap="automation",
)
AUTOMATIONS_V2_GET: Operation[AutomationV2] = Operation(
    _PACKAGE,
    name="automations_v2.get",
    method="GET",
    path="/automations/v2/{automation_id}",
    endpoint="api.automations_v2.get_automation_v2",
    required=("automation_id",),
    unwrap="automation",
    idempotent=True,
)
AUTOMATIONS_V2_DELETE: Operation[DeletedAutomationV2] = Operation(
    _PACKAGE,
    name="automations_v2.delete",
    method="DELETE",
    path="/automations/v2/{automation_id}",
    endpoint="api.automations_v2.delete_automation_v2",
    required=("automation_id",),
    idempotent=True,
)
AUTOMATIONS_V2_UPDATE: Operation[AutomationV2] = Operation(
    _PACKAGE,
    name="automations_v2.update",
    method="PATCH",
    path="/automations/v2/{automation_id}",
    endpoint="api.automations_v2.update_automation_v2",
    required=("automation_id",),
    bodies=(("", "UpdateAutomationV2Request"),),
    unwrap="automation",
)
AUTOMATIONS_V2_RUN_NOW: Operation[AutomationV2Run] = Operation(
    _PACKAGE,
    name="automations_v2.run_now",
    method="POST",
    path="/automations/v2/{automation_id}/run_now",
    endpoint="api.automations_v2.run_automation_v2_now",
    required=("automation_id",),
    bodies=(("", "RunAutomationV2Request"),),
    unwrap="run",
)
AUTOMATIONS_V2_PAUSE: Operation[AutomationV2] = Operation(
    _PACKAGE,
    name="automations_v2.pause",
    method="POST",
    path="/automations/v2/{automation_id}/pause",
    endpoint="api.automations_v2.pause_automation_v2",
    required=("automation_id",),
    bodies=(("", "ReasonRequest"),),
    unwrap="automation",
)
AUTOMATIONS_V2_RESUME: Operation[AutomationV2] = Operation(
    _PACKAGE,
    name="automations_v2.resume",
    method="POST",
    path="/automations/v2/{automation_id}/resume",
    endpoint="api.automations_v2.resume_automation_v2",
    required=("automation_id",),
    unwrap="automation",
)
AUTOMATIONS_V2_LIST_RUNS: Operation[AutomationV2RunList] = Operation(
    _PACKAGE,
    name="automations_v2.list_runs",
    method="GET",
    path="/automations/v2/{automation_id}/runs",
    endpoint="api.automations_v2.list_runs_of_automation_v2",
    required=("automation_id",),
    idempotent=True,
)
AUTOMATIONS_V2_LIST_ALL_RUNS: Operation[AutomationV2RunList] = Operation(
    _PACKAGE,
    name="automations_v2.list_all_runs",
    method="GET",
    path="/automations/v2/runs",
    endpoint="api.automations_v2.list_automation_v2_runs",
    idempotent=True,
)
AUTOMATIONS_V2_GET_RUN: Operation[AutomationV2Run] = Operation(
    _PACKAGE,
    name="automations_v2.get_run",
    method="GET",
    path="/automations/v2/runs/{run_id}",
    endpoint="api.automations_v2.get_automation_v2_run",
    required=("run_id",),
    unwrap="run",
    idempotent=True,
)
AUTOMATIONS_V2_PAUSE_RUN: Operation[AutomationV2Run] = Operation(
    _PACKAGE,
    name="automations_v2.pause_run",
    method="POST",
    path="/automations/v2/runs/{run_id}/pause",
    endpoint="api.automations_v2.pause_automation_v2_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
    unwrap="run",
)
AUTOMATIONS_V2_RESUME_RUN: Operation[AutomationV2Run] = Operation(
    _PACKAGE,
    name="automations_v2.resume_run",
    method="POST",
    path="/automations/v2/runs/{run_id}/resume",
    endpoint="api.automations_v2.resume_automation_v2_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
    unwrap="run",
)
AUTOMATIONS_V2_CANCEL_RUN: Operation[AutomationV2Run] = Operation(
    _PACKAGE,
    name="automations_v2.cancel_run",
    method="POST",
    path="/automations/v2/runs/{run_id}/cancel",
    endpoint="api.automations_v2.cancel_automation_v2_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
    unwrap="run",
    idempotent=True,
)
AUTOMATIONS_V2_RECOVER_RUN: Operation[AutomationV2Run] = Operation(
    _PACKAGE,
    name="automations_v2.recover_run",
    method="POST",
    path="/automations/v2/runs/{run_id}/recover",
    endpoint="api.automations_v2.recover_automation_v2_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
    unwrap="run",
)
AUTOMATIONS_V2_DECIDE_GATE: Operation[AutomationV2RunResult] = Operation(
    _PACKAGE,
    name="automations_v2.decide_gate",
    method="POST",
    path="/automations/v2/runs/{run_id}/gate",
    endpoint="api.automations_v2.decide_automation_v2_gate",
    required=("run_id",),
    bodies=(("", "DecideGateRequest"),),
)
AUTOMATIONS_V2_REPAIR_RUN: Operation[AutomationV2RunResult] = Operation(
    _PACKAGE,
    name="automations_v2.repair_run",
    method="POST",
    path="/automations/v2/runs/{run_id}/repair",
    endpoint="api.automations_v2.repair_automation_v2_run",
    required=("run_id",),
    bodies=(("", "RepairRunRequest"),),
)
AUTOMATIONS_V2_RETRY_TASK: Operation[AutomationV2RunResult] = Operation(
    _PACKAGE,
    name="automations_v2.retry_task",
    method="POST",
    path="/automations/v2/runs/{run_id}/tasks/{node_id}/retry",
    endpoint="api.automations_v2.retry_automation_v2_task",
    required=("run_id", "node_id"),
    bodies=(("", "ReasonRequest"),),
)
AUTOMATIONS_V2_CONTINUE_TASK: Operation[AutomationV2RunResult] = Operation(
    _PACKAGE,
    name="automations_v2.continue_task",
    method="POST",
    path="/automations/v2/runs/{run_id}/tasks/{node_id}/continue",
    endpoint="api.automations_v2.continue_automation_v2_task",
    required=("run_id", "node_id"),
    bodies=(("", "ReasonRequest"),),
)
AUTOMATIONS_V2_REQUEUE_TASK: Operation[AutomationV2RunResult] = Operation(
    _PACKAGE,
    name="automations_v2.requeue_task",
    method="POST",
    path="/automations/v2/runs/{run_id}/tasks/{node_id}/requeue",
    endpoint="api.automations_v2.requeue_automation_v2_task",
    required=("run_id", "node_id"),
    bodies=(("", "ReasonRequest"),),
)
AUTOMATIONS_V2_PREVIEW_TASK_RESET: Operation[TaskResetPreview] = Operation(
    _PACKAGE,
    name="automations_v2.preview_task_reset",
    method="GET",
    path="/automations/v2/runs/{run_id}/tasks/{node_id}/reset_preview",
    endpoint="api.automations_v2.preview_automation_v2_task_reset",
    required=("run_id", "node_id"),
    idempotent=True,
)
AUTOMATIONS_V2_CLAIM_BACKLOG_TASK: Operation[BacklogTaskResult] = Operation(
    _PACKAGE,
    name="automations_v2.claim_backlog_task",
    method="POST",
    path="/automations/v2/runs/{run_id}/backlog/tasks/{task_id}/claim",
    endpoint="api.automations_v2.claim_automation_v2_backlog_task",
    required=("run_id", "task_id"),
    bodies=(("", "ClaimTaskRequest"),),
)
AUTOMATIONS_V2_REQUEUE_BACKLOG_TASK: Operation[BacklogTaskResult] = Operation(
    _PACKAGE,
    name="automations_v2.requeue_backlog_task",
    method="POST",
    path="/automations/v2/runs/{run_id}/backlog/tasks/{task_id}/requeue",
    endpoint="api.automations_v2.requeue_automation_v2_backlog_task",
    required=("run_id", "task_id"),
    bodies=(("", "ReasonRequest"),),
)
AUTOMATIONS_V2_LIST_WEBHOOK_TRIGGERS: Operation[WebhookTriggerList] = Operation(
    _PACKAGE,
    name="automations_v2.list_webhook_triggers",
    method="GET",
    path="/automations/v2/{automation_id}/webhook-triggers",
    endpoint="api.automations_v2.list_webhook_triggers",
    required=("automation_id",),
    idempotent=True,
)
AUTOMATIONS_V2_CREATE_WEBHOOK_TRIGGER: Operation[WebhookTriggerResult] = Operation(
    _PACKAGE,
    name="automations_v2.create_webhook_trigger",
    method="POST",
    path="/automations/v2/{automation_id}/webhook-triggers",
    endpoint="api.automations_v2.create_webhook_trigger",
    required=("automation_id",),
    bodies=(("", "CreateWebhookTriggerRequest"),),
)
AUTOMATIONS_V2_GET_WEBHOOK_TRIGGER: Operation[WebhookTrigger] = Operation(
    _PACKAGE,
    name="automations_v2.get_webhook_trigger",
    method="GET",
    path="/automations/v2/{automation_id}/webhook-triggers/{trigger_id}",
    endpoint="api.automations_v2.get_webhook_trigger",
    required=("automation_id", "trigger_id"),
    unwrap="trigger",
    idempotent=True,
)
AUTOMATIONS_V2_DELETE_WEBHOOK_TRIGGER: Operation[DeletedWebhookTrigger] = Operation(
    _PACKAGE,
    name="automations_v2.delete_webhook_trigger",
    method="DELETE",
    path="/automations/v2/{automation_id}/webhook-triggers/{trigger_id}",
    endpoint="api.automations_v2.delete_webhook_trigger",
    required=("automation_id", "trigger_id"),
    idempotent=True,
)
AUTOMATIONS_V2_UPDATE_WEBHOOK_TRIGGER: Operation[WebhookTrigger] = Operation(
    _PACKAGE,
    name="automations_v2.update_webhook_trigger",
    method="PATCH",
    path="/automations/v2/{automation_id}/webhook-triggers/{trigger_id}",
    endpoint="api.automations_v2.update_webhook_trigger",
    required=("automation_id", "trigger_id"),
    bodies=(("", "UpdateWebhookTriggerRequest"),),
    unwrap="trigger",
)
AUTOMATIONS_V2_DISABLE_WEBHOOK_TRIGGER: Operation[WebhookTrigger] = Operation(
    _PACKAGE,
    name="automations_v2.disable_webhook_trigger",
    method="POST",
    path="/automations/v2/{automation_id}/webhook-triggers/{trigger_id}/disable",
    endpoint="api.automations_v2.disable_webhook_trigger",
    required=("automation_id", "trigger_id"),
    unwrap="trigger",
    idempotent=True,
)
AUTOMATIONS_V2_ROTATE_WEBHOOK_SECRET: Operation[WebhookTriggerResult] = Operation(
    _PACKAGE,
    name="automations_v2.rotate_webhook_secret",
    method="POST",
    path="/automations/v2/{automation_id}/webhook-triggers/{trigger_id}/rotate-secret",
    endpoint="api.automations_v2.rotate_webhook_secret",
    required=("automation_id", "trigger_id"),
)
AUTOMATIONS_V2_LIST_WEBHOOK_DELIVERIES: Operation[WebhookDeliveryList] = Operation(
    _PACKAGE,
    name="automations_v2.list_webhook_deliveries",
    method="GET",
    path="/automations/v2/{automation_id}/webhook-triggers/{trigger_id}/deliveries",
    endpoint="api.automations_v2.list_webhook_deliveries",
    required=("automation_id", "trigger_id"),
    idempotent=True,
)
AUTOMATIONS_V2_GET_WEBHOOK_DELIVERY: Operation[WebhookDelivery] = Operation(
    _PACKAGE,
    name="automations_v2.get_webhook_delivery",
    method="GET",
    path="/automations/v2/{automation_id}/webhook-triggers/{trigger_id}/deliveries/{delivery_id}",
    endpoint="api.automations_v2.get_webhook_delivery",
    required=("automation_id", "trigger_id", "delivery_id"),
    unwrap="delivery",
    idempotent=True,
)
AUTOMATIONS_V2_EVENTS: Operation[Any] = Operation(
    _PACKAGE,
    name="automations_v2.events",
    method="GET",
    path="/automations/v2/events",
    endpoint="api.automations_v2.stream_automation_v2_events",
    idempotent=True,
    stream="streamAutomationV2Events",
)


class AutomationsV2(Generic[StreamT]):
    """``client.automations_v2``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(
        self, *, view: str | None = None, options: RequestOptions | None = None
    ) -> AutomationV2List:
        """List automations.

        All automations.

        Args:
            view: How much to give. A `summary` leaves out agents and flow, and counts them.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_LIST,
            {
                "view": view,
            },
            options,
        )

    def create(
        self,
        body: CreateAutomationV2Request | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2:
        """Create an automation.

        For people only. The open-source engine answers others with 501,
        `PREMIUM_FEATURE_REQUIRED`.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_CREATE,
            {
                "body": body,
            },
            options,
        )

    def get(self, automation_id: str, *, options: RequestOptions | None = None) -> AutomationV2:
        """Get an automation.

        An automation.

        Args:
            automation_id: The automation.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_GET,
            {
                "automation_id": automation_id,
            },
            options,
        )

    def delete(
        self, automation_id: str, *, options: RequestOptions | None = None
    ) -> DeletedAutomationV2:
        """Delete an automation.

        Deletes an automation. For people only.

        Args:
            automation_id: The automation.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_DELETE,
            {
                "automation_id": automation_id,
            },
            options,
        )

    def update(
        self,
        automation_id: str,
        body: UpdateAutomationV2Request | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2:
        """Change an automation.

        Changes what is given. For people only.

        Args:
            automation_id: The automation.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_UPDATE,
            {
                "automation_id": automation_id,
                "body": body,
            },
            options,
        )

    def run_now(
        self,
        automation_id: str,
        dry_run: bool | None = None,
        *,
        execution_profile: str | None = None,
        options: RequestOptions | None = None,
    ) -> AutomationV2Run:
        """Run an automation now.

        Starts a run that is not due. For people only.

        Args:
            automation_id: The automation.
            dry_run: Whether nothing is to be done in earnest. The server's default is
                false.
            execution_profile: How it is run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_RUN_NOW,
            {
                "automation_id": automation_id,
                "body": {
                    "dry_run": dry_run,
                    "execution_profile": execution_profile,
                },
            },
            options,
        )

    def pause(
        self,
        automation_id: str,
        reason: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2:
        """Pause an automation.

        The schedule is not followed until it is resumed. For people only.

        Args:
            automation_id: The automation.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_PAUSE,
            {
                "automation_id": automation_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def resume(self, automation_id: str, *, options: RequestOptions | None = None) -> AutomationV2:
        """Resume an automation.

        The schedule is followed again. For people only.

        Args:
            automation_id: The automation.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_RESUME,
            {
                "automation_id": automation_id,
            },
            options,
        )

    def list_runs(
        self, automation_id: str, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> AutomationV2RunList:
        """List the runs of an automation.

        Runs of an automation.

        Args:
            automation_id: The automation.
            limit: The most to give. The server's default is 50.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_LIST_RUNS,
            {
                "automation_id": automation_id,
                "limit": limit,
            },
            options,
        )

    def list_all_runs(self, *, options: RequestOptions | None = None) -> AutomationV2RunList:
        """List runs of all automations.

        Runs of all automations.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(AUTOMATIONS_V2_LIST_ALL_RUNS, {}, options)

    def get_run(self, run_id: str, *, options: RequestOptions | None = None) -> AutomationV2Run:
        """Get a run.

        A run of an automation. The event streams do not tell how it goes on: ask again, or
        follow its sessions.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_GET_RUN,
            {
                "run_id": run_id,
            },
            options,
        )

    def pause_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationV2Run:
        """Pause a run.

        Stops a run for the time being.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_PAUSE_RUN,
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
    ) -> AutomationV2Run:
        """Resume a run.

        Lets a paused run go on.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_RESUME_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def cancel_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationV2Run:
        """Cancel a run.

        Ends a run. One that has ended stays as it is.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_CANCEL_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def recover_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationV2Run:
        """Recover a run.

        Takes a run up again that has failed.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_RECOVER_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def decide_gate(
        self,
        run_id: str,
        decision: str,
        *,
        reason: str | None = None,
        approval_request_id: str | None = None,
        transition_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AutomationV2RunResult:
        """Decide at a gate.

        Moves a run on that is `awaiting_approval`. For people only.

        Args:
            run_id: The run.
            decision: Go on, do something again, or stop.
            reason: Why, for the record.
            approval_request_id: The request that is decided.
            transition_id: The transition that is decided.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_DECIDE_GATE,
            {
                "run_id": run_id,
                "body": {
                    "decision": decision,
                    "reason": reason,
                    "approval_request_id": approval_request_id,
                    "transition_id": transition_id,
                },
            },
            options,
        )

    def repair_run(
        self,
        run_id: str,
        body: RepairRunRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2RunResult:
        """Repair a run.

        Changes a node and does it again.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_REPAIR_RUN,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def retry_task(
        self,
        run_id: str,
        node_id: str,
        reason: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2RunResult:
        """Do a node again.

        Does a node again that has failed.

        Args:
            run_id: The run.
            node_id: The node of the flow.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_RETRY_TASK,
            {
                "run_id": run_id,
                "node_id": node_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def continue_task(
        self,
        run_id: str,
        node_id: str,
        reason: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2RunResult:
        """Go on after a node.

        Goes on although a node is blocked.

        Args:
            run_id: The run.
            node_id: The node of the flow.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_CONTINUE_TASK,
            {
                "run_id": run_id,
                "node_id": node_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def requeue_task(
        self,
        run_id: str,
        node_id: str,
        reason: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2RunResult:
        """Put a node back.

        Puts a node back among those to be done.

        Args:
            run_id: The run.
            node_id: The node of the flow.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_REQUEUE_TASK,
            {
                "run_id": run_id,
                "node_id": node_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def preview_task_reset(
        self, run_id: str, node_id: str, *, options: RequestOptions | None = None
    ) -> TaskResetPreview:
        """What doing a node again would undo.

        Changes nothing.

        Args:
            run_id: The run.
            node_id: The node of the flow.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_PREVIEW_TASK_RESET,
            {
                "run_id": run_id,
                "node_id": node_id,
            },
            options,
        )

    def claim_backlog_task(
        self,
        run_id: str,
        task_id: str,
        body: ClaimTaskRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> BacklogTaskResult:
        """Take a task of the backlog.

        Gives a task to an agent for a while.

        Args:
            run_id: The run.
            task_id: The task of the backlog.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_CLAIM_BACKLOG_TASK,
            {
                "run_id": run_id,
                "task_id": task_id,
                "body": body,
            },
            options,
        )

    def requeue_backlog_task(
        self,
        run_id: str,
        task_id: str,
        reason: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> BacklogTaskResult:
        """Put a task back into the backlog.

        Takes a task away from its agent.

        Args:
            run_id: The run.
            task_id: The task of the backlog.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_REQUEUE_BACKLOG_TASK,
            {
                "run_id": run_id,
                "task_id": task_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def list_webhook_triggers(
        self, automation_id: str, *, options: RequestOptions | None = None
    ) -> WebhookTriggerList:
        """List the triggers of an automation.

        Triggers, without their secrets.

        Args:
            automation_id: The automation.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_LIST_WEBHOOK_TRIGGERS,
            {
                "automation_id": automation_id,
            },
            options,
        )

    def create_webhook_trigger(
        self,
        automation_id: str,
        body: CreateWebhookTriggerRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> WebhookTriggerResult:
        """Create a trigger.

        The secret is in this answer only.

        Args:
            automation_id: The automation.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_CREATE_WEBHOOK_TRIGGER,
            {
                "automation_id": automation_id,
                "body": body,
            },
            options,
        )

    def get_webhook_trigger(
        self, automation_id: str, trigger_id: str, *, options: RequestOptions | None = None
    ) -> WebhookTrigger:
        """Get a trigger.

        A trigger, without its secret.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_GET_WEBHOOK_TRIGGER,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
            },
            options,
        )

    def delete_webhook_trigger(
        self, automation_id: str, trigger_id: str, *, options: RequestOptions | None = None
    ) -> DeletedWebhookTrigger:
        """Delete a trigger.

        Deletes a trigger.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_DELETE_WEBHOOK_TRIGGER,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
            },
            options,
        )

    def update_webhook_trigger(
        self,
        automation_id: str,
        trigger_id: str,
        body: UpdateWebhookTriggerRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> WebhookTrigger:
        """Change a trigger.

        Changes what is given.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_UPDATE_WEBHOOK_TRIGGER,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
                "body": body,
            },
            options,
        )

    def disable_webhook_trigger(
        self, automation_id: str, trigger_id: str, *, options: RequestOptions | None = None
    ) -> WebhookTrigger:
        """Disable a trigger.

        Requests that arrive start nothing any more.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_DISABLE_WEBHOOK_TRIGGER,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
            },
            options,
        )

    def rotate_webhook_secret(
        self, automation_id: str, trigger_id: str, *, options: RequestOptions | None = None
    ) -> WebhookTriggerResult:
        """Give a trigger a new secret.

        The secret is in this answer only; the old one is of no use any more.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_ROTATE_WEBHOOK_SECRET,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
            },
            options,
        )

    def list_webhook_deliveries(
        self,
        automation_id: str,
        trigger_id: str,
        limit: int | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookDeliveryList:
        """List what arrived at a trigger.

        Requests that arrived.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            limit: The most to give.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_LIST_WEBHOOK_DELIVERIES,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
                "limit": limit,
            },
            options,
        )

    def get_webhook_delivery(
        self,
        automation_id: str,
        trigger_id: str,
        delivery_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookDelivery:
        """Get what arrived at a trigger.

        A request that arrived.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            delivery_id: The delivery.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTOMATIONS_V2_GET_WEBHOOK_DELIVERY,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
                "delivery_id": delivery_id,
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

        Only `automation.v2.run.created`: neither progress nor the end of a run. The first frame
        has no type; it says that the stream is open.

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
            AUTOMATIONS_V2_EVENTS,
            {
                "automation_id": automation_id,
                "run_id": run_id,
            },
            options,
        )


class AsyncAutomationsV2(Generic[StreamT]):
    """``client.automations_v2``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self, *, view: str | None = None, options: RequestOptions | None = None
    ) -> AutomationV2List:
        """List automations.

        All automations.

        Args:
            view: How much to give. A `summary` leaves out agents and flow, and counts them.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_LIST,
            {
                "view": view,
            },
            options,
        )

    async def create(
        self,
        body: CreateAutomationV2Request | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2:
        """Create an automation.

        For people only. The open-source engine answers others with 501,
        `PREMIUM_FEATURE_REQUIRED`.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_CREATE,
            {
                "body": body,
            },
            options,
        )

    async def get(
        self, automation_id: str, *, options: RequestOptions | None = None
    ) -> AutomationV2:
        """Get an automation.

        An automation.

        Args:
            automation_id: The automation.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_GET,
            {
                "automation_id": automation_id,
            },
            options,
        )

    async def delete(
        self, automation_id: str, *, options: RequestOptions | None = None
    ) -> DeletedAutomationV2:
        """Delete an automation.

        Deletes an automation. For people only.

        Args:
            automation_id: The automation.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_DELETE,
            {
                "automation_id": automation_id,
            },
            options,
        )

    async def update(
        self,
        automation_id: str,
        body: UpdateAutomationV2Request | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2:
        """Change an automation.

        Changes what is given. For people only.

        Args:
            automation_id: The automation.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_UPDATE,
            {
                "automation_id": automation_id,
                "body": body,
            },
            options,
        )

    async def run_now(
        self,
        automation_id: str,
        dry_run: bool | None = None,
        *,
        execution_profile: str | None = None,
        options: RequestOptions | None = None,
    ) -> AutomationV2Run:
        """Run an automation now.

        Starts a run that is not due. For people only.

        Args:
            automation_id: The automation.
            dry_run: Whether nothing is to be done in earnest. The server's default is
                false.
            execution_profile: How it is run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_RUN_NOW,
            {
                "automation_id": automation_id,
                "body": {
                    "dry_run": dry_run,
                    "execution_profile": execution_profile,
                },
            },
            options,
        )

    async def pause(
        self,
        automation_id: str,
        reason: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2:
        """Pause an automation.

        The schedule is not followed until it is resumed. For people only.

        Args:
            automation_id: The automation.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_PAUSE,
            {
                "automation_id": automation_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def resume(
        self, automation_id: str, *, options: RequestOptions | None = None
    ) -> AutomationV2:
        """Resume an automation.

        The schedule is followed again. For people only.

        Args:
            automation_id: The automation.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_RESUME,
            {
                "automation_id": automation_id,
            },
            options,
        )

    async def list_runs(
        self, automation_id: str, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> AutomationV2RunList:
        """List the runs of an automation.

        Runs of an automation.

        Args:
            automation_id: The automation.
            limit: The most to give. The server's default is 50.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_LIST_RUNS,
            {
                "automation_id": automation_id,
                "limit": limit,
            },
            options,
        )

    async def list_all_runs(self, *, options: RequestOptions | None = None) -> AutomationV2RunList:
        """List runs of all automations.

        Runs of all automations.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(AUTOMATIONS_V2_LIST_ALL_RUNS, {}, options)

    async def get_run(
        self, run_id: str, *, options: RequestOptions | None = None
    ) -> AutomationV2Run:
        """Get a run.

        A run of an automation. The event streams do not tell how it goes on: ask again, or
        follow its sessions.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_GET_RUN,
            {
                "run_id": run_id,
            },
            options,
        )

    async def pause_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationV2Run:
        """Pause a run.

        Stops a run for the time being.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_PAUSE_RUN,
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
    ) -> AutomationV2Run:
        """Resume a run.

        Lets a paused run go on.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_RESUME_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def cancel_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationV2Run:
        """Cancel a run.

        Ends a run. One that has ended stays as it is.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_CANCEL_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def recover_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> AutomationV2Run:
        """Recover a run.

        Takes a run up again that has failed.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_RECOVER_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def decide_gate(
        self,
        run_id: str,
        decision: str,
        *,
        reason: str | None = None,
        approval_request_id: str | None = None,
        transition_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AutomationV2RunResult:
        """Decide at a gate.

        Moves a run on that is `awaiting_approval`. For people only.

        Args:
            run_id: The run.
            decision: Go on, do something again, or stop.
            reason: Why, for the record.
            approval_request_id: The request that is decided.
            transition_id: The transition that is decided.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_DECIDE_GATE,
            {
                "run_id": run_id,
                "body": {
                    "decision": decision,
                    "reason": reason,
                    "approval_request_id": approval_request_id,
                    "transition_id": transition_id,
                },
            },
            options,
        )

    async def repair_run(
        self,
        run_id: str,
        body: RepairRunRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2RunResult:
        """Repair a run.

        Changes a node and does it again.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_REPAIR_RUN,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def retry_task(
        self,
        run_id: str,
        node_id: str,
        reason: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2RunResult:
        """Do a node again.

        Does a node again that has failed.

        Args:
            run_id: The run.
            node_id: The node of the flow.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_RETRY_TASK,
            {
                "run_id": run_id,
                "node_id": node_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def continue_task(
        self,
        run_id: str,
        node_id: str,
        reason: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2RunResult:
        """Go on after a node.

        Goes on although a node is blocked.

        Args:
            run_id: The run.
            node_id: The node of the flow.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_CONTINUE_TASK,
            {
                "run_id": run_id,
                "node_id": node_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def requeue_task(
        self,
        run_id: str,
        node_id: str,
        reason: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> AutomationV2RunResult:
        """Put a node back.

        Puts a node back among those to be done.

        Args:
            run_id: The run.
            node_id: The node of the flow.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_REQUEUE_TASK,
            {
                "run_id": run_id,
                "node_id": node_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def preview_task_reset(
        self, run_id: str, node_id: str, *, options: RequestOptions | None = None
    ) -> TaskResetPreview:
        """What doing a node again would undo.

        Changes nothing.

        Args:
            run_id: The run.
            node_id: The node of the flow.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_PREVIEW_TASK_RESET,
            {
                "run_id": run_id,
                "node_id": node_id,
            },
            options,
        )

    async def claim_backlog_task(
        self,
        run_id: str,
        task_id: str,
        body: ClaimTaskRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> BacklogTaskResult:
        """Take a task of the backlog.

        Gives a task to an agent for a while.

        Args:
            run_id: The run.
            task_id: The task of the backlog.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_CLAIM_BACKLOG_TASK,
            {
                "run_id": run_id,
                "task_id": task_id,
                "body": body,
            },
            options,
        )

    async def requeue_backlog_task(
        self,
        run_id: str,
        task_id: str,
        reason: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> BacklogTaskResult:
        """Put a task back into the backlog.

        Takes a task away from its agent.

        Args:
            run_id: The run.
            task_id: The task of the backlog.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_REQUEUE_BACKLOG_TASK,
            {
                "run_id": run_id,
                "task_id": task_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def list_webhook_triggers(
        self, automation_id: str, *, options: RequestOptions | None = None
    ) -> WebhookTriggerList:
        """List the triggers of an automation.

        Triggers, without their secrets.

        Args:
            automation_id: The automation.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_LIST_WEBHOOK_TRIGGERS,
            {
                "automation_id": automation_id,
            },
            options,
        )

    async def create_webhook_trigger(
        self,
        automation_id: str,
        body: CreateWebhookTriggerRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> WebhookTriggerResult:
        """Create a trigger.

        The secret is in this answer only.

        Args:
            automation_id: The automation.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_CREATE_WEBHOOK_TRIGGER,
            {
                "automation_id": automation_id,
                "body": body,
            },
            options,
        )

    async def get_webhook_trigger(
        self, automation_id: str, trigger_id: str, *, options: RequestOptions | None = None
    ) -> WebhookTrigger:
        """Get a trigger.

        A trigger, without its secret.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_GET_WEBHOOK_TRIGGER,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
            },
            options,
        )

    async def delete_webhook_trigger(
        self, automation_id: str, trigger_id: str, *, options: RequestOptions | None = None
    ) -> DeletedWebhookTrigger:
        """Delete a trigger.

        Deletes a trigger.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_DELETE_WEBHOOK_TRIGGER,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
            },
            options,
        )

    async def update_webhook_trigger(
        self,
        automation_id: str,
        trigger_id: str,
        body: UpdateWebhookTriggerRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> WebhookTrigger:
        """Change a trigger.

        Changes what is given.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_UPDATE_WEBHOOK_TRIGGER,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
                "body": body,
            },
            options,
        )

    async def disable_webhook_trigger(
        self, automation_id: str, trigger_id: str, *, options: RequestOptions | None = None
    ) -> WebhookTrigger:
        """Disable a trigger.

        Requests that arrive start nothing any more.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_DISABLE_WEBHOOK_TRIGGER,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
            },
            options,
        )

    async def rotate_webhook_secret(
        self, automation_id: str, trigger_id: str, *, options: RequestOptions | None = None
    ) -> WebhookTriggerResult:
        """Give a trigger a new secret.

        The secret is in this answer only; the old one is of no use any more.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_ROTATE_WEBHOOK_SECRET,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
            },
            options,
        )

    async def list_webhook_deliveries(
        self,
        automation_id: str,
        trigger_id: str,
        limit: int | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookDeliveryList:
        """List what arrived at a trigger.

        Requests that arrived.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            limit: The most to give.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_LIST_WEBHOOK_DELIVERIES,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
                "limit": limit,
            },
            options,
        )

    async def get_webhook_delivery(
        self,
        automation_id: str,
        trigger_id: str,
        delivery_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookDelivery:
        """Get what arrived at a trigger.

        A request that arrived.

        Args:
            automation_id: The automation.
            trigger_id: The trigger.
            delivery_id: The delivery.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTOMATIONS_V2_GET_WEBHOOK_DELIVERY,
            {
                "automation_id": automation_id,
                "trigger_id": trigger_id,
                "delivery_id": delivery_id,
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

        Only `automation.v2.run.created`: neither progress nor the end of a run. The first frame
        has no type; it says that the stream is open.

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
            AUTOMATIONS_V2_EVENTS,
            {
                "automation_id": automation_id,
                "run_id": run_id,
            },
            options,
        )
