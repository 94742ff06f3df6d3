"""The samples of the vendor's documentation pages come true."""

import json
import re

import pytest

from testing.support import Caller, Json, allow, answer, pending
from turnwire.testing import EmbeddedEngine
from turnwire.testing.truefoundry import Engine

SANDBOX = {"enabled": True}


def shape(event: Json) -> Json:
    """Drop what differs from run to run."""
    volatile = {"execution_id", "sequence_id", "response_id", "created_at"}
    return {key: value for key, value in event.items() if key not in volatile}


def test_hello_is_one_message_in_three_events(caller: Caller) -> None:
    reply = caller.say("Say hello in one sentence.")
    assert [shape(event) for event in reply.events] == [
        {"type": "response.created"},
        {
            "type": "agent.message",
            "role": "assistant",
            "content": "Hello!",
            "finish_reason": "stop",
        },
        {"type": "response.done", "status": "done"},
    ]
    assert [event["sequence_id"] for event in reply.events] == [1, 2, 3]
    created = reply.events[0]
    uuid4 = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
    assert re.fullmatch(rf"acme\.{uuid4}", created["response_id"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", created["created_at"])


def test_previous_question(caller: Caller) -> None:
    first = caller.say("What is 1 + 2?")
    second = caller.say("What was my previous question?", previous_response_id=first.id)
    assert second.text == "Your previous question was: What is 1 + 2?"
    assert second.events[0]["sequence_id"] == 1


def test_sandbox_lasts_over_two_turns(caller: Caller) -> None:
    first = caller.say("Write hello to /tmp/greeting.txt using the sandbox.", sandbox=SANDBOX)
    (created,) = first.of("sandbox.created")
    assert created["sandbox_id"].startswith("acme.")
    second = caller.say(
        "Read /tmp/greeting.txt and tell me what it says.",
        sandbox=SANDBOX,
        previous_response_id=first.id,
    )
    assert not second.of("sandbox.created")
    call, result, said = second.of("agent.message")
    (tool_call,) = call["tool_calls"]
    assert "index" not in tool_call
    assert tool_call["function"] == {
        "name": "exec",
        "arguments": '{"command":"cat /tmp/greeting.txt"}',
    }
    assert tool_call["tool_info"] == {
        "mcp_server_id": "sandbox",
        "mcp_server_name": "sandbox",
        "original_tool_name": "exec",
    }
    assert result["role"] == "tool"
    assert result["tool_call_id"] == tool_call["id"]
    assert result["content"] == "hello\n"
    assert said["content"] == "The file says hello."


def test_question_and_answer(caller: Caller, shared: EmbeddedEngine[Engine]) -> None:
    asked = caller.say("Deploy booking-bot to production.")
    (message,) = asked.of("agent.message")
    (call,) = message["tool_calls"]
    assert call["tool_info"] == {
        "mcp_server_id": "ask-user-question",
        "mcp_server_name": "ask-user-question",
        "original_tool_name": "ask_user_question",
        "is_client_side": True,
    }
    assert json.loads(call["function"]["arguments"]) == {
        "question": "Which cluster should I deploy booking-bot to?",
        "options": [
            "tfy-prod-us (production)",
            "tfy-staging-us (staging)",
            "tfy-dev-us (development)",
        ],
    }
    (required,) = asked.of("tool.response_required")
    assert required["tool_calls"] == [{"id": call["id"]}]
    given = answer(required["execution_id"], call["id"], "tfy-prod-us (production)")
    done = caller.go_on(asked, given)
    assert done.text == "Done: booking-bot is live on tfy-prod-us (production)."
    effect = shared.engine.effects[-1]
    assert effect.arguments == {
        "application_name": "booking-bot",
        "cluster": "tfy-prod-us (production)",
    }


def test_approval(caller: Caller) -> None:
    asked = caller.say("Restart the billing service in prod-us.")
    (message,) = asked.of("agent.message")
    (call,) = message["tool_calls"]
    assert call["tool_info"]["is_approval_required"] is True
    assert call["tool_info"]["original_tool_name"] == "restart_application"
    assert json.loads(call["function"]["arguments"]) == {
        "workspace_fqn": "prod-us",
        "application_name": "billing",
    }
    ((kind, execution, call_id),) = pending(asked)
    assert (kind, call_id) == ("approval", call["id"])
    done = caller.go_on(asked, allow(execution, call_id))
    assert done.text == "The billing service in prod-us was restarted."
    assert done.messages[0]["content"] == "restarted"


def test_dashboard_block_is_split_over_deltas(caller: Caller) -> None:
    prompt = (
        "Show a dashboard comparing request volume and error rate across three production models."
    )
    reply = caller.say(prompt)
    deltas = [event.get("content", "") for event in reply.of("agent.message")]
    assert not any("```openui\n" in delta for delta in deltas)
    found = re.search(r"```openui\n(.*?)```", "".join(deltas), re.DOTALL)
    assert found is not None
    lines = found[1].splitlines()
    assert lines[0] == "root = Stack([title, cards, chart, table])"
    assert lines[1] == 'title = TextContent("Production Model Health", "large-heavy")'
    assert reply.done["status"] == "done"


def test_two_subagents_interleave(caller: Caller) -> None:
    reply = caller.say("Summarize the pull requests merged by bob and alice.")
    (initialized,) = reply.of("mcp.initialize")
    assert initialized["content"][0]["mcp_server_name"] == "github"
    root = initialized["execution_id"]
    bob, alice = reply.of("agent.created")
    assert [agent["agent_info"]["name"] for agent in (bob, alice)] == ["bob-prs", "alice-prs"]
    assert {agent["parent"]["execution_id"] for agent in (bob, alice)} == {root}
    children = {bob["execution_id"], alice["execution_id"]}
    speakers = [e["execution_id"] for e in reply.of("agent.message") if "role" not in e]
    turns = [who for who in speakers if who in children]
    assert turns[:4] == [bob["execution_id"], alice["execution_id"]] * 2
    first_done, second_done = reply.of("agent.done")
    assert shape(first_done) == {
        "type": "agent.done",
        "output": {
            "type": "agent.message",
            "role": "assistant",
            "content": "No PRs merged by alice in the last 7 days.",
            "finish_reason": "stop",
            "execution_id": alice["execution_id"],
        },
        "parent": alice["parent"],
    }
    assert second_done["output"]["content"].startswith("Found 2 PRs merged by bob")
    assert reply.events[-2]["finish_reason"] == "stop"
    assert "content" not in reply.events[-2]


@pytest.mark.parametrize("name", ["bob", "alice"])
def test_spawning_calls_name_their_task(caller: Caller, name: str) -> None:
    reply = caller.say("Which PRs were merged?")
    calls = [
        call
        for message in reply.messages
        for call in message.get("tool_calls", ())
        if call["function"]["name"] == "create_sub_agent"
    ]
    (call,) = [call for call in calls if f"{name}-prs" in call["function"]["arguments"]]
    (created,) = [e for e in reply.of("agent.created") if e["agent_info"]["name"] == f"{name}-prs"]
    assert created["parent"]["tool_call_id"] == call["id"]
    assert json.loads(call["function"]["arguments"])["input"] == created["agent_info"]["input"]
