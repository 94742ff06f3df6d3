"""The vendor's sample streams and the embedded engine's own deltas, through the fold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from truefoundry_gateway_sdk.helpers.merge_assistant_message import (
    EnrichedAssistantMessage,
    merge_assistant_message,
)
from truefoundry_gateway_sdk.types import AgentLlmMessageDelta

from turn.folding import plain_message, told
from turnwire.fold import CallPiece, Fold
from turnwire.testing.truefoundry.messages import PlacedCall, complete, deltas, place
from turnwire.testing.truefoundry.scenario import Call, Message, RedactedThinking, Thinking
from turnwire_api.truefoundry import models
from turnwire_api.truefoundry.events import decode

if TYPE_CHECKING:
    from turnwire.agents import Agent

DATA = Path(__file__).parents[1] / "data" / "truefoundry"


def fold_event(fold: Fold, event: Any) -> list[tuple[str, ...]]:
    """Do what one native event says, and return what the fold told."""
    match event:
        case models.ToolMessageEvent():
            agent = fold.agent(event.execution_id)
            return told([fold.tool_result(agent, event.tool_call_id, event.content, event)])
        case models.AgentMessageEvent():
            return told(fold_delta(fold, fold.agent(event.execution_id), event))
        case models.AgentCreatedEvent():
            started = fold.start_agent(
                event.execution_id,
                name=event.agent_info.name,
                task=event.agent_info.input,
                parent_id=event.parent.execution_id,
                parent_call=event.parent.tool_call_id,
                native=event,
            )
            return told([started])
        case models.AgentDoneEvent(execution_id=agent_id, output=output):
            result = output.content if isinstance(output.content, str) else None
            return told([fold.finish_agent(agent_id, result=result, native=event)])
        case models.ToolApprovalRequiredEvent() | models.ToolResponseRequiredEvent():
            calls = [fold.call(event.execution_id, ref.id) for ref in event.tool_calls]
            return [("Pause", *(call.arguments_text for call in calls if call.seen))]
        case _:
            return []


def fold_delta(fold: Fold, agent: Agent, event: models.AgentMessageEvent) -> list[Any]:
    events = fold.reasoning(agent, event.reasoning_content or "", event)
    events += fold.text(agent, event.content or "", event)
    fold.refusal(agent, event.refusal or "")
    for block in event.thinking_blocks:
        fold.thinking(agent, block.to_dict())
    for position, call in enumerate(event.tool_calls):
        events += fold.call_piece(agent, position, call_piece(call), event)
    if isinstance(event.finish_reason, str):
        events += fold.close(agent, event.finish_reason, event)
    return events


def call_piece(call: models.ToolCallDelta) -> CallPiece:
    return CallPiece(
        index=call.index if isinstance(call.index, int) else None,
        id=call.id or "",
        name=call.function.name or "",
        arguments=call.function.arguments or "",
        own_name=call.tool_info.original_tool_name or "",
        server=call.tool_info.mcp_server_id or "",
        needs_approval=bool(call.tool_info.is_approval_required),
        client_side=bool(call.tool_info.is_client_side),
    )


def read(name: str) -> tuple[Fold, list[tuple[str, ...]]]:
    fold = Fold()
    lines = (DATA / f"{name}.jsonl").read_text().splitlines()
    return fold, [words for line in lines for words in fold_event(fold, decode(line))]


TEXTS = {
    "quick-start": "Hello!",
    "continue-a-turn": "Your previous question was: What is 1 + 2?",
    "sandbox-second-turn": "The file says hello.",
    "fragmented-tool-call": "There is one file.",
    "ask-user-question": "",
    "ask-user-question-answered": "",
    "subagent-approvals": "",
    "subagents": "Here's a comprehensive summary of work merged by the **agent",
    "endings": "",
}


@pytest.mark.parametrize(("name", "text"), TEXTS.items())
def test_the_final_text_of_each_sample(name: str, text: str) -> None:
    fold, _ = read(name)
    assert fold.final_text == text


def test_there_is_no_sample_without_a_test() -> None:
    assert {path.stem for path in DATA.glob("*.jsonl")} == TEXTS.keys()


def test_a_call_in_fragments_its_result_and_the_answer() -> None:
    fold, events = read("fragmented-tool-call")
    assert events == [
        ("ReasoningDelta", "e-root", "need a file listing"),
        ("ToolCallStarted", "e-root", "call_a"),
        ("ToolCallDelta", "e-root", "call_a", '{"comm'),
        ("ToolCallDelta", "e-root", "call_a", 'and":"ls /tmp"}'),
        ("ToolCallCompleted", "e-root", "call_a"),
        ("MessageCompleted", "e-root", ""),
        ("ToolResult", "e-root", "call_a", "a.txt\n"),
        ("TextDelta", "e-root", "There is "),
        ("TextDelta", "e-root", "one file."),
        ("MessageCompleted", "e-root", "There is one file."),
    ]
    call = fold.call("e-root", "call_a")
    assert (call.arguments, call.tool, call.server) == ({"command": "ls /tmp"}, "exec", "sandbox")
    assert call.result == "a.txt\n"


def test_a_call_without_an_index_in_one_event() -> None:
    fold, events = read("ask-user-question")
    assert [words[0] for words in events] == [
        "ToolCallStarted",
        "ToolCallDelta",
        "ToolCallCompleted",
        "MessageCompleted",
        "Pause",
    ]
    call = fold.call("exec-1", "call_a1b2")
    assert (call.tool, call.server) == ("ask_user_question", "ask-user-question")
    assert call.arguments["question"] == "Which cluster should I deploy booking-bot to?"
    assert call.client_side


def test_a_pause_inside_a_subagent_names_calls_that_were_folded() -> None:
    fold, events = read("subagent-approvals")
    assert events[0] == ("AgentStarted", "e-sub")
    assert events[-1] == ("Pause", '{"name":"billing"}', "{}")
    sub = fold.agents["e-sub"]
    assert sub.parent is fold.agent("e-root") is fold.root
    assert [call.tool for call in sub.calls] == ["restart_application", "delete_cache"]
    assert all(call.needs_approval and call.complete for call in sub.calls)


def test_subagents_interleave_and_end_in_any_order() -> None:
    fold, events = read("subagents")
    bob, alice = "95f43ed3-e611-4476-9be4-c2a367339a5a", "fbab8550-7750-4e0b-b930-f180c58370a6"
    root = fold.root
    assert root is not None
    assert [(child.id, child.name) for child in root.children] == [
        (bob, "bob-prs"),
        (alice, "alice-prs"),
    ]
    assert [words[:2] for words in events[4:6]] == [("AgentDone", alice), ("AgentDone", bob)]
    # The result is whole; the text is what was streamed, and neither is added to the other.
    assert fold.agents[alice].text == "No PRs"
    assert fold.agents[alice].result == "No PRs merged by alice in the last 7 days."
    assert fold.agents[bob].text == "I found **"
    assert {fold.agents[each].status for each in (alice, bob)} == {"done"}


TEXT = st.text(max_size=20)
EVERY = st.none() | st.integers(1, 5)
CALLS = st.builds(
    Call,
    tool=st.sampled_from(["read", "write"]),
    name=st.none() | st.just("server__read"),
    arguments=st.dictionaries(st.text(max_size=5), st.integers() | TEXT, max_size=3),
    every=EVERY,
    tool_info=st.sampled_from(["first", "late", "never"]),
    gated=st.booleans(),
    client_side=st.booleans(),
)
SIGNED = st.builds(Thinking, text=TEXT, signature=st.text(min_size=1, max_size=5), every=EVERY)
MESSAGES = st.builds(
    Message,
    pieces=st.lists(TEXT, max_size=3).map(tuple),
    reasoning=st.lists(TEXT, max_size=2).map(tuple),
    thinking=st.lists(SIGNED | st.builds(RedactedThinking, data=TEXT), max_size=3).map(tuple),
    refusal=TEXT,
    every=EVERY,
    calls=st.lists(CALLS, max_size=3).map(tuple),
    interleave=st.booleans(),
)


def written(message: Message) -> tuple[tuple[PlacedCall, ...], list[dict[str, Any]]]:
    calls = tuple(
        place(call, {}, iter([f"call_{at}"]).__next__) for at, call in enumerate(message.calls)
    )
    head = {"type": "agent.message", "execution_id": "e-1"}
    return calls, [{**head, **delta} for delta in deltas(message, {}, calls)]


def folded(events: list[dict[str, Any]]) -> dict[str, Any]:
    fold = Fold()
    for event in events:
        fold_event(fold, models.AgentMessageEvent.from_dict(event))
    (message,) = fold.agents["e-1"].messages
    plain = plain_message(message)
    plain.pop("reasoning", None)
    return plain


def expected(whole: dict[str, Any]) -> dict[str, Any]:
    """Return a complete message of the wire as ``plain_message`` has it."""
    facts = {
        "text": whole.get("content"),
        "refusal": whole.get("refusal"),
        "thinking": whole.get("thinking_blocks"),
        "calls": [expected_call(call) for call in whole.get("tool_calls") or ()],
        "finish_reason": whole["finish_reason"],
    }
    return {name: fact for name, fact in facts.items() if fact}


def expected_call(call: dict[str, Any]) -> dict[str, Any]:
    info: dict[str, Any] = call.get("tool_info") or {}
    facts = {
        "id": call["id"],
        "name": call["function"]["name"],
        "own_name": info.get("original_tool_name"),
        "server": info.get("mcp_server_id"),
        "arguments": call["function"]["arguments"],
        "needs_approval": info.get("is_approval_required"),
        "client_side": info.get("is_client_side"),
    }
    return {name: fact for name, fact in facts.items() if fact}


@given(message=MESSAGES)
def test_the_deltas_of_a_message_fold_to_the_message_the_engine_stores(message: Message) -> None:
    calls, events = written(message)
    assert folded(events) == expected(complete(message, {}, calls))


@given(message=MESSAGES)
def test_the_vendors_own_fold_comes_to_the_same(message: Message) -> None:
    _, events = written(message)
    current: EnrichedAssistantMessage | None = None
    for event in events:
        for index, call in enumerate(event.get("tool_calls", ())):
            call.setdefault("index", index)
        current = merge_assistant_message(current, AgentLlmMessageDelta(**event))
    assert current is not None
    assert folded(events) == expected(current.model_dump(exclude_none=True))
