"""Fold by hand: shorthands for pieces, and events as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from turnwire.agents import Message
from turnwire.fold import CallPiece, Fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from turnwire.agents import ToolCall
    from turnwire.events import TurnEvent

Op: TypeAlias = tuple[Any, ...]
"""A call of a method of ``Fold``: its name, the agent's id, the rest."""

Told: TypeAlias = list[tuple[str, ...]]
"""Events: for each its class's name, its agent's id and what it says."""


def fresh() -> Fold:
    """Return a fold that knows its root, ``root``, and a subagent, ``sub``."""
    fold = Fold()
    fold.agent("root")
    announce(fold, "sub")
    return fold


def announce(fold: Fold, agent_id: str, parent_id: str = "root", **fields: str) -> Any:
    """Announce a subagent of which only the given fields are told."""
    told = {"name": "", "task": "", "parent_call": "", **fields}
    return fold.start_agent(agent_id, parent_id=parent_id, native=None, **told)


def say(fold: Fold, text: str, agent_id: str = "root") -> list[TurnEvent]:
    """Add text to an agent's message."""
    return fold.text(fold.agent(agent_id), text, None)


def pieces(fold: Fold, *given: CallPiece, agent_id: str = "root") -> list[TurnEvent]:
    """Add the pieces of one event to an agent's message."""
    agent = fold.agent(agent_id)
    return [
        event
        for position, piece in enumerate(given)
        for event in fold.call_piece(agent, position, piece, None)
    ]


def close(fold: Fold, finish_reason: str = "stop", agent_id: str = "root") -> list[TurnEvent]:
    """Close an agent's message."""
    return fold.close(fold.agent(agent_id), finish_reason, None)


def plain_call(call: ToolCall) -> dict[str, Any]:
    """Return what differs from a call of which nothing is known but its agent."""
    facts = {
        "id": call.id,
        "name": call.name,
        "own_name": call.own_name,
        "server": call.server,
        "arguments": call.arguments_text,
        "needs_approval": call.needs_approval,
        "client_side": call.client_side,
    }
    return {name: fact for name, fact in facts.items() if fact}


def plain_message(message: Message) -> dict[str, Any]:
    """Return what a message has come to."""
    facts = {
        "text": message.text,
        "reasoning": message.reasoning,
        "refusal": message.refusal,
        "thinking": message.thinking,
        "calls": [plain_call(call) for call in message.tool_calls],
        "finish_reason": message.finish_reason,
    }
    return {name: fact for name, fact in facts.items() if fact}


def told(events: Iterable[TurnEvent]) -> Told:
    """Return events as plain data."""
    return [(type(event).__name__, event.agent.id, *_says(event)) for event in events]


def _says(event: Any) -> Iterator[str]:
    if hasattr(event, "call"):
        yield event.call.id
    for name in ("text", "content", "code", "message"):
        said = getattr(event, name, None)
        if said is not None:
            yield said.text if isinstance(said, Message) else said


def apply(fold: Fold, op: Op) -> Told:
    """Do one thing to a fold and return what it told."""
    name, agent_id, *rest = op
    events: list[Any] = []
    match name:
        case "start":
            events = [announce(fold, agent_id, *rest)]
        case "finish":
            events = [fold.finish_agent(agent_id, result=rest[0], native=None)]
        case "fail":
            events = [fold.fail_agent(agent_id, message=rest[0], native=None)]
        case "tool_result":
            events = [fold.tool_result(fold.agent(agent_id), rest[0], rest[1], None)]
        case "call":
            return [("call", repr(fold.call(agent_id, rest[0])))]
        case "refusal" | "thinking":
            getattr(fold, name)(fold.agent(agent_id), *rest)
        case _:
            events = getattr(fold, name)(fold.agent(agent_id), *rest, None)
    return told(events)
