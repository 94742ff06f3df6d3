"""Conversations by the thousand: one script, one flavour, one fault after the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

import both
from both import maker
from cuts.wire import http_client
from simulation.dialogue import Record, Script, hold
from simulation.oracle import check
from simulation.wire import BASE_URL, Conversation, Fault, Line

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence

    from cuts.cut import Kind
    from simulation.wire import Trouble

Run: TypeAlias = "tuple[Record, Conversation]"
Body: TypeAlias = "Callable[[Any, Any], Awaitable[Any]]"


def run_flavour(flavour: str, body: Body) -> Any:
    """Run a body with a client of one flavour and what it is connected to.

    Returns:
        What the body returns.
    """

    async def with_client() -> Any:
        line = Line()
        http = http_client(flavour, line)
        async with maker(flavour)(BASE_URL, "any-key", http_client=http, max_retries=0) as client:
            return await body(client, line)

    return both.run_flavour(flavour, with_client)


@frozen
class Whole:
    """A conversation without a fault.

    Attributes:
        script: Its script.
        record: What came of it.
        wire: What the engine saw and did.
    """

    script: Script
    record: Record
    wire: Conversation

    @property
    def answers(self) -> list[bytes]:
        """The answers to its requests; the last request is the message after it."""
        return [exchange.written for exchange in self.wire.exchanges[:-1]]

    def places(self) -> Iterator[tuple[int, int]]:
        """Yield every byte of every answer, and the end of each."""
        for exchange, written in enumerate(self.answers):
            for offset in range(len(written) + 1):
                yield exchange, offset

    def boundaries(self) -> Iterator[tuple[int, int]]:
        """Yield the ends of all events, and the last byte of each."""
        for exchange, written in enumerate(self.answers):
            ends = [0, *(found.end() for found in re.finditer(rb"\n\n", written)), len(written)]
            near = {end + step for end in ends for step in (-1, 0)}
            yield from ((exchange, each) for each in sorted(near) if 0 <= each <= len(written))


def spread(
    kinds: Sequence[Kind | Trouble], places: Iterable[tuple[int, int]], first: int = 0
) -> Iterator[Fault]:
    """Yield a fault at every place; the kinds take turns, beginning with number ``first``."""
    for number, (exchange, offset) in enumerate(places, first):
        yield Fault(kinds[number % len(kinds)], exchange, offset)


def simulate(script: Script, flavour: str, choose: Callable[[Whole], Iterable[Fault]]) -> int:
    """Hold a conversation once without a fault, then once with each fault, and check them all.

    Args:
        script: What is said.
        flavour: Which client.
        choose: Returns the faults.

    Returns:
        How many faults there were.
    """

    async def body(client: Any, wire: Any) -> int:
        wire.conversation = script.conversation()
        whole = Whole(script, await hold(client, script), wire.conversation)
        count = 0
        for fault in choose(whole):
            wire.conversation = script.conversation()
            wire.conversation.fault = fault
            record = await hold(client, script)
            try:
                check(record, wire.conversation, whole.record, whole.wire)
            except AssertionError as error:
                error.add_note(f"{script}, {flavour}, {fault}\n{record}")
                raise
            count += 1
        return count

    count: int = run_flavour(flavour, body)
    return count
