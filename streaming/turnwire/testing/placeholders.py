"""Placeholders in scenario strings: ``{{name}}`` stands for a value; an unknown name stays."""

import re
from collections.abc import Mapping
from typing import Any, cast

_PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}")


def fill(value: Any, names: Mapping[str, str]) -> Any:
    """Replace the placeholders in every string of a JSON value.

    Args:
        value: A string, or a JSON value with strings in it.
        names: What each placeholder stands for.

    Returns:
        The same value with the placeholders replaced.

    Example:
        >>> fill({"text": "Hello {{ who }}!"}, {"who": "you"})
        {'text': 'Hello you!'}
    """
    if isinstance(value, str):
        return _PLACEHOLDER.sub(lambda found: names.get(found[1], found[0]), value)
    if isinstance(value, Mapping):
        inner = cast("Mapping[str, Any]", value)
        return {key: fill(item, names) for key, item in inner.items()}
    if isinstance(value, list | tuple):
        return [fill(item, names) for item in cast("list[Any]", value)]
    return value
