"""Fixtures of the tests of the embedded TrueForge engine."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from testing.trueforge.support import Api
from turnwire.testing import serve

Boot = Callable[..., Api]


@pytest.fixture
def boot() -> Iterator[Boot]:
    """Start an engine with options of its own."""
    with ExitStack() as stack:

        def boot_one(*, client_token: str | None = None, **options: Any) -> Api:
            options.setdefault("time_scale", 0.1)
            server = stack.enter_context(serve("trueforge", **options))
            api = Api(server, client_token)
            stack.callback(api.close)
            return api

        yield boot_one


@pytest.fixture
def api(boot: Boot) -> Api:
    """An engine with the usual options, ten times as fast."""
    return boot()
