"""How executions take turns, and how they wait.

An execution is a generator of steps. When it cannot go on without the client it yields
`BLOCKED`, again and again, until it was given what it waits for. So a paused tree of agents is
just a generator that nobody advances.
"""

from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import frozen

from turnwire.testing.interleaving import Signal
from turnwire.testing.items import Event, Item
from turnwire.testing.truefoundry.messages import Json


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
