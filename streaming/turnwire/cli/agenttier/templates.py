"""The templates that sandboxes are made from."""

from __future__ import annotations

import click

from turnwire.cli.agenttier.session import Session, command

__all__ = ["templates"]

_COLUMNS = {"NAME": "name", "IMAGE": "image", "DESCRIPTION": "description"}


@click.group()
def templates() -> None:
    """Look at templates."""


@command(templates, "list")
def list_(session: Session) -> None:
    """List the templates."""
    with session.client() as client:
        session.output.rows(client.list_templates(), _COLUMNS)


@command(templates, "get")
@click.argument("name")
def get(session: Session, name: str) -> None:
    """Print a template."""
    with session.client() as client:
        session.output.record(client.get_template(name))
