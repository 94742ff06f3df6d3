"""A fold as JSON data and back; what comes back may be damaged or forged."""

from __future__ import annotations

import copy
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turn.folding import announce, close, fresh, pieces, plain_message, say
from turnwire.agents_json import Record
from turnwire.events import UIBlock
from turnwire.fold import CallPiece, Fold

if TYPE_CHECKING:
    from collections.abc import Iterable


def busy() -> Fold:
    """Return a fold with something of everything."""
    fold = fresh()
    fold.sandbox_id = "acme.box"
    root = fold.agent("root")
    fold.reasoning(root, "hm", None)
    fold.thinking(root, {"type": "thinking", "thinking": "so", "signature": "s"})
    fold.thinking(root, {"type": "redacted_thinking", "data": "x"})
    pieces(fold, CallPiece(index=4, id="c", name="n", arguments="{}", own_name="o", server="s"))
    close(fold, "tool_calls")
    fold.tool_result(root, "c", "ok", None)
    fold.refusal(root, "no")
    say(fold, "see\n```openui\nroot = St", "root's other id")
    announce(fold, "inner", "sub", name="bob", task="find", parent_call="c")
    pieces(fold, CallPiece(index=0, arguments='{"a', needs_approval=True), agent_id="inner")
    fold.fail_agent("sub", message="why", result="half", native=None)
    fold.call("inner", "unseen")
    return fold


def dumped() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(json.dumps(busy().dump()))
    return data


def test_an_empty_fold() -> None:
    data = Fold().dump()
    assert data == {"sandbox_id": None, "agents": [], "aliases": []}
    assert Fold.load(data).dump() == data


def test_everything_comes_back() -> None:
    before, after = busy(), Fold.load(dumped())
    assert after.dump() == before.dump()
    assert after.sandbox_id == "acme.box"
    assert after.agent("root's other id") is after.root
    assert list(after.agents) == ["root", "sub", "inner", "root's other id"]
    root, sub, inner = (after.agents[name] for name in ("root", "sub", "inner"))
    assert root.children == [sub]
    assert (sub.children, inner.parent) == ([inner], sub)
    assert (sub.status, sub.error, sub.result) == ("failed", "why", "half")
    assert (inner.name, inner.task, inner.parent_call) == ("bob", "find", "c")
    for agent_id, agent in before.agents.items():
        loaded = after.agents[agent_id].messages
        assert list(map(plain_message, loaded)) == list(map(plain_message, agent.messages))
    call = after.call("root", "c")
    assert call is root.calls[0]
    assert (call.complete, call.seen, call.result) == (True, True, "ok")
    assert after.call("inner", "unseen").seen is False
    assert after.call("inner", "unseen").agent is inner


def test_a_loaded_fold_goes_on() -> None:
    fold = Fold.load(dumped())
    events = say(fold, "ack([])\n```")
    assert [event.code for event in events if isinstance(event, UIBlock)] == ["root = Stack([])\n"]
    started = pieces(fold, CallPiece(index=0, id="late", arguments='":1}'), agent_id="inner")
    assert len(started) == 2
    assert fold.call("inner", "late").arguments == {"a": 1}


def test_a_dump_is_a_copy() -> None:
    fold = busy()
    data = fold.dump()
    before = copy.deepcopy(data)
    say(fold, "more")
    fold.thinking(fold.agent("root"), {"type": "thinking", "thinking": "more"})
    assert data == before
    data["agents"][0]["messages"][0]["thinking"][1]["data"] = "changed"
    assert fold.agents["root"].messages[0].thinking[1]["data"] == "x"


def test_loading_does_not_change_the_data() -> None:
    data = dumped()
    before = copy.deepcopy(data)
    fold = Fold.load(data)
    say(fold, "more")
    fold.thinking(fold.agent("root"), {"type": "thinking", "thinking": "more"})
    assert data == before


AGENT = ("agents", 0)
SUB = ("agents", 1)
INNER = ("agents", 2)
MESSAGE = (*AGENT, "messages", 0)
CALL = (*MESSAGE, "calls", 0)
UNSEEN = (*INNER, "unseen", 0)

# Where, what is put there, and what the error says.
FORGERIES: list[tuple[tuple[Any, ...], Any, str]] = [
    (("sandbox_id",), 1, 'the fold: "sandbox_id" must be a string or null'),
    (("agents",), {}, 'the fold: "agents" must be a list'),
    (("agents",), None, 'the fold: "agents" must be a list'),
    (("agents",), ["x"], "an agent must be an object"),
    (("agents",), [], '"root\'s other id" cannot be another id of the root'),
    (("aliases",), "x", 'the fold: "aliases" must be a list'),
    (("aliases",), [1], 'the fold: "aliases" must be a list of strings'),
    (("aliases",), ["sub"], "'sub' cannot be another id of the root"),
    (("aliases",), ["x", "x"], "'x' cannot be another id of the root"),
    ((*AGENT, "id"), None, 'an agent: "id" must be a string'),
    ((*AGENT, "id"), "other", "its parent 'root' does not stand before it"),
    ((*SUB, "id"), "root", "there are two agents 'root'"),
    ((*AGENT, "name"), 1, 'an agent: "name" must be a string'),
    ((*AGENT, "task"), [], 'an agent: "task" must be a string'),
    ((*AGENT, "parent_call"), None, 'an agent: "parent_call" must be a string'),
    ((*AGENT, "status"), "sleeping", "'sleeping' is no status"),
    ((*AGENT, "status"), 1, 'an agent: "status" must be a string'),
    ((*AGENT, "result"), 1, 'an agent: "result" must be a string or null'),
    ((*AGENT, "error"), {}, 'an agent: "error" must be a string or null'),
    ((*AGENT, "parent"), "root", "its parent 'root' does not stand before it"),
    ((*AGENT, "parent"), "inner", "its parent 'inner' does not stand before it"),
    ((*SUB, "parent"), "sub", "its parent 'sub' does not stand before it"),
    ((*SUB, "parent"), "inner", "its parent 'inner' does not stand before it"),
    ((*SUB, "parent"), "nobody", "its parent 'nobody' does not stand before it"),
    ((*SUB, "parent"), "root's other id", "does not stand before it"),
    ((*SUB, "parent"), ["root"], 'an agent: "parent" must be a string or null'),
    ((*SUB, "parent"), None, "the first agent, and no other, must be the root"),
    ((*AGENT, "messages"), {}, 'an agent: "messages" must be a list'),
    ((*AGENT, "messages"), [None], "a message of agent 'root' must be an object"),
    ((*MESSAGE, "text"), 1, "a message of agent 'root': \"text\" must be a string"),
    ((*MESSAGE, "reasoning"), None, '"reasoning" must be a string'),
    ((*MESSAGE, "refusal"), None, '"refusal" must be a string'),
    ((*MESSAGE, "finish_reason"), 1, '"finish_reason" must be a string or null'),
    ((*MESSAGE, "finish_reason"), None, "only its last message may be open"),
    ((*MESSAGE, "thinking"), "hm", '"thinking" must be a list'),
    ((*MESSAGE, "thinking"), ["hm"], "a thinking block must be an object"),
    ((*MESSAGE, "thinking"), [{"type": "thinking"}], '"thinking" must be a string'),
    ((*MESSAGE, "calls"), {}, '"calls" must be a list'),
    ((*MESSAGE, "calls"), [[]], "a tool call of agent 'root' must be an object"),
    ((*CALL, "place"), -1, "a tool call of agent 'root': \"place\" must not be negative"),
    ((*CALL, "place"), True, '"place" must be an integer'),
    ((*CALL, "place"), 1.0, '"place" must be an integer'),
    ((*CALL, "id"), None, '"id" must be a string'),
    ((*CALL, "name"), None, '"name" must be a string'),
    ((*CALL, "own_name"), None, '"own_name" must be a string'),
    ((*CALL, "server"), None, '"server" must be a string'),
    ((*CALL, "arguments"), {}, '"arguments" must be a string'),
    ((*CALL, "needs_approval"), 1, '"needs_approval" must be true or false'),
    ((*CALL, "client_side"), None, '"client_side" must be true or false'),
    ((*CALL, "complete"), "yes", '"complete" must be true or false'),
    ((*CALL, "result"), 0, '"result" must be a string or null'),
    ((*AGENT, "unseen"), None, 'an agent: "unseen" must be a list'),
    ((*INNER, "unseen"), [1], "an unseen call of agent 'inner' must be an object"),
    ((*UNSEEN, "id"), 1, "an unseen call of agent 'inner': \"id\" must be a string"),
    ((*AGENT, "fence"), [], "a fence must be an object"),
    ((*AGENT, "fence"), {"held": "x"}, "what a fence holds is the start of one"),
    ((*AGENT, "fence", "body"), 1, "a fence's body is a string or null"),
]


@pytest.mark.parametrize(("path", "value", "problem"), FORGERIES)
def test_what_was_tampered_with_is_refused(path: tuple[Any, ...], value: Any, problem: str) -> None:
    data = dumped()
    target: Any = data
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    with pytest.raises(ValueError, match=re.escape(problem)):
        Fold.load(data)


@pytest.mark.parametrize("again", [CALL, UNSEEN], ids=["a place", "an id"])
def test_what_is_there_twice_is_refused(again: tuple[Any, ...]) -> None:
    data = dumped()
    calls: Any = data
    for key in again[:-1]:
        calls = calls[key]
    calls.append(dict(calls[0]))
    with pytest.raises(ValueError, match="taken"):
        Fold.load(data)


def test_an_unseen_call_cannot_stand_in_for_a_seen_one() -> None:
    data = dumped()
    seen = data["agents"][0]["messages"][0]["calls"][0]
    data["agents"][0]["unseen"] = [seen]
    with pytest.raises(ValueError, match="the id 'c' is taken"):
        Fold.load(data)


@pytest.mark.parametrize("data", [None, [], "{}", 1, True])
def test_what_is_no_object_is_refused(data: Any) -> None:
    with pytest.raises(ValueError, match="the fold must be an object"):
        Fold.load(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


def paths(value: Any) -> list[tuple[Any, ...]]:
    """Return the way to every value inside of a value."""
    # Not by isinstance, which would turn Any into a dict of something unknown.
    keys: Iterable[Any] = ()
    if hasattr(value, "keys"):
        keys = value
    elif hasattr(value, "append"):
        keys = range(len(value))
    return [way for key in keys for way in [(key,), *((key, *rest) for rest in paths(value[key]))]]


@given(st.sampled_from(paths(dumped())), JSON)
def test_anything_anywhere_loads_or_is_a_value_error(path: tuple[Any, ...], value: Any) -> None:
    data = dumped()
    target: Any = data
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    try:
        fold = Fold.load(data)
    except ValueError:
        return
    # Whatever passes is sound: it can be used and saved again.
    say(fold, "more")
    assert Fold.load(json.loads(json.dumps(fold.dump()))).dump() == fold.dump()


def test_a_record_is_read_by_type() -> None:
    record = Record({"s": "x", "n": None, "f": True, "i": 3, "l": ["a"], "o": [{}]}, "it")
    assert (record.string("s"), record.optional("s"), record.optional("n")) == ("x", "x", None)
    assert (record.flag("f"), record.number("i"), record.strings("l")) == (True, 3, ["a"])
    assert [each.where for each in record.records("o", "one")] == ["one"]
