"""What the tests of terminals share: a terminal that is open, and scripts for its other side."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, cast

import anyio

from agenttier_client.faces import client_of, terminal_of
from agenttier_client.support import TOKEN
from turnwire.agenttier import AgentTierClient, BearerTokenAuth

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from agenttier_client.peer import Line
    from turnwire.testing import EmbeddedEngine

SECONDS = 10.0


def make(engine: EmbeddedEngine[Any], token: str, name: str = "demo") -> None:
    with AgentTierClient(engine.base_url, auth=BearerTokenAuth(token)) as client:
        sandbox = client.create_sandbox(template="general-coding", name=name)
        sandbox.wait_until_running()


@asynccontextmanager
async def opened(
    flavour: str, base_url: str, client: dict[str, Any] | None = None, **options: Any
) -> AsyncGenerator[Any]:
    """Open a terminal with a client of its own."""
    async with (
        client_of(flavour, base_url, **{"auth": BearerTokenAuth(TOKEN), **(client or {})}) as made,
        terminal_of(made, **options) as terminal,
    ):
        yield terminal


async def events_of(terminal: Any) -> list[Any]:
    with anyio.fail_after(SECONDS):
        return [event async for event in terminal.events()]


def greet(line: Line) -> None:
    line.show("$ ")
    line.linger()


def cut_after(text: str, line: Line) -> None:
    line.show(text)


def echo(line: Line) -> None:
    while (message := line.hear()) is not None:
        if message["type"] == "input":
            line.show(message["data"])


def close_with(reason: str, line: Line) -> None:
    line.show("bye")
    line.say(type="close", reason=reason, code=4000)
    line.linger()


def cut_all(engine: EmbeddedEngine[Any]) -> None:
    """Cut every connection of the engine, as a network does."""
    server: Any = cast("Any", engine)._server
    for connection in tuple(server.server_state.connections):
        server.loop.call_soon_threadsafe(connection.transport.abort)
