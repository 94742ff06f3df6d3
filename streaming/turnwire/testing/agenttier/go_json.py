r"""JSON as Go's encoder writes it.

Go escapes more than JSON asks for: ``<``, ``>`` and ``&``, for the sake of HTML, and the two
line separators of Unicode. U+0085, which Unicode counts as a line end too, it leaves as it is.
Source: documentation of Go's package encoding/json, ``Marshal``.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

_ESCAPES: Mapping[str, str] = {
    "<": r"\u003c",
    ">": r"\u003e",
    "&": r"\u0026",
    "\u2028": r"\u2028",
    "\u2029": r"\u2029",
}
_SPECIAL = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def encode(value: Any) -> str:
    r"""Return a value as one line of JSON.

    Args:
        value: A JSON value. A lone surrogate in it stands for a byte that was no UTF-8, and
            comes out as ``\ufffd``.

    Example:
        >>> encode({"data": "1 < 2"})
        '{"data":"1 \\u003c 2"}'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _SPECIAL.sub(lambda found: _ESCAPES.get(found[0], r"\ufffd"), text)


def decode_bytes(data: bytes) -> str:
    r"""Return bytes as text in which each byte that is no UTF-8 is a lone surrogate.

    Example:
        >>> encode(decode_bytes(b"a\xff"))
        '"a\\ufffd"'
    """
    return data.decode("utf-8", "surrogateescape")


def as_map(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object with its keys in order, as Go writes a map; a struct keeps its own.

    Example:
        >>> as_map({"name": "b", "id": "a"})
        {'id': 'a', 'name': 'b'}
    """
    return dict(sorted(value.items()))
