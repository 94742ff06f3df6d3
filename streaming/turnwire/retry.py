"""When a request is sent again, and how long to wait before."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["RETRY_STATUSES", "RetryPolicy", "retry_after"]

RETRY_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504, 529})
"""Statuses that may pass; a request is repeated on them only if it is idempotent."""


class RetryPolicy(NamedTuple):
    """Exponential backoff with full jitter.

    Args:
        max_retries: Repetitions after the first try.
        base: Upper bound of the first pause, in seconds; it doubles with each repetition.
        cap: Longest pause of our own, in seconds.
        longest_wait: Longest ``Retry-After`` that is obeyed, in seconds; a longer one ends
            the tries, since no caller expects a call to sleep for an hour.
        spread: Returns a number in [0, 1); the place of the pause below its bound.
    """

    max_retries: int = 2
    base: float = 0.5
    cap: float = 8.0
    longest_wait: float = 120.0
    spread: Callable[[], float] = random.random

    def pause(self, attempt: int, wanted: float | None = None) -> float | None:
        """Return the seconds to wait before the next try, None to give up.

        Args:
            attempt: Tries so far, from 1.
            wanted: What the server asked for, in seconds.
        """
        if attempt > self.max_retries:
            return None
        if wanted is not None:
            return wanted if wanted <= self.longest_wait else None
        # The exponent is bounded: a float overflows after a thousand tries.
        return self.spread() * min(self.cap, self.base * 2.0 ** min(attempt - 1, 32))


def retry_after(headers: Mapping[str, str], now: Callable[[], float] = time.time) -> float | None:
    """Read ``retry-after-ms`` or ``Retry-After`` (RFC 9110, section 10.2.3: seconds or a date).

    Args:
        headers: Response headers, names in lower case.
        now: The clock, in seconds since the epoch.

    Returns:
        Seconds from now, never negative; None when absent or unreadable.

    >>> retry_after({"retry-after": "3"})
    3.0
    >>> retry_after({"retry-after": "Thu, 01 Jan 1970 00:01:00 GMT"}, now=lambda: 50.0)
    10.0
    """
    for name, unit in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        value = headers.get(name, "").strip()
        if value.isascii() and value.replace(".", "", 1).isdigit():
            return float(value) / unit
    from datetime import UTC  # noqa: PLC0415 - a millisecond, rarely needed.
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - seldom needed.

    try:
        date = parsedate_to_datetime(headers.get("retry-after", ""))
        # A date of HTTP is in UTC, also in the form that does not say so (section 5.6.7).
        date = date.replace(tzinfo=date.tzinfo or UTC)
    except (ValueError, TypeError, OverflowError):
        return None
    return max(0.0, date.timestamp() - now())
