"""The same over real sockets: a proxy cuts the line, the engine's log shows what was done."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from both import ClientMaker, anyio_backend, flavour, make_client
from cuts.cut import Kind
from simulation.dialogue import Record, Script, hold
from simulation.oracle import check
from simulation.proxy import CuttingProxy
from simulation.runner import run_flavour
from simulation.wire import Conversation, Exchange, Fault
from turn.waiting import eventually
from turnwire.testing import EmbeddedEngine, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["anyio_backend", "flavour", "make_client"]

CUTS = 6
SCRIPTS = [
    Script("rolling restart"),
    Script("rolling restart", "callbacks"),
    Script("step by step", "callbacks"),
    Script("ask and approve"),
]


async def whole(client: Any, wire: Any, script: Script) -> tuple[Record, Conversation]:
    wire.conversation = script.conversation()
    return await hold(client, script), wire.conversation


def offsets(script: Script) -> Iterator[int]:
    """Yield where to cut: some byte of a head or a body, of the first or a later answer."""
    chance = random.Random(str(script))  # noqa: S311 - repeatable.
    record, wire = run_flavour("sync", lambda client, wire: whole(client, wire, script))
    size = sum(len(exchange.written) for exchange in wire.exchanges[:-1])
    assert not record.errors
    yield from (chance.randrange(1, size) for _ in range(CUTS))


PLACES = [(script, offset) for script in SCRIPTS for offset in offsets(script)]


@pytest.mark.anyio
@pytest.mark.parametrize(("script", "offset"), PLACES, ids=str)
async def test_a_cut_line(make_client: ClientMaker, script: Script, offset: int) -> None:
    record, sound = run_flavour("sync", lambda client, wire: whole(client, wire, script))
    with (
        serve("truefoundry", seed=1) as engine,
        CuttingProxy(port_of(engine), offset, reset=offset % 2 == 0) as proxy,
    ):
        base_url = f"http://127.0.0.1:{proxy.port}/acme"
        async with make_client(base_url, "any-key", max_retries=0) as client:
            broken = await hold(client, script)
        assert proxy.cut
        responses = engine.engine.responses
        assert await eventually(lambda: all(it.status != "running" for it in responses.values()))
        check(broken, seen(engine), record, sound)


def port_of(engine: EmbeddedEngine[Any]) -> int:
    return int(engine.url.rpartition(":")[2])


def seen(engine: EmbeddedEngine[Any]) -> Conversation:
    """Return what the engine has logged, as the simulator writes it."""
    wire = Conversation(fault=Fault(Kind.RESET, 0))
    wire.exchanges = [
        Exchange(request.body, arrived=request.status == 200) for request in engine.requests
    ]
    wire.effects = tuple((it.execution_id, it.tool_call_id) for it in engine.engine.effects)
    return wire
