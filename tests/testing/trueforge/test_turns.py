"""What turns do to each other, what tools did, and what the lists say of it."""

import pytest

from testing.trueforge.conftest import Boot
from testing.trueforge.support import (
    Api,
    Json,
    allow,
    deny,
    pending,
    respond,
    scripted,
    text,
    types,
    until,
    user,
)
from turnwire.testing.trueforge import Call as ToolCall
from turnwire.testing.trueforge import call, say


def refusal(api: Api, session: str, *input: Json, **fields: object) -> tuple[int, str]:
    response = api.post(session, list(input), **fields)
    return response.status_code, response.json()["error"]["message"]


def effects(api: Api) -> list[str]:
    return [effect.tool for effect in api.engine.effects]


def test_a_paused_turn_is_done_and_says_what_it_waits_for(api: Api) -> None:
    session = api.session()
    paused = api.say(session, "[both]")
    state = paused[-1]["state"]
    assert (state["status"], state["output"]) == ("done", None)
    kinds = [action["type"] for action in state["required_actions"]]
    assert kinds == ["tool.response_required", "tool.approval_required"]
    question, deletion = pending(paused)
    done = api.turn(session, [allow(deletion), respond(question, "yes")])
    assert [event["tool_call_id"] for event in done if event["type"] == "tool.response"] == [
        deletion
    ]
    assert text(done) == "Finished after 2 tool result(s): yes | deleted n1."


def test_nothing_runs_before_everything_is_decided(api: Api) -> None:
    session = api.session()
    paused = api.say(session, "[mixed]")
    assert effects(api) == []
    api.turn(session, [allow(pending(paused)[0])])
    assert effects(api) == ["lookup_note", "delete_note"]


def test_a_denied_tool_does_not_run_and_the_model_is_told(api: Api) -> None:
    session = api.session()
    paused = api.say(session, "[delete]")
    done = api.turn(session, [deny(pending(paused)[0], "too risky")])
    assert effects(api) == []
    assert "User denied tool call: too risky" in done[1]["content"]


def test_the_same_decision_for_the_same_turn_runs_the_tool_twice(api: Api) -> None:
    session = api.session()
    paused = api.say(session, "[delete]")
    decision, turn = allow(pending(paused)[0]), paused[0]["turn_id"]
    api.turn(session, [decision])
    assert refusal(api, session, decision)[0] == 422
    assert effects(api) == ["delete_note"]
    api.turn(session, [decision], previous_turn_id=turn)
    assert effects(api) == ["delete_note", "delete_note"]
    assert {effect.tool_call_id for effect in api.engine.effects} == {decision["tool_call_id"]}


def test_two_turns_decide_the_same_pause_each_in_its_own_way(api: Api) -> None:
    session = api.session()
    paused = api.say(session, "[delete]")
    (waits,), turn = pending(paused), paused[0]["turn_id"]
    denied = api.turn(session, [deny(waits)], previous_turn_id=turn)
    allowed = api.turn(session, [allow(waits)], previous_turn_id=turn)
    assert "no reason provided" in denied[1]["content"]
    assert allowed[1]["content"] == "deleted n1"


def test_two_decisions_at_once_run_no_tool_until_an_empty_input(boot: Boot) -> None:
    api = boot(latency=0.3)
    session = api.session()
    (waits,) = pending(api.say(session, "[delete]"))
    body = {"input": [allow(waits)]}
    with api.open("POST", f"/sessions/{session}/turns", json=body) as first:
        first.read(1)
        status, message = refusal(api, session, allow(waits))
        last = first.rest()[-1].data
    assert (status, message) == (
        422,
        f"thread main: messages[0] no pending approval for tool_call_id '{waits}'",
    )
    assert last["state"]["reason"] == "cancelled-for-next-turn"
    assert effects(api) == []
    assert refusal(api, session, *user("still there?"))[0] == 422
    assert refusal(api, session, allow(waits))[0] == 422
    done = api.turn(session, [])
    assert effects(api) == ["delete_note"]
    assert done[-1]["state"]["output"]["content"].endswith("deleted n1.")


def test_a_turn_takes_the_place_of_a_running_one_which_goes_on(api: Api) -> None:
    session = api.session()
    with api.open_turn(session, "[slow]") as first:
        old = first.read(10)[0].data["turn_id"]
        second = api.say(session, "[text]")
        assert api.state(session, old)["status"] == "cancelled"
        messages = first.rest()
    assert second[0]["previous_turn_id"] == old
    assert second[-1]["state"]["status"] == "done"
    assert len(messages) == 105
    state = messages[-1].data["state"]
    assert state["reason"] == "cancelled-for-next-turn"
    # The end that the stream tells lies before what it brought last.
    assert state["completed_at"] < messages[-1].data["created_at"]
    assert "metrics" not in api.state(session, old)
    assert types(api.events(session, old)) == ["turn.created", "mcp.initialize"]


@pytest.mark.parametrize(
    ("input", "fields", "status", "goes_on"),
    [
        ([allow("call_x")], {}, 422, False),
        (user("   "), {}, 422, False),
        ("hello", {}, 400, True),
        (user("hi"), {"previous_turn_id": "nope"}, 404, True),
        ([*user("hi"), allow("call_x")], {}, 400, True),
    ],
)
def test_a_refused_create_may_have_cancelled_what_ran(
    api: Api, input: list[Json], fields: Json, status: int, *, goes_on: bool
) -> None:
    session = api.session()
    turn = api.begin(session, "[slower]")
    assert api.post(session, input, **fields).status_code == status
    assert api.state(session, turn)["status"] == ("running" if goes_on else "cancelled")
    assert len(api.json("GET", f"/sessions/{session}/turns")["data"]) == 1


def test_a_new_root_cancels_nothing_and_a_cancel_meets_the_last_one(api: Api) -> None:
    session = api.session()
    one = api.begin(session, "[slower]", previous_turn_id="none")
    other = api.begin(session, "[slower]", previous_turn_id="none")
    assert api.engine.running == 2
    api.cancel(session)
    assert api.state(session, other)["reason"] == "client-cancelled"
    assert api.state(session, one)["status"] == "running"
    assert api.engine.running == 1
    api.cancel(session)
    assert api.settled(session, one)["status"] == "done"
    assert api.engine.running == 0


def test_a_cancel_changes_nothing_where_nothing_runs(api: Api) -> None:
    session = api.session()
    assert api.cancel(session) == {}
    (waits,) = pending(api.say(session, "[delete]"))
    assert api.cancel(session) == {}
    assert api.turn(session, [allow(waits)])[-1]["state"]["status"] == "done"
    assert api.cancel(session) == {}


def test_a_cancelled_message_is_in_no_list_and_costs_nothing(api: Api) -> None:
    session = api.session()
    with api.open_turn(session, "[slow]") as opened:
        turn = opened.read(10)[0].data["turn_id"]
        api.cancel(session)
        numbers = [message.number for message in opened.rest()]
    assert numbers == [*range(1, len(numbers) + 1)]
    assert types(api.events(session, turn)) == ["turn.created", "mcp.initialize", "turn.done"]
    assert api.state(session, turn)["metrics"]["total_tokens"] == 0
    assert api.say(session, "[text]")[-1]["state"]["status"] == "done"


def test_a_tool_that_is_cancelled_while_it_works_has_no_effect(boot: Boot) -> None:
    slow = ToolCall(tool="lookup_note", arguments={"note_id": "n1"}, seconds=60)
    api = boot(scenarios=[scripted("wait", call(slow), say("Never."))])
    session = api.session()
    with api.open_turn(session, "wait") as opened:
        assert opened.read(9)[-1].data["finish_reason"] == "tool_calls"
        api.cancel(session)
        assert opened.rest()[-1].data["state"]["reason"] == "client-cancelled"
    assert effects(api) == []
    assert text(api.say(session, "[text]")) == "Hello from the stub."


def test_a_session_that_is_deleted_ends_the_stream_in_order(api: Api) -> None:
    session = api.session()
    with api.open_turn(session, "[slow]") as opened:
        opened.read(5)
        assert api.http.delete(f"/sessions/{session}").status_code == 204
        assert opened.rest()[-1].data["finish_reason"] == "stop"
    assert api.http.delete(f"/sessions/{session}").status_code == 204
    assert api.http.get(f"/sessions/{session}").status_code == 404


def test_a_turn_has_a_time_limit(boot: Boot) -> None:
    api = boot(execution_timeout=0.1)
    session = api.session()
    last = api.say(session, "[hang]")[-1]
    assert last["state"]["reason"] == "server-execution-timeout"
    assert api.say(session, "[text]")[-1]["state"]["status"] == "done"


def test_a_restart_abandons_what_runs(api: Api) -> None:
    session = api.session()
    events = api.say(session, "restart the server")
    assert events[-1]["state"]["reason"] == "abandoned"
    assert "Never said." not in text(events)
    turn = events[0]["turn_id"]
    assert api.http.get(f"/sessions/{session}/turns/{turn}/subscribe").status_code == 412
    assert types(api.events(session, turn))[-1] == "turn.done"


def test_a_killed_server_leaves_a_turn_running_until_the_next_one(api: Api) -> None:
    session = api.session()
    turn = api.begin(session, "kill the server")
    until(lambda: api.engine.sessions[session].turns[turn].log.is_gone)
    assert api.state(session, turn) == {"status": "running"}
    assert api.say(session, "[text]")[0]["previous_turn_id"] == turn
    assert api.state(session, turn)["reason"] == "cancelled-for-next-turn"


def test_the_lists_of_a_killed_turn_can_be_cancelled(api: Api) -> None:
    session = api.session()
    turn = api.begin(session, "[hang]")
    api.engine.crash()
    until(lambda: api.engine.sessions[session].turns[turn].log.is_gone)
    api.cancel(session)
    state = api.state(session, turn)
    assert (state["reason"], "metrics" in state) == ("client-cancelled", False)
