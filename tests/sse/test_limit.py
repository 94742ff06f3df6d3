"""The size limit: exact, the same in every split, and late enough to lose nothing."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sse.cases import BOM, message
from sse.reference import interpret
from sse.splits import cut, every_way
from sse.strategies import cuts, streams
from turnwire.sse import Comment, Decoder, EventTooLarge, ServerSentEvent


def decode_within(
    limit: int, chunks: list[bytes]
) -> tuple[list[ServerSentEvent | Comment], EventTooLarge | None]:
    """Feed chunks to a limited decoder; return what came out, and the error if one did."""
    decoder = Decoder(max_event_size=limit)
    items: list[ServerSentEvent | Comment] = []
    try:
        for chunk in chunks:
            items += decoder.feed(chunk)
            assert decoder.pending <= limit + 1  # A line end may wait beside a full event.
        decoder.close()
    except EventTooLarge as error:
        return items, error
    return items, None


@pytest.mark.parametrize(
    ("stream", "size"),
    [
        (b"data: abc\n\n", 9),
        (b"data: abc\r\n\r\n", 9),
        (b"data: a\r\ndata: b\r\n\r\n", 15),
        (BOM + b"data: abc\n\n", 9),
        ("data: ß\n\n".encode(), 8),
        (b"\n\n\ndata: abc\n\n\n\n", 9),
        (b": comment\n: and more\ndata: abc\n: c\n\n", 13),
        (b"data: abc\n\n: and a comment\ndata: a\n\n", 15),
        (b"data: a\n\ndata: abcd\n\ndata: ab\n\n", 10),
        (b"data: abcde\n\nid: 1\nid: 2", 11),
    ],
)
def test_the_limit_is_exact_in_every_split(stream: bytes, size: int) -> None:
    for chunks in every_way(stream):
        assert decode_within(size, chunks) == (interpret(stream).items, None), chunks
        _, error = decode_within(size - 1, chunks)
        assert error is not None, chunks
        assert error.size >= size, chunks
        assert error.limit == size - 1, chunks


def test_what_came_before_is_delivered_first() -> None:
    decoder = Decoder(max_event_size=10)

    found = decoder.feed(b"data: a\n\n: ping\ndata: too large\n\ndata: b\n\n")

    assert found == [message("a"), Comment("ping")]
    for _ in range(2):
        with pytest.raises(EventTooLarge, match="at least 15 bytes; the limit is 10"):
            decoder.feed(b"data: c\n\n")
    with pytest.raises(EventTooLarge):
        decoder.close()
    assert decoder.pending == 0


def test_an_endless_line_is_refused_in_time() -> None:
    decoder = Decoder(max_event_size=100)

    for _ in range(10):
        assert decoder.feed(b"x" * 9 + b"\n") == []
    with pytest.raises(EventTooLarge) as raised:
        decoder.feed(b"x")
    assert raised.value.size == 101
    with pytest.raises(EventTooLarge):
        decoder.close()
    assert decoder.pending == 0


def test_there_is_no_limit_by_default() -> None:
    assert Decoder().feed(b"data: " + b"x" * 5_000_000 + b"\n\n") == [message("x" * 5_000_000)]


def test_the_error_survives_pickling() -> None:
    error = pickle.loads(pickle.dumps(EventTooLarge(11, 10)))  # noqa: S301 - our own bytes.

    assert isinstance(error, EventTooLarge)
    assert (error.size, error.limit) == (11, 10)
    assert str(error) == "event of at least 11 bytes; the limit is 10"


@given(streams, st.integers(0, 30), st.data())
def test_a_limit_cuts_a_stream_short_at_the_same_place(
    stream: bytes, limit: int, data: st.DataObject
) -> None:
    items, error = decode_within(limit, cut(stream, data.draw(cuts(stream), "cuts")))
    bytewise_items, bytewise_error = decode_within(limit, cut(stream, range(1, len(stream))))
    unlimited = interpret(stream).items

    assert items == bytewise_items
    assert (error is None) == (bytewise_error is None)
    assert items == (unlimited if error is None else unlimited[: len(items)])
