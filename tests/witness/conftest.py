from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from turnwire.testing import serve
from witness.support import KEY, Pair

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def indexed() -> Iterator[Pair]:
    """Both clients at an engine that gives each tool call the index the vendor's SDK needs."""
    with serve("truefoundry", token=KEY, always_index=True) as engine, Pair(engine) as pair:
        yield pair
