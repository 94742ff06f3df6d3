"""The thread that a conversation is in, and what is said in it, as requests need it. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, cast

from turnwire.callbacks import ConversationOptions
from turnwire.errors import InvalidRequest

if TYPE_CHECKING:
    from turnwire_api.orchagent.models import Inputs, Secrets, Workflow

__all__ = ["ConversationConfig", "Message", "ThreadConfig", "message_of"]

_MEMBERS = {"user_prompt", "inputs"}


class ThreadConfig(TypedDict, total=False):
    """The thread that a conversation is in: an existing one, or a new one made of a workflow.

    ``inputs`` and ``secrets`` go with every message. They are no part of a checkpoint: give them
    again to the conversation that resumes one.
    """

    thread_id: str
    workflow: Workflow | Mapping[str, Any]
    inputs: Inputs | Mapping[str, Any]
    secrets: Secrets | Mapping[str, Any]


class ConversationConfig(ThreadConfig, ConversationOptions, total=False):
    """What ``client.conversation`` takes: the thread, and the options of the conversation."""


class Message(NamedTuple):
    """What is said.

    Attributes:
        user_prompt: The words.
        inputs: Values for the workflow's placeholders, instead of the conversation's.
    """

    user_prompt: str
    inputs: dict[str, Any] | None = None


def message_of(said: Any) -> Message:
    """Return a message: a text, or an object with ``user_prompt`` and maybe ``inputs``.

    Raises:
        InvalidRequest: It is neither.

    Example:
        >>> message_of("Hi")
        Message(user_prompt='Hi', inputs=None)
        >>> message_of({"user_prompt": "Hi", "inputs": {"user_id": "u1"}})
        Message(user_prompt='Hi', inputs={'user_id': 'u1'})
    """
    if isinstance(said, str):
        return Message(said)
    if not isinstance(said, Mapping):
        raise InvalidRequest(f"a message is a text or an object, not {type(said).__name__}")
    given = cast("Mapping[str, Any]", said)
    prompt, inputs = given.get("user_prompt"), given.get("inputs")
    # Not quoted: what has no place here may be a secret.
    if not isinstance(prompt, str) or not given.keys() <= _MEMBERS:
        raise InvalidRequest("a message has user_prompt, a text, and may have inputs")
    if not isinstance(inputs, Mapping | None):
        raise InvalidRequest("the inputs of a message are an object")
    return Message(prompt, None if inputs is None else dict(cast("Mapping[str, Any]", inputs)))
