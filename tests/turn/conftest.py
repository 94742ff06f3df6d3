from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from both import ClientMaker, anyio_backend, flavour, make_client
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["anyio_backend", "engine", "flavour", "flavoured", "make_client", "open_client"]

KEY = "key-of-the-tests"


@pytest.fixture(scope="module")
def engine() -> Iterator[EmbeddedEngine[Any]]:
    with serve("truefoundry", token=KEY) as running:
        yield running


@pytest.fixture
def open_client(make_client: ClientMaker, engine: EmbeddedEngine[Any]) -> ClientMaker:
    """Return what makes a client of the module's engine."""

    def make(**options: Any) -> Any:
        return make_client(**{"base_url": engine.base_url, "api_key": KEY, **options})

    return make


@pytest.fixture
def flavoured(flavour: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return what makes a callback: a coroutine function, where the turn is asynchronous."""

    def make(callback: Callable[..., Any]) -> Callable[..., Any]:
        if flavour == "sync":
            return callback

        async def later(*arguments: Any, **keywords: Any) -> Any:
            return callback(*arguments, **keywords)

        later.__name__ = callback.__name__
        later.__wrapped__ = callback  # type: ignore[attr-defined]  # As functools.wraps does.
        return later

    return make
