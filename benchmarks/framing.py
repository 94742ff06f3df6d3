"""Bytes to server-sent events, without HTTP and without reading the data.

The peers' decoders are called as directly as they allow, which favours them: no client of theirs
gets at its events with less. httpx2 offers its decoder behind a response only.
"""

import codecs
import json
from collections.abc import Callable
from functools import partial

import httpx2
from anthropic._streaming import SSEDecoder as AnthropicDecoder
from benchmarks.measure import print_rates, print_times, race
from httpx_sse._decoders import SSEDecoder as HttpxSseDecoder
from httpx_sse._decoders import SSELineDecoder
from openai._streaming import SSEDecoder as OpenAIDecoder
from sseclient import SSEClient

from turnwire.sse import Decoder

EVENTS = 100_000
ROUNDS = 4
CHUNK = 64 * 1024

Chunks = list[bytes]


def token_delta(number: int) -> str:
    """Make the data of one token, about as long as engines send it."""
    return json.dumps(
        {
            "type": "agent.message",
            "execution_id": "01m7xg1vhq6r2nems8zfkmty2f",
            "role": "assistant",
            "content": f"token {number} ",
            "sequence_id": number,
            "created_at": "2026-11-20T22:08:24.648Z",
        },
        separators=(",", ":"),
    )


def cut(stream: bytes, size: int) -> Chunks:
    """Cut a stream into chunks of one size."""
    return [stream[start : start + size] for start in range(0, len(stream), size)]


def turnwire(chunks: Chunks) -> int:
    """Count the events turnwire finds."""
    decoder = Decoder()
    count = 0
    for chunk in chunks:
        for _ in decoder.feed(chunk):
            count += 1
    return count


def httpx_sse(chunks: Chunks) -> int:
    """Count the events httpx-sse finds."""
    decode = codecs.getincrementaldecoder("utf-8")("replace").decode
    lines = SSELineDecoder()
    decoder = HttpxSseDecoder()
    count = 0
    for chunk in chunks:
        for line in lines.decode(decode(chunk)):
            if decoder.decode(line) is not None:
                count += 1
    return count


def httpx2_sse(chunks: Chunks) -> int:
    """Count the events httpx2 finds; its size limit is lifted for the large event."""
    response = httpx2.Response(
        200,
        headers={"content-type": "text/event-stream"},
        content=iter(chunks),
        request=httpx2.Request("GET", "http://localhost"),
    )
    return sum(1 for _ in httpx2.EventSource(response, max_event_size=None))


def sseclient(chunks: Chunks) -> int:
    """Count the events sseclient-py finds."""
    return sum(1 for _ in SSEClient(iter(chunks)).events())


def openai(chunks: Chunks) -> int:
    """Count the events the openai package's decoder finds."""
    return sum(1 for _ in OpenAIDecoder().iter_bytes(iter(chunks)))


def anthropic(chunks: Chunks) -> int:
    """Count the events the anthropic package's decoder finds."""
    return sum(1 for _ in AnthropicDecoder().iter_bytes(iter(chunks)))


CONTENDERS: dict[str, Callable[[Chunks], int]] = {
    "turnwire": turnwire,
    "httpx-sse": httpx_sse,
    "httpx2": httpx2_sse,
    "sseclient-py": sseclient,
    "openai": openai,
    "anthropic": anthropic,
}


def run_all(chunks: Chunks, *, expected: int, rounds: int = ROUNDS) -> dict[str, float]:
    """Race all decoders over the same chunks."""
    runs = {name: partial(run, chunks) for name, run in CONTENDERS.items()}
    return race(runs, expected=expected, rounds=rounds)


def main() -> None:
    """Print the tables."""
    shapes = {
        "data": "data: {data}\n\n",
        "event and data": "event: agent.message\ndata: {data}\n\n",
        "data and id": "data: {data}\nid: {number}\n\n",
        "data, CRLF": "data: {data}\r\n\r\n",
    }
    for shape, template in shapes.items():
        events = [
            template.format(data=token_delta(number), number=number).encode()
            for number in range(EVENTS)
        ]
        stream = b"".join(events)
        rounds = ROUNDS if shape == "data" else 2
        for how, chunks in [("64 KiB chunks", cut(stream, CHUNK)), ("one event per chunk", events)]:
            title = f"Framing, {shape}, {how}: {EVENTS:,} events of {len(stream) // EVENTS} bytes"
            print_rates(title, run_all(chunks, expected=EVENTS, rounds=rounds), EVENTS)
    large = cut(b"data: " + b"x" * (4 << 20) + b"\n\n", 1024)
    print_times("Framing, one event of 4 MiB in 1 KiB chunks", run_all(large, expected=1))
    # Only contenders that do not copy the whole event for each of its lines.
    lines = cut(b"data: " + b"\ndata: ".join([b"x" * 60] * (4 << 14)) + b"\n\n", 1024)
    linear = {"turnwire": partial(turnwire, lines), "httpx-sse": partial(httpx_sse, lines)}
    print_times(
        f"Framing, one event of {4 << 14:,} lines of 60 bytes in 1 KiB chunks",
        race(linear, expected=1, rounds=ROUNDS),
    )


if __name__ == "__main__":
    main()
