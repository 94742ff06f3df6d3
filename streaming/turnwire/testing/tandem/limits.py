"""How often somebody may do something."""

from collections import deque
from collections.abc import Callable

_WINDOW = 60.0


class RateLimit:
    """Lets so many calls of one kind through each minute.

    Args:
        most: How many; None for all.
        clock: Returns seconds.

    Example:
        >>> limit = RateLimit(1, lambda: 5.0)
        >>> limit.wait("a"), limit.wait("a"), limit.wait("b")
        (0.0, 60.0, 0.0)
    """

    def __init__(self, most: int | None, clock: Callable[[], float]) -> None:
        self._most = most
        self._clock = clock
        self._calls: dict[str, deque[float]] = {}

    def wait(self, key: str) -> float:
        """Return the seconds to wait before the next call; 0 lets this one through.

        Args:
            key: Whose calls are counted together.
        """
        if self._most is None:
            return 0.0
        now, calls = self._clock(), self._calls.setdefault(key, deque())
        while calls and calls[0] <= now - _WINDOW:
            calls.popleft()
        if len(calls) >= self._most:
            return calls[0] + _WINDOW - now
        calls.append(now)
        return 0.0
