"""The requests of a turn, and what the forms of the API do differently. No I/O."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Protocol

from turnwire.protocol import Call, Open
from turnwire_api.trueforge import resources
from turnwire_api.trueforge.events import TABLE

if TYPE_CHECKING:
    from collections.abc import Collection

    from turnwire.trueforge.config import SessionConfig
    from turnwire.trueforge.paging import Paging
    from turnwire_api.runtime.operation import Operation

__all__ = ["SERVER", "Calls", "Operations"]


class Operations(Protocol):
    """The operations that both forms have."""

    SESSIONS_CREATE: Operation[Any]
    SESSIONS_EVENTS: Operation[Any]
    TURNS_CANCEL: Operation[Any]
    TURNS_EVENTS: Operation[Any]
    TURNS_GET: Operation[Any]
    TURNS_LIST: Operation[Any]
    TURNS_STREAM: Operation[Any]
    TURNS_SUBSCRIBE: Operation[Any]


class Calls(ABC):
    """The requests of a turn.

    Args:
        api: The operations of one form.
        event_types: The types of events that its document has.

    Attributes:
        page: Most events of a turn in one page.
        newest_first: The list of turns begins with the last one and has those before it; else it
            has all turns of the session, oldest first.
    """

    page: int
    newest_first: bool

    def __init__(self, api: Operations, event_types: Collection[str]) -> None:
        self.api = api
        self.event_types = event_types

    @abstractmethod
    def open_session(self, config: SessionConfig[Any]) -> Call:
        """Open a session with an agent."""

    @abstractmethod
    def last_turn(self, session_id: str) -> Call:
        """Ask which turn of a session was created last."""

    @abstractmethod
    def last_turn_id(self, answer: Any) -> str | None:
        """Return what was asked with ``last_turn``; None: the session has no turn."""

    def create_turn(self, session_id: str | None, items: list[Any], parent: str | None) -> Open:
        """Create a turn and read its events; without a parent it follows the last one."""
        body = {"input": items, "previous_turn_id": parent}
        return Open(self.api.TURNS_STREAM, {"session_id": session_id, "body": body})

    @abstractmethod
    def subscribe(self, session_id: str | None, turn_id: str | None, after: int) -> Open:
        """Take up the stream of a turn behind a number."""

    def ask_turn(self, session_id: str | None, turn_id: str | None) -> Call:
        """Ask how a turn stands."""
        return Call(self.api.TURNS_GET, {"session_id": session_id, "turn_id": turn_id})

    def turns(self, paging: Paging) -> Call:
        """Read a page of the turns of a session."""
        return Call(self.api.TURNS_LIST, paging.arguments)

    def turn_events(self, paging: Paging) -> Call:
        """Read a page of what is kept of a turn."""
        return Call(self.api.TURNS_EVENTS, paging.arguments)

    def cancel_session(self, session_id: str | None) -> Call:
        """Cancel the turn of a session that was created last."""
        return Call(self.api.TURNS_CANCEL, {"session_id": session_id, "body": {}})


class ServerCalls(Calls):
    """The requests in the form of the server (openapi/trueforge.yaml)."""

    page = 100
    newest_first = False

    def open_session(self, config: SessionConfig[Any]) -> Call:
        """Open a session with an agent.

        Example:
            >>> SERVER.open_session({"agent": "note-keeper"}).arguments
            {'body': {'agent': {'name': 'note-keeper'}}}
        """
        agent = {"spec": config["spec"]} if "spec" in config else {"name": config.get("agent")}
        return Call(self.api.SESSIONS_CREATE, {"body": {"agent": agent}})

    def last_turn(self, session_id: str) -> Call:
        """Ask for the newest event of a session: it names its turn."""
        return Call(self.api.SESSIONS_EVENTS, {"session_id": session_id, "limit": 1})

    def last_turn_id(self, answer: Any) -> str | None:
        """Return the turn of that event."""
        return answer.data[0].turn_id if answer.data else None

    def subscribe(self, session_id: str | None, turn_id: str | None, after: int) -> Open:
        """Take up the stream of a turn behind a number."""
        arguments = {"session_id": session_id, "turn_id": turn_id}
        return Open(self.api.TURNS_SUBSCRIBE, {**arguments, "after_sequence_number": after})


SERVER = ServerCalls(resources, TABLE.choice.variants)
"""The requests to a server."""
