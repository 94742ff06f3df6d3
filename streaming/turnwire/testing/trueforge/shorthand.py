"""Short ways to write the messages that scenarios need most."""

from collections.abc import Sequence

from turnwire.testing.trueforge.scenario import (
    ASK_TOOL,
    SANDBOX_TOOL,
    SPAWN_TOOL,
    Call,
    Message,
    Step,
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


def question(text: str, options: Sequence[str] = ()) -> Call:
    """Return the call that asks the user a question."""
    return Call(tool=ASK_TOOL, arguments={"question": text, "options": list(options)})


def run_command(command: str, *, result: str | None = None) -> Call:
    """Return the call that runs a command in the sandbox."""
    return Call(tool=SANDBOX_TOOL, arguments={"command": command}, result=result)


def spawn(name: str, task: str, *steps: Step) -> Call:
    """Return the call that creates a subagent; without steps its task chooses a scenario."""
    arguments = {"name": name, "input": task}
    return Call(tool=SPAWN_TOOL, arguments=arguments, agent=steps or None)
