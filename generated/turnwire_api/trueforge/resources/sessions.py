"""``client.sessions`` of TrueForge Agent Server API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.inline_agent import InlineAgent
    from ..models.saved_agent import SavedAgent
    from ..models.session import Session
    from ..models.session_event_page import SessionEventPage
    from ..models.session_page import SessionPage

StreamT = TypeVar("StreamT")

SESSIONS_LIST: Operation[SessionPage] = Operation(
    _PACKAGE,
    name="sessions.list",
    method="GET",
    path="/api/v1/sessions",
    endpoint="api.sessions.list_sessions",
    idempotent=True,
)
SESSIONS_CREATE: Operation[Session] = Operation(
    _PACKAGE,
    name="sessions.create",
    method="POST",
    path="/api/v1/sessions",
    endpoint="api.sessions.create_session",
    bodies=(("", "CreateSessionRequest"),),
    unwrap="data",
)
SESSIONS_GET: Operation[Session] = Operation(
    _PACKAGE,
    name="sessions.get",
    method="GET",
    path="/api/v1/sessions/{session_id}",
    endpoint="api.sessions.get_session",
    required=("session_id",),
    unwrap="data",
    idempotent=True,
)
SESSIONS_DELETE: Operation[None] = Operation(
    _PACKAGE,
    name="sessions.delete",
    method="DELETE",
    path="/api/v1/sessions/{session_id}",
    endpoint="api.sessions.delete_session",
    required=("session_id",),
    idempotent=True,
)
SESSIONS_UPDATE: Operation[Session] = Operation(
    _PACKAGE,
    name="sessions.update",
    method="PATCH",
    path="/api/v1/sessions/{session_id}",
    endpoint="api.sessions.update_session",
    required=("session_id",),
    bodies=(("", "UpdateSessionRequest"),),
    unwrap="data",
)
SESSIONS_EVENTS: Operation[SessionEventPage] = Operation(
    _PACKAGE,
    name="sessions.events",
    method="GET",
    path="/api/v1/sessions/{session_id}/events",
    endpoint="api.sessions.list_session_events",
    required=("session_id",),
    idempotent=True,
)


class Sessions(Generic[StreamT]):
    """``client.sessions``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(
        self,
        *,
        agent_id: str | None = None,
        limit: int | None = None,
        order: str | None = None,
        page_token: str | None = None,
        start_timestamp: str | None = None,
        end_timestamp: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionPage:
        """List sessions.

        Sessions of the caller, the one that changed last first.

        Args:
            agent_id: Only sessions of this saved agent.
            limit: Most entries in a page.
            order: Oldest first (`asc`) or newest first (`desc`).
            page_token: The page to read.
            start_timestamp: Not before this time, an ISO 8601 date and time.
            end_timestamp: Not after this time, an ISO 8601 date and time.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_LIST,
            {
                "agent_id": agent_id,
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
        agent: SavedAgent | Mapping[str, Any] | InlineAgent,
        *,
        options: RequestOptions | None = None,
    ) -> Session:
        """Open a session.

        Opens a session with a saved agent, or with one described here.

        Args:
            agent: A saved agent or one described here, not both.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_CREATE,
            {
                "body": {
                    "agent": agent,
                },
            },
            options,
        )

    def get(self, session_id: str, *, options: RequestOptions | None = None) -> Session:
        """Read a session.

        The session and its agent.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_GET,
            {
                "session_id": session_id,
            },
            options,
        )

    def delete(self, session_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a session.

        Deletes the session, its turns with it; one that is gone already is no error. The
        streams of a turn that runs end without `turn.done`.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_DELETE,
            {
                "session_id": session_id,
            },
            options,
        )

    def update(
        self,
        session_id: str,
        *,
        agent: InlineAgent | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Session:
        """Change the agent of a session.

        Replaces the agent that is described in the session. One with a saved agent cannot be
        changed. An empty body changes nothing but `updated_at`.

        Args:
            session_id: The session.
            agent: An agent described in the session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_UPDATE,
            {
                "session_id": session_id,
                "body": {
                    "agent": agent,
                },
            },
            options,
        )

    def events(
        self,
        session_id: str,
        *,
        last_turn_id: str | None = None,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionEventPage:
        """List the events of a branch.

        The events of a turn and of those before it, newest first, the pieces of messages
        joined: no `model.message.delta` is among them. Turns that are running are included.

        Args:
            session_id: The session.
            last_turn_id: The last turn of the branch.
            limit: Most events in a page.
            page_token: The page to read.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_EVENTS,
            {
                "session_id": session_id,
                "last_turn_id": last_turn_id,
                "limit": limit,
                "page_token": page_token,
            },
            options,
        )


class AsyncSessions(Generic[StreamT]):
    """``client.sessions``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self,
        *,
        agent_id: str | None = None,
        limit: int | None = None,
        order: str | None = None,
        page_token: str | None = None,
        start_timestamp: str | None = None,
        end_timestamp: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionPage:
        """List sessions.

        Sessions of the caller, the one that changed last first.

        Args:
            agent_id: Only sessions of this saved agent.
            limit: Most entries in a page.
            order: Oldest first (`asc`) or newest first (`desc`).
            page_token: The page to read.
            start_timestamp: Not before this time, an ISO 8601 date and time.
            end_timestamp: Not after this time, an ISO 8601 date and time.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_LIST,
            {
                "agent_id": agent_id,
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
        agent: SavedAgent | Mapping[str, Any] | InlineAgent,
        *,
        options: RequestOptions | None = None,
    ) -> Session:
        """Open a session.

        Opens a session with a saved agent, or with one described here.

        Args:
            agent: A saved agent or one described here, not both.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_CREATE,
            {
                "body": {
                    "agent": agent,
                },
            },
            options,
        )

    async def get(self, session_id: str, *, options: RequestOptions | None = None) -> Session:
        """Read a session.

        The session and its agent.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_GET,
            {
                "session_id": session_id,
            },
            options,
        )

    async def delete(self, session_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a session.

        Deletes the session, its turns with it; one that is gone already is no error. The
        streams of a turn that runs end without `turn.done`.

        Args:
            session_id: The session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_DELETE,
            {
                "session_id": session_id,
            },
            options,
        )

    async def update(
        self,
        session_id: str,
        *,
        agent: InlineAgent | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Session:
        """Change the agent of a session.

        Replaces the agent that is described in the session. One with a saved agent cannot be
        changed. An empty body changes nothing but `updated_at`.

        Args:
            session_id: The session.
            agent: An agent described in the session.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_UPDATE,
            {
                "session_id": session_id,
                "body": {
                    "agent": agent,
                },
            },
            options,
        )

    async def events(
        self,
        session_id: str,
        *,
        last_turn_id: str | None = None,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionEventPage:
        """List the events of a branch.

        The events of a turn and of those before it, newest first, the pieces of messages
        joined: no `model.message.delta` is among them. Turns that are running are included.

        Args:
            session_id: The session.
            last_turn_id: The last turn of the branch.
            limit: Most events in a page.
            page_token: The page to read.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_EVENTS,
            {
                "session_id": session_id,
                "last_turn_id": last_turn_id,
                "limit": limit,
                "page_token": page_token,
            },
            options,
        )
