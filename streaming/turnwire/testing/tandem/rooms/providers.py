"""/provider, /config, /auth/{provider}: model providers, their settings and their keys."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any, cast

from turnwire.testing.tandem.answers import Json, Reply, not_ok, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, delete, get, patch, put

_KNOWN: Mapping[str, tuple[str, str, int]] = {
    "anthropic": ("Anthropic", "claude-sonnet", 200_000),
    "openai": ("OpenAI", "gpt-mini", 128_000),
    "openrouter": ("OpenRouter", "openrouter/auto", 128_000),
}
_SECRETS = frozenset({"api_key", "apikey", "token", "bot_token", "secret", "password"})


class Providers(Room):
    """Providers and the configuration that names them.

    Args:
        core: What it shares with the others.

    Attributes:
        settings: The configuration.
        keys: The key of each provider that has one.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self.settings: Json = {"default_provider": None, "providers": {}}
        self.keys: dict[str, str] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/provider", self._catalog)
        yield get("/providers", self._catalog)
        yield get("/api/providers", self._catalog)
        yield get("/provider/auth", self._auth_status)
        yield get("/config", self._config)
        yield patch("/config", self._change)
        yield get("/global/config", self._config)
        yield patch("/global/config", self._change)
        yield get("/config/providers", self._configured)
        yield put("/auth/{provider}", self._set_key)
        yield delete("/auth/{provider}", self._forget_key)

    def _catalog(self, _: Request) -> Reply:
        # The echo provider answers prompts, but is not in the list.
        found = [
            {
                "id": name,
                "name": title,
                "models": {model: {"name": model, "limit": {"context": context}}},
            }
            for name, (title, model, context) in _KNOWN.items()
        ]
        custom: list[Json] = [
            {"id": name, "name": name, "models": {}}
            for name in self.settings["providers"]
            if name not in _KNOWN
        ]
        default = self.settings["default_provider"] or "local"
        return ok({"all": [*found, *custom], "connected": self._connected(), "default": default})

    def _connected(self) -> list[str]:
        return ["local", *sorted(self.keys)]

    def _auth_status(self, _: Request) -> Reply:
        names = sorted({*_KNOWN, *self.settings["providers"], *self.keys})
        return ok({"providers": {name: self._status(name) for name in names}})

    def _status(self, name: str) -> Json:
        has_key, configured = name in self.keys, name in self.settings["providers"]
        return {
            "has_key": has_key,
            "configured": configured or has_key,
            "connected": has_key,
            "source": "persisted" if has_key else "none",
            "auth_kind": "api_key",
            "status": "connected" if has_key else "configured" if configured else "missing",
            "local_session_available": False,
        }

    def _config(self, _: Request) -> Reply:
        return ok({"effective": redacted(self.settings), "layers": {"global": {}}})

    def _configured(self, _: Request) -> Reply:
        providers = redacted(self.settings["providers"])
        return ok({"providers": providers, "default": self.settings["default_provider"]})

    def _change(self, request: Request) -> Reply:
        self.core.require_local(request)
        body = request.body()
        change, providers = body.values, body.object("providers")
        if _has_secret(change):
            message = "secrets must be set through the auth routes"
            raise not_ok(400, "CONFIG_SECRET_REJECTED", message)
        for name in providers or ():
            old = self.settings["providers"].get(name, {}).get("url")
            settings = providers.object(name) if providers else None
            if settings and settings.text("url") not in {None, old}:
                message = f"the origin of provider `{name}` cannot be changed"
                raise not_ok(400, "PROVIDER_ORIGIN_CHANGE_REJECTED", message)
        merge(self.settings, change)
        return ok({"effective": redacted(self.settings)})

    def _set_key(self, request: Request) -> Reply:
        self.core.require_local(request)
        body = request.body()
        token = body.text(body.named("token", "apiKey", "api_key"))
        if not (token or "").strip():
            return ok({"ok": False, "error": "token cannot be empty"})
        self.keys[request["provider"]] = str(token)
        return ok({"ok": True, "id": request["provider"], "backend": "file"})

    def _forget_key(self, request: Request) -> Reply:
        self.core.require_local(request)
        return ok({"ok": self.keys.pop(request["provider"], None) is not None})


def merge(target: Json, change: Mapping[str, Any]) -> None:
    """Merge one object into another, deeply and in place.

    Example:
        >>> config = {"a": {"b": 1}}
        >>> merge(config, {"a": {"c": 2}})
        >>> config
        {'a': {'b': 1, 'c': 2}}
    """
    for key, value in change.items():
        inner: object = target.get(key)
        if isinstance(value, dict) and isinstance(inner, dict):
            merge(cast("Json", inner), cast("Json", value))
        else:
            target[key] = deepcopy(cast("Any", value))


def redacted(value: Any) -> Any:
    """Return a configuration with every secret replaced.

    Example:
        >>> redacted({"providers": {"stub": {"api_key": "x", "url": "u"}}})
        {'providers': {'stub': {'api_key': '[REDACTED]', 'url': 'u'}}}
    """
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return {k: "[REDACTED]" if k.lower() in _SECRETS else redacted(v) for k, v in items}
    return value


def _has_secret(value: object) -> bool:
    if not isinstance(value, Mapping):
        return False
    items = cast("Mapping[str, Any]", value).items()
    return any(key.lower() in _SECRETS or _has_secret(inner) for key, inner in items)
