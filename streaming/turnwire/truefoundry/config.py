"""The agent that a conversation is with, as keyword arguments. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from turnwire.callbacks import ConversationOptions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from turnwire_api.runtime.model import Model
    from turnwire_api.truefoundry import models

__all__ = ["AgentConfig", "ConversationConfig"]


class AgentConfig(TypedDict, total=False):
    """The agent that a conversation is with; exactly one of ``model`` and ``agent_name``.

    The engine does not remember it, so every turn sends it again. The fields are those of
    ``client.responses.stream``.
    """

    model: str
    agent_name: str
    instruction: str
    messages: Sequence[models.OpeningMessage | Mapping[str, Any]]
    mcp_servers: Sequence[models.McpServer | Mapping[str, Any]]
    model_params: models.ModelParams | Mapping[str, Any]
    response_format: Mapping[str, Any] | Model
    iteration_limit: int
    skills: Sequence[models.SkillMount | Mapping[str, Any]]
    sandbox: models.SandboxConfig | Mapping[str, Any]
    variables: Mapping[str, str]


class ConversationConfig(AgentConfig, ConversationOptions, total=False):
    """What ``client.conversation`` takes: the agent, and the options of the conversation."""
