"""Fixtures of the tests of the embedded Tandem engine."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from testing.tandem.support import Api
from turnwire.testing import serve

Boot = Callable[..., Api]


@pytest.fixture
def boot() -> Iterator[Boot]:
    """Start an engine with options of its own."""
    with ExitStack() as stack:

        def boot_one(*, client_token: str | None = None, **options: Any) -> Api:
            api = Api(stack.enter_context(serve("tandem", **options)), client_token)
            stack.enter_context(api.http)
            return api

        yield boot_one


@pytest.fixture(scope="module")
def shared() -> Iterator[Api]:
    """One engine for the tests of a module that leave nothing behind."""
    with serve("tandem") as server:
        made = Api(server)
        with made.http:
            yield made


@pytest.fixture
def api(boot: Boot) -> Api:
    """An engine with the usual options."""
    return boot()
