from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from both import anyio_backend, flavour
from orchagent.flavours import maker
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

__all__ = ["anyio_backend", "engine", "flavour", "open_client"]

TOKEN = "tk_0123456789abcdef"  # noqa: S105 - of an engine that is gone after the test.


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a home folder of the test's own; nothing is set in the environment."""
    for name in ("ORCHAGENT_BASE_URL", "ORCHAGENT_TOKEN_FILE", "ORCHAGENT_TIMEOUT"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def without_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing wait before it tries again."""
    monkeypatch.setattr("turnwire.settings.RetryPolicy", _impatient)


def _impatient(max_retries: int) -> Any:
    from turnwire.retry import RetryPolicy  # noqa: PLC0415 - the real one.

    return RetryPolicy(max_retries=max_retries, spread=lambda: 0.0)


@pytest.fixture
def engine() -> Iterator[EmbeddedEngine[Any]]:
    with serve("orchagent", token=TOKEN) as running:
        yield running


@pytest.fixture
def open_client(flavour: str, engine: EmbeddedEngine[Any]) -> Callable[..., Any]:
    """Return what makes a client of the test's engine, logged in."""

    def make(**options: Any) -> Any:
        return maker(flavour)(**{"base_url": engine.base_url, "token": TOKEN, **options})

    return make
