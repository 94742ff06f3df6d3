"""What goes wrong with this engine beyond what goes wrong with any."""

from __future__ import annotations

from typing import Any

from turnwire.errors import AuthenticationFailed, StreamError, TurnwireError

__all__ = ["NotLoggedIn", "StreamGap", "TokenFileError"]


class NotLoggedIn(AuthenticationFailed):
    """401, and this client had no token to send.

    A server may do without tokens, so a request goes out without one; that is why it is the
    server that says no.

    Example:
        >>> print(NotLoggedIn("the server answered 401", status=401))
        the server answered 401; this client has no token: use client.auth.login or set_token
    """

    def __init__(self, message: str = "", **facts: Any) -> None:
        advice = "this client has no token: use client.auth.login or set_token"
        super().__init__(f"{message}; {advice}", **facts)


class TokenFileError(TurnwireError):
    """The file of the token cannot be read or written.

    The message names the file, and shows nothing of what is in it. A token that could not be
    saved is in use by the client nevertheless.
    """


class StreamGap(StreamError):
    """A stream was opened again, and its events are not those that were delivered before.

    Events of this engine have no ids, so what is missing or new cannot be told. Read the run
    again from its beginning with a new ``client.runs.stream_events(run_id)``.

    Attributes:
        position: Which event is another one, from 0.
    """

    def __init__(self, message: str = "", *, position: int = 0, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.position = position
