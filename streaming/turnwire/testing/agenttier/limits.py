"""The rate limiter: a bucket of tokens for each caller."""

import math
from collections.abc import Callable

from attrs import define, field, frozen, validators

from turnwire.testing.agenttier.answers import Answer, RefusedError


@frozen(kw_only=True)
class Rate:
    """How often a caller may ask.

    Attributes:
        per_second: Requests per second in the long run.
        burst: Requests at once; 0 means ``per_second``, and at least one.
    """

    per_second: float = field(validator=validators.gt(0))
    burst: int = field(default=0, validator=validators.ge(0))

    @property
    def size(self) -> int:
        """How many tokens a bucket holds."""
        return self.burst or max(int(self.per_second), 1)


@define
class _Bucket:
    tokens: float
    filled_at: float


class RateLimiter:
    """Counts the requests of each caller.

    Args:
        rate: How often each may ask; None lets everything pass.
        clock: Returns seconds.

    Example:
        >>> limiter = RateLimiter(Rate(per_second=1.0), lambda: 0.0)
        >>> limiter.check("192.0.2.1")
        >>> limiter.check("192.0.2.1")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        turnwire.testing.agenttier.answers.RefusedError: ...
    """

    def __init__(self, rate: Rate | None, clock: Callable[[], float]) -> None:
        self._rate = rate
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}

    def check(self, caller: str) -> None:
        """Count a request; refuse it if there were too many (429)."""
        if self._rate is None:
            return
        now, rate = self._clock(), self._rate
        bucket = self._buckets.setdefault(caller, _Bucket(rate.size, now))
        filled = bucket.tokens + (now - bucket.filled_at) * rate.per_second
        bucket.tokens, bucket.filled_at = min(float(rate.size), filled), now
        if bucket.tokens < 1:
            raise _too_many((1 - bucket.tokens) / rate.per_second)
        bucket.tokens -= 1


def _too_many(delay: float) -> RefusedError:
    seconds = math.floor(delay + 1)
    # The Router prints this body itself: it has no newline, and its keys are in no order.
    body = (
        f'{{"error":"rate_limited","retryAfter":{seconds},'
        f'"message":"too many requests; retry after {seconds} seconds"}}'
    )
    return RefusedError(
        Answer(
            status=429,
            content=body.encode(),
            media_type="application/json",
            headers={"retry-after": str(seconds)},
        )
    )
