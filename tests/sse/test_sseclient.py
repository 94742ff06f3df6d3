"""sseclient-py: where it follows the standard we agree with it, and where not is named here."""

import logging
from collections.abc import Iterable
from typing import NamedTuple

import pytest
import sseclient
from hypothesis import given

from sse.cases import BOM, message
from sse.splits import decode
from sse.strategies import common_blocks, plain_blocks
from turnwire.sse import Comment, Decoder, ServerSentEvent


class Fields(NamedTuple):
    event: str
    data: str


def by_sseclient(chunks: Iterable[bytes]) -> list[Fields]:
    return [Fields(e.event, e.data) for e in sseclient.SSEClient(iter(chunks)).events()]


def by_turnwire(chunks: Iterable[bytes]) -> list[Fields]:
    events = [item for item in decode(chunks) if isinstance(item, ServerSentEvent)]
    return [Fields(event.event, event.data) for event in events]


class ParsingDecoder(Decoder):
    """A decoder without its fast paths."""

    def _dispatch(self, blocks: bytes, found: list[ServerSentEvent | Comment]) -> None:
        text = (self._take_pieces() + blocks).decode("utf-8", "replace")
        for block in text.split("\n\n"):
            self._parse(block, found)


@given(common_blocks)
def test_events_agree_with_sseclient(block: str) -> None:
    stream = f"{block}\n\n".encode()

    assert by_turnwire([stream]) == by_sseclient([stream])


@given(plain_blocks)
def test_plain_events_agree_with_sseclient(block: str) -> None:
    stream = f"{block}\n\n".encode()

    assert by_turnwire([stream]) == by_sseclient([stream])


@given(plain_blocks, common_blocks)
def test_the_fast_paths_agree_with_the_parser(first: str, second: str) -> None:
    stream = f"{first}\n\n{second}\n\ndata: x\n\n".encode()
    fast, slow = Decoder(), ParsingDecoder()

    assert decode([stream], fast) == decode([stream], slow)
    assert (fast.last_event_id, fast.retry) == (slow.last_event_id, slow.retry)


# Deviations. Each test shows what sseclient-py does, then what the standard asks for.


def test_deviation_invalid_utf8_ends_its_stream() -> None:
    stream = b"data: a\xff\n\n"

    with pytest.raises(UnicodeDecodeError):
        by_sseclient([stream])
    assert decode([stream]) == [message("a\ufffd")]


def test_deviation_a_leading_bom_hides_the_first_field() -> None:
    stream = BOM + b"data: a\n\n"

    assert by_sseclient([stream]) == []
    assert decode([stream]) == [message("a")]


def test_deviation_mixed_line_ends_hide_a_blank_line() -> None:
    stream = b"data: a\n\r\ndata: b\r\r\n"

    assert by_sseclient([stream]) == [Fields("message", "a\nb")]
    assert decode([stream]) == [message("a"), message("b")]


def test_deviation_an_unfinished_event_is_dispatched() -> None:
    stream = b"data: a"

    assert by_sseclient([stream]) == [Fields("message", "a")]
    assert decode([stream]) == []


def test_deviation_an_id_with_nul_is_taken() -> None:
    stream = b"id: 1\0\ndata: a\n\n"

    (event,) = sseclient.SSEClient(iter([stream])).events()
    assert event.id == "1\0"
    assert decode([stream]) == [message("a")]


def test_deviation_an_id_does_not_stay() -> None:
    stream = b"id: 1\ndata: a\n\ndata: b\n\n"

    assert [e.id for e in sseclient.SSEClient(iter([stream])).events()] == ["1", None]
    assert decode([stream]) == [message("a", id="1"), message("b", id="1")]


def test_deviation_an_id_without_data_is_lost() -> None:
    stream = b"id: 1\n\ndata: a\n\n"

    assert [e.id for e in sseclient.SSEClient(iter([stream])).events()] == [None]
    assert decode([stream]) == [message("a", id="1")]


def test_deviation_retry_is_not_checked() -> None:
    stream = b"retry: soon\ndata: a\n\nretry: 10\ndata: b\n\n"

    assert [e.retry for e in sseclient.SSEClient(iter([stream])).events()] == ["soon", "10"]
    assert decode([stream]) == [message("a"), message("b", retry=10)]


def test_deviation_comments_are_dropped() -> None:
    stream = b": ping\ndata: a\n\n"

    assert by_sseclient([stream]) == [Fields("message", "a")]
    assert decode([stream]) == [Comment("ping"), message("a")]


def test_deviation_content_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    stream = b"secret-field: 1\nsecret-line\nid: secret-id\ndata: secret-data\n\n"

    list(sseclient.SSEClient([stream]).events())  # type: ignore[arg-type] # A list, on purpose.
    assert "secret-data" in caplog.text
    assert "secret-line" in caplog.text

    caplog.clear()
    assert decode([stream, b"data:secret\n\n"]) == [
        message("secret-data", id="secret-id"),
        message("secret", id="secret-id"),
    ]
    assert "secret" not in caplog.text
