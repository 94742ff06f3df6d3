"""The rules of an event stream, in every split, and the decoder's own promises about timing."""

import pytest

from sse.cases import BOM, CASES, Case, message
from sse.reference import interpret
from sse.splits import decode, every_way
from turnwire.sse import Comment, Decoder


@pytest.mark.parametrize("case", CASES, ids=[case.rule for case in CASES])
def test_rule_holds_in_every_split(case: Case) -> None:
    for chunks in every_way(case.stream):
        decoder = Decoder()
        assert decode(chunks, decoder) == case.expected, chunks
        assert (decoder.last_event_id, decoder.retry) == (case.last_event_id, case.retry), chunks


@pytest.mark.parametrize("case", CASES, ids=[case.rule for case in CASES])
def test_the_reference_agrees_with_the_table(case: Case) -> None:
    assert interpret(case.stream) == (case.expected, case.last_event_id, case.retry)


@pytest.mark.parametrize("digits", [19, 5000])
def test_retry_beyond_any_time_span_is_ignored(digits: int) -> None:
    decoder = Decoder()

    assert decoder.feed(b"retry: " + b"9" * digits + b"\ndata: a\n\n") == [message("a")]
    assert decoder.retry is None


@pytest.mark.parametrize("end", [b"\n\n", b"\r\r", b"\r\n\r", b"\n\r"])
def test_nothing_is_held_back_after_a_blank_line(end: bytes) -> None:
    decoder = Decoder()

    assert decoder.feed(b"data: a" + end) == [message("a")]
    assert decoder.pending == 0


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_a_comment_comes_out_with_its_line(end: bytes) -> None:
    decoder = Decoder()

    assert decoder.feed(b"data: a\n\n: pi") == [message("a")]
    assert decoder.feed(b"ng" + end) == [Comment("ping")]
    assert decoder.feed(b": pong" + end + b"data: ") == [Comment("pong")]
    assert decoder.feed(b"b\n\n") == [message("b")]


def test_an_empty_chunk_changes_nothing() -> None:
    decoder = Decoder()

    for chunk in (BOM[:1], BOM[1:], b"data: a\r", b"\ndata: b"):
        assert decoder.feed(chunk) == []
        assert decoder.feed(b"") == []
    assert decoder.feed(b"\r") == []
    assert decoder.feed(b"") == []
    assert decoder.feed(b"\n\r") == [message("a\nb")]


def test_pending_counts_each_line_end_once() -> None:
    decoder = Decoder()

    decoder.feed(b"data: done\r\n\r\nid: 1\r\ndata: a\r\n")

    assert decoder.pending == len(b"id: 1\ndata: a\n")
    assert decoder.close() == len(b"id: 1\ndata: a\n")
    assert decoder.pending == 0


def test_a_connection_may_follow_another() -> None:
    decoder = Decoder()
    decoder.feed(b"retry: 5\nid: 1\ndata: a\n\nid: 2\ndata: lost\r")
    decoder.close()

    assert decoder.feed(b"\n" + b"data: b\n\n") == [message("b", id="1")]
    decoder.close()
    assert decoder.feed(BOM + b"data: c\n\n") == [message("c", id="1")]
    assert decoder.retry == 5


def test_a_decoder_may_start_after_an_event() -> None:
    decoder = Decoder(last_event_id="41")

    assert decoder.feed(b"data: a\n\nid: 42\ndata: b\n\n") == [
        message("a", id="41"),
        message("b", id="42"),
    ]
    assert decoder.last_event_id == "42"
