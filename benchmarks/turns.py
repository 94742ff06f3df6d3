"""Bytes to typed events with everything folded, each client through its own helper.

turnwire reads a turn, of each engine; openai and anthropic read through the helpers that
accumulate the final result (``responses.stream`` and ``messages.stream``). Each ends with the
whole text at hand, which is compared. All read the same number of pieces of text, from memory, in
64 KiB chunks. An engine sends more or less around each piece, and that is part of what is measured.
"""

from collections.abc import Callable, Iterator
from functools import partial

from anthropic import Anthropic
from benchmarks.engines import ENGINES, read_turn
from benchmarks.framing import CHUNK, Chunks, cut
from benchmarks.measure import print_rates_beside, race
from benchmarks.tokens import EVENTS, TEXT, piece
from benchmarks.typed import compact, peer_http, with_standard_json
from openai import OpenAI

Json = dict[str, object]

ROUNDS = 3


def openai_stream() -> Iterator[str]:
    """One response with one message of OpenAI's Responses API."""
    item: Json = {"id": "msg_1", "type": "message", "role": "assistant", "status": "in_progress"}
    part: Json = {"type": "output_text", "text": "", "annotations": []}
    base: Json = {
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "model": "m",
        "output": [],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "status": "in_progress",
    }
    place: Json = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    yield _named("response.created", {"response": base, "sequence_number": 0})
    yield _named(
        "response.output_item.added",
        {"output_index": 0, "item": {**item, "content": []}, "sequence_number": 1},
    )
    yield _named("response.content_part.added", {**place, "part": part, "sequence_number": 2})
    for number in range(EVENTS):
        delta: Json = {"delta": piece(number), "logprobs": [], "sequence_number": number + 3}
        yield _named("response.output_text.delta", {**place, **delta})
    whole: Json = {**item, "status": "completed", "content": [{**part, "text": TEXT}]}
    done: Json = {**base, "status": "completed", "output": [whole]}
    yield _named("response.completed", {"response": done, "sequence_number": EVENTS + 3})


def anthropic_stream() -> Iterator[str]:
    """One message of Anthropic's Messages API."""
    message: Json = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "content": [],
        "model": "m",
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {"input_tokens": 1, "output_tokens": 1},
    }
    yield _named("message_start", {"message": message})
    yield _named("content_block_start", {"index": 0, "content_block": {"type": "text", "text": ""}})
    for number in range(EVENTS):
        text: Json = {"type": "text_delta", "text": piece(number)}
        yield _named("content_block_delta", {"index": 0, "delta": text})
    yield _named("content_block_stop", {"index": 0})
    ending: Json = {"delta": {"stop_reason": "end_turn", "stop_sequence": None}}
    yield _named("message_delta", {**ending, "usage": {"output_tokens": 1}})
    yield _named("message_stop", {})


def _data(event: dict[str, object]) -> str:
    return f"data: {compact(event)}\n\n"


def _named(kind: str, event: dict[str, object]) -> str:
    return f"event: {kind}\n{_data({'type': kind, **event})}"


def read_openai(chunks: Chunks) -> int:
    """Read through the helper of the openai package."""
    with (
        peer_http(chunks) as http_client,
        OpenAI(api_key="key", base_url="http://localhost", http_client=http_client) as client,
        client.responses.stream(model="m", input="x") as stream,
    ):
        deltas = sum(event.type == "response.output_text.delta" for event in stream)
        assert stream.get_final_response().output_text == TEXT
    return deltas


def read_anthropic(chunks: Chunks) -> int:
    """Read through the helper of the anthropic package."""
    with (
        peer_http(chunks) as http_client,
        Anthropic(api_key="key", base_url="http://localhost", http_client=http_client) as client,
        client.messages.stream(
            max_tokens=1, messages=[{"role": "user", "content": "x"}], model="m"
        ) as stream,
    ):
        deltas = sum(event.type == "content_block_delta" for event in stream)
        assert stream.get_final_text() == TEXT
    return deltas


PEERS: dict[str, tuple[Callable[[], Iterator[str]], Callable[[Chunks], int]]] = {
    "openai": (openai_stream, read_openai),
    "anthropic": (anthropic_stream, read_anthropic),
}


def main() -> None:
    """Print the table."""
    runs: dict[str, Callable[[], int]] = {}
    for name, engine in ENGINES.items():
        chunks = cut("".join(engine.stream(EVENTS)).encode(), CHUNK)
        read = partial(read_turn, engine, EVENTS, chunks)
        runs[name] = partial(with_standard_json, read)
        runs[f"{name} with orjson"] = read
    for name, (stream, read_stream) in PEERS.items():
        runs[name] = partial(read_stream, cut("".join(stream()).encode(), CHUNK))
    seconds = race(runs, expected=EVENTS, rounds=ROUNDS)
    title = f"Turns, typed and folded, in memory: {EVENTS:,} pieces of text"
    print_rates_beside(title, seconds, EVENTS, peers=tuple(PEERS))


if __name__ == "__main__":
    main()
