"""The session that a conversation is in, and what is said in it, as requests need it. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict, cast

from turnwire.callbacks import ConversationOptions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["ConversationConfig", "SessionConfig", "new_session", "prompt_body", "prompt_parts"]


class SessionConfig(TypedDict, total=False):
    """The session that a conversation is in: an existing one by ``session_id``, or a new one.

    ``model``, ``agent``, ``tool_mode`` and ``tool_allowlist`` go with every prompt; ``title``,
    ``directory`` and ``permission`` make a new session.

    ``busy`` says what to do when the session has a run already. ``raise`` (the default): a
    ``Conflict`` that names the run. ``wait``: prompt when that run is over. ``attach``: follow that
    run; the prompt is then not sent.
    """

    session_id: str
    title: str
    directory: str
    permission: list[Mapping[str, Any]]
    model: Mapping[str, Any]
    agent: str
    tool_mode: str
    tool_allowlist: list[str]
    busy: Literal["raise", "wait", "attach"]


class ConversationConfig(SessionConfig, ConversationOptions, total=False):
    """What ``client.conversation`` takes: the session, and the options of the conversation."""


_OF_A_SESSION = ("title", "directory", "permission", "model")
_OF_A_PROMPT = {
    "model": "model",
    "agent": "agent",
    "tool_mode": "toolMode",
    "tool_allowlist": "toolAllowlist",
}


def new_session(config: SessionConfig) -> dict[str, Any]:
    """Return the body of the request that makes the session."""
    return {name: value for name, value in config.items() if name in _OF_A_SESSION}


def prompt_body(config: SessionConfig, parts: list[Any]) -> dict[str, Any]:
    """Return the body of a prompt."""
    given = {_OF_A_PROMPT[name]: value for name, value in config.items() if name in _OF_A_PROMPT}
    return {**given, "parts": parts}


def prompt_parts(message: Any) -> list[Any]:
    """Return the parts of a prompt: a text, a part, or a list of parts.

    Example:
        >>> prompt_parts("hi")
        [{'type': 'text', 'text': 'hi'}]
    """
    if isinstance(message, str):
        return [{"type": "text", "text": message}]
    return list(cast("Iterable[Any]", message)) if isinstance(message, list | tuple) else [message]
