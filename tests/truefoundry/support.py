"""What the tests of TrueFoundry's client share."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import anyio

from turnwire import errors

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = "key-of-the-tests"


def user(text: str) -> dict[str, Any]:
    return {"model": "acme/scripted", "input": [{"role": "user", "content": text}]}


async def collect(stream: Any) -> list[Any]:
    return [event async for event in stream]


async def until_error(stream: Any) -> tuple[list[Any], errors.StreamError]:
    """Read a stream that must fail; return what came before, and the error."""
    seen: list[Any] = []
    try:
        async for event in stream:
            seen.append(event)  # noqa: PERF401 - what came before the error is the point.
    except errors.StreamError as error:
        return seen, error
    raise AssertionError(f"the stream ended without an error after {seen}")


async def eventually(condition: Callable[[], bool]) -> bool:
    """Wait for the server's side of something that has happened on ours."""
    deadline = time.monotonic() + 5
    while not condition():
        if time.monotonic() > deadline:
            return False
        await anyio.sleep(0.005)
    return True
