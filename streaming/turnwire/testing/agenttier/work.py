"""What the engine asks of whatever runs it: background work, and limits of time."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from turnwire.testing.bell import Bell

T = TypeVar("T")


class StoppedError(Exception):
    """Somebody stopped the work."""


class Runner(Protocol):
    """Runs what takes time."""

    def start(
        self, work: Coroutine[Any, Any, None], ended: Callable[[], object]
    ) -> Callable[[], None]:
        """Begin work in the background; returns how to cancel it.

        Args:
            work: The work.
            ended: Called when it has ended, however.
        """
        ...

    def every(self, seconds: float, call: Callable[[], object]) -> Callable[[], None]:
        """Call something again and again; returns how to end that."""
        ...

    async def within(
        self, seconds: float | None, work: Coroutine[Any, Any, T], stopped: Bell | None = None
    ) -> T:
        """Do work that is cancelled when its time is up or a bell rings.

        Args:
            seconds: How long it may take; None for any time.
            work: The work.
            stopped: The bell.

        Raises:
            StoppedError: The bell rang.
            TimeoutError: The time is up.
        """
        ...

    async def rest(self, seconds: float | None) -> None:
        """Do nothing for some seconds; None means for ever."""
        ...

    def stop(self) -> None:
        """Cancel everything."""
        ...
