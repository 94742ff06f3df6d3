"""One thread as a conversation: the server keeps what was said. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from turnwire.agents_json import Record
from turnwire.callbacks import split_options
from turnwire.errors import ConfigurationError, InvalidRequest
from turnwire.fold import Fold
from turnwire.orchagent.config import message_of
from turnwire.orchagent.protocol import OrchProtocol
from turnwire.orchagent.workflow import write_workflow
from turnwire.protocol import Memory
from turnwire_api.runtime.model import Model

if TYPE_CHECKING:
    from turnwire.callbacks import ConversationOptions
    from turnwire.decisions import Pending
    from turnwire.orchagent.config import ConversationConfig, ThreadConfig

__all__ = ["OrchMemory", "split_config"]


def split_config(config: ConversationConfig) -> tuple[OrchMemory, ConversationOptions]:
    """Part the thread from the options of the conversation.

    Raises:
        ConfigurationError: Both ``thread_id`` and ``workflow`` are given.
        InvalidRequest: The workflow is no JSON object, or inputs or secrets are no object.
    """
    thread, options = split_options(config)
    return OrchMemory(cast("ThreadConfig", thread)), options


class OrchMemory(Memory):
    """One thread.

    Args:
        config: Which, or what it is made of, and what goes with every message.

    Attributes:
        thread_id: The thread; None until it is made.
        workflow: What it is made of, as the bytes to send.

    Raises:
        ConfigurationError: Both ``thread_id`` and ``workflow`` are given.
        InvalidRequest: The workflow is no JSON object, or inputs or secrets are no object.
    """

    engine = "orchagent"

    def __init__(self, config: ThreadConfig) -> None:
        if "thread_id" in config and "workflow" in config:
            raise ConfigurationError("give thread_id= or workflow=, not both")
        for name in ("inputs", "secrets"):
            # Not quoted: it may be a secret.
            if not isinstance(config.get(name, {}), Mapping | Model):
                raise InvalidRequest(f"the {name} of a conversation are an object")
        self.config = config
        self.thread_id = config.get("thread_id")
        spec = config.get("workflow")
        self.workflow = None if spec is None else write_workflow(spec)

    def make(self, message: Any) -> OrchProtocol:
        """Make the protocol of a turn that says something."""
        if not self.thread_id and self.workflow is None:
            raise InvalidRequest("a new message needs a thread: give thread_id= or workflow=")
        return OrchProtocol(self, Fold(), message_of(message))

    def answer(self, pending: Pending) -> OrchProtocol:
        """Make the turn that goes on after the sign-ins."""
        current = self.current
        if not isinstance(current, OrchProtocol) or current.answerable is None:
            raise InvalidRequest("nothing is pending; a running turn is answered by turn.answer")
        self.current = current.answering(pending)
        return self.current

    def restore(self, data: Mapping[str, Any]) -> OrchProtocol:
        """Make the turn that a checkpoint is of; a running one is taken up again.

        Raises:
            ValueError: The data is malformed, or of another thread.
        """
        state = Record(data, "the checkpoint")
        thread_id = state.optional("thread_id")
        if "thread_id" in self.config and thread_id != self.thread_id:
            raise state.error("it is of another thread")
        protocol = OrchProtocol.load(self, state)
        self.thread_id = thread_id
        self.current = protocol
        return protocol

    def fork(self) -> Self:
        """Refuse: a thread cannot be copied."""
        raise InvalidRequest("Orchagent cannot copy a thread: make another of the same workflow")
