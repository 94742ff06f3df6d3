"""Each rule of the HTML standard, section 9.2.6, as a stream and what it must become."""

from typing import NamedTuple

from turnwire.sse import Comment, ServerSentEvent


class Case(NamedTuple):
    rule: str
    stream: bytes
    expected: list[ServerSentEvent | Comment]
    last_event_id: str = ""
    retry: int | None = None


def message(
    data: str, *, event: str = "message", id: str = "", retry: int | None = None
) -> ServerSentEvent:
    return ServerSentEvent(event, data, id, retry)


BOM = b"\xef\xbb\xbf"

CASES = [
    # Line ends.
    Case("LF ends a line", b"data: a\n\ndata: b\n\n", [message("a"), message("b")]),
    Case("CR ends a line", b"data: a\r\rdata: b\r\r", [message("a"), message("b")]),
    Case("CRLF ends a line", b"data: a\r\n\r\ndata: b\r\n\r\n", [message("a"), message("b")]),
    Case("CRLF inside an event", b"event: e\r\ndata: a\r\n\r\n", [message("a", event="e")]),
    Case("LF then CR is a blank line", b"data: a\n\rdata: b\n\r", [message("a"), message("b")]),
    Case(
        "LF then CRLF is a blank line", b"data: a\n\r\ndata: b\r\n\n", [message("a"), message("b")]
    ),
    Case(
        "CR then CRLF is a blank line", b"data: a\r\r\ndata: b\r\n\r", [message("a"), message("b")]
    ),
    Case("CRLF is not two line ends", b"data: a\r\ndata: b\r\n\r\n", [message("a\nb")]),
    Case("CR CR LF LF is three lines", b"data: a\r\r\n\ndata: b\n\n", [message("a"), message("b")]),
    Case(
        "other Unicode line ends are data",
        "data: a\u2028b\x85c\x0bd\x0ce\x1cf\n\n".encode(),
        [message("a\u2028b\x85c\x0bd\x0ce\x1cf")],
    ),
    Case("many blank lines", b"\n\n\ndata: a\n\n\n\n\ndata: b\n\n\n", [message("a"), message("b")]),
    Case("blank lines only", b"\r\n\n\r\r\n", []),
    Case("nothing", b"", []),
    # Byte order mark and encoding.
    Case("one leading BOM is dropped", BOM + b"data: a\n\n", [message("a")]),
    Case("BOM before a comment", BOM + b": ping\n", [Comment("ping")]),
    Case("BOM before a blank line", BOM + b"\ndata: a\n\n", [message("a")]),
    Case("BOM alone", BOM, []),
    Case("part of a BOM", BOM[:2] + b"data: a\n\ndata: b\n\n", [message("b")]),
    Case(
        "a second BOM is part of the field name",
        BOM + BOM + b"data: a\n\ndata: b\n\n",
        [message("b")],
    ),
    Case(
        "a later BOM stays",
        b"data: a\n\n" + BOM + b"data: b\n\ndata: " + BOM + b"c\n\n",
        [message("a"), message("\ufeffc")],
    ),
    Case("UTF-8 of every length", "data: aß€𝄞\n\n".encode(), [message("aß€𝄞")]),
    Case("an invalid byte is replaced", b"data: a\xffb\n\n", [message("a\ufffdb")]),
    Case(
        "a cut character is replaced and keeps its line end",
        b"data: \xe2\x82\ndata: \xf0\x9d\x84\n\n",
        [message("\ufffd\n\ufffd")],
    ),
    Case("a cut character before CR", b"data: \xe2\x82\r\r", [message("\ufffd")]),
    Case(
        "an encoded surrogate is replaced",
        b"data: \xed\xa0\x80\n\n",
        [message("\ufffd\ufffd\ufffd")],
    ),
    Case("an overlong form is replaced", b"data: \xc0\x8a\n\n", [message("\ufffd\ufffd")]),
    Case("NUL is data", b"data: a\0b\n\n", [message("a\0b")]),
    # Fields.
    Case("one leading space is removed", b"data:a\ndata: b\ndata:  c\n\n", [message("a\nb\n c")]),
    Case("no other space is removed", b"data:\ta \n\n", [message("\ta ")]),
    Case(
        "the value may hold colons",
        b"data: a: b:c\n\ndata:a: b\n\n",
        [message("a: b:c"), message("a: b")],
    ),
    Case("field names are case-sensitive", b"Data: a\nDATA: b\n\n", []),
    Case("field names are not trimmed", b" data: a\ndata : b\n\n", []),
    Case("unknown fields are ignored", b"foo: x\ndata: a\nbar\n\n", [message("a")]),
    Case(
        "a field without a colon has an empty value",
        b"data\n\ndata\ndata\n\n",
        [message(""), message("\n")],
    ),
    Case("a field with an empty value", b"data:\n\ndata: \n\n", [message(""), message("")]),
    Case("data lines are joined", b"data: a\ndata: b\ndata\ndata: c\n\n", [message("a\nb\n\nc")]),
    Case("only the last line feed is stripped", b"data: a\ndata:\ndata:\n\n", [message("a\n\n")]),
    # Event type.
    Case("event names the type", b"event: e\ndata: a\n\n", [message("a", event="e")]),
    Case("event may follow data", b"data: a\nevent: e\n\n", [message("a", event="e")]),
    Case(
        "the last event field wins", b"event: e\nevent: f\ndata: a\n\n", [message("a", event="f")]
    ),
    Case(
        "an empty event is message",
        b"event: e\nevent:\ndata: a\n\nevent: \ndata: b\n\n",
        [message("a"), message("b")],
    ),
    Case("event without colon is message", b"event\ndata: a\n\n", [message("a")]),
    Case(
        "the type does not carry over",
        b"event: e\ndata: a\n\ndata: b\n\n",
        [message("a", event="e"), message("b")],
    ),
    Case("no data, no event, and no type left over", b"event: e\n\ndata: a\n\n", [message("a")]),
    # Last event ID.
    Case(
        "id stays for later events",
        b"id: 1\ndata: a\n\ndata: b\n\n",
        [message("a", id="1"), message("b", id="1")],
        "1",
    ),
    Case("id may follow data", b"data: a\nid: 1\n\n", [message("a", id="1")], "1"),
    Case("the last id wins", b"id: 1\nid:2\ndata: a\n\n", [message("a", id="2")], "2"),
    Case(
        "an empty id clears it",
        b"id: 1\ndata: a\n\nid\ndata: b\n\n",
        [message("a", id="1"), message("b")],
    ),
    Case(
        "an empty id with a colon clears it",
        b"id: 1\n\nid:\ndata: a\n\nid: 2\n\nid: \ndata: b\n\n",
        [message("a"), message("b")],
    ),
    Case(
        "an id with NUL is ignored", b"id: 1\n\nid: 2\0\ndata: a\n\n", [message("a", id="1")], "1"
    ),
    Case(
        "an id with NUL leaves the one before it",
        b"id: 1\nid: \0\ndata: a\n\n",
        [message("a", id="1")],
        "1",
    ),
    Case("id without data is committed", b"id: 1\n\n", [], "1"),
    Case(
        "id without data reaches the next event",
        b"id: 1\n\ndata: a\n\n",
        [message("a", id="1")],
        "1",
    ),
    Case(
        "id of an unfinished event is not committed",
        b"id: 1\ndata: a\n\nid: 2\ndata: b\n",
        [message("a", id="1")],
        "1",
    ),
    Case(
        "id keeps inner and trailing space",
        b"id:  a b \ndata: x\n\n",
        [message("x", id=" a b ")],
        " a b ",
    ),
    Case("id is any text", "id: ü\ndata: x\n\n".encode(), [message("x", id="ü")], "ü"),
    # Reconnection time.
    Case(
        "retry is milliseconds",
        b"retry: 3000\ndata: a\n\ndata: b\n\n",
        [message("a", retry=3000), message("b")],
        retry=3000,
    ),
    Case("retry without data counts", b"retry: 10\n\n", [], retry=10),
    Case("retry may be zero", b"retry: 0\ndata: a\n\n", [message("a", retry=0)], retry=0),
    Case("retry may have leading zeros", b"retry:007\n\n", [], retry=7),
    Case(
        "the last valid retry wins",
        b"retry: 1\nretry: 2\nretry: x\ndata: a\n\n",
        [message("a", retry=2)],
        retry=2,
    ),
    Case("retry in an unfinished event counts", b"retry: 5\ndata: a\n", [], retry=5),
    Case("retry on an unfinished line does not", b"retry: 1\nretry: 5", [], retry=1),
    *(
        Case(f"retry {value!r} is ignored", f"retry: {value}\ndata: a\n\n".encode(), [message("a")])
        for value in ["", "x", "1x", "-1", "+1", "1.5", "1e3", " 1", "1 ", "1_0", "²", "٣", "1\0"]
    ),
    # Comments.
    Case(
        "comments are reported",
        b": a\n:b\n:  c\n:\n",
        [Comment("a"), Comment("b"), Comment(" c"), Comment("")],
    ),
    Case("a comment needs no blank line", b": ping\ndata: a\n\n", [Comment("ping"), message("a")]),
    Case(
        "a comment with its blank line", b": ping\n\ndata: a\n\n", [Comment("ping"), message("a")]
    ),
    Case(
        "a comment inside an event comes before it",
        b"data: a\n: ping\ndata: b\n\n",
        [Comment("ping"), message("a\nb")],
    ),
    Case("a comment is not a field", b":data: a\n\n", [Comment("data: a")]),
    Case(
        "a comment may look like an event",
        b": data: a\r\r: b\r\n",
        [Comment("data: a"), Comment("b")],
    ),
    Case("an unfinished comment is no comment", b"data: a\n\n: pin", [message("a")]),
    # End of the stream.
    Case("an event without its blank line is discarded", b"data: a\n\ndata: b\n", [message("a")]),
    Case("an event without its line end is discarded", b"data: a\n\ndata: b", [message("a")]),
    Case("a stream of one unfinished line", b"data: a", []),
    # The examples of the standard.
    Case(
        "the standard's stock ticker",
        b"data: YHOO\ndata: +2\ndata: 10\n\n",
        [message("YHOO\n+2\n10")],
    ),
    Case(
        "the standard's four blocks",
        b": test stream\n\ndata: first event\nid: 1\n\n"
        b"data:second event\nid\n\ndata:  third event\n\n",
        [
            Comment("test stream"),
            message("first event", id="1"),
            message("second event"),
            message(" third event"),
        ],
    ),
    Case("the standard's empty data", b"data\n\ndata\ndata\n\ndata:", [message(""), message("\n")]),
    Case(
        "the standard's optional space",
        b"data:test\n\ndata: test\n\n",
        [message("test"), message("test")],
    ),
]
