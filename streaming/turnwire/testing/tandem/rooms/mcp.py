"""/mcp: servers of the Model Context Protocol. Their failures are answered with 200."""

from collections.abc import Iterable, Mapping

from attrs import define, field

from turnwire.testing.tandem.answers import Json, Reply, bare, ok, plain
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, delete, get, patch, post

_CATALOG: Mapping[str, str] = {
    "github": 'name = "github"\ntransport = "https://mcp.example.com/github"\n',
}
_UNKNOWN = "MCP server not found"


@define
class _Server:
    name: str
    transport: str
    headers: dict[str, str]
    enabled: bool
    auth_kind: str | None
    allowed_tools: list[str] | None
    purpose: str
    grounding_required: bool
    connected: bool = False
    is_signed_in: bool = False
    last_error: str | None = None
    tools: list[Json] = field(factory=list[Json])
    fetched_at_ms: int | None = None

    @property
    def needs_sign_in(self) -> bool:
        return self.auth_kind == "oauth" and not self.is_signed_in

    @property
    def authorization_url(self) -> str:
        return f"https://auth.example.com/{self.name}/authorize"

    @property
    def challenge(self) -> Json | None:
        if not self.needs_sign_in:
            return None
        return {
            "challenge_id": f"challenge-{self.name}",
            "authorization_url": self.authorization_url,
            "message": "Authorization required",
            "status": "pending",
        }

    def wire(self) -> Json:
        return {
            "name": self.name,
            "transport": self.transport,
            "auth_kind": self.auth_kind,
            "enabled": self.enabled,
            "connected": self.connected,
            "last_error": self.last_error,
            "last_auth_challenge": self.challenge,
            "headers": dict.fromkeys(self.headers, "[REDACTED]"),
            "tool_cache": self.tools,
            "tools_fetched_at_ms": self.fetched_at_ms,
            "allowed_tools": self.allowed_tools,
            "purpose": self.purpose,
            "grounding_required": self.grounding_required,
            "connections": [],
        }


class Mcp(Room):
    """The servers; a transport with ``unreachable`` in it cannot be connected to.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._by_name: dict[str, _Server] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/mcp", self._list)
        yield post("/mcp", self._add)
        yield get("/mcp/tools", self._tools)
        yield get("/mcp/resources", self._resources)
        yield get("/mcp/catalog/{slug}/toml", self._catalog)
        yield patch("/mcp/{name}", self._change)
        yield delete("/mcp/{name}", self._delete)
        yield post("/mcp/{name}/connect", self._connect)
        yield post("/mcp/{name}/disconnect", self._disconnect)
        yield post("/mcp/{name}/refresh", self._refresh)
        yield post("/mcp/{name}/auth", self._auth)
        yield delete("/mcp/{name}/auth", self._delete_auth)
        yield post("/mcp/{name}/auth/authenticate", self._authenticate)
        yield post("/mcp/{name}/auth/callback", self._callback)
        yield get("/mcp/{name}/auth/callback", self._callback_page)

    def restart(self) -> None:
        """Forget the connections, as a new process does."""
        for server in self._by_name.values():
            server.connected = False

    def _list(self, _: Request) -> Reply:
        return ok({name: server.wire() for name, server in self._by_name.items()})

    def _add(self, request: Request) -> Reply:
        body = request.body()
        name = body.text("name") or "default"
        transport = body.text("transport") or ""
        if transport.startswith("stdio:") and self.core.version.is_strict:
            message = "stdio transports cannot be added over HTTP"
            code = "MCP_STDIO_TRANSPORT_DENIED"
            return ok({"ok": False, "error": message, "code": code, "retryable": False})
        enabled = body.boolean("enabled")
        self._by_name[name] = _Server(
            name=name,
            transport=transport,
            headers=body.text_map("headers") | body.text_map("secret_headers"),
            enabled=True if enabled is None else enabled,
            auth_kind=body.text("auth_kind"),
            allowed_tools=list(body.texts("allowed_tools")) if "allowed_tools" in body else None,
            purpose=body.text("purpose") or "",
            grounding_required=body.boolean("grounding_required") or False,
        )
        self.core.publish("mcp.server.updated", name=name)
        return ok({"ok": True})

    def _change(self, request: Request) -> Reply:
        server, body = self._by_name.get(request["name"]), request.body()
        if server is None:
            return ok({"ok": False})
        before = server.wire()
        enabled = body.boolean("enabled")
        server.enabled = server.enabled if enabled is None else enabled
        server.connected = server.connected and server.enabled
        if "allowed_tools" in body:
            server.allowed_tools = list(body.texts("allowed_tools"))
        if body.boolean("clear_allowed_tools"):
            server.allowed_tools = None
        server.purpose = body.text("purpose") or server.purpose
        grounding = body.boolean("grounding_required")
        server.grounding_required = server.grounding_required if grounding is None else grounding
        changed = server.wire() != before
        if changed:
            self.core.publish("mcp.server.updated", name=server.name)
        return ok({"ok": changed})

    def _delete(self, request: Request) -> Reply:
        server = self._by_name.pop(request["name"], None)
        count = len(server.tools) if server else 0
        if server is not None:
            self.core.publish("mcp.server.deleted", name=server.name, removedToolCount=count)
        return ok({"ok": server is not None, "removedToolCount": count})

    def _connect(self, request: Request) -> Reply:
        server = self._by_name.get(request["name"])
        is_ok = server is not None and self._discover(server)
        challenge = server.challenge if server else None
        return ok(
            {
                "ok": is_ok,
                "pendingAuth": challenge is not None,
                "lastAuthChallenge": challenge,
                "authorizationUrl": challenge["authorization_url"] if challenge else None,
            }
        )

    def _disconnect(self, request: Request) -> Reply:
        server = self._by_name.get(request["name"])
        if server is None or not server.connected:
            return ok({"ok": False})
        server.connected = False
        self.core.publish("mcp.server.disconnected", name=server.name)
        return ok({"ok": True})

    def _refresh(self, request: Request) -> Reply:
        server = self._by_name.get(request["name"])
        if server is not None and self._discover(server):
            return ok({"ok": True, "count": len(server.tools)})
        challenge = server.challenge if server else None
        error = server.last_error if server else _UNKNOWN
        return ok(
            {
                "ok": False,
                "error": error,
                "code": "MCP_REFRESH_FAILED",
                **({"retryable": True} if self.core.version.has_error_codes else {}),
                "pendingAuth": challenge is not None,
                "authorizationUrl": challenge["authorization_url"] if challenge else None,
                "removedToolCount": 0,
            }
        )

    def _discover(self, server: _Server) -> bool:
        if not server.enabled:
            server.last_error = "MCP server is disabled"
        elif "unreachable" in server.transport or not server.transport:
            server.last_error = f"cannot reach {server.transport or 'nothing'}"
        elif server.needs_sign_in:
            server.last_error = "Authorization required"
        else:
            server.last_error, server.connected = None, True
            server.fetched_at_ms = self.core.now_ms()
            server.tools = [_tool(server, name) for name in ("search", "create")]
            self.core.publish("mcp.server.connected", name=server.name, status="connected")
            self.core.publish("mcp.tools.updated", name=server.name, count=len(server.tools))
            return True
        server.connected = False
        return False

    def _tools(self, _: Request) -> Reply:
        return ok([tool for server in self._by_name.values() for tool in _offered(server)])

    def _resources(self, _: Request) -> Reply:
        return ok(
            [
                {
                    "server": server.name,
                    "resources": [{"uri": f"mcp://{server.name}/tools", "name": "tools"}],
                }
                for server in self._by_name.values()
                if server.connected
            ]
        )

    def _catalog(self, request: Request) -> Reply:
        if request["slug"] not in _CATALOG:
            raise bare(404)
        return plain(_CATALOG[request["slug"]])

    def _auth(self, request: Request) -> Reply:
        server = self._by_name.get(request["name"])
        if server is None:
            return ok({"ok": False, "pending": False, "name": request["name"], "message": _UNKNOWN})
        url = server.authorization_url if server.needs_sign_in else None
        return ok({"ok": True, "pending": server.needs_sign_in, "authorizationUrl": url})

    def _authenticate(self, request: Request) -> Reply:
        if request["name"] not in self._by_name:
            return ok({"ok": False, "pendingAuth": False, "error": _UNKNOWN})
        return self._auth(request)

    def _callback(self, request: Request) -> Reply:
        body, server = request.body_if_any(), self._by_name.get(request["name"])
        if server is None or not body.text("code"):
            error = body.text("error_description") or body.text("error") or "missing code"
            return ok({"ok": False, "code": "MCP_OAUTH_FAILED", "error": error})
        server.is_signed_in = True
        return ok({"ok": True, "authenticated": True})

    def _callback_page(self, request: Request) -> Reply:
        server = self._by_name.get(request["name"])
        if server is None or not request.text("code"):
            return plain("Authorization failed", 400)
        server.is_signed_in = True
        return plain("You may close this window")

    def _delete_auth(self, request: Request) -> Reply:
        server = self._by_name.get(request["name"])
        if server is None:
            return ok({"ok": False})
        server.is_signed_in = False
        self.core.publish("mcp.server.auth.deleted", name=server.name)
        return ok({"ok": True})


def _tool(server: _Server, name: str) -> Json:
    return {
        "server_name": server.name,
        "tool_name": name,
        "namespaced_name": f"mcp.{server.name}.{name}",
        "description": f"{name} with {server.name}",
        "input_schema": {"type": "object", "properties": {"query": {"type": "string"}}},
        "fetched_at_ms": server.fetched_at_ms,
        "schema_hash": f"{server.name}-{name}",
    }


def _offered(server: _Server) -> list[Json]:
    if not server.connected:
        return []
    allowed = server.allowed_tools
    return [tool for tool in server.tools if allowed is None or tool["tool_name"] in allowed]
