"""The sandbox that a conversation is in, and what is said to its agent. No I/O."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, cast

from turnwire.agenttier.durations import go_duration
from turnwire.callbacks import ConversationOptions
from turnwire.errors import InvalidRequest

if TYPE_CHECKING:
    from turnwire.agenttier.durations import Duration

__all__ = [
    "ConversationConfig",
    "SandboxConfig",
    "dump_message",
    "invoke_arguments",
    "load_message",
]


class SandboxConfig(TypedDict, total=False):
    """The sandbox that a conversation is in.

    ``sandbox_id`` must be given. ``invoke_timeout`` is how long each run may take, ``"5m"`` for
    one; it only lowers the template's limit.
    """

    sandbox_id: str
    invoke_timeout: Duration


class ConversationConfig(SandboxConfig, ConversationOptions, total=False):
    """What ``client.conversation`` takes: the sandbox, and the options of the conversation."""


def invoke_arguments(config: SandboxConfig, message: Any) -> dict[str, Any]:
    """Return the arguments of the invoke that says something.

    A text is a prompt: the Router appends it to the command and gives it as input too. A mapping
    is written to the program's input as JSON, bytes as they are.

    Raises:
        InvalidRequest: There is no sandbox, or the message is none of these.

    Example:
        >>> invoke_arguments({"sandbox_id": "a"}, "hi")["prompt"]
        'hi'
    """
    sandbox_id = config.get("sandbox_id")
    if not sandbox_id:
        raise InvalidRequest("a conversation with an agent needs its sandbox_id")
    arguments: dict[str, Any] = {
        "sandbox_id": sandbox_id,
        "timeout": go_duration(config.get("invoke_timeout"), "invoke_timeout"),
    }
    match message:
        case str():
            return {**arguments, "prompt": message}
        case bytes() | Mapping():
            return {**arguments, "body": message}
        case _:
            kind = type(message).__name__
            raise InvalidRequest(f"a message is a str, a dict or bytes, not {kind}")


def dump_message(message: Any) -> Any:
    """Return a message as JSON data."""
    if isinstance(message, bytes):
        return {"base64": base64.b64encode(message).decode()}
    if isinstance(message, Mapping):
        return {"json": dict(cast("Mapping[str, Any]", message))}
    return message


def load_message(data: Any) -> Any:
    """Return the message that ``dump_message`` was given.

    Raises:
        ValueError: The data is malformed. KeyError and TypeError: likewise.
    """
    match data:
        case str():
            return data
        case {"base64": str(text)}:
            return base64.b64decode(text, validate=True)
        case {"json": dict()}:
            return data["json"]
        case _:
            raise ValueError("the message is malformed")
