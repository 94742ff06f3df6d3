"""What goes on after a request was answered: runs, mostly.

A job is a generator that yields how long it waits. It looks at the engine's state again after
each wait, which may have ended early; so it needs no locks and no event loop.
"""

from collections.abc import Iterator
from typing import TypeAlias

from turnwire.testing.bell import Bell

Waits: TypeAlias = Iterator[float | None]
"""Seconds to wait; 0 lets others run, None waits until someone rings."""


class Job:
    """Something that goes on in the background.

    Args:
        waits: What it does.

    Attributes:
        bell: Ends the present wait.
        is_dead: The process that did it is gone; it does nothing more.
    """

    def __init__(self, waits: Waits) -> None:
        self.waits = waits
        self.bell = Bell()
        self.is_dead = False

    def wake(self) -> None:
        """End the present wait."""
        self.bell.ring()

    def kill(self) -> None:
        """Do nothing more, not even the end of it."""
        self.is_dead = True
        self.bell.ring()
