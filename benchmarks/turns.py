"""Bytes to typed events with everything folded, each client through its own helper.

turnwire reads a turn; openai and anthropic read through the helpers that accumulate the final
result (``responses.stream`` and ``messages.stream``). Each ends with the whole text at hand, which
is compared. All read the same number of token deltas, from memory, in 64 KiB chunks.
"""

import json
from collections.abc import Callable, Iterator
from functools import partial

import httpx
from anthropic import Anthropic
from benchmarks.framing import CHUNK, Chunks, cut
from benchmarks.measure import print_rates, race
from benchmarks.tandem import read_tandem, tandem_stream
from benchmarks.tokens import EVENTS, TEXT
from benchmarks.typed import HEADERS, compact, peer_http
from openai import OpenAI

from turnwire.events import TextDelta
from turnwire.outcomes import Completed
from turnwire.truefoundry import AgentClient
from turnwire_api.runtime import events as turnwire_events

Json = dict[str, object]

ROUNDS = 3


def turnwire_stream() -> Iterator[str]:
    """One response of one root agent."""
    created = "2026-05-22T09:24:16.936Z"
    yield _data({"type": "response.created", "response_id": "acme.r1", "created_at": created})
    for number in range(EVENTS):
        delta: Json = {
            "type": "agent.message",
            "execution_id": "95f43ed3-e611-4476-9be4-c2a367339a5a",
            "content": f"token {number} ",
            "created_at": created,
            "sequence_id": number + 2,
        }
        yield _data(delta)
    yield _data({"type": "agent.message", "execution_id": "e", "finish_reason": "stop"})
    yield _data({"type": "response.done", "status": "done"})


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
        delta: Json = {"delta": f"token {number} ", "logprobs": [], "sequence_number": number + 3}
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
        text: Json = {"type": "text_delta", "text": f"token {number} "}
        yield _named("content_block_delta", {"index": 0, "delta": text})
    yield _named("content_block_stop", {"index": 0})
    ending: Json = {"delta": {"stop_reason": "end_turn", "stop_sequence": None}}
    yield _named("message_delta", {**ending, "usage": {"output_tokens": 1}})
    yield _named("message_stop", {})


def _data(event: dict[str, object]) -> str:
    return f"data: {compact(event)}\n\n"


def _named(kind: str, event: dict[str, object]) -> str:
    return f"event: {kind}\n{_data({'type': kind, **event})}"


def read_turnwire(chunks: Chunks) -> int:
    """Read a turn; return the number of its text deltas."""

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=HEADERS, content=iter(chunks))

    with (
        httpx.Client(transport=httpx.MockTransport(answer)) as http_client,
        AgentClient("http://localhost/tenant", "key", http_client=http_client) as client,
        client.conversation(model="m").send("x") as turn,
    ):
        deltas = sum(isinstance(event, TextDelta) for event in turn)
        outcome = turn.result()
    assert isinstance(outcome, Completed)
    assert outcome.text == TEXT
    return deltas


def with_standard_json(read: Callable[[Chunks], int], chunks: Chunks) -> int:
    """Read a turn as if orjson were not installed."""
    installed = turnwire_events.loads
    turnwire_events.loads = json.loads
    try:
        return read(chunks)
    finally:
        turnwire_events.loads = installed


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


READERS: dict[str, tuple[Callable[[], Iterator[str]], Callable[[Chunks], int]]] = {
    "turnwire": (turnwire_stream, partial(with_standard_json, read_turnwire)),
    "turnwire with orjson": (turnwire_stream, read_turnwire),
    "turnwire, Tandem": (tandem_stream, partial(with_standard_json, read_tandem)),
    "turnwire, Tandem with orjson": (tandem_stream, read_tandem),
    "openai": (openai_stream, read_openai),
    "anthropic": (anthropic_stream, read_anthropic),
}


def main() -> None:
    """Print the table."""
    runs = {
        name: partial(read, cut("".join(stream()).encode(), CHUNK))
        for name, (stream, read) in READERS.items()
    }
    seconds = race(runs, expected=EVENTS, rounds=ROUNDS)
    print_rates(f"Turns, typed and folded, in memory: {EVENTS:,} token deltas", seconds, EVENTS)


if __name__ == "__main__":
    main()
