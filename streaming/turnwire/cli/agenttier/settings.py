"""Where the Router is and who calls: flags, the environment, the config file, in this order."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click
from attrs import asdict, evolve, field, fields, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Config", "config_path", "load", "resolve", "save"]


@frozen
class Config:
    """Where the Router is and who calls.

    Attributes:
        api_url: Where the Router is.
        api_key: An API key; it goes before a token.
        token: A bearer token.
    """

    api_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    token: str | None = field(default=None, repr=False)

    def over(self, other: Config) -> Config:
        """Return this one, with the other's values where it has none.

        Example:
            >>> Config("http://a").over(Config("http://b", "key")).api_url
            'http://a'
        """
        given = {name: value for name, value in asdict(self).items() if value}
        return evolve(other, **given)


_NAMES = tuple(each.name for each in fields(Config))


def config_path(environ: Mapping[str, str] | None = None) -> Path:
    """Return where the config file is: ``AGENTTIER_CONFIG``, else in the home directory.

    Example:
        >>> config_path({"AGENTTIER_CONFIG": "/etc/agenttier.json"}).as_posix()
        '/etc/agenttier.json'
    """
    given = (os.environ if environ is None else environ).get("AGENTTIER_CONFIG")
    return Path(given) if given else Path.home() / ".config" / "agenttier" / "config.json"


def load(path: Path) -> Config:
    """Read a config file; one that is not there says nothing.

    Raises:
        click.UsageError: It cannot be read, or is not such a file. Its content is not shown.
    """
    try:
        data: Any = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Config()
    except (OSError, ValueError) as error:
        raise click.UsageError(f"the config file {path} cannot be read: {_why(error)}") from None
    if not isinstance(data, dict):
        raise click.UsageError(f"the config file {path} is not a JSON object")
    given = {name: cast("dict[str, Any]", data).get(name) for name in _NAMES}
    for name, value in given.items():
        if not isinstance(value, str | None):
            raise click.UsageError(f"the config file {path}: {name} is not a text")
    return Config(**given)


def save(path: Path, config: Config) -> None:
    """Write a config file that only its owner may read; a reader sees the old one or the new.

    Raises:
        click.FileError: It cannot be written.
    """
    content = json.dumps({name: value for name, value in asdict(config).items() if value}, indent=2)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # mkstemp lets nobody else read the file, from the moment it is there.
        descriptor, made = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(content + "\n")
            Path(made).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(made).unlink()
            raise
    except OSError as error:
        raise click.FileError(str(path), _why(error)) from None


def resolve(flags: Config, environ: Mapping[str, str], path: Path) -> Config:
    """Return what holds: each value from the flags, else the environment, else the config file.

    Raises:
        click.UsageError: The config file cannot be read.
    """
    from_environment = Config(
        *(
            environ.get(name)
            for name in ("AGENTTIER_API_URL", "AGENTTIER_API_KEY", "AGENTTIER_TOKEN")
        )
    )
    return flags.over(from_environment).over(load(path))


def _why(error: Exception) -> str:
    # The whole text of a decoding error shows bytes of the file.
    match error:
        case OSError(strerror=str(reason)):
            return reason
        case json.JSONDecodeError():
            return f"no JSON in line {error.lineno}"
        case _:
            return "it is not UTF-8"
