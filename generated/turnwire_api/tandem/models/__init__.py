"""The models of the API, each loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .active_run import ActiveRun
    from .add_artifact_request import AddArtifactRequest
    from .add_mcp_server_request import AddMcpServerRequest
    from .add_mcp_server_request_headers import AddMcpServerRequestHeaders
    from .add_mcp_server_request_secret_headers import AddMcpServerRequestSecretHeaders
    from .added_artifact import AddedArtifact
    from .added_automation_artifact import AddedAutomationArtifact
    from .agent_budget import AgentBudget
    from .agent_capabilities import AgentCapabilities
    from .agent_instance import AgentInstance
    from .agent_instance_list import AgentInstanceList
    from .agent_skill import AgentSkill
    from .agent_team_approvals import AgentTeamApprovals
    from .agent_team_mission_list import AgentTeamMissionList
    from .agent_template import AgentTemplate
    from .agent_template_create_request import AgentTemplateCreateRequest
    from .agent_template_deleted import AgentTemplateDeleted
    from .agent_template_list import AgentTemplateList
    from .agent_template_patch import AgentTemplatePatch
    from .agent_template_result import AgentTemplateResult
    from .answer_question_request import AnswerQuestionRequest
    from .artifact import Artifact
    from .artifact_contract import ArtifactContract
    from .artifact_list import ArtifactList
    from .assessment_probes_request import AssessmentProbesRequest
    from .assessment_report_request import AssessmentReportRequest
    from .attach_session_request import AttachSessionRequest
    from .automation import Automation
    from .automation_approval_policy import AutomationApprovalPolicy
    from .automation_history import AutomationHistory
    from .automation_list import AutomationList
    from .automation_mission import AutomationMission
    from .automation_policy import AutomationPolicy
    from .automation_result import AutomationResult
    from .automation_run import AutomationRun
    from .automation_run_list import AutomationRunList
    from .automation_run_result import AutomationRunResult
    from .automation_started import AutomationStarted
    from .automation_tool_policy import AutomationToolPolicy
    from .automation_v2 import AutomationV2
    from .automation_v2_agent import AutomationV2Agent
    from .automation_v2_checkpoint import AutomationV2Checkpoint
    from .automation_v2_execution import AutomationV2Execution
    from .automation_v2_flow import AutomationV2Flow
    from .automation_v2_list import AutomationV2List
    from .automation_v2_node import AutomationV2Node
    from .automation_v2_result import AutomationV2Result
    from .automation_v2_run import AutomationV2Run
    from .automation_v2_run_list import AutomationV2RunList
    from .automation_v2_run_result import AutomationV2RunResult
    from .automation_v2_schedule import AutomationV2Schedule
    from .backlog_task_result import BacklogTaskResult
    from .bindings_refresh_result import BindingsRefreshResult
    from .blackboard_patch_frame import BlackboardPatchFrame
    from .blocking_issue import BlockingIssue
    from .bot_identity import BotIdentity
    from .bot_identity_aliases import BotIdentityAliases
    from .browser_binary import BrowserBinary
    from .browser_install_result import BrowserInstallResult
    from .browser_issue import BrowserIssue
    from .browser_smoke_test_request import BrowserSmokeTestRequest
    from .browser_smoke_test_result import BrowserSmokeTestResult
    from .browser_status import BrowserStatus
    from .cancel_result import CancelResult
    from .canvas_position import CanvasPosition
    from .capability_binding import CapabilityBinding
    from .capability_bindings import CapabilityBindings
    from .capability_bindings_result import CapabilityBindingsResult
    from .capability_discovery import CapabilityDiscovery
    from .capability_readiness import CapabilityReadiness
    from .capability_readiness_request import CapabilityReadinessRequest
    from .capability_readiness_result import CapabilityReadinessResult
    from .capability_resolution import CapabilityResolution
    from .capability_resolution_result import CapabilityResolutionResult
    from .capability_resolve_request import CapabilityResolveRequest
    from .capability_tool import CapabilityTool
    from .channel_config import ChannelConfig
    from .channel_config_input import ChannelConfigInput
    from .channel_status import ChannelStatus
    from .channel_statuses import ChannelStatuses
    from .channel_tool_preferences import ChannelToolPreferences
    from .channel_tool_preferences_input import ChannelToolPreferencesInput
    from .channel_verification import ChannelVerification
    from .channel_verification_checks import ChannelVerificationChecks
    from .channel_verification_status_codes import ChannelVerificationStatusCodes
    from .channel_verify_request import ChannelVerifyRequest
    from .channels_config import ChannelsConfig
    from .claim_task_request import ClaimTaskRequest
    from .coder_answer import CoderAnswer
    from .coder_artifact import CoderArtifact
    from .coder_artifact_list import CoderArtifactList
    from .coder_board_request import CoderBoardRequest
    from .coder_execute_request import CoderExecuteRequest
    from .coder_follow_on_request import CoderFollowOnRequest
    from .coder_github_ref import CoderGithubRef
    from .coder_inbox import CoderInbox
    from .coder_intake_request import CoderIntakeRequest
    from .coder_memory_candidate import CoderMemoryCandidate
    from .coder_memory_candidate_list import CoderMemoryCandidateList
    from .coder_memory_candidate_request import CoderMemoryCandidateRequest
    from .coder_memory_hits import CoderMemoryHits
    from .coder_memory_promote_request import CoderMemoryPromoteRequest
    from .coder_pr_draft_request import CoderPrDraftRequest
    from .coder_pr_submit_request import CoderPrSubmitRequest
    from .coder_project_binding import CoderProjectBinding
    from .coder_project_binding_request import CoderProjectBindingRequest
    from .coder_repo_binding import CoderRepoBinding
    from .coder_report_request import CoderReportRequest
    from .coder_run import CoderRun
    from .coder_run_create_request import CoderRunCreateRequest
    from .coder_run_details import CoderRunDetails
    from .coder_run_list import CoderRunList
    from .config_patch import ConfigPatch
    from .config_patch_providers import ConfigPatchProviders
    from .config_view import ConfigView
    from .context_error import ContextError
    from .context_ready_frame import ContextReadyFrame
    from .context_run_event import ContextRunEvent
    from .context_run_event_frame import ContextRunEventFrame
    from .context_run_properties import ContextRunProperties
    from .create_automation_request import CreateAutomationRequest
    from .create_automation_v2_request import CreateAutomationV2Request
    from .create_routine_request import CreateRoutineRequest
    from .create_session_request import CreateSessionRequest
    from .create_webhook_trigger_request import CreateWebhookTriggerRequest
    from .cron_schedule import CronSchedule
    from .decide_gate_request import DecideGateRequest
    from .deleted_automation_v2 import DeletedAutomationV2
    from .deleted_routine import DeletedRoutine
    from .deleted_session import DeletedSession
    from .deleted_webhook_trigger import DeletedWebhookTrigger
    from .deployment_cards_request import DeploymentCardsRequest
    from .deployment_cards_request_metadata import DeploymentCardsRequestMetadata
    from .diagnostics import Diagnostics
    from .engine_ready_event import EngineReadyEvent
    from .engine_ready_properties import EngineReadyProperties
    from .engine_token import EngineToken
    from .engine_token_list import EngineTokenList
    from .engine_token_request import EngineTokenRequest
    from .error_envelope import ErrorEnvelope
    from .event_envelope import EventEnvelope
    from .event_properties import EventProperties
    from .execute_tool_request import ExecuteToolRequest
    from .fork_result import ForkResult
    from .goal import Goal
    from .goal_artifact import GoalArtifact
    from .goal_artifact_ref import GoalArtifactRef
    from .goal_artifacts import GoalArtifacts
    from .goal_budget_remaining import GoalBudgetRemaining
    from .goal_budget_usage import GoalBudgetUsage
    from .goal_budgets import GoalBudgets
    from .goal_budgets_result import GoalBudgetsResult
    from .goal_cancelled import GoalCancelled
    from .goal_completion import GoalCompletion
    from .goal_completion_request import GoalCompletionRequest
    from .goal_control_result import GoalControlResult
    from .goal_details import GoalDetails
    from .goal_error import GoalError
    from .goal_error_frame import GoalErrorFrame
    from .goal_event import GoalEvent
    from .goal_event_record import GoalEventRecord
    from .goal_events import GoalEvents
    from .goal_graph import GoalGraph
    from .goal_handoff import GoalHandoff
    from .goal_handoff_decision_request import GoalHandoffDecisionRequest
    from .goal_handoff_result import GoalHandoffResult
    from .goal_handoffs import GoalHandoffs
    from .goal_list import GoalList
    from .goal_node import GoalNode
    from .goal_policy import GoalPolicy
    from .goal_ready_frame import GoalReadyFrame
    from .goal_run import GoalRun
    from .goal_run_link import GoalRunLink
    from .goal_runs import GoalRuns
    from .goal_start_request import GoalStartRequest
    from .goal_started import GoalStarted
    from .goal_transition import GoalTransition
    from .goal_transition_request import GoalTransitionRequest
    from .goal_wait import GoalWait
    from .goal_wait_resolve_request import GoalWaitResolveRequest
    from .goal_wait_result import GoalWaitResult
    from .goal_waits import GoalWaits
    from .health import Health
    from .identity import Identity
    from .identity_patch import IdentityPatch
    from .identity_view import IdentityView
    from .incident import Incident
    from .incident_draft import IncidentDraft
    from .incident_draft_list import IncidentDraftList
    from .incident_draft_result import IncidentDraftResult
    from .incident_list import IncidentList
    from .incident_monitor_answer import IncidentMonitorAnswer
    from .incident_monitor_config_patch import IncidentMonitorConfigPatch
    from .incident_monitor_config_result import IncidentMonitorConfigResult
    from .incident_monitor_report_result import IncidentMonitorReportResult
    from .incident_monitor_status_result import IncidentMonitorStatusResult
    from .incident_post import IncidentPost
    from .incident_post_list import IncidentPostList
    from .incident_publish_request import IncidentPublishRequest
    from .incident_result import IncidentResult
    from .incident_route_preview import IncidentRoutePreview
    from .incident_route_preview_request import IncidentRoutePreviewRequest
    from .interval_schedule import IntervalSchedule
    from .json_object import JsonObject
    from .mcp_auth_callback_request import McpAuthCallbackRequest
    from .mcp_auth_challenge import McpAuthChallenge
    from .mcp_auth_required_event import McpAuthRequiredEvent
    from .mcp_auth_required_properties import McpAuthRequiredProperties
    from .mcp_auth_result import McpAuthResult
    from .mcp_connect_result import McpConnectResult
    from .mcp_deleted import McpDeleted
    from .mcp_policy import McpPolicy
    from .mcp_refresh_result import McpRefreshResult
    from .mcp_resource import McpResource
    from .mcp_server import McpServer
    from .mcp_server_headers import McpServerHeaders
    from .mcp_server_resources import McpServerResources
    from .mcp_servers import McpServers
    from .mcp_tool import McpTool
    from .memory_audit import MemoryAudit
    from .memory_audit_event import MemoryAuditEvent
    from .memory_audited import MemoryAudited
    from .memory_capability import MemoryCapability
    from .memory_context_distill_request import MemoryContextDistillRequest
    from .memory_context_injected_event import MemoryContextInjectedEvent
    from .memory_context_injected_properties import MemoryContextInjectedProperties
    from .memory_context_layers_request import MemoryContextLayersRequest
    from .memory_context_resolve_request import MemoryContextResolveRequest
    from .memory_demote_request import MemoryDemoteRequest
    from .memory_entry import MemoryEntry
    from .memory_import_request import MemoryImportRequest
    from .memory_import_result import MemoryImportResult
    from .memory_import_source import MemoryImportSource
    from .memory_list import MemoryList
    from .memory_match import MemoryMatch
    from .memory_partition import MemoryPartition
    from .memory_permissions import MemoryPermissions
    from .memory_promote_request import MemoryPromoteRequest
    from .memory_promotion import MemoryPromotion
    from .memory_put_request import MemoryPutRequest
    from .memory_put_result import MemoryPutResult
    from .memory_review import MemoryReview
    from .memory_search_performed_event import MemorySearchPerformedEvent
    from .memory_search_performed_properties import MemorySearchPerformedProperties
    from .memory_search_request import MemorySearchRequest
    from .memory_search_results import MemorySearchResults
    from .memory_write_succeeded_event import MemoryWriteSucceededEvent
    from .memory_write_succeeded_properties import MemoryWriteSucceededProperties
    from .message import Message
    from .message_info import MessageInfo
    from .message_part_updated_event import MessagePartUpdatedEvent
    from .message_part_updated_properties import MessagePartUpdatedProperties
    from .message_time import MessageTime
    from .misfire_policy import MisfirePolicy
    from .missing_capability import MissingCapability
    from .mission import Mission
    from .mission_create_request import MissionCreateRequest
    from .mission_event import MissionEvent
    from .mission_event_request import MissionEventRequest
    from .mission_event_result import MissionEventResult
    from .mission_list import MissionList
    from .mission_result import MissionResult
    from .mission_spec import MissionSpec
    from .model_limit import ModelLimit
    from .model_ref import ModelRef
    from .new_work_item import NewWorkItem
    from .node_gate import NodeGate
    from .node_input import NodeInput
    from .ok_result import OkResult
    from .optimization import Optimization
    from .optimization_action_request import OptimizationActionRequest
    from .optimization_artifacts import OptimizationArtifacts
    from .optimization_create_request import OptimizationCreateRequest
    from .optimization_experiment import OptimizationExperiment
    from .optimization_experiment_result import OptimizationExperimentResult
    from .optimization_experiments import OptimizationExperiments
    from .optimization_list import OptimizationList
    from .optimization_model import OptimizationModel
    from .optimization_result import OptimizationResult
    from .orchestration import Orchestration
    from .orchestration_draft_request import OrchestrationDraftRequest
    from .orchestration_draft_summary import OrchestrationDraftSummary
    from .orchestration_dry_run import OrchestrationDryRun
    from .orchestration_dry_run_edge import OrchestrationDryRunEdge
    from .orchestration_dry_run_issue import OrchestrationDryRunIssue
    from .orchestration_dry_run_request import OrchestrationDryRunRequest
    from .orchestration_dry_run_target import OrchestrationDryRunTarget
    from .orchestration_edge import OrchestrationEdge
    from .orchestration_error import OrchestrationError
    from .orchestration_issue import OrchestrationIssue
    from .orchestration_list import OrchestrationList
    from .orchestration_node import OrchestrationNode
    from .orchestration_reference import OrchestrationReference
    from .orchestration_references import OrchestrationReferences
    from .orchestration_refresh_request import OrchestrationRefreshRequest
    from .orchestration_refreshed import OrchestrationRefreshed
    from .orchestration_report import OrchestrationReport
    from .orchestration_result import OrchestrationResult
    from .orchestration_revision_request import OrchestrationRevisionRequest
    from .orchestration_summary import OrchestrationSummary
    from .orchestration_validation import OrchestrationValidation
    from .orchestration_version_list import OrchestrationVersionList
    from .orchestration_version_summary import OrchestrationVersionSummary
    from .orchestration_versions import OrchestrationVersions
    from .output_contract import OutputContract
    from .pack import Pack
    from .pack_builder_export_request import PackBuilderExportRequest
    from .pack_detect_request import PackDetectRequest
    from .pack_detection import PackDetection
    from .pack_export_request import PackExportRequest
    from .pack_exported import PackExported
    from .pack_file import PackFile
    from .pack_inspection import PackInspection
    from .pack_inspection_result import PackInspectionResult
    from .pack_install_from_attachment_request import PackInstallFromAttachmentRequest
    from .pack_install_request import PackInstallRequest
    from .pack_installed import PackInstalled
    from .pack_list import PackList
    from .pack_removed import PackRemoved
    from .pack_selection import PackSelection
    from .pack_update_request import PackUpdateRequest
    from .pack_updates import PackUpdates
    from .patch_mcp_server_request import PatchMcpServerRequest
    from .pending_approval import PendingApproval
    from .pending_approval_list import PendingApprovalList
    from .permission_asked_event import PermissionAskedEvent
    from .permission_asked_properties import PermissionAskedProperties
    from .permission_auto_approved_event import PermissionAutoApprovedEvent
    from .permission_auto_approved_properties import PermissionAutoApprovedProperties
    from .permission_replied_event import PermissionRepliedEvent
    from .permission_replied_properties import PermissionRepliedProperties
    from .permission_reply_request import PermissionReplyRequest
    from .permission_reply_result import PermissionReplyResult
    from .permission_request import PermissionRequest
    from .permission_rule import PermissionRule
    from .permission_rule_input import PermissionRuleInput
    from .permission_snapshot import PermissionSnapshot
    from .permission_wait_timeout_event import PermissionWaitTimeoutEvent
    from .permission_wait_timeout_properties import PermissionWaitTimeoutProperties
    from .personality import Personality
    from .personality_per_agent import PersonalityPerAgent
    from .personality_preset import PersonalityPreset
    from .personality_profile import PersonalityProfile
    from .prompt_file_part import PromptFilePart
    from .prompt_request import PromptRequest
    from .prompt_started import PromptStarted
    from .prompt_text_part import PromptTextPart
    from .provider import Provider
    from .provider_auth import ProviderAuth
    from .provider_auth_status import ProviderAuthStatus
    from .provider_auth_status_providers import ProviderAuthStatusProviders
    from .provider_catalog import ProviderCatalog
    from .provider_config import ProviderConfig
    from .provider_config_patch import ProviderConfigPatch
    from .provider_key_request import ProviderKeyRequest
    from .provider_key_result import ProviderKeyResult
    from .provider_model import ProviderModel
    from .provider_models import ProviderModels
    from .providers_config import ProvidersConfig
    from .providers_config_providers import ProvidersConfigProviders
    from .question import Question
    from .question_asked_event import QuestionAskedEvent
    from .question_asked_properties import QuestionAskedProperties
    from .question_replied_event import QuestionRepliedEvent
    from .question_replied_properties import QuestionRepliedProperties
    from .question_tool import QuestionTool
    from .reason_request import ReasonRequest
    from .reasoning_part import ReasoningPart
    from .refusal_error import RefusalError
    from .repair_run_request import RepairRunRequest
    from .resolved_capability import ResolvedCapability
    from .resource_conflict import ResourceConflict
    from .resource_delete_request import ResourceDeleteRequest
    from .resource_deleted import ResourceDeleted
    from .resource_list import ResourceList
    from .resource_result import ResourceResult
    from .resource_write_request import ResourceWriteRequest
    from .routine import Routine
    from .routine_approval_required_event import RoutineApprovalRequiredEvent
    from .routine_approval_required_properties import RoutineApprovalRequiredProperties
    from .routine_history import RoutineHistory
    from .routine_history_entry import RoutineHistoryEntry
    from .routine_list import RoutineList
    from .routine_result import RoutineResult
    from .routine_run import RoutineRun
    from .routine_run_list import RoutineRunList
    from .routine_run_result import RoutineRunResult
    from .routine_schedule import RoutineSchedule
    from .routine_started import RoutineStarted
    from .run_automation_v2_request import RunAutomationV2Request
    from .run_conflict import RunConflict
    from .run_event_page import RunEventPage
    from .run_event_row import RunEventRow
    from .run_now_request import RunNowRequest
    from .run_stream_connected_event import RunStreamConnectedEvent
    from .run_stream_connected_properties import RunStreamConnectedProperties
    from .server_connected_event import ServerConnectedEvent
    from .session import Session
    from .session_error import SessionError
    from .session_error_event import SessionErrorEvent
    from .session_error_properties import SessionErrorProperties
    from .session_model import SessionModel
    from .session_run_conflict_event import SessionRunConflictEvent
    from .session_run_conflict_properties import SessionRunConflictProperties
    from .session_run_finished_event import SessionRunFinishedEvent
    from .session_run_finished_properties import SessionRunFinishedProperties
    from .session_run_started_event import SessionRunStartedEvent
    from .session_run_started_properties import SessionRunStartedProperties
    from .session_run_state import SessionRunState
    from .session_status import SessionStatus
    from .session_status_event import SessionStatusEvent
    from .session_status_properties import SessionStatusProperties
    from .session_statuses import SessionStatuses
    from .session_time import SessionTime
    from .session_todo import SessionTodo
    from .session_updated_event import SessionUpdatedEvent
    from .session_updated_properties import SessionUpdatedProperties
    from .share_result import ShareResult
    from .shared_resource import SharedResource
    from .skill import Skill
    from .skill_content import SkillContent
    from .skill_import import SkillImport
    from .skill_import_item import SkillImportItem
    from .skill_import_preview import SkillImportPreview
    from .skill_import_request import SkillImportRequest
    from .skill_preview_request import SkillPreviewRequest
    from .skill_template import SkillTemplate
    from .slack_connection import SlackConnection
    from .slack_connection_input import SlackConnectionInput
    from .spawn_approval import SpawnApproval
    from .spawn_decision import SpawnDecision
    from .spawn_refused import SpawnRefused
    from .spawn_request import SpawnRequest
    from .spawn_result import SpawnResult
    from .storage_file import StorageFile
    from .storage_files import StorageFiles
    from .storage_repair import StorageRepair
    from .storage_repair_request import StorageRepairRequest
    from .stored_message import StoredMessage
    from .stored_session import StoredSession
    from .stored_time import StoredTime
    from .summary_result import SummaryResult
    from .task_reset_preview import TaskResetPreview
    from .tenant_context import TenantContext
    from .text_part import TextPart
    from .todo_updated_event import TodoUpdatedEvent
    from .todo_updated_properties import TodoUpdatedProperties
    from .tool_approval import ToolApproval
    from .tool_call_delta import ToolCallDelta
    from .tool_dispatch_error import ToolDispatchError
    from .tool_part import ToolPart
    from .tool_policy import ToolPolicy
    from .tool_result import ToolResult
    from .tool_schema import ToolSchema
    from .update_automation_request import UpdateAutomationRequest
    from .update_automation_v2_request import UpdateAutomationV2Request
    from .update_routine_request import UpdateRoutineRequest
    from .update_session_request import UpdateSessionRequest
    from .update_webhook_trigger_request import UpdateWebhookTriggerRequest
    from .webhook_delivery import WebhookDelivery
    from .webhook_delivery_list import WebhookDeliveryList
    from .webhook_delivery_result import WebhookDeliveryResult
    from .webhook_trigger import WebhookTrigger
    from .webhook_trigger_list import WebhookTriggerList
    from .webhook_trigger_result import WebhookTriggerResult
    from .work_item import WorkItem
    from .workflow import Workflow
    from .workflow_details import WorkflowDetails
    from .workflow_gate_request import WorkflowGateRequest
    from .workflow_gate_result import WorkflowGateResult
    from .workflow_hook import WorkflowHook
    from .workflow_hook_list import WorkflowHookList
    from .workflow_hook_patch import WorkflowHookPatch
    from .workflow_hook_result import WorkflowHookResult
    from .workflow_list import WorkflowList
    from .workflow_list_automation_previews import WorkflowListAutomationPreviews
    from .workflow_plan import WorkflowPlan
    from .workflow_plan_applied import WorkflowPlanApplied
    from .workflow_plan_apply_request import WorkflowPlanApplyRequest
    from .workflow_plan_chat import WorkflowPlanChat
    from .workflow_plan_conversation import WorkflowPlanConversation
    from .workflow_plan_import import WorkflowPlanImport
    from .workflow_plan_import_request import WorkflowPlanImportRequest
    from .workflow_plan_input_ref import WorkflowPlanInputRef
    from .workflow_plan_message import WorkflowPlanMessage
    from .workflow_plan_message_request import WorkflowPlanMessageRequest
    from .workflow_plan_preview import WorkflowPlanPreview
    from .workflow_plan_request import WorkflowPlanRequest
    from .workflow_plan_reset_request import WorkflowPlanResetRequest
    from .workflow_plan_step import WorkflowPlanStep
    from .workflow_run import WorkflowRun
    from .workflow_run_list import WorkflowRunList
    from .workflow_run_result import WorkflowRunResult
    from .workflow_simulate_request import WorkflowSimulateRequest
    from .workflow_simulation import WorkflowSimulation
    from .workflow_validate_request import WorkflowValidateRequest
    from .workflow_validation import WorkflowValidation
    from .workspace import Workspace
    from .workspace_override import WorkspaceOverride
    from .workspace_override_request import WorkspaceOverrideRequest
    from .worktree_cleanup import WorktreeCleanup
    from .worktree_cleanup_request import WorktreeCleanupRequest

_MODULES = {
    "ActiveRun": ".active_run",
    "AddArtifactRequest": ".add_artifact_request",
    "AddMcpServerRequest": ".add_mcp_server_request",
    "AddMcpServerRequestHeaders": ".add_mcp_server_request_headers",
    "AddMcpServerRequestSecretHeaders": ".add_mcp_server_request_secret_headers",
    "AddedArtifact": ".added_artifact",
    "AddedAutomationArtifact": ".added_automation_artifact",
    "AgentBudget": ".agent_budget",
    "AgentCapabilities": ".agent_capabilities",
    "AgentInstance": ".agent_instance",
    "AgentInstanceList": ".agent_instance_list",
    "AgentSkill": ".agent_skill",
    "AgentTeamApprovals": ".agent_team_approvals",
    "AgentTeamMissionList": ".agent_team_mission_list",
    "AgentTemplate": ".agent_template",
    "AgentTemplateCreateRequest": ".agent_template_create_request",
    "AgentTemplateDeleted": ".agent_template_deleted",
    "AgentTemplateList": ".agent_template_list",
    "AgentTemplatePatch": ".agent_template_patch",
    "AgentTemplateResult": ".agent_template_result",
    "AnswerQuestionRequest": ".answer_question_request",
    "Artifact": ".artifact",
    "ArtifactContract": ".artifact_contract",
    "ArtifactList": ".artifact_list",
    "AssessmentProbesRequest": ".assessment_probes_request",
    "AssessmentReportRequest": ".assessment_report_request",
    "AttachSessionRequest": ".attach_session_request",
    "Automation": ".automation",
    "AutomationApprovalPolicy": ".automation_approval_policy",
    "AutomationHistory": ".automation_history",
    "AutomationList": ".automation_list",
    "AutomationMission": ".automation_mission",
    "AutomationPolicy": ".automation_policy",
    "AutomationResult": ".automation_result",
    "AutomationRun": ".automation_run",
    "AutomationRunList": ".automation_run_list",
    "AutomationRunResult": ".automation_run_result",
    "AutomationStarted": ".automation_started",
    "AutomationToolPolicy": ".automation_tool_policy",
    "AutomationV2": ".automation_v2",
    "AutomationV2Agent": ".automation_v2_agent",
    "AutomationV2Checkpoint": ".automation_v2_checkpoint",
    "AutomationV2Execution": ".automation_v2_execution",
    "AutomationV2Flow": ".automation_v2_flow",
    "AutomationV2List": ".automation_v2_list",
    "AutomationV2Node": ".automation_v2_node",
    "AutomationV2Result": ".automation_v2_result",
    "AutomationV2Run": ".automation_v2_run",
    "AutomationV2RunList": ".automation_v2_run_list",
    "AutomationV2RunResult": ".automation_v2_run_result",
    "AutomationV2Schedule": ".automation_v2_schedule",
    "BacklogTaskResult": ".backlog_task_result",
    "BindingsRefreshResult": ".bindings_refresh_result",
    "BlackboardPatchFrame": ".blackboard_patch_frame",
    "BlockingIssue": ".blocking_issue",
    "BotIdentity": ".bot_identity",
    "BotIdentityAliases": ".bot_identity_aliases",
    "BrowserBinary": ".browser_binary",
    "BrowserInstallResult": ".browser_install_result",
    "BrowserIssue": ".browser_issue",
    "BrowserSmokeTestRequest": ".browser_smoke_test_request",
    "BrowserSmokeTestResult": ".browser_smoke_test_result",
    "BrowserStatus": ".browser_status",
    "CancelResult": ".cancel_result",
    "CanvasPosition": ".canvas_position",
    "CapabilityBinding": ".capability_binding",
    "CapabilityBindings": ".capability_bindings",
    "CapabilityBindingsResult": ".capability_bindings_result",
    "CapabilityDiscovery": ".capability_discovery",
    "CapabilityReadiness": ".capability_readiness",
    "CapabilityReadinessRequest": ".capability_readiness_request",
    "CapabilityReadinessResult": ".capability_readiness_result",
    "CapabilityResolution": ".capability_resolution",
    "CapabilityResolutionResult": ".capability_resolution_result",
    "CapabilityResolveRequest": ".capability_resolve_request",
    "CapabilityTool": ".capability_tool",
    "ChannelConfig": ".channel_config",
    "ChannelConfigInput": ".channel_config_input",
    "ChannelStatus": ".channel_status",
    "ChannelStatuses": ".channel_statuses",
    "ChannelToolPreferences": ".channel_tool_preferences",
    "ChannelToolPreferencesInput": ".channel_tool_preferences_input",
    "ChannelVerification": ".channel_verification",
    "ChannelVerificationChecks": ".channel_verification_checks",
    "ChannelVerificationStatusCodes": ".channel_verification_status_codes",
    "ChannelVerifyRequest": ".channel_verify_request",
    "ChannelsConfig": ".channels_config",
    "ClaimTaskRequest": ".claim_task_request",
    "CoderAnswer": ".coder_answer",
    "CoderArtifact": ".coder_artifact",
    "CoderArtifactList": ".coder_artifact_list",
    "CoderBoardRequest": ".coder_board_request",
    "CoderExecuteRequest": ".coder_execute_request",
    "CoderFollowOnRequest": ".coder_follow_on_request",
    "CoderGithubRef": ".coder_github_ref",
    "CoderInbox": ".coder_inbox",
    "CoderIntakeRequest": ".coder_intake_request",
    "CoderMemoryCandidate": ".coder_memory_candidate",
    "CoderMemoryCandidateList": ".coder_memory_candidate_list",
    "CoderMemoryCandidateRequest": ".coder_memory_candidate_request",
    "CoderMemoryHits": ".coder_memory_hits",
    "CoderMemoryPromoteRequest": ".coder_memory_promote_request",
    "CoderPrDraftRequest": ".coder_pr_draft_request",
    "CoderPrSubmitRequest": ".coder_pr_submit_request",
    "CoderProjectBinding": ".coder_project_binding",
    "CoderProjectBindingRequest": ".coder_project_binding_request",
    "CoderRepoBinding": ".coder_repo_binding",
    "CoderReportRequest": ".coder_report_request",
    "CoderRun": ".coder_run",
    "CoderRunCreateRequest": ".coder_run_create_request",
    "CoderRunDetails": ".coder_run_details",
    "CoderRunList": ".coder_run_list",
    "ConfigPatch": ".config_patch",
    "ConfigPatchProviders": ".config_patch_providers",
    "ConfigView": ".config_view",
    "ContextError": ".context_error",
    "ContextReadyFrame": ".context_ready_frame",
    "ContextRunEvent": ".context_run_event",
    "ContextRunEventFrame": ".context_run_event_frame",
    "ContextRunProperties": ".context_run_properties",
    "CreateAutomationRequest": ".create_automation_request",
    "CreateAutomationV2Request": ".create_automation_v2_request",
    "CreateRoutineRequest": ".create_routine_request",
    "CreateSessionRequest": ".create_session_request",
    "CreateWebhookTriggerRequest": ".create_webhook_trigger_request",
    "CronSchedule": ".cron_schedule",
    "DecideGateRequest": ".decide_gate_request",
    "DeletedAutomationV2": ".deleted_automation_v2",
    "DeletedRoutine": ".deleted_routine",
    "DeletedSession": ".deleted_session",
    "DeletedWebhookTrigger": ".deleted_webhook_trigger",
    "DeploymentCardsRequest": ".deployment_cards_request",
    "DeploymentCardsRequestMetadata": ".deployment_cards_request_metadata",
    "Diagnostics": ".diagnostics",
    "EngineReadyEvent": ".engine_ready_event",
    "EngineReadyProperties": ".engine_ready_properties",
    "EngineToken": ".engine_token",
    "EngineTokenList": ".engine_token_list",
    "EngineTokenRequest": ".engine_token_request",
    "ErrorEnvelope": ".error_envelope",
    "EventEnvelope": ".event_envelope",
    "EventProperties": ".event_properties",
    "ExecuteToolRequest": ".execute_tool_request",
    "ForkResult": ".fork_result",
    "Goal": ".goal",
    "GoalArtifact": ".goal_artifact",
    "GoalArtifactRef": ".goal_artifact_ref",
    "GoalArtifacts": ".goal_artifacts",
    "GoalBudgetRemaining": ".goal_budget_remaining",
    "GoalBudgetUsage": ".goal_budget_usage",
    "GoalBudgets": ".goal_budgets",
    "GoalBudgetsResult": ".goal_budgets_result",
    "GoalCancelled": ".goal_cancelled",
    "GoalCompletion": ".goal_completion",
    "GoalCompletionRequest": ".goal_completion_request",
    "GoalControlResult": ".goal_control_result",
    "GoalDetails": ".goal_details",
    "GoalError": ".goal_error",
    "GoalErrorFrame": ".goal_error_frame",
    "GoalEvent": ".goal_event",
    "GoalEventRecord": ".goal_event_record",
    "GoalEvents": ".goal_events",
    "GoalGraph": ".goal_graph",
    "GoalHandoff": ".goal_handoff",
    "GoalHandoffDecisionRequest": ".goal_handoff_decision_request",
    "GoalHandoffResult": ".goal_handoff_result",
    "GoalHandoffs": ".goal_handoffs",
    "GoalList": ".goal_list",
    "GoalNode": ".goal_node",
    "GoalPolicy": ".goal_policy",
    "GoalReadyFrame": ".goal_ready_frame",
    "GoalRun": ".goal_run",
    "GoalRunLink": ".goal_run_link",
    "GoalRuns": ".goal_runs",
    "GoalStartRequest": ".goal_start_request",
    "GoalStarted": ".goal_started",
    "GoalTransition": ".goal_transition",
    "GoalTransitionRequest": ".goal_transition_request",
    "GoalWait": ".goal_wait",
    "GoalWaitResolveRequest": ".goal_wait_resolve_request",
    "GoalWaitResult": ".goal_wait_result",
    "GoalWaits": ".goal_waits",
    "Health": ".health",
    "Identity": ".identity",
    "IdentityPatch": ".identity_patch",
    "IdentityView": ".identity_view",
    "Incident": ".incident",
    "IncidentDraft": ".incident_draft",
    "IncidentDraftList": ".incident_draft_list",
    "IncidentDraftResult": ".incident_draft_result",
    "IncidentList": ".incident_list",
    "IncidentMonitorAnswer": ".incident_monitor_answer",
    "IncidentMonitorConfigPatch": ".incident_monitor_config_patch",
    "IncidentMonitorConfigResult": ".incident_monitor_config_result",
    "IncidentMonitorReportResult": ".incident_monitor_report_result",
    "IncidentMonitorStatusResult": ".incident_monitor_status_result",
    "IncidentPost": ".incident_post",
    "IncidentPostList": ".incident_post_list",
    "IncidentPublishRequest": ".incident_publish_request",
    "IncidentResult": ".incident_result",
    "IncidentRoutePreview": ".incident_route_preview",
    "IncidentRoutePreviewRequest": ".incident_route_preview_request",
    "IntervalSchedule": ".interval_schedule",
    "JsonObject": ".json_object",
    "McpAuthCallbackRequest": ".mcp_auth_callback_request",
    "McpAuthChallenge": ".mcp_auth_challenge",
    "McpAuthRequiredEvent": ".mcp_auth_required_event",
    "McpAuthRequiredProperties": ".mcp_auth_required_properties",
    "McpAuthResult": ".mcp_auth_result",
    "McpConnectResult": ".mcp_connect_result",
    "McpDeleted": ".mcp_deleted",
    "McpPolicy": ".mcp_policy",
    "McpRefreshResult": ".mcp_refresh_result",
    "McpResource": ".mcp_resource",
    "McpServer": ".mcp_server",
    "McpServerHeaders": ".mcp_server_headers",
    "McpServerResources": ".mcp_server_resources",
    "McpServers": ".mcp_servers",
    "McpTool": ".mcp_tool",
    "MemoryAudit": ".memory_audit",
    "MemoryAuditEvent": ".memory_audit_event",
    "MemoryAudited": ".memory_audited",
    "MemoryCapability": ".memory_capability",
    "MemoryContextDistillRequest": ".memory_context_distill_request",
    "MemoryContextInjectedEvent": ".memory_context_injected_event",
    "MemoryContextInjectedProperties": ".memory_context_injected_properties",
    "MemoryContextLayersRequest": ".memory_context_layers_request",
    "MemoryContextResolveRequest": ".memory_context_resolve_request",
    "MemoryDemoteRequest": ".memory_demote_request",
    "MemoryEntry": ".memory_entry",
    "MemoryImportRequest": ".memory_import_request",
    "MemoryImportResult": ".memory_import_result",
    "MemoryImportSource": ".memory_import_source",
    "MemoryList": ".memory_list",
    "MemoryMatch": ".memory_match",
    "MemoryPartition": ".memory_partition",
    "MemoryPermissions": ".memory_permissions",
    "MemoryPromoteRequest": ".memory_promote_request",
    "MemoryPromotion": ".memory_promotion",
    "MemoryPutRequest": ".memory_put_request",
    "MemoryPutResult": ".memory_put_result",
    "MemoryReview": ".memory_review",
    "MemorySearchPerformedEvent": ".memory_search_performed_event",
    "MemorySearchPerformedProperties": ".memory_search_performed_properties",
    "MemorySearchRequest": ".memory_search_request",
    "MemorySearchResults": ".memory_search_results",
    "MemoryWriteSucceededEvent": ".memory_write_succeeded_event",
    "MemoryWriteSucceededProperties": ".memory_write_succeeded_properties",
    "Message": ".message",
    "MessageInfo": ".message_info",
    "MessagePartUpdatedEvent": ".message_part_updated_event",
    "MessagePartUpdatedProperties": ".message_part_updated_properties",
    "MessageTime": ".message_time",
    "MisfirePolicy": ".misfire_policy",
    "MissingCapability": ".missing_capability",
    "Mission": ".mission",
    "MissionCreateRequest": ".mission_create_request",
    "MissionEvent": ".mission_event",
    "MissionEventRequest": ".mission_event_request",
    "MissionEventResult": ".mission_event_result",
    "MissionList": ".mission_list",
    "MissionResult": ".mission_result",
    "MissionSpec": ".mission_spec",
    "ModelLimit": ".model_limit",
    "ModelRef": ".model_ref",
    "NewWorkItem": ".new_work_item",
    "NodeGate": ".node_gate",
    "NodeInput": ".node_input",
    "OkResult": ".ok_result",
    "Optimization": ".optimization",
    "OptimizationActionRequest": ".optimization_action_request",
    "OptimizationArtifacts": ".optimization_artifacts",
    "OptimizationCreateRequest": ".optimization_create_request",
    "OptimizationExperiment": ".optimization_experiment",
    "OptimizationExperimentResult": ".optimization_experiment_result",
    "OptimizationExperiments": ".optimization_experiments",
    "OptimizationList": ".optimization_list",
    "OptimizationModel": ".optimization_model",
    "OptimizationResult": ".optimization_result",
    "Orchestration": ".orchestration",
    "OrchestrationDraftRequest": ".orchestration_draft_request",
    "OrchestrationDraftSummary": ".orchestration_draft_summary",
    "OrchestrationDryRun": ".orchestration_dry_run",
    "OrchestrationDryRunEdge": ".orchestration_dry_run_edge",
    "OrchestrationDryRunIssue": ".orchestration_dry_run_issue",
    "OrchestrationDryRunRequest": ".orchestration_dry_run_request",
    "OrchestrationDryRunTarget": ".orchestration_dry_run_target",
    "OrchestrationEdge": ".orchestration_edge",
    "OrchestrationError": ".orchestration_error",
    "OrchestrationIssue": ".orchestration_issue",
    "OrchestrationList": ".orchestration_list",
    "OrchestrationNode": ".orchestration_node",
    "OrchestrationReference": ".orchestration_reference",
    "OrchestrationReferences": ".orchestration_references",
    "OrchestrationRefreshRequest": ".orchestration_refresh_request",
    "OrchestrationRefreshed": ".orchestration_refreshed",
    "OrchestrationReport": ".orchestration_report",
    "OrchestrationResult": ".orchestration_result",
    "OrchestrationRevisionRequest": ".orchestration_revision_request",
    "OrchestrationSummary": ".orchestration_summary",
    "OrchestrationValidation": ".orchestration_validation",
    "OrchestrationVersionList": ".orchestration_version_list",
    "OrchestrationVersionSummary": ".orchestration_version_summary",
    "OrchestrationVersions": ".orchestration_versions",
    "OutputContract": ".output_contract",
    "Pack": ".pack",
    "PackBuilderExportRequest": ".pack_builder_export_request",
    "PackDetectRequest": ".pack_detect_request",
    "PackDetection": ".pack_detection",
    "PackExportRequest": ".pack_export_request",
    "PackExported": ".pack_exported",
    "PackFile": ".pack_file",
    "PackInspection": ".pack_inspection",
    "PackInspectionResult": ".pack_inspection_result",
    "PackInstallFromAttachmentRequest": ".pack_install_from_attachment_request",
    "PackInstallRequest": ".pack_install_request",
    "PackInstalled": ".pack_installed",
    "PackList": ".pack_list",
    "PackRemoved": ".pack_removed",
    "PackSelection": ".pack_selection",
    "PackUpdateRequest": ".pack_update_request",
    "PackUpdates": ".pack_updates",
    "PatchMcpServerRequest": ".patch_mcp_server_request",
    "PendingApproval": ".pending_approval",
    "PendingApprovalList": ".pending_approval_list",
    "PermissionAskedEvent": ".permission_asked_event",
    "PermissionAskedProperties": ".permission_asked_properties",
    "PermissionAutoApprovedEvent": ".permission_auto_approved_event",
    "PermissionAutoApprovedProperties": ".permission_auto_approved_properties",
    "PermissionRepliedEvent": ".permission_replied_event",
    "PermissionRepliedProperties": ".permission_replied_properties",
    "PermissionReplyRequest": ".permission_reply_request",
    "PermissionReplyResult": ".permission_reply_result",
    "PermissionRequest": ".permission_request",
    "PermissionRule": ".permission_rule",
    "PermissionRuleInput": ".permission_rule_input",
    "PermissionSnapshot": ".permission_snapshot",
    "PermissionWaitTimeoutEvent": ".permission_wait_timeout_event",
    "PermissionWaitTimeoutProperties": ".permission_wait_timeout_properties",
    "Personality": ".personality",
    "PersonalityPerAgent": ".personality_per_agent",
    "PersonalityPreset": ".personality_preset",
    "PersonalityProfile": ".personality_profile",
    "PromptFilePart": ".prompt_file_part",
    "PromptRequest": ".prompt_request",
    "PromptStarted": ".prompt_started",
    "PromptTextPart": ".prompt_text_part",
    "Provider": ".provider",
    "ProviderAuth": ".provider_auth",
    "ProviderAuthStatus": ".provider_auth_status",
    "ProviderAuthStatusProviders": ".provider_auth_status_providers",
    "ProviderCatalog": ".provider_catalog",
    "ProviderConfig": ".provider_config",
    "ProviderConfigPatch": ".provider_config_patch",
    "ProviderKeyRequest": ".provider_key_request",
    "ProviderKeyResult": ".provider_key_result",
    "ProviderModel": ".provider_model",
    "ProviderModels": ".provider_models",
    "ProvidersConfig": ".providers_config",
    "ProvidersConfigProviders": ".providers_config_providers",
    "Question": ".question",
    "QuestionAskedEvent": ".question_asked_event",
    "QuestionAskedProperties": ".question_asked_properties",
    "QuestionRepliedEvent": ".question_replied_event",
    "QuestionRepliedProperties": ".question_replied_properties",
    "QuestionTool": ".question_tool",
    "ReasonRequest": ".reason_request",
    "ReasoningPart": ".reasoning_part",
    "RefusalError": ".refusal_error",
    "RepairRunRequest": ".repair_run_request",
    "ResolvedCapability": ".resolved_capability",
    "ResourceConflict": ".resource_conflict",
    "ResourceDeleteRequest": ".resource_delete_request",
    "ResourceDeleted": ".resource_deleted",
    "ResourceList": ".resource_list",
    "ResourceResult": ".resource_result",
    "ResourceWriteRequest": ".resource_write_request",
    "Routine": ".routine",
    "RoutineApprovalRequiredEvent": ".routine_approval_required_event",
    "RoutineApprovalRequiredProperties": ".routine_approval_required_properties",
    "RoutineHistory": ".routine_history",
    "RoutineHistoryEntry": ".routine_history_entry",
    "RoutineList": ".routine_list",
    "RoutineResult": ".routine_result",
    "RoutineRun": ".routine_run",
    "RoutineRunList": ".routine_run_list",
    "RoutineRunResult": ".routine_run_result",
    "RoutineSchedule": ".routine_schedule",
    "RoutineStarted": ".routine_started",
    "RunAutomationV2Request": ".run_automation_v2_request",
    "RunConflict": ".run_conflict",
    "RunEventPage": ".run_event_page",
    "RunEventRow": ".run_event_row",
    "RunNowRequest": ".run_now_request",
    "RunStreamConnectedEvent": ".run_stream_connected_event",
    "RunStreamConnectedProperties": ".run_stream_connected_properties",
    "ServerConnectedEvent": ".server_connected_event",
    "Session": ".session",
    "SessionError": ".session_error",
    "SessionErrorEvent": ".session_error_event",
    "SessionErrorProperties": ".session_error_properties",
    "SessionModel": ".session_model",
    "SessionRunConflictEvent": ".session_run_conflict_event",
    "SessionRunConflictProperties": ".session_run_conflict_properties",
    "SessionRunFinishedEvent": ".session_run_finished_event",
    "SessionRunFinishedProperties": ".session_run_finished_properties",
    "SessionRunStartedEvent": ".session_run_started_event",
    "SessionRunStartedProperties": ".session_run_started_properties",
    "SessionRunState": ".session_run_state",
    "SessionStatus": ".session_status",
    "SessionStatusEvent": ".session_status_event",
    "SessionStatusProperties": ".session_status_properties",
    "SessionStatuses": ".session_statuses",
    "SessionTime": ".session_time",
    "SessionTodo": ".session_todo",
    "SessionUpdatedEvent": ".session_updated_event",
    "SessionUpdatedProperties": ".session_updated_properties",
    "ShareResult": ".share_result",
    "SharedResource": ".shared_resource",
    "Skill": ".skill",
    "SkillContent": ".skill_content",
    "SkillImport": ".skill_import",
    "SkillImportItem": ".skill_import_item",
    "SkillImportPreview": ".skill_import_preview",
    "SkillImportRequest": ".skill_import_request",
    "SkillPreviewRequest": ".skill_preview_request",
    "SkillTemplate": ".skill_template",
    "SlackConnection": ".slack_connection",
    "SlackConnectionInput": ".slack_connection_input",
    "SpawnApproval": ".spawn_approval",
    "SpawnDecision": ".spawn_decision",
    "SpawnRefused": ".spawn_refused",
    "SpawnRequest": ".spawn_request",
    "SpawnResult": ".spawn_result",
    "StorageFile": ".storage_file",
    "StorageFiles": ".storage_files",
    "StorageRepair": ".storage_repair",
    "StorageRepairRequest": ".storage_repair_request",
    "StoredMessage": ".stored_message",
    "StoredSession": ".stored_session",
    "StoredTime": ".stored_time",
    "SummaryResult": ".summary_result",
    "TaskResetPreview": ".task_reset_preview",
    "TenantContext": ".tenant_context",
    "TextPart": ".text_part",
    "TodoUpdatedEvent": ".todo_updated_event",
    "TodoUpdatedProperties": ".todo_updated_properties",
    "ToolApproval": ".tool_approval",
    "ToolCallDelta": ".tool_call_delta",
    "ToolDispatchError": ".tool_dispatch_error",
    "ToolPart": ".tool_part",
    "ToolPolicy": ".tool_policy",
    "ToolResult": ".tool_result",
    "ToolSchema": ".tool_schema",
    "UpdateAutomationRequest": ".update_automation_request",
    "UpdateAutomationV2Request": ".update_automation_v2_request",
    "UpdateRoutineRequest": ".update_routine_request",
    "UpdateSessionRequest": ".update_session_request",
    "UpdateWebhookTriggerRequest": ".update_webhook_trigger_request",
    "WebhookDelivery": ".webhook_delivery",
    "WebhookDeliveryList": ".webhook_delivery_list",
    "WebhookDeliveryResult": ".webhook_delivery_result",
    "WebhookTrigger": ".webhook_trigger",
    "WebhookTriggerList": ".webhook_trigger_list",
    "WebhookTriggerResult": ".webhook_trigger_result",
    "WorkItem": ".work_item",
    "Workflow": ".workflow",
    "WorkflowDetails": ".workflow_details",
    "WorkflowGateRequest": ".workflow_gate_request",
    "WorkflowGateResult": ".workflow_gate_result",
    "WorkflowHook": ".workflow_hook",
    "WorkflowHookList": ".workflow_hook_list",
    "WorkflowHookPatch": ".workflow_hook_patch",
    "WorkflowHookResult": ".workflow_hook_result",
    "WorkflowList": ".workflow_list",
    "WorkflowListAutomationPreviews": ".workflow_list_automation_previews",
    "WorkflowPlan": ".workflow_plan",
    "WorkflowPlanApplied": ".workflow_plan_applied",
    "WorkflowPlanApplyRequest": ".workflow_plan_apply_request",
    "WorkflowPlanChat": ".workflow_plan_chat",
    "WorkflowPlanConversation": ".workflow_plan_conversation",
    "WorkflowPlanImport": ".workflow_plan_import",
    "WorkflowPlanImportRequest": ".workflow_plan_import_request",
    "WorkflowPlanInputRef": ".workflow_plan_input_ref",
    "WorkflowPlanMessage": ".workflow_plan_message",
    "WorkflowPlanMessageRequest": ".workflow_plan_message_request",
    "WorkflowPlanPreview": ".workflow_plan_preview",
    "WorkflowPlanRequest": ".workflow_plan_request",
    "WorkflowPlanResetRequest": ".workflow_plan_reset_request",
    "WorkflowPlanStep": ".workflow_plan_step",
    "WorkflowRun": ".workflow_run",
    "WorkflowRunList": ".workflow_run_list",
    "WorkflowRunResult": ".workflow_run_result",
    "WorkflowSimulateRequest": ".workflow_simulate_request",
    "WorkflowSimulation": ".workflow_simulation",
    "WorkflowValidateRequest": ".workflow_validate_request",
    "WorkflowValidation": ".workflow_validation",
    "Workspace": ".workspace",
    "WorkspaceOverride": ".workspace_override",
    "WorkspaceOverrideRequest": ".workspace_override_request",
    "WorktreeCleanup": ".worktree_cleanup",
    "WorktreeCleanupRequest": ".worktree_cleanup_request",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = (
    "ActiveRun",
    "AddArtifactRequest",
    "AddedArtifact",
    "AddedAutomationArtifact",
    "AddMcpServerRequest",
    "AddMcpServerRequestHeaders",
    "AddMcpServerRequestSecretHeaders",
    "AgentBudget",
    "AgentCapabilities",
    "AgentInstance",
    "AgentInstanceList",
    "AgentSkill",
    "AgentTeamApprovals",
    "AgentTeamMissionList",
    "AgentTemplate",
    "AgentTemplateCreateRequest",
    "AgentTemplateDeleted",
    "AgentTemplateList",
    "AgentTemplatePatch",
    "AgentTemplateResult",
    "AnswerQuestionRequest",
    "Artifact",
    "ArtifactContract",
    "ArtifactList",
    "AssessmentProbesRequest",
    "AssessmentReportRequest",
    "AttachSessionRequest",
    "Automation",
    "AutomationApprovalPolicy",
    "AutomationHistory",
    "AutomationList",
    "AutomationMission",
    "AutomationPolicy",
    "AutomationResult",
    "AutomationRun",
    "AutomationRunList",
    "AutomationRunResult",
    "AutomationStarted",
    "AutomationToolPolicy",
    "AutomationV2",
    "AutomationV2Agent",
    "AutomationV2Checkpoint",
    "AutomationV2Execution",
    "AutomationV2Flow",
    "AutomationV2List",
    "AutomationV2Node",
    "AutomationV2Result",
    "AutomationV2Run",
    "AutomationV2RunList",
    "AutomationV2RunResult",
    "AutomationV2Schedule",
    "BacklogTaskResult",
    "BindingsRefreshResult",
    "BlackboardPatchFrame",
    "BlockingIssue",
    "BotIdentity",
    "BotIdentityAliases",
    "BrowserBinary",
    "BrowserInstallResult",
    "BrowserIssue",
    "BrowserSmokeTestRequest",
    "BrowserSmokeTestResult",
    "BrowserStatus",
    "CancelResult",
    "CanvasPosition",
    "CapabilityBinding",
    "CapabilityBindings",
    "CapabilityBindingsResult",
    "CapabilityDiscovery",
    "CapabilityReadiness",
    "CapabilityReadinessRequest",
    "CapabilityReadinessResult",
    "CapabilityResolution",
    "CapabilityResolutionResult",
    "CapabilityResolveRequest",
    "CapabilityTool",
    "ChannelConfig",
    "ChannelConfigInput",
    "ChannelsConfig",
    "ChannelStatus",
    "ChannelStatuses",
    "ChannelToolPreferences",
    "ChannelToolPreferencesInput",
    "ChannelVerification",
    "ChannelVerificationChecks",
    "ChannelVerificationStatusCodes",
    "ChannelVerifyRequest",
    "ClaimTaskRequest",
    "CoderAnswer",
    "CoderArtifact",
    "CoderArtifactList",
    "CoderBoardRequest",
    "CoderExecuteRequest",
    "CoderFollowOnRequest",
    "CoderGithubRef",
    "CoderInbox",
    "CoderIntakeRequest",
    "CoderMemoryCandidate",
    "CoderMemoryCandidateList",
    "CoderMemoryCandidateRequest",
    "CoderMemoryHits",
    "CoderMemoryPromoteRequest",
    "CoderPrDraftRequest",
    "CoderProjectBinding",
    "CoderProjectBindingRequest",
    "CoderPrSubmitRequest",
    "CoderRepoBinding",
    "CoderReportRequest",
    "CoderRun",
    "CoderRunCreateRequest",
    "CoderRunDetails",
    "CoderRunList",
    "ConfigPatch",
    "ConfigPatchProviders",
    "ConfigView",
    "ContextError",
    "ContextReadyFrame",
    "ContextRunEvent",
    "ContextRunEventFrame",
    "ContextRunProperties",
    "CreateAutomationRequest",
    "CreateAutomationV2Request",
    "CreateRoutineRequest",
    "CreateSessionRequest",
    "CreateWebhookTriggerRequest",
    "CronSchedule",
    "DecideGateRequest",
    "DeletedAutomationV2",
    "DeletedRoutine",
    "DeletedSession",
    "DeletedWebhookTrigger",
    "DeploymentCardsRequest",
    "DeploymentCardsRequestMetadata",
    "Diagnostics",
    "EngineReadyEvent",
    "EngineReadyProperties",
    "EngineToken",
    "EngineTokenList",
    "EngineTokenRequest",
    "ErrorEnvelope",
    "EventEnvelope",
    "EventProperties",
    "ExecuteToolRequest",
    "ForkResult",
    "Goal",
    "GoalArtifact",
    "GoalArtifactRef",
    "GoalArtifacts",
    "GoalBudgetRemaining",
    "GoalBudgets",
    "GoalBudgetsResult",
    "GoalBudgetUsage",
    "GoalCancelled",
    "GoalCompletion",
    "GoalCompletionRequest",
    "GoalControlResult",
    "GoalDetails",
    "GoalError",
    "GoalErrorFrame",
    "GoalEvent",
    "GoalEventRecord",
    "GoalEvents",
    "GoalGraph",
    "GoalHandoff",
    "GoalHandoffDecisionRequest",
    "GoalHandoffResult",
    "GoalHandoffs",
    "GoalList",
    "GoalNode",
    "GoalPolicy",
    "GoalReadyFrame",
    "GoalRun",
    "GoalRunLink",
    "GoalRuns",
    "GoalStarted",
    "GoalStartRequest",
    "GoalTransition",
    "GoalTransitionRequest",
    "GoalWait",
    "GoalWaitResolveRequest",
    "GoalWaitResult",
    "GoalWaits",
    "Health",
    "Identity",
    "IdentityPatch",
    "IdentityView",
    "Incident",
    "IncidentDraft",
    "IncidentDraftList",
    "IncidentDraftResult",
    "IncidentList",
    "IncidentMonitorAnswer",
    "IncidentMonitorConfigPatch",
    "IncidentMonitorConfigResult",
    "IncidentMonitorReportResult",
    "IncidentMonitorStatusResult",
    "IncidentPost",
    "IncidentPostList",
    "IncidentPublishRequest",
    "IncidentResult",
    "IncidentRoutePreview",
    "IncidentRoutePreviewRequest",
    "IntervalSchedule",
    "JsonObject",
    "McpAuthCallbackRequest",
    "McpAuthChallenge",
    "McpAuthRequiredEvent",
    "McpAuthRequiredProperties",
    "McpAuthResult",
    "McpConnectResult",
    "McpDeleted",
    "McpPolicy",
    "McpRefreshResult",
    "McpResource",
    "McpServer",
    "McpServerHeaders",
    "McpServerResources",
    "McpServers",
    "McpTool",
    "MemoryAudit",
    "MemoryAudited",
    "MemoryAuditEvent",
    "MemoryCapability",
    "MemoryContextDistillRequest",
    "MemoryContextInjectedEvent",
    "MemoryContextInjectedProperties",
    "MemoryContextLayersRequest",
    "MemoryContextResolveRequest",
    "MemoryDemoteRequest",
    "MemoryEntry",
    "MemoryImportRequest",
    "MemoryImportResult",
    "MemoryImportSource",
    "MemoryList",
    "MemoryMatch",
    "MemoryPartition",
    "MemoryPermissions",
    "MemoryPromoteRequest",
    "MemoryPromotion",
    "MemoryPutRequest",
    "MemoryPutResult",
    "MemoryReview",
    "MemorySearchPerformedEvent",
    "MemorySearchPerformedProperties",
    "MemorySearchRequest",
    "MemorySearchResults",
    "MemoryWriteSucceededEvent",
    "MemoryWriteSucceededProperties",
    "Message",
    "MessageInfo",
    "MessagePartUpdatedEvent",
    "MessagePartUpdatedProperties",
    "MessageTime",
    "MisfirePolicy",
    "MissingCapability",
    "Mission",
    "MissionCreateRequest",
    "MissionEvent",
    "MissionEventRequest",
    "MissionEventResult",
    "MissionList",
    "MissionResult",
    "MissionSpec",
    "ModelLimit",
    "ModelRef",
    "NewWorkItem",
    "NodeGate",
    "NodeInput",
    "OkResult",
    "Optimization",
    "OptimizationActionRequest",
    "OptimizationArtifacts",
    "OptimizationCreateRequest",
    "OptimizationExperiment",
    "OptimizationExperimentResult",
    "OptimizationExperiments",
    "OptimizationList",
    "OptimizationModel",
    "OptimizationResult",
    "Orchestration",
    "OrchestrationDraftRequest",
    "OrchestrationDraftSummary",
    "OrchestrationDryRun",
    "OrchestrationDryRunEdge",
    "OrchestrationDryRunIssue",
    "OrchestrationDryRunRequest",
    "OrchestrationDryRunTarget",
    "OrchestrationEdge",
    "OrchestrationError",
    "OrchestrationIssue",
    "OrchestrationList",
    "OrchestrationNode",
    "OrchestrationReference",
    "OrchestrationReferences",
    "OrchestrationRefreshed",
    "OrchestrationRefreshRequest",
    "OrchestrationReport",
    "OrchestrationResult",
    "OrchestrationRevisionRequest",
    "OrchestrationSummary",
    "OrchestrationValidation",
    "OrchestrationVersionList",
    "OrchestrationVersions",
    "OrchestrationVersionSummary",
    "OutputContract",
    "Pack",
    "PackBuilderExportRequest",
    "PackDetection",
    "PackDetectRequest",
    "PackExported",
    "PackExportRequest",
    "PackFile",
    "PackInspection",
    "PackInspectionResult",
    "PackInstalled",
    "PackInstallFromAttachmentRequest",
    "PackInstallRequest",
    "PackList",
    "PackRemoved",
    "PackSelection",
    "PackUpdateRequest",
    "PackUpdates",
    "PatchMcpServerRequest",
    "PendingApproval",
    "PendingApprovalList",
    "PermissionAskedEvent",
    "PermissionAskedProperties",
    "PermissionAutoApprovedEvent",
    "PermissionAutoApprovedProperties",
    "PermissionRepliedEvent",
    "PermissionRepliedProperties",
    "PermissionReplyRequest",
    "PermissionReplyResult",
    "PermissionRequest",
    "PermissionRule",
    "PermissionRuleInput",
    "PermissionSnapshot",
    "PermissionWaitTimeoutEvent",
    "PermissionWaitTimeoutProperties",
    "Personality",
    "PersonalityPerAgent",
    "PersonalityPreset",
    "PersonalityProfile",
    "PromptFilePart",
    "PromptRequest",
    "PromptStarted",
    "PromptTextPart",
    "Provider",
    "ProviderAuth",
    "ProviderAuthStatus",
    "ProviderAuthStatusProviders",
    "ProviderCatalog",
    "ProviderConfig",
    "ProviderConfigPatch",
    "ProviderKeyRequest",
    "ProviderKeyResult",
    "ProviderModel",
    "ProviderModels",
    "ProvidersConfig",
    "ProvidersConfigProviders",
    "Question",
    "QuestionAskedEvent",
    "QuestionAskedProperties",
    "QuestionRepliedEvent",
    "QuestionRepliedProperties",
    "QuestionTool",
    "ReasoningPart",
    "ReasonRequest",
    "RefusalError",
    "RepairRunRequest",
    "ResolvedCapability",
    "ResourceConflict",
    "ResourceDeleted",
    "ResourceDeleteRequest",
    "ResourceList",
    "ResourceResult",
    "ResourceWriteRequest",
    "Routine",
    "RoutineApprovalRequiredEvent",
    "RoutineApprovalRequiredProperties",
    "RoutineHistory",
    "RoutineHistoryEntry",
    "RoutineList",
    "RoutineResult",
    "RoutineRun",
    "RoutineRunList",
    "RoutineRunResult",
    "RoutineSchedule",
    "RoutineStarted",
    "RunAutomationV2Request",
    "RunConflict",
    "RunEventPage",
    "RunEventRow",
    "RunNowRequest",
    "RunStreamConnectedEvent",
    "RunStreamConnectedProperties",
    "ServerConnectedEvent",
    "Session",
    "SessionError",
    "SessionErrorEvent",
    "SessionErrorProperties",
    "SessionModel",
    "SessionRunConflictEvent",
    "SessionRunConflictProperties",
    "SessionRunFinishedEvent",
    "SessionRunFinishedProperties",
    "SessionRunStartedEvent",
    "SessionRunStartedProperties",
    "SessionRunState",
    "SessionStatus",
    "SessionStatuses",
    "SessionStatusEvent",
    "SessionStatusProperties",
    "SessionTime",
    "SessionTodo",
    "SessionUpdatedEvent",
    "SessionUpdatedProperties",
    "SharedResource",
    "ShareResult",
    "Skill",
    "SkillContent",
    "SkillImport",
    "SkillImportItem",
    "SkillImportPreview",
    "SkillImportRequest",
    "SkillPreviewRequest",
    "SkillTemplate",
    "SlackConnection",
    "SlackConnectionInput",
    "SpawnApproval",
    "SpawnDecision",
    "SpawnRefused",
    "SpawnRequest",
    "SpawnResult",
    "StorageFile",
    "StorageFiles",
    "StorageRepair",
    "StorageRepairRequest",
    "StoredMessage",
    "StoredSession",
    "StoredTime",
    "SummaryResult",
    "TaskResetPreview",
    "TenantContext",
    "TextPart",
    "TodoUpdatedEvent",
    "TodoUpdatedProperties",
    "ToolApproval",
    "ToolCallDelta",
    "ToolDispatchError",
    "ToolPart",
    "ToolPolicy",
    "ToolResult",
    "ToolSchema",
    "UpdateAutomationRequest",
    "UpdateAutomationV2Request",
    "UpdateRoutineRequest",
    "UpdateSessionRequest",
    "UpdateWebhookTriggerRequest",
    "WebhookDelivery",
    "WebhookDeliveryList",
    "WebhookDeliveryResult",
    "WebhookTrigger",
    "WebhookTriggerList",
    "WebhookTriggerResult",
    "Workflow",
    "WorkflowDetails",
    "WorkflowGateRequest",
    "WorkflowGateResult",
    "WorkflowHook",
    "WorkflowHookList",
    "WorkflowHookPatch",
    "WorkflowHookResult",
    "WorkflowList",
    "WorkflowListAutomationPreviews",
    "WorkflowPlan",
    "WorkflowPlanApplied",
    "WorkflowPlanApplyRequest",
    "WorkflowPlanChat",
    "WorkflowPlanConversation",
    "WorkflowPlanImport",
    "WorkflowPlanImportRequest",
    "WorkflowPlanInputRef",
    "WorkflowPlanMessage",
    "WorkflowPlanMessageRequest",
    "WorkflowPlanPreview",
    "WorkflowPlanRequest",
    "WorkflowPlanResetRequest",
    "WorkflowPlanStep",
    "WorkflowRun",
    "WorkflowRunList",
    "WorkflowRunResult",
    "WorkflowSimulateRequest",
    "WorkflowSimulation",
    "WorkflowValidateRequest",
    "WorkflowValidation",
    "WorkItem",
    "Workspace",
    "WorkspaceOverride",
    "WorkspaceOverrideRequest",
    "WorktreeCleanup",
    "WorktreeCleanupRequest",
)
