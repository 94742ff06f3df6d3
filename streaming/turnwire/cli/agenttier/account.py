"""Who calls: login, whoami, and the version."""

from __future__ import annotations

import os
import sys
from getpass import getpass

import click
from attrs import evolve

from turnwire import __version__
from turnwire.cli.agenttier.session import Session, common, connect, pass_session
from turnwire.cli.agenttier.settings import config_path, load, save
from turnwire.cli.output import data_of, one_line, say

__all__ = ["login", "version", "whoami"]

_KINDS = {"api-key": "api_key", "token": "token"}


@common
@click.command()
@pass_session
def version(session: Session) -> None:
    """Print the version of turnwire."""
    session.output.result({"version": __version__}, f"turnwire {__version__}")


@common
@click.command(context_settings={"allow_extra_args": True})
@click.option(
    "--kind",
    type=click.Choice([*_KINDS, "none"]),
    default="api-key",
    show_default=True,
    help="What is asked for.",
)
@click.pass_context
def login(ctx: click.Context, kind: str) -> None:
    """Write the config file, and ask the Router who you are.

    The key is asked for at a terminal, else read from the first line of the standard input. The
    file is replaced; only you may read it. What AGENTTIER_API_KEY and AGENTTIER_TOKEN say is not
    written to it.
    """
    if ctx.args:
        # It may be the key, and click's own message would show it.
        raise click.UsageError("login takes no arguments; the key is asked for")
    session = ctx.ensure_object(Session)
    flags, path = session.flags, config_path()
    known = flags.api_url or os.environ.get("AGENTTIER_API_URL") or load(path).api_url
    config = evolve(flags, api_url=known or _ask_url())
    if kind != "none" and not (flags.api_key or flags.token):
        config = evolve(config, **{_KINDS[kind]: _ask_secret(kind)})
    with connect(config) as client:
        save(path, config)
        say(f"saved to {path}")
        user = client.current_user()
    session.output.result(data_of(user), f"you are {one_line(user.email or user.name or user.sub)}")


@common
@click.command()
@pass_session
def whoami(session: Session) -> None:
    """Print who you are to the Router. Callers with an API key have no groups."""
    with session.client() as client:
        session.output.record(client.current_user())


def _ask_url() -> str:
    if not sys.stdin.isatty():
        raise click.UsageError("where is the Router? Give --api-url or set AGENTTIER_API_URL")
    # Not click.prompt: older ones write a space to stdout, where the document belongs.
    click.echo("URL of the Router: ", nl=False, err=True)
    return sys.stdin.readline().strip()


def _ask_secret(kind: str) -> str:
    found = getpass(f"{kind}: ") if sys.stdin.isatty() else sys.stdin.readline().strip()
    if not found:
        raise click.UsageError(f"no {kind} was given")
    return found
