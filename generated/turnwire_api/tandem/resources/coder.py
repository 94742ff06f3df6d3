"""``client.coder`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.coder_answer import CoderAnswer
    from ..models.coder_artifact_list import CoderArtifactList
    from ..models.coder_execute_request import CoderExecuteRequest
    from ..models.coder_follow_on_request import CoderFollowOnRequest
    from ..models.coder_inbox import CoderInbox
    from ..models.coder_intake_request import CoderIntakeRequest
    from ..models.coder_memory_candidate_list import CoderMemoryCandidateList
    from ..models.coder_memory_candidate_request import CoderMemoryCandidateRequest
    from ..models.coder_memory_hits import CoderMemoryHits
    from ..models.coder_memory_promote_request import CoderMemoryPromoteRequest
    from ..models.coder_pr_draft_request import CoderPrDraftRequest
    from ..models.coder_pr_submit_request import CoderPrSubmitRequest
    from ..models.coder_project_binding import CoderProjectBinding
    from ..models.coder_project_binding_request import CoderProjectBindingRequest
    from ..models.coder_report_request import CoderReportRequest
    from ..models.coder_run_create_request import CoderRunCreateRequest
    from ..models.coder_run_details import CoderRunDetails
    from ..models.coder_run_list import CoderRunList

StreamT = TypeVar("StreamT")

CODER_LIST_RUNS: Operation[CoderRunList] = Operation(
    _PACKAGE,
    name="coder.list_runs",
    method="GET",
    path="/coder/runs",
    endpoint="api.coder.list_coder_runs",
    idempotent=True,
)
CODER_CREATE_RUN: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_run",
    method="POST",
    path="/coder/runs",
    endpoint="api.coder.create_coder_run",
    bodies=(("", "CoderRunCreateRequest"),),
)
CODER_GET_RUN: Operation[CoderRunDetails] = Operation(
    _PACKAGE,
    name="coder.get_run",
    method="GET",
    path="/coder/runs/{run_id}",
    endpoint="api.coder.get_coder_run",
    required=("run_id",),
    idempotent=True,
)
CODER_EXECUTE_NEXT: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.execute_next",
    method="POST",
    path="/coder/runs/{run_id}/execute-next",
    endpoint="api.coder.execute_next_coder_step",
    required=("run_id",),
    bodies=(("", "CoderExecuteRequest"),),
)
CODER_EXECUTE_ALL: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.execute_all",
    method="POST",
    path="/coder/runs/{run_id}/execute-all",
    endpoint="api.coder.execute_all_coder_steps",
    required=("run_id",),
    bodies=(("", "CoderExecuteRequest"),),
)
CODER_CREATE_FOLLOW_ON_RUN: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_follow_on_run",
    method="POST",
    path="/coder/runs/{run_id}/follow-on-run",
    endpoint="api.coder.create_coder_follow_on_run",
    required=("run_id",),
    bodies=(("", "CoderFollowOnRequest"),),
)
CODER_APPROVE_RUN: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.approve_run",
    method="POST",
    path="/coder/runs/{run_id}/approve",
    endpoint="api.coder.approve_coder_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
)
CODER_CANCEL_RUN: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.cancel_run",
    method="POST",
    path="/coder/runs/{run_id}/cancel",
    endpoint="api.coder.cancel_coder_run",
    required=("run_id",),
    bodies=(("", "ReasonRequest"),),
)
CODER_LIST_ARTIFACTS: Operation[CoderArtifactList] = Operation(
    _PACKAGE,
    name="coder.list_artifacts",
    method="GET",
    path="/coder/runs/{run_id}/artifacts",
    endpoint="api.coder.list_coder_artifacts",
    required=("run_id",),
    idempotent=True,
)
CODER_GET_MEMORY_HITS: Operation[CoderMemoryHits] = Operation(
    _PACKAGE,
    name="coder.get_memory_hits",
    method="GET",
    path="/coder/runs/{run_id}/memory-hits",
    endpoint="api.coder.list_coder_memory_hits",
    required=("run_id",),
    idempotent=True,
)
CODER_CREATE_TRIAGE_INSPECTION_REPORT: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_triage_inspection_report",
    method="POST",
    path="/coder/runs/{run_id}/triage-inspection-report",
    endpoint="api.coder.create_coder_triage_inspection_report",
    required=("run_id",),
    bodies=(("", "CoderReportRequest"),),
)
CODER_CREATE_TRIAGE_REPRODUCTION_REPORT: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_triage_reproduction_report",
    method="POST",
    path="/coder/runs/{run_id}/triage-reproduction-report",
    endpoint="api.coder.create_coder_triage_reproduction_report",
    required=("run_id",),
    bodies=(("", "CoderReportRequest"),),
)
CODER_CREATE_TRIAGE_SUMMARY: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_triage_summary",
    method="POST",
    path="/coder/runs/{run_id}/triage-summary",
    endpoint="api.coder.create_coder_triage_summary",
    required=("run_id",),
    bodies=(("", "CoderReportRequest"),),
)
CODER_CREATE_PR_REVIEW_EVIDENCE: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_pr_review_evidence",
    method="POST",
    path="/coder/runs/{run_id}/pr-review-evidence",
    endpoint="api.coder.create_coder_pr_review_evidence",
    required=("run_id",),
    bodies=(("", "CoderReportRequest"),),
)
CODER_CREATE_PR_REVIEW_SUMMARY: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_pr_review_summary",
    method="POST",
    path="/coder/runs/{run_id}/pr-review-summary",
    endpoint="api.coder.create_coder_pr_review_summary",
    required=("run_id",),
    bodies=(("", "CoderReportRequest"),),
)
CODER_CREATE_ISSUE_FIX_VALIDATION_REPORT: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_issue_fix_validation_report",
    method="POST",
    path="/coder/runs/{run_id}/issue-fix-validation-report",
    endpoint="api.coder.create_coder_issue_fix_validation_report",
    required=("run_id",),
    bodies=(("", "CoderReportRequest"),),
)
CODER_CREATE_ISSUE_FIX_SUMMARY: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_issue_fix_summary",
    method="POST",
    path="/coder/runs/{run_id}/issue-fix-summary",
    endpoint="api.coder.create_coder_issue_fix_summary",
    required=("run_id",),
    bodies=(("", "CoderReportRequest"),),
)
CODER_CREATE_MERGE_READINESS_REPORT: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_merge_readiness_report",
    method="POST",
    path="/coder/runs/{run_id}/merge-readiness-report",
    endpoint="api.coder.create_coder_merge_readiness_report",
    required=("run_id",),
    bodies=(("", "CoderReportRequest"),),
)
CODER_CREATE_MERGE_RECOMMENDATION_SUMMARY: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_merge_recommendation_summary",
    method="POST",
    path="/coder/runs/{run_id}/merge-recommendation-summary",
    endpoint="api.coder.create_coder_merge_recommendation_summary",
    required=("run_id",),
    bodies=(("", "CoderReportRequest"),),
)
CODER_CREATE_PR_DRAFT: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_pr_draft",
    method="POST",
    path="/coder/runs/{run_id}/pr-draft",
    endpoint="api.coder.create_coder_pr_draft",
    required=("run_id",),
    bodies=(("", "CoderPrDraftRequest"),),
)
CODER_SUBMIT_PR: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.submit_pr",
    method="POST",
    path="/coder/runs/{run_id}/pr-submit",
    endpoint="api.coder.submit_coder_pr",
    required=("run_id",),
    bodies=(("", "CoderPrSubmitRequest"),),
)
CODER_LIST_MEMORY_CANDIDATES: Operation[CoderMemoryCandidateList] = Operation(
    _PACKAGE,
    name="coder.list_memory_candidates",
    method="GET",
    path="/coder/runs/{run_id}/memory-candidates",
    endpoint="api.coder.list_coder_memory_candidates",
    required=("run_id",),
    idempotent=True,
)
CODER_CREATE_MEMORY_CANDIDATE: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.create_memory_candidate",
    method="POST",
    path="/coder/runs/{run_id}/memory-candidates",
    endpoint="api.coder.create_coder_memory_candidate",
    required=("run_id",),
    bodies=(("", "CoderMemoryCandidateRequest"),),
)
CODER_PROMOTE_MEMORY_CANDIDATE: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.promote_memory_candidate",
    method="POST",
    path="/coder/runs/{run_id}/memory-candidates/{candidate_id}/promote",
    endpoint="api.coder.promote_coder_memory_candidate",
    required=("run_id", "candidate_id"),
    bodies=(("", "CoderMemoryPromoteRequest"),),
)
CODER_GET_PROJECT_BINDING: Operation[CoderProjectBinding] = Operation(
    _PACKAGE,
    name="coder.get_project_binding",
    method="GET",
    path="/coder/projects/{project_id}/bindings",
    endpoint="api.coder.get_coder_project_binding",
    required=("project_id",),
    idempotent=True,
)
CODER_PUT_PROJECT_BINDING: Operation[CoderProjectBinding] = Operation(
    _PACKAGE,
    name="coder.put_project_binding",
    method="PUT",
    path="/coder/projects/{project_id}/bindings",
    endpoint="api.coder.put_coder_project_binding",
    required=("project_id",),
    bodies=(("", "CoderProjectBindingRequest"),),
    idempotent=True,
)
CODER_GET_PROJECT_GITHUB_INBOX: Operation[CoderInbox] = Operation(
    _PACKAGE,
    name="coder.get_project_github_inbox",
    method="GET",
    path="/coder/projects/{project_id}/github-project/inbox",
    endpoint="api.coder.get_coder_project_inbox",
    required=("project_id",),
    idempotent=True,
)
CODER_INTAKE_PROJECT_ITEM: Operation[CoderAnswer] = Operation(
    _PACKAGE,
    name="coder.intake_project_item",
    method="POST",
    path="/coder/projects/{project_id}/github-project/intake",
    endpoint="api.coder.intake_coder_project_item",
    required=("project_id",),
    bodies=(("", "CoderIntakeRequest"),),
)


class Coder(Generic[StreamT]):
    """``client.coder``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list_runs(
        self,
        *,
        limit: int | None = None,
        workflow_mode: str | None = None,
        repo_slug: str | None = None,
        options: RequestOptions | None = None,
    ) -> CoderRunList:
        """List work on repositories.

        The newest first.

        Args:
            limit: How many at most. The engine's default is 100.
            workflow_mode: Only work of this kind.
            repo_slug: Only work on this repository, `owner/name`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_LIST_RUNS,
            {
                "limit": limit,
                "workflow_mode": workflow_mode,
                "repo_slug": repo_slug,
            },
            options,
        )

    def create_run(
        self,
        body: CoderRunCreateRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Begin work on a repository.

        Nothing is done until it is told to go on.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_RUN,
            {
                "body": body,
            },
            options,
        )

    def get_run(self, run_id: str, *, options: RequestOptions | None = None) -> CoderRunDetails:
        """Get work on a repository.

        With what came of it.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_GET_RUN,
            {
                "run_id": run_id,
            },
            options,
        )

    def execute_next(
        self,
        run_id: str,
        body: CoderExecuteRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Do the next step of some work.

        Can take long.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_EXECUTE_NEXT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def execute_all(
        self,
        run_id: str,
        body: CoderExecuteRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Do all steps of some work.

        Can take long.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_EXECUTE_ALL,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def create_follow_on_run(
        self,
        run_id: str,
        body: CoderFollowOnRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Begin the work that follows.

        On the same repository.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_FOLLOW_ON_RUN,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def approve_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> CoderAnswer:
        """Permit some work to go on.

        The reason is kept.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_APPROVE_RUN,
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
    ) -> CoderAnswer:
        """Stop some work.

        The reason is kept.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CANCEL_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    def list_artifacts(
        self, run_id: str, *, options: RequestOptions | None = None
    ) -> CoderArtifactList:
        """List what came of some work.

        Reports, patches and the like.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_LIST_ARTIFACTS,
            {
                "run_id": run_id,
            },
            options,
        )

    def get_memory_hits(
        self,
        run_id: str,
        *,
        q: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> CoderMemoryHits:
        """List what the memory says to some work.

        The best first.

        Args:
            run_id: The run.
            q: What to look for.
            limit: How many at most.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_GET_MEMORY_HITS,
            {
                "run_id": run_id,
                "q": q,
                "limit": limit,
            },
            options,
        )

    def create_triage_inspection_report(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Report where a problem may lie.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_TRIAGE_INSPECTION_REPORT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def create_triage_reproduction_report(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Report how a problem can be seen.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_TRIAGE_REPRODUCTION_REPORT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def create_triage_summary(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Sum up what a problem is.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_TRIAGE_SUMMARY,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def create_pr_review_evidence(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Report what was seen in a review.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_PR_REVIEW_EVIDENCE,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def create_pr_review_summary(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Sum up a review.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_PR_REVIEW_SUMMARY,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def create_issue_fix_validation_report(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Report how a fix was checked.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_ISSUE_FIX_VALIDATION_REPORT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def create_issue_fix_summary(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Sum up a fix.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_ISSUE_FIX_SUMMARY,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def create_merge_readiness_report(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Report whether a change can be merged.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_MERGE_READINESS_REPORT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def create_merge_recommendation_summary(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Recommend whether to merge.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_MERGE_RECOMMENDATION_SUMMARY,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def create_pr_draft(
        self,
        run_id: str,
        body: CoderPrDraftRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Prepare a pull request.

        Nothing is submitted.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_PR_DRAFT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def submit_pr(
        self,
        run_id: str,
        body: CoderPrSubmitRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Submit a pull request.

        Through an MCP server.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_SUBMIT_PR,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def list_memory_candidates(
        self, run_id: str, *, options: RequestOptions | None = None
    ) -> CoderMemoryCandidateList:
        """List what might be kept in memory.

        Nothing is kept until it is promoted.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_LIST_MEMORY_CANDIDATES,
            {
                "run_id": run_id,
            },
            options,
        )

    def create_memory_candidate(
        self,
        run_id: str,
        body: CoderMemoryCandidateRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Suggest something to keep in memory.

        Nothing is kept until it is promoted.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_CREATE_MEMORY_CANDIDATE,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    def promote_memory_candidate(
        self,
        run_id: str,
        candidate_id: str,
        body: CoderMemoryPromoteRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Keep a candidate in memory.

        Tiers beyond the session need a reviewer.

        Args:
            run_id: The run.
            candidate_id: Identifier of the candidate.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_PROMOTE_MEMORY_CANDIDATE,
            {
                "run_id": run_id,
                "candidate_id": candidate_id,
                "body": body,
            },
            options,
        )

    def get_project_binding(
        self, project_id: str, *, options: RequestOptions | None = None
    ) -> CoderProjectBinding:
        """Get the repository and the board of a project.

        Either may be missing.

        Args:
            project_id: Identifier of the project.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_GET_PROJECT_BINDING,
            {
                "project_id": project_id,
            },
            options,
        )

    def put_project_binding(
        self,
        project_id: str,
        body: CoderProjectBindingRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderProjectBinding:
        """Set the repository and the board of a project.

        The columns of the board are looked up.

        Args:
            project_id: Identifier of the project.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_PUT_PROJECT_BINDING,
            {
                "project_id": project_id,
                "body": body,
            },
            options,
        )

    def get_project_github_inbox(
        self, project_id: str, *, options: RequestOptions | None = None
    ) -> CoderInbox:
        """List what stands on the board of a project.

        Asks GitHub through an MCP server.

        Args:
            project_id: Identifier of the project.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_GET_PROJECT_GITHUB_INBOX,
            {
                "project_id": project_id,
            },
            options,
        )

    def intake_project_item(
        self,
        project_id: str,
        body: CoderIntakeRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Begin work on an item of the board.

        The item is moved on.

        Args:
            project_id: Identifier of the project.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            CODER_INTAKE_PROJECT_ITEM,
            {
                "project_id": project_id,
                "body": body,
            },
            options,
        )


class AsyncCoder(Generic[StreamT]):
    """``client.coder``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list_runs(
        self,
        *,
        limit: int | None = None,
        workflow_mode: str | None = None,
        repo_slug: str | None = None,
        options: RequestOptions | None = None,
    ) -> CoderRunList:
        """List work on repositories.

        The newest first.

        Args:
            limit: How many at most. The engine's default is 100.
            workflow_mode: Only work of this kind.
            repo_slug: Only work on this repository, `owner/name`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_LIST_RUNS,
            {
                "limit": limit,
                "workflow_mode": workflow_mode,
                "repo_slug": repo_slug,
            },
            options,
        )

    async def create_run(
        self,
        body: CoderRunCreateRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Begin work on a repository.

        Nothing is done until it is told to go on.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_RUN,
            {
                "body": body,
            },
            options,
        )

    async def get_run(
        self, run_id: str, *, options: RequestOptions | None = None
    ) -> CoderRunDetails:
        """Get work on a repository.

        With what came of it.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_GET_RUN,
            {
                "run_id": run_id,
            },
            options,
        )

    async def execute_next(
        self,
        run_id: str,
        body: CoderExecuteRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Do the next step of some work.

        Can take long.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_EXECUTE_NEXT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def execute_all(
        self,
        run_id: str,
        body: CoderExecuteRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Do all steps of some work.

        Can take long.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_EXECUTE_ALL,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def create_follow_on_run(
        self,
        run_id: str,
        body: CoderFollowOnRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Begin the work that follows.

        On the same repository.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_FOLLOW_ON_RUN,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def approve_run(
        self, run_id: str, reason: str | None = None, *, options: RequestOptions | None = None
    ) -> CoderAnswer:
        """Permit some work to go on.

        The reason is kept.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_APPROVE_RUN,
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
    ) -> CoderAnswer:
        """Stop some work.

        The reason is kept.

        Args:
            run_id: The run.
            reason: Why, for the record.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CANCEL_RUN,
            {
                "run_id": run_id,
                "body": {
                    "reason": reason,
                },
            },
            options,
        )

    async def list_artifacts(
        self, run_id: str, *, options: RequestOptions | None = None
    ) -> CoderArtifactList:
        """List what came of some work.

        Reports, patches and the like.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_LIST_ARTIFACTS,
            {
                "run_id": run_id,
            },
            options,
        )

    async def get_memory_hits(
        self,
        run_id: str,
        *,
        q: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> CoderMemoryHits:
        """List what the memory says to some work.

        The best first.

        Args:
            run_id: The run.
            q: What to look for.
            limit: How many at most.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_GET_MEMORY_HITS,
            {
                "run_id": run_id,
                "q": q,
                "limit": limit,
            },
            options,
        )

    async def create_triage_inspection_report(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Report where a problem may lie.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_TRIAGE_INSPECTION_REPORT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def create_triage_reproduction_report(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Report how a problem can be seen.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_TRIAGE_REPRODUCTION_REPORT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def create_triage_summary(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Sum up what a problem is.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_TRIAGE_SUMMARY,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def create_pr_review_evidence(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Report what was seen in a review.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_PR_REVIEW_EVIDENCE,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def create_pr_review_summary(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Sum up a review.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_PR_REVIEW_SUMMARY,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def create_issue_fix_validation_report(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Report how a fix was checked.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_ISSUE_FIX_VALIDATION_REPORT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def create_issue_fix_summary(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Sum up a fix.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_ISSUE_FIX_SUMMARY,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def create_merge_readiness_report(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Report whether a change can be merged.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_MERGE_READINESS_REPORT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def create_merge_recommendation_summary(
        self,
        run_id: str,
        body: CoderReportRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Recommend whether to merge.

        The report is kept as an artifact of the work.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_MERGE_RECOMMENDATION_SUMMARY,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def create_pr_draft(
        self,
        run_id: str,
        body: CoderPrDraftRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Prepare a pull request.

        Nothing is submitted.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_PR_DRAFT,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def submit_pr(
        self,
        run_id: str,
        body: CoderPrSubmitRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Submit a pull request.

        Through an MCP server.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_SUBMIT_PR,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def list_memory_candidates(
        self, run_id: str, *, options: RequestOptions | None = None
    ) -> CoderMemoryCandidateList:
        """List what might be kept in memory.

        Nothing is kept until it is promoted.

        Args:
            run_id: The run.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_LIST_MEMORY_CANDIDATES,
            {
                "run_id": run_id,
            },
            options,
        )

    async def create_memory_candidate(
        self,
        run_id: str,
        body: CoderMemoryCandidateRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Suggest something to keep in memory.

        Nothing is kept until it is promoted.

        Args:
            run_id: The run.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_CREATE_MEMORY_CANDIDATE,
            {
                "run_id": run_id,
                "body": body,
            },
            options,
        )

    async def promote_memory_candidate(
        self,
        run_id: str,
        candidate_id: str,
        body: CoderMemoryPromoteRequest | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Keep a candidate in memory.

        Tiers beyond the session need a reviewer.

        Args:
            run_id: The run.
            candidate_id: Identifier of the candidate.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_PROMOTE_MEMORY_CANDIDATE,
            {
                "run_id": run_id,
                "candidate_id": candidate_id,
                "body": body,
            },
            options,
        )

    async def get_project_binding(
        self, project_id: str, *, options: RequestOptions | None = None
    ) -> CoderProjectBinding:
        """Get the repository and the board of a project.

        Either may be missing.

        Args:
            project_id: Identifier of the project.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_GET_PROJECT_BINDING,
            {
                "project_id": project_id,
            },
            options,
        )

    async def put_project_binding(
        self,
        project_id: str,
        body: CoderProjectBindingRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderProjectBinding:
        """Set the repository and the board of a project.

        The columns of the board are looked up.

        Args:
            project_id: Identifier of the project.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_PUT_PROJECT_BINDING,
            {
                "project_id": project_id,
                "body": body,
            },
            options,
        )

    async def get_project_github_inbox(
        self, project_id: str, *, options: RequestOptions | None = None
    ) -> CoderInbox:
        """List what stands on the board of a project.

        Asks GitHub through an MCP server.

        Args:
            project_id: Identifier of the project.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_GET_PROJECT_GITHUB_INBOX,
            {
                "project_id": project_id,
            },
            options,
        )

    async def intake_project_item(
        self,
        project_id: str,
        body: CoderIntakeRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CoderAnswer:
        """Begin work on an item of the board.

        The item is moved on.

        Args:
            project_id: Identifier of the project.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            CODER_INTAKE_PROJECT_ITEM,
            {
                "project_id": project_id,
                "body": body,
            },
            options,
        )
