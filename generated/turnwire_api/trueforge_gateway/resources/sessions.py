"""``client.sessions`` of TrueFoundry Gateway Agent API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.session import Session
    from ..models.session_event_page import SessionEventPage
    from ..models.session_page import SessionPage

StreamT = TypeVar("StreamT")

SESSIONS_LIST: Operation[SessionPage] = Operation(
    _PACKAGE,
    name="sessions.list",
    method="GET",
    path="/v1/agents/sessions",
    endpoint="api.sessions.list_sessions",
    required=("agent_name",),
    idempotent=True,
)
SESSIONS_CREATE: Operation[Session] = Operation(
    _PACKAGE,
    name="sessions.create",
    method="POST",
    path="/v1/agents/sessions",
    endpoint="api.sessions.create_session",
    bodies=(("", "CreateSessionRequest"),),
    unwrap="data",
)
SESSIONS_GET: Operation[Session] = Operation(
    _PACKAGE,
    name="sessions.get",
    method="GET",
    path="/v1/agents/sessions/{session_id}",
    endpoint="api.sessions.get_session",
    required=("session_id",),
    unwrap="data",
    idempotent=True,
)
SESSIONS_EVENTS: Operation[SessionEventPage] = Operation(
    _PACKAGE,
    name="sessions.events",
    method="GET",
    path="/v1/agents/sessions/{session_id}/events",
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
        agent_name: str,
        *,
        limit: int | None = None,
        order: str | None = None,
        page_token: str | None = None,
        start_timestamp: str | None = None,
        end_timestamp: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionPage:
        """List sessions.

        Sessions with a saved agent, the newest first unless `order` says otherwise. Without
        `start_timestamp` only those of the last half hour.

        Args:
            agent_name: Name of the saved agent whose sessions they are.
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
            SESSIONS_LIST,
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

    def create(self, agent_name: str, *, options: RequestOptions | None = None) -> Session:
        """Open a session.

        Opens a session with a saved agent.

        Args:
            agent_name: Name of the saved agent.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SESSIONS_CREATE,
            {
                "body": {
                    "agent_name": agent_name,
                },
            },
            options,
        )

    def get(self, session_id: str, *, options: RequestOptions | None = None) -> Session:
        """Read a session.

        The session. For its owner, and for those who manage its agent.

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
        joined: no `model.message.delta` is among them. A last turn that is running is left out.
        Beside `page_token` the gateway does not look at `last_turn_id`.

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
        agent_name: str,
        *,
        limit: int | None = None,
        order: str | None = None,
        page_token: str | None = None,
        start_timestamp: str | None = None,
        end_timestamp: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionPage:
        """List sessions.

        Sessions with a saved agent, the newest first unless `order` says otherwise. Without
        `start_timestamp` only those of the last half hour.

        Args:
            agent_name: Name of the saved agent whose sessions they are.
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
            SESSIONS_LIST,
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

    async def create(self, agent_name: str, *, options: RequestOptions | None = None) -> Session:
        """Open a session.

        Opens a session with a saved agent.

        Args:
            agent_name: Name of the saved agent.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SESSIONS_CREATE,
            {
                "body": {
                    "agent_name": agent_name,
                },
            },
            options,
        )

    async def get(self, session_id: str, *, options: RequestOptions | None = None) -> Session:
        """Read a session.

        The session. For its owner, and for those who manage its agent.

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
        joined: no `model.message.delta` is among them. A last turn that is running is left out.
        Beside `page_token` the gateway does not look at `last_turn_id`.

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
