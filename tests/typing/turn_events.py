"""Not run: `make types` proves here that a ``match`` over a turn's words is exhaustive."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never, assert_type

from turnwire.agents import Agent, SignIn, ToolCall
from turnwire.async_turn import AsyncTurn
from turnwire.conversation import AsyncConversation, Conversation
from turnwire.decisions import Allow, Decision, Deny, Pending, Respond
from turnwire.events import (
    AgentDone,
    AgentFailed,
    AgentStarted,
    ApprovalRequired,
    MessageCompleted,
    OtherEvent,
    OutputLine,
    ReasoningDelta,
    ResponseRequired,
    SandboxReady,
    SignInRequired,
    StreamResumed,
    TextDelta,
    ToolCallCompleted,
    ToolCallDelta,
    ToolCallStarted,
    ToolResult,
    TurnDone,
    TurnEvent,
    TurnStarted,
    UIBlock,
)
from turnwire.machine import Ask, Invoke, Read, Save, Task
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput, Outcome
from turnwire.protocol import Call, Close, Effect, Open
from turnwire.turn import Turn

if TYPE_CHECKING:
    from turnwire.truefoundry import AgentClient, AsyncAgentClient


def show(event: TurnEvent) -> str:  # noqa: C901, PLR0911 - one for each kind of event.
    assert_type(event.agent, Agent)
    match event:
        case TurnStarted(run_id=text) | SandboxReady(sandbox_id=text) | UIBlock(code=text):
            return text
        case TextDelta(text=text) | ReasoningDelta(text=text) | OutputLine(text=text):
            return text
        case ToolCallStarted(call=call) | ToolCallCompleted(call=call):
            assert_type(call, ToolCall)
            return call.tool
        case ToolCallDelta(call=call, text=text) | ToolResult(call=call, content=text):
            return f"{call.tool}: {text}"
        case MessageCompleted(message=message):
            return message.text
        case AgentStarted() | AgentDone() | OtherEvent():
            return event.agent.label
        case AgentFailed(message=text):
            return text
        case ApprovalRequired(calls=calls) | ResponseRequired(calls=calls):
            return ", ".join(call.tool for call in calls)
        case SignInRequired(sign_ins=sign_ins):
            assert_type(sign_ins, tuple[SignIn, ...])
            return ", ".join(sign_in.url for sign_in in sign_ins)
        case StreamResumed(gap=gap):
            assert_type(gap, bool)
            return "resumed"
        case TurnDone(outcome=outcome):
            return tell(outcome)
        case _:
            assert_never(event)


def tell(outcome: Outcome) -> str:
    match outcome:
        case Completed(text=text):
            return text
        case NeedsInput(pending=pending):
            assert_type(pending, Pending)
            return repr(pending)
        case Failed(message=message):
            return message
        case Cancelled(reason=reason):
            return reason
        case _:
            assert_never(outcome)


def decision(given: Decision) -> str:
    match given:
        case Allow():
            return "allow"
        case Deny(reason=reason):
            return reason or "deny"
        case Respond(content=content):
            return content
        case _:
            assert_never(given)


def effect(wanted: Effect) -> str:
    match wanted:
        case Open(operation=operation) | Call(operation=operation):
            return operation.name
        case Close():
            return "close"
        case _:
            assert_never(wanted)


def task(wanted: Task) -> str:
    match wanted:
        case Open() | Call() | Close():
            return effect(wanted)
        case Read():
            return "read"
        case Ask(call=call) | Invoke(call=call):
            return call.tool
        case Save(checkpoint=checkpoint):
            return checkpoint
        case _:
            assert_never(wanted)


def ask(call: ToolCall) -> Allow | Deny | None:
    return Allow() if call.tool.startswith("get_") else None


def synchronous(client: AgentClient) -> None:
    chat = client.conversation(model="m", approve=ask, tools=[ask], save=print)
    assert_type(chat, Conversation)
    turn = chat.send("hi")
    assert_type(turn, Turn)
    for event in turn:
        show(event)
    for piece in turn.text():
        assert_type(piece, str)
    assert_type(turn.outcome, Outcome)
    assert_type(turn.result(), Completed | NeedsInput)
    assert_type(turn.checkpoint(), str)
    if turn.pending is not None:
        assert_type(chat.answer(turn.pending.allow_all()), Turn)
    assert_type(chat.fork(), Conversation)
    assert_type(client.conversation(agent_name="a").resume(turn.checkpoint()), Turn)


async def asynchronous(client: AsyncAgentClient) -> None:
    chat = client.conversation(agent_name="a")
    assert_type(chat, AsyncConversation)
    async with chat.send("hi") as turn:
        assert_type(turn, AsyncTurn)
        async for event in turn:
            show(event)
        async for piece in turn.text():
            assert_type(piece, str)
    assert_type(await turn.result(), Completed | NeedsInput)
    await turn.cancel()
