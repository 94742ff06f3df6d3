"""Bytes to typed events, each client through its public API and an in-memory transport.

Every client gets the same number of token deltas in the form its own engine sends, in 64 KiB
chunks. openai and anthropic read JSON with the standard library, so the turnwire to compare them
with is the one that does too; orjson is measured beside it.
"""

import json
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import NamedTuple

import httpx
import httpx2
from anthropic import Anthropic
from benchmarks.framing import CHUNK, Chunks, cut, token_delta
from benchmarks.measure import print_rates, race
from openai import OpenAI

from turnwire.truefoundry import AgentClient
from turnwire_api.runtime import events as turnwire_events

EVENTS = 50_000
ROUNDS = 3
HEADERS = {"content-type": "text/event-stream"}


def compact(value: object) -> str:
    """Write JSON as engines do."""
    return json.dumps(value, separators=(",", ":"))


def turnwire_stream(events: int) -> Iterator[str]:
    """Token deltas of an agent engine; the stream ends with the event that ends the run."""
    for number in range(events - 1):
        yield f"data: {token_delta(number)}\n\n"
    yield f"data: {compact({'type': 'response.done', 'status': 'done'})}\n\n"


def openai_stream(events: int) -> Iterator[str]:
    """Text deltas of OpenAI's Responses API."""
    for number in range(events):
        delta: dict[str, object] = {
            "type": "response.output_text.delta",
            "item_id": "msg_67c9fdcf37fc8190ba82116e33fb28c507b8b0ad4e5eb654",
            "output_index": 0,
            "content_index": 0,
            "delta": f"token {number} ",
            "logprobs": [],
            "sequence_number": number,
        }
        yield f"event: response.output_text.delta\ndata: {compact(delta)}\n\n"
    yield "data: [DONE]\n\n"


def anthropic_stream(events: int) -> Iterator[str]:
    """Text deltas of Anthropic's Messages API, whose events carry fewer fields."""
    for number in range(events):
        text = {"type": "text_delta", "text": f"token {number} "}
        delta = {"type": "content_block_delta", "index": 0, "delta": text}
        yield f"event: content_block_delta\ndata: {compact(delta)}\n\n"


@contextmanager
def turnwire(chunks: Iterable[bytes]) -> Generator[Iterable[object]]:
    """Open turnwire's stream of typed events."""

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=HEADERS, content=iter(chunks))

    transport = httpx.MockTransport(answer)
    with (
        httpx.Client(transport=transport) as http_client,
        AgentClient("http://localhost/tenant", "key", http_client=http_client) as client,
        client.responses.stream(model="m", input=[{"role": "user", "content": "x"}]) as stream,
    ):
        yield stream


def peer_http(chunks: Iterable[bytes]) -> httpx2.Client:
    """Make the peers' HTTP client, which answers with these chunks."""

    def answer(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers=HEADERS, content=iter(chunks))

    return httpx2.Client(transport=httpx2.MockTransport(answer))


@contextmanager
def openai(chunks: Iterable[bytes]) -> Generator[Iterable[object]]:
    """Open the openai package's raw stream."""
    with (
        peer_http(chunks) as http_client,
        OpenAI(api_key="key", base_url="http://localhost", http_client=http_client) as client,
        client.responses.create(model="m", input="x", stream=True) as stream,
    ):
        yield stream


@contextmanager
def anthropic(chunks: Iterable[bytes]) -> Generator[Iterable[object]]:
    """Open the anthropic package's raw stream."""
    with (
        peer_http(chunks) as http_client,
        Anthropic(api_key="key", base_url="http://localhost", http_client=http_client) as client,
        client.messages.create(
            max_tokens=1, messages=[{"role": "user", "content": "x"}], model="m", stream=True
        ) as stream,
    ):
        yield stream


class Peer(NamedTuple):
    """A client, and the stream its engine would send.

    Attributes:
        stream: Makes the given number of events, in the engine's form.
        open: Opens the client's stream of typed events over these chunks.
    """

    stream: Callable[[int], Iterator[str]]
    open: Callable[[Iterable[bytes]], AbstractContextManager[Iterable[object]]]


PEERS = {
    "turnwire": Peer(turnwire_stream, turnwire),
    "openai": Peer(openai_stream, openai),
    "anthropic": Peer(anthropic_stream, anthropic),
}


def count(peer: Peer, chunks: Chunks) -> int:
    """Count the typed events a client makes of a stream."""
    with peer.open(chunks) as events:
        return sum(1 for _ in events)


def with_standard_json(read: Callable[[], int]) -> int:
    """Read with turnwire as if orjson were not installed."""
    installed = turnwire_events.loads
    turnwire_events.loads = json.loads
    try:
        return read()
    finally:
        turnwire_events.loads = installed


def main() -> None:
    """Print the table."""
    runs: dict[str, Callable[[], int]] = {}
    for name, peer in PEERS.items():
        chunks = cut("".join(peer.stream(EVENTS)).encode(), CHUNK)
        runs[name] = partial(count, peer, chunks)
        if name == "turnwire":
            runs["turnwire with orjson"] = runs[name]
            runs[name] = partial(with_standard_json, runs[name])
    seconds = race(runs, expected=EVENTS, rounds=ROUNDS)
    print_rates(f"Typed events, sync, in memory: {EVENTS:,} token deltas", seconds, EVENTS)


if __name__ == "__main__":
    main()
