"""One request and its repetitions, as a generator of effects: no I/O, no HTTP library.

A driver runs the generator. It performs each effect and sends the result back in; a network
failure it throws in as ``NetworkFailure``. The synchronous and the asynchronous transport share
every decision that is made here.
"""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from .errors import ConnectionFailed, StatusError, TimedOut, TurnwireError, status_error
from .redact import hide, public_headers
from .retry import RETRY_STATUSES, RetryPolicy, retry_after

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from .redact import Secret

__all__ = [
    "Answer",
    "Effect",
    "FetchKey",
    "NetworkFailure",
    "ReadBody",
    "Request",
    "Send",
    "Sleep",
    "exchange",
]

logger = logging.getLogger("turnwire")

_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id")


class Request(NamedTuple):
    """A request that is ready to go out, but for the key.

    Attributes:
        label: Method and public URL, for messages.
        arguments: Keyword arguments for the HTTP library's request builder.
        idempotent: Sending it twice does what sending it once does.
        streams: The answer's body is left unread.
    """

    label: str
    arguments: Mapping[str, Any]
    idempotent: bool
    streams: bool = False

    def __repr__(self) -> str:
        return f"<Request {self.label}>"


class Answer(Protocol):
    """What is needed of an HTTP library's response."""

    @property
    def status_code(self) -> int:
        """The status code."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; lookup ignores case."""
        ...


class FetchKey(NamedTuple):
    """Effect: get the key that goes with this attempt. Result: a ``Secret`` or None."""


class Send(NamedTuple):
    """Effect: send the request. Result: an ``Answer``, its body unread."""

    request: Request
    key: Secret | None


class ReadBody(NamedTuple):
    """Effect: read the rest of an answer and close it. Result: bytes."""

    answer: Answer


class Sleep(NamedTuple):
    """Effect: wait."""

    seconds: float


Effect: TypeAlias = FetchKey | Send | ReadBody | Sleep


class NetworkFailure(Exception):
    """What a transport says when the network fails.

    Args:
        message: What happened.
        sent: The request may have reached the server.
        timed_out: A time limit passed.
    """

    def __init__(self, message: str, *, sent: bool = True, timed_out: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.sent = sent
        self.timed_out = timed_out


def exchange(request: Request, policy: RetryPolicy) -> Generator[Effect, Any, Answer]:
    """Send a request until it is answered with 2xx or must not be sent again.

    What may have reached the server is sent again only if the request is idempotent; what
    has not (no connection could be made) is always sent again.

    Returns:
        The answer; its body is read, unless the request streams.

    Raises:
        StatusError: The server refused.
        ConnectionFailed: The network failed.
    """
    attempt = 0
    while True:
        attempt += 1
        key = yield FetchKey()
        try:
            answer: Answer = yield Send(request, key)
            good = 200 <= answer.status_code < 300  # noqa: PLR2004  # RFC 9110: successful.
            body: bytes = b"" if good and request.streams else (yield ReadBody(answer))
        except NetworkFailure as failure:
            error: TurnwireError = _connection_error(request, failure)
            pause = policy.pause(attempt) if error.retry_safe else None
        else:
            logger.debug("%s answered %d", request.label, answer.status_code)
            if good:
                return answer
            refusal = _refusal(request, answer, body, key)
            error = refusal
            passing = request.idempotent and refusal.status in RETRY_STATUSES
            pause = policy.pause(attempt, refusal.retry_after) if passing else None
        if pause is None:
            raise error
        logger.info("%s: %s; trying again in %.1f s", request.label, error.message, pause)
        yield Sleep(pause)


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return the server's id of the request, from whichever header carries it."""
    return next((headers[name] for name in _REQUEST_ID_HEADERS if name in headers), None)


def _connection_error(request: Request, failure: NetworkFailure) -> ConnectionFailed:
    kind = TimedOut if failure.timed_out else ConnectionFailed
    return kind(
        failure.message,
        sent=failure.sent,
        request=request.label,
        retry_safe=request.idempotent or not failure.sent,
    )


def _refusal(request: Request, answer: Answer, body: bytes, key: Secret | None) -> StatusError:
    headers = public_headers(answer.headers)
    text = hide(body.decode("utf-8", "replace"), [key] if key else [])
    try:
        decoded = json.loads(text)
    except (ValueError, RecursionError):
        decoded = text
    return status_error(
        answer.status_code,
        decoded,
        idempotent=request.idempotent,
        headers=headers,
        retry_after=retry_after(headers),
        request=request.label,
        request_id=request_id(headers),
    )
