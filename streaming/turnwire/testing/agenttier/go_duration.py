"""Durations as Go writes and reads them, in whole nanoseconds.

Source: documentation of Go's package time, ``ParseDuration`` and ``Duration.String``.
"""

import re
from collections.abc import Mapping
from fractions import Fraction

from turnwire.testing.agenttier.go_quote import quote

SECOND = 1_000_000_000
_MINUTE = 60 * SECOND
_HOUR = 60 * _MINUTE

_UNITS: Mapping[str, int] = {
    "ns": 1,
    "us": 1_000,
    "\u00b5s": 1_000,
    "\u03bcs": 1_000,
    "ms": 1_000_000,
    "s": SECOND,
    "m": _MINUTE,
    "h": _HOUR,
}
_PART = re.compile(r"(\d+(?:\.\d*)?|\.\d+)([^\d.]*)")


class InvalidDurationError(ValueError):
    """A text is no duration; the message is Go's."""


def parse_duration(text: str) -> int:
    """Return the nanoseconds of a duration.

    Args:
        text: Numbers with units, for example ``1h30m``. There is no unit for days.

    Raises:
        InvalidDurationError: It is none.

    Example:
        >>> parse_duration("1.5s")
        1500000000
        >>> parse_duration("30")
        Traceback (most recent call last):
        turnwire.testing.agenttier.go_duration.InvalidDurationError: time: missing unit in \
duration "30"
    """
    sign = -1 if text.startswith("-") else 1
    rest = text[1:] if text[:1] in {"-", "+"} else text
    if rest == "0":
        return 0
    if not rest:
        raise InvalidDurationError(f"time: invalid duration {quote(text)}")
    total, at = Fraction(0), 0
    while at < len(rest):
        found = _PART.match(rest, at)
        if found is None:
            raise InvalidDurationError(f"time: invalid duration {quote(text)}")
        number, unit = found[1], found[2]
        if not unit:
            raise InvalidDurationError(f"time: missing unit in duration {quote(text)}")
        if unit not in _UNITS:
            problem = f"time: unknown unit {quote(unit)} in duration {quote(text)}"
            raise InvalidDurationError(problem)
        total += Fraction(number.removesuffix(".")) * _UNITS[unit]
        at = found.end()
    return sign * int(total)


def format_duration(nanoseconds: int) -> str:
    """Return a duration as Go prints it.

    Example:
        >>> format_duration(parse_duration("8h"))
        '8h0m0s'
        >>> format_duration(1_500_000)
        '1.5ms'
    """
    if nanoseconds < 0:
        return f"-{format_duration(-nanoseconds)}"
    if nanoseconds == 0:
        return "0s"
    for unit, size in (("ns", 1), ("\u00b5s", 1_000), ("ms", 1_000_000)):
        if nanoseconds < size * 1_000:
            return f"{_decimal(nanoseconds, size)}{unit}"
    hours, rest = divmod(nanoseconds, _HOUR)
    minutes, rest = divmod(rest, _MINUTE)
    seconds = f"{_decimal(rest, SECOND)}s"
    if hours:
        return f"{hours}h{minutes}m{seconds}"
    return f"{minutes}m{seconds}" if minutes else seconds


def _decimal(nanoseconds: int, unit: int) -> str:
    whole, rest = divmod(nanoseconds, unit)
    if not rest:
        return str(whole)
    digits = len(str(unit)) - 1
    return f"{whole}.{rest:0{digits}d}".rstrip("0")
