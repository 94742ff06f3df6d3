from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from both import anyio_backend, flavour
from tandem.flavours import maker
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["anyio_backend", "engine", "flavour", "open_client"]

TOKEN = "tk_0123456789abcdef"  # noqa: S105 - of an engine that is gone after the test.


@pytest.fixture(autouse=True)
def without_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TANDEM_BASE_URL", "TANDEM_TOKEN", "TANDEM_REQUEST_SOURCE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(params=["0.7.2", "0.7.1", "0.4.6"])
def version(request: pytest.FixtureRequest) -> str:
    """Return a release of the engine; a test may fix it with ``indirect``."""
    return str(request.param)


@pytest.fixture
def engine() -> Iterator[EmbeddedEngine[Any]]:
    with serve("tandem", token=TOKEN) as running:
        yield running


@pytest.fixture
def open_client(flavour: str, engine: EmbeddedEngine[Any]) -> Callable[..., Any]:
    """Return what makes a client of the test's engine."""

    def make(**options: Any) -> Any:
        return maker(flavour)(**{"base_url": engine.base_url, "token": TOKEN, **options})

    return make
