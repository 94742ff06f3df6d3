"""One request and its repetitions, as a generator of effects: no I/O, no HTTP library.

A driver runs the generator. It performs each effect and sends the result back in; a network
failure it throws in as ``NetworkFailure``. The synchronous and the asynchronous transport share
every decision that is made here.
"""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from turnwire.dialect import HTTP
from turnwire.errors import ConnectionFailed, StatusError, TimedOut, TurnwireError, status_error
from turnwire.redact import hide, hide_within, public_headers
from turnwire.retry import RETRY_STATUSES, RetryPolicy, retry_after

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from turnwire.dialect import ErrorType
    from turnwire.redact import Secret

__all__ = [
    "Answer",
    "Effect",
    "FetchKey",
    "NetworkFailure",
    "ReadBody",
    "Request",
    "Send",
    "Sleep",
    "connection_error",
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
        secrets: Texts that no error may show, besides the key.
        error_type: What the engine's answers mean beyond their status.
    """

    label: str
    arguments: Mapping[str, Any]
    idempotent: bool
    streams: bool = False
    secrets: tuple[str, ...] = ()
    error_type: ErrorType = HTTP.error_type

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
        outcome = yield from _attempt(request, key)
        if not isinstance(outcome, TurnwireError):
            return outcome
        pause = _pause(request, policy, attempt, outcome)
        if pause is None:
            raise outcome
        logger.info("%s: %s; trying again in %.1f s", request.label, outcome.message, pause)
        yield Sleep(pause)


def _attempt(
    request: Request, key: Secret | None
) -> Generator[Effect, Any, Answer | ConnectionFailed | StatusError]:
    try:
        answer: Answer = yield Send(request, key)
    except NetworkFailure as failure:
        return connection_error(request, failure, sent=failure.sent)
    logger.debug("%s answered %d", request.label, answer.status_code)
    good = 200 <= answer.status_code < 300  # noqa: PLR2004  # RFC 9110: successful.
    if good and request.streams:
        return answer
    body = b""
    try:
        body = yield ReadBody(answer)
    except NetworkFailure as failure:
        if good:
            # Who answers has got the request, whatever failed then.
            return connection_error(request, failure, sent=True)
        # A refusal is one even if its reasons are lost.
    kind = request.error_type(answer.status_code, body)
    return answer if good and kind is None else _refusal(request, answer, body, key, kind)


def _pause(
    request: Request, policy: RetryPolicy, attempt: int, error: ConnectionFailed | StatusError
) -> float | None:
    """Return the seconds to wait before sending again, None not to."""
    if not isinstance(error, StatusError):
        return policy.pause(attempt) if error.retry_safe else None
    passing = request.idempotent and error.status in RETRY_STATUSES
    return policy.pause(attempt, error.retry_after) if passing else None


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return the server's id of the request, from whichever header carries it."""
    return next((headers[name] for name in _REQUEST_ID_HEADERS if name in headers), None)


def connection_error(request: Request, failure: NetworkFailure, *, sent: bool) -> ConnectionFailed:
    """Return what a failure of the network is to who made the request."""
    kind = TimedOut if failure.timed_out else ConnectionFailed
    return kind(
        failure.message,
        sent=sent,
        request=request.label,
        retry_safe=request.idempotent or not sent,
    )


def _refusal(
    request: Request,
    answer: Answer,
    body: bytes,
    key: Secret | None,
    kind: type[StatusError] | None,
) -> StatusError:
    secrets = [*([key] if key else []), *request.secrets]
    public = public_headers(answer.headers)
    headers = {name: hide(value, secrets) for name, value in public.items()}
    text = hide(body.decode("utf-8", "replace"), secrets)
    try:
        decoded = hide_within(json.loads(text), secrets)
    except (ValueError, RecursionError):
        decoded = text
    return status_error(
        answer.status_code,
        decoded,
        kind=kind,
        idempotent=request.idempotent,
        headers=headers,
        retry_after=retry_after(headers),
        request=request.label,
        request_id=request_id(headers),
    )
