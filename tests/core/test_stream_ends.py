"""What the end of the bytes means: an end, a pause, a cut."""

from typing import Any

import pytest

from core.support import (
    APPROVAL,
    CREATED,
    CUT,
    DONE,
    HELLO,
    LABEL,
    QUESTION,
    SIGN_IN,
    SILENCE,
    frame,
    frames,
    make_reader,
    read,
)
from turnwire.errors import EventTooLarge, StreamIdle, StreamTruncated
from turnwire.exchange import NetworkFailure

PAUSES = [APPROVAL, QUESTION, SIGN_IN]
ENDINGS = [None, CUT, SILENCE]


@pytest.mark.parametrize("failure", ENDINGS)
@pytest.mark.parametrize("pause", PAUSES)
def test_after_a_pause_every_end_is_normal(
    pause: dict[str, Any], failure: NetworkFailure | None
) -> None:
    reading = read(frames(CREATED, pause) + b"data: unfinis", failure)

    assert reading.error is None
    assert reading.types == ["response.created", pause["type"]]
    assert reading.reader.paused
    assert reading.reader.over


@pytest.mark.parametrize("pause", PAUSES)
def test_a_pause_does_not_end_the_stream(pause: dict[str, Any]) -> None:
    reading = read(frames(CREATED, pause, QUESTION, APPROVAL, HELLO, DONE), CUT)

    assert reading.error is None
    assert len(reading.events) == 6
    assert reading.reader.paused


@pytest.mark.parametrize(
    ("failure", "kind", "words"),
    [
        (None, StreamTruncated, "the stream ended"),
        (CUT, StreamTruncated, "the connection failed: reset by peer"),
        (SILENCE, StreamIdle, "nothing was received within the time limit"),
    ],
)
@pytest.mark.parametrize(
    ("body", "count"),
    [(b"", "0 events"), (frames(CREATED), "1 event"), (frames(CREATED, HELLO), "2 events")],
)
def test_a_cut_is_told(
    failure: NetworkFailure | None,
    kind: type[StreamTruncated],
    words: str,
    body: bytes,
    count: str,
) -> None:
    reading = read(body, failure)

    assert type(reading.error) is kind
    assert reading.error.message == f"{words} after {count}, before the run ended or paused"
    assert reading.error.events == len(reading.events) == int(count[0])
    assert reading.error.__cause__ is failure
    assert reading.reader.over
    assert reading.reader.next_event() is None


def test_a_cut_is_told_with_all_that_is_known() -> None:
    error = read(b"id: 41\n" + frame(CREATED) + b"id: 42\ndata: unfinished", CUT).error

    assert (error.request, error.request_id, error.run_id) == (LABEL, "req-7", "acme.r1")
    assert (error.events, error.last_event_id) == (1, "41")
    assert not error.retry_safe
    assert str(error) == (
        "the connection failed: reset by peer after 1 event, before the run ended or paused;"
        " 23 bytes of an unfinished event were dropped"
        f" [{LABEL}; request req-7; run acme.r1; a retry is not safe]"
    )


def test_a_stream_that_only_reads_may_be_opened_again() -> None:
    assert read(frames(CREATED), reader=make_reader(idempotent=True)).error.retry_safe


@pytest.mark.parametrize(
    ("rest", "dropped"),
    [
        (b"", None),
        (b": ping\n", None),
        (b": pi", 4),
        (b"data", 4),
        (b"data: x", 7),
        (b"data: x\n", 8),
        (frame(DONE)[:-1], len(frame(DONE)) - 1),
    ],
)
def test_what_was_dropped_is_counted(rest: bytes, dropped: int | None) -> None:
    message = read(frames(CREATED) + rest).error.message

    assert ("dropped" in message) == (dropped is not None)
    assert dropped is None or f"; {dropped} bytes of an unfinished event were dropped" in message


def test_what_the_server_said_last_is_quoted() -> None:
    reading = read(frames(CREATED, {"error": {"message": "model is overloaded"}}))

    assert len(reading.events) == 2
    assert reading.error.message == (
        "the stream ended after 2 events, before the run ended or paused;"
        " the last event that was not understood: the event has no 'type':"
        ' {"error": {"message": "model is overloaded"}}'
    )


def test_the_last_of_several_is_quoted_in_one_short_line() -> None:
    reading = read(frames(CREATED, "first", "second\r" + "x" * 1000, HELLO))

    assert "first" not in reading.error.message
    assert "second" in reading.error.message
    assert len(reading.error.message) < 600
    assert "\n" not in reading.error.message


# One event larger than the reader's limit.

LARGE = frame({**HELLO, "content": "x" * 400})
LIMIT = 200
TOO_LARGE = [
    pytest.param([frames(CREATED, HELLO) + LARGE], id="in one chunk"),
    pytest.param([frames(CREATED, HELLO), LARGE], id="in a chunk of its own"),
    pytest.param([frames(CREATED, HELLO) + LARGE[:250]], id="unfinished"),
    pytest.param([frames(CREATED, HELLO) + LARGE + frames(DONE)], id="before the end"),
    pytest.param([bytes([byte]) for byte in frames(CREATED, HELLO) + LARGE], id="in bytes"),
    pytest.param([frames(CREATED, HELLO) + b": " + b"x" * 300], id="a comment"),
]


@pytest.mark.parametrize("chunks", TOO_LARGE)
@pytest.mark.parametrize("failure", ENDINGS)
def test_what_stands_before_a_large_event_is_delivered(
    chunks: list[bytes], failure: NetworkFailure | None
) -> None:
    reading = read(chunks, failure, make_reader(max_event_size=LIMIT))

    assert reading.types == ["response.created", "agent.message"]
    assert type(reading.error) is EventTooLarge
    assert f"the limit is {LIMIT}" in reading.error.message
    assert (reading.error.events, reading.error.run_id) == (2, "acme.r1")
    assert (reading.error.request, reading.error.request_id) == (LABEL, "req-7")
    assert reading.reader.over


def test_a_large_event_is_told_without_waiting_for_more_bytes() -> None:
    reader = make_reader(max_event_size=LIMIT)
    reader.feed(frame(CREATED) + LARGE)
    assert reader.next_event() is not None

    with pytest.raises(EventTooLarge):
        reader.next_event()


@pytest.mark.parametrize("before", [b"id: 41\n\n", b"id: 41\n" + frame(HELLO), b": x\nid: 41\n\n"])
def test_what_stands_before_a_large_event_moves_the_last_id(before: bytes) -> None:
    error = read(before + b"id: 42\n" + LARGE, None, make_reader(max_event_size=LIMIT)).error

    assert type(error) is EventTooLarge
    assert error.last_event_id == "41"


def test_a_large_event_after_a_pause_is_not_lost_in_silence() -> None:
    reading = read(frames(CREATED, APPROVAL) + LARGE, CUT, make_reader(max_event_size=LIMIT))

    assert reading.reader.paused
    assert type(reading.error) is EventTooLarge


def test_a_large_event_after_the_end_is_nobodys_business() -> None:
    reading = read(frames(CREATED, DONE) + LARGE, CUT, make_reader(max_event_size=LIMIT))

    assert reading.error is None


def test_without_a_limit_there_is_none() -> None:
    large = {**HELLO, "content": "x" * 3_000_000}

    assert read(frames(CREATED, large, DONE)).events[1].content == large["content"]
