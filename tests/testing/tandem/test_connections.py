"""Providers, identity, MCP servers, channels: what the engine is connected to."""

from testing.tandem.conftest import Boot
from testing.tandem.support import Api, Json, until


def test_the_catalogue_hides_the_echo_provider(api: Api) -> None:
    catalogue = api.json("GET", "/provider")
    assert "local" not in {each["id"] for each in catalogue["all"]}
    assert (catalogue["connected"], catalogue["default"]) == (["local"], "local")
    model = next(iter(catalogue["all"][0]["models"].values()))
    assert model["limit"]["context"] > 0


def test_keys(api: Api) -> None:
    empty = api.put("/auth/openai", json={"apiKey": " "})
    assert (empty.status_code, empty.json()) == (
        200,
        {"ok": False, "error": "token cannot be empty"},
    )
    for name in ("token", "apiKey", "api_key"):
        stored = api.json("PUT", "/auth/openai", json={name: "sk-1"})
        assert stored == {"ok": True, "id": "openai", "backend": "file"}
    status = api.json("GET", "/provider/auth")["providers"]
    assert (status["openai"]["status"], status["openai"]["source"]) == ("connected", "persisted")
    assert status["anthropic"]["status"] == "missing"
    assert api.json("GET", "/provider")["connected"] == ["local", "openai"]
    assert api.json("DELETE", "/auth/openai") == {"ok": True}
    assert api.json("DELETE", "/auth/openai") == {"ok": False}


def test_configuration(api: Api) -> None:
    change: Json = {
        "default_provider": "stub",
        "providers": {"stub": {"default_model": "m"}},
    }
    changed = api.json("PATCH", "/config", json=change)["effective"]
    assert changed["providers"]["stub"] == {"default_model": "m"}
    found = api.json("GET", "/config/providers")
    assert (found["default"], set(found["providers"])) == ("stub", {"stub"})
    assert api.json("GET", "/config")["effective"] == changed
    secret = api.patch("/config", json={"providers": {"stub": {"api_key": "x"}}})
    assert (secret.status_code, secret.json()["code"]) == (400, "CONFIG_SECRET_REJECTED")
    moved = api.patch("/config", json={"providers": {"stub": {"url": "http://evil"}}})
    assert moved.json()["code"] == "PROVIDER_ORIGIN_CHANGE_REJECTED"
    assert api.patch("/config", json={"providers": {"stub": 1}}).status_code == 422
    assert "stub" in {each["id"] for each in api.json("GET", "/provider")["all"]}


def test_identity(api: Api) -> None:
    found = api.json("GET", "/config/identity")
    assert found["identity"]["bot"]["canonical_name"] == "Tandem"
    assert found["presets"][0]["id"] == "balanced"
    change = {"identity": {"bot": {"canonical_name": "Max"}}}
    changed = api.json("PATCH", "/config/identity", json=change)["identity"]
    assert changed["bot"]["canonical_name"] == "Max"
    assert changed["personality"]["default"] == {"preset": "balanced"}


def test_an_mcp_server(api: Api) -> None:
    body: Json = {
        "name": "arcade",
        "transport": "https://mcp.example.com",
        "headers": {"authorization": "Bearer secret"},
    }
    assert api.json("POST", "/mcp", json=body) == {"ok": True}
    server = api.json("GET", "/mcp")["arcade"]
    assert (server["connected"], server["headers"]) == (False, {"authorization": "[REDACTED]"})
    assert api.json("GET", "/mcp/tools") == []
    connected = api.json("POST", "/mcp/arcade/connect")
    assert connected == {
        "ok": True,
        "pendingAuth": False,
        "lastAuthChallenge": None,
        "authorizationUrl": None,
    }
    tools = api.json("GET", "/mcp/tools")
    assert tools[0]["namespaced_name"] == "mcp.arcade.search"
    assert api.json("GET", "/mcp/resources")[0]["server"] == "arcade"
    assert api.json("POST", "/mcp/arcade/refresh") == {"ok": True, "count": 2}
    assert api.json("PATCH", "/mcp/arcade", json={"allowed_tools": ["search"]}) == {"ok": True}
    assert len(api.json("GET", "/mcp/tools")) == 1
    assert api.json("PATCH", "/mcp/arcade", json={"clear_allowed_tools": True}) == {"ok": True}
    assert api.json("PATCH", "/mcp/arcade", json={"enabled": True}) == {"ok": False}
    assert api.json("POST", "/mcp/arcade/disconnect") == {"ok": True}
    assert api.json("POST", "/mcp/arcade/disconnect") == {"ok": False}
    assert api.json("DELETE", "/mcp/arcade") == {"ok": True, "removedToolCount": 2}
    assert api.json("DELETE", "/mcp/arcade") == {"ok": False, "removedToolCount": 0}


def test_mcp_failures_are_answered_with_200(api: Api) -> None:
    stdio = api.json("POST", "/mcp", json={"transport": "stdio:rm"})
    assert (stdio["ok"], stdio["code"]) == (False, "MCP_STDIO_TRANSPORT_DENIED")
    api.json("POST", "/mcp", json={"name": "far", "transport": "https://unreachable"})
    assert api.json("POST", "/mcp/far/connect")["ok"] is False
    refreshed = api.json("POST", "/mcp/far/refresh")
    assert (refreshed["code"], refreshed["retryable"]) == ("MCP_REFRESH_FAILED", True)
    assert api.json("GET", "/mcp")["far"]["last_error"] == "cannot reach https://unreachable"
    assert api.json("POST", "/mcp/none/refresh")["error"] == "MCP server not found"
    api.json("POST", "/mcp", json={"name": "off", "transport": "https://x", "enabled": False})
    assert api.json("POST", "/mcp/off/connect")["ok"] is False


def test_signing_in_to_an_mcp_server(boot: Boot) -> None:
    api = boot(token="tk", client_token="tk")
    api.json("POST", "/mcp", json={"name": "gh", "transport": "https://x", "auth_kind": "oauth"})
    answer = api.json("POST", "/mcp/gh/connect")
    assert (answer["ok"], answer["pendingAuth"]) == (False, True)
    assert answer["authorizationUrl"] == answer["lastAuthChallenge"]["authorization_url"]
    assert api.json("POST", "/mcp/gh/auth")["pending"] is True
    assert api.json("POST", "/mcp/gh/auth/callback", json={"error": "no"})["error"] == "no"
    # The browser that comes back has no token.
    url = "/mcp/gh/auth/callback"
    assert api.get(url, headers={"authorization": ""}).status_code == 400
    assert api.get(f"{url}?code=1", headers={"authorization": ""}).status_code == 200
    assert api.json("POST", "/mcp/gh/connect")["ok"] is True
    assert api.json("POST", "/mcp/gh/auth/authenticate")["pending"] is False
    assert api.json("DELETE", "/mcp/gh/auth") == {"ok": True}
    assert api.json("POST", "/mcp/gh/auth/callback", json={"code": "1"})["authenticated"] is True
    assert api.json("DELETE", "/mcp/none/auth") == {"ok": False}
    refused = {"ok": False, "pending": False, "name": "none", "message": "MCP server not found"}
    assert api.json("POST", "/mcp/none/auth") == refused
    unknown = api.json("POST", "/mcp/none/auth/authenticate")
    assert (unknown["ok"], unknown["error"]) == (False, "MCP server not found")


def test_the_mcp_catalogue_is_text(api: Api) -> None:
    assert api.get("/mcp/catalog/github/toml").text.startswith('name = "github"')
    missing = api.get("/mcp/catalog/none/toml")
    assert (missing.status_code, missing.content) == (404, b"")


def test_a_restart_disconnects_mcp_servers(api: Api) -> None:
    api.json("POST", "/mcp", json={"name": "a", "transport": "https://x"})
    api.json("POST", "/mcp/a/connect")
    api.engine.restart()
    until(lambda: api.json("GET", "/mcp")["a"]["connected"] is False)


def test_channels(api: Api) -> None:
    wrong = api.put("/channels/telegram", json={"token": "bot:1"})
    assert (wrong.status_code, wrong.content) == (400, b"")
    assert api.put("/channels/irc", json={"bot_token": "x"}).status_code == 404
    body = {"bot_token": "bot:1", "allowed_users": ["@you"]}
    assert api.json("PUT", "/channels/telegram", json=body) == {"ok": True}
    config = api.json("GET", "/channels/config")
    assert config["telegram"]["has_token"] is True
    assert "****" in config["telegram"].values()
    assert config["telegram"]["allowed_users"] == ["@you"]
    assert "bot_token" not in config["telegram"]
    assert config["slack"]["has_token"] is False
    assert set(api.json("GET", "/channels/status")) == {"telegram"}
    # A saved token is kept.
    assert api.json("PUT", "/channels/telegram", json={"mention_only": True}) == {"ok": True}
    assert api.json("POST", "/channels/telegram/verify")["checks"] == {"token": True}
    verified = api.json("POST", "/channels/slack/verify", json={})
    assert (verified["ok"], verified["checks"]) == (False, {"token": False})
    path = "/channels/telegram/tool-preferences"
    assert api.json("PUT", path, json={"enabled_tools": ["read"]})["enabled_tools"] == ["read"]
    assert api.json("GET", path, params={"scope_id": "s"})["enabled_tools"] == []
    assert api.json("PUT", path, json={"reset": True})["enabled_tools"] == []
    assert api.json("DELETE", "/channels/telegram") == {"ok": True}
    assert api.json("GET", "/channels/status") == {}


def test_channels_are_for_callers_on_this_machine(boot: Boot) -> None:
    api = boot(local_admin=False)
    for path in ("/channels/config", "/channels/status"):
        refused = api.get(path)
        assert (refused.status_code, refused.content) == (403, b"")
    assert api.patch("/config", json={}).status_code == 403
    assert api.post("/packs/install", json={"path": "x.zip"}).status_code == 403
