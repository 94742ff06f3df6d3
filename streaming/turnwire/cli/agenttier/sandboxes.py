"""Sandboxes: their life, and commands in them."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import click

from turnwire.cli.agenttier.exits import local_code
from turnwire.cli.agenttier.parameters import SECONDS, duration, sandbox_id
from turnwire.cli.agenttier.session import Session, command, sandbox_of
from turnwire.cli.output import data_of, one_line
from turnwire.cli.progress import waiting

if TYPE_CHECKING:
    from turnwire.agenttier import Sandbox, SandboxSummary

__all__ = ["sandboxes"]

# Seconds; what the published tool waits.
_WAIT = 180.0
_COLUMNS = {
    "NAME": "name",
    "NAMESPACE": "namespace",
    "PHASE": "status",
    "TEMPLATE": "template_ref",
    "CREATED": "created_at",
}


@click.group()
def sandboxes() -> None:
    """Create, list, use and delete sandboxes."""


@command(sandboxes, "list")
@click.option("--namespace", help="Only those of this namespace.")
@click.option("--status", metavar="PHASE", help="Only those in this phase, such as Running.")
def list_(session: Session, namespace: str | None, status: str | None) -> None:
    """List your sandboxes; to an admin, all."""
    with session.client() as client:
        session.output.rows(client.list_sandboxes(namespace, status), _COLUMNS)


@command(sandboxes, "get")
@sandbox_id
def get(session: Session, sandbox_id: str) -> None:
    """Print what is known of a sandbox."""
    with session.client() as client:
        session.output.record(sandbox_of(client, sandbox_id).status())


@command(sandboxes, "create")
@click.argument("name")
@click.option("--template", required=True, help="A cluster template.")
@click.option("--namespace", default="default", show_default=True)
@click.option("--timeout", type=duration, help="How long it may run, such as 8h.")
@click.option("--idle-timeout", type=duration, help="How long it may be idle, such as 30m.")
@click.option("--storage", metavar="SIZE", help="The size of its workspace, such as 10Gi.")
@click.option("--wait", is_flag=True, help="Wait until it runs.")
@click.option(
    "--wait-timeout", type=SECONDS, default=_WAIT, show_default=True, help="Seconds, with --wait."
)
def create(
    session: Session,
    *,
    name: str,
    template: str,
    namespace: str,
    timeout: str | None,
    idle_timeout: str | None,
    storage: str | None,
    wait: bool,
    wait_timeout: float,
) -> None:
    """Create a sandbox from a template. The Router looks for the template later."""
    with session.client() as client:
        made = client.create_sandbox(template, name, namespace, timeout, idle_timeout, storage)
        if wait:
            _show_running(session, _wait(made, wait_timeout))
        else:
            _show_handle(session, made, f"{name} is created in {namespace}")


@command(sandboxes, "wait")
@sandbox_id
@click.option("--timeout", type=SECONDS, default=_WAIT, show_default=True, help="Seconds.")
def wait(session: Session, sandbox_id: str, timeout: float) -> None:
    """Wait until a sandbox runs."""
    with session.client() as client:
        _show_running(session, _wait(sandbox_of(client, sandbox_id), timeout))


@command(sandboxes, "stop")
@sandbox_id
def stop(session: Session, sandbox_id: str) -> None:
    """Stop a sandbox; its workspace stays."""
    with session.client() as client:
        sandbox_of(client, sandbox_id).stop()
    _show_status(session, sandbox_id, "stopping")


@command(sandboxes, "resume")
@sandbox_id
def resume(session: Session, sandbox_id: str) -> None:
    """Start a sandbox again that is stopped or in an error."""
    with session.client() as client:
        sandbox_of(client, sandbox_id).resume()
    _show_status(session, sandbox_id, "resuming")


@command(sandboxes, "delete")
@sandbox_id
def delete(session: Session, sandbox_id: str) -> None:
    """Delete a sandbox and its workspace; nothing is asked."""
    with session.client() as client:
        sandbox_of(client, sandbox_id).delete()
    _show_status(session, sandbox_id, "deleting")


@command(sandboxes, "clone")
@sandbox_id
@click.option("--name", help="The name of the new one; default: the Router makes one up.")
@click.option("--snapshot-class", help="The class of the volume snapshot.")
def clone(session: Session, sandbox_id: str, name: str | None, snapshot_class: str | None) -> None:
    """Make a sandbox with a copy of the workspace of another."""
    with session.client() as client:
        made = sandbox_of(client, sandbox_id).clone(name=name, snapshot_class=snapshot_class)
    _show_handle(session, made, f"{made.name} is a clone of {sandbox_id}")


@command(sandboxes, "exec")
@sandbox_id
@click.argument("words", metavar="COMMAND...", nargs=-1, required=True)
@click.option(
    "--timeout",
    type=click.IntRange(min=1),
    default=30,
    show_default=True,
    help="Seconds that the command may take.",
)
def exec_(session: Session, sandbox_id: str, words: tuple[str, ...], timeout: int) -> None:
    """Run a command in a sandbox and pass on its exit code.

    One word is a line of shell. Several are one command, of which no shell reads the words; put
    -- before them if there are options among them.
    """
    line = words[0] if len(words) == 1 else shlex.join(words)
    with session.client() as client:
        result = sandbox_of(client, sandbox_id).exec(line, timeout)
    if session.as_json:
        session.output.record(result)
    else:
        click.echo(result.stdout or "", nl=False)
        click.echo(result.stderr or "", nl=False, err=True)
    raise click.exceptions.Exit(local_code(result.exit_code))


def _wait(sandbox: Sandbox, timeout: float) -> SandboxSummary:
    with waiting(f"waiting for {sandbox.name} to run") as show:

        def tell(summary: SandboxSummary) -> None:
            show(" ".join(filter(None, (summary.status, one_line(str(summary.message or ""))))))

        return sandbox.wait_until_running(timeout, on_status=tell)


def _show_running(session: Session, summary: SandboxSummary) -> None:
    session.output.result(data_of(summary), f"{summary.name} is running")


def _show_handle(session: Session, sandbox: Sandbox, text: str) -> None:
    names = {"sandbox_id": sandbox.id, "name": sandbox.name, "namespace": sandbox.namespace}
    session.output.result(names, text)


def _show_status(session: Session, sandbox_id: str, status: str) -> None:
    data = {"sandbox_id": sandbox_id, "status": status}
    session.output.result(data, f"{sandbox_id} is {status}")
