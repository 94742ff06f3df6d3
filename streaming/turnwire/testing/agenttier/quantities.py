"""Amounts of CPU, memory and storage, as Kubernetes writes them.

Source: Kubernetes documentation, "Quantity".
"""

import re
from collections.abc import Mapping
from fractions import Fraction

_PATTERN = re.compile(r"([+-]?\d+(?:\.\d*)?|[+-]?\.\d+)([a-zA-Z]*)")
_SUFFIXES: Mapping[str, Fraction] = {
    "n": Fraction(1, 10**9),
    "u": Fraction(1, 10**6),
    "m": Fraction(1, 1000),
    "": Fraction(1),
    **{name: Fraction(1000) ** n for n, name in enumerate("kMGTPE", 1)},
    **{f"{name}i": Fraction(1024) ** n for n, name in enumerate("KMGTPE", 1)},
}


def parse_quantity(text: str) -> Fraction | None:
    """Return an amount; None if the text is none.

    Example:
        >>> parse_quantity("500m")
        Fraction(1, 2)
        >>> parse_quantity("much") is None
        True
    """
    found = _PATTERN.fullmatch(text)
    if found is None or found[2] not in _SUFFIXES:
        return None
    return Fraction(found[1].removesuffix(".")) * _SUFFIXES[found[2]]
