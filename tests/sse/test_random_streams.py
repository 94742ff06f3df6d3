"""Random streams in random chunks, against the standard written out line by line."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from sse.reference import Interpretation, interpret
from sse.splits import cut, decode
from sse.strategies import cuts, streams
from turnwire.sse import Decoder


@settings(max_examples=1000)
@given(streams, st.data())
@example(b"\xef\xbb\xbf\xef\xbb\xbfdata: x\n\n", None)
@example(b"data: x\r\n\n\rdata: \xe2\x82\r\r\n: ping\n\rid: 1\n", None)
def test_the_standard_is_followed_in_any_split(stream: bytes, data: st.DataObject | None) -> None:
    offsets = data.draw(cuts(stream), "cuts") if data else [len(stream) // 2]
    decoder = Decoder()

    items = decode(cut(stream, offsets), decoder)

    assert Interpretation(items, decoder.last_event_id, decoder.retry) == interpret(stream)


@given(streams)
def test_single_bytes_are_enough(stream: bytes) -> None:
    decoder = Decoder()

    items = decode(cut(stream, range(1, len(stream))), decoder)

    assert Interpretation(items, decoder.last_event_id, decoder.retry) == interpret(stream)


@given(streams)
def test_decoding_a_region_equals_decoding_its_lines(stream: bytes) -> None:
    text = stream.decode("utf-8", "replace")

    assert text.split("\n") == [line.decode("utf-8", "replace") for line in stream.split(b"\n")]
    assert text.split("\r") == [line.decode("utf-8", "replace") for line in stream.split(b"\r")]


@given(st.lists(streams, max_size=4))
def test_connections_do_not_leak_into_each_other(connections: list[bytes]) -> None:
    decoder = Decoder()

    for stream in connections:
        fresh = Decoder(last_event_id=decoder.last_event_id)
        assert decode([stream], decoder) == decode([stream], fresh)
        assert decoder.last_event_id == fresh.last_event_id
