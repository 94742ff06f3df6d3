"""What may be shown of a request: never a key, a cookie, a query value or userinfo."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = [
    "HIDDEN",
    "RecentKeys",
    "Secret",
    "Secrets",
    "hide",
    "hide_within",
    "public_headers",
    "public_url",
]

HIDDEN = "***"
# Too short a secret would blank out innocent text, and is none.
_SHORTEST_SECRET = 6
# Keys that are remembered. A function that renews them may return another for each request.
_RECENT = 8
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


class RecentKeys:
    """The last few keys that were sent, for errors that come later: they may quote one.

    >>> keys = RecentKeys()
    >>> keys.add(Secret("sk-12345678"))
    >>> list(keys)
    [***]
    """

    __slots__ = ("_keys",)

    def __init__(self) -> None:
        self._keys: deque[Secret] = deque(maxlen=_RECENT)

    def add(self, key: Secret) -> None:
        """Remember a key."""
        if key not in self._keys:
            self._keys.append(key)

    def __iter__(self) -> Iterator[Secret]:
        # A copy: another thread may fetch a key meanwhile.
        return iter(tuple(self._keys))


class Secrets:
    """Texts to be hidden: those that are known, and keys as they are fetched.

    Args:
        known: Those that are known.
        fetched: Where the keys are put.
    """

    __slots__ = ("_fetched", "_known")

    def __init__(self, known: Iterable[str], fetched: Iterable[str]) -> None:
        self._known = tuple(known)
        self._fetched = fetched

    def __iter__(self) -> Iterator[str]:
        yield from self._known
        yield from self._fetched


def public_url(url: str) -> str:
    """Return a URL without userinfo, query values and fragment.

    >>> public_url("https://me:pw@host:8443/t/runs?token=abc&x=1#frag")
    'https://host:8443/t/runs?token=***&x=***'
    """
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    query = "&".join(_public_pair(pair) for pair in parts.query.split("&") if pair)
    return f"{parts.scheme}://{host}{parts.path}" + (f"?{query}" if query else "")


def _public_pair(pair: str) -> str:
    name, equals, _ = pair.partition("=")
    # What stands alone may be a value: "?token" is a name as little as "?dGhlIGtleQ" is.
    return f"{name}={HIDDEN}" if equals else HIDDEN


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


def hide_within(value: Any, secrets: Iterable[str]) -> Any:
    """Return decoded JSON with every secret in its texts replaced, those of keys included.

    JSON can spell one text in many ways, so the encoded form is no place to look for it.

    Raises:
        RecursionError: The value is nested too deeply.

    >>> hide_within({"error": ["bad key sk-12345678", 401]}, ["sk-12345678"])
    {'error': ['bad key ***', 401]}
    """
    secrets = tuple(secrets)
    if isinstance(value, str):
        return hide(value, secrets)
    if isinstance(value, list | tuple):
        return [hide_within(item, secrets) for item in cast("Sequence[Any]", value)]
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        return {hide(name, secrets): hide_within(item, secrets) for name, item in members.items()}
    return value
