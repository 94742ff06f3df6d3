"""What every request passes before it is routed: token, readiness, size.

The order is the engine's: an unknown path without a token is 401, with a token 404.
"""

import hmac
from collections.abc import Mapping

from turnwire.testing.tandem.answers import bare
from turnwire.testing.tandem.core import Core
from turnwire.testing.tandem.requests import Request

_HEALTH = ("global", "health")


def is_open(request: Request) -> bool:
    """Whether a request needs no token: health, OAuth callbacks, CORS."""
    match request.method, request.path:
        case ("OPTIONS", _) | ("GET" | "HEAD", ("global", "health")):
            return True
        case _, ("mcp", _, "auth", "callback") if request.method == "GET":
            return True
        case _, ("provider", _, "oauth", "callback"):
            return True
        case _:
            return False


def given_token(headers: Mapping[str, str]) -> str:
    """Return the token of a request; the first of three headers that is not empty counts.

    Example:
        >>> given_token({"x-tandem-token": "a", "authorization": "Bearer b"})
        'a'
    """
    for name in ("x-agent-token", "x-tandem-token"):
        if value := headers.get(name, "").strip():
            return value
    authorization = headers.get("authorization", "")
    for scheme in ("Bearer ", "bearer "):
        if authorization.startswith(scheme):
            return authorization.removeprefix(scheme).strip()
    return ""


class Gate:
    """Lets requests in.

    Args:
        core: What the engine shares.

    Attributes:
        tokens: Tokens that are accepted besides the option's.
        starting_since: When the process began to start, in milliseconds; None when it is ready.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self.tokens: set[str] = set()
        self.starting_since = core.now_ms() if core.options.starting else None

    def check(self, request: Request) -> None:
        """Refuse a request that may not come in (401, 503, 413)."""
        self._check_token(request)
        if self.starting_since is not None and request.path != _HEALTH:
            raise self._starting(self.starting_since)
        if request.too_large:
            raise bare(413)

    def _check_token(self, request: Request) -> None:
        token = self._core.options.token
        if token is None or is_open(request):
            return
        given = given_token(request.headers).encode()
        if not any(hmac.compare_digest(given, each.encode()) for each in {token, *self.tokens}):
            message = "Unauthorized: missing or invalid API token"
            raise self._core.refuse(401, "AUTH_REQUIRED", message)

    def _starting(self, since: int) -> Exception:
        elapsed = self._core.now_ms() - since
        message = f"Engine starting: phase=loading attempt_id=1 elapsed_ms={elapsed}"
        return self._core.refuse(503, "ENGINE_STARTING", message)
