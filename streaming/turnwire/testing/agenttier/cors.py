"""Cross-origin requests: off, unless origins are listed."""

from collections.abc import Collection

from turnwire.testing.agenttier.answers import Answer, empty
from turnwire.testing.agenttier.requests import Request

# PATCH is not among them, though there is a route for it.
_METHODS = "GET, POST, PUT, DELETE, OPTIONS"
_HEADERS = "Authorization, Content-Type, X-API-Key, X-Request-ID"
_SECONDS = "86400"


class CrossOrigin:
    """Knows which origins may ask.

    Args:
        origins: The origins, such as ``https://console.example``; none turns it off.

    Example:
        >>> origin = {"origin": "https://console.example"}
        >>> request = Request(method="OPTIONS", path="/", headers=origin)
        >>> CrossOrigin(["https://console.example"]).preflight(request).status
        204
    """

    def __init__(self, origins: Collection[str]) -> None:
        self._origins = frozenset(origins)

    def preflight(self, request: Request) -> Answer | None:
        """Return the answer to a question before the request; None if it is none."""
        if not self._origins or request.method != "OPTIONS" or "origin" not in request.headers:
            return None
        return empty(204 if self.headers(request) else 403)

    def headers(self, request: Request) -> dict[str, str]:
        """Return what every answer to a listed origin says; nothing to others."""
        origin = request.headers.get("origin", "")
        if origin not in self._origins:
            return {}
        return {
            "access-control-allow-origin": origin,
            "access-control-allow-methods": _METHODS,
            "access-control-allow-headers": _HEADERS,
            "access-control-expose-headers": "X-Request-ID",
            "access-control-max-age": _SECONDS,
            "vary": "Origin",
        }
