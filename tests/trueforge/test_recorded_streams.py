"""Event streams of a real server, read with the generated events, however the bytes are cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import h11
import pytest

from trueforge.recordings import FOLDER, Exchange, messages, strangers, streams
from turnwire.errors import StreamTruncated
from turnwire.exchange import Request
from turnwire.reader import EventReader, ResponseInfo
from turnwire_api.runtime.events import UnknownEvent
from turnwire_api.runtime.model import plain
from turnwire_api.trueforge.events import STREAMS, decode
from turnwire_api.trueforge.models import ModelMessageEvent, TurnCreatedEvent, TurnDoneEvent
from turnwire_api.trueforge.unions import STORED_EVENT, TURN_STREAM_EVENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

EXCHANGES = streams()

# Types of which the server sent none: it had no sandbox.
UNSEEN = {"sandbox.created"}

# Streams that end without turn.done: dropped, killed, timed out, deleted, or silent.
CUT = {
    "approval-allow-dropped-after-first-event",
    "crash-stream",
    "delete-while-running-stream",
    "disconnect-create",
    "disconnect-create-2",
    "limit-subscribe-timeout-1500ms",
    "subscribe-beyond-end-parks",
    "subscribe-exactly-at-last-number",
    "subscribe-last-event-id-empty",
    "subscribe-last-event-id-padded",
}


def name_of(exchange: Exchange) -> str:
    return exchange.name


def reader_of(exchange: Exchange) -> EventReader[Any]:
    call = exchange.call()
    assert call is not None
    request = Request(label=exchange.name, arguments={}, idempotent=False, streams=True)
    reader: EventReader[Any] = EventReader(call.operation.stream_spec(), request)
    reader.begin(ResponseInfo(exchange.response["status"], exchange.headers))
    return reader


def read(reader: EventReader[Any], chunks: Iterable[bytes]) -> Iterator[tuple[str, Any]]:
    """Yield each event, with the id that stands behind its data."""
    for chunk in chunks:
        reader.feed(chunk)
        while (event := reader.next_event()) is not None:
            yield reader.last_event_id, event


def expected(stream: bytes) -> list[tuple[str, dict[str, Any]]]:
    return [(str(number), data) for number, data in messages(stream)]


def test_all_streams_are_recorded() -> None:
    assert len(EXCHANGES) == 92
    assert {exchange.name for exchange in EXCHANGES} >= CUT


def test_every_type_was_recorded() -> None:
    seen = {message.data["type"] for each in EXCHANGES for message in messages(each.stream)}
    assert seen == set(TURN_STREAM_EVENT.variants) - UNSEEN
    assert set(TURN_STREAM_EVENT.variants) - set(STORED_EVENT.variants) == {"model.message.delta"}
    assert len(TURN_STREAM_EVENT.variants) == 12


@pytest.mark.parametrize("exchange", EXCHANGES, ids=name_of)
def test_in_the_chunks_of_the_network(exchange: Exchange) -> None:
    reader = reader_of(exchange)
    found = list(read(reader, exchange.reads()))
    assert [(number, plain(event)) for number, event in found] == expected(exchange.stream)
    events = [event for _, event in found]
    assert list(strangers(events)) == []
    assert reader.over is (exchange.name not in CUT)
    if isinstance(events[0] if events else None, TurnCreatedEvent):
        assert reader.run_id == events[0].turn_id
    if exchange.name in CUT:
        with pytest.raises(StreamTruncated) as caught:
            reader.end()
        assert caught.value.events == len(events)
        assert caught.value.last_event_id == (found[-1][0] if found else "")
    else:
        assert isinstance(events[-1], TurnDoneEvent)


@pytest.mark.parametrize("exchange", EXCHANGES, ids=name_of)
def test_byte_by_byte(exchange: Exchange) -> None:
    stream = exchange.stream
    chunks = (stream[index : index + 1] for index in range(len(stream)))
    found = list(read(reader_of(exchange), chunks))
    assert [(number, plain(event)) for number, event in found] == expected(stream)


@pytest.mark.parametrize("exchange", EXCHANGES, ids=name_of)
def test_numbers_are_dense(exchange: Exchange) -> None:
    numbers = [message.id for message in messages(exchange.stream)]
    first = numbers[0] if numbers else 1
    assert numbers == list(range(first, first + len(numbers)))


def test_a_turn_over_http() -> None:
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method="POST", target="/", headers=[("host", "server.invalid")]))
    connection.send(h11.EndOfMessage())
    connection.receive_data((FOLDER / "raw-http-turn-text.http").read_bytes())
    head = connection.next_event()
    assert isinstance(head, h11.Response)
    headers = {name.decode(): value.decode() for name, value in head.headers}
    request = Request(label="a turn", arguments={}, idempotent=False, streams=True)
    reader: EventReader[Any] = EventReader(STREAMS["createTurn"], request)
    reader.begin(ResponseInfo(head.status_code, headers))
    chunks: list[bytes] = []
    while isinstance(part := connection.next_event(), h11.Data):
        chunks.append(bytes(part.data))
    assert isinstance(part, h11.EndOfMessage)
    events = [event for _, event in read(reader, chunks)]
    assert [plain(event) for event in events] == [
        message.data for message in messages(b"".join(chunks))
    ]
    assert reader.over


def test_a_line_separator_within_a_text_ends_no_line() -> None:
    unicode = next(exchange for exchange in EXCHANGES if exchange.name == "model-unicode")
    assert "\u2028".encode() in unicode.stream
    events = [event for _, event in read(reader_of(unicode), unicode.reads())]
    output = events[-1].state.output
    assert isinstance(output, ModelMessageEvent)
    assert "\u2028" in str(output.content)


def test_what_the_document_says_of_both_streams() -> None:
    for name in ("createTurn", "subscribeTurn"):
        spec = STREAMS[name]
        assert spec.terminal == {"turn.done"}
        assert spec.pause == frozenset()
        assert (spec.resume, spec.keep_alive, spec.run_id) == ("cursor", None, "turn_id")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ('{"type":"turn.paused","id":"e"}', "the document has no such event"),
        ('{"type":"model.message.delta","id":"e"}', "'thread_id' is missing"),
        ('{"id":"e"}', "the event has no 'type'"),
        ('{"error":{"message":"m"}}', "the event has no 'type'"),
        ("[DONE]", "the data is not JSON"),
    ],
)
def test_what_is_no_event_is_kept(data: str, reason: str) -> None:
    event = decode(data)
    assert isinstance(event, UnknownEvent)
    assert reason in event.reason
    assert event.data == data


def test_a_new_way_to_end_is_no_success() -> None:
    (*_, last) = messages(next(each for each in EXCHANGES if each.name == "turn-text").stream)
    event = TURN_STREAM_EVENT.read({**last.data, "state": {"status": "expired"}})
    assert isinstance(event, TurnDoneEvent)
    assert list(strangers(event)) == [".state: Unknown({'status': 'expired'})"]
