"""One stream from its head to its last event."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from core.support import (
    CREATED,
    CUT,
    DONE,
    EVENT_STREAM,
    HELLO,
    LABEL,
    Reading,
    frame,
    frames,
    make_reader,
    make_request,
    read,
)
from turnwire.errors import ProtocolError
from turnwire.reader import QUIET, EventReader, ResponseInfo
from turnwire_api.runtime.events import EventTable, StreamSpec, UnknownEvent
from turnwire_api.truefoundry.events import STREAMS, TABLE
from turnwire_api.truefoundry.models import (
    AgentMessageEvent,
    ResponseCancelledEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseErrorEvent,
)


@pytest.mark.parametrize(
    "kind",
    [
        "text/event-stream",
        "text/event-stream; charset=utf-8",
        "text/event-stream;charset=UTF-8",
        "text/event-stream ; a=b",
        " text/event-stream",
        "Text/Event-Stream",
        "TEXT/EVENT-STREAM; charset=utf-8",
    ],
)
def test_event_streams_are_accepted(kind: str) -> None:
    assert read(frames(CREATED, DONE), reader=make_reader({"content-type": kind})).error is None


@pytest.mark.parametrize(
    ("headers", "named"),
    [
        ({}, "no type"),
        ({"content-type": ""}, "no type"),
        ({"content-type": "application/json"}, "application/json"),
        ({"content-type": "application/json; charset=utf-8"}, "application/json; charset=utf-8"),
        ({"content-type": "text/html"}, "text/html"),
        ({"content-type": "text/plain"}, "text/plain"),
        ({"content-type": "text/event-streams"}, "text/event-streams"),
        ({"content-type": "application/json, text/event-stream"}, "application/json, text/"),
    ],
)
@pytest.mark.parametrize("status", [200, 204])
def test_anything_else_is_a_broken_promise(
    headers: dict[str, str], named: str, status: int
) -> None:
    reader = new_reader()

    with pytest.raises(ProtocolError) as raised:
        reader.begin(ResponseInfo(status, {**headers, "x-request-id": "r9"}))

    assert f"answered {status} with {named}" in raised.value.message
    assert raised.value.message.endswith("instead of text/event-stream")
    assert (raised.value.request, raised.value.request_id) == (LABEL, "r9")
    assert reader.over


def new_reader(
    spec: StreamSpec[Any] = STREAMS["createResponse"], *, idempotent: bool = False
) -> EventReader[Any]:
    return EventReader(spec, make_request(idempotent=idempotent, streams=True))


def test_events_are_typed() -> None:
    created, hello, done = read(frames(CREATED, HELLO, DONE)).events

    assert isinstance(created, ResponseCreatedEvent)
    assert created.response_id == "acme.r1"
    assert isinstance(hello, AgentMessageEvent)
    assert hello.content == "Hello!"
    assert isinstance(done, ResponseDoneEvent)


@pytest.mark.parametrize(
    ("end", "kind"),
    [
        (DONE, ResponseDoneEvent),
        ({"type": "response.done", "status": "cancelled"}, UnknownEvent),
        (
            {
                "type": "response.done",
                "status": "cancelled",
                "cancellation_reason": "client-cancelled",
            },
            ResponseCancelledEvent,
        ),
        (
            {"type": "response.done", "status": "cancelled", "cancellation_reason": "new-reason"},
            ResponseCancelledEvent,
        ),
        (
            {"type": "response.done", "status": "error", "message": "iteration limit"},
            ResponseErrorEvent,
        ),
        ({"type": "response.done", "status": "paused-for-now"}, UnknownEvent),
        ({"type": "response.done", "status": None}, UnknownEvent),
        ({"type": "response.done", "status": ["done"]}, UnknownEvent),
        ({"type": "response.done"}, UnknownEvent),
    ],
)
@pytest.mark.parametrize("together", [False, True])
def test_the_terminal_event_ends_the_stream_at_once(
    end: dict[str, Any], kind: type, *, together: bool
) -> None:
    late = frames(HELLO, "[DONE]") + b"data: more"
    parts = [frames(CREATED), frame(end), late]
    reading = read([b"".join(parts)] if together else parts, CUT)

    assert reading.error is None
    assert reading.types == ["response.created", "response.done"]
    assert type(reading.events[-1]) is kind
    assert reading.reader.over
    assert reading.reader.events == 2
    assert reading.reader.next_event() is None


def test_an_unknown_status_is_no_success() -> None:
    (end,) = read(frame({"type": "response.done", "status": "halted", "x": 1})).events

    assert isinstance(end, UnknownEvent)
    assert end.raw == {"type": "response.done", "status": "halted", "x": 1}
    assert end.status == "halted"


@pytest.mark.parametrize(
    ("data", "kind", "raw", "reason"),
    [
        ('{"type":"agent.teleported","to":"home"}', "agent.teleported", ..., "no such event"),
        ('{"type":"response.created"}', "response.created", ..., "is missing"),
        ('{"type":"agent.created","execution_id":1}', "agent.created", ..., "is missing"),
        ('{"type":"sandbox.created","sandbox_id":', None, None, "not JSON"),
        ("hello", None, None, "not JSON"),
        ('{"error":{"message":"overloaded"}}', None, ..., "no 'type'"),
        ('{"type":null}', None, ..., "no 'type'"),
        ('{"type":7}', None, ..., "no 'type'"),
        ("{}", None, ..., "no 'type'"),
        ("[1,2]", None, ..., "not an object"),
        ('"text"', None, ..., "not an object"),
        ("17", None, ..., "not an object"),
        ("null", None, ..., "not an object"),
    ],
)
def test_what_is_not_understood_is_delivered(
    data: str, kind: str | None, raw: Any, reason: str
) -> None:
    reading = read(frames(CREATED, data, HELLO, DONE))
    event = reading.events[1]

    assert reading.error is None
    assert len(reading.events) == 4
    assert isinstance(event, UnknownEvent)
    assert event.data == data
    assert event.raw == (json.loads(data) if raw is ... else raw)
    assert reason in event.reason
    if kind is not None:
        assert event.type == kind


@pytest.mark.parametrize(
    "nothing", [b"data: [DONE]\n\n", b"data:\n\n", b"data: \n\n", b"data:   \n\n", b"event: x\n\n"]
)
def test_what_is_no_event_is_not_delivered(nothing: bytes) -> None:
    reading = read([nothing, frames(CREATED), nothing + frames(DONE)])

    assert reading.types == ["response.created", "response.done"]
    assert reading.reader.events == 2


def test_the_run_id_is_learnt_once() -> None:
    reader = make_reader()
    reader.feed(frames(HELLO, CREATED, {**CREATED, "response_id": "acme.r2"}, DONE))

    seen = [reader.run_id]
    while not reader.over:
        reader.next_event()
        seen.append(reader.run_id)

    assert seen == [None, None, "acme.r1", "acme.r1", "acme.r1"]


@pytest.mark.parametrize("value", [None, 7, ["acme.r1"], {}])
def test_a_run_id_is_a_text(value: Any) -> None:
    reading = read(frames({**CREATED, "response_id": value}, {**CREATED, "response_id": "r2"}), CUT)

    assert reading.reader.run_id == "r2"
    assert reading.error.run_id == "r2"


def test_a_run_id_is_found_in_an_event_that_is_not_understood() -> None:
    assert read(frame({"type": "response.created", "response_id": "r3"}), CUT).reader.run_id == "r3"


def test_a_stream_without_run_ids_has_none() -> None:
    spec = StreamSpec(TABLE, terminal=frozenset(["response.done"]))
    assert read(frames(CREATED, DONE), reader=new_reader(spec)).reader.run_id is None


def test_heartbeats_are_counted_and_not_delivered() -> None:
    reading = read(
        [b": hello\n\n", b":\n\n: ping\n: ping\n", frame(CREATED), b": ping\n\n" + frame(DONE)]
    )

    assert reading.types == ["response.created", "response.done"]
    assert reading.reader.heartbeats == 5
    assert reading.reader.events == 2


def test_heartbeats_keep_the_order_of_the_stream() -> None:
    reader = make_reader()
    reader.feed(b": 1\n\n" + frame(CREATED) + b": 2\n\n: 3\n\n" + frame(HELLO) + b": 4\n\n")

    seen = list[int]()
    while reader.next_event() is not None:
        seen.append(reader.heartbeats)

    assert seen == [1, 3]
    assert reader.heartbeats == 4


def test_silence_is_told_to_who_asks_for_it() -> None:
    reader = make_reader()
    reader.patience = 2
    hurry, pause = frame(CREATED) + b":\n\n", b":\n\n" * 5
    reader.feed(hurry + frame(HELLO) + pause + frame(HELLO))

    seen = list[str]()
    while (event := reader.next_event()) is not None:
        seen.append(str(event.type) if event is not QUIET else "quiet")

    assert seen == ["response.created", "agent.message", "quiet", "quiet", "agent.message"]
    assert (reader.events, reader.heartbeats) == (3, 6)


def test_the_last_event_id_does_not_run_ahead_of_the_events() -> None:
    reader = make_reader()
    assert reader.last_event_id == ""
    reader.feed(
        b"id: 1\n" + frame(CREATED) + b"id: 2\n" + frame(HELLO) + frame(HELLO) + b"id\n"
        b"data: [DONE]\n\nid: 5\n\nid: 6\ndata: unfinished"
    )

    seen = list[str]()
    while reader.next_event() is not None:
        seen.append(reader.last_event_id)

    assert seen == ["1", "2", "2"]
    # An id may come without an event; one of an unfinished event counts for nothing.
    assert reader.last_event_id == "5"


class CountingTable(EventTable[Any]):
    """Counts what is decoded."""

    def __init__(self) -> None:
        super().__init__(TABLE.choice, sentinels=TABLE.sentinels)
        self.decoded = 0

    def decode(self, data: str | bytes, event: str | None = None) -> Any:
        self.decoded += 1
        return super().decode(data, event)


def test_events_are_decoded_when_they_are_read_and_not_before() -> None:
    table = CountingTable()
    reader = new_reader(StreamSpec(table, terminal=STREAMS["createResponse"].terminal))
    reader.begin(ResponseInfo(200, EVENT_STREAM))

    reader.feed(frames(*[HELLO] * 1000))
    assert table.decoded == 0
    for count in range(1, 4):
        assert reader.next_event() is not None
        assert table.decoded == count


def test_nothing_is_decoded_after_the_terminal_event() -> None:
    table = CountingTable()
    reader = new_reader(StreamSpec(table, terminal=STREAMS["createResponse"].terminal))

    assert len(read(frames(CREATED, DONE, *[HELLO] * 10), reader=reader).events) == 2
    assert table.decoded == 2


def test_chunks_are_taken_one_by_one() -> None:
    taken = list[int]()

    def chunks() -> Iterator[bytes]:
        for number, chunk in enumerate([frames(CREATED), frames(HELLO), frames(DONE), b"x"]):
            taken.append(number)
            yield chunk

    assert len(read(chunks()).events) == 3
    assert taken == [0, 1, 2]


def test_empty_chunks_change_nothing() -> None:
    parts = [b"", frame(CREATED)[:9], b"", frame(CREATED)[9:], b"", frame(DONE), b""]

    assert read(parts).types == ["response.created", "response.done"]


def test_the_head_is_told_without_credentials() -> None:
    info = ResponseInfo(200, {"x-request-id": "r1", "server": "s"})

    assert (info.status, info.request_id, info.headers["server"]) == (200, "r1", "s")
    assert repr(info) == "ResponseInfo(status=200, request_id='r1')"


def test_an_unread_stream_has_seen_nothing() -> None:
    reader = make_reader()

    assert reader.next_event() is None
    assert Reading(reader).events == []
    assert (reader.over, reader.paused, reader.run_id, reader.events) == (False, False, None, 0)
