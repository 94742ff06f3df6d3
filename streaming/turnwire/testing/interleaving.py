"""Run generators of steps side by side, one step of each at a time.

A generator that cannot go on without the client yields `BLOCKED`, again and again, until it
was given what it waits for. So a paused tree of agents is just a generator that nobody advances.
"""

import enum
from collections.abc import Iterator, Sequence
from typing import Literal, TypeVar, cast

T = TypeVar("T")


class Signal(enum.Enum):
    """What a generator yields besides items."""

    BLOCKED = enum.auto()


BLOCKED: Literal[Signal.BLOCKED] = Signal.BLOCKED


def in_turns(runs: Sequence[Iterator[T]]) -> Iterator[T]:
    """Run several generators side by side, one step of each at a time.

    Args:
        runs: The generators.

    Yields:
        Their steps in turns; `BLOCKED` only when none of them can go on.

    Example:
        >>> from turnwire.testing.items import Comment
        >>> a, b = iter([Comment("a1"), Comment("a2")]), iter([Comment("b1")])
        >>> [step.text for step in in_turns([a, b])]
        ['a1', 'b1', 'a2']
    """
    live = list(runs)
    while live:
        blocked: list[T] = []
        for run in tuple(live):
            try:
                step = next(run)
            except StopIteration:
                live.remove(run)
                continue
            # Not narrowed: what is blocked is still a step of this type.
            if cast("object", step) is BLOCKED:
                blocked.append(step)
            else:
                yield step
        if live and len(blocked) == len(live):
            yield blocked[0]
