from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tandem.turn.support import TOKEN, Chats
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def engine() -> Iterator[EmbeddedEngine[Any]]:
    """Return an engine that does not wait long for permissions."""
    with serve("tandem", token=TOKEN, permission_wait=0.6) as running:
        yield running


@pytest.fixture
def chats(flavour: str, engine: EmbeddedEngine[Any]) -> Chats:
    """Return what makes conversations with the module's engine."""
    return Chats(flavour, engine.base_url)
