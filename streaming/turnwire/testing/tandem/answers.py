"""What the engine answers, without HTTP, and the shapes of its errors.

The engine has five error shapes, one per family of routes: an envelope with ``retryable``,
``error`` and ``code`` with context, ``ok: false``, an empty body, and the web framework's
plain text.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from turnwire.testing.bell import Bell
from turnwire.testing.framing import compact
from turnwire.testing.tandem.feeds import Outlet

Json: TypeAlias = dict[str, Any]

_RETRYABLE = frozenset(
    {
        "SESSION_RUN_CONFLICT",
        "RATE_LIMITED",
        "PROMPT_TIMEOUT",
        "ENGINE_STARTING",
        "APPROVAL_PERSISTENCE_FAILED",
        "MCP_REFRESH_FAILED",
        "PERSISTENCE_FAILED",
        "INTERNAL_ERROR",
    }
)


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
    """An event stream that stays open."""

    feed: Outlet


@frozen(kw_only=True)
class Deferred:
    """A response that is not ready yet.

    Attributes:
        bell: Rings when it may be ready.
        ready: Returns the response, or None if it is not ready.
        seconds: How long to wait; None for no limit.
        late: Returns the response after that time.
    """

    bell: Bell
    ready: Callable[[], "Reply | None"]
    seconds: float | None
    late: Callable[[], "Reply"]


@frozen
class Dropped:
    """No response: the process ended, and the connection with it."""


Reply: TypeAlias = Answer | Stream | Deferred | Dropped


class RefusedError(Exception):
    """A request is refused; raised from anywhere below a handler.

    Attributes:
        answer: The response.
    """

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status, answer.content)
        self.answer = answer


def ok(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """Return a JSON response.

    Example:
        >>> ok({"ok": True}).content
        b'{"ok":true}'
    """
    return Answer(
        status=status,
        content=compact(value).encode("utf-8", "replace"),
        media_type="application/json",
        headers=headers or {},
    )


def plain(text: str, status: int = 200) -> Answer:
    """Return a text response, as the web framework writes its own errors."""
    return Answer(status=status, content=text.encode(), media_type="text/plain; charset=utf-8")


def bare(status: int) -> RefusedError:
    """Return an error with a status and nothing else.

    Example:
        >>> bare(404).answer.content
        b''
    """
    return RefusedError(Answer(status=status))


def framework(status: int, text: str) -> RefusedError:
    """Return an error of the web framework: plain text."""
    return RefusedError(plain(text, status))


def coded(status: int, code: str, error: str, /, **context: Any) -> RefusedError:
    """Return an error with ``error``, ``code`` and what it is about."""
    return RefusedError(ok({"error": error, "code": code, **context}, status))


def not_ok(status: int, code: str, error: str, /, **context: Any) -> RefusedError:
    """Return an error with ``ok: false``."""
    return RefusedError(ok({"ok": False, "code": code, "error": error, **context}, status))


def envelope(
    status: int,
    code: str,
    error: str,
    /,
    *,
    headers: Mapping[str, str] | None = None,
    has_retryable: bool = True,
    **context: Any,
) -> RefusedError:
    """Return an error envelope; whether it is retryable follows from its code.

    Releases before 0.6.0 do not say so.

    Example:
        >>> envelope(404, "SESSION_NOT_FOUND", "session not found").answer.content
        b'{"error":"session not found","code":"SESSION_NOT_FOUND","retryable":false}'
    """
    retryable = {"retryable": code in _RETRYABLE} if has_retryable else {}
    body = {"error": error, "code": code, **retryable, **context}
    return RefusedError(ok(body, status, headers))
