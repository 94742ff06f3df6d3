"""Short ways to write the messages that scenarios need most."""

from collections.abc import Sequence
from typing import Any

from turnwire.testing.truefoundry.scenario import (
    ASK_SERVER,
    ASK_TOOL,
    SANDBOX_SERVER,
    SANDBOX_TOOL,
    SPAWN_SERVER,
    SPAWN_TOOL,
    Call,
    Message,
    Step,
    Subagent,
)


def say(text: str, *, every: int | None = None) -> Message:
    """Return a message of text, whole or in deltas of ``every`` characters.

    Example:
        >>> say("Hello!").text
        'Hello!'
    """
    return Message(text=text, every=every)


def call(*calls: Call) -> Message:
    """Return a message that only calls tools."""
    return Message(calls=calls)


def question(text: str, options: Sequence[str] = (), *, id: str | None = None) -> Call:
    """Return the call that asks the user a question."""
    return Call(
        tool=ASK_TOOL,
        server=ASK_SERVER,
        arguments={"question": text, "options": list(options)},
        client_side=True,
        id=id,
    )


def run_command(command: str, *, result: Any = None, id: str | None = None) -> Call:
    """Return the call that runs a command in the sandbox."""
    return Call(
        tool=SANDBOX_TOOL,
        server=SANDBOX_SERVER,
        arguments={"command": command},
        result=result,
        id=id,
    )


def spawn(name: str, task: str, *steps: Step, id: str | None = None) -> Call:
    """Return the call that creates a subagent."""
    return Call(
        tool=SPAWN_TOOL,
        server=SPAWN_SERVER,
        arguments={"name": name, "input": task},
        agent=Subagent(name=name, input=task, steps=steps),
        id=id,
    )
