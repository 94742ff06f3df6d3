"""Any cutting, any order, a suspension anywhere: the fold comes to the same."""

from __future__ import annotations

import json
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from turn.folding import Op, Told, apply, plain_message
from turnwire.fold import CallPiece, Fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn, SearchStrategy

# Texts with whole fences, so that a cut may go through one.
LINES = st.sampled_from(["```openui", "```", "a = B", "`x`", "text", "", "é\r"])
TEXTS = st.lists(LINES, max_size=6).map("\n".join)
CALLS = st.tuples(st.sampled_from(["read", "write"]), st.text(max_size=12))
AGENTS = ["root", "sub"]


@st.composite
def cut(draw: DrawFn, text: str) -> list[str]:
    places = draw(st.sets(st.integers(1, max(1, len(text) - 1)), max_size=6))
    edges = sorted({0, len(text), *(place for place in places if place < len(text))})
    return [text[start:end] for start, end in pairwise(edges)]


@st.composite
def interleaved(draw: DrawFn, streams: list[list[Op]]) -> list[Op]:
    waiting = [list(stream) for stream in streams if stream]
    ops: list[Op] = []
    while waiting:
        stream = draw(st.sampled_from(waiting))
        ops.append(stream.pop(0))
        waiting = [each for each in waiting if each]
    return ops


def part_of(agent: str) -> dict[str, Callable[[str], Op]]:
    """Return what makes an operation of a piece, for each part of an agent's message."""
    return {
        "text": lambda piece: ("text", agent, piece),
        "reasoning": lambda piece: ("reasoning", agent, piece),
        "refusal": lambda piece: ("refusal", agent, piece),
        "thinking": lambda piece: ("thinking", agent, {"type": "thinking", "thinking": piece}),
    }


def arguments_of(agent: str, index: int) -> Callable[[str], Op]:
    return lambda piece: ("call_piece", agent, 0, CallPiece(index=index, arguments=piece))


@st.composite
def whole_and_cut(draw: DrawFn) -> tuple[list[Op], list[Op]]:
    """One message of each agent: its parts uncut, and the same cut and interleaved."""
    whole: list[Op] = []
    streams: list[list[Op]] = []
    for agent in AGENTS:
        parts: list[list[Op]] = []
        for name, make in part_of(agent).items():
            text = draw(TEXTS if name == "text" else st.text(min_size=name == "thinking"))
            whole.append(make(text))
            parts.append([make(piece) for piece in draw(cut(text))])
        for index, (name, text) in enumerate(draw(st.lists(CALLS, max_size=3))):
            head: Op = ("call_piece", agent, 0, CallPiece(index=index, id=f"c{index}", name=name))
            make = arguments_of(agent, index)
            whole += [head, make(text)]
            pieces = [make(piece) for piece in draw(cut(text))]
            pieces.insert(draw(st.integers(0, len(pieces))), head)
            parts.append(pieces)
        end: Op = ("close", agent, "stop")
        whole.append(end)
        streams.append([*draw(interleaved(parts)), end])
    return whole, draw(interleaved(streams))


def run(ops: list[Op], suspend: Callable[[int], bool] = lambda _: False) -> tuple[Fold, list[Told]]:
    fold = Fold()
    told: list[Told] = []
    fold.agent("root")
    apply(fold, ("start", "sub"))
    for number, op in enumerate(ops):
        if suspend(number):
            fold = reloaded(fold)
        told.append(apply(fold, op))
    return fold, told


def reloaded(fold: Fold) -> Fold:
    data = json.loads(json.dumps(fold.dump()))
    loaded = Fold.load(data)
    assert loaded.dump() == data
    return loaded


def summary(told: list[Told]) -> dict[tuple[str, ...], Any]:
    """Sum up events so that cuts do not show: what grew is joined, the rest is collected.

    Calls are collected without their order, as another cut may interleave them otherwise.
    """
    grown: dict[tuple[str, ...], str] = {}
    said: dict[tuple[str, ...], list[str]] = {}
    for name, agent, *rest in chain.from_iterable(told):
        if name.endswith("Delta"):
            *call, piece = rest
            key = (name, agent, *call)
            grown[key] = grown.get(key, "") + piece
        else:
            said.setdefault((name, agent), []).extend(rest)
    calls = {
        key: set(words) if key[0].startswith("ToolCall") else words for key, words in said.items()
    }
    return {**grown, **calls}


@given(whole_and_cut())
def test_any_cutting_folds_to_the_same_and_tells_the_same(pair: tuple[list[Op], list[Op]]) -> None:
    whole, pieces = pair
    fold, told = run(whole)
    cut_fold, cut_told = run(pieces)
    for agent in AGENTS:
        (message,) = fold.agents[agent].messages
        (cut_message,) = cut_fold.agents[agent].messages
        assert plain_message(cut_message) == plain_message(message)
    assert summary(cut_told) == summary(told)


@given(whole_and_cut())
def test_what_was_told_adds_up_to_what_was_folded(pair: tuple[list[Op], list[Op]]) -> None:
    fold, told = run(pair[1])
    sums = summary(told)
    for agent in AGENTS:
        (message,) = fold.agents[agent].messages
        assert sums.get(("TextDelta", agent), "") == message.text
        assert sums.get(("ReasoningDelta", agent), "") == message.reasoning
        for call in message.tool_calls:
            assert sums.get(("ToolCallDelta", agent, call.id), "") == call.arguments_text
        ids = {call.id for call in message.tool_calls}
        assert sums.get(("ToolCallStarted", agent), set()) == ids
        assert sums.get(("ToolCallCompleted", agent), set()) == ids


@given(whole_and_cut(), st.sets(st.integers(0, 60)))
def test_suspending_a_cut_message_changes_nothing(
    pair: tuple[list[Op], list[Op]], places: set[int]
) -> None:
    fold, told = run(pair[1])
    loaded, loaded_told = run(pair[1], places.__contains__)
    assert loaded_told == told
    assert loaded.dump() == fold.dump()


IDS = st.sampled_from(["root", "sub", "s2", "s3", "x", ""])
CALL_IDS = st.sampled_from(["", "a", "b", "c"])
WORDS = st.sampled_from(["", "n", "m"])
PIECES = st.builds(
    CallPiece,
    index=st.none() | st.sampled_from([-1, 0, 1, 2, 10**12]),
    id=CALL_IDS,
    name=WORDS,
    arguments=WORDS,
    own_name=WORDS,
    server=WORDS,
    needs_approval=st.booleans(),
    client_side=st.booleans(),
)
BLOCKS = st.sampled_from(
    [
        {"type": "thinking", "thinking": "hm"},
        {"type": "thinking", "thinking": "", "signature": "s"},
        {"type": "thinking"},
        {"type": "redacted_thinking", "data": "x"},
        {"no": "type"},
    ]
)


def op(name: str, *rest: SearchStrategy[Any]) -> SearchStrategy[Op]:
    return st.tuples(st.just(name), IDS, *rest)


ANYTHING = st.lists(
    st.one_of(
        op("text", TEXTS),
        op("reasoning", WORDS),
        op("refusal", WORDS),
        op("thinking", BLOCKS),
        op("call_piece", st.integers(0, 2), PIECES),
        op("close", st.sampled_from(["stop", ""])),
        op("tool_result", CALL_IDS, WORDS),
        op("call", CALL_IDS),
        op("start", IDS),
        op("finish", st.none() | WORDS),
        op("fail", WORDS),
    ),
    max_size=25,
)


@given(ANYTHING)
def test_nothing_an_engine_says_breaks_the_tree(ops: list[Op]) -> None:
    fold, _ = run(ops)
    root = fold.root
    assert root is not None
    own = [agent for agent_id, agent in fold.agents.items() if agent.id == agent_id]
    assert {agent for agent in fold.agents.values() if agent.is_root} == {root}
    assert set(fold.agents.values()) == set(own)
    for agent in own:
        assert agent.is_root == (agent.parent is None)
        if agent.parent is not None:
            assert own.index(agent.parent) < own.index(agent)
            assert agent.parent.children.count(agent) == 1
        assert all(message.finish_reason is not None for message in agent.messages[:-1])
        assert all(call.agent is agent for call in agent.calls)


@given(ANYTHING, st.sets(st.integers(0, 25)))
def test_suspending_anything_anywhere_changes_nothing(ops: list[Op], places: set[int]) -> None:
    fold, told = run(ops)
    loaded, loaded_told = run(ops, places.__contains__)
    assert loaded_told == told
    assert loaded.dump() == fold.dump()
