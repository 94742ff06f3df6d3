"""The forwarded ports of a sandbox."""

from __future__ import annotations

import click

from turnwire.cli.agenttier.parameters import PORT, sandbox_id
from turnwire.cli.agenttier.session import Session, command, sandbox_of

__all__ = ["ports"]

_COLUMNS = {
    "PORT": "port",
    "PROTOCOL": "protocol",
    "PREVIEW": "preview_url",
    "INTERNAL": "internal_url",
}


@click.group()
def ports() -> None:
    """Forward ports of a sandbox."""


@command(ports, "list")
@sandbox_id
def list_(session: Session, sandbox_id: str) -> None:
    """List the forwarded ports."""
    with session.client() as client:
        session.output.rows(sandbox_of(client, sandbox_id).list_ports(), _COLUMNS)


@command(ports, "forward")
@sandbox_id
@click.argument("port", type=PORT)
@click.option("--protocol", default="http", show_default=True)
def forward(session: Session, sandbox_id: str, port: int, protocol: str) -> None:
    """Forward a port."""
    with session.client() as client:
        session.output.record(sandbox_of(client, sandbox_id).forward_port(port, protocol))


@command(ports, "remove")
@sandbox_id
@click.argument("port", type=PORT)
def remove(session: Session, sandbox_id: str, port: int) -> None:
    """Do not forward a port any more."""
    with session.client() as client:
        sandbox_of(client, sandbox_id).remove_port(port)
    data = {"sandbox_id": sandbox_id, "port": port, "status": "removed"}
    session.output.result(data, f"port {port} is not forwarded any more")
