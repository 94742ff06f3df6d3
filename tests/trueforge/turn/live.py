"""Clients of the embedded server, in both forms of the API, over sockets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from trueforge.flavours import maker
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

__all__ = ["FORMS", "SPEC", "open_client", "posts", "serve_form"]

FORMS = ("server", "gateway")
_KEY = "key-of-the-tests"

SPEC = {
    "model": {"name": "stub/stub-1"},
    "mcp_servers": [{"name": "notes", "preload": True}],
    "config": {"sandbox": {"enabled": True}},
}


def serve_form(form: str, **options: Any) -> AbstractContextManager[EmbeddedEngine[Any]]:
    """Run the server in one of ``FORMS``."""
    return serve("trueforge", gateway=form == "gateway", **options)


def open_client(flavour: str, engine: EmbeddedEngine[Any]) -> Any:
    """Return a client of the form that the server has."""
    # The tenant: a server has no path.
    has_tenant = bool(urlsplit(engine.base_url).path)
    return maker(flavour, gateway=has_tenant)(engine.base_url, _KEY)


def posts(engine: EmbeddedEngine[Any], since: int) -> int:
    """Return how many requests since were to create a turn."""
    seen = engine.requests[since:]
    return sum(it.method == "POST" and it.path.endswith("/turns") for it in seen)
