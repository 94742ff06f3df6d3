"""Calls that take more than one request, as generators that do no I/O themselves.

A flow yields what it wants done and is given what came of it. ``perform`` and ``aperform`` do it;
so the synchronous and the asynchronous client share every decision that a flow makes.

Example:
    >>> def twice(operation):
    ...     first = yield Call(operation, {})
    ...     yield Pause(0.5)
    ...     return first, (yield Call(operation, {}))
    >>> flow = twice("health")
    >>> next(flow), flow.send("starting")
    (Call(operation='health', arguments={}), Pause(seconds=0.5))
"""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar, cast

from turnwire import loops
from turnwire.errors import TurnwireError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire_api.runtime.operation import AsyncTransport, Operation, RequestOptions, Transport

__all__ = ["Call", "Flow", "Pause", "aperform", "perform"]

T = TypeVar("T")


class Call(NamedTuple):
    """One call of an operation; the flow is sent its answer, or thrown its error."""

    operation: Operation[Any]
    arguments: Mapping[str, Any]


class Pause(NamedTuple):
    """Nothing, for so many seconds."""

    seconds: float


Flow: TypeAlias = Generator[Call | Pause, Any, T]


def perform(transport: Transport[Any], flow: Flow[T], options: RequestOptions | None = None) -> T:
    """Do what a flow wants, one thing after the other, and return its result."""

    def do(step: Call | Pause) -> Any:
        match step:
            case Call(operation, arguments):
                return transport.call(operation, arguments, options)
            case Pause(seconds):
                time.sleep(seconds)
                return None

    try:
        step = next(flow)
        while True:
            try:
                result = do(step)
            except TurnwireError as error:
                step = flow.throw(error)
            else:
                step = flow.send(result)
    except StopIteration as done:
        return cast("T", done.value)


async def aperform(
    transport: AsyncTransport[Any], flow: Flow[T], options: RequestOptions | None = None
) -> T:
    """Do the same asynchronously."""

    async def do(step: Call | Pause) -> Any:
        match step:
            case Call(operation, arguments):
                return await transport.call(operation, arguments, options)
            case Pause(seconds):
                await loops.sleep(seconds)
                return None

    try:
        step = next(flow)
        while True:
            try:
                result = await do(step)
            except TurnwireError as error:
                step = flow.throw(error)
            else:
                step = flow.send(result)
    except StopIteration as done:
        return cast("T", done.value)
