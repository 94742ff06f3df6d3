"""Identifiers: random, or the same every time when a seed is given."""

import random
import string
import uuid

_ALPHABET = string.ascii_lowercase + string.digits


class Ids:
    """A source of identifiers.

    Args:
        seed: Makes the sequence of identifiers repeatable; None draws from the system.

    Example:
        >>> Ids(seed=1).uuid() == Ids(seed=1).uuid()
        True
    """

    def __init__(self, seed: int | str | None = None) -> None:
        # Names of test objects, not secrets: a seeded generator is the point of this class.
        self._random = random.SystemRandom() if seed is None else random.Random(seed)  # noqa: S311 - ids.

    def uuid(self) -> str:
        """Return a random (version 4) UUID."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def token(self, length: int = 24) -> str:
        """Return lower-case letters and digits."""
        return "".join(self._random.choices(_ALPHABET, k=length))
