"""Where the vendor's published SDK misreads a stream, and turnwire reads it.

Each test puts both clients before the same engine and prompt. The version of the SDK is pinned:
a test that fails after an update says that a defect is gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from truefoundry_gateway_sdk.core.api_error import ApiError
from truefoundry_gateway_sdk.types import (
    AgentLlmMessageDelta,
    AgentResponseDoneCompleted,
    AgentToolMessage,
)

from turnwire import errors
from turnwire.testing import serve
from turnwire.testing.truefoundry.scenario import (
    CutConnection,
    EmitBytes,
    EmitEvent,
    Message,
    Scenario,
    Step,
)
from turnwire.truefoundry import (
    AgentMessageEvent,
    ResponseDoneEvent,
    ToolMessageEvent,
    UnknownEvent,
)
from witness.support import KEY, Pair

if TYPE_CHECKING:
    from collections.abc import Iterator

SKIPPED = "Skipping SSE event"

NO_EVENTS = {
    "broken json": b'data: {"type":"agent.mess\n\n',
    "the done marker": b"data: [DONE]\n\n",
    "an empty heartbeat after an id": (
        b'id: 7\ndata: {"type":"sandbox.created","sandbox_id":"s"}\n\n\n'
    ),
    "a block with an event line only": b"event: ping\n\n",
    "an object without a type": b'data: {"error":{"message":"upstream broke"}}\n\n',
}
"""What is no event of the protocol, and is no end of a stream either."""

TOOL_RESULT = {
    "type": "agent.message",
    "role": "tool",
    "execution_id": "e1",
    "tool_call_id": "c1",
    "content": "4 degrees",
    "created_at": "2026-05-30T09:00:00.000Z",
}


def scripted(prompt: str, *steps: Step) -> Scenario:
    return Scenario(name=prompt, keywords=(prompt,), steps=steps)


HANG_UP = CutConnection(clean=True)
SCENARIOS = (
    # The longer prompts first: the shorter ones are in them.
    *(scripted(f"{name}, cut", EmitBytes(data=data), HANG_UP) for name, data in NO_EVENTS.items()),
    *(
        scripted(name, EmitBytes(data=data), Message(text="Then this."))
        for name, data in NO_EVENTS.items()
    ),
    scripted("telemetry", EmitEvent(event={"type": "agent.telemetry", "tokens": 12})),
    scripted("expire", EmitEvent(event={"type": "response.done", "status": "expired"}), HANG_UP),
    scripted("tool result", EmitEvent(event=TOOL_RESULT)),
)


@pytest.fixture(scope="module")
def pair() -> Iterator[Pair]:
    with serve("truefoundry", token=KEY, scenarios=SCENARIOS) as engine, Pair(engine) as made:
        yield made


def test_the_sdk_drops_tool_calls_without_an_index(
    pair: Pair, caplog: pytest.LogCaptureFixture
) -> None:
    theirs = pair.they_say("Restart the billing service.")
    # An approval is asked for, and what for is nowhere to be seen.
    assert theirs.types == ["response.created", "tool.approval_required", "response.done"]
    assert theirs.error is None
    assert SKIPPED in caplog.text
    assert "tool_calls.0.index" in caplog.text

    ours = pair.we_say("Restart the billing service.")
    (message,) = (event for event in ours.events if isinstance(event, AgentMessageEvent))
    assert "index" not in message.tool_calls[0]
    assert message.tool_calls[0].function.name == "restart_application"


@pytest.mark.parametrize("name", NO_EVENTS)
def test_the_sdk_makes_up_a_success_in_the_middle_of_a_stream(pair: Pair, name: str) -> None:
    theirs = pair.they_say(name)
    assert sum(isinstance(event, AgentResponseDoneCompleted) for event in theirs.events) == 2
    made_up = theirs.types.index("response.done")
    assert "Then this." in [getattr(event, "content", "") for event in theirs.events[made_up:]]

    ours = pair.we_say(name)
    assert [type(event) for event in ours.events if event.type == "response.done"] == [
        ResponseDoneEvent
    ]
    assert ours.text == "Then this."
    assert isinstance(ours.events[-1], ResponseDoneEvent)


@pytest.mark.parametrize("name", NO_EVENTS)
def test_the_sdk_makes_up_a_success_of_a_stream_that_was_cut(pair: Pair, name: str) -> None:
    theirs = pair.they_say(f"{name}, cut")
    assert isinstance(theirs.events[-1], AgentResponseDoneCompleted)
    assert theirs.error is None

    ours = pair.we_say(f"{name}, cut")
    assert isinstance(ours.error, errors.StreamTruncated)
    assert "response.done" not in ours.types


def test_the_sdk_drops_events_of_unknown_types(
    pair: Pair, caplog: pytest.LogCaptureFixture
) -> None:
    theirs = pair.they_say("telemetry")
    assert theirs.types == ["response.created", "response.done"]
    assert SKIPPED in caplog.text

    ours = pair.we_say("telemetry")
    unknown = ours.events[1]
    assert isinstance(unknown, UnknownEvent)
    assert (unknown.type, unknown["tokens"]) == ("agent.telemetry", 12)
    assert ours.types[2:] == ["response.done"]


def test_the_sdk_drops_the_end_with_an_unknown_status(
    pair: Pair, caplog: pytest.LogCaptureFixture
) -> None:
    theirs = pair.they_say("expire")
    assert theirs.types == ["response.created"]
    assert theirs.error is None
    assert SKIPPED in caplog.text

    ours = pair.we_say("expire")
    last = ours.events[-1]
    assert isinstance(last, UnknownEvent)
    assert (last.type, last["status"]) == ("response.done", "expired")
    assert ours.error is None


def test_the_sdk_takes_a_tool_result_with_an_iso_time_for_a_delta(pair: Pair) -> None:
    theirs = pair.they_say("tool result").events[1]
    assert isinstance(theirs, AgentLlmMessageDelta)
    assert not isinstance(theirs, AgentToolMessage)

    ours = pair.we_say("tool result").events[1]
    assert isinstance(ours, ToolMessageEvent)
    assert ours.tool_call_id == "c1"
    assert ours.created_at == TOOL_RESULT["created_at"]


def test_the_sdk_ends_a_truncated_stream_like_a_finished_one(pair: Pair) -> None:
    theirs = pair.they_say("End early.")
    assert theirs.text == "This will be"
    assert "response.done" not in theirs.types
    assert theirs.error is None

    ours = pair.we_say("End early.")
    assert ours.text == theirs.text
    assert isinstance(ours.error, errors.StreamTruncated)


def test_the_sdk_lets_a_bare_error_of_the_http_library_through(pair: Pair) -> None:
    theirs = pair.they_say("Cut the line.")
    assert isinstance(theirs.error, httpx.RemoteProtocolError)
    assert not isinstance(theirs.error, ApiError)

    ours = pair.we_say("Cut the line.")
    assert isinstance(ours.error, errors.StreamTruncated)
    assert ours.error.run_id == ours.events[0].response_id
    assert ours.error.events == len(ours.events)
    assert not ours.error.retry_safe
