"""Answers that requests get instead of their own, as data."""

from collections.abc import Mapping
from typing import Any

from attrs import define, field, frozen

from turnwire.testing.orchagent.answers import TEXT_TYPE, Answer, Dropped, ok

_FIRST_OF_ANSWERS = 200


@frozen(kw_only=True)
class Fault:
    """What requests get instead of their answer.

    Attributes:
        status: HTTP status; None drops the connection without an answer.
        path: Requests whose path begins like this get it.
        method: Only requests of this method get it.
        body: JSON value, or text that is sent as it is; None means an empty body.
        media_type: Media type of a text.
        headers: Additional response headers.
        performed: Whether the request is carried out all the same, and only its answer is lost.
        times: How many requests get it; None means all.

    Example:
        >>> Fault(status=502, path="/runs", body="<h1>Bad gateway</h1>").times
        1
    """

    status: int | None
    path: str = "/"
    method: str | None = None
    body: Any = None
    media_type: str = TEXT_TYPE
    headers: Mapping[str, str] = field(factory=dict[str, str])
    performed: bool = False
    times: int | None = 1

    def __attrs_post_init__(self) -> None:
        if self.status is not None and self.status < _FIRST_OF_ANSWERS:
            raise ValueError(f"{self.status} is no status of an answer")
        if self.times is not None and self.times < 1:
            raise ValueError(f"a fault happens at least once: {self.times}")

    def fits(self, method: str, path: str) -> bool:
        """Whether a request gets it."""
        return path.startswith(self.path) and self.method in {None, method}

    def answer(self) -> Answer | Dropped:
        """Return what a request gets."""
        if self.status is None:
            return Dropped()
        if self.body is None:
            return Answer(status=self.status, headers=self.headers)
        if isinstance(self.body, str):
            return Answer(
                status=self.status,
                content=self.body.encode("utf-8", "replace"),
                media_type=self.media_type,
                headers=self.headers,
            )
        return ok(self.body, self.status, self.headers)


def rate_limit(times: int, retry_after: str = "1") -> Fault:
    """Return the 429 of a user who asks too much.

    Args:
        times: How many requests get it.
        retry_after: Seconds, or an HTTP date.
    """
    body = {"detail": "too many requests"}
    return Fault(status=429, body=body, headers={"retry-after": retry_after}, times=times)


def unavailable(times: int, retry_after: str = "1") -> Fault:
    """Return the 503 of a server that is busy.

    Args:
        times: How many requests get it.
        retry_after: Seconds, or an HTTP date.
    """
    body = "Service Unavailable"
    return Fault(status=503, body=body, headers={"retry-after": retry_after}, times=times)


@define
class Faults:
    """The faults that are still to happen."""

    _left: list[tuple[Fault, int | None]] = field(factory=list[tuple[Fault, int | None]])

    def add(self, fault: Fault) -> None:
        """Let a fault happen to the next requests that it fits."""
        self._left.append((fault, fault.times))

    def next(self, method: str, path: str) -> Fault | None:
        """Return the fault of a request; None if it has none."""
        for n, (fault, times) in enumerate(self._left):
            if not fault.fits(method, path):
                continue
            if times is not None:
                self._left[n] = (fault, times - 1)
                if times == 1:
                    del self._left[n]
            return fault
        return None
