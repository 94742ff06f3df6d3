"""What the server says about its future, in one form."""

from __future__ import annotations

from typing import Any, NamedTuple

from turnwire.orchagent.shapes import is_array
from turnwire_api.runtime.model import Model

__all__ = ["DeprecationNotice", "deprecations"]


class DeprecationNotice(NamedTuple):
    """Something that will go away.

    Attributes:
        name: What it is; "" if the server does not say it apart from the message.
        message: More about it, in words.
        sunset: When it goes away, as the server writes it; None: it does not say.
    """

    name: str
    message: str
    sunset: str | None


def deprecations(meta: Any) -> list[DeprecationNotice]:
    """Return what will go away, from the answer of ``client.get_meta()``.

    The server says it in a text or in an object with one of two names for each member. What is
    neither is left out.

    Args:
        meta: The answer, or a mapping.

    Example:
        >>> deprecations({"deprecations": ["old", {"feature": "x", "sunset_date": "2027-01-01"}]})
        ... # doctest: +NORMALIZE_WHITESPACE
        [DeprecationNotice(name='', message='old', sunset=None),
         DeprecationNotice(name='x', message='', sunset='2027-01-01')]
    """
    told: Any = meta.get("deprecations")
    found = map(_notice, told if is_array(told) else ())
    return [notice for notice in found if notice is not None]


def _notice(told: Any) -> DeprecationNotice | None:
    if isinstance(told, str):
        return DeprecationNotice("", told, None)
    if not isinstance(told, Model | dict):
        return None
    return DeprecationNotice(
        _first(told, "name", "feature") or "",
        _first(told, "message") or "",
        _first(told, "sunset", "sunset_date"),
    )


def _first(told: Any, *names: str) -> str | None:
    values = (told.get(name) for name in names)
    return next((value for value in values if isinstance(value, str) and value), None)
