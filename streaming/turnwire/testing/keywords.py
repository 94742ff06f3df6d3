"""Keywords in a prompt choose the scenario that answers it."""

import re
from collections.abc import Iterable


def mentions(text: str, keywords: Iterable[str]) -> bool:
    """Whether a text has one of some phrases in it, as whole words and in any case.

    Example:
        >>> mentions("A RED CAR!", ["red car"])
        True
        >>> mentions("incarnate", ["car"])
        False
    """
    return any(
        re.search(rf"(?<!\w){re.escape(keyword)}(?!\w)", text, re.IGNORECASE)
        for keyword in keywords
    )
