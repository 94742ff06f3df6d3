"""``client.draft_sessions`` of TrueFoundry Gateway Agent API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.agent_spec import AgentSpec
    from ..models.draft_session import DraftSession
    from ..models.draft_session_page import DraftSessionPage

StreamT = TypeVar("StreamT")

DRAFT_SESSIONS_LIST: Operation[DraftSessionPage] = Operation(
    _PACKAGE,
    name="draft_sessions.list",
    method="GET",
    path="/v1/agents/draft-sessions",
    endpoint="api.draft_sessions.list_draft_sessions",
    idempotent=True,
)
DRAFT_SESSIONS_CREATE: Operation[DraftSession] = Operation(
    _PACKAGE,
    name="draft_sessions.create",
    method="POST",
    path="/v1/agents/draft-sessions",
    endpoint="api.draft_sessions.create_draft_session",
    bodies=(("", "CreateDraftSessionRequest"),),
    unwrap="data",
)
DRAFT_SESSIONS_GET: Operation[DraftSession] = Operation(
    _PACKAGE,
    name="draft_sessions.get",
    method="GET",
    path="/v1/agents/draft-sessions/{draft_session_id}",
    endpoint="api.draft_sessions.get_draft_session",
    required=("draft_session_id",),
    unwrap="data",
    idempotent=True,
)
DRAFT_SESSIONS_UPDATE: Operation[DraftSession] = Operation(
    _PACKAGE,
    name="draft_sessions.update",
    method="PATCH",
    path="/v1/agents/draft-sessions/{draft_session_id}",
    endpoint="api.draft_sessions.update_draft_session",
    required=("draft_session_id",),
    bodies=(("", "UpdateDraftSessionRequest"),),
    unwrap="data",
)


class DraftSessions(Generic[StreamT]):
    """``client.draft_sessions``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(
        self,
        *,
        agent_name: str | None = None,
        limit: int | None = None,
        order: str | None = None,
        page_token: str | None = None,
        start_timestamp: str | None = None,
        end_timestamp: str | None = None,
        options: RequestOptions | None = None,
    ) -> DraftSessionPage:
        """List draft sessions.

        Draft sessions of the caller, the newest first unless `order` says otherwise. Without
        `start_timestamp` only those of the last half hour.

        Args:
            agent_name: Only draft sessions of the saved agent with this name.
            limit: Most sessions in a page.
            order: Oldest first (`asc`) or newest first (`desc`).
            page_token: The page to read.
            start_timestamp: Only sessions made at this time or later.
            end_timestamp: Only sessions made at this time or earlier.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            DRAFT_SESSIONS_LIST,
            {
                "agent_name": agent_name,
                "limit": limit,
                "order": order,
                "page_token": page_token,
                "start_timestamp": start_timestamp,
                "end_timestamp": end_timestamp,
            },
            options,
        )

    def create(
        self,
        agent_spec: AgentSpec | Mapping[str, Any],
        agent_name: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> DraftSession:
        """Open a draft session.

        Opens a session with an agent described here.

        Args:
            agent_spec: What an agent is. In an answer the settings that were left out have
                their values; members that are not described here are dropped.
            agent_name: Name of the saved agent that this is a draft of, if there is one.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            DRAFT_SESSIONS_CREATE,
            {
                "body": {
                    "agent_spec": agent_spec,
                    "agent_name": agent_name,
                },
            },
            options,
        )

    def get(self, draft_session_id: str, *, options: RequestOptions | None = None) -> DraftSession:
        """Read a draft session.

        The draft session and its agent.

        Args:
            draft_session_id: The draft session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            DRAFT_SESSIONS_GET,
            {
                "draft_session_id": draft_session_id,
            },
            options,
        )

    def update(
        self,
        draft_session_id: str,
        *,
        agent_spec: AgentSpec | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> DraftSession:
        """Change the agent of a draft session.

        Replaces the agent. An empty body changes nothing but `updated_at`.

        Args:
            draft_session_id: The draft session.
            agent_spec: What an agent is. In an answer the settings that were left out have
                their values; members that are not described here are dropped.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            DRAFT_SESSIONS_UPDATE,
            {
                "draft_session_id": draft_session_id,
                "body": {
                    "agent_spec": agent_spec,
                },
            },
            options,
        )


class AsyncDraftSessions(Generic[StreamT]):
    """``client.draft_sessions``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self,
        *,
        agent_name: str | None = None,
        limit: int | None = None,
        order: str | None = None,
        page_token: str | None = None,
        start_timestamp: str | None = None,
        end_timestamp: str | None = None,
        options: RequestOptions | None = None,
    ) -> DraftSessionPage:
        """List draft sessions.

        Draft sessions of the caller, the newest first unless `order` says otherwise. Without
        `start_timestamp` only those of the last half hour.

        Args:
            agent_name: Only draft sessions of the saved agent with this name.
            limit: Most sessions in a page.
            order: Oldest first (`asc`) or newest first (`desc`).
            page_token: The page to read.
            start_timestamp: Only sessions made at this time or later.
            end_timestamp: Only sessions made at this time or earlier.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            DRAFT_SESSIONS_LIST,
            {
                "agent_name": agent_name,
                "limit": limit,
                "order": order,
                "page_token": page_token,
                "start_timestamp": start_timestamp,
                "end_timestamp": end_timestamp,
            },
            options,
        )

    async def create(
        self,
        agent_spec: AgentSpec | Mapping[str, Any],
        agent_name: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> DraftSession:
        """Open a draft session.

        Opens a session with an agent described here.

        Args:
            agent_spec: What an agent is. In an answer the settings that were left out have
                their values; members that are not described here are dropped.
            agent_name: Name of the saved agent that this is a draft of, if there is one.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            DRAFT_SESSIONS_CREATE,
            {
                "body": {
                    "agent_spec": agent_spec,
                    "agent_name": agent_name,
                },
            },
            options,
        )

    async def get(
        self, draft_session_id: str, *, options: RequestOptions | None = None
    ) -> DraftSession:
        """Read a draft session.

        The draft session and its agent.

        Args:
            draft_session_id: The draft session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            DRAFT_SESSIONS_GET,
            {
                "draft_session_id": draft_session_id,
            },
            options,
        )

    async def update(
        self,
        draft_session_id: str,
        *,
        agent_spec: AgentSpec | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> DraftSession:
        """Change the agent of a draft session.

        Replaces the agent. An empty body changes nothing but `updated_at`.

        Args:
            draft_session_id: The draft session.
            agent_spec: What an agent is. In an answer the settings that were left out have
                their values; members that are not described here are dropped.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            DRAFT_SESSIONS_UPDATE,
            {
                "draft_session_id": draft_session_id,
                "body": {
                    "agent_spec": agent_spec,
                },
            },
            options,
        )
