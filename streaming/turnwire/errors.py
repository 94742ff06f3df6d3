"""One exception tree: what happened, on which request and run, and whether a retry is safe.

``TurnwireError`` is the root. Nothing else leaves a public call, except what the caller's own
code raises (a key callable, say).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

__all__ = [
    "AuthenticationFailed",
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "EventTooLarge",
    "InvalidRequest",
    "NotFound",
    "PermissionDenied",
    "PreconditionFailed",
    "ProtocolError",
    "RateLimited",
    "ServerError",
    "StatusError",
    "StreamError",
    "StreamIdle",
    "StreamTruncated",
    "TimedOut",
    "TurnwireError",
    "Unprocessable",
    "status_error",
]


class TurnwireError(Exception):
    """Root of the tree.

    Args:
        message: What happened, in words and without secrets.
        request: Method and URL, without query values and userinfo; None: there was none.
        request_id: The server's id of the request, if it sent one.
        run_id: The engine's id of the run, if it is known.
        retry_safe: Sending the same request again cannot make anything happen twice.

    Example:
        >>> print(TurnwireError("it broke", request="GET http://host/runs", retry_safe=True))
        it broke [GET http://host/runs; a retry is safe]
    """

    def __init__(
        self,
        message: str = "",
        *,
        request: str | None = None,
        request_id: str | None = None,
        run_id: str | None = None,
        retry_safe: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.request_id = request_id
        self.run_id = run_id
        self.retry_safe = retry_safe

    def __str__(self) -> str:
        if self.request is None:
            return self.message
        facts = [self.request]
        if self.request_id:
            facts.append(f"request {self.request_id}")
        if self.run_id:
            facts.append(f"run {self.run_id}")
        facts.append("a retry is safe" if self.retry_safe else "a retry is not safe")
        return f"{self.message} [{'; '.join(facts)}]"


class ConfigurationError(TurnwireError, ValueError):
    """A client cannot be made like this: a setting is missing or contradicts another."""


class InvalidRequest(TurnwireError, ValueError):
    """The arguments of a call do not fit the API. Nothing was sent, so a retry is safe."""

    def __init__(self, message: str = "", *, retry_safe: bool = True, **facts: Any) -> None:
        super().__init__(message, retry_safe=retry_safe, **facts)


class ConnectionFailed(TurnwireError):
    """The network failed before an answer came.

    Args:
        message: What happened.
        sent: The request may have reached the server.
        **facts: See ``TurnwireError``.
    """

    def __init__(self, message: str = "", *, sent: bool = True, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.sent = sent


class TimedOut(ConnectionFailed):
    """One of the time limits of a request passed before an answer came."""


class StatusError(TurnwireError):
    """The server refused: it answered with a status outside 2xx.

    Attributes:
        status: The status code, any integer.
        body: The decoded JSON body, else its text.
        headers: Response headers, names in lower case, without cookies.
        code: The engine's own error code, if the body has one.
        retry_after: Seconds the server asks to wait, if it said so.
        retryable: Whether the engine says that the same call may succeed later, if it does.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status: int = 0,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        code: str | None = None,
        retry_after: float | None = None,
        retryable: bool | None = None,
        **facts: Any,
    ) -> None:
        super().__init__(message, **facts)
        self.status = status
        self.body = body
        self.headers = dict(headers or {})
        self.code = code
        self.retry_after = retry_after
        self.retryable = retryable

    @property
    def status_code(self) -> int:
        """The same as ``status``, as HTTP libraries call it."""
        return self.status


class BadRequest(StatusError):
    """400: the server does not understand the request."""


class AuthenticationFailed(StatusError):
    """401: no key, or one that is not accepted."""


class PermissionDenied(StatusError):
    """403: the key may not do this."""


class NotFound(StatusError):
    """404: there is no such thing, or no longer."""


class Conflict(StatusError):
    """409: the state of the thing does not allow it now."""


class PreconditionFailed(StatusError):
    """412: what the request builds on is gone."""


class Unprocessable(StatusError):
    """422: well formed, but not acceptable; an incomplete batch of decisions, for one."""


class RateLimited(StatusError):
    """429: too many requests; ``retry_after`` says how long to wait, if the server did."""


class ServerError(StatusError):
    """5xx: the server failed. Whether it acted is not known."""


class StreamError(TurnwireError):
    """An event stream could not be read to its end.

    Attributes:
        events: Events that had been delivered.
        last_event_id: Last SSE id seen, "" when the stream carries none.
    """

    def __init__(
        self, message: str = "", *, events: int = 0, last_event_id: str = "", **facts: Any
    ) -> None:
        super().__init__(message, **facts)
        self.events = events
        self.last_event_id = last_event_id


class StreamTruncated(StreamError):
    """The stream ended with neither a terminal event nor a pause: the run's end is unknown."""


class StreamIdle(StreamTruncated):
    """No byte came for longer than the idle timeout; keep-alive comments count as bytes."""


class ProtocolError(StreamError):
    """The server's answer is not what the API promises: wrong content type, unreadable body."""


class EventTooLarge(StreamError):
    """One event is larger than the configured limit."""


_BY_STATUS: Mapping[int, type[StatusError]] = {
    400: BadRequest,
    401: AuthenticationFailed,
    403: PermissionDenied,
    404: NotFound,
    409: Conflict,
    412: PreconditionFailed,
    422: Unprocessable,
    429: RateLimited,
}
_4XX, _5XX = range(400, 500), range(500, 600)
_LONGEST_MESSAGE = 500


def status_error(
    status: int,
    body: Any,
    *,
    idempotent: bool,
    kind: type[StatusError] | None = None,
    **facts: Any,
) -> StatusError:
    """Make the error of a status outside 2xx, or of a refusal with another.

    Args:
        status: The status code.
        body: Decoded JSON, or text.
        idempotent: Sending the request twice does what sending it once does.
        kind: The error; None: the one of the status.
        **facts: See ``StatusError``.
    """
    error = kind or _BY_STATUS.get(status, ServerError if status in _5XX else StatusError)
    said, code = _explanation(body)
    return error(
        f"the server answered {status}{': ' + said if said else ''}",
        status=status,
        body=body,
        code=code,
        retryable=_says_retryable(body),
        # A refusal (4xx) has acted on nothing; a failure (5xx) may have, and so may what
        # answers with "see over there" (3xx) or with a status that HTTP does not know.
        retry_safe=idempotent or status in _4XX,
        **facts,
    )


def _says_retryable(body: Any) -> bool | None:
    said: Any = cast("Mapping[str, Any]", body).get("retryable") if _is_object(body) else None
    return said if isinstance(said, bool) else None


def _is_object(body: Any) -> bool:
    return isinstance(body, Mapping)


def _explanation(body: Any) -> tuple[str, str | None]:
    """Find the message and the code in the error bodies that the engines use."""
    if isinstance(body, str):
        return _short(body), None
    if not isinstance(body, Mapping):
        return "", None
    whole = cast("Mapping[str, Any]", body)
    inner: Any = whole.get("error")
    source = cast("Mapping[str, Any]", inner) if isinstance(inner, Mapping) else whole
    code: Any = source.get("code")
    texts: list[Any] = [source.get("message"), source.get("detail"), inner, whole.get("message")]
    said = next((text for text in texts if isinstance(text, str) and text), "")
    return _short(said), code if isinstance(code, str) else None


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_MESSAGE else line[:_LONGEST_MESSAGE] + "..."
