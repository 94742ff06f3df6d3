"""What decoded JSON is, told so that a type checker knows it too."""

from __future__ import annotations

from typing import Any, TypeGuard

__all__ = ["is_array"]


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a decoded JSON value is an array.

    >>> is_array([]), is_array({})
    (True, False)
    """
    return isinstance(value, list)
