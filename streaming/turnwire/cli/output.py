"""What commands print: on stdout what was asked for, on stderr what is said about it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, cast

import click
from rich.cells import cell_len

from turnwire_api.runtime.absent import UNSET
from turnwire_api.runtime.model import Model

__all__ = ["Output", "data_of", "one_line", "say", "table"]

_HIDDEN = "***"
_NOTHING = "-"


def say(text: str) -> None:
    """Say a line on stderr."""
    click.echo(text, err=True)


class Output:
    """Where a command prints, as text or as one JSON document.

    With JSON nothing but the document is printed on stdout: what a program writes while it runs
    goes to stderr.

    Args:
        as_json: Print JSON.
    """

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def result(self, data: Any, text: str) -> None:
        """Print what came of a command: data as JSON, else a text."""
        click.echo(_document(data) if self.as_json else text)

    def rows(self, found: Sequence[Any], columns: Mapping[str, str]) -> None:
        """Print a list: an array of all there is, else a table.

        Args:
            found: Models.
            columns: The key in the data of each, by the column's head.
        """
        data = [data_of(each) for each in found]
        if self.as_json:
            click.echo(_document(data))
            return
        click.echo(table([[*columns], *([one[key] for key in columns.values()] for one in data)]))

    def record(self, found: Any) -> None:
        """Print one thing: an object, else a line for each of its fields."""
        data = data_of(found)
        fields = [[f"{name}:", value] for name, value in data.items()]
        click.echo(_document(data) if self.as_json else table(fields))

    def line(self, stream: str, text: str) -> None:
        """Print a line that a program has written to ``stdout`` or ``stderr``."""
        click.echo(text, err=self.as_json or stream == "stderr")


def data_of(value: Any) -> Any:
    """Return a model as JSON data, under Python's names; what is absent is None.

    A property that the document does not name, or that is within a free-form object, keeps its
    name. Secrets are hidden.

    Example:
        >>> from turnwire.agenttier import ForwardedPort
        >>> data_of(ForwardedPort(port=80, protocol="http"))
        {'port': 80, 'protocol': 'http', 'preview_url': None, 'internal_url': None}
    """
    if isinstance(value, Model):
        named = {
            name: _HIDDEN if key in value.secret_names else data_of(getattr(value, name))
            for key, name in value.wire_names.items()
        }
        rest = _HIDDEN if value.secret_rest else None
        return {**named, **{key: rest or item for key, item in value.additional_properties.items()}}
    if value is UNSET:
        return None
    if isinstance(value, Mapping):
        return {key: data_of(item) for key, item in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [data_of(item) for item in cast("Sequence[Any]", value)]
    return value


def table(rows: Sequence[Sequence[Any]]) -> str:
    """Return rows of as many cells each, aligned, two spaces between the columns.

    Example:
        >>> print(table([["NAME", "SIZE"], ["a.txt", 12], ["b", None]]))
        NAME   SIZE
        a.txt  12
        b      -
    """
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [max(map(cell_len, column)) for column in zip(*cells, strict=True)]
    lines = (
        "  ".join(
            cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True)
        )
        for row in cells
    )
    return "\n".join(line.rstrip() for line in lines)


def one_line(text: str) -> str:
    r"""Return a text without what would move the cursor or colour the terminal.

    Example:
        >>> one_line("a\n\x1b[31mb")
        'a \ufffd[31mb'
    """
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in " ".join(text.split()))


def _cell(value: Any) -> str:
    match value:
        case None | "":
            return _NOTHING
        case bool():
            return "yes" if value else "no"
        case str():
            return one_line(value)
        case list():
            return ", ".join(map(_cell, cast("Sequence[Any]", value))) or _NOTHING
        case _:
            return one_line(json.dumps(value, ensure_ascii=False))


def _document(data: Any) -> str:
    # ASCII: any terminal and any pipe can take it, and it cannot steer a terminal.
    return json.dumps(data_of(data), indent=2)
