from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from agenttier_client.flavours import maker
from agenttier_client.support import ADMIN_TOKEN, API_KEY, TOKEN
from both import anyio_backend, flavour
from turnwire.agenttier import BearerTokenAuth
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["anyio_backend", "engine", "flavour", "open_client"]


@pytest.fixture(autouse=True)
def without_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AGENTTIER_API_URL", "AGENTTIER_API_KEY", "AGENTTIER_TOKEN"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def engine() -> Iterator[EmbeddedEngine[Any]]:
    """Return an engine whose sandboxes run at once."""
    with serve(
        "agenttier",
        token=TOKEN,
        api_key=API_KEY,
        admin_token=ADMIN_TOKEN,
        pending=0,
        creating=0,
        preview_domain="preview.test",
    ) as running:
        yield running


@pytest.fixture
def open_client(flavour: str, engine: EmbeddedEngine[Any]) -> Callable[..., Any]:
    """Return what makes a client of the test's engine."""

    def make(token: str = TOKEN, **options: Any) -> Any:
        given = {"auth": BearerTokenAuth(token), **options}
        return maker(flavour)(engine.base_url, **given)

    return make
