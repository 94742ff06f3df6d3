"""``client.orchestrations``: the published client's names and arguments beside the server's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from turnwire.tandem import readme
from turnwire_api.tandem.resources import ORCHESTRATIONS_DRY_RUN
from turnwire_api.tandem.resources.orchestrations import AsyncOrchestrations as AsyncBase
from turnwire_api.tandem.resources.orchestrations import Orchestrations as Base

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import (
        OrchestrationDraftRequest,
        OrchestrationDryRun,
        OrchestrationDryRunRequest,
        OrchestrationResult,
    )

__all__ = ["AsyncOrchestrations", "Orchestrations"]

StreamT = TypeVar("StreamT")


class Orchestrations(Base[StreamT]):
    """``client.orchestrations``."""

    def update(
        self,
        orchestration_id: str,
        body: OrchestrationDraftRequest | Mapping[str, Any],
        *,
        expected_updated_at_ms: int | None = None,
        options: RequestOptions | None = None,
    ) -> OrchestrationResult:
        """Change a draft.

        Args:
            orchestration_id: Identifier of the orchestration.
            body: How the draft shall be, whole.
            expected_updated_at_ms: The draft's ``updated_at_ms``, as it was read; it goes into the
                body, where it may stand as well.
            options: What this call does differently from the client.

        Raises:
            Conflict: The draft has changed since, or nothing is said of when it was read.
            TurnwireError: The call was refused, failed or was not answered.
        """
        changed = readme.joined(body, expected_updated_at_ms=expected_updated_at_ms)
        return super().update(orchestration_id, changed, options=options)

    def dry_run(
        self,
        orchestration_id: str,
        preview: OrchestrationDryRunRequest | Mapping[str, Any] | None = None,
        *,
        from_node_id: str | None = None,
        transition_key: str | None = None,
        artifact_type: str | None = None,
        version: int | None = None,
        options: RequestOptions | None = None,
    ) -> OrchestrationDryRun:
        """Tell where a way leads; nothing is done. ``transition_preview`` is the same.

        Args:
            orchestration_id: Identifier of the orchestration.
            preview: The way: the members below as an object. One that is given beside it counts.
            from_node_id: Where the way begins. It must be here or there, as must its name.
            transition_key: Its name.
            artifact_type: What is handed over.
            version: The version to try. The draft when it is omitted.
            options: What this call does differently from the client.

        Raises:
            InvalidRequest: The beginning of the way or its name is missing. Nothing was sent.
            TurnwireError: The call was refused, failed or was not answered.
        """
        way = readme.joined(
            preview,
            from_node_id=from_node_id,
            transition_key=transition_key,
            artifact_type=artifact_type,
            version=version,
        )
        arguments = {"orchestration_id": orchestration_id, "body": way}
        return self._transport.call(ORCHESTRATIONS_DRY_RUN, arguments, options)

    # The published client's other names.
    delete = Base[StreamT].archive
    transition_preview = dry_run


class AsyncOrchestrations(AsyncBase[StreamT]):
    """``client.orchestrations``, asynchronous; see ``Orchestrations``."""

    async def update(
        self,
        orchestration_id: str,
        body: OrchestrationDraftRequest | Mapping[str, Any],
        *,
        expected_updated_at_ms: int | None = None,
        options: RequestOptions | None = None,
    ) -> OrchestrationResult:
        """Change a draft; see ``Orchestrations.update``."""
        changed = readme.joined(body, expected_updated_at_ms=expected_updated_at_ms)
        return await super().update(orchestration_id, changed, options=options)

    async def dry_run(
        self,
        orchestration_id: str,
        preview: OrchestrationDryRunRequest | Mapping[str, Any] | None = None,
        *,
        from_node_id: str | None = None,
        transition_key: str | None = None,
        artifact_type: str | None = None,
        version: int | None = None,
        options: RequestOptions | None = None,
    ) -> OrchestrationDryRun:
        """Tell where a way leads; see ``Orchestrations.dry_run``."""
        way = readme.joined(
            preview,
            from_node_id=from_node_id,
            transition_key=transition_key,
            artifact_type=artifact_type,
            version=version,
        )
        arguments = {"orchestration_id": orchestration_id, "body": way}
        return await self._transport.call(ORCHESTRATIONS_DRY_RUN, arguments, options)

    # The published client's other names.
    delete = AsyncBase[StreamT].archive
    transition_preview = dry_run
