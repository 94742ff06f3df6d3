"""One reader at a time: others wait for their turn, and nobody waits for himself.

A turn is read by whoever iterates over it, and by ``cancel`` from wherever that is called. Two of
them in one stream at the same time would tear it apart.
"""

from __future__ import annotations

import sys
import threading
from typing import Any, Self

from turnwire.errors import InvalidRequest

__all__ = ["AsyncTurnstile", "Turnstile"]

_SELF = "a callback cannot read the turn that waits for it"


class Turnstile:
    """Lets one thread through at a time.

    Example:
        >>> turnstile = Turnstile()
        >>> with turnstile:
        ...     turnstile.enter_now()
        False
    """

    __slots__ = ("_lock", "_owner")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._owner: int | None = None

    def __enter__(self) -> Self:
        me = threading.get_ident()
        if self._owner == me:
            raise InvalidRequest(_SELF)
        self._lock.acquire()
        self._owner = me
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._owner = None
        self._lock.release()

    def enter_now(self) -> bool:
        """Enter if nobody is in; then it is to be left with ``__exit__``."""
        if not self._lock.acquire(blocking=False):
            return False
        self._owner = threading.get_ident()
        return True


class AsyncTurnstile:
    """Lets one task through at a time, under asyncio and trio.

    Entering without waiting is no checkpoint: a stream of small events shall not pay for it.
    """

    __slots__ = ("_freed", "_owner")

    def __init__(self) -> None:
        self._owner: object = None
        self._freed: Any = None

    async def __aenter__(self) -> Self:
        library = _library()
        me = library.current_task()
        while self._owner is not None:
            if self._owner is me:
                raise InvalidRequest(_SELF)
            if self._freed is None:
                self._freed = library.Event()
            await self._freed.wait()
        self._owner = me
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        self._owner = None
        if self._freed is not None:
            self._freed.set()
            self._freed = None

    async def enter_now(self) -> bool:
        """Enter if nobody is in; then it is to be left with ``__aexit__``."""
        if self._owner is not None:
            return False
        await self.__aenter__()
        return True


class _Trio:
    """What trio calls differently."""

    def __init__(self, trio: Any) -> None:
        self.Event = trio.Event
        self.current_task = trio.lowlevel.current_task


def _library() -> Any:
    """Return the event loop's library; importing one would take longer than turnwire does."""
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        return _Trio(trio)
    return sys.modules["asyncio"]
