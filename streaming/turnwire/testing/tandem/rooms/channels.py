"""/channels: chat services that bring prompts. The token's field is ``bot_token``."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, bare, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, delete, get, post, put

_NAMES = ("telegram", "discord", "slack")
_DEFAULTS: Json = {
    "mention_only": False,
    "strict_kb_grounding": False,
    "model_provider_id": None,
    "model_id": None,
    "security_profile": "operator",
}
_SECRETS = frozenset({"bot_token", "signing_secret", "webhook_secret_token"})
_PREFERENCES = ("enabled_tools", "disabled_tools", "enabled_mcp_servers", "enabled_mcp_tools")


class Channels(Room):
    """The channels; all routes are for callers on the same machine.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._settings: dict[str, Json] = {}
        self._preferences: dict[str, Json] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/channels/config", self._config)
        yield get("/channels/status", self._status)
        yield put("/channels/{name}", self._put)
        yield delete("/channels/{name}", self._delete)
        yield post("/channels/{name}/verify", self._verify)
        yield get("/channels/{name}/tool-preferences", self._get_preferences)
        yield put("/channels/{name}/tool-preferences", self._put_preferences)

    def _config(self, request: Request) -> Reply:
        self.core.require_local(request)
        return ok({name: self._shown(name) for name in _NAMES})

    def _shown(self, name: str) -> Json:
        settings = self._settings.get(name, {})
        has_token = bool(settings.get("bot_token"))
        public = {key: value for key, value in settings.items() if key not in _SECRETS}
        return {
            "has_token": has_token,
            "token_masked": "****" if has_token else None,
            "allowed_users": ["*"] if has_token else [],
            **_DEFAULTS,
            **public,
        }

    def _status(self, request: Request) -> Reply:
        self.core.require_local(request)
        running = {"enabled": True, "connected": True, "last_error": None, "active_sessions": 0}
        return ok({name: {**running, "meta": {}} for name in self._settings})

    def _put(self, request: Request) -> Reply:
        name = self._name(request)
        given = request.body().values
        saved = self._settings.get(name, {})
        # A body without a token keeps the saved one; without either it cannot connect.
        if not (given.get("bot_token") or saved.get("bot_token")):
            raise bare(400)
        self._settings[name] = {**saved, **given}
        self.core.publish("channel.status.changed", channels=sorted(self._settings))
        return ok({"ok": True})

    def _delete(self, request: Request) -> Reply:
        self._settings.pop(self._name(request), None)
        self.core.publish("channel.status.changed", channels=sorted(self._settings))
        return ok({"ok": True})

    def _verify(self, request: Request) -> Reply:
        name = self._name(request)
        token = request.body_if_any().text("bot_token") or self._settings.get(name, {}).get(
            "bot_token"
        )
        checks = {"token": bool(token)}
        return ok({"ok": bool(token), "channel": name, "checks": checks, "hints": []})

    def _get_preferences(self, request: Request) -> Reply:
        return ok(self._preferences_of(self._name(request), request.text("scope_id")))

    def _put_preferences(self, request: Request) -> Reply:
        name, body = self._name(request), request.body()
        found = self._preferences_of(name, request.text("scope_id"))
        if body.boolean("reset"):
            found |= {key: [] for key in _PREFERENCES}
        found |= {key: list(body.texts(key)) for key in _PREFERENCES if key in body}
        return ok(found)

    def _preferences_of(self, name: str, scope: str | None) -> Json:
        key = f"{name}/{scope or ''}"
        return self._preferences.setdefault(key, {each: [] for each in _PREFERENCES})

    def _name(self, request: Request) -> str:
        self.core.require_local(request)
        if request["name"] not in _NAMES:
            raise bare(404)
        return request["name"]
