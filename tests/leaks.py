"""Where a secret could be seen: in what is logged, and in what an error shows."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from turnwire.errors import TurnwireError

__all__ = ["all_of", "logged"]


class _Lines(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{self.format(record)} {vars(record)!r}")


@contextmanager
def logged() -> Generator[list[str]]:
    """Collect all that is logged, by anyone."""
    root, handler = logging.getLogger(), _Lines()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield handler.lines
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


def all_of(error: TurnwireError) -> str:
    """Return everything that an error shows, in any way."""
    again: TurnwireError = pickle.loads(pickle.dumps(copy.copy(error)))  # noqa: S301 - our own.
    shown = [str(error), repr(error), *map(str, error.args), *traceback.format_exception(error)]
    kept: dict[str, Any] = vars(again)
    return "\n".join([*shown, repr(kept), json.dumps(kept, default=str), *_texts(kept)])


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts within a value as they are; repr() and JSON would escape them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, item in cast("dict[str, Any]", value).items():
            yield name
            yield from _texts(item)
    elif isinstance(value, list | tuple):
        for item in cast("Sequence[Any]", value):
            yield from _texts(item)
