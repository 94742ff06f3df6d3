"""Conversations: chains, branches, what is remembered, what is forgotten."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from testing.support import Caller, Start
from turnwire.testing import EmbeddedEngine
from turnwire.testing.truefoundry import Engine, Options
from turnwire.testing.truefoundry.errors import ApiError

QUESTION = "What was my previous question?"
SANDBOX = {"enabled": True}


def test_a_chain_remembers_every_question(caller: Caller) -> None:
    reply = caller.say("What is 1 + 2?")
    for expected in ("What is 1 + 2?", QUESTION, QUESTION):
        reply = caller.say(QUESTION, previous_response_id=reply.id)
        assert reply.text == f"Your previous question was: {expected}"


def test_a_new_conversation_remembers_nothing(caller: Caller) -> None:
    assert caller.say(QUESTION).text == "Your previous question was: (none)"


def test_branches_do_not_see_each_other(caller: Caller) -> None:
    trunk = caller.say("Say hello.")
    left = caller.say("Left.", previous_response_id=trunk.id)
    right = caller.say("Right.", previous_response_id=trunk.id)
    for branch, said in ((left, "Left."), (right, "Right.")):
        asked = caller.say(QUESTION, previous_response_id=branch.id)
        assert asked.text == f"Your previous question was: {said}"


def test_several_messages_of_one_input_are_all_remembered(caller: Caller) -> None:
    items = [{"role": "user", "content": "One."}, {"role": "user", "content": QUESTION}]
    reply = caller.post({"model": "acme/m", "input": items})
    assert reply.text == "Your previous question was: One."


def test_the_engine_stores_what_a_client_folds(
    caller: Caller, shared: EmbeddedEngine[Engine]
) -> None:
    first = caller.say("How is the weather?")
    second = caller.say("Think.", previous_response_id=first.id)
    history = shared.engine.responses[second.id].history()
    assert history == [
        {"role": "user", "content": "How is the weather?"},
        *first.messages,
        {"role": "user", "content": "Think."},
        *second.messages,
    ]


def test_the_sandbox_belongs_to_the_chain(caller: Caller) -> None:
    first = caller.say("Write hello somewhere.", sandbox=SANDBOX)
    without = caller.say("Read /tmp/greeting.txt.", previous_response_id=first.id)
    assert "not found" in without.messages[1]["content"]
    with_it = caller.say(
        "Read /tmp/greeting.txt.", previous_response_id=without.id, sandbox=SANDBOX
    )
    assert not with_it.of("sandbox.created")
    assert with_it.text == "The file says hello."
    elsewhere = caller.say("Read /tmp/greeting.txt.", sandbox=SANDBOX)
    assert elsewhere.messages[1]["content"] == "cat: /tmp/greeting.txt: No such file or directory\n"


def test_a_tool_that_does_not_exist_is_not_an_effect(start: Start) -> None:
    server, caller = start()
    caller.say("Read /tmp/greeting.txt.")
    assert server.engine.effects == ()


def test_an_empty_input_after_the_end_runs_no_tool_again(start: Start) -> None:
    server, caller = start()
    first = caller.say("How is the weather?")
    assert caller.go_on(first).text == "There is nothing new to answer."
    assert len(server.engine.effects) == 2


def test_an_empty_conversation_is_an_error(caller: Caller) -> None:
    reply = caller.post({"model": "acme/m"})
    assert reply.done["status"] == "error"
    assert reply.done["message"] == "the conversation has no message to answer"


def test_messages_before_the_input_are_answered_if_there_is_no_input(caller: Caller) -> None:
    messages = [{"role": "user", "content": "Say hello."}]
    assert caller.post({"model": "acme/m", "messages": messages}).text == "Hello!"


def test_an_expired_response_is_412(start: Start) -> None:
    server, caller = start()
    reply = caller.say("Say hello.")
    server.engine.expire(reply.id)
    refused = caller.say("Again.", previous_response_id=reply.id)
    assert refused.status == 412
    assert reply.id in refused.error["message"]


def test_retention_expires_responses_by_age() -> None:
    now = datetime(2026, 5, 21, tzinfo=UTC)
    engine = Engine(Options(retention=60), now=lambda: now)
    body = {"model": "acme/m", "input": [{"role": "user", "content": "Say hello."}]}
    run = engine.create("acme", body)
    list(run)
    again = {**body, "previous_response_id": run.response.id}
    now += timedelta(seconds=60)
    list(engine.create("acme", again))
    now += timedelta(seconds=1)
    with pytest.raises(ApiError, match="no longer kept") as refused:
        engine.create("acme", again)
    assert refused.value.status == 412


def test_a_running_response_cannot_be_continued(start: Start) -> None:
    server, caller = start()
    body = {"model": "acme/m", "input": [{"role": "user", "content": "Wait for me."}]}
    with caller.http.stream("POST", "/agent/responses", json=body):
        (running,) = server.engine.responses
        refused = caller.say("And?", previous_response_id=running)
        assert refused.status == 422
        assert "still running" in refused.error["message"]
        caller.cancel(running)
    deadline = time.monotonic() + 5
    while server.engine.responses[running].status == "running":
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert caller.say("And?", previous_response_id=running).status == 200


def test_a_seed_makes_every_id_repeatable() -> None:
    def play() -> list[object]:
        engine = Engine(Options(seed=7), now=lambda: datetime(2026, 5, 21, tzinfo=UTC))
        body = {"model": "acme/m", "input": [{"role": "user", "content": "Everything."}]}
        return list(engine.create("acme", body))

    assert play() == play()
