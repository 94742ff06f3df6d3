"""Turns whose event streams are cut, and what has to be true of them.

The embedded server goes on while nobody listens, for as long as the cut says. A recorded turn is
found running, or over.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

from both import run_flavour
from cuts.cut import ALL, Cut
from cuts.wire import http_client
from trueforge.flavours import maker
from trueforge.recordings import streams
from trueforge.replay import BASE_URL, Replay, Take, takes
from trueforge.replay import Cut as TakeCut
from trueforge.turn.support import Story, substance
from trueforge.turn.support import play as play_items
from trueforge.turn.wire import Simulation
from turnwire.errors import TurnwireError
from turnwire.events import TextDelta
from turnwire.outcomes import NeedsInput

if TYPE_CHECKING:
    from cuts.cut import Kind

__all__ = [
    "MISSED",
    "SCENARIOS",
    "Record",
    "check",
    "check_take",
    "record",
    "recorded",
    "whole_take",
]

MISSED = (0, 1, 3, 7, 20, 40, ALL)
# What was said last in a turn that ends so is in no list.
_LOSSY = {"Failed", "Cancelled"}

SCENARIOS = (
    "say hello",
    "[text]",
    "[read]",
    "[delete]",
    "[delete] deny",
    "[delete2]",
    "[mixed]",
    "[ask]",
    "[both]",
    "[agents]",
    "[agents-approve]",
    "[agent-fail]",
    "nested",
    "seven agents",
    "look it up three times",
    "write hello",
    "[reason]",
    "[slow]",
    "[unicode]",
    "[openui]",
    "[unknown]",
    "[badargs]",
    "[toolfail]",
    "[loop]",
    "[noend]",
    "cut the line",
    "sign in",
    "[hang] cancel",
    "[err500]",
    "[err429]",
    "[err401]",
    "[cut]",
    "[length]",
    "restart the server",
)
"""What is said. A word behind a scenario says what is done about it: see ``_react``."""


def _spec(prompt: str) -> dict[str, Any]:
    server = "locked" if prompt == "sign in" else "notes"
    config: dict[str, Any] = {"sandbox": {"enabled": True}}
    if "[loop]" in prompt:
        config["iteration_limit"] = 3
    return {
        "model": {"name": "stub/stub-1"},
        "mcp_servers": [{"name": server, "preload": True}],
        "config": config,
    }


@frozen
class Record:
    """What came of a conversation.

    Attributes:
        stories: Its turns: one more after each pause.
        simulation: The server.
    """

    stories: list[Story]
    simulation: Simulation

    @property
    def turns(self) -> list[dict[str, Any]]:
        return [substance(story) for story in self.stories]

    @property
    def effects(self) -> list[tuple[Any, ...]]:
        return [
            (effect.thread_id, effect.tool_call_id, effect.tool, effect.arguments)
            for effect in self.simulation.engine.effects
        ]

    @property
    def inputs(self) -> list[Any]:
        """What each turn was created with: messages and decisions."""
        return [body.get("input") for body in self.simulation.creates]


def record(
    prompt: str, *cuts: Cut, flavour: str = "sync", lost: str = "", **options: Any
) -> Record:
    """Hold a conversation, every pause of which is answered.

    Args:
        prompt: One of ``SCENARIOS``.
        cuts: Cuts of the streams.
        flavour: Which client.
        lost: The answer to the first request to a path that ends like this is lost.
        options: Of the server.
    """
    simulation = Simulation(*cuts, **options)
    simulation.lost += [lost] if lost else []
    stories = run_flavour(flavour, lambda: _hold(flavour, prompt, simulation))
    return Record(stories, simulation)


async def _hold(flavour: str, prompt: str, simulation: Simulation) -> list[Story]:
    http, options = http_client(flavour, simulation), simulation.options
    make = maker(flavour, gateway=options.gateway)
    where = BASE_URL + options.base_path
    async with make(where, "any-key", http_client=http, max_retries=0) as client:
        chat = client.conversation(spec=_spec(prompt))
        turn = chat.send(prompt)
        stories = [await _follow(turn, cancel="cancel" in prompt)]
        while isinstance(turn.outcome, NeedsInput):
            turn = chat.answer(_react(prompt, turn.outcome.pending, simulation))
            stories.append(await _follow(turn))
    return stories


def _react(prompt: str, pending: Any, simulation: Simulation) -> Any:
    for sign_in in pending.sign_ins:
        simulation.engine.sign_in(sign_in.server)
    decided = pending.signed_in() if pending.sign_ins else pending
    if pending.approvals:
        decided = decided.deny_all("not today") if "deny" in prompt else decided.allow_all()
    return decided.respond("yes") if pending.tool_calls else decided


async def _follow(turn: Any, *, cancel: bool = False) -> Story:
    events: list[Any] = []
    try:
        async for event in turn:
            events.append(event)
            if cancel and isinstance(event, TextDelta):
                await turn.cancel()
    except TurnwireError as error:
        return Story(turn, events, error)
    return Story(turn, events)


def check(cut: Record, whole: Record) -> None:
    """Nothing is lost without a word, and nothing is done twice."""
    assert cut.inputs == whole.inputs
    assert cut.effects == whole.effects
    assert len(cut.stories) == len(whole.stories)
    for mine, theirs in zip(cut.stories, whole.stories, strict=True):
        _check_story(mine, theirs)


def _check_story(cut: Story, whole: Story) -> None:
    assert type(cut.error) is type(whole.error)
    mine, theirs = substance(cut), substance(whole)
    assert mine["outcome"] == theirs["outcome"]
    if not any(cut.gaps):
        assert mine == theirs
        return
    assert type(whole.turn.outcome).__name__ in _LOSSY
    assert _lasting(mine) == _lasting(theirs)
    for agent, heard in mine["heard"].items():
        assert theirs["heard"][agent].startswith(heard)


def _lasting(found: dict[str, Any]) -> Any:
    """Return what the lists have of a turn that was broken off: finished messages."""
    return {
        key: (
            agent["status"],
            agent["task"],
            agent["parent"],
            [message for message in agent["messages"] if message[2] is not None],
        )
        for key, agent in found["agents"].items()
    }


@lru_cache
def recorded() -> dict[str, Take]:
    """Return every recorded stream of a whole turn: as it was created, or subscribed to."""
    subscribed = [Take(each) for each in streams() if each.request["method"] == "GET"]
    return {**takes(), **{take.name: take for take in subscribed if take.is_whole}}


def whole_take(take: Take) -> dict[str, Any]:
    """Return what a recorded turn comes to without a cut."""
    return substance(play_items(Replay([take]), take.body.get("input") or take.input))


def check_take(take: Take, whole: dict[str, Any], after: int, kind: Kind, *, over: bool) -> None:
    """Cut the stream of a recorded turn.

    Args:
        take: The turn.
        whole: What it comes to without a cut.
        after: At which byte.
        kind: How.
        over: It is found over then, not running.
    """
    replay = Replay([take], cuts=[TakeCut(after, kind)], running=0 if over else None)
    story = play_items(replay, take.body.get("input") or take.input)
    found = substance(story)
    assert story.error is None
    assert len(replay.creates) == 1
    assert replay.asked("/subscribe") == (0 if over else 1)
    lossy = over and take.state["status"] in {"error", "cancelled"}
    assert story.gaps == [lossy]
    assert found["outcome"] == whole["outcome"]
    assert found == whole or lossy
    assert _lasting(found) == _lasting(whole)
