"""Fixtures of the tests of the embedded AgentTier Router."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from testing.agenttier.support import Api
from turnwire.testing import serve

Boot = Callable[..., Api]


@pytest.fixture
def boot() -> Iterator[Boot]:
    """Start an engine with options of its own."""
    with ExitStack() as stack:

        def boot_one(**options: Any) -> Api:
            api = Api(stack.enter_context(serve("agenttier", **options)))
            stack.enter_context(api.http)
            return api

        yield boot_one


@pytest.fixture
def api(boot: Boot) -> Api:
    """An engine with the usual options."""
    return boot()
