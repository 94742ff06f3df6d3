"""What may be shown of a request: never a key, a cookie, a query value or userinfo."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["HIDDEN", "Secret", "hide", "public_headers", "public_url"]

HIDDEN = "***"
# Too short a secret would blank out innocent text, and is none.
_SHORTEST_SECRET = 6
_PRIVATE_HEADERS = frozenset(
    {"authorization", "cookie", "proxy-authorization", "set-cookie", "x-api-key"}
)


class Secret(str):
    """A text whose repr does not show it.

    >>> [Secret("sk-12345678")]
    [***]
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return HIDDEN


def public_url(url: str) -> str:
    """Return a URL without userinfo, query values and fragment.

    >>> public_url("https://me:pw@host:8443/t/runs?token=abc&x=1#frag")
    'https://host:8443/t/runs?token=***&x=***'
    """
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    names = [pair.partition("=")[0] for pair in parts.query.split("&") if pair]
    query = "&".join(f"{name}={HIDDEN}" for name in names)
    return f"{parts.scheme}://{host}{parts.path}" + (f"?{query}" if query else "")


def public_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers by lower-case name, without those that carry credentials."""
    return {
        name.lower(): value
        for name, value in headers.items()
        if name.lower() not in _PRIVATE_HEADERS
    }


def hide(text: str, secrets: Iterable[str]) -> str:
    """Return ``text`` with every secret in it replaced: servers echo keys in error bodies.

    >>> hide("bad key sk-12345678", ["sk-12345678"])
    'bad key ***'
    """
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            text = text.replace(secret, HIDDEN)
    return text
