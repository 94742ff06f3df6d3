"""How executions take turns, and how they wait.

An execution is a generator of steps. When it cannot go on without the client it yields
`BLOCKED`, again and again, until it was given what it waits for. So a paused tree of agents is
just a generator that nobody advances.
"""

import enum
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from attrs import frozen

from turnwire.testing.items import Event, Item
from turnwire.testing.truefoundry.messages import Json


class Signal(enum.Enum):
    """What an execution yields besides items."""

    BLOCKED = enum.auto()


BLOCKED: Literal[Signal.BLOCKED] = Signal.BLOCKED


@frozen
class PauseNotice:
    """An event that tells the client what an execution waits for."""

    event: Event


@frozen
class Together:
    """Events that no other execution may come between."""

    events: tuple[Event, ...]


Steps: TypeAlias = Iterator[Item | Together | PauseNotice | Literal[Signal.BLOCKED]]


class AgentFailedError(Exception):
    """An execution failed; for the root that is the end of the response.

    Attributes:
        message: Why.
        output: Its last message, if it had one.
    """

    def __init__(self, message: str, output: Json | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.output = output


class ResponseFailedError(AgentFailedError):
    """The whole response failed, whichever execution caused it."""


def in_turns(runs: Sequence[Steps]) -> Steps:
    """Run several executions side by side, one step of each at a time.

    Args:
        runs: The executions.

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
        blocked = 0
        for run in tuple(live):
            step = next(run, None)
            if step is None:
                live.remove(run)
            elif step is BLOCKED:
                blocked += 1
            else:
                yield step
        if live and blocked == len(live):
            yield BLOCKED
