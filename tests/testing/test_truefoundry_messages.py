"""Deltas: whatever way a message is cut, it folds to the message the engine stores."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from testing.support import Caller, Json, Start, add_delta
from turnwire.testing.truefoundry.messages import complete, deltas, place
from turnwire.testing.truefoundry.scenario import Call, Message, RedactedThinking, Thinking

TEXT = st.text(max_size=30)
EVERY = st.none() | st.integers(1, 7)

ARGUMENTS = st.dictionaries(st.text(max_size=5), st.integers() | TEXT, max_size=3) | TEXT
CALLS = st.builds(
    Call,
    tool=st.sampled_from(["read", "write"]),
    name=st.none() | st.just("server__read"),
    arguments=ARGUMENTS,
    every=EVERY,
    tool_info=st.sampled_from(["first", "late", "never"]),
    gated=st.booleans(),
    deferred=st.booleans(),
)
SIGNED = st.builds(
    Thinking, text=st.text(min_size=1, max_size=20), signature=st.text(min_size=1), every=EVERY
)
MESSAGES = st.builds(
    Message,
    text=TEXT,
    pieces=st.lists(TEXT, max_size=3).map(tuple),
    every=EVERY,
    reasoning=st.lists(TEXT, max_size=2).map(tuple),
    thinking=st.lists(SIGNED | st.builds(RedactedThinking, data=TEXT), max_size=3).map(tuple),
    refusal=TEXT,
    calls=st.lists(CALLS, max_size=3).map(tuple),
    interleave=st.booleans(),
)


@given(message=MESSAGES, always_index=st.booleans())
def test_every_cut_folds_to_the_complete_message(message: Message, always_index: bool) -> None:  # noqa: FBT001 - hypothesis names it
    numbers = iter(range(100))
    calls = tuple(place(call, {}, lambda: f"call_{next(numbers)}") for call in message.calls)
    parts = list(deltas(message, {}, calls, always_index=always_index))
    folded: Json = {"type": "agent.message", "role": "assistant"}
    for part in parts:
        add_delta(folded, part)
    assert folded == complete(message, {}, calls)
    assert [("finish_reason" in part) for part in parts] == [False] * (len(parts) - 1) + [True]
    assert [("role" in part) for part in parts] == [True] + [False] * (len(parts) - 1)


def test_fragments_of_parallel_calls(caller: Caller) -> None:
    reply = caller.say("How is the weather?")
    pieces = [call for event in reply.of("agent.message") for call in event.get("tool_calls", ())]
    indexes = [piece["index"] for piece in pieces]
    assert indexes == sorted(indexes)
    assert {piece["index"] for piece in pieces if "id" in piece} == {0, 1}
    assert all("tool_info" not in piece for piece in pieces if "id" not in piece)
    called, *results, said = reply.messages
    assert called["tool_calls"][0]["function"] == {
        "name": "weather__get_weather",
        "arguments": '{"city":"Oslo","unit":"celsius"}',
    }
    assert called["tool_calls"][0]["tool_info"]["original_tool_name"] == "get_weather"
    calls_in_result_order = [result["tool_call_id"] for result in results]
    assert calls_in_result_order == [call["id"] for call in reversed(called["tool_calls"])]
    assert said["content"] == 'I know: {"city":"Porto","degrees":21}, {"city":"Oslo","degrees":4}'


def test_interleaved_fragments_and_late_tool_info(caller: Caller) -> None:
    reply = caller.say("Please do it interleaved.")
    pieces = [call for event in reply.of("agent.message") for call in event.get("tool_calls", ())]
    assert [piece["index"] for piece in pieces[:4]] == [0, 1, 0, 1]
    with_info = [piece for piece in pieces if "tool_info" in piece]
    assert [sorted(piece) for piece in with_info] == [["index", "tool_info"]]
    assert with_info[0]["tool_info"]["is_deferred"] is True
    first, second = reply.messages[0]["tool_calls"]
    assert first["function"]["arguments"] == '{"term":"café ☕","deep":true}'
    assert "tool_info" not in second
    assert reply.text == "Found it, and counted to 3."


def test_reasoning_and_thinking_blocks(caller: Caller) -> None:
    reply = caller.say("Think, please.")
    reasoning = [e["reasoning_content"] for e in reply.events if "reasoning_content" in e]
    assert reasoning == ["The user wants ", "an answer."]
    (message,) = reply.messages
    assert message["thinking_blocks"] == [
        {"type": "thinking", "thinking": "Let me see what is asked.", "signature": "c2lnbmVk"},
        {"type": "redacted_thinking", "data": "cmVkYWN0ZWQ="},
        {"type": "thinking", "thinking": "Now I know.", "signature": "YWdhaW4="},
    ]
    assert message["content"] == "The answer is 42."


def test_only_the_first_delta_has_role_and_time(caller: Caller) -> None:
    events = caller.say("Tell me a long story.").of("agent.message")
    assert len(events) > 100
    assert [("role" in e, "created_at" in e) for e in events[:2]] == [(True, True), (False, False)]
    assert sorted(events[-1]) == ["execution_id", "finish_reason", "sequence_id", "type"]


def test_a_refusal(caller: Caller) -> None:
    (message,) = caller.say("Will you refuse?").messages
    assert message["refusal"] == "I cannot help with that."
    assert message["finish_reason"] == "content_filter"
    assert "content" not in message


def test_every_character_survives(caller: Caller) -> None:
    text = caller.say("Show me unicode.").text
    assert text == "naïve 東京 🦜 a\u2028b\u2029c\u0085d\r\ne\tf\x00g"


def test_several_iterations(caller: Caller) -> None:
    reply = caller.say("Please count to five.")
    assert [message["role"] for message in reply.messages] == ["assistant", "tool"] * 5 + [
        "assistant"
    ]


def test_calls_of_uncut_messages_may_carry_an_index(start: Start) -> None:
    _, caller = start(always_index=True)
    reply = caller.say("Please clean up.")
    (message,) = reply.of("agent.message")
    assert [call["index"] for call in message["tool_calls"]] == [0, 1, 2]


def test_text_around_placeholders(start: Start) -> None:
    scenario: dict[str, Any] = {
        "name": "n",
        "keywords": ["go"],
        "steps": [{"message": "{{user}} / {{ who }} / {{nobody}} / {{}}"}],
    }
    _, caller = start(scenarios=[scenario])
    assert caller.say("Go!", variables={"who": "me"}).text == "Go! / me / {{nobody}} / {{}}"
