"""The requests of a turn. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.protocol import Call, Open
from turnwire_api.trueforge import resources as api

if TYPE_CHECKING:
    from turnwire.trueforge.paging import Paging

__all__ = [
    "PAGE",
    "ask_turn",
    "cancel_session",
    "create_session",
    "create_turn",
    "last_event",
    "subscribe",
    "turn_events",
]

PAGE = 100
"""Most events of a turn in one page (engine limit)."""


def create_session(agent: Any) -> Call:
    """Open a session with an agent."""
    return Call(api.SESSIONS_CREATE, {"body": {"agent": agent}})


def last_event(session_id: str | None) -> Call:
    """Read the newest event of a session: it names the turn that was created last."""
    return Call(api.SESSIONS_EVENTS, {"session_id": session_id, "limit": 1})


def create_turn(session_id: str | None, items: list[Any], parent: str | None) -> Open:
    """Create a turn and read its events; without a parent it follows the last one."""
    body = {"input": items, "previous_turn_id": parent}
    return Open(api.TURNS_STREAM, {"session_id": session_id, "body": body})


def subscribe(session_id: str | None, turn_id: str | None, after: int) -> Open:
    """Take up the stream of a turn behind a number."""
    arguments = {"session_id": session_id, "turn_id": turn_id}
    return Open(api.TURNS_SUBSCRIBE, {**arguments, "after_sequence_number": after})


def ask_turn(session_id: str | None, turn_id: str | None) -> Call:
    """Ask how a turn stands."""
    return Call(api.TURNS_GET, {"session_id": session_id, "turn_id": turn_id})


def turn_events(paging: Paging) -> Call:
    """Read a page of what is kept of a turn."""
    return Call(api.TURNS_EVENTS, paging.arguments)


def cancel_session(session_id: str | None) -> Call:
    """Cancel the turn of a session that was created last."""
    return Call(api.TURNS_CANCEL, {"session_id": session_id, "body": {}})
