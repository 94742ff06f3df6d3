"""The models of the API, each loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .admin_sandbox import AdminSandbox
    from .admin_sandbox_list import AdminSandboxList
    from .admin_sharing import AdminSharing
    from .api_key import ApiKey
    from .api_key_created import ApiKeyCreated
    from .api_key_list import ApiKeyList
    from .api_key_revoked import ApiKeyRevoked
    from .audit_event import AuditEvent
    from .audit_event_details import AuditEventDetails
    from .audit_event_list import AuditEventList
    from .backup import Backup
    from .backup_deleted import BackupDeleted
    from .backup_list import BackupList
    from .bulk_action_item import BulkActionItem
    from .bulk_action_request import BulkActionRequest
    from .bulk_action_result import BulkActionResult
    from .bulk_create_item import BulkCreateItem
    from .bulk_create_request import BulkCreateRequest
    from .bulk_create_result import BulkCreateResult
    from .cancel_invoke_request import CancelInvokeRequest
    from .clone_request import CloneRequest
    from .clone_result import CloneResult
    from .cluster_status import ClusterStatus
    from .command_result import CommandResult
    from .configure_file import ConfigureFile
    from .configure_request import ConfigureRequest
    from .configure_result import ConfigureResult
    from .cost_estimates import CostEstimates
    from .counts import Counts
    from .create_api_key_request import CreateApiKeyRequest
    from .create_backup_request import CreateBackupRequest
    from .create_sandbox_request import CreateSandboxRequest
    from .create_share_link_request import CreateShareLinkRequest
    from .create_template_request import CreateTemplateRequest
    from .create_webhook_request import CreateWebhookRequest
    from .created_by import CreatedBy
    from .created_sandbox import CreatedSandbox
    from .current_user import CurrentUser
    from .delivery import Delivery
    from .delivery_list import DeliveryList
    from .error import Error
    from .error_event import ErrorEvent
    from .exec_request import ExecRequest
    from .exit_event import ExitEvent
    from .file_entry import FileEntry
    from .file_list import FileList
    from .file_written import FileWritten
    from .forward_port_request import ForwardPortRequest
    from .forwarded_port import ForwardedPort
    from .headroom import Headroom
    from .log_event import LogEvent
    from .namespace_policy import NamespacePolicy
    from .node import Node
    from .node_list import NodeList
    from .node_resources import NodeResources
    from .node_summary import NodeSummary
    from .policy import Policy
    from .policy_list import PolicyList
    from .port_list import PortList
    from .preferences import Preferences
    from .resource_requirements import ResourceRequirements
    from .resource_requirements_limits import ResourceRequirementsLimits
    from .resource_requirements_requests import ResourceRequirementsRequests
    from .restore_backup_request import RestoreBackupRequest
    from .restore_result import RestoreResult
    from .sandbox_list import SandboxList
    from .sandbox_record import SandboxRecord
    from .scoped_policy import ScopedPolicy
    from .set_headroom_request import SetHeadroomRequest
    from .set_warm_pool_request import SetWarmPoolRequest
    from .share_link import ShareLink
    from .share_link_created import ShareLinkCreated
    from .share_permission import SharePermission
    from .share_request import ShareRequest
    from .share_revoked import ShareRevoked
    from .sharing import Sharing
    from .start_event import StartEvent
    from .status_result import StatusResult
    from .storage_request import StorageRequest
    from .template import Template
    from .template_cost import TemplateCost
    from .template_list import TemplateList
    from .template_ref import TemplateRef
    from .template_spec import TemplateSpec
    from .update_sandbox_request import UpdateSandboxRequest
    from .update_sandbox_request_annotations import UpdateSandboxRequestAnnotations
    from .update_sandbox_request_labels import UpdateSandboxRequestLabels
    from .update_sandbox_result import UpdateSandboxResult
    from .update_sandbox_result_applied import UpdateSandboxResultApplied
    from .update_template_request import UpdateTemplateRequest
    from .usage_analytics import UsageAnalytics
    from .violation import Violation
    from .warm_pool_entry import WarmPoolEntry
    from .warm_pool_entry_status import WarmPoolEntryStatus
    from .warm_pool_result import WarmPoolResult
    from .warm_pool_status import WarmPoolStatus
    from .webhook import Webhook
    from .webhook_list import WebhookList

_MODULES = {
    "AdminSandbox": ".admin_sandbox",
    "AdminSandboxList": ".admin_sandbox_list",
    "AdminSharing": ".admin_sharing",
    "ApiKey": ".api_key",
    "ApiKeyCreated": ".api_key_created",
    "ApiKeyList": ".api_key_list",
    "ApiKeyRevoked": ".api_key_revoked",
    "AuditEvent": ".audit_event",
    "AuditEventDetails": ".audit_event_details",
    "AuditEventList": ".audit_event_list",
    "Backup": ".backup",
    "BackupDeleted": ".backup_deleted",
    "BackupList": ".backup_list",
    "BulkActionItem": ".bulk_action_item",
    "BulkActionRequest": ".bulk_action_request",
    "BulkActionResult": ".bulk_action_result",
    "BulkCreateItem": ".bulk_create_item",
    "BulkCreateRequest": ".bulk_create_request",
    "BulkCreateResult": ".bulk_create_result",
    "CancelInvokeRequest": ".cancel_invoke_request",
    "CloneRequest": ".clone_request",
    "CloneResult": ".clone_result",
    "ClusterStatus": ".cluster_status",
    "CommandResult": ".command_result",
    "ConfigureFile": ".configure_file",
    "ConfigureRequest": ".configure_request",
    "ConfigureResult": ".configure_result",
    "CostEstimates": ".cost_estimates",
    "Counts": ".counts",
    "CreateApiKeyRequest": ".create_api_key_request",
    "CreateBackupRequest": ".create_backup_request",
    "CreateSandboxRequest": ".create_sandbox_request",
    "CreateShareLinkRequest": ".create_share_link_request",
    "CreateTemplateRequest": ".create_template_request",
    "CreateWebhookRequest": ".create_webhook_request",
    "CreatedBy": ".created_by",
    "CreatedSandbox": ".created_sandbox",
    "CurrentUser": ".current_user",
    "Delivery": ".delivery",
    "DeliveryList": ".delivery_list",
    "Error": ".error",
    "ErrorEvent": ".error_event",
    "ExecRequest": ".exec_request",
    "ExitEvent": ".exit_event",
    "FileEntry": ".file_entry",
    "FileList": ".file_list",
    "FileWritten": ".file_written",
    "ForwardPortRequest": ".forward_port_request",
    "ForwardedPort": ".forwarded_port",
    "Headroom": ".headroom",
    "LogEvent": ".log_event",
    "NamespacePolicy": ".namespace_policy",
    "Node": ".node",
    "NodeList": ".node_list",
    "NodeResources": ".node_resources",
    "NodeSummary": ".node_summary",
    "Policy": ".policy",
    "PolicyList": ".policy_list",
    "PortList": ".port_list",
    "Preferences": ".preferences",
    "ResourceRequirements": ".resource_requirements",
    "ResourceRequirementsLimits": ".resource_requirements_limits",
    "ResourceRequirementsRequests": ".resource_requirements_requests",
    "RestoreBackupRequest": ".restore_backup_request",
    "RestoreResult": ".restore_result",
    "SandboxList": ".sandbox_list",
    "SandboxRecord": ".sandbox_record",
    "ScopedPolicy": ".scoped_policy",
    "SetHeadroomRequest": ".set_headroom_request",
    "SetWarmPoolRequest": ".set_warm_pool_request",
    "ShareLink": ".share_link",
    "ShareLinkCreated": ".share_link_created",
    "SharePermission": ".share_permission",
    "ShareRequest": ".share_request",
    "ShareRevoked": ".share_revoked",
    "Sharing": ".sharing",
    "StartEvent": ".start_event",
    "StatusResult": ".status_result",
    "StorageRequest": ".storage_request",
    "Template": ".template",
    "TemplateCost": ".template_cost",
    "TemplateList": ".template_list",
    "TemplateRef": ".template_ref",
    "TemplateSpec": ".template_spec",
    "UpdateSandboxRequest": ".update_sandbox_request",
    "UpdateSandboxRequestAnnotations": ".update_sandbox_request_annotations",
    "UpdateSandboxRequestLabels": ".update_sandbox_request_labels",
    "UpdateSandboxResult": ".update_sandbox_result",
    "UpdateSandboxResultApplied": ".update_sandbox_result_applied",
    "UpdateTemplateRequest": ".update_template_request",
    "UsageAnalytics": ".usage_analytics",
    "Violation": ".violation",
    "WarmPoolEntry": ".warm_pool_entry",
    "WarmPoolEntryStatus": ".warm_pool_entry_status",
    "WarmPoolResult": ".warm_pool_result",
    "WarmPoolStatus": ".warm_pool_status",
    "Webhook": ".webhook",
    "WebhookList": ".webhook_list",
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
    "AdminSandbox",
    "AdminSandboxList",
    "AdminSharing",
    "ApiKey",
    "ApiKeyCreated",
    "ApiKeyList",
    "ApiKeyRevoked",
    "AuditEvent",
    "AuditEventDetails",
    "AuditEventList",
    "Backup",
    "BackupDeleted",
    "BackupList",
    "BulkActionItem",
    "BulkActionRequest",
    "BulkActionResult",
    "BulkCreateItem",
    "BulkCreateRequest",
    "BulkCreateResult",
    "CancelInvokeRequest",
    "CloneRequest",
    "CloneResult",
    "ClusterStatus",
    "CommandResult",
    "ConfigureFile",
    "ConfigureRequest",
    "ConfigureResult",
    "CostEstimates",
    "Counts",
    "CreateApiKeyRequest",
    "CreateBackupRequest",
    "CreatedBy",
    "CreatedSandbox",
    "CreateSandboxRequest",
    "CreateShareLinkRequest",
    "CreateTemplateRequest",
    "CreateWebhookRequest",
    "CurrentUser",
    "Delivery",
    "DeliveryList",
    "Error",
    "ErrorEvent",
    "ExecRequest",
    "ExitEvent",
    "FileEntry",
    "FileList",
    "FileWritten",
    "ForwardedPort",
    "ForwardPortRequest",
    "Headroom",
    "LogEvent",
    "NamespacePolicy",
    "Node",
    "NodeList",
    "NodeResources",
    "NodeSummary",
    "Policy",
    "PolicyList",
    "PortList",
    "Preferences",
    "ResourceRequirements",
    "ResourceRequirementsLimits",
    "ResourceRequirementsRequests",
    "RestoreBackupRequest",
    "RestoreResult",
    "SandboxList",
    "SandboxRecord",
    "ScopedPolicy",
    "SetHeadroomRequest",
    "SetWarmPoolRequest",
    "ShareLink",
    "ShareLinkCreated",
    "SharePermission",
    "ShareRequest",
    "ShareRevoked",
    "Sharing",
    "StartEvent",
    "StatusResult",
    "StorageRequest",
    "Template",
    "TemplateCost",
    "TemplateList",
    "TemplateRef",
    "TemplateSpec",
    "UpdateSandboxRequest",
    "UpdateSandboxRequestAnnotations",
    "UpdateSandboxRequestLabels",
    "UpdateSandboxResult",
    "UpdateSandboxResultApplied",
    "UpdateTemplateRequest",
    "UsageAnalytics",
    "Violation",
    "WarmPoolEntry",
    "WarmPoolEntryStatus",
    "WarmPoolResult",
    "WarmPoolStatus",
    "Webhook",
    "WebhookList",
)
