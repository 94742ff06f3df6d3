"""Bodies that are not JSON of the document: as bytes, and the media type that they have."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .model import Model, plain

__all__ = ["octets"]

_ANY = "*/*"
_OCTETS = "application/octet-stream"


def octets(body: Any, media: str) -> tuple[bytes, str]:
    r"""Write a body as bytes.

    Args:
        body: Bytes; where any media type will do also a text or an object.
        media: The media type that the document wants; ``*/*``: any.

    Returns:
        The bytes and their media type.

    Raises:
        TypeError: The body is of another kind, or has something that JSON does not have.
        ValueError: The same, for text that is not Unicode and numbers that are none.

    Example:
        >>> octets("é", "*/*")
        (b'\xc3\xa9', 'text/plain; charset=utf-8')
        >>> octets({"prompt": "hi"}, "*/*")
        (b'{"prompt":"hi"}', 'application/json')
    """
    if isinstance(body, bytes | bytearray):
        return bytes(body), _OCTETS if media == _ANY else media
    if media != _ANY:
        raise TypeError(f"the body must be bytes, not {type(body).__name__}")
    if isinstance(body, str):
        return body.encode(), "text/plain; charset=utf-8"
    if isinstance(body, Model | Mapping):
        text = json.dumps(plain(body), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        return text.encode(), "application/json"
    raise TypeError(f"the body must be bytes, a text or an object, not {type(body).__name__}")
