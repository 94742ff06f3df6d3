"""Identifiers that sort by the time they were made (ULIDs), in lower case as this server has them.

Source of the format: the ULID specification: 10 characters of time, 16 of chance, and within one
millisecond the last one plus one.
"""

import random
from collections.abc import Callable
from datetime import datetime

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_TIME_LENGTH, _CHANCE_LENGTH = 10, 16
_CHANCE_BITS = 80
# In real ids the same numbers stand side by side, so a new one leaves room above it.
_FREE_BIT = _CHANCE_BITS - 1


class Ulids:
    """A source of identifiers, each greater than the one before.

    Args:
        now: Returns the time.
        seed: Makes the sequence repeatable, whatever the time; None draws from the system.

    Example:
        >>> from datetime import UTC
        >>> ulids = Ulids(lambda: datetime(2026, 5, 21, tzinfo=UTC))
        >>> first, second = ulids.new(), ulids.new()
        >>> first < second, len(first), first[:10] == second[:10]
        (True, 26, True)
    """

    def __init__(self, now: Callable[[], datetime], seed: int | str | None = None) -> None:
        self._now = now
        self._is_seeded = seed is not None
        # Names of test objects, not secrets: a seeded generator is the point of this class.
        self._random = random.SystemRandom() if seed is None else random.Random(f"{seed} ulids")  # noqa: S311 - ids.
        self._time = 0
        self._chance = 0

    def new(self) -> str:
        """Return the next identifier."""
        time = 1 if self._is_seeded else int(self._now().timestamp() * 1000)
        if time > self._time:
            self._time = time
            self._chance = self._random.getrandbits(_FREE_BIT)
        else:
            self._chance += 1
        return _written(self._time, _TIME_LENGTH) + _written(self._chance, _CHANCE_LENGTH)


def _written(number: int, length: int) -> str:
    digits: list[str] = []
    for _ in range(length):
        number, digit = divmod(number, len(_ALPHABET))
        digits.append(_ALPHABET[digit])
    return "".join(reversed(digits))
