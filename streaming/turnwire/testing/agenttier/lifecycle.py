"""How a sandbox comes to life and ends, as the controller sees to it.

A stage lasts until it was seen so often and so many seconds are over; both by options, so that
tests need not wait. Nothing runs in the background: a sandbox is moved on when it is looked at.
"""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field, frozen, validators


@frozen(kw_only=True)
class Wait:
    """How long a stage lasts.

    Attributes:
        polls: How often a client sees it.
        seconds: How many seconds it lasts at least.

    Example:
        >>> Wait(polls=2).seconds
        0.0
    """

    polls: int = field(default=0, validator=validators.ge(0))
    seconds: float = field(default=0.0, validator=validators.ge(0))


def as_wait(value: "Wait | int | Mapping[str, Any]") -> Wait:
    """Return a wait, given as it is, as a number of polls or by its fields.

    Example:
        >>> as_wait(3)
        Wait(polls=3, seconds=0.0)
    """
    if isinstance(value, Wait):
        return value
    return Wait(polls=value) if isinstance(value, int) else Wait(**value)


@frozen(kw_only=True)
class Fate:
    """What becomes of a sandbox, if not what should.

    Attributes:
        stuck: Its image cannot be pulled: it is Creating for ever.
        error: It ends in Error with this message instead of Running.
        restarts: How often its pod fails, to be started again, before it is Running.

    Example:
        >>> Fate(error="Pod failed").restarts
        0
    """

    stuck: bool = False
    error: str | None = None
    restarts: int = field(default=0, validator=[validators.ge(0), validators.le(5)])


FATES: Mapping[str, Fate] = {
    "image-pull-stuck": Fate(stuck=True),
    "pod-failed": Fate(error="Pod failed: container exited with code 1"),
    "infra-failure": Fate(restarts=1),
    "infra-broken": Fate(restarts=5),
}
"""The fates that the beginning of a sandbox's name chooses."""


@define
class Stage:
    """What happens next to a sandbox.

    Attributes:
        wait: How long the stage before it lasts.
        enter: Moves the sandbox on.
        began_at: When that stage began.
        seen: How often that stage was seen.
    """

    wait: Wait
    enter: Callable[[], None]
    began_at: float
    seen: int = 0

    def is_due(self, now: float) -> bool:
        """Whether the stage before it is over."""
        return self.seen >= self.wait.polls and now >= self.began_at + self.wait.seconds
