"""What answers the pauses of a turn without the caller being asked. No I/O."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, cast

from turnwire.tools import toolbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from turnwire.agents import ToolCall
    from turnwire.tools import FunctionTool

__all__ = ["Callbacks", "ConversationOptions", "split_options"]


class ConversationOptions(TypedDict, total=False):
    """What every conversation takes by keyword, beside the agent.

    ``approve``, ``tools`` and ``save`` hold for all its turns; see ``Conversation.send``.
    ``checkpoint_key`` seals the checkpoints; by default the client's key does.
    """

    approve: Callable[[ToolCall], Any] | None
    tools: Iterable[Callable[..., Any] | FunctionTool]
    save: Callable[[str], Any] | None
    checkpoint_key: str | None


def split_options(config: Mapping[str, Any]) -> tuple[dict[str, Any], ConversationOptions]:
    """Part what every conversation takes from what is the engine's own.

    Args:
        config: The keyword arguments of a conversation.

    Returns:
        The rest, and the options. ``config`` itself is not changed.

    >>> split_options({"session_id": "s-1", "checkpoint_key": None})
    ({'session_id': 's-1'}, {'checkpoint_key': None})
    """
    names = ConversationOptions.__annotations__.keys()
    rest = {name: value for name, value in config.items() if name not in names}
    options = {name: value for name, value in config.items() if name in names}
    return rest, cast("ConversationOptions", options)


class Callbacks(NamedTuple):
    """What answers without the caller being asked.

    Attributes:
        approve: Policy for approvals; None: leave them pending.
        tools: Functions that answer client-side calls, by tool name.
        save: Takes a checkpoint: before anything is sent that acts, before the callbacks are
            asked, after a tool has run, and when the turn stops.
    """

    approve: Callable[[ToolCall], Any] | None = None
    tools: Mapping[str, FunctionTool] = MappingProxyType({})
    save: Callable[[str], Any] | None = None

    @classmethod
    def of(
        cls,
        approve: Callable[[ToolCall], Any] | None,
        tools: Iterable[Callable[..., Any] | FunctionTool],
        save: Callable[[str], Any] | None,
    ) -> Callbacks:
        """Make them of what a caller gives."""
        return cls(approve, toolbox(tools), save)

    def instead(
        self,
        approve: Callable[[ToolCall], Any] | None,
        tools: Iterable[Callable[..., Any] | FunctionTool] | None,
        save: Callable[[str], Any] | None,
    ) -> Callbacks:
        """Return these with those of one turn in their places; None keeps what is there."""
        return Callbacks(
            approve or self.approve,
            self.tools if tools is None else toolbox(tools),
            save or self.save,
        )
