"""``client.memory`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.json_object import JsonObject
    from ..models.memory_audit import MemoryAudit
    from ..models.memory_audited import MemoryAudited
    from ..models.memory_capability import MemoryCapability
    from ..models.memory_import_result import MemoryImportResult
    from ..models.memory_import_source import MemoryImportSource
    from ..models.memory_list import MemoryList
    from ..models.memory_partition import MemoryPartition
    from ..models.memory_promotion import MemoryPromotion
    from ..models.memory_put_result import MemoryPutResult
    from ..models.memory_review import MemoryReview
    from ..models.memory_search_results import MemorySearchResults

StreamT = TypeVar("StreamT")

MEMORY_LIST: Operation[MemoryList] = Operation(
    _PACKAGE,
    name="memory.list",
    method="GET",
    path="/memory",
    endpoint="api.memory.list_memory",
    idempotent=True,
)
MEMORY_PUT: Operation[MemoryPutResult] = Operation(
    _PACKAGE,
    name="memory.put",
    method="POST",
    path="/memory/put",
    endpoint="api.memory.put_memory",
    bodies=(("", "MemoryPutRequest"),),
)
MEMORY_SEARCH: Operation[MemorySearchResults] = Operation(
    _PACKAGE,
    name="memory.search",
    method="POST",
    path="/memory/search",
    endpoint="api.memory.search_memory",
    bodies=(("", "MemorySearchRequest"),),
    idempotent=True,
)
MEMORY_PROMOTE: Operation[MemoryPromotion] = Operation(
    _PACKAGE,
    name="memory.promote",
    method="POST",
    path="/memory/promote",
    endpoint="api.memory.promote_memory",
    bodies=(("", "MemoryPromoteRequest"),),
)
MEMORY_DEMOTE: Operation[MemoryAudited] = Operation(
    _PACKAGE,
    name="memory.demote",
    method="POST",
    path="/memory/demote",
    endpoint="api.memory.demote_memory",
    bodies=(("", "MemoryDemoteRequest"),),
    idempotent=True,
)
MEMORY_AUDIT: Operation[MemoryAudit] = Operation(
    _PACKAGE,
    name="memory.audit",
    method="GET",
    path="/memory/audit",
    endpoint="api.memory.audit_memory",
    idempotent=True,
)
MEMORY_IMPORT_PATH: Operation[MemoryImportResult] = Operation(
    _PACKAGE,
    name="memory.import_path",
    method="POST",
    path="/memory/import",
    endpoint="api.memory.import_memory",
    bodies=(("", "MemoryImportRequest"),),
)
MEMORY_CONTEXT_RESOLVE_URI: Operation[JsonObject] = Operation(
    _PACKAGE,
    name="memory.context_resolve_uri",
    method="POST",
    path="/memory/context/resolve",
    endpoint="api.memory.resolve_memory_context",
    bodies=(("", "MemoryContextResolveRequest"),),
    idempotent=True,
)
MEMORY_CONTEXT_TREE: Operation[JsonObject] = Operation(
    _PACKAGE,
    name="memory.context_tree",
    method="GET",
    path="/memory/context/tree",
    endpoint="api.memory.get_memory_context_tree",
    required=("uri",),
    idempotent=True,
)
MEMORY_CONTEXT_GENERATE_LAYERS: Operation[JsonObject] = Operation(
    _PACKAGE,
    name="memory.context_generate_layers",
    method="POST",
    path="/memory/context/layers/generate",
    endpoint="api.memory.generate_memory_context_layers",
    bodies=(("", "MemoryContextLayersRequest"),),
)
MEMORY_CONTEXT_DISTILL: Operation[JsonObject] = Operation(
    _PACKAGE,
    name="memory.context_distill",
    method="POST",
    path="/memory/context/distill",
    endpoint="api.memory.distill_memory_context",
    bodies=(("", "MemoryContextDistillRequest"),),
)
MEMORY_DELETE: Operation[MemoryAudited] = Operation(
    _PACKAGE,
    name="memory.delete",
    method="DELETE",
    path="/memory/{memory_id}",
    endpoint="api.memory.delete_memory",
    required=("memory_id",),
    idempotent=True,
)


class Memory(Generic[StreamT]):
    """``client.memory``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(
        self,
        *,
        q: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        user_id: str | None = None,
        project_id: str | None = None,
        channel_tag: str | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryList:
        """List entries of the memory.

        The newest first.

        Args:
            q: Only entries with these words.
            limit: How many at most. The engine's default is 100, and it keeps to 1 to 1000.
            offset: How many to leave out at the beginning.
            user_id: Only entries of this user.
            project_id: Only entries of this project.
            channel_tag: Only entries of this channel.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MEMORY_LIST,
            {
                "q": q,
                "limit": limit,
                "offset": offset,
                "user_id": user_id,
                "project_id": project_id,
                "channel_tag": channel_tag,
            },
            options,
        )

    def put(
        self,
        content: str,
        *,
        run_id: str,
        partition: MemoryPartition | Mapping[str, Any],
        kind: str,
        classification: str,
        artifact_refs: Sequence[str] | None = None,
        metadata: Any | None = None,
        private: bool | None = None,
        capability: MemoryCapability | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryPutResult:
        """Keep an entry.

        The run may keep it only in tiers that its capability permits.

        Args:
            content: Its text.
            run_id: The run that keeps it.
            partition: Whose memory it is.
            kind: Kind of the entry.
            classification: Who may read it.
            artifact_refs: What it rests on.
            metadata: What else belongs to it.
            private: Whether it is for its author only.
            capability: What a run may do with the memory. The engine takes a default when
                none is given: read `session` and `project`, write `session`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MEMORY_PUT,
            {
                "body": {
                    "content": content,
                    "run_id": run_id,
                    "partition": partition,
                    "kind": kind,
                    "classification": classification,
                    "artifact_refs": artifact_refs,
                    "metadata": metadata,
                    "private": private,
                    "capability": capability,
                },
            },
            options,
        )

    def search(
        self,
        query: str,
        *,
        run_id: str,
        partition: MemoryPartition | Mapping[str, Any],
        read_scopes: Sequence[str] | None = None,
        limit: int | None = None,
        workflow_phase: str | None = None,
        capability: MemoryCapability | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> MemorySearchResults:
        """Search the memory.

        Tiers that the run may not read are left out, and named.

        Args:
            query: What to look for, in plain words.
            run_id: The run that looks.
            partition: Whose memory it is.
            read_scopes: Tiers to look in.
            limit: How many results at most.
            workflow_phase: What the run is doing.
            capability: What a run may do with the memory. The engine takes a default when
                none is given: read `session` and `project`, write `session`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MEMORY_SEARCH,
            {
                "body": {
                    "query": query,
                    "run_id": run_id,
                    "partition": partition,
                    "read_scopes": read_scopes,
                    "limit": limit,
                    "workflow_phase": workflow_phase,
                    "capability": capability,
                },
            },
            options,
        )

    def promote(
        self,
        source_memory_id: str,
        *,
        run_id: str,
        from_tier: str,
        to_tier: str,
        partition: MemoryPartition | Mapping[str, Any],
        reason: str,
        review: MemoryReview | Mapping[str, Any],
        capability: MemoryCapability | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryPromotion:
        """Make an entry reach further.

        The promoted entry is a new one.

        Args:
            source_memory_id: Identifier of the entry.
            run_id: The run that promotes it.
            from_tier: How far it reaches.
            to_tier: How far it shall reach.
            partition: Whose memory it is.
            reason: Why.
            review: Who has looked at it.
            capability: What a run may do with the memory. The engine takes a default when
                none is given: read `session` and `project`, write `session`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MEMORY_PROMOTE,
            {
                "body": {
                    "source_memory_id": source_memory_id,
                    "run_id": run_id,
                    "from_tier": from_tier,
                    "to_tier": to_tier,
                    "partition": partition,
                    "reason": reason,
                    "review": review,
                    "capability": capability,
                },
            },
            options,
        )

    def demote(
        self, id: str, run_id: str, *, options: RequestOptions | None = None
    ) -> MemoryAudited:
        """Make an entry private again.

        It is not found any more.

        Args:
            id: Identifier of the entry.
            run_id: The run that demotes it.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MEMORY_DEMOTE,
            {
                "body": {
                    "id": id,
                    "run_id": run_id,
                },
            },
            options,
        )

    def audit(
        self,
        *,
        run_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryAudit:
        """List what was done with the memory.

        The newest first.

        Args:
            run_id: Only what this run did.
            limit: How many at most.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MEMORY_AUDIT,
            {
                "run_id": run_id,
                "limit": limit,
            },
            options,
        )

    def import_path(
        self,
        *,
        source: MemoryImportSource | Mapping[str, Any],
        format: str | None = None,
        tier: str | None = None,
        project_id: str | None = None,
        session_id: str | None = None,
        source_binding_id: str | None = None,
        sync_deletes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryImportResult:
        """Import files into the memory.

        Reads files of the engine's host. Only from the loopback interface.

        Args:
            source: Where the files are.
            format: What the files are. The engine's default is `directory`.
            tier: How far the entries reach. The engine's default is `project`.
            project_id: The project.
            session_id: The session.
            source_binding_id: Ties the entries to a source, so that they can be updated.
            sync_deletes: Whether entries of files that are gone are deleted.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MEMORY_IMPORT_PATH,
            {
                "body": {
                    "source": source,
                    "format": format,
                    "tier": tier,
                    "project_id": project_id,
                    "session_id": session_id,
                    "source_binding_id": source_binding_id,
                    "sync_deletes": sync_deletes,
                },
            },
            options,
        )

    def context_resolve_uri(self, uri: str, *, options: RequestOptions | None = None) -> JsonObject:
        """Look up a node of the context tree.

        By its URI.

        Args:
            uri: Its URI.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MEMORY_CONTEXT_RESOLVE_URI,
            {
                "body": {
                    "uri": uri,
                },
            },
            options,
        )

    def context_tree(
        self, uri: str, *, max_depth: int | None = None, options: RequestOptions | None = None
    ) -> JsonObject:
        """List what is below a node of the context tree.

        By its URI.

        Args:
            uri: URI of the node.
            max_depth: How far down to go.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MEMORY_CONTEXT_TREE,
            {
                "uri": uri,
                "max_depth": max_depth,
            },
            options,
        )

    def context_generate_layers(
        self, node_id: str, *, options: RequestOptions | None = None
    ) -> JsonObject:
        """Summarise a node of the context tree.

        Asks a model.

        Args:
            node_id: Identifier of the node.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MEMORY_CONTEXT_GENERATE_LAYERS,
            {
                "body": {
                    "node_id": node_id,
                },
            },
            options,
        )

    def context_distill(
        self, session_id: str, conversation: Sequence[str], *, options: RequestOptions | None = None
    ) -> JsonObject:
        """Take the facts out of a conversation.

        Asks a model, and keeps what it finds.

        Args:
            session_id: The session.
            conversation: Its messages, oldest first.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MEMORY_CONTEXT_DISTILL,
            {
                "body": {
                    "session_id": session_id,
                    "conversation": conversation,
                },
            },
            options,
        )

    def delete(
        self,
        memory_id: str,
        *,
        project_id: str | None = None,
        channel_tag: str | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryAudited:
        """Delete an entry.

        It cannot be brought back.

        Args:
            memory_id: Identifier of the entry.
            project_id: Project of the entry.
            channel_tag: Channel of the entry.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MEMORY_DELETE,
            {
                "memory_id": memory_id,
                "project_id": project_id,
                "channel_tag": channel_tag,
            },
            options,
        )


class AsyncMemory(Generic[StreamT]):
    """``client.memory``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self,
        *,
        q: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        user_id: str | None = None,
        project_id: str | None = None,
        channel_tag: str | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryList:
        """List entries of the memory.

        The newest first.

        Args:
            q: Only entries with these words.
            limit: How many at most. The engine's default is 100, and it keeps to 1 to 1000.
            offset: How many to leave out at the beginning.
            user_id: Only entries of this user.
            project_id: Only entries of this project.
            channel_tag: Only entries of this channel.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MEMORY_LIST,
            {
                "q": q,
                "limit": limit,
                "offset": offset,
                "user_id": user_id,
                "project_id": project_id,
                "channel_tag": channel_tag,
            },
            options,
        )

    async def put(
        self,
        content: str,
        *,
        run_id: str,
        partition: MemoryPartition | Mapping[str, Any],
        kind: str,
        classification: str,
        artifact_refs: Sequence[str] | None = None,
        metadata: Any | None = None,
        private: bool | None = None,
        capability: MemoryCapability | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryPutResult:
        """Keep an entry.

        The run may keep it only in tiers that its capability permits.

        Args:
            content: Its text.
            run_id: The run that keeps it.
            partition: Whose memory it is.
            kind: Kind of the entry.
            classification: Who may read it.
            artifact_refs: What it rests on.
            metadata: What else belongs to it.
            private: Whether it is for its author only.
            capability: What a run may do with the memory. The engine takes a default when
                none is given: read `session` and `project`, write `session`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MEMORY_PUT,
            {
                "body": {
                    "content": content,
                    "run_id": run_id,
                    "partition": partition,
                    "kind": kind,
                    "classification": classification,
                    "artifact_refs": artifact_refs,
                    "metadata": metadata,
                    "private": private,
                    "capability": capability,
                },
            },
            options,
        )

    async def search(
        self,
        query: str,
        *,
        run_id: str,
        partition: MemoryPartition | Mapping[str, Any],
        read_scopes: Sequence[str] | None = None,
        limit: int | None = None,
        workflow_phase: str | None = None,
        capability: MemoryCapability | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> MemorySearchResults:
        """Search the memory.

        Tiers that the run may not read are left out, and named.

        Args:
            query: What to look for, in plain words.
            run_id: The run that looks.
            partition: Whose memory it is.
            read_scopes: Tiers to look in.
            limit: How many results at most.
            workflow_phase: What the run is doing.
            capability: What a run may do with the memory. The engine takes a default when
                none is given: read `session` and `project`, write `session`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MEMORY_SEARCH,
            {
                "body": {
                    "query": query,
                    "run_id": run_id,
                    "partition": partition,
                    "read_scopes": read_scopes,
                    "limit": limit,
                    "workflow_phase": workflow_phase,
                    "capability": capability,
                },
            },
            options,
        )

    async def promote(
        self,
        source_memory_id: str,
        *,
        run_id: str,
        from_tier: str,
        to_tier: str,
        partition: MemoryPartition | Mapping[str, Any],
        reason: str,
        review: MemoryReview | Mapping[str, Any],
        capability: MemoryCapability | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryPromotion:
        """Make an entry reach further.

        The promoted entry is a new one.

        Args:
            source_memory_id: Identifier of the entry.
            run_id: The run that promotes it.
            from_tier: How far it reaches.
            to_tier: How far it shall reach.
            partition: Whose memory it is.
            reason: Why.
            review: Who has looked at it.
            capability: What a run may do with the memory. The engine takes a default when
                none is given: read `session` and `project`, write `session`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MEMORY_PROMOTE,
            {
                "body": {
                    "source_memory_id": source_memory_id,
                    "run_id": run_id,
                    "from_tier": from_tier,
                    "to_tier": to_tier,
                    "partition": partition,
                    "reason": reason,
                    "review": review,
                    "capability": capability,
                },
            },
            options,
        )

    async def demote(
        self, id: str, run_id: str, *, options: RequestOptions | None = None
    ) -> MemoryAudited:
        """Make an entry private again.

        It is not found any more.

        Args:
            id: Identifier of the entry.
            run_id: The run that demotes it.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MEMORY_DEMOTE,
            {
                "body": {
                    "id": id,
                    "run_id": run_id,
                },
            },
            options,
        )

    async def audit(
        self,
        *,
        run_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryAudit:
        """List what was done with the memory.

        The newest first.

        Args:
            run_id: Only what this run did.
            limit: How many at most.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MEMORY_AUDIT,
            {
                "run_id": run_id,
                "limit": limit,
            },
            options,
        )

    async def import_path(
        self,
        *,
        source: MemoryImportSource | Mapping[str, Any],
        format: str | None = None,
        tier: str | None = None,
        project_id: str | None = None,
        session_id: str | None = None,
        source_binding_id: str | None = None,
        sync_deletes: bool | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryImportResult:
        """Import files into the memory.

        Reads files of the engine's host. Only from the loopback interface.

        Args:
            source: Where the files are.
            format: What the files are. The engine's default is `directory`.
            tier: How far the entries reach. The engine's default is `project`.
            project_id: The project.
            session_id: The session.
            source_binding_id: Ties the entries to a source, so that they can be updated.
            sync_deletes: Whether entries of files that are gone are deleted.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MEMORY_IMPORT_PATH,
            {
                "body": {
                    "source": source,
                    "format": format,
                    "tier": tier,
                    "project_id": project_id,
                    "session_id": session_id,
                    "source_binding_id": source_binding_id,
                    "sync_deletes": sync_deletes,
                },
            },
            options,
        )

    async def context_resolve_uri(
        self, uri: str, *, options: RequestOptions | None = None
    ) -> JsonObject:
        """Look up a node of the context tree.

        By its URI.

        Args:
            uri: Its URI.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MEMORY_CONTEXT_RESOLVE_URI,
            {
                "body": {
                    "uri": uri,
                },
            },
            options,
        )

    async def context_tree(
        self, uri: str, *, max_depth: int | None = None, options: RequestOptions | None = None
    ) -> JsonObject:
        """List what is below a node of the context tree.

        By its URI.

        Args:
            uri: URI of the node.
            max_depth: How far down to go.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MEMORY_CONTEXT_TREE,
            {
                "uri": uri,
                "max_depth": max_depth,
            },
            options,
        )

    async def context_generate_layers(
        self, node_id: str, *, options: RequestOptions | None = None
    ) -> JsonObject:
        """Summarise a node of the context tree.

        Asks a model.

        Args:
            node_id: Identifier of the node.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MEMORY_CONTEXT_GENERATE_LAYERS,
            {
                "body": {
                    "node_id": node_id,
                },
            },
            options,
        )

    async def context_distill(
        self, session_id: str, conversation: Sequence[str], *, options: RequestOptions | None = None
    ) -> JsonObject:
        """Take the facts out of a conversation.

        Asks a model, and keeps what it finds.

        Args:
            session_id: The session.
            conversation: Its messages, oldest first.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MEMORY_CONTEXT_DISTILL,
            {
                "body": {
                    "session_id": session_id,
                    "conversation": conversation,
                },
            },
            options,
        )

    async def delete(
        self,
        memory_id: str,
        *,
        project_id: str | None = None,
        channel_tag: str | None = None,
        options: RequestOptions | None = None,
    ) -> MemoryAudited:
        """Delete an entry.

        It cannot be brought back.

        Args:
            memory_id: Identifier of the entry.
            project_id: Project of the entry.
            channel_tag: Channel of the entry.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MEMORY_DELETE,
            {
                "memory_id": memory_id,
                "project_id": project_id,
                "channel_tag": channel_tag,
            },
            options,
        )
