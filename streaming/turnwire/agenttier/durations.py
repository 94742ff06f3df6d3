"""Durations as the Router reads them: Go's notation. No I/O.

The Router refuses a bad one when a sandbox is made, and ignores it in silence when an agent is
invoked. So all are checked here.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TypeAlias, cast

from turnwire.errors import InvalidRequest

__all__ = ["Duration", "go_duration"]

Duration: TypeAlias = str | timedelta
"""A text such as ``"30m"`` or ``"1h30m"``, or a ``timedelta``."""

_PARTS = re.compile(r"(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+")


def go_duration(value: Duration | None, name: str) -> str | None:
    """Return a duration in Go's notation; None stays None.

    Args:
        value: The duration.
        name: What it is called, for errors.

    Raises:
        InvalidRequest: It is no duration, or not longer than nothing.

    Example:
        >>> go_duration(timedelta(minutes=1.5), "timeout")
        '90000ms'
        >>> go_duration("1h30m", "timeout")
        '1h30m'
    """
    if value is None:
        return None
    if isinstance(value, timedelta):
        # The smallest unit that a timedelta can tell apart from nothing is the microsecond.
        microseconds = value // timedelta(microseconds=1)
        thousands, rest = divmod(microseconds, 1000)
        text = f"{microseconds}us" if rest else f"{thousands}ms"
    elif isinstance(cast("object", value), str):
        text = value
    else:
        raise InvalidRequest(f"{name} must be a text such as '30m' or a timedelta, not {value!r}")
    if not _PARTS.fullmatch(text) or not re.search("[1-9]", text):
        raise InvalidRequest(f"{name} must be a duration such as '30m' or '1h30m', not {text!r}")
    return text
