"""Lists that are read entry by entry, beside the generated methods that read a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from turnwire.trueforge.paging import Entries, iterate
from turnwire_api.trueforge_gateway.resources import draft_sessions, sessions, turns
from turnwire_api.trueforge_gateway.resources.draft_sessions import DRAFT_SESSIONS_LIST
from turnwire_api.trueforge_gateway.resources.sessions import SESSIONS_EVENTS, SESSIONS_LIST
from turnwire_api.trueforge_gateway.resources.turns import TURNS_EVENTS, TURNS_LIST

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import TypeAlias

    from turnwire_api.runtime.model import Unknown
    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.trueforge_gateway.models import (
        DraftSession,
        McpAuthRequiredEvent,
        McpInitializeEvent,
        ModelMessageEvent,
        SandboxCreatedEvent,
        Session,
        SessionEvent,
        ThreadCreatedEvent,
        ThreadDoneEvent,
        ToolApprovalRequiredEvent,
        ToolResponseEvent,
        ToolResponseRequiredEvent,
        Turn,
        TurnCreatedEvent,
        TurnDoneEvent,
    )

    StoredEvent: TypeAlias = (
        TurnCreatedEvent
        | TurnDoneEvent
        | ModelMessageEvent
        | ToolResponseEvent
        | ToolApprovalRequiredEvent
        | ToolResponseRequiredEvent
        | ThreadCreatedEvent
        | ThreadDoneEvent
        | McpInitializeEvent
        | McpAuthRequiredEvent
        | SandboxCreatedEvent
        | Unknown
    )

__all__ = [
    "AsyncDraftSessions",
    "AsyncSessions",
    "AsyncTurns",
    "DraftSessions",
    "Sessions",
    "Turns",
]

StreamT = TypeVar("StreamT")


class Sessions(sessions.Sessions[StreamT]):
    """``client.sessions``."""

    def iterate(
        self,
        agent_name: str,
        *,
        limit: int | None = None,
        order: str | None = None,
        start_timestamp: str | None = None,
        end_timestamp: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Session]:
        """Iterate over the sessions of a saved agent; pages are read as they are needed.

        Args:
            agent_name: Name of the agent.
            limit: Most entries in a page, from 1 to 100.
            order: Oldest first (``asc``) or newest first (``desc``, the gateway's default).
            start_timestamp: Not before this time, an ISO 8601 date and time; None: half an hour
                before the end.
            end_timestamp: Not after this time, an ISO 8601 date and time; None: now.
            options: What these calls do differently from the client.

        Raises:
            TurnwireError: A page was refused or could not be read; raised while iterating.
        """
        arguments = {
            "agent_name": agent_name,
            "limit": limit,
            "order": order,
            "start_timestamp": start_timestamp,
            "end_timestamp": end_timestamp,
        }
        return iterate(self._transport, SESSIONS_LIST, arguments, options)

    def iterate_events(
        self,
        session_id: str,
        *,
        last_turn_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SessionEvent]:
        """Iterate over the events of a branch, newest first; a last turn that runs is left out.

        Args:
            session_id: The session.
            last_turn_id: The last turn of the branch; None: the turn that was created last.
            limit: Most entries in a page, from 1 to 100.
            options: What these calls do differently from the client.

        Raises:
            TurnwireError: A page was refused or could not be read; raised while iterating.
        """
        arguments = {"session_id": session_id, "last_turn_id": last_turn_id, "limit": limit}
        return iterate(self._transport, SESSIONS_EVENTS, arguments, options)


class AsyncSessions(sessions.AsyncSessions[StreamT]):
    """``client.sessions``, asynchronous."""

    def iterate(
        self,
        agent_name: str,
        *,
        limit: int | None = None,
        order: str | None = None,
        start_timestamp: str | None = None,
        end_timestamp: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Session]:
        """Iterate over the sessions of the caller; see ``Sessions.iterate``."""
        arguments = {
            "agent_name": agent_name,
            "limit": limit,
            "order": order,
            "start_timestamp": start_timestamp,
            "end_timestamp": end_timestamp,
        }
        return Entries(self._transport, SESSIONS_LIST, arguments, options)

    def iterate_events(
        self,
        session_id: str,
        *,
        last_turn_id: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SessionEvent]:
        """Iterate over the events of a branch; see ``Sessions.iterate_events``."""
        arguments = {"session_id": session_id, "last_turn_id": last_turn_id, "limit": limit}
        return Entries(self._transport, SESSIONS_EVENTS, arguments, options)


class DraftSessions(draft_sessions.DraftSessions[StreamT]):
    """``client.draft_sessions``."""

    def iterate(
        self,
        *,
        agent_name: str | None = None,
        limit: int | None = None,
        order: str | None = None,
        start_timestamp: str | None = None,
        end_timestamp: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[DraftSession]:
        """Iterate over the draft sessions of the caller; pages are read as they are needed.

        Args:
            agent_name: Only drafts of the saved agent with this name.
            limit: Most entries in a page, from 1 to 100.
            order: Oldest first (``asc``) or newest first (``desc``, the gateway's default).
            start_timestamp: Not before this time, an ISO 8601 date and time; None: half an hour
                before the end.
            end_timestamp: Not after this time, an ISO 8601 date and time; None: now.
            options: What these calls do differently from the client.

        Raises:
            TurnwireError: A page was refused or could not be read; raised while iterating.
        """
        arguments = {
            "agent_name": agent_name,
            "limit": limit,
            "order": order,
            "start_timestamp": start_timestamp,
            "end_timestamp": end_timestamp,
        }
        return iterate(self._transport, DRAFT_SESSIONS_LIST, arguments, options)


class AsyncDraftSessions(draft_sessions.AsyncDraftSessions[StreamT]):
    """``client.draft_sessions``, asynchronous."""

    def iterate(
        self,
        *,
        agent_name: str | None = None,
        limit: int | None = None,
        order: str | None = None,
        start_timestamp: str | None = None,
        end_timestamp: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[DraftSession]:
        """Iterate over the draft sessions of the caller; see ``DraftSessions.iterate``."""
        arguments = {
            "agent_name": agent_name,
            "limit": limit,
            "order": order,
            "start_timestamp": start_timestamp,
            "end_timestamp": end_timestamp,
        }
        return Entries(self._transport, DRAFT_SESSIONS_LIST, arguments, options)


class Turns(turns.Turns[StreamT]):
    """``client.turns``."""

    def iterate(
        self, session_id: str, *, limit: int | None = None, options: RequestOptions | None = None
    ) -> Iterator[Turn]:
        """Iterate over the last turn of a session and those before it, newest first.

        Args:
            session_id: The session.
            limit: Most entries in a page, from 1 to 25.
            options: What these calls do differently from the client.

        Raises:
            TurnwireError: A page was refused or could not be read; raised while iterating.
        """
        arguments = {"session_id": session_id, "limit": limit}
        return iterate(self._transport, TURNS_LIST, arguments, options)

    def iterate_events(
        self,
        session_id: str,
        turn_id: str,
        *,
        limit: int | None = None,
        order: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[StoredEvent]:
        """Iterate over the events of a turn that is over, the pieces of messages joined.

        Args:
            session_id: The session.
            turn_id: The turn.
            limit: Most entries in a page, from 1 to 25.
            order: Oldest first (``asc``, the gateway's default) or newest first (``desc``).
            options: What these calls do differently from the client.

        Raises:
            TurnwireError: A page was refused or could not be read; raised while iterating.
        """
        arguments = {"session_id": session_id, "turn_id": turn_id, "limit": limit, "order": order}
        return iterate(self._transport, TURNS_EVENTS, arguments, options)


class AsyncTurns(turns.AsyncTurns[StreamT]):
    """``client.turns``, asynchronous."""

    def iterate(
        self, session_id: str, *, limit: int | None = None, options: RequestOptions | None = None
    ) -> AsyncIterator[Turn]:
        """Iterate over the turns of a session; see ``Turns.iterate``."""
        arguments = {"session_id": session_id, "limit": limit}
        return Entries(self._transport, TURNS_LIST, arguments, options)

    def iterate_events(
        self,
        session_id: str,
        turn_id: str,
        *,
        limit: int | None = None,
        order: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[StoredEvent]:
        """Iterate over the events of a turn; see ``Turns.iterate_events``."""
        arguments = {"session_id": session_id, "turn_id": turn_id, "limit": limit, "order": order}
        return Entries(self._transport, TURNS_EVENTS, arguments, options)
