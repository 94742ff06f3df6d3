"""``client.incident_monitor`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.deployment_cards_request_metadata import DeploymentCardsRequestMetadata
    from ..models.incident import Incident
    from ..models.incident_draft import IncidentDraft
    from ..models.incident_draft_list import IncidentDraftList
    from ..models.incident_list import IncidentList
    from ..models.incident_monitor_answer import IncidentMonitorAnswer
    from ..models.incident_monitor_config_patch import IncidentMonitorConfigPatch
    from ..models.incident_monitor_config_result import IncidentMonitorConfigResult
    from ..models.incident_monitor_report_result import IncidentMonitorReportResult
    from ..models.incident_monitor_status_result import IncidentMonitorStatusResult
    from ..models.incident_post_list import IncidentPostList
    from ..models.incident_publish_request import IncidentPublishRequest
    from ..models.incident_route_preview import IncidentRoutePreview
    from ..models.incident_route_preview_request import IncidentRoutePreviewRequest
    from ..models.json_object import JsonObject

StreamT = TypeVar("StreamT")

INCIDENT_MONITOR_GET_CONFIG: Operation[IncidentMonitorConfigResult] = Operation(
    _PACKAGE,
    name="incident_monitor.get_config",
    method="GET",
    path="/config/incident-monitor",
    endpoint="api.incident_monitor.get_incident_monitor_config",
    idempotent=True,
)
INCIDENT_MONITOR_PATCH_CONFIG: Operation[IncidentMonitorConfigResult] = Operation(
    _PACKAGE,
    name="incident_monitor.patch_config",
    method="PATCH",
    path="/config/incident-monitor",
    endpoint="api.incident_monitor.patch_incident_monitor_config",
    bodies=(("", "IncidentMonitorConfigPatch"),),
    idempotent=True,
)
INCIDENT_MONITOR_GET_STATUS: Operation[IncidentMonitorStatusResult] = Operation(
    _PACKAGE,
    name="incident_monitor.get_status",
    method="GET",
    path="/incident-monitor/status",
    endpoint="api.incident_monitor.get_incident_monitor_status",
    idempotent=True,
)
INCIDENT_MONITOR_RECOMPUTE_STATUS: Operation[IncidentMonitorStatusResult] = Operation(
    _PACKAGE,
    name="incident_monitor.recompute_status",
    method="POST",
    path="/incident-monitor/status/recompute",
    endpoint="api.incident_monitor.recompute_incident_monitor_status",
    idempotent=True,
)
INCIDENT_MONITOR_PAUSE: Operation[IncidentMonitorAnswer] = Operation(
    _PACKAGE,
    name="incident_monitor.pause",
    method="POST",
    path="/incident-monitor/pause",
    endpoint="api.incident_monitor.pause_incident_monitor",
    idempotent=True,
)
INCIDENT_MONITOR_RESUME: Operation[IncidentMonitorAnswer] = Operation(
    _PACKAGE,
    name="incident_monitor.resume",
    method="POST",
    path="/incident-monitor/resume",
    endpoint="api.incident_monitor.resume_incident_monitor",
    idempotent=True,
)
INCIDENT_MONITOR_DEBUG: Operation[JsonObject] = Operation(
    _PACKAGE,
    name="incident_monitor.debug",
    method="GET",
    path="/incident-monitor/debug",
    endpoint="api.incident_monitor.debug_incident_monitor",
    idempotent=True,
)
INCIDENT_MONITOR_PREVIEW_ROUTE: Operation[IncidentRoutePreview] = Operation(
    _PACKAGE,
    name="incident_monitor.preview_route",
    method="POST",
    path="/incident-monitor/route-preview",
    endpoint="api.incident_monitor.preview_incident_route",
    bodies=(("", "IncidentRoutePreviewRequest"),),
    idempotent=True,
)
INCIDENT_MONITOR_REPORT: Operation[IncidentMonitorAnswer] = Operation(
    _PACKAGE,
    name="incident_monitor.report",
    method="POST",
    path="/incident-monitor/report",
    endpoint="api.incident_monitor.report_incident",
    bodies=(("", "JsonObject"),),
)
INCIDENT_MONITOR_LIST_INCIDENTS: Operation[IncidentList] = Operation(
    _PACKAGE,
    name="incident_monitor.list_incidents",
    method="GET",
    path="/incident-monitor/incidents",
    endpoint="api.incident_monitor.list_incidents",
    idempotent=True,
)
INCIDENT_MONITOR_GET_INCIDENT: Operation[Incident] = Operation(
    _PACKAGE,
    name="incident_monitor.get_incident",
    method="GET",
    path="/incident-monitor/incidents/{incident_id}",
    endpoint="api.incident_monitor.get_incident",
    required=("incident_id",),
    unwrap="incident",
    idempotent=True,
)
INCIDENT_MONITOR_REPLAY_INCIDENT: Operation[IncidentMonitorAnswer] = Operation(
    _PACKAGE,
    name="incident_monitor.replay_incident",
    method="POST",
    path="/incident-monitor/incidents/{incident_id}/replay",
    endpoint="api.incident_monitor.replay_incident",
    required=("incident_id",),
    bodies=(("", "JsonObject"),),
)
INCIDENT_MONITOR_LIST_DRAFTS: Operation[IncidentDraftList] = Operation(
    _PACKAGE,
    name="incident_monitor.list_drafts",
    method="GET",
    path="/incident-monitor/drafts",
    endpoint="api.incident_monitor.list_incident_drafts",
    idempotent=True,
)
INCIDENT_MONITOR_GET_DRAFT: Operation[IncidentDraft] = Operation(
    _PACKAGE,
    name="incident_monitor.get_draft",
    method="GET",
    path="/incident-monitor/drafts/{draft_id}",
    endpoint="api.incident_monitor.get_incident_draft",
    required=("draft_id",),
    unwrap="draft",
    idempotent=True,
)
INCIDENT_MONITOR_APPROVE_DRAFT: Operation[IncidentMonitorAnswer] = Operation(
    _PACKAGE,
    name="incident_monitor.approve_draft",
    method="POST",
    path="/incident-monitor/drafts/{draft_id}/approve",
    endpoint="api.incident_monitor.approve_incident_draft",
    required=("draft_id",),
    bodies=(("", "ReasonRequest"),),
)
INCIDENT_MONITOR_DENY_DRAFT: Operation[IncidentMonitorAnswer] = Operation(
    _PACKAGE,
    name="incident_monitor.deny_draft",
    method="POST",
    path="/incident-monitor/drafts/{draft_id}/deny",
    endpoint="api.incident_monitor.deny_incident_draft",
    required=("draft_id",),
    bodies=(("", "ReasonRequest"),),
)
INCIDENT_MONITOR_CREATE_TRIAGE_RUN: Operation[IncidentMonitorAnswer] = Operation(
    _PACKAGE,
    name="incident_monitor.create_triage_run",
    method="POST",
    path="/incident-monitor/drafts/{draft_id}/triage-run",
    endpoint="api.incident_monitor.create_incident_triage_run",
    required=("draft_id",),
)
INCIDENT_MONITOR_CREATE_TRIAGE_SUMMARY: Operation[IncidentMonitorAnswer] = Operation(
    _PACKAGE,
    name="incident_monitor.create_triage_summary",
    method="POST",
    path="/incident-monitor/drafts/{draft_id}/triage-summary",
    endpoint="api.incident_monitor.create_incident_triage_summary",
    required=("draft_id",),
    bodies=(("", "JsonObject"),),
)
INCIDENT_MONITOR_CREATE_ISSUE_DRAFT: Operation[IncidentMonitorAnswer] = Operation(
    _PACKAGE,
    name="incident_monitor.create_issue_draft",
    method="POST",
    path="/incident-monitor/drafts/{draft_id}/issue-draft",
    endpoint="api.incident_monitor.create_incident_issue_draft",
    required=("draft_id",),
    bodies=(("", "JsonObject"),),
)
INCIDENT_MONITOR_PUBLISH_DRAFT: Operation[IncidentMonitorAnswer] = Operation(
    _PACKAGE,
    name="incident_monitor.publish_draft",
    method="POST",
    path="/incident-monitor/drafts/{draft_id}/publish",
    endpoint="api.incident_monitor.publish_incident_draft",
    required=("draft_id",),
    bodies=(("", "IncidentPublishRequest"),),
)
INCIDENT_MONITOR_RECHECK_MATCH: Operation[IncidentMonitorAnswer] = Operation(
    _PACKAGE,
    name="incident_monitor.recheck_match",
    method="POST",
    path="/incident-monitor/drafts/{draft_id}/recheck-match",
    endpoint="api.incident_monitor.recheck_incident_match",
    required=("draft_id",),
    bodies=(("", "JsonObject"),),
)
INCIDENT_MONITOR_LIST_POSTS: Operation[IncidentPostList] = Operation(
    _PACKAGE,
    name="incident_monitor.list_posts",
    method="GET",
    path="/incident-monitor/posts",
    endpoint="api.incident_monitor.list_incident_posts",
    idempotent=True,
)
INCIDENT_MONITOR_GET_AUTHORITY_INVENTORY: Operation[IncidentMonitorReportResult] = Operation(
    _PACKAGE,
    name="incident_monitor.get_authority_inventory",
    method="GET",
    path="/incident-monitor/security/authority-inventory",
    endpoint="api.incident_monitor.get_authority_inventory",
    idempotent=True,
)
INCIDENT_MONITOR_GET_POSTURE_CHECKS: Operation[IncidentMonitorReportResult] = Operation(
    _PACKAGE,
    name="incident_monitor.get_posture_checks",
    method="GET",
    path="/incident-monitor/security/posture-checks",
    endpoint="api.incident_monitor.get_posture_checks",
    idempotent=True,
)
INCIDENT_MONITOR_RUN_ASSESSMENT_PROBES: Operation[IncidentMonitorReportResult] = Operation(
    _PACKAGE,
    name="incident_monitor.run_assessment_probes",
    method="POST",
    path="/incident-monitor/security/assessment-probes",
    endpoint="api.incident_monitor.run_assessment_probes",
    bodies=(("", "AssessmentProbesRequest"),),
)
INCIDENT_MONITOR_GENERATE_ASSESSMENT_REPORT: Operation[IncidentMonitorReportResult] = Operation(
    _PACKAGE,
    name="incident_monitor.generate_assessment_report",
    method="POST",
    path="/incident-monitor/security/assessment-report",
    endpoint="api.incident_monitor.generate_assessment_report",
    bodies=(("", "AssessmentReportRequest"),),
)
INCIDENT_MONITOR_GENERATE_DEPLOYMENT_CARDS: Operation[IncidentMonitorReportResult] = Operation(
    _PACKAGE,
    name="incident_monitor.generate_deployment_cards",
    method="POST",
    path="/incident-monitor/security/deployment-cards",
    endpoint="api.incident_monitor.generate_deployment_cards",
    bodies=(("", "DeploymentCardsRequest"),),
)


class IncidentMonitor(Generic[StreamT]):
    """``client.incident_monitor``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def get_config(self, *, options: RequestOptions | None = None) -> IncidentMonitorConfigResult:
        """Get the configuration of the incident monitor.

        With its destinations and routes.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(INCIDENT_MONITOR_GET_CONFIG, {}, options)

    def patch_config(
        self,
        body: IncidentMonitorConfigPatch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorConfigResult:
        """Change the configuration of the incident monitor.

        Replaces the whole configuration. A member that is left out has its default afterwards.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_PATCH_CONFIG,
            {
                "body": body,
            },
            options,
        )

    def get_status(self, *, options: RequestOptions | None = None) -> IncidentMonitorStatusResult:
        """Get the state of the incident monitor.

        What is missing, and whether it is paused.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(INCIDENT_MONITOR_GET_STATUS, {}, options)

    def recompute_status(
        self, *, options: RequestOptions | None = None
    ) -> IncidentMonitorStatusResult:
        """Find out the state of the incident monitor anew.

        Asks the services it needs.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(INCIDENT_MONITOR_RECOMPUTE_STATUS, {}, options)

    def pause(self, *, options: RequestOptions | None = None) -> IncidentMonitorAnswer:
        """Pause the incident monitor.

        Nothing new is noticed.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(INCIDENT_MONITOR_PAUSE, {}, options)

    def resume(self, *, options: RequestOptions | None = None) -> IncidentMonitorAnswer:
        """Let the incident monitor go on.

        It notices what happens from now on.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(INCIDENT_MONITOR_RESUME, {}, options)

    def debug(self, *, options: RequestOptions | None = None) -> JsonObject:
        """Get what the incident monitor is doing.

        For finding errors.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(INCIDENT_MONITOR_DEBUG, {}, options)

    def preview_route(
        self,
        body: IncidentRoutePreviewRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentRoutePreview:
        """Tell where an incident would be reported.

        Nothing is reported.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_PREVIEW_ROUTE,
            {
                "body": body,
            },
            options,
        )

    def report(
        self, body: JsonObject | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> IncidentMonitorAnswer:
        """Report an incident.

        It is treated as one that was noticed.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_REPORT,
            {
                "body": body,
            },
            options,
        )

    def list_incidents(
        self, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> IncidentList:
        """List the incidents.

        The newest first.

        Args:
            limit: How many at most.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_LIST_INCIDENTS,
            {
                "limit": limit,
            },
            options,
        )

    def get_incident(self, incident_id: str, *, options: RequestOptions | None = None) -> Incident:
        """Get an incident.

        With what became of it.

        Args:
            incident_id: Identifier of the incident.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_GET_INCIDENT,
            {
                "incident_id": incident_id,
            },
            options,
        )

    def replay_incident(
        self,
        incident_id: str,
        body: JsonObject | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorAnswer:
        """Look into an incident again.

        A new run looks into it.

        Args:
            incident_id: Identifier of the incident.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_REPLAY_INCIDENT,
            {
                "incident_id": incident_id,
                "body": body,
            },
            options,
        )

    def list_drafts(
        self, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> IncidentDraftList:
        """List the drafted reports.

        The newest first.

        Args:
            limit: How many at most.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_LIST_DRAFTS,
            {
                "limit": limit,
            },
            options,
        )

    def get_draft(self, draft_id: str, *, options: RequestOptions | None = None) -> IncidentDraft:
        """Get a drafted report.

        As it would be published.

        Args:
            draft_id: Identifier of the draft.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_GET_DRAFT,
            {
                "draft_id": draft_id,
            },
            options,
        )

    def approve_draft(
        self, draft_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> IncidentMonitorAnswer:
        """Permit a report to be published.

        The reason is kept.

        Args:
            draft_id: Identifier of the draft.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_APPROVE_DRAFT,
            {
                "draft_id": draft_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def deny_draft(
        self, draft_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> IncidentMonitorAnswer:
        """Refuse to publish a report.

        The reason is kept.

        Args:
            draft_id: Identifier of the draft.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_DENY_DRAFT,
            {
                "draft_id": draft_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def create_triage_run(
        self, draft_id: str, *, options: RequestOptions | None = None
    ) -> IncidentMonitorAnswer:
        """Look into a drafted report.

        A run looks into it.

        Args:
            draft_id: Identifier of the draft.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_CREATE_TRIAGE_RUN,
            {
                "draft_id": draft_id,
            },
            options,
        )

    def create_triage_summary(
        self,
        draft_id: str,
        body: JsonObject | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorAnswer:
        """Sum up what was found out.

        It goes into the report.

        Args:
            draft_id: Identifier of the draft.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_CREATE_TRIAGE_SUMMARY,
            {
                "draft_id": draft_id,
                "body": body,
            },
            options,
        )

    def create_issue_draft(
        self,
        draft_id: str,
        body: JsonObject | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorAnswer:
        """Write the issue of a report.

        The draft keeps what came of it.

        Args:
            draft_id: Identifier of the draft.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_CREATE_ISSUE_DRAFT,
            {
                "draft_id": draft_id,
                "body": body,
            },
            options,
        )

    def publish_draft(
        self,
        draft_id: str,
        body: IncidentPublishRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorAnswer:
        """Publish a report.

        The draft keeps what came of it.

        Args:
            draft_id: Identifier of the draft.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_PUBLISH_DRAFT,
            {
                "draft_id": draft_id,
                "body": body,
            },
            options,
        )

    def recheck_match(
        self,
        draft_id: str,
        body: JsonObject | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorAnswer:
        """Look again whether a report exists already.

        The draft keeps what came of it.

        Args:
            draft_id: Identifier of the draft.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_RECHECK_MATCH,
            {
                "draft_id": draft_id,
                "body": body,
            },
            options,
        )

    def list_posts(
        self,
        limit: int | None = None,
        destination_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentPostList:
        """List the published reports.

        The newest first.

        Args:
            limit: How many at most.
            destination_id: Only reports to this destination.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_LIST_POSTS,
            {
                "limit": limit,
                "destination_id": destination_id,
            },
            options,
        )

    def get_authority_inventory(
        self, *, options: RequestOptions | None = None
    ) -> IncidentMonitorReportResult:
        """List who may do what.

        Agents, tools, servers and their rights.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(INCIDENT_MONITOR_GET_AUTHORITY_INVENTORY, {}, options)

    def get_posture_checks(
        self,
        *,
        mode: str | None = None,
        rules: str | None = None,
        disabled_rules: str | None = None,
        min_severity: str | None = None,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorReportResult:
        """Check the rights against rules.

        Nothing is tried.

        Args:
            mode: How thoroughly.
            rules: Only these rules, separated by commas.
            disabled_rules: Without these rules, separated by commas.
            min_severity: Only what is at least this bad.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_GET_POSTURE_CHECKS,
            {
                "mode": mode,
                "rules": rules,
                "disabled_rules": disabled_rules,
                "min_severity": min_severity,
            },
            options,
        )

    def run_assessment_probes(
        self,
        *,
        mode: str | None = None,
        probes: Sequence[str] | None = None,
        include_draft_suggestions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorReportResult:
        """Try what should not be possible.

        Can take long.

        Args:
            mode: How thoroughly.
            probes: The probes. All when it is omitted.
            include_draft_suggestions: Whether reports are suggested.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_RUN_ASSESSMENT_PROBES,
            {
                "body": {
                    "mode": mode,
                    "probes": probes,
                    "include_draft_suggestions": include_draft_suggestions,
                },
            },
            options,
        )

    def generate_assessment_report(
        self,
        *,
        from_ms: int | None = None,
        to_ms: int | None = None,
        source_kind: str | None = None,
        min_severity: str | None = None,
        probes: Sequence[str] | None = None,
        include_probe_results: bool | None = None,
        include_draft_suggestions: bool | None = None,
        persist_artifact: bool | None = None,
        route_destination_ids: Sequence[str] | None = None,
        include_raw_payloads: bool | None = None,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorReportResult:
        """Write a report on the security of the engine.

        Can take long.

        Args:
            from_ms: The beginning, in milliseconds since 1970.
            to_ms: The end, in milliseconds since 1970.
            source_kind: Where the incidents come from.
            min_severity: How bad they must be.
            probes: The probes. All when it is omitted.
            include_probe_results: Whether the results of the probes are included.
            include_draft_suggestions: Whether reports are suggested.
            persist_artifact: Whether the report is kept.
            route_destination_ids: Where to publish it.
            include_raw_payloads: Whether the events are included as they came.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_GENERATE_ASSESSMENT_REPORT,
            {
                "body": {
                    "from_ms": from_ms,
                    "to_ms": to_ms,
                    "source_kind": source_kind,
                    "min_severity": min_severity,
                    "probes": probes,
                    "include_probe_results": include_probe_results,
                    "include_draft_suggestions": include_draft_suggestions,
                    "persist_artifact": persist_artifact,
                    "route_destination_ids": route_destination_ids,
                    "include_raw_payloads": include_raw_payloads,
                },
            },
            options,
        )

    def generate_deployment_cards(
        self,
        *,
        defaults: JsonObject | Mapping[str, Any] | None = None,
        metadata: DeploymentCardsRequestMetadata | Mapping[str, Any] | None = None,
        include_markdown: bool | None = None,
        include_raw_inventory: bool | None = None,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorReportResult:
        """Describe the agents, one card each.

        Can take long.

        Args:
            defaults: A JSON object whose members are not described.
            metadata: What holds for single ones, by agent.
            include_markdown: Whether they are written as Markdown too.
            include_raw_inventory: Whether the inventory is included.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            INCIDENT_MONITOR_GENERATE_DEPLOYMENT_CARDS,
            {
                "body": {
                    "defaults": defaults,
                    "metadata": metadata,
                    "include_markdown": include_markdown,
                    "include_raw_inventory": include_raw_inventory,
                },
            },
            options,
        )


class AsyncIncidentMonitor(Generic[StreamT]):
    """``client.incident_monitor``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def get_config(
        self, *, options: RequestOptions | None = None
    ) -> IncidentMonitorConfigResult:
        """Get the configuration of the incident monitor.

        With its destinations and routes.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(INCIDENT_MONITOR_GET_CONFIG, {}, options)

    async def patch_config(
        self,
        body: IncidentMonitorConfigPatch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorConfigResult:
        """Change the configuration of the incident monitor.

        Replaces the whole configuration. A member that is left out has its default afterwards.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_PATCH_CONFIG,
            {
                "body": body,
            },
            options,
        )

    async def get_status(
        self, *, options: RequestOptions | None = None
    ) -> IncidentMonitorStatusResult:
        """Get the state of the incident monitor.

        What is missing, and whether it is paused.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(INCIDENT_MONITOR_GET_STATUS, {}, options)

    async def recompute_status(
        self, *, options: RequestOptions | None = None
    ) -> IncidentMonitorStatusResult:
        """Find out the state of the incident monitor anew.

        Asks the services it needs.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(INCIDENT_MONITOR_RECOMPUTE_STATUS, {}, options)

    async def pause(self, *, options: RequestOptions | None = None) -> IncidentMonitorAnswer:
        """Pause the incident monitor.

        Nothing new is noticed.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(INCIDENT_MONITOR_PAUSE, {}, options)

    async def resume(self, *, options: RequestOptions | None = None) -> IncidentMonitorAnswer:
        """Let the incident monitor go on.

        It notices what happens from now on.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(INCIDENT_MONITOR_RESUME, {}, options)

    async def debug(self, *, options: RequestOptions | None = None) -> JsonObject:
        """Get what the incident monitor is doing.

        For finding errors.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(INCIDENT_MONITOR_DEBUG, {}, options)

    async def preview_route(
        self,
        body: IncidentRoutePreviewRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentRoutePreview:
        """Tell where an incident would be reported.

        Nothing is reported.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_PREVIEW_ROUTE,
            {
                "body": body,
            },
            options,
        )

    async def report(
        self, body: JsonObject | Mapping[str, Any], *, options: RequestOptions | None = None
    ) -> IncidentMonitorAnswer:
        """Report an incident.

        It is treated as one that was noticed.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_REPORT,
            {
                "body": body,
            },
            options,
        )

    async def list_incidents(
        self, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> IncidentList:
        """List the incidents.

        The newest first.

        Args:
            limit: How many at most.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_LIST_INCIDENTS,
            {
                "limit": limit,
            },
            options,
        )

    async def get_incident(
        self, incident_id: str, *, options: RequestOptions | None = None
    ) -> Incident:
        """Get an incident.

        With what became of it.

        Args:
            incident_id: Identifier of the incident.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_GET_INCIDENT,
            {
                "incident_id": incident_id,
            },
            options,
        )

    async def replay_incident(
        self,
        incident_id: str,
        body: JsonObject | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorAnswer:
        """Look into an incident again.

        A new run looks into it.

        Args:
            incident_id: Identifier of the incident.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_REPLAY_INCIDENT,
            {
                "incident_id": incident_id,
                "body": body,
            },
            options,
        )

    async def list_drafts(
        self, limit: int | None = None, *, options: RequestOptions | None = None
    ) -> IncidentDraftList:
        """List the drafted reports.

        The newest first.

        Args:
            limit: How many at most.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_LIST_DRAFTS,
            {
                "limit": limit,
            },
            options,
        )

    async def get_draft(
        self, draft_id: str, *, options: RequestOptions | None = None
    ) -> IncidentDraft:
        """Get a drafted report.

        As it would be published.

        Args:
            draft_id: Identifier of the draft.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_GET_DRAFT,
            {
                "draft_id": draft_id,
            },
            options,
        )

    async def approve_draft(
        self, draft_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> IncidentMonitorAnswer:
        """Permit a report to be published.

        The reason is kept.

        Args:
            draft_id: Identifier of the draft.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_APPROVE_DRAFT,
            {
                "draft_id": draft_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def deny_draft(
        self, draft_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> IncidentMonitorAnswer:
        """Refuse to publish a report.

        The reason is kept.

        Args:
            draft_id: Identifier of the draft.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_DENY_DRAFT,
            {
                "draft_id": draft_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def create_triage_run(
        self, draft_id: str, *, options: RequestOptions | None = None
    ) -> IncidentMonitorAnswer:
        """Look into a drafted report.

        A run looks into it.

        Args:
            draft_id: Identifier of the draft.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_CREATE_TRIAGE_RUN,
            {
                "draft_id": draft_id,
            },
            options,
        )

    async def create_triage_summary(
        self,
        draft_id: str,
        body: JsonObject | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorAnswer:
        """Sum up what was found out.

        It goes into the report.

        Args:
            draft_id: Identifier of the draft.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_CREATE_TRIAGE_SUMMARY,
            {
                "draft_id": draft_id,
                "body": body,
            },
            options,
        )

    async def create_issue_draft(
        self,
        draft_id: str,
        body: JsonObject | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorAnswer:
        """Write the issue of a report.

        The draft keeps what came of it.

        Args:
            draft_id: Identifier of the draft.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_CREATE_ISSUE_DRAFT,
            {
                "draft_id": draft_id,
                "body": body,
            },
            options,
        )

    async def publish_draft(
        self,
        draft_id: str,
        body: IncidentPublishRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorAnswer:
        """Publish a report.

        The draft keeps what came of it.

        Args:
            draft_id: Identifier of the draft.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_PUBLISH_DRAFT,
            {
                "draft_id": draft_id,
                "body": body,
            },
            options,
        )

    async def recheck_match(
        self,
        draft_id: str,
        body: JsonObject | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorAnswer:
        """Look again whether a report exists already.

        The draft keeps what came of it.

        Args:
            draft_id: Identifier of the draft.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_RECHECK_MATCH,
            {
                "draft_id": draft_id,
                "body": body,
            },
            options,
        )

    async def list_posts(
        self,
        limit: int | None = None,
        destination_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> IncidentPostList:
        """List the published reports.

        The newest first.

        Args:
            limit: How many at most.
            destination_id: Only reports to this destination.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_LIST_POSTS,
            {
                "limit": limit,
                "destination_id": destination_id,
            },
            options,
        )

    async def get_authority_inventory(
        self, *, options: RequestOptions | None = None
    ) -> IncidentMonitorReportResult:
        """List who may do what.

        Agents, tools, servers and their rights.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(INCIDENT_MONITOR_GET_AUTHORITY_INVENTORY, {}, options)

    async def get_posture_checks(
        self,
        *,
        mode: str | None = None,
        rules: str | None = None,
        disabled_rules: str | None = None,
        min_severity: str | None = None,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorReportResult:
        """Check the rights against rules.

        Nothing is tried.

        Args:
            mode: How thoroughly.
            rules: Only these rules, separated by commas.
            disabled_rules: Without these rules, separated by commas.
            min_severity: Only what is at least this bad.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_GET_POSTURE_CHECKS,
            {
                "mode": mode,
                "rules": rules,
                "disabled_rules": disabled_rules,
                "min_severity": min_severity,
            },
            options,
        )

    async def run_assessment_probes(
        self,
        *,
        mode: str | None = None,
        probes: Sequence[str] | None = None,
        include_draft_suggestions: bool | None = None,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorReportResult:
        """Try what should not be possible.

        Can take long.

        Args:
            mode: How thoroughly.
            probes: The probes. All when it is omitted.
            include_draft_suggestions: Whether reports are suggested.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_RUN_ASSESSMENT_PROBES,
            {
                "body": {
                    "mode": mode,
                    "probes": probes,
                    "include_draft_suggestions": include_draft_suggestions,
                },
            },
            options,
        )

    async def generate_assessment_report(
        self,
        *,
        from_ms: int | None = None,
        to_ms: int | None = None,
        source_kind: str | None = None,
        min_severity: str | None = None,
        probes: Sequence[str] | None = None,
        include_probe_results: bool | None = None,
        include_draft_suggestions: bool | None = None,
        persist_artifact: bool | None = None,
        route_destination_ids: Sequence[str] | None = None,
        include_raw_payloads: bool | None = None,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorReportResult:
        """Write a report on the security of the engine.

        Can take long.

        Args:
            from_ms: The beginning, in milliseconds since 1970.
            to_ms: The end, in milliseconds since 1970.
            source_kind: Where the incidents come from.
            min_severity: How bad they must be.
            probes: The probes. All when it is omitted.
            include_probe_results: Whether the results of the probes are included.
            include_draft_suggestions: Whether reports are suggested.
            persist_artifact: Whether the report is kept.
            route_destination_ids: Where to publish it.
            include_raw_payloads: Whether the events are included as they came.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_GENERATE_ASSESSMENT_REPORT,
            {
                "body": {
                    "from_ms": from_ms,
                    "to_ms": to_ms,
                    "source_kind": source_kind,
                    "min_severity": min_severity,
                    "probes": probes,
                    "include_probe_results": include_probe_results,
                    "include_draft_suggestions": include_draft_suggestions,
                    "persist_artifact": persist_artifact,
                    "route_destination_ids": route_destination_ids,
                    "include_raw_payloads": include_raw_payloads,
                },
            },
            options,
        )

    async def generate_deployment_cards(
        self,
        *,
        defaults: JsonObject | Mapping[str, Any] | None = None,
        metadata: DeploymentCardsRequestMetadata | Mapping[str, Any] | None = None,
        include_markdown: bool | None = None,
        include_raw_inventory: bool | None = None,
        options: RequestOptions | None = None,
    ) -> IncidentMonitorReportResult:
        """Describe the agents, one card each.

        Can take long.

        Args:
            defaults: A JSON object whose members are not described.
            metadata: What holds for single ones, by agent.
            include_markdown: Whether they are written as Markdown too.
            include_raw_inventory: Whether the inventory is included.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            INCIDENT_MONITOR_GENERATE_DEPLOYMENT_CARDS,
            {
                "body": {
                    "defaults": defaults,
                    "metadata": metadata,
                    "include_markdown": include_markdown,
                    "include_raw_inventory": include_raw_inventory,
                },
            },
            options,
        )
