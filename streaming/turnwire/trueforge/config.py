"""The session that a conversation is in, as keyword arguments. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from turnwire.callbacks import ConversationOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire_api.trueforge import models

__all__ = ["ConversationConfig", "SessionConfig", "session_agent"]


class SessionConfig(TypedDict, total=False):
    """The session that a conversation is in; exactly one of the three.

    ``agent`` is the name of a saved agent, ``spec`` describes one: with these a session is opened
    by the first turn. ``session_id`` goes on in a session that there is.
    """

    agent: str
    spec: models.AgentSpec | Mapping[str, Any]
    session_id: str


class ConversationConfig(SessionConfig, ConversationOptions, total=False):
    """What ``client.conversation`` takes: the session, and the options of the conversation."""


def session_agent(config: SessionConfig) -> dict[str, Any]:
    """Return the agent of the request that opens the session.

    Example:
        >>> session_agent({"agent": "note-keeper"})
        {'name': 'note-keeper'}
    """
    return {"spec": config["spec"]} if "spec" in config else {"name": config.get("agent")}
