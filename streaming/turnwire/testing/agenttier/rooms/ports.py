"""/sandboxes/{id}/ports and the previews of what is behind them."""

from collections.abc import Iterable

from turnwire.testing.agenttier.answers import Answer, Json, Reply, empty, plain, refuse, struct
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.proxy import UnreachableError, fetch
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.routing import API, Route, delete, get, post
from turnwire.testing.agenttier.sandboxes import Sandbox, Sandboxes, require_running

_LAST_PORT = 65535
_PREVIEW = f"{API}/sandboxes/{{id}}/preview/{{port}}"


class Ports(Room):
    """Forwarded ports.

    Args:
        core: What it shares with the others.
        sandboxes: The sandboxes.
    """

    def __init__(self, core: Core, sandboxes: Sandboxes) -> None:
        super().__init__(core)
        self._sandboxes = sandboxes

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/sandboxes/{id}/ports", self._list)
        yield post("/sandboxes/{id}/ports", self._forward)
        yield delete("/sandboxes/{id}/ports/{port}", self._remove)
        yield Route("*", _PREVIEW, self._preview)
        yield Route("*", f"{_PREVIEW}/{{rest:.*}}", self._preview)

    def _list(self, request: Request) -> Reply:
        sandbox = self._sandboxes.own(request["id"], request.claims)
        # What is listed is the cluster's services, by name; they do not know the protocol.
        ports = sorted(sandbox.ports, key=lambda port: f"pf-{sandbox.name}-{port}")
        return struct({"ports": [self._wire(sandbox, port, "http") for port in ports]})

    def _forward(self, request: Request) -> Reply:
        sandbox = self._sandboxes.own(request["id"], request.claims)
        body = request.body()
        port, protocol = body.integer("port", "int32"), body.text("protocol") or "http"
        if port <= 0:
            raise refuse(400, "port must be > 0")
        if port > _LAST_PORT:
            problem = f"port must be 1-{_LAST_PORT} (got {port})"
            raise refuse(500, f"failed to create port forward: {problem}")
        sandbox.ports[port] = protocol
        return struct(self._wire(sandbox, port, protocol), 201)

    def _remove(self, request: Request) -> Reply:
        sandbox = self._sandboxes.own(request["id"], request.claims)
        sandbox.ports.pop(_port(request), None)
        return empty()

    async def _preview(self, request: Request) -> Reply:
        port = _port(request)
        sandbox = require_running(self._sandboxes.own(request["id"], request.claims))
        if port not in sandbox.ports:
            raise refuse(404, f"port {port} is not forwarded")
        path = f"/{request.params.get('rest', '')}"
        try:
            status, headers, content = await self._fetch(sandbox, port, path, request)
        except UnreachableError as error:
            raise plain(502, f"port forward upstream unreachable: {error}") from error
        return Answer(
            status=status, content=content, media_type=headers.get("content-type"), headers={}
        )

    async def _fetch(
        self, sandbox: Sandbox, port: int, path: str, request: Request
    ) -> tuple[int, dict[str, str], bytes]:
        if not self.core.options.allow_exec:
            host = f"pf-{sandbox.name}-{port}.{sandbox.namespace}.svc.cluster.local"
            raise UnreachableError(f"dial tcp: lookup {host}: no such host")
        return await fetch(port, request.method, path, request.query, request.content)

    def _wire(self, sandbox: Sandbox, port: int, protocol: str) -> Json:
        shown: Json = {"port": port, "protocol": protocol}
        if domain := self.core.options.preview_domain:
            shown["previewUrl"] = f"https://sandbox-{sandbox.name}-{port}.{domain}/"
        service = f"pf-{sandbox.name}-{port}.{sandbox.namespace}.svc.cluster.local"
        shown["internalUrl"] = f"http://{service}:{port}"
        return shown


def _port(request: Request) -> int:
    text = request["port"]
    try:
        port = int(text)
    except ValueError:
        port = 0
    if not 0 < port < 1 << 31:
        raise refuse(400, f"invalid port: {text}")
    return port
