"""A turn of the embedded server tells a reader the same as the recorded one.

Compared are the turn events by agent (types, texts, calls, results), what is pending, and the
outcome. Ids and times differ, and so may the way in which subagents take turns.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, Any

import pytest

from cuts.wire import http_client
from trueforge.replay import BASE_URL, Replay, Take, takes
from trueforge.turn.support import Story, client_of, follow
from trueforge.turn.wire import Simulation
from turnwire.decisions import Allow, Deny, Respond
from turnwire.events import TextDelta
from turnwire.outcomes import Cancelled, Completed, NeedsInput
from turnwire.trueforge import TrueForgeClient

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.agents import ToolCall
    from turnwire.decisions import Decision, Pending


PAUSED = (
    ("approval-allow-pause", "approval-allow"),
    ("approval-deny-pause", "approval-deny"),
    ("approval-batch2-pause", "approval-batch2-decide"),
    ("tools-readonly-plus-destructive-pause", "tools-readonly-plus-destructive-allow"),
    ("question-pause", "question-answer"),
    ("approval-and-question-pause", "approval-and-question-both"),
    ("subagents-approvals-pause", "subagents-approvals-decide"),
)
"""A pause, and the turn with the decisions that followed it."""


def server(**options: Any) -> dict[str, Any]:
    names = options.pop("servers", ("notes",))
    spec: dict[str, Any] = {
        "model": {"name": "stub/stub-1"},
        "mcp_servers": [{"name": name, "preload": True} for name in names],
    }
    return {**spec, "config": options} if options else spec


SPECS: dict[str, Any] = {
    "model-iteration-limit": server(iteration_limit=3),
    "turn-deferred-tools": {**server(), "mcp_servers": [{"name": "notes"}]},
    "mcp-auth-required": server(servers=("notes", "locked")),
    "mcp-server-unreachable": server(servers=("dead",)),
}


STOPPED = (
    "cancel-midturn-stream",
    "cancel-during-subagents-stream",
    "concurrent-two-roots-b",
    "silence-22s-then-cancel",
)
"""Turns that were cancelled in the middle."""

ABANDONED = "shutdown-sigterm-stream"

_NO_PAUSE = "the pause that it decides was not recorded"
_TWO = "it takes two clients at once; the wire is compared in tests/testing/trueforge"
_EARLIER = "it goes on from turns that were not recorded as streams"

NOT_COMPARED = {
    "approval-after-cancel-of-paused": _NO_PAUSE,
    "approval-deny-noreason": _NO_PAUSE,
    "approval-repeat-explicit-prev": "no client of ours sends this: the tool would run again",
    "approval-double-submit-a": _TWO,
    "approval-double-submit-then-empty": _EARLIER,
    "concurrent-same-session-first": _TWO,
    "concurrent-simultaneous-a": _TWO,
    "rejected-create-cancels-running-stream": _TWO,
    "content-type-missing-body-ignored": "no client of ours sends this: its input is dropped",
    "content-type-text-plain-body-ignored": "no client of ours sends this: its input is dropped",
    "limit-execution-timeout-3s": "a matter of time, and the simulated wire has no clock",
    "mcp-auth-required-resume-empty": _EARLIER,
    "mcp-auth-required-user-message": _EARLIER,
}
"""Recorded turns that are not compared here, and why."""


def _ends_by_itself(take: Take) -> bool:
    kinds = {item.get("type") for item in take.input}
    return kinds <= {"user.message"} and take.state["status"] != "cancelled"


SINGLE = [
    name for name, take in takes().items() if _ends_by_itself(take) and name not in NOT_COMPARED
]


def there(*turns: Take) -> Any:
    return client_of(Replay(turns)).conversation(agent="a")


def here(name: str, simulation: Simulation | None = None) -> Any:
    http = http_client("sync", simulation or Simulation(sandbox=False))
    return TrueForgeClient(BASE_URL, http_client=http).conversation(spec=SPECS.get(name, server()))


def told(story: Story) -> dict[str, Any]:
    """Return what each agent told, in order; how its text was cut is left out."""
    lines: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for event in story.events:
        if getattr(event.native, "type", "") == "mcp.initialize":
            # Only where the session has not called the server before.
            continue
        call = getattr(event, "call", None)
        calls = [call] if call is not None else getattr(event, "calls", ())
        lines[event.agent.label].append(
            (
                type(event).__name__,
                str(getattr(event, "text", "") or ""),
                getattr(event, "content", None),
                tuple((each.tool, each.server) for each in calls),
            )
        )
    return {agent: _joined(each) for agent, each in lines.items()}


def _joined(lines: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    joined: list[tuple[Any, ...]] = []
    for (kind, content, calls), group in groupby(lines, key=lambda it: (it[0], *it[2:])):
        joined.append((kind, "".join(each[1] for each in group), content, calls))
    return joined


def agents(story: Story) -> list[Any]:
    """Return what the agents came to."""
    return sorted(
        (
            agent.label,
            agent.status,
            agent.task or "",
            [(message.text, message.finish_reason) for message in agent.messages],
            [(call.tool, call.server, call.arguments_text, call.result) for call in agent.calls],
        )
        for agent in story.turn.agents
    )


def ending(story: Story) -> Any:
    match story.turn.outcome:
        case NeedsInput(pending=pending):
            waiting = (pending.approvals, pending.tool_calls)
            calls = [sorted(_what(call) for call in kind) for kind in waiting]
            return calls, [sign_in.server for sign_in in pending.sign_ins]
        case Completed(text=text, details=details):
            return text, details
        case outcome:
            return repr(outcome)


def check(mine: Story, theirs: Story) -> None:
    assert mine.error is theirs.error is None
    assert told(mine) == told(theirs)
    assert agents(mine) == agents(theirs)
    assert ending(mine) == ending(theirs)


@pytest.mark.parametrize("name", SINGLE)
def test_a_turn_tells_the_same(name: str) -> None:
    take = takes()[name]
    check(follow(here(name).send(take.input)), follow(there(take).send(take.input)))


@pytest.mark.parametrize(("pause", "then"), PAUSED, ids=lambda name: name)
def test_a_pause_and_what_follows_tell_the_same(pause: str, then: str) -> None:
    first, second = takes()[pause], takes()[then]
    mine, theirs = here(pause), there(first, second)
    check(follow(mine.send(first.input)), follow(theirs.send(first.input)))
    decisions = recorded_decisions(theirs.pending, second)
    check(
        follow(mine.answer(decided(mine.pending, decisions))),
        follow(theirs.answer(decided(theirs.pending, decisions))),
    )


def recorded_decisions(pending: Pending, take: Take) -> dict[Any, Decision]:
    """Return what was decided, by what the calls are: their ids differ here and there."""
    waiting = {call.id: call for call in (*pending.approvals, *pending.tool_calls)}
    return {_what(waiting[item["tool_call_id"]]): _decision(item) for item in take.input}


def _what(call: ToolCall) -> tuple[str, str, str]:
    return call.agent.label, call.tool, call.arguments_text


def _decision(item: Any) -> Decision:
    if "content" in item:
        return Respond(item["content"])
    allowed = item["approval"]["status"] == "allow"
    return Allow() if allowed else Deny(item["approval"].get("reason"))


def decided(pending: Pending, decisions: dict[Any, Decision]) -> Pending:
    for call in (*pending.approvals, *pending.tool_calls):
        pending = pending.decide(call, decisions[_what(call)])
    return pending


def follow_until(turn: Any, pieces: int, stop: Callable[[], Any]) -> Story:
    """Read a turn, and stop it after so many pieces of text."""
    events: list[Any] = []
    for event in turn:
        events.append(event)
        pieces -= isinstance(event, TextDelta)
        if pieces == 0:
            stop()
            pieces = -1
    return Story(turn, events)


def pieces_of(story: Story) -> int:
    return sum(isinstance(event, TextDelta) for event in story.events)


@pytest.mark.parametrize("name", STOPPED)
def test_a_turn_that_is_cancelled_tells_the_same(name: str) -> None:
    take = takes()[name]
    theirs = follow(there(take).send(take.input))
    turn = here(name).send(take.input)
    mine = follow_until(turn, pieces_of(theirs), turn.cancel)
    assert mine.turn.outcome == Cancelled(reason="client-cancelled")
    check(mine, theirs)


def test_a_turn_that_is_abandoned_tells_the_same() -> None:
    take, simulation = takes()[ABANDONED], Simulation(sandbox=False)
    theirs = follow(there(take).send(take.input))
    turn = here(ABANDONED, simulation).send(take.input)
    mine = follow_until(turn, pieces_of(theirs), simulation.engine.restart)
    assert mine.turn.outcome == Cancelled(reason="abandoned")
    check(mine, theirs)


def test_every_recorded_turn_is_compared_or_has_a_reason() -> None:
    compared = {*SINGLE, *STOPPED, ABANDONED, *(name for pair in PAUSED for name in pair)}
    assert compared.isdisjoint(NOT_COMPARED)
    assert compared | NOT_COMPARED.keys() == takes().keys()
