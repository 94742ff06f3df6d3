"""Pauses: what waits, what may answer it, and that every tool runs exactly once."""

from collections.abc import Callable

import pytest

from testing.support import Caller, Json, Reply, Start, allow, answer, decide_all, deny, pending
from turnwire.testing import EmbeddedEngine
from turnwire.testing.truefoundry import Engine

Shared = EmbeddedEngine[Engine]


def effects_of(shared: Shared, reply: Reply) -> list[str]:
    """The tools that the executions of a reply have called."""
    executions = {event.get("execution_id") for event in reply.events}
    return [each.tool for each in shared.engine.effects if each.execution_id in executions]


def test_nothing_of_a_message_with_a_gated_call_runs_before_the_decision(
    caller: Caller, shared: Shared
) -> None:
    asked = caller.say("Please clean up.")
    assert effects_of(shared, asked) == []
    assert [message["role"] for message in asked.messages] == ["assistant"]
    decided = caller.go_on(asked, *decide_all(asked))
    assert effects_of(shared, decided) == ["restart_application", "list_caches", "delete_cache"]
    results = [m["content"] for m in decided.messages if m["role"] == "tool"]
    assert results == [
        "restart_application of billing: ok",
        '["hot","cold"]',
        "delete_cache of hot: ok",
    ]


def test_pause_events_name_only_the_gated_calls(caller: Caller) -> None:
    asked = caller.say("Please clean up.")
    calls = asked.messages[0]["tool_calls"]
    (required,) = asked.of("tool.approval_required")
    assert required["tool_calls"] == [{"id": calls[0]["id"]}, {"id": calls[2]["id"]}]
    assert asked.done["status"] == "done"


@pytest.mark.parametrize(
    ("reason", "told"), [(None, "no reason provided"), ("not today", "not today")]
)
def test_a_denied_call_does_not_run_and_the_agent_goes_on(
    caller: Caller, shared: Shared, reason: str | None, told: str
) -> None:
    asked = caller.say("Restart the billing service in prod-us.")
    ((_, execution, call),) = pending(asked)
    decided = caller.go_on(asked, deny(execution, call, reason))
    result, said = decided.messages
    assert result["tool_call_id"] == call
    assert result["content"] == f'{{"error":"User denied tool call: {told}"}}'
    assert said["content"] == "I did not restart the billing service."
    assert effects_of(shared, decided) == []
    assert decided.done["status"] == "done"


def test_response_required_comes_before_approval_required(caller: Caller) -> None:
    asked = caller.say("Do it, but ask and approve first.")
    assert asked.types[-3:] == [
        "tool.response_required",
        "tool.approval_required",
        "response.done",
    ]
    assert [kind for kind, _, _ in pending(asked)] == ["answer", "answer", "approval"]


def test_an_answer_is_not_repeated_as_an_event(caller: Caller) -> None:
    asked = caller.say("Do it, but ask and approve first.")
    decided = caller.go_on(asked, *decide_all(asked, "tonight"))
    assert [m["content"] for m in decided.messages if m["role"] == "tool"] == [
        "restart_application of billing: ok"
    ]
    assert decided.text == "Done: restart_application of billing: ok, tonight, tonight"


def test_several_pauses_follow_each_other(caller: Caller, shared: Shared) -> None:
    asked = caller.say("Take it step by step.")
    stopping = caller.go_on(asked, *decide_all(asked, "billing"))
    asked_again = caller.go_on(stopping, *decide_all(stopping))
    done = caller.go_on(asked_again, *decide_all(asked_again, "no"))
    assert done.text == "You said no."
    assert effects_of(shared, done) == ["stop_application"]
    assert len({asked.id, stopping.id, asked_again.id, done.id}) == 4


def test_two_subagents_pause_and_one_batch_resumes_both(caller: Caller, shared: Shared) -> None:
    asked = caller.say("A rolling restart, please.")
    created = {event["execution_id"] for event in asked.of("agent.created")}
    assert {execution for _, execution, _ in pending(asked)} == created
    assert not asked.of("agent.done")
    decided = caller.go_on(asked, *decide_all(asked))
    assert {event["execution_id"] for event in decided.of("agent.done")} == created
    assert effects_of(shared, decided) == ["restart_application"] * 2
    assert decided.text == (
        "Both subagents are back: restart_application of billing: ok, "
        "restart_application of search: ok"
    )


def test_a_pause_notice_comes_while_others_still_run(caller: Caller) -> None:
    types = caller.say("A rolling restart, please.").types
    first = types.index("tool.approval_required")
    assert "agent.message" in types[first:]
    assert types[-2:] == ["tool.approval_required", "response.done"]


def test_a_child_that_ends_hands_its_parent_an_empty_result_first(caller: Caller) -> None:
    asked = caller.say("A rolling restart, please.")
    decided = caller.go_on(asked, *decide_all(asked))
    for done in decided.of("agent.done"):
        before = decided.events[decided.events.index(done) - 1]
        assert before["role"] == "tool"
        assert before["content"] == ""
        assert before["tool_call_id"] == done["parent"]["tool_call_id"]
        assert before["execution_id"] == done["parent"]["execution_id"]


def _omit_one(asked: Reply) -> list[Json]:
    return decide_all(asked)[1:]


def _nothing(asked: Reply) -> list[Json]:
    return []


def _twice(asked: Reply) -> list[Json]:
    return [*decide_all(asked), decide_all(asked)[0]]


def _unknown_call(asked: Reply) -> list[Json]:
    execution = pending(asked)[0][1]
    return [*decide_all(asked), allow(execution, "call_nonesuch")]


def _unknown_execution(asked: Reply) -> list[Json]:
    return [*decide_all(asked), allow("execution-nonesuch", pending(asked)[0][2])]


def _wrong_kind(asked: Reply) -> list[Json]:
    _, execution, call = pending(asked)[0]
    return [answer(execution, call, "yes"), *decide_all(asked)[1:]]


def _swapped_executions(asked: Reply) -> list[Json]:
    (_, one, call_of_one), (_, two, call_of_two) = pending(asked)
    return [allow(two, call_of_one), allow(one, call_of_two)]


def _user_message(asked: Reply) -> list[Json]:
    return [{"role": "user", "content": "Never mind."}]


@pytest.mark.parametrize(
    ("items", "told"),
    [
        (_omit_one, "missing"),
        (_nothing, "missing"),
        (_twice, "2 times"),
        (_unknown_call, "call_nonesuch"),
        (_unknown_execution, "execution-nonesuch"),
        (_wrong_kind, "needs an approval"),
        (_swapped_executions, "not pending"),
        (_user_message, "no user message"),
    ],
)
def test_a_wrong_batch_is_refused_and_consumes_nothing(
    caller: Caller, shared: Shared, items: Callable[[Reply], list[Json]], told: str
) -> None:
    asked = caller.say("A rolling restart, please.")
    refused = caller.go_on(asked, *items(asked))
    assert refused.status == 422
    assert told in refused.error["message"]
    assert effects_of(shared, asked) == []
    accepted = caller.go_on(asked, *decide_all(asked))
    assert accepted.done["status"] == "done"
    assert effects_of(shared, accepted) == ["restart_application"] * 2


def test_a_refusal_names_every_missing_id(caller: Caller) -> None:
    asked = caller.say("A rolling restart, please.")
    refused = caller.go_on(asked)
    for _, execution, call in pending(asked):
        assert call in refused.error["message"]
        assert execution in refused.error["message"]


def test_the_same_decisions_again_are_refused_and_run_nothing(
    caller: Caller, shared: Shared
) -> None:
    asked = caller.say("Restart the billing service in prod-us.")
    decided = caller.go_on(asked, *decide_all(asked))
    again = caller.go_on(asked, *decide_all(asked))
    assert again.status == 422
    assert "no pending" in again.error["message"]
    assert effects_of(shared, decided) == ["restart_application"]


def test_a_paused_response_that_was_answered_takes_no_user_message(caller: Caller) -> None:
    asked = caller.say("Restart the billing service in prod-us.")
    decided = caller.go_on(asked, *decide_all(asked))
    assert caller.say("And now?", previous_response_id=asked.id).status == 422
    assert caller.say("And now?", previous_response_id=decided.id).status == 200


def test_decisions_need_something_that_waits(caller: Caller) -> None:
    done = caller.say("Say hello.")
    assert caller.go_on(done, allow("e", "c")).status == 422
    assert caller.post({"model": "acme/m", "input": [allow("e", "c")]}).status == 422


def test_sign_in_goes_on_with_an_empty_input(caller: Caller) -> None:
    asked = caller.say("Please sign in.")
    (required,) = asked.of("mcp.auth_required")
    (server,) = required["servers"]
    assert "execution_id" not in required
    assert server["mcp_server_name"] == "github"
    assert server["auth_url"].startswith("https://auth.example/s2/")
    assert len(server["execution_ids"]) == 1
    done = caller.go_on(asked)
    assert done.text == "You are signed in at github."


def test_sign_in_goes_on_without_an_input_field(caller: Caller) -> None:
    asked = caller.say("Please sign in.")
    done = caller.post({"model": "acme/m", "previous_response_id": asked.id})
    assert done.text == "You are signed in at github."


def test_a_user_message_does_not_replace_a_sign_in(caller: Caller) -> None:
    asked = caller.say("Please sign in.")
    assert caller.say("Hello?", previous_response_id=asked.id).status == 422


def test_an_unfinished_sign_in_is_asked_for_again_at_a_new_address(caller: Caller) -> None:
    asked = caller.say("I forget to log in.")
    again = caller.go_on(asked)
    assert caller.go_on(again).text == "At last."
    urls = [reply.of("mcp.auth_required")[0]["servers"][0]["auth_url"] for reply in (asked, again)]
    assert urls[0] != urls[1]


def test_one_event_names_all_executions_that_wait_for_a_sign_in(caller: Caller) -> None:
    asked = caller.say("Everyone logs in.")
    (required,) = asked.of("mcp.auth_required")
    (server,) = required["servers"]
    assert server["execution_ids"] == [e["execution_id"] for e in asked.of("agent.created")]
    assert caller.go_on(asked).text == "A is in., B is in."


def test_everything_at_once(caller: Caller, shared: Shared) -> None:
    asked = caller.say("Show me everything.", sandbox={"enabled": True})
    assert len(asked.of("mcp.auth_required")) == 1
    assert sorted(kind for kind, _, _ in pending(asked)) == ["answer", "approval"]
    decided = caller.go_on(asked, *decide_all(asked), sandbox={"enabled": True})
    assert not decided.of("mcp.auth_required")
    assert [kind for kind, _, _ in pending(decided)] == ["answer", "approval"]
    done = caller.go_on(decided, *decide_all(decided), sandbox={"enabled": True})
    assert done.text == "That was everything."
    tools = sorted(effects_of(shared, asked))
    assert tools == ["delete_cache", "exec", "get_weather", "restart_application"]


def test_done_after_pause_can_be_left_out(start: Start) -> None:
    _, caller = start(done_after_pause=False)
    asked = caller.say("Restart the billing service in prod-us.")
    assert asked.types[-1] == "tool.approval_required"
    decided = caller.go_on(asked, *decide_all(asked))
    assert decided.done == {"type": "response.done", "status": "done", "sequence_id": 4}
