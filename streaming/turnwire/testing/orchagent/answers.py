"""What the engine answers, without HTTP, and how it writes its errors.

The body of an error is not documented, so it is a reading: JSON, text or nothing.
"""

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from turnwire.testing.framing import compact
from turnwire.testing.orchagent.feeds import Feed

JSON_TYPE = "application/json"
TEXT_TYPE = "text/plain; charset=utf-8"


@frozen(kw_only=True)
class Answer:
    """A whole response.

    Attributes:
        status: HTTP status.
        content: The body.
        media_type: Its media type; None if there is no body.
        headers: Additional response headers.
    """

    status: int = 200
    content: bytes = field(default=b"", repr=False)
    media_type: str | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str])


@frozen(kw_only=True)
class Stream:
    """An event stream."""

    feed: Feed


@frozen
class Dropped:
    """No response: the connection ends."""


Reply: TypeAlias = Answer | Stream | Dropped


class RefusedError(Exception):
    """A request is refused; raised from anywhere below a handler.

    Attributes:
        status: HTTP status.
        message: What is wrong.
        headers: Additional response headers.
    """

    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message
        self.headers = headers or {}


def ok(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """Return a JSON response.

    Example:
        >>> ok({"id": "th_1"}).content
        b'{"id":"th_1"}'
    """
    content = compact(value).encode("utf-8", "replace")
    return Answer(status=status, content=content, media_type=JSON_TYPE, headers=headers or {})


def as_answer(refused: RefusedError, style: str) -> Answer:
    """Return the response to a refused request.

    Args:
        refused: What is wrong.
        style: ``json``, ``text`` or ``empty``.

    Example:
        >>> as_answer(RefusedError(404, "unknown thread"), "json").content
        b'{"detail":"unknown thread"}'
        >>> as_answer(RefusedError(404, "unknown thread"), "empty").content
        b''
    """
    match style:
        case "json":
            return ok({"detail": refused.message}, refused.status, refused.headers)
        case "text":
            return Answer(
                status=refused.status,
                content=refused.message.encode("utf-8", "replace"),
                media_type=TEXT_TYPE,
                headers=refused.headers,
            )
        case _:
            return Answer(status=refused.status, headers=refused.headers)
