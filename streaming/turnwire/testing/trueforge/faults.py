"""What goes wrong with requests and event streams, as data; the turns know nothing of it."""

from collections.abc import Collection, Mapping
from typing import Any

from attrs import define, field, frozen, validators

_NATURAL = validators.optional(validators.ge(0))
_AT_LEAST_ONCE: Any = validators.optional(validators.ge(1))
_STATUS: Any = validators.optional(validators.and_(validators.ge(200), validators.le(599)))


@frozen(kw_only=True)
class Fault:
    """What requests get instead of their answer.

    Attributes:
        status: HTTP status; None drops the connection without an answer.
        path: Only requests whose path ends like this get it.
        method: Only requests of this method get it.
        body: JSON value, or text that is sent as it is; None means an empty body.
        headers: Additional response headers.
        performed: Whether the request is carried out all the same, and only its answer is lost.
        times: How many requests get it; None means all.

    Example:
        >>> Fault(status=503, path="/turns").fits("POST", "/api/v1/sessions/s1/turns")
        True
    """

    status: int | None = field(validator=_STATUS)
    path: str = ""
    method: str | None = None
    body: Any = None
    headers: Mapping[str, str] = field(factory=dict[str, str])
    performed: bool = False
    times: int | None = field(default=1, validator=_AT_LEAST_ONCE)

    def fits(self, method: str, path: str) -> bool:
        """Whether a request gets it."""
        return path.endswith(self.path) and self.method in {None, method}


@frozen(kw_only=True)
class StreamFault:
    r"""What goes wrong on one connection to an event stream; without any attribute it is sound.

    Attributes:
        cut_at: Bytes of the body after which the connection ends.
        cut_after: Events after which it ends.
        clean: End the body properly instead of dropping the connection.
        omit: Sequence numbers of events that are left out.
        replace: Other events in the place of those with these sequence numbers; an unknown
            ``type`` is the usual reason.
        broken: Sequence numbers of events whose JSON is cut in the middle.

    Example:
        >>> StreamFault(cut_after=3).omit
        ()
    """

    cut_at: int | None = field(default=None, validator=_NATURAL)
    cut_after: int | None = field(default=None, validator=_NATURAL)
    clean: bool = False
    omit: Collection[int] = ()
    replace: Mapping[int, Mapping[str, Any]] = field(factory=dict[int, Mapping[str, Any]])
    broken: Collection[int] = ()


SOUND = StreamFault()


@define
class Faults:
    """The faults of requests that are still to happen."""

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
