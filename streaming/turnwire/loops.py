"""The event loop that runs, asyncio's or trio's, without loading either."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["sleep", "spawn"]

_spawned: set[object] = set()


def _loaded(library: str) -> Any:
    """Return a library if it is loaded: loading asyncio takes longer than turnwire does."""
    return sys.modules.get(library)


def _running_trio() -> Any:
    trio = _loaded("trio")
    return trio if trio is not None and trio.lowlevel.in_trio_run() else None


async def sleep(seconds: float) -> None:
    """Wait for so many seconds."""
    await (_running_trio() or _loaded("asyncio")).sleep(seconds)


def spawn(work: Callable[[], Awaitable[None]]) -> None:
    """Let the loop do something later; nothing happens if none runs."""
    trio = _running_trio()
    if trio is not None:
        trio.lowlevel.spawn_system_task(work)
        return
    try:
        loop = _loaded("asyncio").get_running_loop()
    except (RuntimeError, AttributeError):
        return
    # The loop keeps weak references only.
    task = loop.create_task(work())
    _spawned.add(task)
    task.add_done_callback(_spawned.discard)
