"""``client.memory``: what the server wants with each access, with defaults for a local engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from turnwire.tandem import readme
from turnwire_api.tandem.resources.memory import AsyncMemory as AsyncBase
from turnwire_api.tandem.resources.memory import Memory as Base

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import (
        MemoryAudited,
        MemoryCapability,
        MemoryImportResult,
        MemoryImportSource,
        MemoryPartition,
        MemoryPromotion,
        MemoryPutResult,
        MemoryReview,
        MemorySearchResults,
    )

__all__ = ["AsyncMemory", "Memory"]

StreamT = TypeVar("StreamT")

_NO_REVIEW = {"required": False}
_REASON = "asked for by the client"


class Memory(Base[StreamT]):
    """``client.memory``.

    The server refuses what the README sends: it wants a run and a partition with every access.
    Without them, the run is ``turnwire``, and the partition is project ``default`` of the local
    engine's only tenant: ``{"org_id": "local", "workspace_id": "local", "project_id": "default",
    "tier": "session"}``. A partition may be given in part.
    """

    def put(
        self,
        content: str,
        *,
        tags: Sequence[str] | None = None,
        source: str | None = None,
        session_id: str | None = None,
        run_id: str | None = None,
        partition: MemoryPartition | Mapping[str, Any] | None = None,
        kind: str = "note",
        classification: str = "internal",
        artifact_refs: Sequence[str] | None = None,
        metadata: Any | None = None,
        private: bool | None = None,
        capability: MemoryCapability | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryPutResult:
        """Write something down.

        Args:
            content: The text. The README calls it ``text``, which the server does not know.
            tags: Words about it. The server knows no tags, and cannot search by them: they are
                kept in the metadata, as ``tags``.
            source: Where it comes from; kept in the metadata, as ``source``.
            session_id: The session it comes from; kept in the metadata, as ``session_id``.
            run_id: The run that learnt it; see ``Memory`` for the default.
            partition: Where it goes; see ``Memory`` for the default.
            kind: ``note``, ``fact`` or ``solution_capsule``.
            classification: ``internal`` or ``restricted``.
            artifact_refs: What it refers to.
            metadata: More about it. Any JSON; an object, if one of the three above is given.
            private: Whether only its writer may read it.
            capability: The right to write to a tier other than ``session``.
            options: What this call does differently from the client.

        Raises:
            InvalidRequest: Something would be kept in metadata that are no object.
            PermissionDenied: The capability does not have the tier.
            TurnwireError: The call was refused, failed or was not answered.
        """
        return super().put(
            **readme.memory_scope(run_id, partition),
            content=content,
            kind=kind,
            classification=classification,
            artifact_refs=artifact_refs,
            metadata=readme.noted(metadata, tags=tags, source=source, session_id=session_id),
            private=private,
            capability=capability,
            options=options,
        )

    def search(
        self,
        query: str,
        *,
        tags: Sequence[str] | None = None,
        session_id: str | None = None,
        run_id: str | None = None,
        partition: MemoryPartition | Mapping[str, Any] | None = None,
        read_scopes: Sequence[str] | None = None,
        limit: int | None = None,
        workflow_phase: str | None = None,
        capability: MemoryCapability | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> MemorySearchResults:
        """Search what was written down.

        Args:
            query: What to look for.
            tags: The published client has it; the server cannot search by it, and would find more
                than was meant. So it is refused.
            session_id: Refused likewise.
            run_id: The run that asks; see ``Memory`` for the default.
            partition: Where to look; see ``Memory`` for the default.
            read_scopes: The tiers to look in: ``session``, ``project``, ``team``, ``curated``.
            limit: The most to find.
            workflow_phase: The phase of the workflow that asks.
            capability: The right to read tiers other than ``session`` and ``project``.
            options: What this call does differently from the client.

        Raises:
            InvalidRequest: There are tags or a session. Nothing was sent.
            TurnwireError: The call was refused, failed or was not answered.
        """
        readme.unsearchable(tags=tags, session_id=session_id)
        return super().search(
            **readme.memory_scope(run_id, partition),
            query=query,
            read_scopes=read_scopes,
            limit=limit,
            workflow_phase=workflow_phase,
            capability=capability,
            options=options,
        )

    def promote(
        self,
        source_memory_id: str,
        *,
        run_id: str | None = None,
        from_tier: str = "session",
        to_tier: str = "project",
        partition: MemoryPartition | Mapping[str, Any] | None = None,
        reason: str = _REASON,
        review: MemoryReview | Mapping[str, Any] | None = None,
        capability: MemoryCapability | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryPromotion:
        """Copy something to a tier that more may read.

        Args:
            source_memory_id: What to promote.
            run_id: The run that asks; see ``Memory`` for the default.
            from_tier: The tier it is in.
            to_tier: The tier it goes to.
            partition: Where it is; see ``Memory`` for the default.
            reason: Why, for the audit.
            review: Who reviewed it. Default: ``{"required": False}``.
            capability: The right to do so.
            options: What this call does differently from the client.
        """
        return super().promote(
            **readme.memory_scope(run_id, partition, from_tier),
            source_memory_id=source_memory_id,
            from_tier=from_tier,
            to_tier=to_tier,
            reason=reason,
            review=review or _NO_REVIEW,
            capability=capability,
            options=options,
        )

    def demote(
        self, id: str, run_id: str | None = None, *, options: RequestOptions | None = None
    ) -> MemoryAudited:
        """Move something back to the tier of its session.

        Args:
            id: What to demote.
            run_id: The run that asks; see ``Memory`` for the default.
            options: What this call does differently from the client.
        """
        return super().demote(id=id, run_id=run_id or readme.DEFAULT_RUN, options=options)

    def import_path(
        self,
        *,
        path: str | None = None,
        source: MemoryImportSource | Mapping[str, Any] | None = None,
        format: str | None = None,
        tier: str | None = None,
        project_id: str | None = None,
        session_id: str | None = None,
        source_binding_id: str | None = None,
        sync_deletes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryImportResult:
        """Import files of the engine's host. Only from the engine's own machine.

        Args:
            path: The file or directory.
            source: The same as the server takes it, instead of ``path``:
                ``{"kind": "path", "path": ...}``.
            format: What the files are: ``directory``, the engine's default, or ``openclaw``.
            tier: How far the entries reach: ``project``, the engine's default, or another tier.
            project_id: The project.
            session_id: The session.
            source_binding_id: Ties the entries to a source, so that they can be updated.
            sync_deletes: Whether entries of files that are gone are deleted.
            options: What this call does differently from the client.

        Raises:
            InvalidRequest: There is neither a path nor a source, or there are both.
            TurnwireError: The call was refused, failed or was not answered.
        """
        return super().import_path(
            source=readme.memory_source(source, path),
            format=format,
            tier=tier,
            project_id=project_id,
            session_id=session_id,
            source_binding_id=source_binding_id,
            sync_deletes=sync_deletes,
            options=options,
        )


class AsyncMemory(AsyncBase[StreamT]):
    """``client.memory``, asynchronous; see ``Memory``."""

    async def put(
        self,
        content: str,
        *,
        tags: Sequence[str] | None = None,
        source: str | None = None,
        session_id: str | None = None,
        run_id: str | None = None,
        partition: MemoryPartition | Mapping[str, Any] | None = None,
        kind: str = "note",
        classification: str = "internal",
        artifact_refs: Sequence[str] | None = None,
        metadata: Any | None = None,
        private: bool | None = None,
        capability: MemoryCapability | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryPutResult:
        """Write something down; see ``Memory.put``."""
        return await super().put(
            **readme.memory_scope(run_id, partition),
            content=content,
            kind=kind,
            classification=classification,
            artifact_refs=artifact_refs,
            metadata=readme.noted(metadata, tags=tags, source=source, session_id=session_id),
            private=private,
            capability=capability,
            options=options,
        )

    async def search(
        self,
        query: str,
        *,
        tags: Sequence[str] | None = None,
        session_id: str | None = None,
        run_id: str | None = None,
        partition: MemoryPartition | Mapping[str, Any] | None = None,
        read_scopes: Sequence[str] | None = None,
        limit: int | None = None,
        workflow_phase: str | None = None,
        capability: MemoryCapability | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> MemorySearchResults:
        """Search what was written down; see ``Memory.search``."""
        readme.unsearchable(tags=tags, session_id=session_id)
        return await super().search(
            **readme.memory_scope(run_id, partition),
            query=query,
            read_scopes=read_scopes,
            limit=limit,
            workflow_phase=workflow_phase,
            capability=capability,
            options=options,
        )

    async def promote(
        self,
        source_memory_id: str,
        *,
        run_id: str | None = None,
        from_tier: str = "session",
        to_tier: str = "project",
        partition: MemoryPartition | Mapping[str, Any] | None = None,
        reason: str = _REASON,
        review: MemoryReview | Mapping[str, Any] | None = None,
        capability: MemoryCapability | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryPromotion:
        """Copy something to a tier that more may read; see ``Memory.promote``."""
        return await super().promote(
            **readme.memory_scope(run_id, partition, from_tier),
            source_memory_id=source_memory_id,
            from_tier=from_tier,
            to_tier=to_tier,
            reason=reason,
            review=review or _NO_REVIEW,
            capability=capability,
            options=options,
        )

    async def demote(
        self, id: str, run_id: str | None = None, *, options: RequestOptions | None = None
    ) -> MemoryAudited:
        """Move something back to the tier of its session; see ``Memory.demote``."""
        return await super().demote(id=id, run_id=run_id or readme.DEFAULT_RUN, options=options)

    async def import_path(
        self,
        *,
        path: str | None = None,
        source: MemoryImportSource | Mapping[str, Any] | None = None,
        format: str | None = None,
        tier: str | None = None,
        project_id: str | None = None,
        session_id: str | None = None,
        source_binding_id: str | None = None,
        sync_deletes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryImportResult:
        """Import files of the engine's host; see ``Memory.import_path``."""
        return await super().import_path(
            source=readme.memory_source(source, path),
            format=format,
            tier=tier,
            project_id=project_id,
            session_id=session_id,
            source_binding_id=source_binding_id,
            sync_deletes=sync_deletes,
            options=options,
        )
