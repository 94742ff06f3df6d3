"""What the errors of httpx mean: what failed, and could the server have seen the request?"""

from __future__ import annotations

import httpx

from turnwire.exchange import NetworkFailure

__all__ = ["HTTP_ERRORS", "failure_of", "reason_of"]

# What httpx raises while it talks. InvalidURL and StreamError are no HTTPError of its tree.
HTTP_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError)
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
_TIMEOUTS: dict[type[Exception], str] = {
    httpx.ConnectTimeout: "no connection within the time limit",
    httpx.PoolTimeout: "no free connection within the time limit",
    httpx.ReadTimeout: "nothing was received within the time limit",
    httpx.WriteTimeout: "the request could not be sent within the time limit",
}


def failure_of(error: Exception) -> NetworkFailure:
    """Say what an httpx error means: could the server have seen the request?"""
    if isinstance(error, httpx.LocalProtocolError):
        # Its text may quote a header's value.
        return NetworkFailure("the request breaks the rules of HTTP", sent=False)
    return NetworkFailure(
        _TIMEOUTS.get(type(error)) or f"the connection failed: {reason_of(error)}",
        sent=not isinstance(error, _UNSENT),
        timed_out=isinstance(error, httpx.TimeoutException),
    )


def reason_of(error: Exception) -> str:
    """Return the first text of an error and its causes; on trio, the outermost have none."""
    cause: BaseException | None = error
    while cause is not None:
        if text := str(cause):
            return text
        cause = cause.__cause__ or cause.__context__
    return type(error).__name__
