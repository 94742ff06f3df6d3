"""Fixtures of the tests of the embedded Orchagent engine."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from testing.orchagent.support import TOKEN, Api
from turnwire.testing import serve

Boot = Callable[..., Api]


@pytest.fixture
def boot() -> Iterator[Boot]:
    """Start an engine with options of its own."""
    with ExitStack() as stack:

        def boot_one(*, client_token: str | None = TOKEN, **options: Any) -> Api:
            server = stack.enter_context(serve("orchagent", token=TOKEN, **options))
            api = Api(server, client_token)
            stack.enter_context(api.http)
            return api

        yield boot_one


@pytest.fixture(scope="module")
def shared() -> Iterator[Api]:
    """One engine for the tests of a module that leave nothing behind."""
    with serve("orchagent", token=TOKEN) as server:
        made = Api(server)
        with made.http:
            yield made


@pytest.fixture
def api(boot: Boot) -> Api:
    """An engine with the usual options."""
    return boot()
