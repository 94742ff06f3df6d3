"""What every command has: its common options, a client, and where it prints."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar

import click
from attrs import define, evolve, field

from turnwire.agenttier import AgentTierClient, APIKeyAuth, BearerTokenAuth
from turnwire.cli.agenttier.settings import Config, config_path, resolve
from turnwire.cli.output import Output
from turnwire.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.agenttier import Sandbox

__all__ = ["Session", "command", "common", "connect", "pass_session", "sandbox_of"]

C = TypeVar("C", bound=click.Command)


@define
class Session:
    """One run of a command.

    Attributes:
        flags: What its flags say of the Router and the caller.
        as_json: Whether it prints JSON.
    """

    flags: Config = field(factory=Config)
    as_json: bool = False

    @property
    def output(self) -> Output:
        """Where it prints."""
        return Output(as_json=self.as_json)

    def client(self) -> AgentTierClient:
        """Make the client.

        Raises:
            click.UsageError: There is no endpoint, or a setting is not usable.
        """
        return connect(resolve(self.flags, os.environ, config_path()))


def connect(config: Config) -> AgentTierClient:
    """Make a client; without credentials it looks for those of the pod.

    Raises:
        click.UsageError: There is no endpoint, or a setting is not usable.
    """
    if not config.api_url:
        raise click.UsageError(
            "where is the Router? Give --api-url, set AGENTTIER_API_URL, or use `login`"
        )
    try:
        auth: APIKeyAuth | BearerTokenAuth | None = None
        if config.api_key:
            auth = APIKeyAuth(config.api_key)
        elif config.token:
            auth = BearerTokenAuth(config.token)
        return AgentTierClient(config.api_url, auth)
    except ConfigurationError as error:
        raise click.UsageError(str(error)) from None


def sandbox_of(client: AgentTierClient, sandbox_id: str) -> Sandbox:
    """Return a sandbox without asking for it: a key for one sandbox may use it, but not look."""
    from turnwire.agenttier import Sandbox  # noqa: PLC0415 - loads models.

    return Sandbox(client.transport, sandbox_id, sandbox_id, "")


pass_session = click.make_pass_decorator(Session, ensure=True)


def _flag(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    if value and param.name:
        session = ctx.ensure_object(Session)
        session.flags = evolve(session.flags, **{param.name: value})


def _json(ctx: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: ARG001, FBT001 - as click calls it.
    session = ctx.ensure_object(Session)
    session.as_json = session.as_json or value


_SEEN = "Others on this machine can see it in the process list; prefer"


def common(command: C) -> C:
    """Give a command the options that all have. They are told to the session."""

    def option(name: str, metavar: str, text: str) -> click.Option:
        return click.Option([name], metavar=metavar, expose_value=False, callback=_flag, help=text)

    command.params += [
        option("--api-url", "URL", "The Router."),
        option("--api-key", "KEY", f"An API key. {_SEEN} AGENTTIER_API_KEY or `login`."),
        option("--token", "TOKEN", f"A bearer token. {_SEEN} AGENTTIER_TOKEN or `login`."),
        click.Option(
            ["--json"], is_flag=True, expose_value=False, callback=_json, help="Print JSON."
        ),
    ]
    return command


def command(group: click.Group, name: str) -> Callable[[Callable[..., None]], click.Command]:
    """Make a command of a group from a function that takes the session first."""

    def decorate(function: Callable[..., None]) -> click.Command:
        return common(group.command(name)(pass_session(function)))

    return decorate
