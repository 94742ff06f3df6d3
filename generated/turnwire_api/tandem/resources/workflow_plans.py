"""``client.workflow_plans`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.json_object import JsonObject
    from ..models.pack_builder_export_request import PackBuilderExportRequest
    from ..models.workflow_plan import WorkflowPlan
    from ..models.workflow_plan_applied import WorkflowPlanApplied
    from ..models.workflow_plan_chat import WorkflowPlanChat
    from ..models.workflow_plan_import import WorkflowPlanImport
    from ..models.workflow_plan_preview import WorkflowPlanPreview

StreamT = TypeVar("StreamT")

WORKFLOW_PLANS_PREVIEW: Operation[WorkflowPlanPreview] = Operation(
    _PACKAGE,
    name="workflow_plans.preview",
    method="POST",
    path="/workflow-plans/preview",
    endpoint="api.workflow_plans.preview_workflow_plan",
    bodies=(("", "WorkflowPlanRequest"),),
)
WORKFLOW_PLANS_CHAT_START: Operation[WorkflowPlanChat] = Operation(
    _PACKAGE,
    name="workflow_plans.chat_start",
    method="POST",
    path="/workflow-plans/chat/start",
    endpoint="api.workflow_plans.start_workflow_plan_chat",
    bodies=(("", "WorkflowPlanRequest"),),
)
WORKFLOW_PLANS_CHAT_MESSAGE: Operation[WorkflowPlanChat] = Operation(
    _PACKAGE,
    name="workflow_plans.chat_message",
    method="POST",
    path="/workflow-plans/chat/message",
    endpoint="api.workflow_plans.send_workflow_plan_message",
    bodies=(("", "WorkflowPlanMessageRequest"),),
)
WORKFLOW_PLANS_CHAT_RESET: Operation[WorkflowPlanChat] = Operation(
    _PACKAGE,
    name="workflow_plans.chat_reset",
    method="POST",
    path="/workflow-plans/chat/reset",
    endpoint="api.workflow_plans.reset_workflow_plan_chat",
    bodies=(("", "WorkflowPlanResetRequest"),),
    idempotent=True,
)
WORKFLOW_PLANS_APPLY: Operation[WorkflowPlanApplied] = Operation(
    _PACKAGE,
    name="workflow_plans.apply",
    method="POST",
    path="/workflow-plans/apply",
    endpoint="api.workflow_plans.apply_workflow_plan",
    bodies=(("", "WorkflowPlanApplyRequest"),),
)
WORKFLOW_PLANS_IMPORT_PREVIEW: Operation[WorkflowPlanImport] = Operation(
    _PACKAGE,
    name="workflow_plans.import_preview",
    method="POST",
    path="/workflow-plans/import/preview",
    endpoint="api.workflow_plans.preview_workflow_plan_import",
    bodies=(("", "WorkflowPlanImportRequest"),),
    idempotent=True,
)
WORKFLOW_PLANS_IMPORT_PLAN: Operation[WorkflowPlanImport] = Operation(
    _PACKAGE,
    name="workflow_plans.import_plan",
    method="POST",
    path="/workflow-plans/import",
    endpoint="api.workflow_plans.import_workflow_plan",
    bodies=(("", "WorkflowPlanImportRequest"),),
)
WORKFLOW_PLANS_GET: Operation[WorkflowPlanChat] = Operation(
    _PACKAGE,
    name="workflow_plans.get",
    method="GET",
    path="/workflow-plans/{plan_id}",
    endpoint="api.workflow_plans.get_workflow_plan",
    required=("plan_id",),
    idempotent=True,
)


class WorkflowPlans(Generic[StreamT]):
    """``client.workflow_plans``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def preview(
        self,
        *,
        prompt: str,
        schedule: Any | None = None,
        plan_source: str | None = None,
        progress_id: str | None = None,
        allowed_mcp_servers: Sequence[str] | None = None,
        workspace_root: str | None = None,
        operator_preferences: JsonObject | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowPlanPreview:
        """Plan an automation.

        Nothing is kept. Asks a model, which can take minutes.

        Args:
            prompt: What the automation shall do, in plain words.
            schedule: When it shall run. The planner decides when it is omitted.
            plan_source: Where the request comes from, such as `chat`.
            progress_id: Identifier for the progress events of this plan.
            allowed_mcp_servers: MCP servers that the plan may use.
            workspace_root: Absolute path of the workspace.
            operator_preferences: A JSON object whose members are not described.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOW_PLANS_PREVIEW,
            {
                "body": {
                    "prompt": prompt,
                    "schedule": schedule,
                    "plan_source": plan_source,
                    "progress_id": progress_id,
                    "allowed_mcp_servers": allowed_mcp_servers,
                    "workspace_root": workspace_root,
                    "operator_preferences": operator_preferences,
                },
            },
            options,
        )

    def chat_start(
        self,
        *,
        prompt: str,
        schedule: Any | None = None,
        plan_source: str | None = None,
        progress_id: str | None = None,
        allowed_mcp_servers: Sequence[str] | None = None,
        workspace_root: str | None = None,
        operator_preferences: JsonObject | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowPlanChat:
        """Begin to plan an automation.

        The plan is kept, and can be changed by messages. Asks a model, which can take minutes.

        Args:
            prompt: What the automation shall do, in plain words.
            schedule: When it shall run. The planner decides when it is omitted.
            plan_source: Where the request comes from, such as `chat`.
            progress_id: Identifier for the progress events of this plan.
            allowed_mcp_servers: MCP servers that the plan may use.
            workspace_root: Absolute path of the workspace.
            operator_preferences: A JSON object whose members are not described.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOW_PLANS_CHAT_START,
            {
                "body": {
                    "prompt": prompt,
                    "schedule": schedule,
                    "plan_source": plan_source,
                    "progress_id": progress_id,
                    "allowed_mcp_servers": allowed_mcp_servers,
                    "workspace_root": workspace_root,
                    "operator_preferences": operator_preferences,
                },
            },
            options,
        )

    def chat_message(
        self, *, plan_id: str, message: str, options: RequestOptions | None = None
    ) -> WorkflowPlanChat:
        """Change a plan in plain words.

        Asks a model, which can take minutes.

        Args:
            plan_id: The plan.
            message: What to change.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOW_PLANS_CHAT_MESSAGE,
            {
                "body": {
                    "plan_id": plan_id,
                    "message": message,
                },
            },
            options,
        )

    def chat_reset(
        self, *, plan_id: str, options: RequestOptions | None = None
    ) -> WorkflowPlanChat:
        """Take back all changes of a plan.

        The plan is as it was at first.

        Args:
            plan_id: The plan.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOW_PLANS_CHAT_RESET,
            {
                "body": {
                    "plan_id": plan_id,
                },
            },
            options,
        )

    def apply(
        self,
        *,
        plan_id: str | None = None,
        plan: WorkflowPlan | Mapping[str, Any] | None = None,
        creator_id: str | None = None,
        pack_builder_export: PackBuilderExportRequest | Mapping[str, Any] | None = None,
        overlap_decision: Any | None = None,
        materialize_as_draft: bool | None = None,
        idempotency_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowPlanApplied:
        """Make an automation of a plan.

        A conflict names its reason in `code`: `WORKFLOW_PLAN_OVERLAP_CONFIRMATION_REQUIRED` is
        answered by the same request with `overlap_decision`; `WORKFLOW_PLAN_APPLY_IN_PROGRESS`
        passes by itself; `WORKFLOW_PLAN_IDEMPOTENCY_CONFLICT` means that the key belongs to
        another request.

        Args:
            plan_id: The plan, where the engine has it.
            plan: A plan for an automation.
            creator_id: A hint who creates the automation.
            pack_builder_export: Makes a pack of the plan too.
            overlap_decision: What to do about an automation that does the same.
            materialize_as_draft: Whether the automation is made as a draft.
            idempotency_key: At most 256 characters. A repeated request with the same key
                makes nothing new.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOW_PLANS_APPLY,
            {
                "body": {
                    "plan_id": plan_id,
                    "plan": plan,
                    "creator_id": creator_id,
                    "pack_builder_export": pack_builder_export,
                    "overlap_decision": overlap_decision,
                    "materialize_as_draft": materialize_as_draft,
                    "idempotency_key": idempotency_key,
                },
            },
            options,
        )

    def import_preview(
        self,
        *,
        bundle: JsonObject | Mapping[str, Any],
        creator_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowPlanImport:
        """Look into a bundle.

        Nothing is kept.

        Args:
            bundle: A JSON object whose members are not described.
            creator_id: A hint who imports it.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOW_PLANS_IMPORT_PREVIEW,
            {
                "body": {
                    "bundle": bundle,
                    "creator_id": creator_id,
                },
            },
            options,
        )

    def import_plan(
        self,
        *,
        bundle: JsonObject | Mapping[str, Any],
        creator_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowPlanImport:
        """Import a bundle.

        Keeps the plan that the bundle holds.

        Args:
            bundle: A JSON object whose members are not described.
            creator_id: A hint who imports it.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOW_PLANS_IMPORT_PLAN,
            {
                "body": {
                    "bundle": bundle,
                    "creator_id": creator_id,
                },
            },
            options,
        )

    def get(self, plan_id: str, *, options: RequestOptions | None = None) -> WorkflowPlanChat:
        """Get a plan.

        With the conversation about it.

        Args:
            plan_id: Identifier of the plan.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            WORKFLOW_PLANS_GET,
            {
                "plan_id": plan_id,
            },
            options,
        )


class AsyncWorkflowPlans(Generic[StreamT]):
    """``client.workflow_plans``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def preview(
        self,
        *,
        prompt: str,
        schedule: Any | None = None,
        plan_source: str | None = None,
        progress_id: str | None = None,
        allowed_mcp_servers: Sequence[str] | None = None,
        workspace_root: str | None = None,
        operator_preferences: JsonObject | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowPlanPreview:
        """Plan an automation.

        Nothing is kept. Asks a model, which can take minutes.

        Args:
            prompt: What the automation shall do, in plain words.
            schedule: When it shall run. The planner decides when it is omitted.
            plan_source: Where the request comes from, such as `chat`.
            progress_id: Identifier for the progress events of this plan.
            allowed_mcp_servers: MCP servers that the plan may use.
            workspace_root: Absolute path of the workspace.
            operator_preferences: A JSON object whose members are not described.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOW_PLANS_PREVIEW,
            {
                "body": {
                    "prompt": prompt,
                    "schedule": schedule,
                    "plan_source": plan_source,
                    "progress_id": progress_id,
                    "allowed_mcp_servers": allowed_mcp_servers,
                    "workspace_root": workspace_root,
                    "operator_preferences": operator_preferences,
                },
            },
            options,
        )

    async def chat_start(
        self,
        *,
        prompt: str,
        schedule: Any | None = None,
        plan_source: str | None = None,
        progress_id: str | None = None,
        allowed_mcp_servers: Sequence[str] | None = None,
        workspace_root: str | None = None,
        operator_preferences: JsonObject | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowPlanChat:
        """Begin to plan an automation.

        The plan is kept, and can be changed by messages. Asks a model, which can take minutes.

        Args:
            prompt: What the automation shall do, in plain words.
            schedule: When it shall run. The planner decides when it is omitted.
            plan_source: Where the request comes from, such as `chat`.
            progress_id: Identifier for the progress events of this plan.
            allowed_mcp_servers: MCP servers that the plan may use.
            workspace_root: Absolute path of the workspace.
            operator_preferences: A JSON object whose members are not described.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOW_PLANS_CHAT_START,
            {
                "body": {
                    "prompt": prompt,
                    "schedule": schedule,
                    "plan_source": plan_source,
                    "progress_id": progress_id,
                    "allowed_mcp_servers": allowed_mcp_servers,
                    "workspace_root": workspace_root,
                    "operator_preferences": operator_preferences,
                },
            },
            options,
        )

    async def chat_message(
        self, *, plan_id: str, message: str, options: RequestOptions | None = None
    ) -> WorkflowPlanChat:
        """Change a plan in plain words.

        Asks a model, which can take minutes.

        Args:
            plan_id: The plan.
            message: What to change.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOW_PLANS_CHAT_MESSAGE,
            {
                "body": {
                    "plan_id": plan_id,
                    "message": message,
                },
            },
            options,
        )

    async def chat_reset(
        self, *, plan_id: str, options: RequestOptions | None = None
    ) -> WorkflowPlanChat:
        """Take back all changes of a plan.

        The plan is as it was at first.

        Args:
            plan_id: The plan.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOW_PLANS_CHAT_RESET,
            {
                "body": {
                    "plan_id": plan_id,
                },
            },
            options,
        )

    async def apply(
        self,
        *,
        plan_id: str | None = None,
        plan: WorkflowPlan | Mapping[str, Any] | None = None,
        creator_id: str | None = None,
        pack_builder_export: PackBuilderExportRequest | Mapping[str, Any] | None = None,
        overlap_decision: Any | None = None,
        materialize_as_draft: bool | None = None,
        idempotency_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowPlanApplied:
        """Make an automation of a plan.

        A conflict names its reason in `code`: `WORKFLOW_PLAN_OVERLAP_CONFIRMATION_REQUIRED` is
        answered by the same request with `overlap_decision`; `WORKFLOW_PLAN_APPLY_IN_PROGRESS`
        passes by itself; `WORKFLOW_PLAN_IDEMPOTENCY_CONFLICT` means that the key belongs to
        another request.

        Args:
            plan_id: The plan, where the engine has it.
            plan: A plan for an automation.
            creator_id: A hint who creates the automation.
            pack_builder_export: Makes a pack of the plan too.
            overlap_decision: What to do about an automation that does the same.
            materialize_as_draft: Whether the automation is made as a draft.
            idempotency_key: At most 256 characters. A repeated request with the same key
                makes nothing new.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOW_PLANS_APPLY,
            {
                "body": {
                    "plan_id": plan_id,
                    "plan": plan,
                    "creator_id": creator_id,
                    "pack_builder_export": pack_builder_export,
                    "overlap_decision": overlap_decision,
                    "materialize_as_draft": materialize_as_draft,
                    "idempotency_key": idempotency_key,
                },
            },
            options,
        )

    async def import_preview(
        self,
        *,
        bundle: JsonObject | Mapping[str, Any],
        creator_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowPlanImport:
        """Look into a bundle.

        Nothing is kept.

        Args:
            bundle: A JSON object whose members are not described.
            creator_id: A hint who imports it.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOW_PLANS_IMPORT_PREVIEW,
            {
                "body": {
                    "bundle": bundle,
                    "creator_id": creator_id,
                },
            },
            options,
        )

    async def import_plan(
        self,
        *,
        bundle: JsonObject | Mapping[str, Any],
        creator_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> WorkflowPlanImport:
        """Import a bundle.

        Keeps the plan that the bundle holds.

        Args:
            bundle: A JSON object whose members are not described.
            creator_id: A hint who imports it.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOW_PLANS_IMPORT_PLAN,
            {
                "body": {
                    "bundle": bundle,
                    "creator_id": creator_id,
                },
            },
            options,
        )

    async def get(self, plan_id: str, *, options: RequestOptions | None = None) -> WorkflowPlanChat:
        """Get a plan.

        With the conversation about it.

        Args:
            plan_id: Identifier of the plan.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            WORKFLOW_PLANS_GET,
            {
                "plan_id": plan_id,
            },
            options,
        )
