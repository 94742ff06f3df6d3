"""``client.orchestrations`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.orchestration_draft_request import OrchestrationDraftRequest
    from ..models.orchestration_dry_run import OrchestrationDryRun
    from ..models.orchestration_list import OrchestrationList
    from ..models.orchestration_references import OrchestrationReferences
    from ..models.orchestration_refreshed import OrchestrationRefreshed
    from ..models.orchestration_result import OrchestrationResult
    from ..models.orchestration_validation import OrchestrationValidation
    from ..models.orchestration_version_list import OrchestrationVersionList
    from ..models.orchestration_versions import OrchestrationVersions

StreamT = TypeVar("StreamT")

ORCHESTRATIONS_LIST: Operation[OrchestrationList] = Operation(
    _PACKAGE,
    name="orchestrations.list",
    method="GET",
    path="/orchestrations",
    endpoint="api.orchestrations.list_orchestrations",
    idempotent=True,
)
ORCHESTRATIONS_CREATE: Operation[OrchestrationResult] = Operation(
    _PACKAGE,
    name="orchestrations.create",
    method="POST",
    path="/orchestrations",
    endpoint="api.orchestrations.create_orchestration",
    bodies=(("", "OrchestrationDraftRequest"),),
)
ORCHESTRATIONS_GET: Operation[OrchestrationVersions] = Operation(
    _PACKAGE,
    name="orchestrations.get",
    method="GET",
    path="/orchestrations/{orchestration_id}",
    endpoint="api.orchestrations.get_orchestration",
    required=("orchestration_id",),
    idempotent=True,
)
ORCHESTRATIONS_UPDATE: Operation[OrchestrationResult] = Operation(
    _PACKAGE,
    name="orchestrations.update",
    method="PUT",
    path="/orchestrations/{orchestration_id}",
    endpoint="api.orchestrations.update_orchestration",
    required=("orchestration_id",),
    bodies=(("", "OrchestrationDraftRequest"),),
)
ORCHESTRATIONS_ARCHIVE: Operation[OrchestrationResult] = Operation(
    _PACKAGE,
    name="orchestrations.archive",
    method="POST",
    path="/orchestrations/{orchestration_id}/archive",
    endpoint="api.orchestrations.archive_orchestration",
    required=("orchestration_id",),
    bodies=(("", "OrchestrationRevisionRequest"),),
)
ORCHESTRATIONS_VALIDATE: Operation[OrchestrationValidation] = Operation(
    _PACKAGE,
    name="orchestrations.validate",
    method="POST",
    path="/orchestrations/{orchestration_id}/validate",
    endpoint="api.orchestrations.validate_orchestration",
    required=("orchestration_id",),
    idempotent=True,
)
ORCHESTRATIONS_PUBLISH: Operation[OrchestrationResult] = Operation(
    _PACKAGE,
    name="orchestrations.publish",
    method="POST",
    path="/orchestrations/{orchestration_id}/publish",
    endpoint="api.orchestrations.publish_orchestration",
    required=("orchestration_id",),
    bodies=(("", "OrchestrationRevisionRequest"),),
)
ORCHESTRATIONS_REFRESH_REFERENCES: Operation[OrchestrationRefreshed] = Operation(
    _PACKAGE,
    name="orchestrations.refresh_references",
    method="POST",
    path="/orchestrations/{orchestration_id}/refresh-references",
    endpoint="api.orchestrations.refresh_orchestration_references",
    required=("orchestration_id",),
    bodies=(("", "OrchestrationRefreshRequest"),),
)
ORCHESTRATIONS_DRY_RUN: Operation[OrchestrationDryRun] = Operation(
    _PACKAGE,
    name="orchestrations.dry_run",
    method="POST",
    path="/orchestrations/{orchestration_id}/dry-run",
    endpoint="api.orchestrations.dry_run_orchestration",
    required=("orchestration_id",),
    bodies=(("", "OrchestrationDryRunRequest"),),
    idempotent=True,
)
ORCHESTRATIONS_LIST_VERSIONS: Operation[OrchestrationVersionList] = Operation(
    _PACKAGE,
    name="orchestrations.list_versions",
    method="GET",
    path="/orchestrations/{orchestration_id}/versions",
    endpoint="api.orchestrations.list_orchestration_versions",
    required=("orchestration_id",),
    idempotent=True,
)
ORCHESTRATIONS_GET_VERSION: Operation[OrchestrationResult] = Operation(
    _PACKAGE,
    name="orchestrations.get_version",
    method="GET",
    path="/orchestrations/{orchestration_id}/versions/{version}",
    endpoint="api.orchestrations.get_orchestration_version",
    required=("orchestration_id", "version"),
    idempotent=True,
)
ORCHESTRATIONS_STALE_REFERENCES: Operation[OrchestrationReferences] = Operation(
    _PACKAGE,
    name="orchestrations.stale_references",
    method="GET",
    path="/orchestrations/{orchestration_id}/stale-references",
    endpoint="api.orchestrations.list_stale_orchestration_references",
    required=("orchestration_id",),
    idempotent=True,
)


class Orchestrations(Generic[StreamT]):
    """``client.orchestrations``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(
        self,
        *,
        status: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> OrchestrationList:
        """List the orchestrations.

        One entry each, with its draft and its published versions.

        Args:
            status: Only those in this state.
            limit: How many at most. The engine's default is 500, and it keeps to 1 to 500.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ORCHESTRATIONS_LIST,
            {
                "status": status,
                "limit": limit,
            },
            options,
        )

    def create(
        self,
        body: OrchestrationDraftRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OrchestrationResult:
        """Draft an orchestration.

        The draft need not be valid yet.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ORCHESTRATIONS_CREATE,
            {
                "body": body,
            },
            options,
        )

    def get(
        self, orchestration_id: str, *, options: RequestOptions | None = None
    ) -> OrchestrationVersions:
        """Get an orchestration.

        Its draft, and the version that was published last.

        Args:
            orchestration_id: Identifier of the orchestration.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ORCHESTRATIONS_GET,
            {
                "orchestration_id": orchestration_id,
            },
            options,
        )

    def update(
        self,
        orchestration_id: str,
        body: OrchestrationDraftRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OrchestrationResult:
        """Change a draft.

        `expected_updated_at_ms` is required: where the draft has changed since, or it is
        missing, the answer is a conflict.

        Args:
            orchestration_id: Identifier of the orchestration.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ORCHESTRATIONS_UPDATE,
            {
                "orchestration_id": orchestration_id,
                "body": body,
            },
            options,
        )

    def archive(
        self,
        orchestration_id: str,
        *,
        expected_updated_at_ms: int | None = None,
        options: RequestOptions | None = None,
    ) -> OrchestrationResult:
        """Put a draft away.

        Published versions stay.

        Args:
            orchestration_id: Identifier of the orchestration.
            expected_updated_at_ms: The draft's `updated_at_ms`, as it was read. It is not
                compared when it is omitted.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ORCHESTRATIONS_ARCHIVE,
            {
                "orchestration_id": orchestration_id,
                "body": {
                    "expected_updated_at_ms": expected_updated_at_ms,
                },
            },
            options,
        )

    def validate(
        self, orchestration_id: str, *, options: RequestOptions | None = None
    ) -> OrchestrationValidation:
        """Check a draft.

        Nothing is changed.

        Args:
            orchestration_id: Identifier of the orchestration.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ORCHESTRATIONS_VALIDATE,
            {
                "orchestration_id": orchestration_id,
            },
            options,
        )

    def publish(
        self,
        orchestration_id: str,
        *,
        expected_updated_at_ms: int | None = None,
        options: RequestOptions | None = None,
    ) -> OrchestrationResult:
        """Publish a draft.

        Makes the next version of it, which cannot be changed.

        Args:
            orchestration_id: Identifier of the orchestration.
            expected_updated_at_ms: The draft's `updated_at_ms`, as it was read. It is not
                compared when it is omitted.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ORCHESTRATIONS_PUBLISH,
            {
                "orchestration_id": orchestration_id,
                "body": {
                    "expected_updated_at_ms": expected_updated_at_ms,
                },
            },
            options,
        )

    def refresh_references(
        self,
        orchestration_id: str,
        *,
        expected_updated_at_ms: int,
        options: RequestOptions | None = None,
    ) -> OrchestrationRefreshed:
        """Accept the automations of a draft as they are now.

        Needed before publishing when an automation has changed.

        Args:
            orchestration_id: Identifier of the orchestration.
            expected_updated_at_ms: The draft's `updated_at_ms`, as it was read.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ORCHESTRATIONS_REFRESH_REFERENCES,
            {
                "orchestration_id": orchestration_id,
                "body": {
                    "expected_updated_at_ms": expected_updated_at_ms,
                },
            },
            options,
        )

    def dry_run(
        self,
        orchestration_id: str,
        *,
        from_node_id: str,
        transition_key: str,
        artifact_type: str | None = None,
        version: int | None = None,
        options: RequestOptions | None = None,
    ) -> OrchestrationDryRun:
        """Tell where a way leads.

        Nothing is done.

        Args:
            orchestration_id: Identifier of the orchestration.
            from_node_id: Where it begins.
            transition_key: Its name.
            artifact_type: What is handed over.
            version: The version to try. The draft when it is omitted.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ORCHESTRATIONS_DRY_RUN,
            {
                "orchestration_id": orchestration_id,
                "body": {
                    "from_node_id": from_node_id,
                    "transition_key": transition_key,
                    "artifact_type": artifact_type,
                    "version": version,
                },
            },
            options,
        )

    def list_versions(
        self, orchestration_id: str, *, options: RequestOptions | None = None
    ) -> OrchestrationVersionList:
        """List the published versions.

        Without their nodes.

        Args:
            orchestration_id: Identifier of the orchestration.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ORCHESTRATIONS_LIST_VERSIONS,
            {
                "orchestration_id": orchestration_id,
            },
            options,
        )

    def get_version(
        self, orchestration_id: str, version: int, *, options: RequestOptions | None = None
    ) -> OrchestrationResult:
        """Get a published version.

        It never changes.

        Args:
            orchestration_id: Identifier of the orchestration.
            version: The version.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ORCHESTRATIONS_GET_VERSION,
            {
                "orchestration_id": orchestration_id,
                "version": version,
            },
            options,
        )

    def stale_references(
        self, orchestration_id: str, *, options: RequestOptions | None = None
    ) -> OrchestrationReferences:
        """List automations that have changed.

        Since they were chosen for the draft.

        Args:
            orchestration_id: Identifier of the orchestration.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            ORCHESTRATIONS_STALE_REFERENCES,
            {
                "orchestration_id": orchestration_id,
            },
            options,
        )


class AsyncOrchestrations(Generic[StreamT]):
    """``client.orchestrations``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self,
        *,
        status: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> OrchestrationList:
        """List the orchestrations.

        One entry each, with its draft and its published versions.

        Args:
            status: Only those in this state.
            limit: How many at most. The engine's default is 500, and it keeps to 1 to 500.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ORCHESTRATIONS_LIST,
            {
                "status": status,
                "limit": limit,
            },
            options,
        )

    async def create(
        self,
        body: OrchestrationDraftRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OrchestrationResult:
        """Draft an orchestration.

        The draft need not be valid yet.

        Args:
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ORCHESTRATIONS_CREATE,
            {
                "body": body,
            },
            options,
        )

    async def get(
        self, orchestration_id: str, *, options: RequestOptions | None = None
    ) -> OrchestrationVersions:
        """Get an orchestration.

        Its draft, and the version that was published last.

        Args:
            orchestration_id: Identifier of the orchestration.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ORCHESTRATIONS_GET,
            {
                "orchestration_id": orchestration_id,
            },
            options,
        )

    async def update(
        self,
        orchestration_id: str,
        body: OrchestrationDraftRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> OrchestrationResult:
        """Change a draft.

        `expected_updated_at_ms` is required: where the draft has changed since, or it is
        missing, the answer is a conflict.

        Args:
            orchestration_id: Identifier of the orchestration.
            body: The request's body.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ORCHESTRATIONS_UPDATE,
            {
                "orchestration_id": orchestration_id,
                "body": body,
            },
            options,
        )

    async def archive(
        self,
        orchestration_id: str,
        *,
        expected_updated_at_ms: int | None = None,
        options: RequestOptions | None = None,
    ) -> OrchestrationResult:
        """Put a draft away.

        Published versions stay.

        Args:
            orchestration_id: Identifier of the orchestration.
            expected_updated_at_ms: The draft's `updated_at_ms`, as it was read. It is not
                compared when it is omitted.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ORCHESTRATIONS_ARCHIVE,
            {
                "orchestration_id": orchestration_id,
                "body": {
                    "expected_updated_at_ms": expected_updated_at_ms,
                },
            },
            options,
        )

    async def validate(
        self, orchestration_id: str, *, options: RequestOptions | None = None
    ) -> OrchestrationValidation:
        """Check a draft.

        Nothing is changed.

        Args:
            orchestration_id: Identifier of the orchestration.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ORCHESTRATIONS_VALIDATE,
            {
                "orchestration_id": orchestration_id,
            },
            options,
        )

    async def publish(
        self,
        orchestration_id: str,
        *,
        expected_updated_at_ms: int | None = None,
        options: RequestOptions | None = None,
    ) -> OrchestrationResult:
        """Publish a draft.

        Makes the next version of it, which cannot be changed.

        Args:
            orchestration_id: Identifier of the orchestration.
            expected_updated_at_ms: The draft's `updated_at_ms`, as it was read. It is not
                compared when it is omitted.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ORCHESTRATIONS_PUBLISH,
            {
                "orchestration_id": orchestration_id,
                "body": {
                    "expected_updated_at_ms": expected_updated_at_ms,
                },
            },
            options,
        )

    async def refresh_references(
        self,
        orchestration_id: str,
        *,
        expected_updated_at_ms: int,
        options: RequestOptions | None = None,
    ) -> OrchestrationRefreshed:
        """Accept the automations of a draft as they are now.

        Needed before publishing when an automation has changed.

        Args:
            orchestration_id: Identifier of the orchestration.
            expected_updated_at_ms: The draft's `updated_at_ms`, as it was read.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ORCHESTRATIONS_REFRESH_REFERENCES,
            {
                "orchestration_id": orchestration_id,
                "body": {
                    "expected_updated_at_ms": expected_updated_at_ms,
                },
            },
            options,
        )

    async def dry_run(
        self,
        orchestration_id: str,
        *,
        from_node_id: str,
        transition_key: str,
        artifact_type: str | None = None,
        version: int | None = None,
        options: RequestOptions | None = None,
    ) -> OrchestrationDryRun:
        """Tell where a way leads.

        Nothing is done.

        Args:
            orchestration_id: Identifier of the orchestration.
            from_node_id: Where it begins.
            transition_key: Its name.
            artifact_type: What is handed over.
            version: The version to try. The draft when it is omitted.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ORCHESTRATIONS_DRY_RUN,
            {
                "orchestration_id": orchestration_id,
                "body": {
                    "from_node_id": from_node_id,
                    "transition_key": transition_key,
                    "artifact_type": artifact_type,
                    "version": version,
                },
            },
            options,
        )

    async def list_versions(
        self, orchestration_id: str, *, options: RequestOptions | None = None
    ) -> OrchestrationVersionList:
        """List the published versions.

        Without their nodes.

        Args:
            orchestration_id: Identifier of the orchestration.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ORCHESTRATIONS_LIST_VERSIONS,
            {
                "orchestration_id": orchestration_id,
            },
            options,
        )

    async def get_version(
        self, orchestration_id: str, version: int, *, options: RequestOptions | None = None
    ) -> OrchestrationResult:
        """Get a published version.

        It never changes.

        Args:
            orchestration_id: Identifier of the orchestration.
            version: The version.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ORCHESTRATIONS_GET_VERSION,
            {
                "orchestration_id": orchestration_id,
                "version": version,
            },
            options,
        )

    async def stale_references(
        self, orchestration_id: str, *, options: RequestOptions | None = None
    ) -> OrchestrationReferences:
        """List automations that have changed.

        Since they were chosen for the draft.

        Args:
            orchestration_id: Identifier of the orchestration.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            ORCHESTRATIONS_STALE_REFERENCES,
            {
                "orchestration_id": orchestration_id,
            },
            options,
        )
