"""What is the same about the tool calls of several engines."""

import json
from collections.abc import Iterator
from typing import Any

from turnwire.testing.framing import compact


def decoded(arguments: str) -> Any:
    """Decode the arguments of a call; empty text means no arguments.

    Example:
        >>> decoded("")
        {}
    """
    try:
        return json.loads(arguments or "{}")
    except ValueError:
        return arguments


def denial(reason: str | None) -> str:
    """Return the result of a denied call.

    Args:
        reason: Why it was denied, if the user said so.

    Example:
        >>> denial(None)
        '{"error":"User denied tool call: no reason provided"}'
    """
    return compact({"error": f"User denied tool call: {reason or 'no reason provided'}"})


def cut(text: str, every: int | None) -> Iterator[str]:
    """Cut a text into pieces of so many characters; None leaves it whole.

    Example:
        >>> list(cut("abcde", 2))
        ['ab', 'cd', 'e']
    """
    size = every or max(len(text), 1)
    return (text[start : start + size] for start in range(0, len(text), size))
