"""One sandbox as a conversation: the Router keeps all of it. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from turnwire.agents_json import Record
from turnwire.agenttier.config import invoke_arguments
from turnwire.agenttier.protocol import AgentTierProtocol
from turnwire.callbacks import split_options
from turnwire.errors import InvalidRequest
from turnwire.fold import Fold
from turnwire.protocol import Memory

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire.agenttier.config import ConversationConfig, SandboxConfig
    from turnwire.callbacks import ConversationOptions
    from turnwire.decisions import Pending
    from turnwire.protocol import Protocol

__all__ = ["AgentTierMemory", "split_config"]


def split_config(config: ConversationConfig) -> tuple[AgentTierMemory, ConversationOptions]:
    """Part the sandbox from the options of the conversation."""
    sandbox, options = split_options(config)
    return AgentTierMemory(cast("SandboxConfig", sandbox)), options


class AgentTierMemory(Memory):
    """One sandbox.

    Args:
        config: Which, and what goes with every invoke.
    """

    engine = "agenttier"

    def __init__(self, config: SandboxConfig) -> None:
        self._config = config

    def make(self, message: Any) -> AgentTierProtocol:
        """Make the protocol of an invoke."""
        invoke_arguments(self._config, message)  # Refuse now what could not be sent later.
        return AgentTierProtocol(Fold(), self._config, message)

    def answer(self, pending: Pending) -> Protocol:  # noqa: ARG002 - the base's shape.
        """Refuse: a program asks nothing."""
        raise InvalidRequest("nothing is pending: an agent in a sandbox asks nothing")

    def restore(self, data: Mapping[str, Any]) -> AgentTierProtocol:
        """Make the turn that a checkpoint is of."""
        protocol = AgentTierProtocol.load(self._config, Record(data, "the checkpoint"))
        self.current = protocol
        return protocol

    def fork(self) -> Self:
        """Return another conversation with the same sandbox; what it has in it is shared."""
        self.require_idle()
        return type(self)(self._config)
