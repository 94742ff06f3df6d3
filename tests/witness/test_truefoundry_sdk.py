"""The vendor's published Python SDK as an independent client of the embedded engine.

What it reads and sends is what the engine must speak: so the engine is no invention of ours.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from truefoundry_gateway_sdk import AgentResponsesInlineAgent, TrueFoundryGateway
from truefoundry_gateway_sdk.core.api_error import ApiError
from truefoundry_gateway_sdk.errors import NotFoundError, UnauthorizedError
from truefoundry_gateway_sdk.types import (
    AgentApprovalDecisionAllow,
    AgentApprovalDecisionDeny,
    AgentApprovalDecisionMessage,
    AgentApprovalRequired,
    AgentClientSideToolResponseMessage,
    AgentExecutionCreated,
    AgentExecutionDone,
    AgentFileUploadContentPart,
    AgentFileUploadContentPartFile,
    AgentInputUserMessage,
    AgentMcpAuthRequired,
    AgentMcpServerRequest,
    AgentMcpTool,
    AgentModelParams,
    AgentModelParamsReasoningEffort,
    AgentResponseCreated,
    AgentResponseDoneCancelled,
    AgentResponseDoneCompleted,
    AgentResponsesFormatJsonSchema,
    AgentResponsesFormatJsonSchemaJsonSchema,
    AgentResponsesInlineAgentMessagesItem,
    AgentResponsesInlineAgentSandbox,
    AgentSkillMount,
    AgentTextContentPart,
    AgentToolMessage,
    AgentToolResponseRequired,
)

from turnwire.testing.truefoundry import scenarios
from witness.support import KEY, MODEL, comparable, their_fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witness.support import Pair, Reading

LEFT_OUT = {
    "everything": "has an unknown event, which the SDK drops",
    "unknown-event": "the SDK drops unknown events",
    "heartbeats": "the SDK takes them for a success",
    "broken-json": "the SDK takes it for a success",
    "done-marker": "the SDK takes it for a success",
    "rate-limit": "answers the second client otherwise than the first",
    "wait": "ends when it is cancelled",
    "wait-below": "ends when it is cancelled",
    "slow": "takes two seconds",
}
PROMPTS = {
    scenario.name: scenario.keywords[0]
    for scenario in (*scenarios.ALL, scenarios.FALLBACK)
    if scenario.name not in LEFT_OUT
}


@pytest.mark.parametrize("name", PROMPTS)
def test_both_clients_read_the_same(indexed: Pair, name: str) -> None:
    theirs = indexed.they_say(PROMPTS[name])
    ours = indexed.we_say(PROMPTS[name])
    assert theirs.events or theirs.error
    assert comparable(event.dict() for event in theirs.events) == comparable(
        event.to_dict() for event in ours.events
    )


def test_what_is_left_out_exists() -> None:
    assert set(LEFT_OUT) <= {scenario.name for scenario in scenarios.ALL}
    assert len(PROMPTS) > 30


def test_hello(indexed: Pair) -> None:
    reading = indexed.they_say("Say hello.")
    created, message, done = reading.events
    assert isinstance(created, AgentResponseCreated)
    assert (message.content, message.finish_reason) == ("Hello!", "stop")
    assert isinstance(done, AgentResponseDoneCompleted)
    request = indexed.engine.requests[-1]
    assert (request.method, request.status) == ("POST", 200)
    assert request.body == {"model": MODEL, "input": [{"role": "user", "content": "Say hello."}]}


def test_a_continued_turn(indexed: Pair) -> None:
    first = indexed.they_say("What is 1 + 2?")
    second = indexed.they_say(
        "What was my previous question?", previous_response_id=response_id(first)
    )
    assert second.text == "Your previous question was: What is 1 + 2?"


def test_fragments_fold_into_whole_calls(indexed: Pair) -> None:
    reading = indexed.they_say("What is the weather?")
    asking, answering = their_fold(reading.events)
    calls = asking.tool_calls or []
    assert [json.loads(call.function.arguments)["city"] for call in calls] == ["Oslo", "Porto"]
    assert {call.tool_info.original_tool_name for call in calls if call.tool_info} == {
        "get_weather"
    }
    results = [event for event in reading.events if isinstance(event, AgentToolMessage)]
    assert {result.tool_call_id for result in results} == {call.id for call in calls}
    assert answering.finish_reason == "stop"


def test_subagents(indexed: Pair) -> None:
    reading = indexed.they_say("Look at the pull requests.")
    created = [event for event in reading.events if isinstance(event, AgentExecutionCreated)]
    done = [event for event in reading.events if isinstance(event, AgentExecutionDone)]
    assert {event.execution_id for event in created} == {event.execution_id for event in done}
    assert len(created) == 2
    messages = their_fold(reading.events)
    (spawning,) = (
        each
        for each in messages
        if each.execution_id == created[0].parent.execution_id and each.tool_calls
    )
    assert [event.parent.tool_call_id for event in created] == [
        call.id for call in spawning.tool_calls or []
    ]
    # The complete output of a subagent is the fold of its deltas.
    for event in done:
        last = [each for each in messages if each.execution_id == event.execution_id][-1]
        assert event.output.content == last.content


def test_a_batch_of_approvals(indexed: Pair) -> None:
    paused = indexed.they_say("Please clean up.")
    before = len(indexed.engine.engine.effects)
    (pause,) = (event for event in paused.events if isinstance(event, AgentApprovalRequired))
    decisions = approvals(pause)
    assert len(decisions) == 2

    incomplete = go_on(indexed, paused, decisions[:1])
    assert isinstance(incomplete.error, ApiError)
    assert incomplete.error.status_code == 422
    assert len(indexed.engine.engine.effects) == before

    resumed = go_on(indexed, paused, decisions)
    effects = indexed.engine.engine.effects[before:]
    assert sorted(effect.tool for effect in effects) == [
        "delete_cache",
        "list_caches",
        "restart_application",
    ]
    assert "All clean: restart_application of billing: ok" in resumed.text
    assert isinstance(resumed.events[-1], AgentResponseDoneCompleted)


def test_approvals_of_subagents_go_under_their_own_ids(indexed: Pair) -> None:
    paused = indexed.they_say("A rolling restart, please.")
    pauses = [event for event in paused.events if isinstance(event, AgentApprovalRequired)]
    created = [event for event in paused.events if isinstance(event, AgentExecutionCreated)]
    assert {pause.execution_id for pause in pauses} == {event.execution_id for event in created}
    resumed = go_on(indexed, paused, [item for pause in pauses for item in approvals(pause)])
    assert isinstance(resumed.events[-1], AgentResponseDoneCompleted)


def test_an_approval_and_answers_in_one_batch(indexed: Pair) -> None:
    paused = indexed.they_say("Ask and approve.")
    (gate,) = (event for event in paused.events if isinstance(event, AgentApprovalRequired))
    (asks,) = (event for event in paused.events if isinstance(event, AgentToolResponseRequired))
    decisions = [
        AgentApprovalDecisionMessage(
            execution_id=gate.execution_id,
            tool_call_id=gate.tool_calls[0].id,
            approval=AgentApprovalDecisionDeny(reason="not today"),
        ),
        *(
            AgentClientSideToolResponseMessage(
                execution_id=asks.execution_id, tool_call_id=call.id, content="tonight"
            )
            for call in asks.tool_calls
        ),
    ]
    resumed = go_on(indexed, paused, decisions)
    results = [event.content for event in resumed.events if isinstance(event, AgentToolMessage)]
    assert '{"error":"User denied tool call: not today"}' in results
    assert resumed.text.endswith("Then I leave it.")


def test_a_sign_in_is_continued_without_input(indexed: Pair) -> None:
    paused = indexed.they_say("Sign in.")
    (pause,) = (event for event in paused.events if isinstance(event, AgentMcpAuthRequired))
    assert [server.mcp_server_name for server in pause.servers] == ["github"]
    resumed = go_on(indexed, paused)
    assert resumed.text == "You are signed in at github."


def test_cancel(indexed: Pair) -> None:
    request = AgentResponsesInlineAgent(
        model=MODEL, input=[AgentInputUserMessage(content="Wait for me.")]
    )
    stream = indexed.theirs.agents.responses.create(request=request)
    created = next(stream)
    assert isinstance(created, AgentResponseCreated)
    indexed.theirs.agents.responses.cancel(response_id=created.response_id)
    *_, last = stream
    assert isinstance(last, AgentResponseDoneCancelled)
    assert last.cancellation_reason == "client-cancelled"


def test_error_bodies_have_the_shape_that_the_sdk_parses(indexed: Pair) -> None:
    unknown = indexed.they_say("hello", previous_response_id="acme.unknown")
    assert isinstance(unknown.error, NotFoundError)
    assert "acme.unknown" in unknown.error.body.error.message
    stranger = TrueFoundryGateway(
        base_url=indexed.engine.base_url, api_key="not-" + KEY, httpx_client=indexed.http
    )
    with pytest.raises(UnauthorizedError):
        next(stranger.agents.responses.create(request=AgentResponsesInlineAgent(model=MODEL)))


def test_both_clients_send_the_same_request(indexed: Pair) -> None:
    indexed.they_send(their_full_request())
    theirs = indexed.engine.requests[-1]
    list(indexed.ours.responses.stream(**our_full_request()))
    ours = indexed.engine.requests[-1]
    assert (ours.method, ours.path, ours.body) == (theirs.method, theirs.path, theirs.body)
    assert (ours.status, theirs.status) == (200, 200)


def test_both_clients_send_the_same_cancel(indexed: Pair) -> None:
    indexed.theirs.agents.responses.cancel(response_id="acme.1")
    theirs = indexed.engine.requests[-1]
    indexed.ours.responses.cancel("acme.1")
    ours = indexed.engine.requests[-1]
    assert (ours.method, ours.path, ours.body) == (theirs.method, theirs.path, theirs.body)


def response_id(reading: Reading) -> str:
    created = reading.events[0]
    assert isinstance(created, AgentResponseCreated)
    return created.response_id


def go_on(pair: Pair, paused: Reading, decisions: Sequence[Any] = ()) -> Reading:
    previous = response_id(paused)
    return pair.they_send(
        AgentResponsesInlineAgent(model=MODEL, previous_response_id=previous, input=[*decisions])
    )


def approvals(pause: AgentApprovalRequired) -> list[AgentApprovalDecisionMessage]:
    return [
        AgentApprovalDecisionMessage(
            execution_id=pause.execution_id,
            tool_call_id=call.id,
            approval=AgentApprovalDecisionAllow(),
        )
        for call in pause.tool_calls
    ]


def their_full_request() -> AgentResponsesInlineAgent:
    file = AgentFileUploadContentPartFile(
        filename="a.png", file_data="data:image/png;base64,aGVsbG8="
    )
    answer = AgentResponsesFormatJsonSchemaJsonSchema(
        name="answer", schema_={"type": "object"}, strict=True
    )
    return AgentResponsesInlineAgent(
        model=MODEL,
        instruction="You serve {{name}}.",
        messages=[AgentResponsesInlineAgentMessagesItem(content="Hi, {{name}}.")],
        mcp_servers=[
            AgentMcpServerRequest(
                name="ops",
                headers={"x-team": "ops"},
                enable_all_tools=False,
                tools=[AgentMcpTool(name="restart", eager=True)],
                deferred=True,
            )
        ],
        model_params=AgentModelParams(
            max_tokens=100,
            temperature=0.5,
            parallel_tool_calls=True,
            reasoning_effort=AgentModelParamsReasoningEffort("low"),
        ),
        response_format=AgentResponsesFormatJsonSchema(json_schema=answer),
        iteration_limit=5,
        skills=[AgentSkillMount(fqn="acme/skill:1", preload_skill_md=True)],
        sandbox=AgentResponsesInlineAgentSandbox(enabled=True),
        variables={"name": "Ada"},
        input=[
            AgentInputUserMessage(
                content=[
                    AgentTextContentPart(text="What is attached?"),
                    AgentFileUploadContentPart(file=file),
                ]
            )
        ],
    )


def our_full_request() -> dict[str, Any]:
    file = {"filename": "a.png", "file_data": "data:image/png;base64,aGVsbG8="}
    return {
        "model": MODEL,
        "instruction": "You serve {{name}}.",
        "messages": [{"role": "user", "content": "Hi, {{name}}."}],
        "mcp_servers": [
            {
                "name": "ops",
                "headers": {"x-team": "ops"},
                "enable_all_tools": False,
                "tools": [{"name": "restart", "eager": True}],
                "deferred": True,
            }
        ],
        "model_params": {
            "max_tokens": 100,
            "temperature": 0.5,
            "parallel_tool_calls": True,
            "reasoning_effort": "low",
        },
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "answer", "schema": {"type": "object"}, "strict": True},
        },
        "iteration_limit": 5,
        "skills": [{"fqn": "acme/skill:1", "preload_skill_md": True}],
        "sandbox": {"enabled": True},
        "variables": {"name": "Ada"},
        "input": [
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "What is attached?"},
                    {"type": "file_upload", "file": file},
                ],
            }
        ],
    }
