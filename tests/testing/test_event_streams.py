"""How events go over the wire: framing, chunks, heartbeats, pace."""

import time
from typing import Any

import httpx
import pytest

from testing.support import Caller, Json, Start, read_events
from turnwire.testing import OptionError, serve
from turnwire.testing.framing import WireFormat, compact
from turnwire.testing.items import Comment, Event, RawBytes


def body(text: str) -> Json:
    return {"model": "acme/m", "input": [{"role": "user", "content": text}]}


def test_the_response_head(caller: Caller) -> None:
    headers = caller.say("Say hello.").response.headers
    assert headers["content-type"] == "text/event-stream; charset=utf-8"
    assert headers["cache-control"] == "no-cache"


def test_one_event_is_one_line_of_compact_json(caller: Caller) -> None:
    lines = caller.say("Show me unicode.").response.text.split("\n")
    assert lines[1::2] == [""] * (len(lines) // 2)
    assert all(line.startswith('data: {"type":"') for line in lines[0:-1:2])
    assert "東" in "".join(lines)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_line_end_reads_the_same(start: Start, newline: str) -> None:
    _, caller = start(newline=newline, seed=1)
    reply = caller.say("Restart the billing service in prod-us.")
    assert reply.response.text.endswith(newline * 2)
    assert reply.types == [
        "response.created",
        "agent.message",
        "tool.approval_required",
        "response.done",
    ]


@pytest.mark.parametrize("chunk", [1, 7])
def test_chunks_cut_events_and_characters(start: Start, chunk: int) -> None:
    server, _ = start(chunk=chunk)
    with httpx.stream("POST", server.base_url + "/agent/responses", json=body("Unicode")) as answer:
        pieces = list(answer.iter_raw())
    assert max(map(len, pieces)) <= chunk
    events = read_events(b"".join(pieces).decode())
    assert events[-1]["status"] == "done"


def test_without_chunks_each_event_is_one_write(start: Start) -> None:
    server, _ = start(pace=0.01)
    url = server.base_url + "/agent/responses"
    with httpx.stream("POST", url, json=body("Say hello.")) as answer:
        pieces = [piece.decode() for piece in answer.iter_raw()]
    assert [len(read_events(piece)) for piece in pieces] == [1, 1, 1]


def test_sequence_ids_count_from_one_without_gaps(caller: Caller) -> None:
    events = caller.say("Pull requests?").events
    assert [event["sequence_id"] for event in events] == list(range(1, len(events) + 1))


def test_sequence_ids_can_be_left_out(start: Start) -> None:
    _, caller = start(sequence_ids=False)
    assert all("sequence_id" not in event for event in caller.say("Say hello.").events)


def test_heartbeats_fill_the_silence(start: Start) -> None:
    scenario: Json = {"name": "n", "keywords": ["go"], "steps": [{"wait": 0.3}, {"message": "Hi"}]}
    _, caller = start(heartbeat=0.05, scenarios=[scenario])
    reply = caller.say("Go.")
    assert 1 <= reply.response.text.count(": ping\n\n") <= 6
    assert reply.text == "Hi"


def test_without_silence_there_is_no_heartbeat(start: Start) -> None:
    _, caller = start(heartbeat=5)
    assert "ping" not in caller.say("Say hello.").response.text


def test_pace_separates_events(start: Start) -> None:
    _, caller = start(pace=0.1)
    begin = time.monotonic()
    assert len(caller.say("Say hello.").events) == 3
    assert time.monotonic() - begin >= 0.2


def test_scripted_noise_is_no_event(caller: Caller) -> None:
    reply = caller.say("Let me feel your heartbeat.")
    assert ": ping\n\n" in reply.response.text
    assert "event: nothing\n\n" in reply.response.text
    assert reply.types == ["response.created", "agent.message", "response.done"]


def test_scripted_bytes_are_sent_as_they_are(caller: Caller) -> None:
    for prompt, line in (
        ("Send broken JSON.", 'data: {"type":"agent.mess\n\n'),
        ("Send the done marker.", "data: [DONE]\n\n"),
    ):
        assert line in caller.http.post("/agent/responses", json=body(prompt)).text


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (Event({"a": 1}), b'data: {"a":1}\n\n'),
        (Event({"a": 1}, name="n", id="3"), b'event: n\nid: 3\ndata: {"a":1}\n\n'),
        (Event({"a": "\ud800"}), b'data: {"a":"?"}\n\n'),
        (Comment("ping"), b": ping\n\n"),
        (RawBytes(b"\x00\xff"), b"\x00\xff"),
    ],
)
def test_encoding(item: Any, expected: bytes) -> None:
    assert WireFormat().encode(item) == expected


def test_pieces_cover_the_bytes() -> None:
    assert list(WireFormat(chunk=4).pieces(b"0123456789")) == [b"0123", b"4567", b"89"]
    assert list(WireFormat().pieces(b"0123456789")) == [b"0123456789"]
    assert list(WireFormat().pieces(b"")) == []
    assert compact({"a": ["é", None]}) == '{"a":["é",null]}'


@pytest.mark.parametrize("options", [{"newline": "\n\n"}, {"chunk": 0}, {"pace": -1}])
def test_bad_wire_options_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(OptionError):
        serve("truefoundry", **options)
