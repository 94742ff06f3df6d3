"""Clients of the embedded server, over sockets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from trueforge.flavours import AwaitableTrueForgeClient
from turnwire.trueforge import AsyncTrueForgeClient

if TYPE_CHECKING:
    from turnwire.testing import EmbeddedEngine

__all__ = ["SPEC", "open_client", "posts"]

SPEC = {
    "model": {"name": "stub/stub-1"},
    "mcp_servers": [{"name": "notes", "preload": True}],
    "config": {"sandbox": {"enabled": True}},
}


def open_client(flavour: str, engine: EmbeddedEngine[Any]) -> Any:
    maker = AwaitableTrueForgeClient if flavour == "sync" else AsyncTrueForgeClient
    return maker(engine.base_url)


def posts(engine: EmbeddedEngine[Any], since: int) -> int:
    """Return how many requests since were to create a turn."""
    seen = engine.requests[since:]
    return sum(it.method == "POST" and it.path.endswith("/turns") for it in seen)
