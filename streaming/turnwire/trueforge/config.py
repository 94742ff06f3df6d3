"""The session that a conversation is in, as keyword arguments. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar

from turnwire.callbacks import ConversationOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ConversationConfig", "SessionConfig"]

SpecT = TypeVar("SpecT")
"""The model of an agent's description, in one form of the API."""


class SessionConfig(TypedDict, Generic[SpecT], total=False):
    """The session that a conversation is in; exactly one of the three.

    ``agent`` is the name of a saved agent, ``spec`` describes one: with these a session is opened
    by the first turn. ``session_id`` goes on in a session that there is.
    """

    agent: str
    spec: SpecT | Mapping[str, Any]
    session_id: str


class ConversationConfig(SessionConfig[SpecT], ConversationOptions, Generic[SpecT], total=False):
    """What ``client.conversation`` takes: the session, and the options of the conversation."""
