"""The programs examples/tandem_*.py: what they print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from examples.processes import KEY, run
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[EmbeddedEngine[Any]]:
    with serve("tandem", token=KEY) as running:
        monkeypatch.setenv("TANDEM_BASE_URL", running.base_url)
        monkeypatch.setenv("TANDEM_TOKEN", KEY)
        yield running


def test_stream(engine: EmbeddedEngine[Any]) -> None:
    assert run(engine, "tandem_stream.py") == "Hello there, friend!\n[completed]\n"
    failed = run(engine, "tandem_stream.py", "Please fail now.")
    assert failed.endswith("\n[error]\n")


def test_permissions(engine: EmbeddedEngine[Any]) -> None:
    assert run(engine, "tandem_permissions.py").splitlines() == [
        "read {'path': 'README.md'}: once",
        "read completed",
    ]
    refused = run(engine, "tandem_permissions.py", "Restart the billing service.")
    assert refused.splitlines()[0].endswith(": reject")
    assert refused.splitlines()[-1] == "bash denied"
    assert [effect.tool for effect in engine.engine.effects] == ["read"]


def test_routine(engine: EmbeddedEngine[Any]) -> None:
    assert run(engine, "tandem_routine.py").splitlines() == [
        "Daily digest: active",
        "started: pending_approval",
        "approved: True",
    ]


def test_gate(engine: EmbeddedEngine[Any]) -> None:
    assert run(engine, "tandem_gate.py").splitlines() == [
        "Clean up wants to run 'delete old backups'",
        "Daily digest wants to run 'Say hello.'",
        "delete old backups: backups are kept",
        "Say hello.: approved",
        "still waiting: 0",
    ]
