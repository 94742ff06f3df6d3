"""Events that the engine dropped because nobody read them in time: a notice in their place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from tandem.conftest import TOKEN
from tandem.flavours import maker
from turnwire.reader import ResponseInfo
from turnwire.tandem import EngineEvent, GapEvent
from turnwire.tandem.settings import TandemSettings
from turnwire.tandem.watch import Watch
from turnwire.testing import serve
from turnwire_api.tandem.resources import ENGINE_GLOBAL_STREAM

if TYPE_CHECKING:
    from turnwire.reader import Missed

GREETING = "Hello there, friend!"


def numbered(seq: int, session: str = "s1", kind: str = "session.status") -> str:
    event = {"type": kind, "properties": {"sessionID": session}, "envelope": {"seq": seq}}
    return json.dumps(event)


class Reading:
    """A watch, and what a reader would show of it."""

    def __init__(self, session_id: str | None = None) -> None:
        self.watch = Watch(session_id)
        self.shown: list[EngineEvent] = []
        self._next: list[EngineEvent] = []
        self.watch.insert = self._insert

    def _insert(self, missed: Missed[EngineEvent]) -> None:
        self._next.extend(missed.events)

    def read(self, *frames: str) -> list[Any]:
        """Return the numbers of the events, and the ends of the gaps."""
        for frame in frames:
            event = self.watch.decode(frame)
            self.shown.extend([] if event is None else [event])
            self.shown.extend(self._next)
            self._next.clear()
        return [
            (each.properties["after_seq"], each.properties["before_seq"])
            if isinstance(each, GapEvent)
            else each.seq
            for each in self.shown
        ]


class TestWatch:
    def test_what_follows_the_last_number_is_no_gap(self) -> None:
        assert Reading().read(*map(numbered, (7, 8, 9))) == [7, 8, 9]

    def test_a_gap_stands_before_the_event_that_shows_it(self) -> None:
        assert Reading().read(*map(numbered, (7, 12, 13))) == [7, (7, 12), 12, 13]

    def test_events_of_other_sessions_count(self) -> None:
        reading = Reading("s1")
        frames = [numbered(1), numbered(2, "s2"), numbered(3), numbered(6, "s2"), numbered(7)]
        assert reading.read(*frames) == [1, 3, (3, 6), 7]

    def test_numbers_begin_again_with_a_new_process(self) -> None:
        assert Reading().read(*map(numbered, (70, 1, 2))) == [70, 1, 2]

    def test_an_event_that_was_cut_off_is_not_missing(self) -> None:
        cut = '{"type":"x","properties":{"sessionID":"s1","te...<truncated>'
        reading = Reading()
        assert reading.read(numbered(1), cut, numbered(3)) == [1, None, 3]
        assert reading.read(cut, numbered(9))[3:] == [None, (3, 9), 9]

    def test_what_the_log_gave_is_not_missing(self) -> None:
        reading = Reading()
        reading.read(numbered(1))
        reading.watch.replay({"seq": seq, "event_type": "x", "payload": {}} for seq in (2, 3))
        assert reading.read(numbered(4)) == [1, 4]

    def test_events_without_numbers_have_no_gaps(self) -> None:
        frames = [json.dumps({"type": "x", "properties": {}})] * 3
        assert Reading().read(*frames) == [None, None, None]

    def test_who_cannot_insert_is_not_told(self) -> None:
        watch = Watch()
        shown = [watch.decode(numbered(seq)) for seq in (1, 9)]
        assert [each.seq for each in shown if each is not None] == [1, 9]

    def test_the_engine_has_no_such_event(self) -> None:
        gap = GapEvent(7, 12)
        assert (gap.type, gap.wire_type, gap.raw, gap.seq) == ("stream.gap", "", None, None)
        assert (gap.session_id, gap.run_id) == (None, None)


def test_a_run_ends_after_the_gap_before_its_end() -> None:
    settings = TandemSettings("http://engine.invalid")
    request = settings.request(ENGINE_GLOBAL_STREAM, {}, None)
    reader = settings.reader(ENGINE_GLOBAL_STREAM, request, Watch("s1", "r1").spec())
    reader.begin(ResponseInfo(200, {"content-type": "text/event-stream"}))
    frames = numbered(1), numbered(9, kind="session.run.finished")
    reader.feed("".join(f"data: {frame}\n\n" for frame in frames).encode())
    kinds: list[str] = []
    while not reader.over:
        event = reader.next_event()
        assert event is not None
        kinds.append(event.type)
    assert kinds == ["session.status", "stream.gap", "session.run.finished"]


def text_of(events: list[EngineEvent]) -> str:
    return "".join(each.properties["delta"] for each in events if each.type == "session.response")


@pytest.mark.anyio
async def test_a_slow_reader_is_told(flavour: str) -> None:
    with serve("tandem", token=TOKEN, bus_capacity=4) as engine:
        async with maker(flavour)(engine.base_url, TOKEN) as client:
            seen: list[EngineEvent] = []
            with anyio.fail_after(10):
                async with client.global_stream() as events:
                    await anext(events)
                    session_id = await client.sessions.create()
                    run = await client.sessions.prompt_async(session_id, "Say hello.")
                    async for event in events:
                        seen.append(event)
                        if event.type == "session.run.finished":
                            break
            log = (await client.run_events(run.run_id)).events
    assert text_of(seen) != GREETING
    gaps = [each for each in seen if isinstance(each, GapEvent)]
    assert gaps
    # What the stream did not show of the run is within the gaps.
    shown, first = {each.seq for each in seen}, gaps[0].properties["after_seq"]
    missed = {row.seq for row in log if row.seq not in shown and row.seq > first}
    assert missed
    assert all(
        any(gap.properties["after_seq"] < seq < gap.properties["before_seq"] for gap in gaps)
        for seq in missed
    )


@pytest.mark.anyio
async def test_the_stream_of_a_session_tells_too(flavour: str) -> None:
    with serve("tandem", token=TOKEN, bus_capacity=4) as engine:
        async with maker(flavour)(engine.base_url, TOKEN) as client:
            session_id = await client.sessions.create()
            kinds: list[str] = []
            with anyio.fail_after(10):
                async with client.stream(session_id) as events:
                    await anext(events)
                    await client.sessions.prompt_async(session_id, "Say hello.")
                    async for event in events:
                        kinds.append(event.type)
                        if event.type == "session.run.finished":
                            break
    assert "stream.gap" in kinds


@pytest.mark.anyio
async def test_a_reader_that_keeps_up_is_told_of_no_gap(flavour: str) -> None:
    with serve("tandem", token=TOKEN) as engine:
        async with maker(flavour)(engine.base_url, TOKEN) as client:
            session_id = await client.sessions.create()
            run = await client.sessions.prompt_async(session_id, "Say hello.")
            kinds = [event.type async for event in client.stream(session_id, run.run_id)]
    assert kinds[-1] == "session.run.finished"
    assert "stream.gap" not in kinds
