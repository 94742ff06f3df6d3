"""Turns over recordings, and what came of them."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from trueforge.recordings import refusals
from trueforge.replay import BASE_URL, Replay
from turnwire.errors import TurnwireError
from turnwire.events import ReasoningDelta, StreamResumed, TextDelta
from turnwire.fold import Fold
from turnwire.machine import Callbacks, TurnMachine
from turnwire.trueforge import TrueForgeClient
from turnwire.trueforge.memory import TrueForgeMemory
from turnwire.trueforge.protocol import TrueForgeProtocol
from turnwire.turn import Turn

__all__ = ["Story", "client_of", "follow", "play", "refusal", "refusing", "substance"]


@frozen
class Story:
    """What came of a turn."""

    turn: Turn
    events: list[Any]
    error: TurnwireError | None = field(default=None)

    @property
    def gaps(self) -> list[bool]:
        """For each time that the stream was taken up again: something may be missing."""
        return [event.gap for event in self.events if isinstance(event, StreamResumed)]

    @property
    def kinds(self) -> list[str]:
        return [type(event).__name__ for event in self.events]


def client_of(replay: Replay) -> TrueForgeClient:
    return TrueForgeClient(BASE_URL, http_client=replay.client(), max_retries=0)


def follow(turn: Turn) -> Story:
    """Read a turn to its end."""
    events: list[Any] = []
    try:
        events.extend(turn)
    except TurnwireError as error:
        return Story(turn, events, error)
    return Story(turn, events)


def play(replay: Replay, items: list[Any]) -> Story:
    """Read a turn of a new session with any input, decisions too."""
    client = client_of(replay)
    memory = TrueForgeMemory({"agent": "a"})
    protocol = TrueForgeProtocol(memory.branch, Fold(), items)
    memory.current = protocol
    seal = client.transport.settings.seal("trueforge", None)
    machine = TurnMachine(protocol, Callbacks.of(None, (), None), seal)
    return follow(Turn(machine, client.transport, None))


def refusal(name: str) -> tuple[int, Any]:
    """Return the recorded answer of a refused request."""
    found = next(exchange for exchange in refusals() if exchange.name == name)
    return found.response["status"], found.response["body"]


def refusing(name: str) -> Replay:
    """Return a server that refuses to create a turn."""
    return Replay([], faults={("POST", "/turns"): [refusal(name)]})


def substance(story: Story) -> dict[str, Any]:
    """Return what a turn came to, by agents; what depends on when pieces came is left out."""
    return {
        "agents": {agent.id: _agent(agent) for agent in story.turn.agents},
        "outcome": _outcome(story.turn.outcome),
        "heard": _heard(story, TextDelta),
    }


def _heard(story: Story, kind: type[TextDelta | ReasoningDelta]) -> dict[str, str]:
    heard: dict[str, str] = {}
    for event in story.events:
        if isinstance(event, kind):
            heard[event.agent.id] = heard.get(event.agent.id, "") + event.text
    return heard


def _agent(agent: Any) -> dict[str, Any]:
    return {
        "status": agent.status,
        "task": agent.task,
        "result": agent.result,
        "parent": agent.parent and agent.parent.id,
        "messages": [
            (message.text, [_call(call) for call in message.tool_calls], message.finish_reason)
            for message in agent.messages
        ],
    }


def _call(call: Any) -> tuple[Any, ...]:
    return call.id, call.tool, call.server, call.arguments_text, call.result, call.complete


def _outcome(outcome: Any) -> Any:
    pending = getattr(outcome, "pending", None)
    if pending is None:
        return repr(outcome)
    return (
        [(call.agent.id, call.id) for call in pending.approvals],
        [(call.agent.id, call.id) for call in pending.tool_calls],
        [sign_in.server for sign_in in pending.sign_ins],
    )
