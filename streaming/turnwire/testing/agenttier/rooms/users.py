"""/user: who is asking, preferences, API keys."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from turnwire.testing.agenttier.answers import Json, Reply, mapping, refuse
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.go_duration import InvalidDurationError, parse_duration
from turnwire.testing.agenttier.go_time import as_nanoseconds
from turnwire.testing.agenttier.keys import ACTION_GROUPS, Key, Keys, digest_of
from turnwire.testing.agenttier.requests import Body, Request
from turnwire.testing.agenttier.routing import Route, delete, get, post, put
from turnwire.testing.agenttier.sandboxes import Sandboxes

_KEY_FIELDS = ("name", "expiresIn", "sandboxId", "scopes")


class Users(Room):
    """What users keep with the Router.

    Args:
        core: What it shares with the others.
        keys: The API keys.
        sandboxes: The sandboxes that keys may be for.
    """

    def __init__(self, core: Core, keys: Keys, sandboxes: Sandboxes) -> None:
        super().__init__(core)
        self._keys = keys
        self._sandboxes = sandboxes
        self._preferences: dict[str, Json] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/user/me", self._me)
        yield get("/user/preferences", self._show_preferences)
        yield put("/user/preferences", self._keep_preferences)
        yield get("/user/api-keys", self._list_keys)
        yield post("/user/api-keys", self._make_key)
        yield delete("/user/api-keys/{key_id}", self._revoke_key)

    def _me(self, request: Request) -> Reply:
        claims = request.claims
        return mapping(
            {
                "sub": claims.sub,
                "email": claims.email,
                "name": claims.name,
                "groups": None if claims.groups is None else list(claims.groups),
                "isAdmin": claims.is_admin,
            }
        )

    def _show_preferences(self, request: Request) -> Reply:
        return mapping(self._preferences.get(request.claims.sub, {}))

    def _keep_preferences(self, request: Request) -> Reply:
        self._preferences[request.claims.sub] = request.body().values
        return self._show_preferences(request)

    def _list_keys(self, request: Request) -> Reply:
        found = sorted(self._keys.of(request.claims.sub), key=lambda key: key.id)
        return mapping({"keys": [key.wire() for key in found]})

    def _make_key(self, request: Request) -> Reply:
        body = request.body_if_any()
        for name in body:
            if name not in _KEY_FIELDS:
                raise refuse(400, f'invalid request body: json: unknown field "{name}"')
        expires_at = self._expiry(body.text("expiresIn"))
        groups = self._action_groups(body, request)
        secret = f"atk_{self.core.secret()}"
        key = Key(
            digest=digest_of(secret),
            sub=request.claims.sub,
            email=request.claims.email,
            name=body.text("name"),
            sandbox_id=body.text("sandboxId"),
            action_groups=groups,
            created_at=self.core.now(),
            expires_at=expires_at,
        )
        self._keys.add(key)
        return mapping(
            {
                "id": key.id,
                "key": secret,
                "name": key.name,
                "sandboxId": key.sandbox_id,
                "actionGroups": list(groups) or None,
                "createdAt": as_nanoseconds(key.created_at),
                "expiresAt": None if expires_at is None else as_nanoseconds(expires_at),
                "warning": "Store this key now \u2014 it cannot be retrieved again.",
            },
            201,
        )

    def _revoke_key(self, request: Request) -> Reply:
        key = self._keys.get(request["key_id"])
        if key is None:
            raise refuse(404, "api key not found")
        if not request.claims.is_admin and key.sub != request.claims.sub:
            raise refuse(403, "you do not own this API key")
        self._keys.remove(key.id)
        return mapping({"status": "revoked", "id": key.id})

    def _expiry(self, text: str) -> datetime | None:
        if not text:
            return None
        try:
            span = parse_duration(text)
        except InvalidDurationError:
            span = 0
        if span <= 0:
            raise refuse(400, 'expiresIn must be a positive Go duration (e.g. "720h")')
        return self.core.now() + timedelta(microseconds=span / 1000)

    def _action_groups(self, body: Body, request: Request) -> tuple[str, ...]:
        sandbox_id, scopes = body.text("sandboxId"), body.texts("scopes")
        if not sandbox_id:
            if scopes:
                why = "user-level keys do not carry action-group scopes"
                raise refuse(400, f"scopes requires sandboxId \u2014 {why}")
            return ()
        self._sandboxes.own(sandbox_id, request.claims)
        for scope in scopes:
            if scope == "delete":
                why = "a sandbox-scoped key can never delete the sandbox it is bound to"
                raise refuse(400, f'"delete" is not a valid action group \u2014 {why}')
            if scope not in ACTION_GROUPS:
                raise refuse(400, f"unknown action group: {scope}")
        return scopes or ACTION_GROUPS
