"""Fixtures of the tests of the embedded TrueForge engine."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from testing.trueforge.support import Api, GatewayApi
from turnwire.testing import serve

Boot = Callable[..., Api]
BootGateway = Callable[..., GatewayApi]

ANY_BEARER = "any"


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
def boot_gateway() -> Iterator[BootGateway]:
    """Start a gateway with options of its own."""
    with ExitStack() as stack:

        def boot_one(*, client_token: str | None = ANY_BEARER, **options: Any) -> GatewayApi:
            options.setdefault("time_scale", 0.1)
            server = stack.enter_context(serve("trueforge", gateway=True, **options))
            api = GatewayApi(server, client_token)
            stack.callback(api.close)
            return api

        yield boot_one


@pytest.fixture
def api(boot: Boot) -> Api:
    """An engine with the usual options, ten times as fast."""
    return boot()


@pytest.fixture
def gateway(boot_gateway: BootGateway) -> GatewayApi:
    """A gateway with the usual options, ten times as fast."""
    return boot_gateway()
