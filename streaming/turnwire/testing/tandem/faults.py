"""HTTP errors that requests get instead of their answers, as data."""

from collections.abc import Mapping
from typing import Any

from attrs import define, field, frozen, validators

from turnwire.testing.tandem.answers import Answer, ok, plain
from turnwire.testing.tandem.versions import Version


@frozen(kw_only=True)
class Fault:
    """One error.

    Attributes:
        status: HTTP status.
        path: Requests whose path begins like this get it; ``/global/health`` never does.
        method: Only requests of this method get it.
        body: JSON value, or text that is sent as it is; None means an empty body.
        headers: Additional response headers.
        times: How many requests get it; None means all.

    Example:
        >>> Fault(status=502, path="/session", body="<h1>Bad gateway</h1>").times
        1
    """

    status: int = field(validator=[validators.ge(400), validators.lt(600)])
    path: str = "/"
    method: str | None = None
    body: Any = None
    headers: Mapping[str, str] = field(factory=dict[str, str])
    times: int | None = 1

    def __attrs_post_init__(self) -> None:
        if self.times is not None and self.times < 1:
            raise ValueError(f"a fault happens at least once: {self.times}")

    def answer(self) -> Answer:
        """Return the response."""
        if self.body is None:
            return Answer(status=self.status, headers=self.headers)
        if isinstance(self.body, str):
            made = plain(self.body, self.status)
            return Answer(
                status=self.status,
                content=made.content,
                media_type=made.media_type,
                headers=self.headers,
            )
        return ok(self.body, self.status, self.headers)


def rate_limit(times: int, version: Version) -> Fault:
    """Return the error of a tenant that asks too much."""
    body: dict[str, Any] = {"error": "Rate limit exceeded for tenant", "code": "RATE_LIMITED"}
    if version.has_error_codes:
        body["retryable"] = True
    return Fault(status=429, body=body, headers={"retry-after": "1"}, times=times)


@define
class Faults:
    """The errors that are still to be given."""

    _left: list[tuple[Fault, int | None]] = field(factory=list[tuple[Fault, int | None]])

    def add(self, fault: Fault) -> None:
        """Give an error to the next requests that it fits."""
        self._left.append((fault, fault.times))

    def next(self, method: str, path: str) -> Answer | None:
        """Return the error that a request gets; None if it gets none."""
        for n, (fault, times) in enumerate(self._left):
            if not path.startswith(fault.path) or fault.method not in {None, method}:
                continue
            if times is not None:
                self._left[n] = (fault, times - 1)
                if times == 1:
                    del self._left[n]
            return fault.answer()
        return None
