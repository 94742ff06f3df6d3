"""What decisions were seen to do on a running server, sent twice or at once; each a test."""

from __future__ import annotations

import pytest

from trueforge.replay import Replay, takes
from trueforge.turn.support import client_of, follow, refusal
from turnwire.decisions import Allow
from turnwire.errors import ConnectionFailed, InvalidRequest
from turnwire.outcomes import Cancelled, Completed, Failed
from turnwire.trueforge import NothingPending

TAKES = takes()
TEXT = TAKES["turn-text"]
PAUSE, ALLOW = TAKES["approval-pause"], TAKES["approval-allow"]


def test_decisions_name_no_parent_since_with_one_the_tool_would_run_again() -> None:
    replay = Replay([PAUSE, ALLOW])
    chat = client_of(replay).conversation(agent="a")
    chat.send(PAUSE.body["input"]).result()
    assert chat.pending is not None
    chat.answer(chat.pending.allow_all()).result()
    assert [set(body) for body in replay.creates] == [{"input"}, {"input"}]


def test_decisions_are_made_once() -> None:
    replay = Replay([PAUSE, ALLOW])
    chat = client_of(replay).conversation(agent="a")
    chat.send(PAUSE.body["input"]).result()
    pending = chat.pending
    assert pending is not None
    decided = pending.allow_all()
    answer = chat.answer(decided)
    with pytest.raises(InvalidRequest):
        chat.answer(decided)
    answer.result()
    with pytest.raises(InvalidRequest):
        chat.answer(decided)
    assert len(replay.creates) == 2


def test_decisions_are_one_batch_or_nothing() -> None:
    pause, decide = TAKES["approval-batch2-pause"], TAKES["approval-batch2-decide"]
    replay = Replay([pause, decide])
    chat = client_of(replay).conversation(agent="a")
    chat.send(pause.body["input"]).result()
    pending = chat.pending
    assert pending is not None
    one = pending.decide(pending.approvals[0], Allow())
    with pytest.raises(InvalidRequest, match="not decided"):
        chat.answer(one)
    assert len(replay.creates) == 1
    chat.answer(one.deny_all("not today")).result()
    verdicts = [item["approval"]["status"] for item in replay.creates[1]["input"]]
    assert verdicts == ["allow", "deny"]


def test_two_threads_that_pause_are_answered_by_their_own_names() -> None:
    pause, decide = TAKES["subagents-approvals-pause"], TAKES["subagents-approvals-decide"]
    replay = Replay([pause, decide])
    chat = client_of(replay).conversation(agent="a")
    chat.send(pause.body["input"]).result()
    pending = chat.pending
    assert pending is not None
    first, second = pending.approvals
    decided = pending.decide(first, Allow()).deny_all()
    follow(chat.answer(decided))
    named = {(it["thread_id"], it["tool_call_id"]) for it in replay.creates[1]["input"]}
    assert named == {(first.agent.id, first.id), (second.agent.id, second.id)}
    assert named == {(it["thread_id"], it["tool_call_id"]) for it in decide.body["input"]}


def test_decisions_that_were_sent_twice_are_detected_and_explained() -> None:
    replay = Replay([PAUSE, TAKES["approval-double-submit-then-empty"]])
    chat = client_of(replay).conversation(agent="a")
    chat.send(PAUSE.body["input"]).result()
    pending = chat.pending
    assert pending is not None
    replay.faults["POST", "/turns"] = [refusal("approval-double-submit-b")]
    story = follow(chat.answer(pending.allow_all()))
    assert isinstance(story.error, NothingPending)
    assert "empty input" in str(story.error)
    assert isinstance(story.turn.outcome, Failed)
    # To decide again would be refused again; the way out is an empty input.
    assert chat.pending is None
    assert isinstance(chat.send([]).result(), Completed)
    assert replay.creates[-1] == {"input": []}


def test_decisions_whose_turn_was_superseded_are_explained() -> None:
    take = TAKES["approval-double-submit-a"]
    replay = Replay([PAUSE, take])
    chat = client_of(replay).conversation(agent="a")
    chat.send(PAUSE.body["input"]).result()
    pending = chat.pending
    assert pending is not None
    outcome = follow(chat.answer(pending.allow_all())).turn.outcome
    assert isinstance(outcome, Cancelled)
    assert outcome.reason.startswith("cancelled-for-next-turn: ")
    assert "empty input" in outcome.reason


def test_a_refused_batch_is_pending_still() -> None:
    replay = Replay([PAUSE, ALLOW])
    chat = client_of(replay).conversation(agent="a")
    chat.send(PAUSE.body["input"]).result()
    pending = chat.pending
    assert pending is not None
    replay.faults["POST", "/turns"] = [(401, {"error": {"message": "expired"}})]
    story = follow(chat.answer(pending.allow_all()))
    assert story.error is not None
    assert chat.pending is not None
    assert chat.pending.complete
    assert isinstance(chat.answer(chat.pending).result(), Completed)


def test_decisions_without_an_answer_are_looked_for_and_not_made_again() -> None:
    pending_call = PAUSE.state["required_actions"][0]["tool_calls"][0]["id"]
    items = [{**ALLOW.body["input"][0], "tool_call_id": pending_call}]
    replay = Replay([PAUSE, ALLOW.sent(items)], lost=[None, "arrives"])
    chat = client_of(replay).conversation(agent="a")
    chat.send(PAUSE.body["input"]).result()
    pending = chat.pending
    assert pending is not None
    story = follow(chat.answer(pending.allow_all()))
    assert isinstance(story.turn.outcome, Completed)
    assert len(replay.creates) == 2


def test_decisions_that_did_not_arrive_are_pending_still() -> None:
    replay = Replay([PAUSE, ALLOW], lost=[None, "vanishes"])
    chat = client_of(replay).conversation(agent="a")
    chat.send(PAUSE.body["input"]).result()
    pending = chat.pending
    assert pending is not None
    story = follow(chat.answer(pending.allow_all()))
    assert isinstance(story.error, ConnectionFailed)
    assert chat.pending is not None
    assert isinstance(chat.answer(chat.pending).result(), Completed)


def test_an_answered_question_has_no_result_but_in_what_was_sent() -> None:
    pause, answer = TAKES["question-pause"], TAKES["question-answer"]
    replay = Replay([pause, answer])
    chat = client_of(replay).conversation(agent="a")
    chat.send(pause.body["input"]).result()
    pending = chat.pending
    assert pending is not None
    (call,) = pending.tool_calls
    story = follow(chat.answer(pending.respond(answer.body["input"][0]["content"])))
    assert isinstance(story.turn.outcome, Completed)
    assert call.result == answer.body["input"][0]["content"]
    assert "ToolResult" in story.kinds


def test_a_sign_in_is_answered_with_empty_input() -> None:
    pause, again = TAKES["mcp-auth-required"], TAKES["mcp-auth-required-resume-empty"]
    replay = Replay([pause, again])
    chat = client_of(replay).conversation(agent="a")
    chat.send(pause.body["input"]).result()
    pending = chat.pending
    assert pending is not None
    chat.answer(pending.signed_in()).result()
    assert replay.creates[1] == {"input": []}
    # The user had not signed in, so the engine asks again, with a new URL.
    assert chat.pending is not None
    assert chat.pending.sign_ins[0].url != pending.sign_ins[0].url
