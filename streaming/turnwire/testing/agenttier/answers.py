"""What the Router answers, without HTTP.

JSON bodies end in a newline. What Go's ``http.Error`` writes is text, whatever it looks like:
so are the bodies of 401, of 403 on routes for administrators, and of 404 for unknown paths.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from turnwire.testing.agenttier.feeds import Feed
from turnwire.testing.agenttier.go_json import as_map, encode

Json: TypeAlias = dict[str, Any]


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
    content: bytes = b""
    media_type: str | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str])


@frozen(kw_only=True)
class Stream:
    """An event stream that stays open until its feed ends.

    Attributes:
        feed: What it writes.
        close: Called when the stream is over, or its reader gone.
        headers: Additional response headers.
    """

    feed: Feed
    close: Callable[[], None]
    headers: Mapping[str, str] = field(factory=dict[str, str])


Reply: TypeAlias = Answer | Stream


class RefusedError(Exception):
    """A request is refused; raised from anywhere below a handler.

    Attributes:
        answer: The response.
    """

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status, answer.content)
        self.answer = answer


def struct(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    r"""Return a JSON response with the keys as they are.

    Example:
        >>> struct({"stdout": "1 > 0\n", "exitCode": 0}).content
        b'{"stdout":"1 \\u003e 0\\n","exitCode":0}\n'
    """
    return Answer(
        status=status,
        content=f"{encode(value)}\n".encode(),
        media_type="application/json",
        headers=headers or {},
    )


def mapping(
    value: Mapping[str, Any], status: int = 200, headers: Mapping[str, str] | None = None
) -> Answer:
    r"""Return a JSON response with the keys in order, as Go writes a map.

    Example:
        >>> mapping({"status": "revoked", "id": "k1"}).content
        b'{"id":"k1","status":"revoked"}\n'
    """
    return struct(as_map(value), status, headers)


def empty(status: int = 204) -> Answer:
    """Return a response without a body."""
    return Answer(status=status)


def refuse(
    status: int, error: str, /, headers: Mapping[str, str] | None = None, **more: Any
) -> RefusedError:
    r"""Return an error; ``error`` is a sentence or a code.

    Example:
        >>> refuse(404, "template not found").answer.content
        b'{"error":"template not found"}\n'
    """
    return RefusedError(mapping({"error": error, **more}, status, headers))


def plain(status: int, text: str) -> RefusedError:
    """Return an error as Go's ``http.Error`` writes it: as text, even if it is JSON."""
    return RefusedError(
        Answer(
            status=status,
            content=f"{text}\n".encode(),
            media_type="text/plain; charset=utf-8",
            headers={"x-content-type-options": "nosniff"},
        )
    )


def page_not_found() -> RefusedError:
    """Return the answer to an unknown path, and to a wrong method on a known one."""
    return plain(404, "404 page not found")
