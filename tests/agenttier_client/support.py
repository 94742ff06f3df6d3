"""What the tests of the client share: sandboxes that are ready, and what the engine saw."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from agenttier_client.flavours import maker
from agenttier_client.wire import RawServer, head
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from turnwire.testing import ReceivedRequest

__all__ = [
    "ADMIN_TOKEN",
    "API_KEY",
    "TOKEN",
    "agent_of",
    "appender",
    "garbled",
    "requests_to",
    "running",
    "serving",
]

TOKEN = "jwt.of-the.tests"  # noqa: S105 - of an engine that is gone after the test.
API_KEY = "atk_0123456789abcdef"
ADMIN_TOKEN = "jwt.of-an.admin"  # noqa: S105 - as above.


@asynccontextmanager
async def serving(flavour: str, **options: Any) -> AsyncGenerator[tuple[EmbeddedEngine[Any], Any]]:
    """Serve an engine of its own to one test, without credentials, and open a client."""
    given: dict[str, Any] = {"pending": 0, "creating": 0, **options}
    with serve("agenttier", **given) as engine:
        async with maker(flavour)(engine.base_url) as client:
            yield engine, client


async def running(client: Any, name: str = "demo", template: str = "general-coding") -> Any:
    """Return a sandbox that runs."""
    sandbox = await client.create_sandbox(template=template, name=name)
    await sandbox.wait_until_running()
    return sandbox


async def agent_of(client: Any, name: str = "demo") -> Any:
    """Return the agent of a sandbox that runs; what it prints is what it is asked."""
    sandbox = await running(client, name, "langgraph-agent")
    await sandbox.agent.configure(entrypoint=["python", "agent.py"])
    return sandbox.agent


def appender(lines: list[tuple[str, str]]) -> Callable[[str, str], None]:
    """Return an ``on_log`` that collects the lines with their streams."""
    return lambda stream, line: lines.append((stream, line))


def requests_to(
    engine: EmbeddedEngine[Any], end: str, method: str = "POST"
) -> list[ReceivedRequest]:
    """Return the requests that the engine got at paths that end like this."""
    return [
        request
        for request in engine.requests
        if request.method == method and request.path.endswith(end)
    ]


@asynccontextmanager
async def garbled(flavour: str, body: str) -> AsyncGenerator[Any]:
    """Open a client whose Router answers everything with the same 200."""
    content = body.encode("latin-1")
    headers = {
        "content-type": "application/json",
        "content-length": str(len(content)),
        "connection": "close",
    }
    with RawServer([head(200, headers), content]) as server:
        async with maker(flavour)(server.base_url) as client:
            yield client
