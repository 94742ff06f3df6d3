"""Calls that take several requests, performed by both drivers."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, cast

import pytest

from turnwire.errors import NotFound
from turnwire.flow import Call, Pause, aperform, perform

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire.flow import Flow
    from turnwire_api.runtime.operation import Operation

pytestmark = pytest.mark.anyio

FIRST, SECOND = cast("Operation[Any]", "first"), cast("Operation[Any]", "second")


class Sync:
    """A transport that answers with what it was asked, and refuses what it is told to refuse."""

    def __init__(self, refused: Operation[Any] | None = None) -> None:
        self.refused = refused
        self.made: list[tuple[Any, Mapping[str, Any], Any]] = []

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Any) -> Any:
        self.made.append((operation, arguments, options))
        if operation is self.refused:
            raise NotFound("no", status=404)
        return f"{operation} done"

    def stream(self, *arguments: Any) -> Any:
        raise AssertionError(arguments)


class Async(Sync):
    async def call(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: Any
    ) -> Any:
        return super().call(operation, arguments, options)


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def run(flow: Flow[Any], flavour: str, refused: Operation[Any] | None = None) -> Any:
    """Return the result of a flow, and what was asked."""
    if flavour == "sync":
        transport = Sync(refused)
        return perform(cast("Any", transport), flow), transport.made
    async_transport = Async(refused)
    return await aperform(cast("Any", async_transport), flow), async_transport.made


async def test_answers_come_back(flavour: str) -> None:
    def flow() -> Flow[list[Any]]:
        return [(yield Call(FIRST, {"n": 1})), (yield Call(SECOND, {}))]

    answers, made = await run(flow(), flavour)
    assert answers == ["first done", "second done"]
    assert made == [(FIRST, {"n": 1}, None), (SECOND, {}, None)]


async def test_a_refusal_is_raised_in_the_flow(flavour: str) -> None:
    def flow() -> Flow[str]:
        try:
            yield Call(FIRST, {})
        except NotFound:
            return f"instead: {(yield Call(SECOND, {}))}"
        return "not refused"

    answer, _ = await run(flow(), flavour, FIRST)
    assert answer == "instead: second done"


async def test_a_refusal_that_the_flow_does_not_expect(flavour: str) -> None:
    def flow() -> Flow[Any]:
        return (yield Call(FIRST, {}))

    with pytest.raises(NotFound):
        await run(flow(), flavour, FIRST)


async def test_pauses_take_their_time(flavour: str) -> None:
    def flow() -> Flow[float]:
        began = time.monotonic()
        yield Pause(0.05)
        return time.monotonic() - began

    took, made = await run(flow(), flavour)
    assert took >= 0.05
    assert made == []
