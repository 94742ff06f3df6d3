"""Fixtures of the tests of the embedded engines."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from testing.support import Caller, Start
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.truefoundry import Engine


@pytest.fixture(scope="module")
def shared() -> Iterator[EmbeddedEngine[Engine]]:
    """One engine for the tests of a module that leave nothing behind."""
    with serve("truefoundry") as server:
        yield server


@pytest.fixture(scope="module")
def caller(shared: EmbeddedEngine[Engine]) -> Iterator[Caller]:
    """A client of the shared engine."""
    made = Caller(shared.base_url)
    with made.http:
        yield made


@pytest.fixture
def start() -> Iterator[Start]:
    """Start an engine with options of its own, and a client for it."""
    with ExitStack() as stack:

        def start_one(
            *, client_token: str | None = None, **options: Any
        ) -> tuple[EmbeddedEngine[Engine], Caller]:
            server = stack.enter_context(serve("truefoundry", **options))
            made = Caller(server.base_url, client_token)
            stack.enter_context(made.http)
            return server, made

        yield start_one
