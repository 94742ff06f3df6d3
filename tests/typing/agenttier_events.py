"""Not run: `make types` proves here that a ``match`` over the events is exhaustive."""

from __future__ import annotations

from typing import assert_never, assert_type

from turnwire import AsyncEventStream, EventStream
from turnwire.agenttier import (
    AgentTierClient,
    AsyncAgentTierClient,
    AsyncSandbox,
    CommandResult,
    ConfigureResult,
    CurrentUser,
    ErrorEvent,
    Event,
    ExitEvent,
    ForwardedPort,
    InvokeEvent,
    InvokeResult,
    LogEvent,
    PolicyViolationError,
    Sandbox,
    SandboxPhase,
    SandboxSummary,
    StartEvent,
    Template,
    UnknownEvent,
    decode,
)


def describe(event: Event) -> str:
    match event:
        case StartEvent(invoke_id=text) | LogEvent(data=text):
            return text
        case ExitEvent(exit_code=code):
            return str(code)
        case ErrorEvent(message=text):
            return text
        case ConfigureResult(skipped=skipped):
            return "skipped" if skipped else "done"
        case UnknownEvent(type=kind, reason=reason):
            return f"{kind}: {reason}"
        case _:
            assert_never(event)


def phase(found: SandboxPhase) -> bool:
    match found:
        case SandboxPhase.RUNNING:
            return True
        case SandboxPhase.CREATING | SandboxPhase.STOPPED | SandboxPhase.ERROR:
            return False
        case SandboxPhase.DELETING | SandboxPhase.UNKNOWN:
            return False
        case _:
            assert_never(found)


def synchronous(client: AgentTierClient) -> None:
    sandbox = client.create_sandbox(template="general-coding", name="demo")
    assert_type(sandbox, Sandbox)
    assert_type(sandbox.wait_until_running(), SandboxSummary)
    assert_type(sandbox.phase, SandboxPhase)
    assert_type(sandbox.exec("true"), CommandResult)
    assert_type(sandbox.exec("true").exit_code, int)
    assert_type(sandbox.forward_port(80), ForwardedPort)
    assert_type(sandbox.agent.configure(entrypoint=["run"]), ConfigureResult)
    assert_type(sandbox.agent.invoke({"prompt": "hi"}), InvokeResult)
    stream = sandbox.agent.invoke_stream(prompt="hi")
    assert_type(stream, EventStream[InvokeEvent])
    for event in stream:
        assert_type(event.event, str)
    assert_type(client.list_sandboxes(), list[SandboxSummary])
    assert_type(client.list_templates(), list[Template])
    assert_type(client.current_user(), CurrentUser)


async def asynchronous(client: AsyncAgentTierClient) -> None:
    sandbox = await client.get_sandbox("demo")
    assert_type(sandbox, AsyncSandbox)
    assert_type(await sandbox.status(), SandboxSummary)
    async with sandbox.agent.invoke_stream(b"hi") as stream:
        assert_type(stream, AsyncEventStream[InvokeEvent])
        async for event in stream:
            assert_type(event, InvokeEvent)


def refused(error: PolicyViolationError) -> None:
    assert_type(error.violations, list[dict[str, str]])


def door(data: bytes) -> None:
    assert_type(decode(data), Event | None)
