"""Who asks: everybody in local mode, or who the bearer token says."""

import hmac

from turnwire.testing.trueforge.answers import RefusedError
from turnwire.testing.trueforge.options import Options
from turnwire.testing.trueforge.requests import Request

LOCAL_USER = "trueforge-default"
"""Who everybody is where the login is switched off."""


class Identity:
    """Tells who sends a request.

    Args:
        options: The tokens and the administrators.
    """

    def __init__(self, options: Options) -> None:
        self._tokens = options.tokens
        self._admins = options.admins

    def user_of(self, request: Request, *, for_admins: bool) -> str:
        """Return who sends a request; in local mode credentials are not looked at.

        Raises:
            RefusedError: There is no valid token (401), or the user is no administrator (403).
        """
        if self._tokens is None:
            return LOCAL_USER
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        user = self._user(given.strip()) if scheme.lower() == "bearer" else None
        if user is None:
            raise RefusedError(401, "Authentication required")
        if for_admins and user not in self._admins:
            raise RefusedError(403, "Admin access required")
        return user

    def _user(self, given: str) -> str | None:
        for token, user in (self._tokens or {}).items():
            if hmac.compare_digest(given.encode(), token.encode()):
                return user
        return None
