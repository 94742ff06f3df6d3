from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def without_delays(monkeypatch: pytest.MonkeyPatch) -> None:
    """Open streams again at once."""
    monkeypatch.setattr("turnwire.orchagent.protocol._DELAYS", (0.0,) * 5)
