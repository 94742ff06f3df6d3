"""Not run: `make types` proves here that a ``match`` over the events is exhaustive."""

from __future__ import annotations

from typing import assert_never, assert_type

from turnwire import EventStream
from turnwire.truefoundry import (
    AgentClient,
    AgentCreatedEvent,
    AgentDoneEvent,
    AgentErrorEvent,
    AgentMessageEvent,
    AsyncAgentClient,
    CancelResponseResult,
    Event,
    McpAuthRequiredEvent,
    McpInitializeEvent,
    ResponseCancelledEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseErrorEvent,
    SandboxCreatedEvent,
    ToolApprovalRequiredEvent,
    ToolMessageEvent,
    ToolResponseRequiredEvent,
    UnknownEvent,
    decode,
)


def describe(event: Event) -> str:  # noqa: PLR0911 - one for each kind of event.
    match event:
        case ResponseCreatedEvent(response_id=text) | SandboxCreatedEvent(sandbox_id=text):
            return text
        case AgentMessageEvent() | ToolMessageEvent():
            return event.execution_id
        case AgentCreatedEvent() | AgentDoneEvent() | AgentErrorEvent():
            return event.execution_id
        case McpInitializeEvent() | McpAuthRequiredEvent():
            return event.type
        case ToolApprovalRequiredEvent() | ToolResponseRequiredEvent():
            return ", ".join(call.id for call in event.tool_calls)
        case ResponseDoneEvent() | ResponseCancelledEvent() | ResponseErrorEvent():
            return event.status
        case UnknownEvent(type=kind, reason=reason):
            return f"{kind}: {reason}"
        case _:
            assert_never(event)


def synchronous(client: AgentClient) -> None:
    stream = client.responses.stream(model="m", input=[{"role": "user", "content": "hi"}])
    assert_type(stream, EventStream[Event])
    for event in stream:
        assert_type(event.type, str)
    assert_type(client.responses.cancel("r"), CancelResponseResult)


async def asynchronous(client: AsyncAgentClient) -> None:
    async with client.responses.stream(agent_name="a") as stream:
        async for event in stream:
            describe(event)
    assert_type(await client.responses.cancel("r"), CancelResponseResult)


def door(data: bytes) -> None:
    assert_type(decode(data), Event | None)
