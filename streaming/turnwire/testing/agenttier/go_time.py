"""Times as Go writes them.

Source: documentation of Go's package time, ``Time.String`` and ``Time.MarshalJSON``.
"""

from datetime import datetime, timedelta

ZERO = "0001-01-01T00:00:00Z"
"""A time that was never set, in JSON."""


def as_string(moment: datetime) -> str:
    """Return a time as Go prints it, which no standard describes.

    Example:
        >>> from datetime import UTC
        >>> as_string(datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC))
        '2026-03-04 05:06:07 +0000 UTC'
    """
    offset = (moment.utcoffset() or timedelta()).total_seconds()
    zone = "UTC" if not offset else moment.strftime("%z")
    return f"{moment:%Y-%m-%d %H:%M:%S %z} {zone}"


def as_seconds(moment: datetime) -> str:
    """Return a time of RFC 3339 in whole seconds.

    Example:
        >>> from datetime import UTC
        >>> as_seconds(datetime(2026, 3, 4, 5, 6, 7, 890, tzinfo=UTC))
        '2026-03-04T05:06:07Z'
    """
    return f"{moment:%Y-%m-%dT%H:%M:%S}{_zone(moment)}"


def as_nanoseconds(moment: datetime) -> str:
    """Return a time of RFC 3339 with as many decimals as it has.

    Example:
        >>> from datetime import UTC
        >>> as_nanoseconds(datetime(2026, 3, 4, 5, 6, 7, 890000, tzinfo=UTC))
        '2026-03-04T05:06:07.89Z'
    """
    decimals = f".{moment.microsecond:06d}".rstrip("0") if moment.microsecond else ""
    return f"{moment:%Y-%m-%dT%H:%M:%S}{decimals}{_zone(moment)}"


def _zone(moment: datetime) -> str:
    text = moment.strftime("%z")
    return "Z" if text == "+0000" else f"{text[:3]}:{text[3:]}"
