"""Not run: `make types` proves here that a ``match`` over the events is exhaustive."""

from __future__ import annotations

from typing import assert_never, assert_type

from turnwire import EventStream
from turnwire.trueforge import (
    AsyncTrueForgeClient,
    CancelSessionResult,
    Event,
    McpAuthRequiredEvent,
    McpInitializeEvent,
    ModelMessageDeltaEvent,
    ModelMessageEvent,
    SandboxCreatedEvent,
    Session,
    ThreadCreatedEvent,
    ThreadDoneEvent,
    ToolApprovalRequiredEvent,
    ToolResponseEvent,
    ToolResponseRequiredEvent,
    TrueForgeClient,
    Turn,
    TurnCreatedEvent,
    TurnDoneEvent,
    UnknownEvent,
    decode,
)


def describe(event: Event) -> str:  # noqa: PLR0911 - one for each kind of event.
    match event:
        case TurnCreatedEvent(turn_id=text) | SandboxCreatedEvent(sandbox_id=text):
            return text
        case ModelMessageEvent() | ModelMessageDeltaEvent() | ToolResponseEvent():
            return event.thread_id
        case ThreadCreatedEvent() | ThreadDoneEvent():
            return event.thread_id
        case McpInitializeEvent() | McpAuthRequiredEvent():
            return ", ".join(server.name for server in event.mcp_servers)
        case ToolApprovalRequiredEvent() | ToolResponseRequiredEvent():
            return ", ".join(call.id for call in event.tool_calls)
        case TurnDoneEvent():
            return event.type
        case UnknownEvent(type=kind, reason=reason):
            return f"{kind}: {reason}"
        case _:
            assert_never(event)


def synchronous(client: TrueForgeClient) -> None:
    stream = client.turns.stream("s", [{"type": "user.message", "content": "hi"}])
    assert_type(stream, EventStream[Event])
    for event in stream:
        assert_type(event.type, str)
    assert_type(client.turns.subscribe("s", "t", 7), EventStream[Event])
    assert_type(client.turns.cancel("s"), CancelSessionResult)
    for session in client.sessions.iterate():
        assert_type(session, Session)
    for stored in client.turns.iterate_events("s", "t"):
        if isinstance(stored, TurnCreatedEvent):
            assert_type(stored.turn_id, str)


async def asynchronous(client: AsyncTrueForgeClient) -> None:
    async with client.turns.stream("s") as stream:
        async for event in stream:
            describe(event)
    assert_type(await client.turns.get("s", "t"), Turn)
    async for turn in client.turns.iterate("s"):
        assert_type(turn, Turn)


def door(data: bytes) -> None:
    assert_type(decode(data), Event | None)
