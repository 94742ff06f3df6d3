"""Settings: the providers of models, and the MCP servers, that agents may use."""

from collections.abc import Mapping
from typing import Any

from turnwire.testing.trueforge.answers import RefusedError, not_found
from turnwire.testing.trueforge.core import Core
from turnwire.testing.trueforge.schema import ABSENT, Problems, as_object
from turnwire.testing.trueforge.specs import Json

_REDACTED = "***REDACTED***"
_SECRET_MEMBERS = frozenset({"auth", "headers"})

MODEL_PROVIDER: Json = {
    "type": "custom",
    "name": "stub",
    "base_url": "http://127.0.0.1:8791/v1",
    "auth": {"api_key": "none"},
    "models": [
        {
            "model_id": "stub-1",
            "name": "stub-1",
            "properties": {"context_length": 100_000, "max_output_tokens": 8_000},
        }
    ],
}
"""The provider of the model ``stub/stub-1``, which is there from the start."""

MCP_SERVERS: tuple[Json, ...] = (
    {
        "type": "remote",
        "name": "notes",
        "url": "http://127.0.0.1:8792/mcp",
        "description": "Notes tools",
    },
    {
        "type": "remote",
        "name": "locked",
        "url": "http://127.0.0.1:8792/locked",
        "description": "Needs OAuth",
        "auth": {"type": "dcr"},
    },
    {
        "type": "remote",
        "name": "dead",
        "url": "http://127.0.0.1:9/mcp",
        "description": "Nothing listens",
    },
)
"""The MCP servers that are there from the start; nothing answers at the last one."""


class Settings:
    """The settings of one engine.

    Args:
        core: The services of the engine.

    Attributes:
        providers: Providers of models by name.
        servers: MCP servers by name.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self.providers: dict[str, Json] = {}
        self.servers: dict[str, Json] = {}
        if core.options.preset:
            self.providers["stub"] = MODEL_PROVIDER
            self.servers.update({server["name"]: server for server in MCP_SERVERS})

    @property
    def models(self) -> frozenset[str]:
        """The models that agents may use, as ``provider/model``."""
        return frozenset(
            f"{name}/{model['name']}"
            for name, provider in self.providers.items()
            for model in provider["models"]
        )

    def add_provider(self, body: Mapping[str, Any]) -> Json:
        """Add a provider of models.

        Raises:
            RefusedError: The request has not the right shape (400), or the name is taken (409).
        """
        manifest = _manifest(body, {"type": "string", "name": "string", "models": "array"})
        name = manifest["name"]
        if name in self.providers:
            raise RefusedError(409, f"Model provider name already exists: {name}")
        self.providers[name] = manifest
        return self.provider(name)

    def add_server(self, body: Mapping[str, Any]) -> Json:
        """Add an MCP server.

        Raises:
            RefusedError: The request has not the right shape (400), or the name is taken (409).
        """
        manifest = _manifest(body, {"type": "string", "name": "string", "url": "string"})
        name = manifest["name"]
        if name in self.servers:
            raise RefusedError(409, f"MCP server name already exists: {name}")
        self.servers[name] = manifest
        return self.server(name)

    def provider(self, name: str) -> Json:
        """Return a provider as the API writes it."""
        return {"name": name, "manifest": _blotted(self.providers[name])}

    def server(self, name: str) -> Json:
        """Return an MCP server as the API writes it."""
        manifest = self.servers[name]
        if "auth" not in manifest:
            status = "not_required"
        else:
            status = "authenticated" if name in self._core.signed_in else "auth_required"
        return {"name": name, "manifest": _blotted(manifest), "auth_status": {"status": status}}

    def tools(self, name: str) -> list[Json]:
        """Return the tools of an MCP server as the API writes them.

        Raises:
            RefusedError: There is no such server, or nothing answers at its address (404).
        """
        toolbox = self._core.options.toolboxes.get(name)
        if name not in self.servers or toolbox is None:
            raise not_found("MCP server", name)
        return [tool.wire() for tool in toolbox.tools]


def _manifest(body: Mapping[str, Any], members: Mapping[str, str]) -> Json:
    problems = Problems()
    value = body.get("manifest", ABSENT)
    if problems.expect("object", value, "manifest"):
        for name, kind in members.items():
            problems.expect(kind, value.get(name, ABSENT), f"manifest.{name}")
    problems.check()
    return dict(as_object(value))


def _blotted(manifest: Json) -> Json:
    """Return a manifest with everything that may be a credential blotted out."""
    return {
        name: _blots(value) if name in _SECRET_MEMBERS else value
        for name, value in manifest.items()
    }


def _blots(value: Any, name: str = "") -> Any:
    if isinstance(value, Mapping):
        return {key: _blots(item, key) for key, item in as_object(value).items()}
    return value if name == "type" else _REDACTED
