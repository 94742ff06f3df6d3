"""Who asks: who the bearer token says, or the same user for everybody."""

import hmac

from turnwire.testing.trueforge.answers import RefusedError
from turnwire.testing.trueforge.options import Options
from turnwire.testing.trueforge.requests import Request

LOCAL_USER = "trueforge-default"
"""Who everybody is where no users are known."""


class Identity:
    """Tells who sends a request.

    Args:
        options: The tokens and the administrators.
        needs_token: Whether a request must have a bearer token even where no users are known;
            any one will do then. Otherwise that is local mode, which looks at no credentials.
    """

    def __init__(self, options: Options, *, needs_token: bool = False) -> None:
        self._tokens = options.tokens
        self._admins = options.admins
        self._is_open = options.tokens is None and not needs_token

    def user_of(self, request: Request, *, for_admins: bool) -> str:
        """Return who sends a request.

        Raises:
            RefusedError: There is no valid token (401), or the user is no administrator (403).
        """
        if self._is_open:
            return LOCAL_USER
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        user = self._user(given.strip()) if scheme.lower() == "bearer" else None
        if user is None:
            raise RefusedError(401, "Authentication required")
        if for_admins and user not in self._admins:
            raise RefusedError(403, "Admin access required")
        return user

    def _user(self, given: str) -> str | None:
        if self._tokens is None:
            return LOCAL_USER if given else None
        for token, user in self._tokens.items():
            if hmac.compare_digest(given.encode(), token.encode()):
                return user
        return None
