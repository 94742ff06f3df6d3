"""The tree of agents, and which agent and call an id stands for."""

from __future__ import annotations

import pytest

from turn.folding import announce, close, fresh, pieces, say, told
from turnwire.fold import CallPiece, Fold


def test_nobody_is_known_at_first() -> None:
    fold = Fold()
    assert fold.root is None
    assert fold.agents == {}
    assert fold.sandbox_id is None


def test_the_first_id_that_nobody_announced_is_the_roots() -> None:
    fold = Fold()
    root = fold.agent("e-1")
    assert fold.root is root
    assert (root.id, root.is_root, root.label) == ("e-1", True, "root")
    assert fold.agent("e-1") is root


def test_later_ids_that_nobody_announced_are_further_names_of_the_root() -> None:
    fold = fresh()
    say(fold, "one ")
    say(fold, "two", "e-2")
    assert fold.agent("e-2") is fold.root
    assert fold.final_text == "one two"
    assert list(fold.agents) == ["root", "sub", "e-2"]


def test_a_subagent_is_announced() -> None:
    fold = Fold()
    native = object()
    started = fold.start_agent(
        "s", name="bob", task="find it", parent_id="r", parent_call="call_s", native=native
    )
    agent = started.agent
    assert told([started]) == [("AgentStarted", "s")]
    assert (agent.name, agent.task, agent.parent_call) == ("bob", "find it", "call_s")
    assert (agent.status, agent.result, agent.error) == ("running", None, None)
    assert fold.root is not None
    assert agent.parent is fold.root
    assert fold.root.id == "r"
    assert fold.root.children == [agent]
    assert list(fold.agents) == ["r", "s"]


def test_subagents_nest() -> None:
    fold = fresh()
    inner = announce(fold, "inner", "sub").agent
    assert inner.parent is fold.agents["sub"]
    assert fold.agents["sub"].children == [inner]


def test_an_unknown_parent_is_the_root() -> None:
    fold = fresh()
    child = announce(fold, "child", "somebody").agent
    assert child.parent is fold.root
    assert fold.agent("somebody") is fold.root


def test_announced_again_it_is_the_same_agent_and_only_gaps_are_filled() -> None:
    fold = fresh()
    first = announce(fold, "s", name="bob").agent
    again = announce(fold, "s", "sub", name="rob", task="find it", parent_call="call_s").agent
    assert again is first
    assert (first.name, first.task, first.parent_call) == ("bob", "find it", "call_s")
    assert first.parent is fold.root
    assert fold.agents["sub"].children == []


def test_an_id_taken_for_the_roots_can_still_be_announced() -> None:
    fold = fresh()
    say(fold, "early", "s")
    child = announce(fold, "s", name="bob").agent
    assert child is not fold.root
    assert fold.agent("s") is child
    assert list(fold.agents) == ["root", "sub", "s"]


@pytest.mark.parametrize("agent_id", ["root", "x"])
def test_nobody_is_its_own_parent(agent_id: str) -> None:
    fold = Fold()
    announce(fold, agent_id, agent_id)
    assert fold.root is not None
    assert fold.root.parent is None
    assert fold.root.children == []


def test_a_subagent_finishes_and_its_result_is_not_its_text() -> None:
    fold = fresh()
    say(fold, "I found **", "sub")
    done = fold.finish_agent("sub", result="Found 2 PRs.", native=None)
    assert told([done]) == [("AgentDone", "sub")]
    sub = fold.agents["sub"]
    assert (sub.status, sub.result, sub.text) == ("done", "Found 2 PRs.", "I found **")


@pytest.mark.parametrize("result", [None, "half"])
def test_a_subagent_fails_and_the_root_goes_on(result: str | None) -> None:
    fold = fresh()
    failed = fold.fail_agent("sub", message="out of budget", result=result, native=None)
    assert told([failed]) == [("AgentFailed", "sub", "out of budget")]
    sub = fold.agents["sub"]
    assert (sub.status, sub.error, sub.result) == ("failed", "out of budget", result)
    assert fold.agents["root"].status == "running"


def test_who_finishes_without_an_announcement_is_a_subagent() -> None:
    fold = Fold()
    agent = fold.finish_agent("s", result="done", native=None).agent
    assert agent.parent is fold.root
    assert fold.root is not None
    # The root's id is not known yet; the next one that nobody announced is it.
    assert fold.root.id == ""
    assert fold.agent("r") is fold.root
    assert fold.root.id == "r"
    assert list(fold.agents) == ["r", "s"]
    assert fold.root.status == "running"


def test_a_root_without_an_id_gets_one() -> None:
    fold = Fold()
    root = fold.agent("")
    call = fold.call("", "c")
    assert fold.agent("e-1") is root
    assert root.id == "e-1"
    assert list(fold.agents) == ["e-1"]
    assert fold.call("e-1", "c") is call


def test_a_result_goes_to_the_agents_own_call() -> None:
    fold = fresh()
    for agent_id in ("root", "sub"):
        pieces(fold, CallPiece(id="c"), agent_id=agent_id)
    result = fold.tool_result(fold.agent("sub"), "c", "ok", None)
    assert told([result]) == [("ToolResult", "sub", "c", "ok")]
    assert fold.call("sub", "c").result == "ok"
    assert fold.call("root", "c").result is None


def test_a_result_finds_its_call_at_another_agent() -> None:
    fold = fresh()
    announce(fold, "sub2")
    for agent_id in ("sub", "sub2"):
        pieces(fold, CallPiece(id="c"), agent_id=agent_id)
    results = [fold.tool_result(fold.agent("root"), "c", text, None) for text in "123"]
    assert [result.call.agent.id for result in results] == ["sub", "sub2", "sub"]
    assert {result.agent.id for result in results} == {"root"}


def test_a_result_of_an_unseen_call_makes_one() -> None:
    fold = fresh()
    result = fold.tool_result(fold.agent("sub"), "c", "ok", None)
    assert result.call is fold.call("sub", "c")
    assert (result.call.seen, result.call.result) == (False, "ok")


def test_a_reference_to_an_unseen_call_is_always_the_same() -> None:
    fold = fresh()
    call = fold.call("sub", "c")
    assert (call.seen, call.complete, call.tool) == (False, False, "")
    assert call.agent is fold.agents["sub"]
    assert fold.call("sub", "c") is call
    assert fold.call("root", "c") is not call
    assert fold.agents["sub"].calls == []


@pytest.mark.parametrize("id_first", [True, False])
def test_an_unseen_call_that_is_streamed_after_all_becomes_the_call(*, id_first: bool) -> None:
    fold = fresh()
    early = fold.call("sub", "c")
    fold.tool_result(fold.agent("sub"), "c", "ok", None)
    info = CallPiece(index=0, name="n", arguments="{", own_name="own", server="s")
    ids = CallPiece(index=0, id="c", arguments="}", needs_approval=True, client_side=True)
    pieces(fold, *((ids, info) if id_first else (info, ids)), agent_id="sub")
    close(fold, agent_id="sub")
    assert fold.agents["sub"].calls == [early]
    assert fold.call("sub", "c") is early
    assert (early.seen, early.complete, early.result) == (True, True, "ok")
    assert (early.name, early.tool, early.server) == ("n", "own", "s")
    assert (early.needs_approval, early.client_side) == (True, True)
    assert early.arguments_text == ("}{" if id_first else "{}")


def test_the_root_has_its_calls_under_all_its_ids() -> None:
    fold = fresh()
    pieces(fold, CallPiece(id="c"))
    assert fold.call("another id", "c").seen
