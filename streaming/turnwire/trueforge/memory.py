"""One session as a conversation: what is kept from turn to turn. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from turnwire.agents_json import Record
from turnwire.callbacks import split_options
from turnwire.errors import ConfigurationError, InvalidRequest
from turnwire.fold import Fold
from turnwire.protocol import Memory
from turnwire.trueforge.branch import Branch
from turnwire.trueforge.calls import SERVER
from turnwire.trueforge.items import user_input
from turnwire.trueforge.protocol import TrueForgeProtocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire.callbacks import ConversationOptions
    from turnwire.decisions import Pending
    from turnwire.trueforge.calls import Calls
    from turnwire.trueforge.config import SessionConfig

__all__ = ["TrueForgeMemory"]


class TrueForgeMemory(Memory):
    """One branch of turns in one session.

    Args:
        config: The session, or the agent of one that is opened with the first turn.
        branch: What is known of both; None: nothing.

    Attributes:
        calls: The requests, in the form that the engine understands.
    """

    engine = "trueforge"
    calls: ClassVar[Calls] = SERVER

    def __init__(self, config: SessionConfig[Any], branch: Branch | None = None) -> None:
        self.branch = branch or Branch.of(self.calls, config)

    @classmethod
    def of(cls, config: Mapping[str, Any]) -> tuple[Self, ConversationOptions]:
        """Part the session from the options of the conversation.

        Raises:
            ConfigurationError: Not exactly one of ``agent``, ``spec`` and ``session_id`` is given.
        """
        session, options = split_options(config)
        if len(session) != 1:
            raise ConfigurationError("give exactly one of agent=, spec= and session_id=")
        return cls(cast("SessionConfig[Any]", session)), options

    def make(self, message: Any) -> TrueForgeProtocol:
        """Make the protocol of a turn that says something."""
        return TrueForgeProtocol(self.branch, Fold(), user_input(message))

    def answer(self, pending: Pending) -> TrueForgeProtocol:
        """Make the turn that answers what is pending."""
        current = self.current
        if not isinstance(current, TrueForgeProtocol) or current.answerable is None:
            raise InvalidRequest("nothing is pending")
        self.current = current.answering(pending)
        return self.current

    def restore(self, data: Mapping[str, Any]) -> TrueForgeProtocol:
        """Make the turn that a checkpoint is of; a running one is taken up again."""
        state = Record(data, "the checkpoint")
        self.branch.load(state)
        self.current = TrueForgeProtocol.load(self.branch, state)
        return self.current

    def fork(self) -> Self:
        """Return a second branch that goes on from the same turn."""
        self.require_idle()
        return type(self)(self.branch.config, self.branch.fork())
