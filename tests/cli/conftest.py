from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cli.support import KEY, TOKEN, Shell, environment
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def engine() -> Iterator[EmbeddedEngine[Any]]:
    """Return an engine whose sandboxes run at once."""
    with serve(
        "agenttier",
        api_key=KEY,
        token=TOKEN,
        pending=0,
        creating=0,
        preview_domain="preview.test",
    ) as running:
        yield running


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a home directory, and make it that of this process, which says nothing else."""
    for name in ("AGENTTIER_API_URL", "AGENTTIER_API_KEY", "AGENTTIER_TOKEN", "AGENTTIER_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def stranger(home: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Return a command line that knows of no engine."""
    return Shell(capsys)


@pytest.fixture
def shell(
    stranger: Shell, home: Path, engine: EmbeddedEngine[Any], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    """Return a command line that uses the engine of the test, with its API key."""
    for name, value in environment(engine, home).items():
        monkeypatch.setenv(name, value)
    return stranger
