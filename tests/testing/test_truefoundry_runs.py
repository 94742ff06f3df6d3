"""Runs: subagents, failures, limits, cancellation, and clients that leave."""

import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from testing.support import Caller, Json, Start, decide_all, read_events
from turnwire.testing.truefoundry.scenario import HttpFault


def until(condition: Callable[[], bool]) -> None:
    """Wait for something that another thread does."""
    deadline = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < deadline, "it did not happen within 5 seconds"
        time.sleep(0.005)


def body(text: str, **fields: Any) -> Json:
    return {"model": "acme/m", "input": [{"role": "user", "content": text}], **fields}


def test_nested_subagents(caller: Caller) -> None:
    reply = caller.say("Go nested.")
    outer, middle, inner = reply.of("agent.created")
    assert middle["parent"]["execution_id"] == outer["execution_id"]
    assert inner["parent"]["execution_id"] == middle["execution_id"]
    assert middle["agent_info"] == {
        "type": "agent-defined",
        "name": "middle",
        "input": "go on for go down",
    }
    ended = [event["execution_id"] for event in reply.of("agent.done")]
    assert ended == [inner["execution_id"], middle["execution_id"], outer["execution_id"]]
    assert reply.text == "From below: Below: Below: Bottom."


def test_at_most_five_subagents_run_at_once(caller: Caller) -> None:
    reply = caller.say("Use seven agents.")
    running = peak = 0
    for event in reply.events:
        running += {"agent.created": 1, "agent.done": -1}.get(event["type"], 0)
        peak = max(peak, running)
    assert (running, peak) == (0, 5)
    assert len(reply.of("agent.done")) == 7
    assert reply.text == ", ".join(f"Result {n}." for n in range(1, 8))


def test_a_failed_subagent_leaves_the_others_alone(caller: Caller) -> None:
    reply = caller.say("Use a failing subagent.")
    (error,) = reply.of("agent.error")
    bad = reply.of("agent.created")[1]
    assert error["message"] == "the tool server is gone"
    assert error["parent"] == bad["parent"]
    assert error["execution_id"] == bad["execution_id"]
    assert error["output"]["content"] == "Hm."
    assert len(reply.of("agent.done")) == 1
    assert reply.text == "One of two worked."
    assert reply.done["status"] == "done"


def test_a_subagent_can_end_the_whole_response(caller: Caller) -> None:
    reply = caller.say("This is fatal.")
    assert reply.done["status"] == "error"
    assert reply.done["message"] == "out of budget"
    assert "Unseen" not in reply.response.text


def test_an_error_has_a_message_and_the_last_output(caller: Caller) -> None:
    done = caller.say("Please fail.").done
    assert done["status"] == "error"
    assert done["message"] == "Request failed (500): upstream broke"
    assert done["output"]["content"] == "I will try."
    assert done["output"]["role"] == "assistant"


def test_a_message_that_ran_out_of_tokens_is_an_error(caller: Caller) -> None:
    reply = caller.say("This is too long.")
    assert reply.messages[-1]["finish_reason"] == "length"
    assert reply.done["message"] == "max_tokens breached"


@pytest.mark.parametrize(("fields", "limit"), [({}, 25), ({"iteration_limit": 3}, 3)])
def test_the_iteration_limit(caller: Caller, fields: Json, limit: int) -> None:
    reply = caller.say("Go on forever.", **fields)
    assert reply.done["message"] == f"You have reached iteration limit of {limit}"
    assert [m["role"] for m in reply.messages].count("assistant") == limit


def test_a_conversation_goes_on_after_an_error(caller: Caller) -> None:
    failed = caller.say("Please fail.")
    reply = caller.say("What was my previous question?", previous_response_id=failed.id)
    assert reply.text == "Your previous question was: Please fail."


def test_cancel_ends_the_stream_and_the_run(start: Start) -> None:
    server, caller = start()
    with (
        httpx.Client(base_url=server.base_url, timeout=10) as other,
        caller.http.stream("POST", "/agent/responses", json=body("Wait for me.")) as response,
    ):
        pieces = response.iter_text()
        received = next(pieces)
        running = next(iter(server.engine.responses))
        cancel = {"response_id": running}
        answer = other.post("/agent/responses/cancel", json=cancel)
        assert (answer.status_code, answer.json()) == (200, {})
        received += "".join(pieces)
    events = read_events(received)
    assert events[-1] == {
        "type": "response.done",
        "status": "cancelled",
        "cancellation_reason": "client-cancelled",
        "sequence_id": len(events),
    }
    assert "You will not see this" not in received
    assert server.engine.responses[running].status == "cancelled"


def test_cancel_ends_open_subagents_first(start: Start) -> None:
    server, caller = start()
    with caller.http.stream("POST", "/agent/responses", json=body("Wait below.")) as response:
        pieces = response.iter_text()
        received = next(pieces)
        httpx.post(
            server.base_url + "/agent/responses/cancel",
            json={"response_id": next(iter(server.engine.responses))},
        )
        received += "".join(pieces)
    result, error, done = read_events(received)[-3:]
    assert result["role"] == "tool"
    assert (error["type"], error["message"]) == ("agent.error", "client-cancelled")
    assert done["cancellation_reason"] == "client-cancelled"


def test_no_tool_runs_after_a_cancellation(start: Start) -> None:
    scenario: Json = {
        "name": "n",
        "keywords": ["go"],
        "steps": [
            {"wait_for_cancel": {}},
            {"message": {"calls": [{"tool": "work", "result": "worked"}]}},
        ],
    }
    server, caller = start(scenarios=[scenario])
    with caller.http.stream("POST", "/agent/responses", json=body("Go.")) as response:
        httpx.post(
            server.base_url + "/agent/responses/cancel",
            json={"response_id": next(iter(server.engine.responses))},
        )
        assert "cancelled" in response.read().decode()
    assert server.engine.effects == ()


def test_cancel_of_anything_that_does_not_run_changes_nothing(caller: Caller) -> None:
    finished = caller.say("Say hello.")
    paused = caller.say("Restart the billing service in prod-us.")
    for response_id in (finished.id, paused.id, "acme.nonesuch"):
        answer = caller.cancel(response_id)
        assert (answer.status_code, answer.json()) == (200, {})
    assert caller.go_on(paused, *decide_all(paused)).done["status"] == "done"


@pytest.mark.parametrize("status", [412, 424])
def test_cancel_of_an_unknown_response_can_be_an_error(start: Start, status: int) -> None:
    _, caller = start(unknown_cancel_status=status)
    assert caller.cancel("acme.nonesuch").status_code == status


@pytest.mark.parametrize("wrong", [{}, [], {"response_id": 5}])
def test_a_bad_cancel_body_is_400(caller: Caller, wrong: Any) -> None:
    assert caller.http.post("/agent/responses/cancel", json=wrong).status_code == 400


def test_the_execution_timeout(start: Start) -> None:
    _, caller = start(execution_timeout=0.1)
    begin = time.monotonic()
    done = caller.say("Wait for me.").done
    assert done["status"] == "cancelled"
    assert done["cancellation_reason"] == "server-execution-timeout"
    assert 0.05 < time.monotonic() - begin < 3


def test_the_run_goes_on_when_its_client_leaves(start: Start) -> None:
    scenario = {
        "name": "n",
        "keywords": ["go"],
        "steps": [
            {"wait": 0.5},
            {"message": {"calls": [{"tool": "work", "result": "worked"}]}},
            {"message": "Done."},
        ],
    }
    server, caller = start(scenarios=[scenario])
    with caller.http.stream("POST", "/agent/responses", json=body("Go.")):
        (running,) = server.engine.responses
        assert server.connections == 1
    until(lambda: server.connections == 0)
    assert not server.engine.effects
    until(lambda: server.engine.responses[running].status == "done")
    assert [effect.tool for effect in server.engine.effects] == ["work"]
    again = caller.say("What was my previous question?", previous_response_id=running)
    assert again.text == "Your previous question was: Go."


def test_a_cut_connection_is_an_error_for_the_client_but_not_for_the_run(start: Start) -> None:
    server, caller = start()
    with pytest.raises(httpx.RemoteProtocolError):
        caller.say("Please cut the line.")
    (running,) = server.engine.responses
    until(lambda: server.engine.responses[running].status == "done")
    assert [effect.tool for effect in server.engine.effects] == ["work"]
    assert server.connections == 0


def test_a_clean_end_without_done(caller: Caller) -> None:
    reply = caller.say("Please end early.")
    assert reply.types[-1] == "agent.message"
    assert "response.done" not in reply.types


def test_an_http_fault_happens_as_often_as_it_says(start: Start) -> None:
    _, caller = start()
    refused = caller.say("Hit the rate limit.")
    assert refused.status == 429
    assert refused.response.headers["retry-after"] == "0"
    assert caller.say("Hit the rate limit.").text == "Thank you for waiting."


def test_an_http_fault_may_have_any_body(caller: Caller) -> None:
    for _ in range(2):
        refused = caller.say("Be unavailable.")
        assert refused.status == 503
        assert refused.response.headers["content-type"].startswith("text/plain")
        assert refused.response.text.startswith("<html>")


def test_a_fault_can_hit_the_request_that_decides_and_consumes_nothing(start: Start) -> None:
    server, caller = start()
    asked = caller.say("Restart the billing service in prod-us.")
    server.engine.faults.append(HttpFault(status=502, body={"detail": "bad gateway"}))
    refused = caller.go_on(asked, *decide_all(asked))
    assert refused.status == 502
    assert refused.response.json() == {"detail": "bad gateway"}
    assert server.engine.effects == ()
    assert caller.go_on(asked, *decide_all(asked)).done["status"] == "done"
    assert len(server.engine.effects) == 1


def test_a_fault_can_be_a_success_of_another_type(start: Start) -> None:
    fault = {"status": 200, "body": "<p>Log in</p>", "headers": {"content-type": "text/html"}}
    scenario = {"name": "portal", "keywords": ["go"], "steps": [], "http_error": fault}
    _, caller = start(scenarios=[scenario])
    reply = caller.say("Go.")
    assert reply.status == 200
    assert reply.response.headers["content-type"] == "text/html"


def test_unknown_events_pass_through(caller: Caller) -> None:
    reply = caller.say("Send an unknown event.")
    assert reply.events[1] == {
        "type": "agent.telemetry",
        "tokens": {"input": 12},
        "note": None,
        "sequence_id": 2,
    }
    assert "type" not in reply.events[2]
    assert reply.done["status"] == "done"


def test_effects_name_the_call(start: Start) -> None:
    server, caller = start()
    reply = caller.say("How is the weather?")
    message = reply.messages[0]
    assert [
        (e.execution_id, e.tool_call_id, e.tool, e.arguments) for e in server.engine.effects
    ] == [
        (message["execution_id"], call["id"], "get_weather", {"city": city, "unit": "celsius"})
        for call, city in reversed(list(zip(message["tool_calls"], ("Oslo", "Porto"), strict=True)))
    ]
