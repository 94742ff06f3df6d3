"""What a cut is, and where to cut: near events, at a sample of the bytes, or all kinds in turn."""

from __future__ import annotations

import enum
import random
import re
from typing import TYPE_CHECKING

import httpx
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["ALL", "KINDS", "Cut", "Kind", "boundaries", "fail", "nth_cut", "sample"]

ALL = 10_000
"""More steps than any engine takes."""


class Kind(enum.Enum):
    """How a stream is cut."""

    RESET = "the connection is reset"
    END = "the body ends as if it were whole"
    STALL = "nothing more comes"


KINDS = tuple(Kind)


def fail(kind: Kind) -> None:
    """Raise what a reader sees of a cut.

    Raises:
        httpx.TransportError: The connection is reset, or nothing more comes.
    """
    match kind:
        case Kind.RESET:
            raise httpx.ReadError("connection reset by peer")
        case Kind.STALL:
            raise httpx.ReadTimeout("no byte within the time limit")
        case Kind.END:
            pass


@frozen
class Cut:
    """One cut.

    Attributes:
        offset: At which byte of all that the streams bring.
        kind: How.
        missed: How many steps the engine goes on before anybody listens again.
    """

    offset: int
    kind: Kind = Kind.RESET
    missed: int = 0


def nth_cut(number: int, offset: int, missed: Sequence[int]) -> Cut:
    """Return a cut; its kind and how much is missed depend on its number, and take turns."""
    return Cut(offset, KINDS[number % len(KINDS)], missed[number % len(missed)])


def sample(seed: str, size: int, missed: Sequence[int], count: int) -> Iterator[Cut]:
    """Yield cuts at some of so many bytes; the same ones for the same seed."""
    choose = random.Random(seed)  # noqa: S311 - repeatable.
    for _ in range(count):
        yield Cut(choose.randrange(size), choose.choice(KINDS), choose.choice(missed))


def boundaries(written: bytes | bytearray) -> Iterator[int]:
    """Yield the end of every event, or in turns the byte before it."""
    for number, found in enumerate(re.finditer(rb"\n\n", written)):
        yield found.end() - number % 2
