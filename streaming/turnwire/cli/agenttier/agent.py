"""Agents: give one its program, run it, stop it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import click
from attrs import asdict

from turnwire.cli.agenttier.exits import local_code
from turnwire.cli.agenttier.parameters import duration, payload_of, sandbox_id, upload, words
from turnwire.cli.agenttier.session import Session, command, sandbox_of
from turnwire.cli.output import Output, one_line, say
from turnwire.errors import TurnwireError

if TYPE_CHECKING:
    from pathlib import Path

    from turnwire.agenttier import InvokeEvent, InvokeResult
    from turnwire.agenttier.agent import Agent
    from turnwire.stream import EventStream

__all__ = ["agent", "configure", "invoke"]

_FAILED = 1


@click.group()
def agent() -> None:
    """Work with the agent of a sandbox."""


@command(agent, "configure")
@sandbox_id
@click.option(
    "--file",
    "files",
    type=upload,
    metavar="REMOTE=LOCAL",
    multiple=True,
    help="A file to be put there; may be given again.",
)
@click.option("--install", type=words, help="The install command; no shell reads it.")
@click.option("--entrypoint", type=words, help="What each invoke runs; left out, it is erased.")
def configure(
    session: Session,
    sandbox_id: str,
    files: tuple[tuple[str, Path], ...],
    install: list[str] | None,
    entrypoint: list[str] | None,
) -> None:
    """Give an agent its program. Exit code 1: the install command failed."""
    if not (files or install or entrypoint):
        raise click.UsageError("give --file, --install or --entrypoint")
    output = session.output
    with session.client() as client:
        result = sandbox_of(client, sandbox_id).agent.configure(
            files=files, install_command=install, entrypoint=entrypoint, on_log=output.line
        )
    code = result.install_exit_code
    if code:
        say(f"the install command ended with exit code {code}; nothing was stored")
    else:
        say("nothing has changed" if result.skipped is True else f"{sandbox_id} is configured")
    if output.as_json:
        output.record(result)
    raise click.exceptions.Exit(_FAILED if code else 0)


@command(agent, "invoke")
@sandbox_id
@click.option(
    "--prompt", help="Goes to the command as --prompt=, and to its input without --input."
)
@click.option(
    "--input",
    "payload",
    type=payload_of,
    metavar="TEXT|@FILE|-",
    help="What the program reads: a text, a file, or the standard input.",
)
@click.option("--timeout", type=duration, help="How long it may run, such as 5m.")
@click.option("--cancel", metavar="INVOKE_ID", help="Stop this run, and start none.")
def invoke(
    session: Session,
    *,
    sandbox_id: str,
    prompt: str | None,
    payload: str | bytes | None,
    timeout: str | None,
    cancel: str | None,
) -> None:
    """Run an agent, print what it writes, and pass on its exit code. Ctrl-C stops the run."""
    if cancel is not None:
        if not prompt is payload is timeout is None:
            raise click.UsageError("--cancel goes with no other option")
        _cancel(session, sandbox_id, cancel)
        return
    output = session.output
    with session.client() as client:
        its = sandbox_of(client, sandbox_id).agent
        stream = its.invoke_stream(payload, prompt=prompt, invoke_timeout=timeout)
        result = _watch(its, stream, sandbox_id, output)
    reason = one_line(result.reason) or "ended"
    say(f"{result.invoke_id} {reason}, exit code {result.exit_code}, {result.duration_ms} ms")
    if output.as_json:
        output.result(asdict(result), "")
    raise click.exceptions.Exit(local_code(result.exit_code, result.reason))


@command(agent, "cancel")
@sandbox_id
@click.argument("invoke_id")
def cancel(session: Session, sandbox_id: str, invoke_id: str) -> None:
    """Stop a run of an agent."""
    _cancel(session, sandbox_id, invoke_id)


def _watch(
    its: Agent, stream: EventStream[InvokeEvent], sandbox_id: str, output: Output
) -> InvokeResult:
    """Print a run while it goes on; Ctrl-C cancels it."""
    from turnwire.agenttier import StartEvent, UnknownEvent  # noqa: PLC0415 - loads models.
    from turnwire.agenttier.streams import Invoking  # noqa: PLC0415 - as above.

    gathered, invoke_id = Invoking(sandbox_id), ""
    with stream:
        try:
            for event in stream:
                match event.native:
                    case StartEvent(invoke_id=invoke_id):
                        say(f"{one_line(invoke_id)} started")
                    case UnknownEvent() as unknown:
                        say(f"an event was not understood: {one_line(unknown.summary())}")
                    case _:
                        pass
                line = gathered.take(event.native)
                if line is not None:
                    output.line(*line)
        except KeyboardInterrupt:
            if invoke_id:
                # The run ends with its connection, too; but a proxy may keep that open.
                with suppress(TurnwireError):
                    its.invoke_cancel(invoke_id)
                say(f"{one_line(invoke_id)} is cancelled")
            raise
    return gathered.result()


def _cancel(session: Session, sandbox_id: str, invoke_id: str) -> None:
    with session.client() as client:
        sandbox_of(client, sandbox_id).agent.invoke_cancel(invoke_id)
    data = {"invoke_id": invoke_id, "status": "canceled"}
    session.output.result(data, f"{invoke_id} is cancelled")
