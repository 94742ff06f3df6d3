"""Runs the command that a command line names, and turns what came of it into an exit code."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from turnwire import __version__
from turnwire.cli.output import one_line, say
from turnwire.errors import TurnwireError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ENGINES", "commands", "run"]

ENGINES = ("agenttier",)
"""The engines that have commands. Those of ``name`` are ``turnwire.cli.name.commands``."""

_FAILED, _USAGE, _INTERRUPTED = 1, 2, 130


class _Engines(click.Group):
    """The commands of each engine, loaded when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the base's shape.
        return list(ENGINES)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002 - the base's shape.
        cmd_name: str,
    ) -> click.Command | None:
        if cmd_name not in ENGINES:
            return None
        found: click.Command = import_module(f"turnwire.cli.{cmd_name}").commands
        return found


@click.group(cls=_Engines)
@click.version_option(__version__, prog_name="turnwire", message="%(prog)s %(version)s")
def commands() -> None:
    """Work with agent engines from the command line."""


def run(arguments: Sequence[str]) -> int:
    """Run a command line and return its exit code.

    Args:
        arguments: The words after ``turnwire``.

    Example:
        >>> run(["--version"])  # doctest: +ELLIPSIS
        turnwire ...
        0
    """
    try:
        result: Any = commands.main(list(arguments), "turnwire", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        return _USAGE
    except click.ClickException as error:
        error.show()
        return _FAILED
    except click.Abort:
        return _INTERRUPTED
    except TurnwireError as error:
        say(f"error: {one_line(str(error))}")
        return _FAILED
    # A command that ends with an exit code of its own returns it through click.
    return result if isinstance(result, int) else 0
