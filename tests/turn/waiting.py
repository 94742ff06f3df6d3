"""Wait for the other side of something that has happened on this one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import anyio

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 5.0
SHORTEST = 0.001


async def eventually(condition: Callable[[], object]) -> bool:
    """Wait until a condition holds; tell if it did in time."""
    with anyio.move_on_after(LONGEST):
        while not condition():  # noqa: ASYNC110 - the other side sets no event.
            await anyio.sleep(SHORTEST)
    return bool(condition())


def soon(condition: Callable[[], object]) -> bool:
    """Wait until a condition holds, in a thread of its own; tell if it did in time."""
    deadline = time.monotonic() + LONGEST
    while not condition() and time.monotonic() < deadline:
        time.sleep(SHORTEST)
    return bool(condition())
