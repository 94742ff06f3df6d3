"""Bugs of published clients for this API and its peers. None of them may happen here."""

from typing import Any

import pytest

from core.support import (
    CREATED,
    CUT,
    DONE,
    HELLO,
    LABEL,
    SILENCE,
    Reply,
    frame,
    frames,
    make_reader,
    make_request,
    read,
    run,
    sample,
)
from turnwire.errors import ProtocolError, StreamError, StreamIdle, StreamTruncated
from turnwire.exchange import NetworkFailure, Request
from turnwire.reader import EventReader, ResponseInfo
from turnwire.settings import Settings
from turnwire_api.runtime.events import UnknownEvent
from turnwire_api.truefoundry.events import STREAMS
from turnwire_api.truefoundry.models import (
    AgentMessageEvent,
    ResponseDoneEvent,
    ToolMessageEvent,
)
from turnwire_api.truefoundry.resources import RESPONSES_STREAM

CALL = {
    "id": "call_1",
    "type": "function",
    "function": {"name": "ask_user_question", "arguments": "{}"},
}


def test_tool_calls_without_an_index_were_dropped() -> None:
    event = {**HELLO, "tool_calls": [CALL]}
    reading = read(frames(CREATED, event, DONE))

    message = reading.events[1]
    assert isinstance(message, AgentMessageEvent)
    assert message.tool_calls[0]["id"] == "call_1"
    assert "index" not in message.tool_calls[0]


@pytest.mark.parametrize("name", ["ask-user-question", "sandbox-second-turn"])
def test_the_documentations_own_tool_calls_were_dropped(name: str) -> None:
    body = "".join(f"data: {line}\n\n" for line in sample(name)).encode()
    messages = [event for event in read(body).events if event.type == "agent.message"]

    assert not any(isinstance(event, UnknownEvent) for event in messages)
    assert any(message.get("tool_calls") for message in messages)


FABRICATED = {
    "broken JSON": b'data: {"type":"agent.mess\n\n',
    "no JSON": b"data: upstream connect error\n\n",
    "sentinel": b"data: [DONE]\n\n",
    "heartbeat after an id": b"id: 7\n\n",
    "empty data": b"id: 8\ndata:\n\n",
    "event line only": b"event: response.done\n\n",
    "comment": b": response.done\n\n",
    "error without a type": b'data: {"error":{"message":"overloaded"}}\n\n',
    "empty object": b"data: {}\n\n",
    "end of another kind": b'data: {"type":"turn.done","status":"done"}\n\n',
    "end within": b'data: {"event":{"type":"response.done","status":"done"}}\n\n',
    "end as text": b'data: "response.done"\n\n',
    "unfinished end": frame(DONE)[:-1],
    "end without its blank line": frame(DONE)[:-2],
}


@pytest.mark.parametrize("noise", FABRICATED.values(), ids=FABRICATED)
@pytest.mark.parametrize("failure", [None, CUT])
def test_a_success_was_fabricated_from_noise(noise: bytes, failure: NetworkFailure | None) -> None:
    reading = read(frames(CREATED, HELLO) + noise, failure)

    assert not any(isinstance(event, ResponseDoneEvent) for event in reading.events)
    assert type(reading.error) is StreamTruncated


@pytest.mark.parametrize("noise", FABRICATED.values(), ids=FABRICATED)
def test_noise_ended_the_stream_early(noise: bytes) -> None:
    complete = noise if noise.endswith(b"\n\n") else b""
    reading = read(frames(CREATED) + complete + frames(HELLO, DONE))

    assert reading.error is None
    assert [event.type for event in reading.events if not isinstance(event, UnknownEvent)] == [
        "response.created",
        "agent.message",
        "response.done",
    ]


def test_unknown_events_were_dropped_or_took_another_class() -> None:
    new = {"type": "agent.usage", "tokens": 17, "role": "tool", "status": "done"}
    reading = read(frames(CREATED, new, DONE))

    assert [type(event).__name__ for event in reading.events] == [
        "ResponseCreatedEvent",
        "UnknownEvent",
        "ResponseDoneEvent",
    ]
    assert reading.events[1].raw == new
    assert reading.events[1].tokens == 17


def test_an_end_with_an_unknown_status_was_dropped_or_a_success() -> None:
    reading = read(frames(CREATED, {"type": "response.done", "status": "abandoned"}), CUT)

    assert reading.error is None
    assert isinstance(reading.events[-1], UnknownEvent)
    assert reading.events[-1].raw["status"] == "abandoned"


@pytest.mark.parametrize("created_at", ["2026-05-21T10:00:00.000Z", 1_779_357_600_000, 1.5])
def test_a_tool_result_with_a_date_was_read_as_a_message(created_at: Any) -> None:
    result = {
        "type": "agent.message",
        "role": "tool",
        "execution_id": "e1",
        "tool_call_id": "call_1",
        "content": "a.txt",
        "created_at": created_at,
    }
    (event,) = read(frame(result), CUT).events

    assert isinstance(event, ToolMessageEvent)
    assert event.tool_call_id == "call_1"
    assert event.created_at == created_at


@pytest.mark.parametrize(
    ("failure", "kind"), [(None, StreamTruncated), (CUT, StreamTruncated), (SILENCE, StreamIdle)]
)
def test_a_cut_stream_ended_like_a_finished_one(
    failure: NetworkFailure | None, kind: type[StreamError]
) -> None:
    assert type(read(frames(CREATED, HELLO), failure).error) is kind


def test_an_empty_stream_ended_like_a_finished_one() -> None:
    assert type(read(b"").error) is StreamTruncated


def test_an_error_within_the_stream_was_only_logged() -> None:
    reading = read(frames(CREATED, {"error": {"message": "model is overloaded", "code": "529"}}))

    assert reading.events[1].raw["error"]["code"] == "529"
    assert "model is overloaded" in str(reading.error)


def test_sequence_numbers_were_none() -> None:
    reader = make_reader()
    reader.feed(b"id: 1\n" + frame(CREATED) + b"data: {}\nid: 2\n\n" + frames(HELLO))
    first: Any = reader.next_event()
    assert (first.sequence_id, reader.last_event_id) == (1, "1")
    assert isinstance(reader.next_event(), UnknownEvent)
    assert reader.last_event_id == "2"
    third: Any = reader.next_event()
    assert (third.sequence_id, reader.last_event_id) == (2, "2")


def test_events_out_of_sequence_were_lost() -> None:
    numbers = [1, 3, 5, 1497, 679, 679, 1543]
    events = [{**HELLO, "sequence_id": number} for number in numbers]

    assert [event.sequence_id for event in read(frames(*events), CUT).events] == numbers


def test_null_and_absent_content_were_two_things() -> None:
    bare = {"type": "agent.message", "execution_id": "e1"}
    null, absent = read(frames({**bare, "content": None}, bare), CUT).events

    assert isinstance(null, AgentMessageEvent)
    assert isinstance(absent, AgentMessageEvent)
    assert not null.content
    assert not absent.content


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c"])
def test_a_unicode_line_separator_cut_an_event_in_two(separator: str) -> None:
    text = f"one{separator}two"
    (event,) = read(frame({**HELLO, "content": text}), CUT).events

    assert event.content == text


def test_the_last_event_was_made_up_at_the_end_of_the_stream() -> None:
    reading = read(frames(CREATED) + frame(HELLO)[:-1])

    assert reading.types == ["response.created"]
    assert "dropped" in reading.error.message


@pytest.mark.parametrize("kind", ["application/json", "text/html", None])
def test_another_content_type_was_read_as_an_empty_stream(kind: str | None) -> None:
    reader: EventReader[Any] = EventReader(STREAMS["createResponse"], make_request(streams=True))
    head = ResponseInfo(200, {} if kind is None else {"content-type": kind})

    with pytest.raises(ProtocolError):
        reader.begin(head)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_a_create_was_sent_again_and_ran_its_tools_twice(status: int) -> None:
    request = create()

    assert len(run(request, [Reply(status, {"retry-after": "0"})]).sends) == 1
    assert len(run(request, [NetworkFailure("reset", sent=True)]).sends) == 1
    assert len(run(request, [NetworkFailure("late", sent=True, timed_out=True)]).sends) == 1


def create(**body: Any) -> Request:
    settings = Settings("http://engine.test/tenant")
    return settings.request(RESPONSES_STREAM, {"body": {"model": "m", **body}}, None)


def test_a_minute_was_thought_enough_for_a_turn() -> None:
    _, read_limit, _, _ = create().arguments["timeout"]

    assert read_limit >= 600


def test_the_first_turn_sent_null_as_the_previous_one() -> None:
    assert "previous_response_id" not in create(previous_response_id=None).arguments["json"]


def test_a_flag_that_the_api_does_not_have_was_sent() -> None:
    assert set(create().arguments["json"]) == {"model"}


def test_the_tenant_was_lost_from_the_base_url() -> None:
    assert create().label == LABEL


def test_a_refusal_in_html_hid_its_status() -> None:
    error: Any = run(create(), [Reply(502, {}, b"<html>Bad Gateway</html>")]).error

    assert (error.status, error.body) == (502, "<html>Bad Gateway</html>")
