from __future__ import annotations

import pytest

from both import anyio_backend, flavour

__all__ = ["anyio_backend", "flavour"]


@pytest.fixture(autouse=True)
def without_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TRUEFORGE_BASE_URL", "TRUEFORGE_API_KEY"):
        monkeypatch.delenv(name, raising=False)
