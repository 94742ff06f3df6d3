"""HTTP errors that requests get instead of their answers, as data."""

from collections.abc import Mapping
from typing import Any, Generic, Protocol, TypeVar

from attrs import field, frozen, validators

from turnwire.testing.agenttier.answers import Answer, struct
from turnwire.testing.agenttier.stream_faults import at_least_once


@frozen(kw_only=True)
class Fault:
    """One HTTP error.

    Attributes:
        status: HTTP status.
        path: Requests whose path begins like this get it.
        method: Only requests of this method get it.
        body: JSON value, or text that is sent as it is; None means an empty body.
        headers: Additional response headers.
        times: How many requests get it; None means all.

    Example:
        >>> Fault(status=502, path="/api/v1/sandboxes", body="<h1>Bad gateway</h1>").times
        1
    """

    status: int = field(validator=[validators.ge(400), validators.lt(600)])
    path: str = "/api/"
    method: str | None = None
    body: Any = None
    headers: Mapping[str, str] = field(factory=dict[str, str])
    times: int | None = field(default=1, validator=at_least_once)

    def fits(self, method: str, path: str) -> bool:
        """Whether a request gets it."""
        return path.startswith(self.path) and self.method in {None, method}

    def answer(self) -> Answer:
        """Return the response."""
        if self.body is None:
            return Answer(status=self.status, headers=self.headers)
        if isinstance(self.body, str):
            kind = "text/html; charset=utf-8" if self.body.startswith("<") else "text/plain"
            return Answer(
                status=self.status,
                content=self.body.encode(),
                media_type=kind,
                headers=self.headers,
            )
        return struct(self.body, self.status, self.headers)


class _Counted(Protocol):
    @property
    def times(self) -> int | None: ...


F = TypeVar("F", bound=_Counted)


class Faults(Generic[F]):
    """The faults of one kind that are still to be given.

    Args:
        faults: The faults, in the order in which they are asked.
    """

    def __init__(self, faults: tuple[F, ...]) -> None:
        self._left = [(fault, fault.times) for fault in faults]

    def add(self, fault: F) -> None:
        """Give a fault, too."""
        self._left.append((fault, fault.times))

    def pending(self) -> tuple[F, ...]:
        """Return the faults that are left."""
        return tuple(fault for fault, _ in self._left)

    def take(self, fault: F) -> F:
        """Count a fault as given once."""
        for n, (each, times) in enumerate(self._left):
            if each is fault and times is not None:
                self._left[n] = (each, times - 1)
                if times == 1:
                    del self._left[n]
                break
        return fault
