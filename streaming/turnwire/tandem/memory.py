"""One Tandem session as a conversation: what is kept from turn to turn. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from turnwire.agents_json import Record
from turnwire.callbacks import split_options
from turnwire.errors import InvalidRequest
from turnwire.fold import Fold
from turnwire.protocol import Memory
from turnwire.tandem.config import prompt_parts
from turnwire.tandem.protocol import TandemProtocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire.callbacks import ConversationOptions
    from turnwire.decisions import Pending
    from turnwire.protocol import Protocol
    from turnwire.tandem.config import ConversationConfig, SessionConfig

__all__ = ["TandemMemory", "split_config"]


def split_config(config: ConversationConfig) -> tuple[TandemMemory, ConversationOptions]:
    """Part the session from the options of the conversation."""
    session, options = split_options(config)
    return TandemMemory(cast("SessionConfig", session)), options


class TandemMemory(Memory):
    """One session.

    Args:
        config: What it is made with, and what goes with every prompt.
    """

    engine = "tandem"

    def __init__(self, config: SessionConfig) -> None:
        self.config = config
        self.session_id: str | None = config.get("session_id")

    def make(self, message: Any) -> TandemProtocol:
        """Make the protocol of a turn that says something."""
        return TandemProtocol(self, Fold(), prompt_parts(message))

    def answer(self, pending: Pending) -> Protocol:  # noqa: ARG002 - the base's shape.
        """Refuse: a Tandem run is answered by its turn, while it runs."""
        raise InvalidRequest("answer the running turn itself: turn.answer(...)")

    def restore(self, data: Mapping[str, Any]) -> TandemProtocol:
        """Make the turn that a checkpoint is of; a running one is taken up again."""
        protocol = TandemProtocol.load(self, Record(data, "the checkpoint"))
        self.current = protocol
        return protocol

    def fork(self) -> Self:
        """Refuse: copying a session is a request of its own, ``client.sessions.fork``."""
        raise InvalidRequest("fork the session with client.sessions.fork, and talk to the copy")
