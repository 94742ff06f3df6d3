"""What the engine answers, without HTTP."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import define, field, frozen

from turnwire.testing.framing import compact
from turnwire.testing.trueforge.feeds import Feed

JSON_TYPE = "application/json"


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
    """An event stream.

    Attributes:
        feed: What it writes.
        is_subscription: Whether it takes up a stream; such streams have a time limit.
    """

    feed: Feed
    is_subscription: bool = False


@frozen
class Dropped:
    """No response: the connection ends."""


Reply: TypeAlias = Answer | Stream | Dropped


@define(eq=False)
class RefusedError(Exception):
    """A request is answered with an error status.

    Attributes:
        status: HTTP status.
        message: What is wrong; all that the body says.
    """

    status: int
    message: str

    def __attrs_post_init__(self) -> None:
        super().__init__(self.message)


def json_answer(value: Any, status: int = 200) -> Answer:
    """Return an answer with a JSON body.

    Example:
        >>> json_answer({}).content
        b'{}'
    """
    # A lone surrogate is legal in JSON text but not in UTF-8.
    content = compact(value).encode("utf-8", "replace")
    return Answer(status=status, content=content, media_type=JSON_TYPE)


def data(value: Any, status: int = 200) -> Answer:
    """Return an answer whose body has one member, ``data``."""
    return json_answer({"data": value}, status)


def refused(error: RefusedError) -> Answer:
    """Return the answer to a refused request."""
    return json_answer({"error": {"message": error.message}}, error.status)


def not_found(what: str, name: str) -> RefusedError:
    """Return the 404 of something that is not there.

    Example:
        >>> not_found("Turn", "t1").message
        'Turn not found: t1'
    """
    return RefusedError(404, f"{what} not found: {name}")
