"""What every request passes before its handler: limits, credentials, scope, administration.

A present but wrong API key is final, whatever else the request carries.
"""

import hmac
from collections.abc import Mapping

from attrs import evolve

from turnwire.testing.agenttier.answers import plain, refuse
from turnwire.testing.agenttier.core import Core
from turnwire.testing.agenttier.identity import DEVELOPER, Claims
from turnwire.testing.agenttier.keys import Keys
from turnwire.testing.agenttier.limits import RateLimiter
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.routing import API, Route

_BEARER = "Bearer "
_SANDBOX = f"{API}/sandboxes/{{id}}"
_ACTIONS: Mapping[tuple[str, str], str] = {
    ("POST", f"{_SANDBOX}/exec"): "run-command",
    ("GET", f"{_SANDBOX}/files/"): "files:read",
    ("GET", f"{_SANDBOX}/files/{{path:.*}}"): "files:read",
    ("PUT", f"{_SANDBOX}/files/{{path:.*}}"): "files:write",
    ("GET", f"{_SANDBOX}/archive"): "files:read",
    ("GET", f"{_SANDBOX}/ports"): "ports",
    ("POST", f"{_SANDBOX}/ports"): "ports",
    ("DELETE", f"{_SANDBOX}/ports/{{port}}"): "ports",
    ("POST", f"{_SANDBOX}/configure"): "agent:configure",
    ("GET", f"{_SANDBOX}/configure/install-log"): "agent:configure",
    ("POST", f"{_SANDBOX}/invoke"): "agent:invoke",
    ("POST", f"{_SANDBOX}/invoke/cancel"): "agent:invoke",
    ("POST", f"{_SANDBOX}/resume"): "resume",
    ("POST", f"{_SANDBOX}/stop"): "stop",
}


class InvalidCredentialsError(Exception):
    """Nobody may come in like that.

    Attributes:
        body: The body of the 401, which looks like JSON.
    """

    def __init__(self, body: str) -> None:
        super().__init__(body)
        self.body = body


class Gate:
    """Lets requests in.

    Args:
        core: What the engine shares.
        keys: The API keys that users made.
    """

    def __init__(self, core: Core, keys: Keys) -> None:
        self._core = core
        self._keys = keys
        self._by_address = RateLimiter(core.options.rate_per_address, core.clock)
        self._by_user = RateLimiter(core.options.rate_per_user, core.clock)

    def admit(self, route: Route, request: Request) -> Request:
        """Return the request with the claims of its caller.

        Raises:
            RefusedError: It may not come in (401, 403, 429).
        """
        if route.is_open:
            return request
        self._by_address.check(request.client)
        try:
            claims = self.identify(request.headers)
        except InvalidCredentialsError as error:
            raise plain(401, error.body) from error
        self._by_user.check(claims.sub)
        _check_scope(claims, route, request)
        if route.admin and not claims.is_admin:
            raise plain(403, '{"error":"admin_required"}')
        return evolve(request, claims=claims)

    def identify(self, headers: Mapping[str, str]) -> Claims:
        """Return who is asking.

        Raises:
            InvalidCredentialsError: The credentials are missing or wrong.
        """
        if self._core.options.is_development:
            return DEVELOPER
        if key := headers.get("x-api-key", ""):
            return self._holder_of(key)
        authorization = headers.get("authorization", "")
        if not authorization:
            raise InvalidCredentialsError('{"error":"missing_authorization"}')
        if not authorization.startswith(_BEARER):
            raise InvalidCredentialsError('{"error":"invalid_authorization_format"}')
        return self.bearer(authorization.removeprefix(_BEARER))

    def bearer(self, token: str) -> Claims:
        """Return whose token it is.

        Raises:
            InvalidCredentialsError: It is nobody's.
        """
        for user in self._core.options.people:
            if user.token is not None and _same(user.token, token):
                return user.claims()
        # The reason goes into the text as it is: with a quote in it, the text is no JSON.
        reason = self._core.options.token_problem
        raise InvalidCredentialsError(f'{{"error":"invalid_token","message":"{reason}"}}')

    def _holder_of(self, key: str) -> Claims:
        for user in self._core.options.people:
            if user.api_key is not None and _same(user.api_key, key):
                return Claims(sub=user.sub, email=user.email, name=user.name)
        found = self._keys.find(key, self._core.now())
        if found is None:
            raise InvalidCredentialsError('{"error":"invalid_api_key"}')
        return found.claims()


def _check_scope(claims: Claims, route: Route, request: Request) -> None:
    """Refuse what a key for one sandbox is not for; what is not listed is refused."""
    if not claims.sandbox_id:
        return
    action = _ACTIONS.get((route.method, route.path))
    if action is None:
        raise refuse(403, "scoped key not permitted for this route")
    if request["id"] != claims.sandbox_id:
        raise refuse(403, "scoped key is not bound to this sandbox")
    if action not in claims.action_groups:
        raise refuse(403, f'scoped key lacks the "{action}" action group')


def _same(ours: str, theirs: str) -> bool:
    return hmac.compare_digest(ours.encode(), theirs.encode())
