"""One turn whose event stream is cut, and what has to be true of it.

The engine is real and goes on while nobody listens, for as long as the cut says.
"""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

from attrs import frozen

from both import run_flavour
from cuts.cut import ALL, Cut
from cuts.wire import http_client
from orchagent.turn.support import LOCAL, User, client_of, converse, requests_to
from orchagent.turn.wire import Simulation
from turnwire.events import StreamResumed, TurnDone
from turnwire_api.runtime.model import is_object, plain

MISSED = (0, 1, 3, 7, ALL)

PROMPTS = (
    "say hello",
    "use tools",
    "in one word",
    "unicode",
    "unknown events",
    "heartbeat",
    "slowly",
    "remember odd things",
    "which secrets",
    "broken json",
    "no objects",
    "fail now",
    "fail silently",
    "cut the line",
    "close early",
    "sign in",
    "two accounts",
    "forget to sign in",
    "send a mail",
    "two mails",
    "sign in and approve",
    "long story",
)


@frozen
class Record:
    """What came of a turn."""

    user: User
    outcome: Any
    simulation: Simulation

    @property
    def told(self) -> list[Any]:
        """What a reader was told, without what tells of a cut, and without times."""
        return [
            (type(event).__name__, _untimed(event.native))
            for event in self.user.events
            if not isinstance(event, StreamResumed | TurnDone)
        ]

    @property
    def gaps(self) -> list[bool]:
        return [event.gap for event in self.user.events if isinstance(event, StreamResumed)]

    @property
    def acts(self) -> dict[str, int]:
        """How often each request was made that acts."""
        ends = ("/threads", "/messages", "/resume", "/approve")
        return {end: requests_to(self.simulation.requests, end) for end in ends}

    @property
    def effects(self) -> list[Any]:
        return [(each.tool, dict(each.args)) for each in self.simulation.engine.effects]


def _untimed(native: Any) -> Any:
    found = plain(native)
    return {**found, "timestamp": None} if is_object(found) else found


async def play(flavour: str, prompt: str, simulation: Simulation) -> Record:
    at_once = patch("turnwire.orchagent.protocol._DELAYS", (0.0,) * 5)
    http = http_client(flavour, simulation)
    async with client_of(flavour, LOCAL, http_client=http) as client:
        user = User(client)
        with at_once:
            outcome = await user.read(converse(client, workflow={}).send(prompt))
    return Record(user, outcome, simulation)


def record(prompt: str, *cuts: Cut, flavour: str = "sync", **options: Any) -> Record:
    simulation = Simulation(*cuts, **options)
    return run_flavour(flavour, lambda: play(flavour, prompt, simulation))


def check(cut: Record, whole: Record) -> None:
    """Nothing is lost, nothing is told twice, and nothing is done twice."""
    assert cut.outcome == whole.outcome
    assert cut.told == whole.told
    assert cut.acts == whole.acts
    assert cut.effects == whole.effects
    assert not any(cut.gaps)
    assert cut.acts["/messages"] == 1
    assert cut.acts["/resume"] == len(cut.user.sign_ins)
