"""One turn whose event stream is cut, and what has to be true of it.

The engine is real and goes on while nobody listens, for as long as the cut says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from both import run_flavour
from cuts.cut import ALL, Cut
from cuts.wire import http_client
from tandem.turn.support import LOCAL, Chats, allow, requests_to
from tandem.turn.wire import Simulation
from turnwire.errors import StreamTruncated
from turnwire.events import StreamResumed

if TYPE_CHECKING:
    from turnwire.testing.tandem import Effect

MISSED = (0, 1, 3, 7, 20, 40, ALL)

PROMPTS = (
    "hello",
    "say hello",
    "think",
    "read the file",
    "write and read",
    "read twice",
    "restart the billing service",
    "failing tool",
    "by policy",
    "make a plan",
    "remember",
    "unicode",
    "unknown event",
    "one large delta",
    "fail now",
    "provider limit",
)


@frozen
class Record:
    """What came of a turn."""

    events: list[Any]
    outcome: Any
    messages: list[Any]
    simulation: Simulation

    @property
    def calls(self) -> list[tuple[str, str, str | None]]:
        """Tool, arguments and result of every call."""
        return [
            (call.tool, call.arguments_text, call.result)
            for message in self.messages
            for call in message.tool_calls
        ]

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.messages]

    @property
    def effects(self) -> list[tuple[str, Any]]:
        effects: tuple[Effect, ...] = self.simulation.engine.effects
        return [(effect.tool, dict(effect.args)) for effect in effects]

    @property
    def gaps(self) -> list[bool]:
        return [event.gap for event in self.events if isinstance(event, StreamResumed)]


def answer(questions: list[Any]) -> str:
    return str(questions[0]["options"][1]["label"])


answer.__name__ = "question"


async def play(flavour: str, prompt: str, simulation: Simulation, approve: Any) -> Record:
    chats = Chats(flavour, LOCAL, http_client(flavour, simulation))
    turn = chats(approve=approve, tools=[answer]).send(prompt)
    events: list[Any] = []
    raised: StreamTruncated | None = None
    try:
        async for event in turn:
            events.append(event)  # noqa: PERF401 - kept when the turn raises.
    except StreamTruncated as error:
        raised = error
    finally:
        await chats.aclose()
    assert getattr(turn.outcome, "error", None) is raised
    root = turn.root
    return Record(events, turn.outcome, root.messages if root else [], simulation)


def record(
    prompt: str, *cuts: Cut, flavour: str = "sync", approve: Any = allow, **options: Any
) -> Record:
    simulation = Simulation(*cuts, **options)
    done = run_flavour(flavour, lambda: play(flavour, prompt, simulation, approve))
    assert requests_to(simulation.requests, "/prompt_async") == 1
    return done


def first_part(whole: Record) -> int:
    """Return where the first part of a message ends."""
    written = whole.simulation.written
    return written.index(b"\n\n", written.index(b"message.part.updated")) + 2


def check(cut: Record, whole: Record) -> None:
    """Nothing is lost and nothing is done twice."""
    assert cut.outcome == whole.outcome
    assert cut.calls == whole.calls
    assert cut.texts == whole.texts
    assert cut.effects == whole.effects
