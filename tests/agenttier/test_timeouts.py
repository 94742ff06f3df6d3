"""How long each call waits for the Router, as the HTTP library is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from agenttier_client.flavours import handle, maker
from turnwire import errors

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

pytestmark = pytest.mark.anyio

CALLS: dict[str, tuple[Callable[[Any, Any], Awaitable[Any]], float | None]] = {
    "a plain one": (lambda client, _: client.list_templates(), 30.0),
    "exec": (lambda _, sandbox: sandbox.exec("true"), 40.0),
    "exec of half an hour": (lambda _, sandbox: sandbox.exec("true", timeout=1800), 1810.0),
    "configure": (lambda _, sandbox: sandbox.agent.configure(entrypoint=["run"]), 900.0),
    "invoke": (lambda _, sandbox: sandbox.agent.invoke(), 60.0),
    "invoke of one's own": (lambda _, sandbox: sandbox.agent.invoke(timeout=5.0), 5.0),
    "invoke for ever": (lambda _, sandbox: sandbox.agent.invoke(timeout=None), None),
}


@pytest.mark.parametrize("name", CALLS)
async def test_the_limit_of(name: str, flavour: str) -> None:
    call, expected = CALLS[name]
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(404, json={"error": "no"})

    http: Any = httpx.Client if flavour == "sync" else httpx.AsyncClient
    own = http(transport=httpx.MockTransport(answer))
    async with maker(flavour)("http://router.test", http_client=own) as client:
        with pytest.raises(errors.NotFound):
            await call(client, handle(client))
    (limits,) = seen
    assert limits["read"] == expected
    assert limits["connect"] == 10.0
