"""Random event streams, made of the pieces that matter to a decoder."""

from hypothesis import strategies as st

_PIECES = [
    *[b"\n", b"\r", b"\r\n", b"\n\n", b"\r\r", b"\r\n\r\n"],
    *[b"data", b"data:", b"data: ", b"event: ", b"event:", b"event", b"id: ", b"id", b"id:"],
    *[b"retry: ", b"retry:", b"10", b"0", b":", b": ", b" ", b"\0", b"x", b"foo: "],
    *[b"data: x\n\n", b"event: e\ndata: x\n\n", b"data: x\nid: 7\n\n", b": ping\n\n", b": ping\n"],
    *[b"\xef\xbb\xbf", b"\xef", b"\xbb\xbf", b"\xe2\x82", b"\xff", b"\xed\xa0\x80"],
    *[text.encode() for text in ("ß", "€", "𝄞", "\u2028", "\x85", "\x0b", "²")],
]

# Few pieces, chosen over and over: rules meet each other in short streams.
streams = st.lists(st.sampled_from(_PIECES) | st.binary(max_size=3), max_size=40).map(b"".join)


def cuts(stream: bytes) -> st.SearchStrategy[list[int]]:
    """Offsets to cut a stream at; two may be equal, which makes an empty chunk."""
    return st.lists(st.integers(0, len(stream)), max_size=8)


_LINE_TEXT = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\r\n\0"))
_VALUES = st.builds(str.__add__, st.sampled_from(["", " ", "  ", ":", ": "]), _LINE_TEXT)

# Lines that both the standard and sseclient-py read alike.
common_lines = st.one_of(
    st.builds("{}:{}".format, st.sampled_from(["data", "event", "id", "retry", "other"]), _VALUES),
    st.builds(":{}".format, _LINE_TEXT),
    st.sampled_from(["data", "event", "id", "other", " data: x", "Data: x"]),
)
common_blocks = st.lists(common_lines, min_size=1, max_size=8).map("\n".join)
plain_blocks = st.lists(
    st.builds("{}: {}".format, st.sampled_from(["data", "event", "id"]), _LINE_TEXT),
    min_size=1,
    max_size=4,
).map("\n".join)
