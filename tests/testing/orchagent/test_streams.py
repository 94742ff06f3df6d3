"""Event streams: replay and live, how events are written, and what is damaged."""

import json
import time
from typing import Any

import pytest

from testing.orchagent.conftest import Boot
from testing.orchagent.support import Api, Json, plain, read_data, read_events, until
from turnwire.testing.orchagent import Fault, Frames, StreamFault

STORY = "A long story."
HELLO = [{"type": "agent.message", "message": "Hello!"}, {"type": "run.completed"}]


def test_every_connection_replays_from_the_first_event(api: Api) -> None:
    run = api.start(STORY)
    until(lambda: api.engine.runs[run].outcome)
    bodies = {api.body(run) for _ in range(3)}
    assert len(bodies) == 1
    events = read_events(bodies.pop())
    assert len(events) > 100
    assert events == api.engine.runs[run].log.events


def test_a_stream_is_live_after_the_replay(api: Api) -> None:
    run = api.start("What is in my calendar?")
    with api.listen(run) as first:
        first.wait("auth.required")
        with api.listen(run) as second:
            second.wait("auth.required")
            assert api.server.connections == 2
            api.resume(run)
            assert (first.join(), second.join()) == ("clean", "clean")
            assert first.body == second.body
    assert api.server.connections == 0


def test_a_stream_may_stay_open_when_its_run_is_over(boot: Boot) -> None:
    api = boot(keeps_open=True)
    run = api.start("Say hello.")
    with api.listen(run) as stream:
        stream.wait("run.completed")
        time.sleep(0.05)
        assert stream.ended is None
    until(lambda: api.server.connections == 0)


def test_heartbeats_are_comments(boot: Boot) -> None:
    api = boot(heartbeat=0.02)
    with api.listen(api.start("Wait for me.")) as stream:
        until(lambda: stream.body.count(b": ping\n\n") >= 2)
        assert stream.types == ["agent.message"]


def test_latency_and_pace_slow_a_run_down(boot: Boot) -> None:
    api = boot(latency=0.1, pace=0.05)
    began = time.monotonic()
    assert len(api.ask("Use tools.")) == 5
    assert time.monotonic() - began >= 0.3


@pytest.mark.parametrize("options", [{}, {"chunk": 1}, {"chunk": 7}])
@pytest.mark.parametrize(
    "frames",
    [
        {},
        {"newline": "\r\n"},
        {"newline": "\r"},
        {"space": False},
        {"multiline": True},
        {"multiline": True, "newline": "\r", "space": False},
        {"bom": True},
        {"ids": True, "names": True, "comments": True, "retry": 10},
        {"bom": True, "retry": 10, "newline": "\r\n", "multiline": True},
    ],
)
def test_events_are_the_same_however_they_are_written(
    boot: Boot, options: Json, frames: Json
) -> None:
    api = boot(frames=frames, timestamps="absent", **options)
    assert api.ask("Say hello.") == HELLO


@pytest.mark.parametrize(
    ("frames", "begins"),
    [
        ({}, b'data: {"type":"agent.message","message":"Hello!"}\n\ndata: {'),
        ({"newline": "\r\n"}, b'data: {"type":"agent.message","message":"Hello!"}\r\n\r\nd'),
        ({"newline": "\r"}, b'data: {"type":"agent.message","message":"Hello!"}\r\rdata: {'),
        ({"space": False}, b'data:{"type":"agent.message","message":"Hello!"}\n\ndata:{'),
        ({"bom": True}, b"\xef\xbb\xbfdata: {"),
        ({"multiline": True}, b'data: {\ndata:  "type": "agent.message",\ndata:  "mess'),
        ({"ids": True}, b"id: 1\ndata: {"),
        ({"names": True}, b"event: agent.message\ndata: {"),
        ({"comments": True}, b": event 1\ndata: {"),
        ({"retry": 3}, b"retry: 3\n\ndata: {"),
    ],
)
def test_how_events_are_written(boot: Boot, frames: Json, begins: bytes) -> None:
    api = boot(frames=frames, timestamps="absent")
    assert api.body(api.start("Say hello.")).startswith(begins)


def test_the_last_event_may_lack_its_blank_line(boot: Boot) -> None:
    api = boot(final_blank=False)
    body = api.body(api.start("Say hello."))
    assert body.endswith(b"}\n")
    assert not body.endswith(b"\n\n")
    assert [each["type"] for each in read_events(body)] == ["agent.message"]


def test_separators_are_written_unescaped(shared: Api) -> None:
    body = shared.body(shared.start("Unicode, please."))
    assert "\u2028\u2029\u0085".encode() in body
    text = read_events(body)[0]["message"]
    assert text == "a é € 😀 \u2028\u2029\u0085 \u000b\u000c\u001c end"


@pytest.mark.parametrize("clean", [True, False])
def test_a_connection_is_cut_at_any_byte(boot: Boot, *, clean: bool) -> None:
    whole = boot(seed=1, timestamps="absent")
    body = whole.body(whole.start("Say hello."))
    faults = [StreamFault(cut_at=n, clean=clean) for n in range(len(body) + 1)]
    api = boot(stream_faults=faults, timestamps="absent")
    run = api.start("Say hello.")
    for n in range(len(body) + 1):
        with api.listen(run) as stream:
            assert stream.join() == ("clean" if clean else "dropped")
            assert stream.body == body[:n]
    assert api.body(run) == body


@pytest.mark.parametrize(
    ("fault", "shown", "ended"),
    [
        (StreamFault(), HELLO, "clean"),
        (StreamFault(cut_after=0), [], "dropped"),
        (StreamFault(cut_after=1), HELLO[:1], "dropped"),
        (StreamFault(cut_after=1, clean=True), HELLO[:1], "clean"),
        (StreamFault(omit=[0]), HELLO[1:], "clean"),
        (StreamFault(omit=(0, 1)), [], "clean"),
        (StreamFault(replace={1: {"type": "error"}}), [HELLO[0], {"type": "error"}], "clean"),
    ],
)
def test_one_connection_is_damaged_and_the_next_is_not(
    boot: Boot, fault: StreamFault, shown: list[Json], ended: str
) -> None:
    api = boot(timestamps="absent")
    run = api.start("Say hello.")
    api.engine.damage_next(fault)
    with api.listen(run) as stream:
        assert stream.join() == ended
        assert stream.events == shown
    assert api.events(run) == HELLO


def test_a_replay_that_differs_from_what_was_delivered(boot: Boot) -> None:
    faults: list[Json] = [
        {"cut_after": 2},
        {"omit": [0]},
        {"replace": {1: {"type": "agent.message", "message": "Other."}}},
    ]
    api = boot(stream_faults=faults)
    run = api.start("Use tools.")
    with api.listen(run) as first:
        first.join()
        delivered = first.events
    missing, changed = api.events(run)[:2], api.events(run)[:2]
    assert len(delivered) == len(missing) == len(changed) == 2
    assert delivered != missing
    assert (delivered[0], changed[1]["message"]) == (changed[0], "Other.")
    assert api.events(run)[:2] == delivered


@pytest.mark.parametrize(("honoured", "number"), [(False, 5), (True, 3)])
def test_last_event_id_is_a_reading(boot: Boot, number: int, *, honoured: bool) -> None:
    api = boot(last_event_id=honoured, frames=Frames(ids=True))
    run = api.start("Use tools.")
    path = f"/runs/{run}/events"
    assert len(read_events(api.get(path, headers={"last-event-id": "2"}).content)) == number
    assert len(read_events(api.get(path, headers={"last-event-id": "x"}).content)) == 5


@pytest.mark.parametrize(
    ("prompt", "ended"), [("Cut the line.", "dropped"), ("Close early.", "clean")]
)
def test_a_scenario_ends_the_first_connection_and_the_run_goes_on(
    api: Api, prompt: str, ended: str
) -> None:
    run = api.start(prompt)
    with api.listen(run) as stream:
        assert stream.join() == ended
        assert stream.types == ["agent.message"]
    assert [each["type"] for each in api.events(run)][-1] == "run.completed"
    assert [each.tool for each in api.engine.effects] == ["search"]


@pytest.mark.parametrize(
    ("prompt", "data"),
    [
        ("Broken json.", '{"type": "agent.message", "message": '),
        ("No objects.", "3"),
        ("No objects.", "null"),
        ("No objects.", "[]"),
    ],
)
def test_data_that_is_no_event(shared: Api, prompt: str, data: str) -> None:
    body = shared.body(shared.start(prompt))
    assert data in read_data(body)
    assert read_events(body)[-1]["type"] == "run.completed"


def test_events_of_unknown_types_and_without_a_type(shared: Api) -> None:
    mood, nulls = shared.ask("Unknown events.")[:2]
    assert plain([mood]) == [{"type": "agent.mood", "mood": "good", "details": {"level": 3}}]
    assert nulls == {"type": "x", "message": None, "details": None, "timestamp": None}
    assert "type" not in shared.ask("No objects.")[0]


def test_lines_that_are_no_data(shared: Api) -> None:
    body = shared.body(shared.start("Heartbeat."))
    assert body.startswith(b": ping\n\n:\n\nretry: 10\n\nevent: note\n\nid: 7\n\nunknown: field")
    assert [each["type"] for each in read_events(body)] == ["agent.message", "run.completed"]


def test_a_page_instead_of_a_stream(api: Api) -> None:
    run = api.start("Say hello.")
    page = "<!doctype html><title>Sign in</title>"
    api.engine.fail_next(Fault(status=200, path="/runs/", body=page, media_type="text/html"))
    answer = api.get(f"/runs/{run}/events")
    assert (answer.status_code, answer.text) == (200, page)
    assert answer.headers["content-type"] == "text/html"
    assert api.events(run)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 429, 500, 503])
@pytest.mark.parametrize("body", [{"detail": "no"}, "no", None])
def test_a_stream_can_be_refused_with_every_status(shared: Api, status: int, body: Any) -> None:
    shared.engine.fail_next(Fault(status=status, path="/runs/", body=body))
    refused = shared.get(f"/runs/{shared.start('Say hello.')}/events")
    assert refused.status_code == status
    assert refused.content == (
        b"" if body is None else json.dumps(body, separators=(",", ":")).encode().strip(b'"')
    )


def test_closing_the_engine_drops_what_is_open(boot: Boot) -> None:
    api = boot()
    with api.listen(api.start("Wait for me.")) as stream:
        stream.wait("agent.message")
        api.server.close()
        assert stream.join() == "dropped"
