from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def gateway() -> Iterator[EmbeddedEngine[Any]]:
    """A gateway whose clock runs, in which a tool can be slow."""
    with serve("trueforge", gateway=True, sandbox=True, time_scale=0.1) as engine:
        yield engine
