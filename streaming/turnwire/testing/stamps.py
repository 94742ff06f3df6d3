"""Times as the vendors' APIs write them."""

from datetime import datetime


def timestamp(time: datetime) -> str:
    """Return a time as ISO 8601 with milliseconds and ``Z``.

    Example:
        >>> from datetime import UTC
        >>> timestamp(datetime(2026, 5, 21, 10, tzinfo=UTC))
        '2026-05-21T10:00:00.000Z'
    """
    return time.isoformat(timespec="milliseconds").replace("+00:00", "Z")
