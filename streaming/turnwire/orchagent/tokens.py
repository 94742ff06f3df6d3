"""What the file of a token says, and for which server it counts. No I/O.

The published client writes ``{"access_token": "..."}``. Here the file also says which server the
token is for, so that no other server gets to see it. A file that does not say so is of the
published client, and counts for the server that this client talks to unless told otherwise.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from turnwire.redact import Secret
from turnwire_api.runtime.model import is_object

__all__ = ["StoredToken", "dump", "load", "same_server"]

_PORTS = {"http": 80, "https": 443}


class StoredToken(NamedTuple):
    """What a file holds.

    Attributes:
        access_token: The token; None: nobody is logged in.
        base_url: The server that it is for; None: the file does not say it.
    """

    access_token: Secret | None
    base_url: str | None

    def token_for(self, base_url: str, home: str) -> Secret | None:
        """Return the token if it is for a server.

        Args:
            base_url: The server.
            home: The server of a token that does not say which one it is for.

        Example:
            >>> old = StoredToken(Secret("some-token"), None)
            >>> home = "http://localhost:8080"
            >>> old.token_for("http://localhost:8080/", home) is not None
            True
            >>> old.token_for("http://elsewhere:8080", home) is None
            True
        """
        bound = home if self.base_url is None else self.base_url
        return self.access_token if same_server(bound, base_url) else None


def load(data: bytes) -> StoredToken:
    """Read the bytes of a file.

    Raises:
        ValueError: They are no such file, or only a part of it. The message and the error do
            not have what is in it.

    Example:
        >>> load(b'{"access_token": "some-token", "base_url": "http://localhost:8080"}')
        StoredToken(access_token=***, base_url='http://localhost:8080')
    """
    found = _decoded(data)
    if not is_object(found) or "access_token" not in found:
        raise ValueError("it is no JSON object with an access_token")
    token, base_url = found["access_token"], found.get("base_url")
    if not isinstance(token, str | None) or not isinstance(base_url, str | None):
        raise ValueError("its access_token or its base_url is no text")  # noqa: TRY004 - bad data.
    # The published command line tool logs out with an empty token.
    return StoredToken(Secret(token) if token else None, base_url)


def dump(stored: StoredToken) -> bytes:
    """Write what a file holds.

    Example:
        >>> dump(StoredToken(Secret("some-token"), "http://localhost:8080"))
        b'{"access_token": "some-token", "base_url": "http://localhost:8080"}'
    """
    return json.dumps({**stored._asdict(), "access_token": stored.access_token or ""}).encode()


def same_server(one: str, other: str) -> bool:
    """Tell whether two base URLs are the same but for their spelling.

    Example:
        >>> same_server("HTTP://Localhost:80/", "http://localhost")
        True
        >>> same_server("http://localhost/a", "http://localhost/A")
        False
    """
    return _server(one) == _server(other)


def _server(base_url: str) -> tuple[str, str | None, int | None, str]:
    try:
        parts = urlsplit(base_url)
        port = parts.port or _PORTS.get(parts.scheme)
    except ValueError:
        # What cannot be read is like nothing but itself.
        return "", None, None, base_url
    return parts.scheme, parts.hostname, port, parts.path.rstrip("/")


def _decoded(data: bytes) -> Any:
    # An error of the JSON decoder holds the text, so it does not leave this function.
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None
